/** What the kernel keeps for each thread: robust futexes, the address cleared at exit, restartable sequences, its name. */

import type { RseqEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { ByteReader } from "../executor/bytes.ts";
import { RECORD } from "../executor/protocol.ts";
import { NR, PRCTL } from "../executor/syscalls.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { PR, SYS } from "../plan/sys.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { Resource } from "./resource.ts";

export const threadsRestore: RestoreHalf = {
  name: "threads",
  restore({ live, step }) {
    for (const { comm, threads } of live) {
      for (const { tid, core } of threads) {
        const { thread_info: info, thread_core: own } = core;
        step("thread", tid, (program) => {
          const name = new Uint8Array(16);
          name.set(encodeString(own?.comm ?? comm).subarray(0, 15));
          program.call("name", SYS.prctl, [PR.SET_NAME, program.data(name), 0, 0, 0]);
          program.call("address that is cleared at exit", SYS.set_tid_address, [info?.clear_tid_addr ?? 0n]);
          if (own !== undefined && own.futex_rla_len !== 0)
            program.call("list of robust futexes", SYS.set_robust_list, [own.futex_rla, own.futex_rla_len]);
          const rseq = own?.rseq_entry;
          if (rseq !== undefined && rseq.rseq_abi_pointer !== 0n) {
            const { rseq_abi_pointer: pointer, rseq_abi_size: size, signature } = rseq;
            program.call("restartable sequences", SYS.rseq, [pointer, size, 0, signature]);
          }
        });
      }
    }
  },
};

/** struct sched_attr of the first version (sched_setattr(2)). */
const SCHED_ATTR_SIZE = 48;

export const threads: Resource = {
  name: "threads",
  askThread: ({ tid }, { ask }) => {
    const dies = PRCTL.GET_PDEATHSIG;
    const args = { nr: NR.prctl, room: 8 };
    ask({ kind: ANSWER.PDEATHSIG, label: "parent-death signal", args: (at) => [dies, at, 0, 0, 0], ...args });
    const address = PRCTL.GET_TID_ADDRESS;
    ask({ kind: ANSWER.TID_ADDRESS, label: "tid address", args: (at) => [address, at, 0, 0, 0], ...args });
    ask({
      ...{ kind: ANSWER.SCHED_ATTR, label: "scheduling", nr: NR.sched_getattr, room: SCHED_ATTR_SIZE },
      args: (at) => [tid, at, SCHED_ATTR_SIZE, 0],
    });
  },
  threadCore: ({ tid, stat, facts }) => {
    const robust = facts.bytes(RECORD.ROBUST, tid);
    const list = robust === undefined ? undefined : new ByteReader(robust);
    const dies = facts.answer(ANSWER.PDEATHSIG, tid)?.bytes;
    const signal = dies === undefined ? 0 : new ByteReader(dies).u32();
    return {
      futex_rla: list?.u64() ?? 0n,
      futex_rla_len: Number(list?.u64() ?? 0n),
      ...scheduling(facts, tid),
      ...(signal === 0 ? {} : { pdeath_sig: signal }),
      comm: stat.comm,
      rseq_entry: rseqOf(facts, tid),
      cg_set: 1,
    };
  },
};

/** SCHED_FIFO and SCHED_RR have a priority. */
function scheduling(facts: Facts, tid: number): { sched_nice: number; sched_policy: number; sched_prio?: number } {
  const bytes = facts.answer(ANSWER.SCHED_ATTR, tid)?.bytes ?? new Uint8Array(SCHED_ATTR_SIZE);
  const reader = new ByteReader(bytes);
  reader.u32();
  const sched_policy = reader.u32();
  reader.u64();
  const [sched_nice, priority] = [reader.s32(), reader.u32()];
  return { sched_nice, sched_policy, ...(priority > 0 ? { sched_prio: priority } : {}) };
}

/** struct ptrace_rseq_configuration: pointer, size, signature, flags. */
function rseqOf(facts: Facts, tid: number): RseqEntry {
  const bytes = facts.bytes(RECORD.RSEQ, tid);
  if (bytes === undefined || bytes.length < 16) return { rseq_abi_pointer: 0n, rseq_abi_size: 0, signature: 0 };
  const reader = new ByteReader(bytes);
  return { rseq_abi_pointer: reader.u64(), rseq_abi_size: reader.u32(), signature: reader.u32() };
}

/** What PR_GET_TID_ADDRESS told; 0 when it told nothing. */
export function tidAddress(facts: Facts, tid: number): bigint {
  const bytes = facts.answer(ANSWER.TID_ADDRESS, tid)?.bytes;
  return bytes === undefined ? 0n : new ByteReader(bytes).u64();
}
