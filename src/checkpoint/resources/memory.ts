/** The address space of a task: its areas, what they map, and the numbers that prctl(PR_SET_MM) sets. */

import type { VmaEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import { KCMP, NR, PRCTL } from "../executor/syscalls.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER, PAGES, READ } from "../tape/kinds.ts";
import { ringsOf } from "./aio.ts";
import { LOCKED_ON_FAULT } from "./extras.ts";
import { areasOf } from "../tape/areas.ts";
import { objectId } from "../tape/objects.ts";
import { placeOf } from "../tape/read-files.ts";
import type { TaskFacts } from "../tape/tasks.ts";
import { readRuns } from "../tape/runs.ts";
import { guardEntries, vmaEntry } from "./vma.ts";
import type { Dump, Resource } from "./resource.ts";

export const memory: Resource = {
  name: "memory",
  askTask: (_, { ask }) => {
    ask({ kind: ANSWER.BRK, label: "end of the heap", nr: NR.brk, args: () => [0] });
    ask({ kind: ANSWER.DUMPABLE, label: "dumpable", nr: NR.prctl, args: () => [PRCTL.GET_DUMPABLE, 0, 0, 0, 0] });
    const thp = PRCTL.GET_THP_DISABLE;
    ask({ kind: ANSWER.THP_DISABLED, label: "huge pages", nr: NR.prctl, args: () => [thp, 0, 0, 0, 0] });
  },
  save: (dump) => {
    const seen = new Set<number>();
    for (const task of dump.tasks) {
      if (task.state === "dead") continue;
      const id = objectId(dump.facts, task.pid, KCMP.VM);
      if (seen.has(id)) {
        dump.refuse({
          id: "task-state",
          title: `task ${task.pid} (${task.stat.comm}) shares its memory with another process`,
          subject: { pid: task.pid, comm: task.stat.comm },
        });
      } else saveMemory(task, dump);
      seen.add(id);
    }
  },
};

function saveMemory(task: TaskFacts, dump: Dump): void {
  const { pid, facts } = task;
  const numbers = layoutOf(facts, pid);
  const exe = placeOf(facts, pid, "exe");
  const areas = areasOf(facts, pid);
  const onFault = areas.filter(({ vmFlags }) => vmFlags.has("lf")).map(({ start }) => start.toString(16));
  if (onFault.length > 0) dump.once(LOCKED_ON_FAULT, () => new Map<number, readonly string[]>()).set(pid, onFault);
  const vmas: VmaEntry[] = areas.flatMap((area) => vmaEntry(area, task, dump) ?? []);
  dump.add("MM", pid, {
    ...numbers,
    exe_file_id: exe === undefined ? 0 : dump.fileId(exe),
    mm_saved_auxv: auxvOf(facts, pid),
    vmas: [...vmas, ...guardEntries(readRuns(facts.bytes(PAGES.GUARDS, pid)))],
    dumpable: Number(facts.answer(ANSWER.DUMPABLE, pid)?.result ?? 1n),
    aios: ringsOf(facts, pid),
    thp_disabled: facts.answer(ANSWER.THP_DISABLED, pid)?.result === 1n,
  });
}

/** Fields 26 to 28 and 45 to 51 of /proc/PID/stat, counted from 1 as in proc_pid_stat(5). */
function layoutOf(facts: Facts, pid: number): Record<string, bigint> {
  const text = facts.text(READ.STAT, pid) ?? "";
  const words = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const field = (number: number): bigint => BigInt(words[number - 3] ?? "0");
  return {
    ...{ mm_start_code: field(26), mm_end_code: field(27), mm_start_data: field(45), mm_end_data: field(46) },
    ...{ mm_start_stack: field(28), mm_start_brk: field(47) },
    mm_brk: BigInt.asUintN(64, facts.answer(ANSWER.BRK, pid)?.result ?? 0n),
    ...{ mm_arg_start: field(48), mm_arg_end: field(49), mm_env_start: field(50), mm_env_end: field(51) },
  };
}

/** Pairs without the AT_NULL at the end. */
function auxvOf(facts: Facts, pid: number): bigint[] {
  const bytes = facts.bytes(READ.AUXV, pid) ?? new Uint8Array();
  const reader = new ByteReader(bytes);
  const words: bigint[] = [];
  while (reader.left >= 16) {
    const [type, value] = [reader.u64(), reader.u64()];
    if (type === 0n) break;
    words.push(type, value);
  }
  return words;
}
