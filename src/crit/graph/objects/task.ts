/** Processes, threads and their timers as objects of the graph. */

import type { CoreEntry, PstreeEntry, TaskKobjIdsEntry } from "../../schema/generated/types.ts";
import type { Flags, ObjBase, Ref, Span, Word } from "./common.ts";

/** Kinds of namespaces, named as in /proc/PID/ns. */
export type NsKind = "pid" | "net" | "ipc" | "uts" | "mnt" | "user" | "cgroup" | "time";

/** A process. Of a dead one (exited, not waited for) only numbers, name and exit status are known. */
export interface Task extends ObjBase<"task"> {
  readonly pid: number;
  /** 0 of a root. */
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  /** No parent in the set. */
  readonly root: boolean;
  /** Thread ids, the leader's (the pid) first; only the pid of a dead task. */
  readonly threads: readonly number[];
  /** alive, dead, stopped or zombie; "unknown" (number 0) without a core image. */
  readonly state: Word;
  /** Of a dead or zombie task: how it ended. */
  readonly exit: Exit | undefined;
  /** Name, 15 bytes at most; "" without a core image. */
  readonly comm: string;
  /** Architecture of the registers: X86_64, AARCH64, …; "" without a core image. */
  readonly arch: string;
  readonly personality: Flags | undefined;
  /** PF_ flags of the kernel. */
  readonly flags: number | undefined;
  /** Audit user id; undefined when not set. */
  readonly loginuid: number | undefined;
  readonly oom_score_adj: number | undefined;
  readonly child_subreaper: boolean;
  /** The signal that stopped a stopped task. */
  readonly stop_signal: Word | undefined;
  /** Signals pending for the process, in order. */
  readonly pending: readonly Word[];
  /** Actions that are not the default one. */
  readonly handlers: readonly SignalAction[];
  readonly rlimits: readonly Rlimit[];
  /** Timers that exist; interval timers only when they run or have an interval. */
  readonly timers: readonly Ref[];
  /** Attributes of the leader, as of every thread; undefined where its core has none. */
  readonly leader: ThreadFacts | undefined;
  /** In the order of the ids image; empty without one. */
  readonly namespaces: readonly Membership[];
  /** Ids of the objects that tasks share by clone flags; undefined without an ids image. */
  readonly shares:
    { readonly vm: number; readonly files: number; readonly fs: number; readonly sighand: number } | undefined;
  /** Images that this task should have and the set has not. */
  readonly missing: readonly string[];
  /** Images of this task that could not be read, each with the reason. */
  readonly damaged: readonly string[];
  readonly entry: PstreeEntry;
  readonly core: CoreEntry | undefined;
  readonly ids: TaskKobjIdsEntry | undefined;
}

/** How a task ended, decoded as of wait(2). */
export interface Exit {
  /** The status as stored. */
  readonly status: number;
  /** Undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly signal: Word | undefined;
  readonly core_dumped: boolean;
}

/** What a task does on a signal, where it is not the default. */
export interface SignalAction {
  readonly signal: Word;
  /** "ignore", or "handler" at `address`. */
  readonly action: "ignore" | "handler";
  readonly address: bigint;
  readonly flags: Flags;
  /** Blocked while the handler runs. */
  readonly mask: readonly string[];
}

/** A resource limit. */
export interface Rlimit {
  /** RLIMIT_ number and name without the prefix: NOFILE. */
  readonly resource: Word;
  /** Undefined: unlimited. */
  readonly soft: bigint | undefined;
  readonly hard: bigint | undefined;
}

/** A namespace that a task is in. */
export interface Membership {
  readonly kind: NsKind;
  readonly id: number;
  readonly ref: Ref;
  /** The one that criu itself was in: the set does not describe it. */
  readonly host: boolean;
}

/** What every thread has of its own. */
export interface ThreadFacts {
  readonly comm: string | undefined;
  readonly creds: Credentials | undefined;
  readonly policy: Word | undefined;
  readonly nice: number | undefined;
  /** 1 to 99 with FIFO and RR, else 0. */
  readonly priority: number | undefined;
  /** Names of blocked signals. */
  readonly blocked: readonly string[];
  /** Signals pending for the thread alone, in order. */
  readonly pending: readonly Word[];
  /** Sent when the parent dies. */
  readonly parent_death_signal: Word | undefined;
  /** Undefined without seccomp. */
  readonly seccomp: { readonly mode: Word; readonly filter: number | undefined } | undefined;
  /** Control groups, an id of cgroup.img. */
  readonly cg_set: number | undefined;
}

/** Credentials; capabilities by name (CAP_CHOWN, …), unknown bits as one hexadecimal term. */
export interface Credentials {
  readonly uid: number;
  readonly gid: number;
  readonly euid: number;
  readonly egid: number;
  readonly suid: number;
  readonly sgid: number;
  readonly fsuid: number;
  readonly fsgid: number;
  readonly groups: readonly number[];
  readonly inheritable: Flags;
  readonly permitted: Flags;
  readonly effective: Flags;
  readonly bounding: Flags;
  readonly ambient: Flags;
  readonly securebits: Flags;
  readonly no_new_privs: boolean;
  readonly lsm_profile: string | undefined;
}

/** A thread, also the leader: thread:42 beside task:42. */
export interface Thread extends ObjBase<"thread"> {
  readonly tid: number;
  readonly pid: number;
  readonly task: Ref;
  readonly facts: ThreadFacts | undefined;
  /** Program counter and stack pointer, where the architecture is known. */
  readonly pc: bigint | undefined;
  readonly sp: bigint | undefined;
  readonly core: CoreEntry | undefined;
}

/** A timer of setitimer(2) or timer_create(2). */
export interface Timer extends ObjBase<"timer"> {
  readonly pid: number;
  readonly task: Ref;
  /** real, virt and prof of setitimer(2), or posix. */
  readonly type: "real" | "virt" | "prof" | "posix";
  /** Number in its process; only of posix. */
  readonly id: number | undefined;
  readonly clock: Word;
  /** Sent at each expiration. */
  readonly signal: Word;
  /** SIGEV_ number and name; only of posix. */
  readonly notify: Word | undefined;
  /** The thread to signal, with SIGEV_THREAD_ID. */
  readonly thread: Ref | undefined;
  readonly interval: Span;
  /** Time left; 0: not armed. */
  readonly left: Span;
  readonly armed: boolean;
}
