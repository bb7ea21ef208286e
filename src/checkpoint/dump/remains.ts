/** Clears away what executors that were killed left in the tasks of a tree. */

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { Executor } from "../executor/client.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { RECORD } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import { type Area, areasOf } from "../tape/areas.ts";
import type { Facts } from "../tape/facts.ts";
import { livePids } from "./gather.ts";
import { isDead } from "./reads.ts";

/** What shared anonymous memory is called in /proc/PID/maps (proc(5)). */
const SHARED = "/dev/zero (deleted)";
/** Bytes of code that are compared. */
const CODE = 512;
const SLOT_SIZE = 16384;
/** __WALL | WNOHANG of wait(2) */
const WALL_NOHANG = 0x40000001;
const SIGKILL = 9;

/**
 * An agent whose executor dies puts its task back and cannot unmap the code it runs in: that stays in the task, and so
 * would it in images. The copy that memory is saved from stays as a zombie child, which waits of the task do not see.
 * Freezes the tree for a moment and clears both away where there are any; tells whether there were.
 * @param looked with the areas
 * @param timeout of the freeze, milliseconds
 */
export async function clearRemains(executor: Executor, root: number, looked: Facts, timeout: number): Promise<boolean> {
  const copies = copiesIn(looked);
  const suspects = livePids(looked).filter((pid) => copies.has(pid) || areasOf(looked, pid).some(isCode));
  if (suspects.length === 0) return false;
  const frozen = await executor.freeze([root], timeout);
  const held = frozen.filter(({ kind }) => kind === RECORD.TASK).map(({ pid }) => pid);
  let found = false;
  try {
    const agents = await executor.inject(
      suspects.filter((pid) => held.includes(pid)),
      SLOT_SIZE,
    );
    for (const { pid, code } of agents) {
      const areas = areasOf(looked, pid);
      const dead = new Set(areas.filter((area) => isCode(area) && isOurs(pid, area, code)).map(({ ino }) => ino));
      const builder = new ProgramBuilder();
      for (const { start, end } of areas.filter((area) => isShared(area) && dead.has(area.ino)))
        builder.call("unmap a dead agent", NR.munmap, [start, end - start]);
      for (const copy of copies.get(pid) ?? [])
        builder.call("wait for a dead copy", NR.wait4, [copy, 0, WALL_NOHANG, 0], { mayFail: true });
      if (builder.count === 0) continue;
      await executor.execute(pid, builder.build());
      found = true;
    }
  } finally {
    await executor.finish("THAW", held);
  }
  return found;
}

/** Zombies that were killed and tell nobody when they end (proc_pid_stat(5): exit_signal, exit_code), by parent. */
function copiesIn(looked: Facts): Map<number, number[]> {
  const copies = new Map<number, number[]>();
  for (const record of looked.records.filter(isDead)) {
    const text = readOr(`/proc/${record.pid}/stat`);
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [parent, exitSignal, exitCode] = [fields[1], fields[35], fields[49]].map(Number);
    if (exitSignal !== 0 || exitCode !== SIGKILL || parent === undefined) continue;
    copies.set(parent, [...(copies.get(parent) ?? []), record.pid]);
  }
  return copies;
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return ""; // gone meanwhile
  }
}

function isShared({ name, deleted, flags }: Area): boolean {
  return (deleted ? `${name} (deleted)` : name) === SHARED && flags[3] === "s";
}

function isCode(area: Area): boolean {
  return isShared(area) && area.flags === "r-xs";
}

/** It has the code of an agent, or none yet: what is mapped executable, shared and without reserve is read by nobody else. */
function isOurs(pid: number, { start, vmFlags }: Area, code: bigint): boolean {
  const memory = openSync(`/proc/${pid}/mem`, "r");
  try {
    const [theirs, ours] = [start, code].map((position) => {
      const bytes = Buffer.alloc(CODE);
      readSync(memory, bytes, 0, CODE, position);
      return bytes;
    });
    return theirs!.equals(ours!) || (vmFlags.has("nr") && theirs!.equals(Buffer.alloc(CODE)));
  } finally {
    closeSync(memory);
  }
}
