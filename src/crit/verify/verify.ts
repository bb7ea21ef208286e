/** Verifies an image set: what a restore would trip over, before anybody tries. */

import type { Finding } from "../finding.ts";
import { Store } from "../graph/store.ts";
import type { At } from "../graph/types.ts";
import type { MessageTypes } from "../schema/generated/types.ts";
import { imageTypeOfFile } from "../images/table.ts";
import type { ImageSet } from "../set/image-set.ts";
import type { PassOptions } from "../set/pace.ts";
import { CHECKS, type CheckId } from "./checks.ts";
import { Collector } from "./collect.ts";
import { checkFiles } from "./files.ts";
import { checkMounts } from "./mounts.ts";
import { checkPages } from "./pages.ts";
import { checkPresence } from "./presence.ts";
import { type Place, type Problem, Problems } from "./problem.ts";
import { checkReferences } from "./references.ts";
import { checkTasks } from "./tasks.ts";

/** What verify says of a set. */
export interface Verification {
  /** Worst first; of one id at most MAX_OF_ONE_ID. */
  readonly findings: readonly Finding[];
  /** How many of each id there are, those that were left out too. */
  readonly counts: ReadonlyMap<CheckId, number>;
  readonly images: number;
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

/**
 * Reads every image once. Damage is a finding, not an exception; throws CkptError only when the set itself cannot be
 * listed ("io") or on the signal ("aborted").
 */
export async function verify(set: ImageSet, options: PassOptions = {}): Promise<Verification> {
  const problems = new Problems();
  const store = await Store.open(set);
  const facts = await new Collector(set, await store.pageSize(), problems.report).collect(options);
  checkPresence(facts, problems.report);
  checkTasks(facts, problems.report);
  checkFiles(facts, problems.report);
  checkMounts(facts, problems.report);
  await checkPages(facts, set, problems.report);
  await checkReferences(facts, set, problems.report);
  const findings: Finding[] = [];
  for (const problem of problems.kept) findings.push(await findingOf(problem, store));
  findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const images = [...facts.names].filter((name) => imageTypeOfFile(name) !== undefined); // no logs, no backups
  return { findings, counts: problems.counts, images: images.length };
}

async function findingOf({ id, what, place, ref, subject }: Problem, store: Store): Promise<Finding> {
  const { severity, means } = CHECKS[id];
  const at = place === undefined ? undefined : "path" in place ? place : await locate(place, store);
  const where = { ...(ref === undefined ? {} : { ref }), ...(at === undefined ? {} : { at }) };
  return {
    id,
    severity,
    confidence: 1,
    title: what,
    subject: subject ?? {},
    where,
    evidence: [],
    why: means,
    remedies: [],
  };
}

/** The bytes of a place. Of what cannot be framed, the image as a whole. */
async function locate({ image, entry, steps = [] }: Place, store: Store): Promise<At | undefined> {
  const whole = { image, entry: entry ?? 0, path: "", offset: 0, length: await store.images.size(image) };
  const type = imageTypeOfFile(image)?.type;
  if (entry === undefined || type?.entry === undefined) return whole;
  const entries = await store.tolerate(() => store.images.entries(image, type.entry as keyof MessageTypes));
  const placed = entries?.[entry];
  if (placed === undefined) return whole;
  return (await store.tolerate(() => placed.at(steps))) ?? placed.at();
}
