/** Tasks, threads and open files, as the facts of a tape tell them. */

import type { ProcStat } from "../../analyze/proc/stat.ts";
import type { ProcStatus } from "../../analyze/proc/status.ts";
import type { Facts } from "./facts.ts";
import type { Statx } from "./statx.ts";

export interface ThreadFacts {
  readonly tid: number;
  readonly pid: number;
  readonly leader: boolean;
  readonly facts: Facts;
  readonly stat: ProcStat;
  readonly status: ProcStatus;
}

export interface TaskFacts {
  readonly pid: number;
  readonly ppid: number;
  readonly state: "alive" | "stopped" | "dead";
  /** Signal that stopped it; 0 unless it is stopped. */
  readonly stopSignal: number;
  readonly facts: Facts;
  readonly stat: ProcStat;
  readonly status: ProcStatus;
  /** The leader first; of a dead task the leader only. */
  readonly threads: readonly ThreadFacts[];
  /** In ascending order. Empty for a task that shares the table of an earlier one (`sharesFiles`). */
  readonly descriptors: readonly Descriptor[];
}

export interface Descriptor {
  readonly fd: number;
  readonly closeOnExec: boolean;
  readonly file: OpenFile;
}

/** A file as a task has it open: one for all descriptors that dup, fork or SCM_RIGHTS made of it. */
export interface OpenFile {
  /** The task and descriptor it was looked at through; fd is -1 for exe, cwd, root and mapped files. */
  readonly pid: number;
  readonly fd: number;
  /** A link of /proc through which the file itself can be opened, whatever its name leads to. */
  readonly through: string;
  /** Tells it apart from all others. */
  readonly id: string;
  /** As the kernel names it: "/tmp/x", "/tmp/x (deleted)", "socket:[42]". */
  readonly link: string;
  readonly statx: Statx;
  /** What the path of `link` leads to now, in the task's root; undefined when it leads nowhere. */
  readonly named: Statx | undefined;
  /** The text of fdinfo; "" without a descriptor. */
  readonly fdinfo: string;
  /** O_ flags. */
  readonly flags: number;
  readonly position: bigint;
  readonly facts: Facts;
}
