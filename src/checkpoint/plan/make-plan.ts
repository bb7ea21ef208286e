/** Makes the plan of a restore: pure, from what was dumped and what this machine is. */

import { CkptError } from "../../crit/errors.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import { Descriptors } from "./descriptors.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";
import { findHole, type Span, without } from "./holes.ts";
import type { MachineFacts } from "./machine-facts.ts";
import { leaveOut, partNames } from "./leave-out.ts";
import { type Births, EarlyMemory } from "./early-memory.ts";
import { heldByMemory, mapMemory, mappedAreas, pagesOf, setMm, spansOf } from "./memory.ts";
import { PHASES } from "./phases.ts";
import type { Move, Plan, PlannedTask } from "./plan.ts";
import { registersOf } from "./registers.ts";
import type { PlanOptions, RestoreHalf, Restoring } from "./restoring.ts";
import { SharedMemory } from "./shared-memory.ts";
import { pack, SLOT_SIZE, type Step, Steps } from "./steps.ts";
import { stopSignalOf } from "./stop-signal.ts";
import { CLONE, SYS, TASK_END } from "./sys.ts";
import { cloneWithId } from "./clone.ts";
import { findStrays, strayEnds, strayForks } from "./strays.ts";
import { treeMoves } from "./tree-moves.ts";
import { planTree } from "./tree.ts";
import { dumpedVdso, moveVdso, moved, syscallOffset, vdsoOf, type VdsoPlace } from "./vdso.ts";
import { xstateOf } from "./xstate.ts";
import { PREPARE_FLAG } from "../executor/protocol.ts";

/** user_x86_regs_mode of 32-bit code. */
const COMPAT = 2;
/** Room for the agent's code in front of the slots. */
const CODE = 0x10000n;

/** Throws "unsupported" or "bad-image" for what cannot be restored, before anything is made. */
export function makePlan(
  whole: Dumped,
  machine: MachineFacts,
  options: PlanOptions,
  resources: readonly RestoreHalf[],
): Plan {
  const skip = options.skip ?? new Set();
  for (const name of skip)
    if (!resources.some((resource) => resource.name === name) && !partNames().includes(name))
      throw new CkptError("usage", `CKPT_TEST_SKIP: no resource or part is called ${name}`);
  const dumped = leaveOut(whole, skip);
  const { tasks } = dumped;
  const live = tasks.filter(({ state }) => state !== "dead");
  const pids = new Set(tasks.map(({ pid }) => pid));
  const roots = tasks.filter(({ ppid }) => !pids.has(ppid));
  if (roots.length === 0) throw new CkptError("bad-image", "no task in it", { file: "pstree.img" });
  const strays = findStrays(dumped, machine.freePids);
  const treeSteps = [
    ...planTree(tasks, {
      sid: machine.sid,
      pgid: machine.pgid,
      freePids: machine.freePids,
      shellJob: options.shellJob ?? false,
    }),
    ...strayForks(strays, roots[0]!),
  ];

  const planned = listTasks(tasks, treeSteps);
  const slots = new Map(planned.map(({ tid }, i) => [tid, i]));
  const home = vdsoOf(machine.mappings);
  const spans: Span[] = [...machine.mappings, ...live.flatMap(({ mm }) => spansOf(mm))];
  const slotBytes = CODE + BigInt(planned.length * SLOT_SIZE);
  const vdsoBytes = home.end - home.start;
  const address = findHole(spans, slotBytes + 0x100000n + vdsoBytes);
  const area = { start: address, end: address + slotBytes };
  const parking = area.end + 0x100000n;

  const wanted = resources.filter(({ name }) => !skip.has(name));
  const makers = wanted.flatMap(({ files }) => (files === undefined ? [] : [files]));
  const held = live.map((task) => ({ pid: task.pid, ids: heldByMemory(dumped, task) }));
  const descriptors = new Descriptors(dumped, live, makers, held);
  const steps = new Steps();
  const restoring: Restoring = {
    dumped,
    machine,
    options,
    live,
    descriptors,
    strays,
    step: (phase, tid, step) => steps.add(phase, tid, step),
  };

  const births = birthsOf(treeSteps, tasks);
  const early = new EarlyMemory(dumped, live, births);
  const places = new Map<number, VdsoPlace>();
  for (const { pid, mm } of live) {
    const span = mm === undefined ? undefined : dumpedVdso(mm.vmas ?? []);
    if (span === undefined) {
      // It had unmapped its own: the new one goes last, being where the last system call is made.
      places.set(pid, moved(home, parking));
      continue;
    }
    if (span.end - span.start !== vdsoBytes) {
      throw new CkptError(
        "unsupported",
        `the vDSO of task ${pid} has ${span.end - span.start} bytes, this kernel's ${vdsoBytes}: dumped under another kernel`,
      );
    }
    places.set(pid, moved(home, span.start));
  }

  const taken: Span[] = [{ start: area.start, end: parking + vdsoBytes }, ...[...places.values(), home]];
  const shared = new SharedMemory(dumped, live, taken);
  for (const resource of wanted) resource.restore?.(restoring);
  descriptors.plan(restoring);
  shared.plan(restoring);
  for (const task of live) {
    mapMemory(restoring, task, shared, early);
    setMm(restoring, task);
  }

  const atBirth = (pid: number, root: boolean): Move[] => {
    const first = pack([
      (program) => {
        if (root) unmapAll(program, area, home);
        else early.unmap(program, pid);
        moveVdso(program, root ? home : places.get(births.get(pid) ?? 0)!, places.get(pid)!, parking);
      },
    ]).map((program): Move => ({ kind: "run", phase: "tree", programs: [{ tid: pid, program }] }));
    return [...first, ...early.moves(restoring, pid)];
  };
  const leads = (sid: number): Step[] =>
    wanted.flatMap((resource) => {
      const step = resource.leads?.(dumped, sid);
      return step === undefined ? [] : [step];
    });
  const moves: Move[] = [
    ...steps.moves("clocks"),
    ...treeMoves({ tasks, steps: treeSteps, slots, atBirth, leads }),
    ...PHASES.flatMap((phase): Move[] => {
      const runs = steps.moves(phase);
      if (phase === "clocks") return [];
      if (phase === "share") return [...runs, ...strayEnds(strays, roots[0]!)];
      if (phase === "map") return [...runs, ...loadMoves(dumped, live, shared, early)];
      if (phase === "process") return [...runs, ...threadMoves(live, slots)];
      return runs;
    }),
    ...live.map((task): Move => ({
      kind: "prepare",
      threads: preparedThreads(
        task,
        stopSignalOf(task, tasks, options.leaveStopped),
        machine,
        places.get(task.pid)!,
        places.get(task.pid)!.start === parking ? [area, places.get(task.pid)!] : [area],
      ),
    })),
    { kind: "release", tids: live.toReversed().flatMap(({ threads }) => threads.map(({ tid }) => tid)) },
  ];
  return {
    area: { address, slots: planned.length, slotSize: SLOT_SIZE },
    roots: roots.map(({ pid }) => pid),
    tasks: planned,
    moves,
  };
}

/** A root begins with nothing but the agent and the vDSO. */
function unmapAll(program: ProgramBuilder, area: Span, vdso: Span): void {
  program.call("close what was inherited", SYS.close_range, [0, 0xffffffff, 0]);
  for (const { start, end } of without(0n, TASK_END, [area, vdso]))
    program.call(`unmap 0x${start.toString(16)}-0x${end.toString(16)}`, SYS.munmap, [start, end - start]);
}

/** Whose address space each task begins with; a helper, or one that will be a zombie, passes on the one it got. */
function birthsOf(steps: ReturnType<typeof planTree>, tasks: readonly DumpedTask[]): Births {
  const births = new Map<number, number>();
  const helpers = new Set(tasks.flatMap(({ pid, state }) => (state === "dead" ? [pid] : [])));
  for (const step of steps) {
    if (step.kind !== "fork" || step.by === 0) continue;
    if (step.helper) helpers.add(step.pid);
    births.set(step.pid, helpers.has(step.by) ? births.get(step.by)! : step.by);
  }
  return births;
}

function listTasks(tasks: readonly DumpedTask[], steps: ReturnType<typeof planTree>): PlannedTask[] {
  const planned: PlannedTask[] = [];
  for (const { pid, comm, state, threads } of tasks) {
    planned.push({ pid, tid: pid, comm, role: state === "dead" ? "dead" : "task" });
    for (const { tid, core } of threads.slice(1))
      planned.push({ pid, tid, comm: core.thread_core?.comm ?? comm, role: "thread" });
  }
  for (const step of steps)
    if (step.kind === "fork" && step.helper) planned.push({ pid: step.pid, tid: step.pid, comm: "", role: "helper" });
  return planned;
}

function loadMoves(dumped: Dumped, live: readonly DumpedTask[], shared: SharedMemory, early: EarlyMemory): Move[] {
  const moves: Move[] = [];
  for (const task of live) {
    const areas = task.mm === undefined ? [] : mappedAreas(task.mm).filter((area) => !early.has(task.pid, area));
    const pages = pagesOf(dumped, task, areas);
    if (pages.length > 0) moves.push({ kind: "load", tid: task.pid, pages });
  }
  return [...moves, ...shared.loads(dumped)];
}

const THREAD_FLAGS = CLONE.VM | CLONE.FS | CLONE.FILES | CLONE.SIGHAND | CLONE.THREAD | CLONE.SYSVSEM;

function threadMoves(live: readonly DumpedTask[], slots: ReadonlyMap<number, number>): Move[] {
  const several = live.filter(({ threads }) => threads.length > 1);
  if (several.length === 0) return [];
  const made = several.map(({ pid, threads }) => ({
    pid,
    tids: threads.slice(1).map(({ tid }) => tid),
    programs: pack(
      threads.slice(1).map(
        ({ tid }): Step =>
          (program) =>
            cloneWithId(program, `make thread ${tid}`, tid, THREAD_FLAGS),
      ),
    ),
  }));
  const moves: Move[] = [];
  for (let round = 0; made.some(({ programs }) => round < programs.length); round++) {
    const programs = made.flatMap(({ pid, programs: all }) =>
      all.slice(round, round + 1).map((program) => ({ tid: pid, program })),
    );
    moves.push({ kind: "run", phase: "threads", programs });
  }
  moves.push({ kind: "adopt", tasks: made.flatMap(({ tids }) => tids).map((tid) => ({ tid, slot: slots.get(tid)! })) });
  return moves;
}

/** The threads of a process as they were; its leader comes last and takes the agent out. */
function preparedThreads(
  { pid, threads, core }: DumpedTask,
  stopSignal: number,
  machine: MachineFacts,
  vdso: VdsoPlace,
  unmapped: readonly Span[],
): Extract<Move, { kind: "prepare" }>["threads"] {
  const code = vdso.parts.at(-1)!.start;
  const instruction = code + BigInt(syscallOffset(machine.vdso));
  return [...threads.slice(1), threads[0]!].map(({ tid, core: own }) => {
    const info = own.thread_info;
    if (info === undefined) throw new CkptError("bad-image", "no registers of x86_64", { file: `core-${tid}.img` });
    if (info.gpregs.mode === COMPAT)
      throw new CkptError("unsupported", `thread ${tid} runs 32-bit code, which cannot be restored yet`);
    const leader = tid === pid;
    return {
      tid,
      flags: (leader ? PREPARE_FLAG.LEADER : 0) | (stopSignal * PREPARE_FLAG.STOPPED_BY),
      syscallInstruction: instruction,
      signalMask: leader ? (core.tc?.blk_sigset ?? 0n) : (own.thread_core?.blk_sigset ?? 0n),
      registers: registersOf(info.gpregs),
      xstate: xstateOf(info.fpregs, machine.xstate, tid),
      unmaps: leader ? unmapped.map(({ start, end }) => ({ address: start, length: end - start })) : [],
    };
  });
}
