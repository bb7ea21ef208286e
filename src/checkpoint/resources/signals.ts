/** Signals: actions, alternate stacks, what is pending for the process and for threads. */

import type { SaEntry, SignalQueueEntry } from "../../crit/schema/generated/types.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SIGCHLD, SYS } from "../plan/sys.ts";

/** Numbers of the signals that `sigactions` has entries of, in order: all but SIGKILL and SIGSTOP. */
const WITH_ACTION = Array.from({ length: 64 }, (_, i) => i + 1).filter((signal) => signal !== 9 && signal !== 19);

/** SS_ONSTACK: being on the stack follows from the stack pointer, it cannot be set. Source: sigaltstack(2). */
const SS_ONSTACK = 1;

export const signalsRestore: RestoreHalf = {
  name: "signals",
  restore({ live, step }) {
    for (const { pid, core, threads } of live) {
      step("process", pid, (program) => {
        // Children that ended while the tree was made left a SIGCHLD: ignoring it for a moment drops it.
        setAction(program, SIGCHLD, undefined);
        for (const [i, action] of (core.tc?.sigactions ?? []).entries()) {
          const signal = WITH_ACTION[i];
          if (signal !== undefined) setAction(program, signal, action);
        }
      });
      step("timers", pid, (program) => queue(program, pid, undefined, core.tc?.signals_s));
      for (const { tid, core: own } of threads) {
        const { sas, signals_p: pending } = own.thread_core ?? {};
        if (sas !== undefined) {
          step("thread", tid, (program) => {
            const stack = new DataView(new ArrayBuffer(24));
            stack.setBigUint64(0, sas.ss_sp, true);
            stack.setUint32(8, (sas.ss_flags & ~SS_ONSTACK) >>> 0, true);
            stack.setBigUint64(16, sas.ss_size, true);
            program.call("alternate signal stack", SYS.sigaltstack, [program.data(new Uint8Array(stack.buffer)), 0]);
          });
        }
        step("timers", tid, (program) => queue(program, pid, tid, pending));
      }
    }
  },
};

/** struct kernel_sigaction: handler, flags, restorer, mask. Source: asm/signal.h. */
function setAction(program: ProgramBuilder, signal: number, action: SaEntry | undefined): void {
  const words = new BigUint64Array([
    action?.sigaction ?? 0n,
    action?.flags ?? 0n,
    action?.restorer ?? 0n,
    action?.mask ?? 0n,
  ]);
  program.call(`action of signal ${signal}`, SYS.rt_sigaction, [
    signal,
    program.data(new Uint8Array(words.buffer)),
    0,
    8,
  ]);
}

/** Sends a task what it had pending. It does so itself: only then may the sender in siginfo be anyone. */
function queue(
  program: ProgramBuilder,
  pid: number,
  tid: number | undefined,
  pending: SignalQueueEntry | undefined,
): void {
  for (const { siginfo } of pending?.signals ?? []) {
    const signal = new DataView(siginfo.buffer, siginfo.byteOffset).getInt32(0, true);
    const place = program.data(siginfo);
    if (tid === undefined) program.call(`pending signal ${signal}`, SYS.rt_sigqueueinfo, [pid, signal, place]);
    else program.call(`pending signal ${signal} of thread ${tid}`, SYS.rt_tgsigqueueinfo, [pid, tid, signal, place]);
  }
}
