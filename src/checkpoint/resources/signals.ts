/** Signals: handlers, masks, alternate stacks, and what is pending, of the process and of each thread. */

import type { SaEntry, SignalQueueEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import { RECORD } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { Resource } from "./resource.ts";

/** SIGKILL and SIGSTOP have no action. */
const SIGNALS = Array.from({ length: 64 }, (_, i) => i + 1).filter((signal) => signal !== 9 && signal !== 19);
/** The kernel's struct sigaction: handler, flags, restorer, mask. */
const SIGACTION_SIZE = 32;
const SIGINFO_SIZE = 128;
/** struct stack_t: sp, flags, padding, size. */
const STACK_SIZE = 24;
const SS_DISABLE = 2;

export const signals: Resource = {
  name: "signals",
  askTask: (_, { ask }) => {
    for (const signal of SIGNALS) {
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
    sigactions: SIGNALS.map((signal) => actionOf(facts.answer(ANSWER.SIGACTION, pid, { key: BigInt(signal) })?.bytes)),
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
