/** The tree as moves: forks and what comes between them as programs, the new tasks adopted. */

import { encodeString } from "../../crit/schema/strings.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { cloneWithId } from "./clone.ts";
import type { DumpedTask } from "./dumped.ts";
import type { Move } from "./plan.ts";
import type { Step } from "./steps.ts";
import { CLONE, PR, SYS } from "./sys.ts";
import type { TreeStep } from "./tree.ts";

/** Forks in one program, at most: what fits an agent's slot. */
const FORKS = 100;
/** __WALL of wait4(2): children of any exit signal. */
const WALL = 0x40000000;
const SIG_SETMASK = 2;
const SIGKILL = 9;

export interface TreeMoves {
  readonly tasks: readonly DumpedTask[];
  readonly steps: readonly TreeStep[];
  readonly slots: ReadonlyMap<number, number>;
  /** What a task does first: unmap, move the vDSO, map and fill what its children inherit. */
  readonly atBirth: (pid: number, root: boolean) => readonly Move[];
  /** What the leader of a session does in it before its children are born. */
  readonly leads: (sid: number) => readonly Step[];
}

export function treeMoves({ tasks, steps, slots, atBirth, leads }: TreeMoves): Move[] {
  const byPid = new Map(tasks.map((task) => [task.pid, task]));
  const moves: Move[] = [];
  const run = (tid: number, step: Step): void => {
    const program = new ProgramBuilder();
    step(program);
    moves.push({ kind: "run", phase: "tree", programs: [{ tid, program: program.build() }] });
  };
  const adopt = (pids: readonly number[]): void => {
    moves.push({ kind: "adopt", tasks: pids.map((tid) => ({ tid, slot: slots.get(tid)! })) });
  };
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    switch (step.kind) {
      case "fork": {
        if (step.by === 0) {
          moves.push({ kind: "stub", tid: step.pid, slot: slots.get(step.pid)! });
          moves.push(...atBirth(step.pid, true));
          break;
        }
        const forks = [step];
        for (
          let next = steps[i + 1];
          next?.kind === "fork" && next.by === step.by && forks.length < FORKS;
          next = steps[++i + 1]
        )
          forks.push(next);
        run(step.by, (program) => {
          for (const { pid, asSibling, helper } of forks) {
            const shared = asSibling ? CLONE.PARENT : sharing(byPid.get(step.by), byPid.get(pid));
            cloneWithId(program, `make ${helper ? "helper" : "task"} ${pid}`, pid, shared);
          }
        });
        adopt(forks.map(({ pid }) => pid));
        for (const { pid, helper } of forks)
          if (!helper && byPid.get(pid)?.state !== "dead") moves.push(...atBirth(pid, false));
        break;
      }
      case "setsid":
        run(step.by, (program) => void program.call("make a session", SYS.setsid));
        for (const lead of leads(step.by)) run(step.by, lead);
        break;
      case "setpgid":
        run(step.by, (program) => void program.call(`join group ${step.pgid}`, SYS.setpgid, [0, step.pgid]));
        break;
      case "subreaper":
        run(step.by, (program) => {
          program.call(step.on ? "take orphans" : "take no more orphans", SYS.prctl, [
            PR.SET_CHILD_SUBREAPER,
            step.on ? 1 : 0,
            0,
            0,
            0,
          ]);
        });
        break;
      case "end":
        run(step.by, (program) => void program.call("end a helper", SYS.exit_group, [0]));
        run(
          step.parent,
          (program) => void program.call(`wait for helper ${step.by}`, SYS.wait4, [step.by, 0, WALL, 0]),
        );
        break;
    }
  }
  for (const { pid, state, comm, core } of tasks) if (state === "dead") run(pid, end(comm, core.tc?.exit_code ?? 0));
  return moves;
}

/** What a child shares with the task that makes it. Descriptor table and working directory only: memory is never shared. */
function sharing(by: DumpedTask | undefined, made: DumpedTask | undefined): bigint {
  const [parent, child] = [by?.ids, made?.ids];
  if (parent === undefined || child === undefined) return 0n;
  const files = parent.files_id === child.files_id ? CLONE.FILES : 0n;
  const fs = parent.fs_id === child.fs_id ? CLONE.FS : 0n;
  return files | fs;
}

/** Ends a task so that its parent will read this status: exit code << 8, or the signal that killed it. */
function end(comm: string, status: number): Step {
  const signal = status & 0x7f;
  return (program) => {
    const name = new Uint8Array(16);
    name.set(encodeString(comm).subarray(0, 15));
    program.call("name", SYS.prctl, [PR.SET_NAME, program.data(name), 0, 0, 0]);
    const none = program.data(new Uint8Array(32));
    const unblock = (label: string): unknown => program.call(label, SYS.rt_sigprocmask, [SIG_SETMASK, none, 0, 8]);
    if (signal === 0) {
      unblock("block no signal");
      program.call(`end with status ${status >> 8}`, SYS.exit_group, [(status >> 8) & 0xff]);
      return;
    }
    program.call("leave no core file", SYS.prctl, [PR.SET_DUMPABLE, 0, 0, 0, 0]);
    program.call(`default action of signal ${signal}`, SYS.rt_sigaction, [signal, none, 0, 8], { mayFail: true });
    // SIGKILL is never blocked: its task has died by then.
    if (signal === SIGKILL) unblock("block no signal");
    const self = program.call("its pid", SYS.getpid);
    program.call(`send signal ${signal}`, SYS.kill, [self, signal]);
    if (signal !== SIGKILL) unblock(`die of signal ${signal}`);
    // Not reached; but a program that ends its task is run untraced, so that the parent sees the end.
    program.call("end, should the signal not have ended it", SYS.exit_group, [1]);
  };
}
