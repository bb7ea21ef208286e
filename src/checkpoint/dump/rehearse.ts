/** A rehearsal before the freeze: what can be told from outside, and every path of the code walked once. */

import { readdirSync, readFileSync } from "node:fs";
import { parseStat } from "../../analyze/proc/stat.ts";
import { CkptError } from "../../crit/errors.ts";
import { ImageSet } from "../../crit/set/image-set.ts";
import { verify } from "../../crit/verify/verify.ts";
import { ByteWriter } from "../executor/bytes.ts";
import type { Executor } from "../executor/client.ts";
import { RECORD, TASK_FLAG } from "../executor/protocol.ts";
import { TCP_TABLES } from "../resources/unasked-sockets.ts";
import { Facts } from "../tape/facts.ts";
import { READ } from "../tape/kinds.ts";
import type { TapeRecord } from "../tape/record.ts";
import { addCores } from "./cores.ts";
import { look, type Trace } from "./gather.ts";
import type { Images } from "./images.ts";

/** What was seen, and how: a freeze that finds the same need not think again. */
export interface Rehearsal {
  readonly images: Images;
  readonly facts: Facts;
  readonly trace: Trace;
}

/**
 * Looks at a running tree and describes it as the dump will. Nothing of it is touched. What is refused here need not be
 * frozen first, and code that has run once takes a tenth of the time while the tree stands still. Returns undefined
 * when tasks came and went meanwhile; throws "not-found" when the root is not there.
 * @param warm also runs what comes after the freeze: it matters for a tree that runs on
 */
export async function rehearse(
  executor: Executor,
  pid: number,
  describe: (facts: Facts) => Images,
  warm: boolean,
): Promise<Rehearsal | undefined> {
  const tree = treeOf(pid);
  const trace: Trace = { items: [], comparisons: [] };
  try {
    const facts = await look(executor, tree, trace);
    const images = describe(new Facts([...facts.records, ...connections(pid)]));
    if (warm) {
      addCores(images, executor.xstate);
      await verify(ImageSet.of(images.finish()));
    }
    return { images, facts, trace };
  } catch (error) {
    if (error instanceof CkptError) return undefined;
    throw error;
  }
}

/** TASK and THREAD records as a freeze would give them, of what runs now; parents first. */
function treeOf(root: number): TapeRecord[] {
  const records: TapeRecord[] = [];
  const queue = [root];
  for (let pid = queue.shift(); pid !== undefined; pid = queue.shift()) {
    const stat = parseStat(textOf(`/proc/${pid}/stat`));
    if (stat === undefined) {
      if (pid === root) throw new CkptError("not-found", `there is no process ${root}`, { exit: 1 });
      continue;
    }
    const dead = stat.state === "Z" || stat.state === "X";
    const flags = dead ? TASK_FLAG.ZOMBIE : stat.state === "T" ? TASK_FLAG.STOPPED : 0;
    const bytes = new ByteWriter(16).u32(stat.ppid).u32(flags).u32(0).u32(0).finish();
    records.push(recordOf(RECORD.TASK, pid, pid, bytes));
    if (dead) continue;
    for (const tid of namesIn(`/proc/${pid}/task`)) {
      records.push(recordOf(RECORD.THREAD, pid, tid, new Uint8Array()));
      queue.push(...textOf(`/proc/${pid}/task/${tid}/children`).split(" ").filter(Boolean).map(Number));
    }
  }
  return records;
}

/** TCP connections, which no descriptor tells of before it is asked. */
function connections(pid: number): TapeRecord[] {
  return TCP_TABLES.map((path, i) => {
    const bytes = Buffer.from(textOf(`/proc/${pid}/${path}`));
    return { ...recordOf(READ.TCP_TABLE, pid, pid, bytes), key: BigInt(i) };
  });
}

function recordOf(kind: number, pid: number, tid: number, bytes: Uint8Array): TapeRecord {
  return { kind, pid, tid, fd: -1, key: 0n, status: 0, bytes };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // it has ended meanwhile
  }
}

function namesIn(path: string): number[] {
  try {
    return readdirSync(path).map(Number);
  } catch {
    return [];
  }
}
