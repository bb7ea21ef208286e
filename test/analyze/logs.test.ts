/** Real failures of the real criu: each log of fixtures/logs gets the cause that was made to happen, and its line. */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { isCauseId } from "../../src/analyze/causes.ts";
import { explainAll, makeEngine } from "../../src/analyze/explain.ts";
import { fileInput } from "../../src/analyze/log/input.ts";
import { RULES } from "../../src/analyze/rules/index.ts";
import type { Phase } from "../../src/analyze/rules/rule.ts";
import type { Diagnosis, Result } from "../../src/analyze/result.ts";
import { tempDir } from "../support/crit.ts";
import { canStartVictims } from "../support/failures.ts";
import { REPOSITORY } from "../support/peers.ts";
import { matchesOf } from "../support/rules.ts";

/** What fixtures/failures/label.mjs writes. */
interface Label {
  readonly id: string;
  readonly phase: Phase;
  readonly outcome: "failed" | "succeeded";
  readonly cause: string;
  /** Causes that are right as well. */
  readonly also: readonly string[];
  /** Causes that leave the very same log: only a look at the live task tells them apart. */
  readonly same_log: readonly string[];
  readonly subject: Readonly<Record<string, string | number>>;
  readonly key_line?: string;
  readonly key_line_no?: number;
  readonly near_miss: readonly string[];
  readonly lines: number;
}

const DIRECTORY = join(REPOSITORY, "fixtures/logs");
const labels = JSON.parse(readFileSync(join(DIRECTORY, "labels.json"), "utf8")) as Label[];
const failed = labels.filter(({ cause }) => cause !== "none");
const engine = makeEngine();
const known = new Map<string, Promise<readonly Result[]>>();

/** What is said of a log; asked once. */
function resultsOf(id: string): Promise<readonly Result[]> {
  const results = known.get(id) ?? explained(id);
  known.set(id, results);
  return results;
}

async function explained(id: string): Promise<readonly Result[]> {
  const log = readFileSync(join(DIRECTORY, `${id}.log.xz`));
  return (await explainAll([{ name: id, log }], {}, engine)).results;
}

t.test("the labels are those of the logs, and enough of both", async (t) => {
  const logs = readdirSync(DIRECTORY).filter((name) => name.endsWith(".log.xz"));
  t.same(logs.map((name) => name.replace(".log.xz", "")).sort(), labels.map(({ id }) => id).sort());
  t.ok(failed.length >= 60, `${failed.length} failures`);
  t.ok(new Set(failed.map(({ cause }) => cause)).size >= 45, "45 causes or more");
  t.ok(labels.length - failed.length >= 12, "12 successes or more");
  for (const { id, cause, also, same_log } of failed) {
    for (const word of [cause, ...also, ...same_log]) t.ok(isCauseId(word), `${id}: ${word}`);
  }
});

for (const label of labels) {
  t.test(label.id, async (t) => {
    const results = await resultsOf(label.id);
    const diagnoses = results.flatMap(({ diagnoses }) => diagnoses);
    for (const near of label.near_miss) {
      t.ok(await hasWords(label, near), `the words of ${near} are there`);
      t.not(diagnoses[0]?.cause, near, `${near} is only near`);
    }
    if (label.cause === "none") {
      t.same(diagnoses, [], "nothing is wrong with it");
      t.not(results[0]?.outcome, "failed");
      return;
    }
    const [best] = diagnoses;
    const right = [label.cause, ...label.same_log, ...label.also];
    t.ok(best !== undefined && right.includes(best.cause), `the cause is ${label.cause}, not ${best?.cause}`);
    t.ok(sameLine(label, best), `the line is ${label.key_line_no}, not ${best?.key_line.number}`);
    t.not(results[0]?.outcome, "ok");
  });
}

/** Whether a rule's words for a cause stand in a log. */
async function hasWords({ id, phase }: Label, cause: string): Promise<boolean> {
  const pieces: Buffer[] = [];
  for await (const piece of fileInput(join(DIRECTORY, `${id}.log.xz`)).chunks()) pieces.push(Buffer.from(piece));
  return matchesOf(RULES, Buffer.concat(pieces).toString(), { phase }).some((match) => match.cause === cause);
}

/** The labelled line, or another one of the same words. */
function sameLine(label: Label, diagnosis: Diagnosis | undefined): boolean {
  if (diagnosis === undefined) return false;
  return diagnosis.key_line.number === label.key_line_no || diagnosis.key_line.text === label.key_line;
}

t.test("the cause is the labelled one itself in nine of ten", async (t) => {
  const said = await Promise.all(failed.map(async ({ id }) => (await resultsOf(id))[0]?.diagnoses[0]?.cause));
  const right = failed.filter(({ cause }, at) => said[at] === cause).length;
  t.ok(right >= failed.length * 0.9, `${right} of ${failed.length}`);
});

t.test("a log of thousands of lines names the process, the socket and the peer's path", async (t) => {
  const label = failed.find(({ id }) => id === "large-stream-outside");
  t.ok((label?.lines ?? 0) > 5000);
  const subject = (await resultsOf("large-stream-outside"))[0]?.diagnoses[0]?.subject;
  for (const key of ["pid", "comm", "fd", "inode", "path"] as const) t.equal(subject?.[key], label?.subject[key], key);
});

t.test("failures provoked anew end in the same words, and leave nothing behind", async (t) => {
  if (!canStartVictims(t)) return;
  const logs = tempDir(t);
  const ids = ["unix-stream-outside-option", "file-shrunk", "bind-outside"];
  const env = { ...process.env, CKPT_FAILURES_LOGS: logs };
  const made = spawnSync(join(REPOSITORY, "fixtures/failures/make"), ids, { encoding: "utf8", env });
  t.equal(made.status, 0, made.stderr);
  const anew = JSON.parse(readFileSync(join(logs, "labels.json"), "utf8")) as Label[];
  t.same(anew.map(({ id }) => id).sort(), [...ids].sort());
  for (const { id, key_line } of anew) {
    t.equal(wording(key_line), wording(labels.find((label) => label.id === id)?.key_line), id);
  }
  t.notMatch(readFileSync("/proc/self/mountinfo", "utf8"), /srv\/ckpt/);
});

/** A line without its time and the numbers that differ from run to run. */
function wording(line: string | undefined): string | undefined {
  return line?.replace(/^\(\d+\.\d+\)/, "").replace(/\b\d+\b/g, "N");
}
