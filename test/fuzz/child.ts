/**
 * The process that fuzzes: child.ts TARGET SEED FROM TO STATE-FILE SAVE-DIR. Writes the number it is at into the state
 * file before each trial, so that the parent knows where it hung, and a report as JSON to standard output.
 */

import { mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Random } from "../support/random.ts";
import { imageTarget } from "./image-target.ts";
import { archiveTarget } from "./archive-target.ts";
import { jsonTarget } from "./json-target.ts";
import { logTarget } from "./log-target.ts";
import { setTarget } from "./set-target.ts";
import type { Finding, Report } from "./report.ts";
import type { Target, Trial } from "./trial.ts";

/** CPU time of one trial, milliseconds. */
const MAX_TIME = 2000;
/** Growth of the resident set within one trial, KiB. */
const MAX_JUMP = 64 * 1024;
/** Trials before the resident set counts: code is compiled, buffers are grown. */
const WARM_UP = 300;
const MAX_FINDINGS = 20;

const TARGETS: Readonly<Record<string, () => Target>> = {
  image: imageTarget,
  json: jsonTarget,
  set: setTarget,
  archive: archiveTarget,
  log: logTarget,
};

const [targetName = "", seedText, fromText, toText, statePath = "", saveDir = ""] = process.argv.slice(2);
const seed = Number(seedText);
const to = Number(toText);
const state = openSync(statePath, "w");
const target = (TARGETS[targetName] as () => Target)();
const report: Report = {
  target: targetName,
  trials: 0,
  framed: 0,
  kinds: {},
  mutations: {},
  findings: [],
  slowest: { ms: 0, index: 0 },
  growth: 0,
  deadly: target.deadly,
};
let baseline = 0;
let resident = 0;

for (let index = Number(fromText); index < to && report.findings.length < MAX_FINDINGS; index++) {
  writeSync(state, index.toString().padEnd(16), 0);
  await tryOne(index);
  if (report.trials === WARM_UP) baseline = resident;
}
report.growth = report.trials > WARM_UP ? process.resourceUsage().maxRSS - baseline : 0;
writeFileSync(1, JSON.stringify(report));

async function tryOne(index: number): Promise<void> {
  const trial = target.trial(new Random(seed, index));
  const before = process.cpuUsage();
  let accepted = false;
  try {
    accepted = await trial.run();
  } catch (error) {
    found(index, trial, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  if (ms > report.slowest.ms) report.slowest = { ms, index };
  if (ms > MAX_TIME) found(index, trial, `took ${ms} ms of CPU time; the limit is ${MAX_TIME}`);
  const { maxRSS } = process.resourceUsage();
  if (report.trials > WARM_UP && maxRSS - resident > MAX_JUMP)
    found(index, trial, `took ${maxRSS - resident} KiB more; the limit is ${MAX_JUMP}`);
  resident = maxRSS;
  report.trials++;
  if (trial.framed) report.framed++;
  count(report.kinds, trial.kind, accepted);
  count(report.mutations, trial.mutation, accepted);
}

function count(table: Report["kinds"], key: string, accepted: boolean): void {
  const row = (table[key] ??= { trials: 0, accepted: 0 });
  row.trials++;
  if (accepted) row.accepted++;
}

function found(index: number, trial: Trial, what: string): void {
  mkdirSync(saveDir, { recursive: true });
  const path = join(saveDir, `${targetName}-${seed}-${index}-${trial.name}`);
  writeFileSync(path, trial.content);
  const finding: Finding = { index, mutation: trial.mutation, what, path };
  report.findings.push(finding);
}
