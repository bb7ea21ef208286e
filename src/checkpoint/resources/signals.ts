/** Signals: actions, alternate stacks, what is pending for the process and for threads. */

import type { SaEntry, SignalQueueEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import { RECORD } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SIGCHLD, SYS } from "../plan/sys.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { Resource } from "./resource.ts";

/** Numbers of the signals that `sigactions` has entries of, in order: all but SIGKILL and SIGSTOP. */
export const WITH_ACTION = Array.from({ length: 64 }, (_, i) => i + 1).filter(
  (signal) => signal !== 9 && signal !== 19,
);

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

/** The kernel's struct sigaction: handler, flags, restorer, mask. */
const SIGACTION_SIZE = 32;
const SIGINFO_SIZE = 128;
/** struct stack_t: sp, flags, padding, size. */
const STACK_SIZE = 24;
const SS_DISABLE = 2;

export const signals: Resource = {
  name: "signals",
  askTask: (_, { ask }) => {
    for (const signal of WITH_ACTION) {
      const key = BigInt(signal);
      ask({
        ...{ kind: ANSWER.SIGACTION, label: `action of signal ${signal}`, nr: NR.rt_sigaction, key },
        ...{ args: (room) => [signal, 0, room, 8], room: SIGACTION_SIZE },
      });
    }
  },
  askThread: (_, { ask }) => {
    const args = { nr: NR.sigaltstack, room: STACK_SIZE };
    ask({ kind: ANSWER.ALTSTACK, label: "alternate signal stack", args: (room) => [0, room], ...args });
  },
  taskCore: ({ pid, facts }) => ({
    blk_sigset: maskOf(facts, pid),
    signals_s: queueOf(facts, RECORD.SIGINFO_SHARED, pid),
    sigactions: WITH_ACTION.map((signal) =>
      actionOf(facts.answer(ANSWER.SIGACTION, pid, { key: BigInt(signal) })?.bytes),
    ),
  }),
  threadCore: ({ tid, leader, facts }) => ({
    ...(leader ? {} : { blk_sigset: maskOf(facts, tid) }),
    sas: stackOf(facts.answer(ANSWER.ALTSTACK, tid)?.bytes),
    signals_p: queueOf(facts, RECORD.SIGINFO, tid),
  }),
};

function maskOf(facts: Facts, tid: number): bigint {
  const bytes = facts.bytes(RECORD.SIGMASK, tid);
  return bytes === undefined ? 0n : new ByteReader(bytes).u64();
}

function actionOf(bytes: Uint8Array | undefined): SaEntry {
  const reader = new ByteReader(bytes ?? new Uint8Array(SIGACTION_SIZE));
  const [sigaction, flags, restorer, mask] = [reader.u64(), reader.u64(), reader.u64(), reader.u64()];
  return { sigaction, flags, restorer, mask, compat_sigaction: false };
}

/** The agent has a stack of its own: the kernel does not say that the thread was on its alternate one. */
function stackOf(bytes: Uint8Array | undefined): { ss_sp: bigint; ss_size: bigint; ss_flags: number } {
  if (bytes === undefined) return { ss_sp: 0n, ss_size: 0n, ss_flags: SS_DISABLE };
  const reader = new ByteReader(bytes);
  const [ss_sp, ss_flags] = [reader.u64(), reader.u32()];
  reader.u32();
  return { ss_sp, ss_size: reader.u64(), ss_flags };
}

function queueOf(facts: Facts, kind: number, tid: number): SignalQueueEntry {
  const bytes = facts.bytes(kind, tid) ?? new Uint8Array();
  const count = Math.floor(bytes.length / SIGINFO_SIZE);
  return {
    signals: Array.from({ length: count }, (_, i) => ({
      siginfo: bytes.slice(i * SIGINFO_SIZE, (i + 1) * SIGINFO_SIZE),
    })),
  };
}
