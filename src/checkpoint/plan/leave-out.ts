/** A dump without one of its parts: for tests that show that restoring the part matters (CKPT_TEST_SKIP). */

import type {
  CoreEntry,
  MmEntry,
  TaskCoreEntry,
  ThreadCoreEntry,
  VmaEntry,
} from "../../crit/schema/generated/types.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";

type Change = (dumped: Dumped) => Dumped;

/** What can be left out beside the resources of RESTORED, which are left out of the plan. */
const PARTS: Readonly<Record<string, Change>> = {
  tree: (dumped) => {
    const tasks = dumped.tasks.filter(({ ppid }) => !dumped.tasks.some(({ pid }) => pid === ppid));
    return { ...dumped, tasks };
  },
  sessions: eachTask((task, { tasks }) => ({ ...task, sid: tasks[0]!.sid, pgid: tasks[0]!.pgid })),
  zombies: (dumped) => ({ ...dumped, tasks: dumped.tasks.filter(({ state }) => state !== "dead") }),
  stopped: eachTask((task) => (task.state === "stopped" ? { ...task, state: "alive" } : task)),
  memory: eachTask((task) => ({ ...task, runs: [] })),
  "shared-memory": (dumped) => ({ ...dumped, segments: new Map() }),
  madvise: eachVma((vma) => ({ ...vma, madv: 0n })),
  mlock: eachVma((vma) => ({ ...vma, flags: vma.flags & ~MAP_LOCKED })),
  mm: eachMm((mm) => ({
    ...mm,
    mm_brk: mm.mm_start_brk,
    mm_arg_end: mm.mm_arg_start,
    mm_env_end: mm.mm_env_start,
    mm_saved_auxv: (mm.mm_saved_auxv ?? []).map(() => 0n),
  })),
  dumpable: eachMm((mm) => ({ ...mm, dumpable: mm.dumpable === 0 ? 1 : 0 })),
  xstate: eachCore((core) => {
    const { thread_info: info } = core;
    if (info === undefined) return core;
    const fpregs = { ...without(info.fpregs, "xsave"), cwd: 0x37f, mxcsr: 0x1f80, st_space: [], xmm_space: [] };
    return { ...core, thread_info: { ...info, fpregs } };
  }),
  registers: eachCore(({ thread_info: info, ...core }) => {
    if (info === undefined) return core;
    const gpregs = { ...info.gpregs, gs_base: 0n, r8: 0n, r13: 0n, r14: 0n, r15: 0n };
    return { ...core, thread_info: { ...info, gpregs } };
  }),
  "interrupted-calls": eachCore(({ thread_info: info, ...core }) => {
    if (info === undefined) return core;
    const { ax, ip, orig_ax } = info.gpregs;
    const [again, interrupted] = [ax === orig_ax, BigInt.asIntN(64, ax) === EINTR];
    if (BigInt.asIntN(64, orig_ax) < 0n || (!again && !interrupted)) return { ...core, thread_info: info };
    // The call comes back, with an error that only the kernel itself may see.
    const changed = { ax: BigInt.asUintN(64, ERESTARTSYS), orig_ax: NO_CALL, ip: again ? ip + 2n : ip };
    return { ...core, thread_info: { ...info, gpregs: { ...info.gpregs, ...changed } } };
  }),
  "clear-tid": eachCore(({ thread_info: info, ...core }) =>
    info === undefined ? core : { ...core, thread_info: { ...info, clear_tid_addr: 0n } },
  ),
  "robust-list": eachThread((thread) => ({ ...thread, futex_rla: 0n, futex_rla_len: 0 })),
  rseq: eachThread((thread) => without(thread, "rseq_entry")),
  altstack: eachThread((thread) => without(thread, "sas")),
  "parent-death": eachThread((thread) => without(thread, "pdeath_sig")),
  "no-new-privs": eachThread((thread) =>
    thread.creds === undefined ? thread : { ...thread, creds: without(thread.creds, "no_new_privs") },
  ),
  owners: (dumped) => {
    const nobody = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };
    const changed = [...dumped.files].map(([id, file]) => {
      const parts = Object.entries(file).map(([key, part]): [string, unknown] =>
        typeof part === "object" && part !== null && "fown" in part ? [key, { ...part, fown: nobody }] : [key, part],
      );
      return [id, { ...file, ...Object.fromEntries(parts) }] as const;
    });
    return { ...dumped, files: new Map(changed) };
  },
  comm: (dumped) =>
    eachThread((thread) => ({ ...thread, comm: "lost" }))(eachTaskCore((tc) => ({ ...tc, comm: "lost" }))(dumped)),
  personality: eachTaskCore((tc) => ({ ...tc, personality: 0 })),
  "oom-score": eachTaskCore((tc) => without(tc, "oom_score_adj")),
  rlimits: eachTaskCore((tc) => without(tc, "rlimits")),
  subreaper: eachTaskCore((tc) => without(tc, "child_subreaper")),
  sigactions: eachTaskCore((tc) => without(tc, "sigactions")),
  "pending-signals": (dumped) =>
    eachThread((thread) => without(thread, "signals_p"))(eachTaskCore((tc) => without(tc, "signals_s"))(dumped)),
  "signal-masks": (dumped) =>
    eachThread((thread) => ({ ...thread, blk_sigset: 0n }))(eachTaskCore((tc) => ({ ...tc, blk_sigset: 0n }))(dumped)),
};

/** MAP_LOCKED of mmap(2). */
const MAP_LOCKED = 0x2000;
/** linux/errno.h. */
const EINTR = -4n;
const ERESTARTSYS = -512n;
const NO_CALL = BigInt.asUintN(64, -1n);

/** The names that `leaveOut` knows. */
export function partNames(): readonly string[] {
  return Object.keys(PARTS);
}

/** The dump without the named parts; names of resources change nothing here. */
export function leaveOut(dumped: Dumped, skip: ReadonlySet<string>): Dumped {
  return [...skip].reduce((rest, name) => PARTS[name]?.(rest) ?? rest, dumped);
}

function eachTask(change: (task: DumpedTask, dumped: Dumped) => DumpedTask): Change {
  return (dumped) => ({ ...dumped, tasks: dumped.tasks.map((task) => change(task, dumped)) });
}

function eachMm(change: (mm: MmEntry) => MmEntry): Change {
  return eachTask((task) => (task.mm === undefined ? task : { ...task, mm: change(task.mm) }));
}

function eachVma(change: (vma: VmaEntry) => VmaEntry): Change {
  return eachMm((mm) => ({ ...mm, vmas: (mm.vmas ?? []).map(change) }));
}

function eachCore(change: (core: CoreEntry) => CoreEntry): Change {
  return eachTask((task) => ({
    ...task,
    core: change(task.core),
    threads: task.threads.map((thread) => ({ ...thread, core: change(thread.core) })),
  }));
}

function eachTaskCore(change: (tc: TaskCoreEntry) => TaskCoreEntry): Change {
  return eachCore((core) => (core.tc === undefined ? core : { ...core, tc: change(core.tc) }));
}

function eachThread(change: (thread: ThreadCoreEntry) => ThreadCoreEntry): Change {
  return eachCore((core) =>
    core.thread_core === undefined ? core : { ...core, thread_core: change(core.thread_core) },
  );
}

function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = object;
  return rest;
}
