/** What a program has forbidden itself or its memory: criu's images have no field for it, ckpt.json has. */

import type { ProgramBuilder } from "../executor/program.ts";
import { NR, PRCTL } from "../executor/syscalls.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { PR, SYS } from "../plan/sys.ts";
import { areasOf } from "../tape/areas.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { Resource } from "./resource.ts";

/** Of a task. Absent what is as in a new process. */
export interface TaskHardening {
  /** Bits of PR_SET_MDWE: memory that was written is never executed. */
  readonly write_or_execute?: number;
  /** PR_SET_MEMORY_MERGE: equal pages of all its memory may become one. */
  readonly memory_merge?: true;
  /** Areas sealed by mseal(2): start and end in hexadecimal. */
  readonly sealed?: readonly (readonly [start: string, end: string])[];
  /** Areas with protection keys (pkeys(7)): start and end in hexadecimal, PROT_ bits, the key. */
  readonly keyed?: readonly (readonly [start: string, end: string, protection: number, key: number])[];
}

/** Of a thread. */
export interface ThreadHardening {
  /** PR_MCE_KILL: 1 early, 0 late. */
  readonly machine_check?: number;
  /** States of PR_SET_SPECULATION_CTRL that are not the usual one, by what is controlled. */
  readonly speculation?: Readonly<Record<string, number>>;
}

/** PR_MCE_KILL_GET of a thread that has not asked for anything, and PR_MCE_KILL_SET. Source: linux/prctl.h. */
const MCE_DEFAULT = 2n;
const MCE_SET = 1;
/** Store bypass, indirect branches, flushing of the first cache. */
const SPECULATION = [0, 1, 2];
/** PR_SPEC_PRCTL: the state may be set; PR_SPEC_DISABLE, _FORCE_DISABLE, _DISABLE_NOEXEC. */
const SETTABLE = 1n;
const LIMITED = 4n | 8n | 16n;

export const hardening: Resource = {
  name: "hardening",
  askTask: (_, { ask }) => {
    const query = (kind: number, label: string, option: number): void =>
      ask({ kind, label, nr: NR.prctl, args: () => [option, 0, 0, 0, 0] });
    query(ANSWER.MDWE, "memory written or executed", PRCTL.GET_MDWE);
    query(ANSWER.MEMORY_MERGE, "merging of memory", PRCTL.GET_MEMORY_MERGE);
  },
  askThread: (_, { ask }) => {
    const nr = NR.prctl;
    ask({ kind: ANSWER.MCE_KILL, label: "machine checks", nr, args: () => [PRCTL.MCE_KILL_GET, 0, 0, 0, 0] });
    for (const which of SPECULATION) {
      const args = (): number[] => [PRCTL.GET_SPECULATION, which, 0, 0, 0];
      ask({ kind: ANSWER.SPECULATION, label: `speculation ${which}`, nr, args, key: BigInt(which) });
    }
  },
};

export function taskHardening(facts: Facts, pid: number): TaskHardening {
  const of = (kind: number): bigint => facts.answer(kind, pid)?.result ?? 0n;
  // The kernel maps and seals its own.
  const areas = areasOf(facts, pid).filter(({ kind }) => !["vdso", "vvar", "vsyscall"].includes(kind));
  const sealed = areas.filter(({ vmFlags }) => vmFlags.has("sl"));
  // Memory that can only be executed has a key of the kernel's own.
  const keyed = areas.filter(({ key, flags }) => key !== 0 && !flags.startsWith("--x"));
  return {
    ...(of(ANSWER.MDWE) > 0n ? { write_or_execute: Number(of(ANSWER.MDWE)) } : {}),
    ...(of(ANSWER.MEMORY_MERGE) > 0n ? { memory_merge: true } : {}),
    ...(sealed.length === 0
      ? {}
      : { sealed: sealed.map(({ start, end }) => [start.toString(16), end.toString(16)] as const) }),
    ...(keyed.length === 0
      ? {}
      : {
          keyed: keyed.map(({ start, end, flags, key }) => {
            const protection = (flags[0] === "r" ? 1 : 0) | (flags[1] === "w" ? 2 : 0) | (flags[2] === "x" ? 4 : 0);
            return [start.toString(16), end.toString(16), protection, key] as const;
          }),
        }),
  };
}

export function threadHardening(facts: Facts, tid: number): ThreadHardening {
  const policy = facts.answer(ANSWER.MCE_KILL, tid)?.result ?? MCE_DEFAULT;
  const speculation = SPECULATION.flatMap((which) => {
    const state = facts.answer(ANSWER.SPECULATION, tid, { key: BigInt(which) })?.result ?? 0n;
    const limited = state > 0n && (state & SETTABLE) !== 0n ? Number(state & LIMITED) : 0;
    return limited === 0 ? [] : [[String(which), limited] as const];
  });
  return {
    ...(policy >= 0n && policy < MCE_DEFAULT ? { machine_check: Number(policy) } : {}),
    ...(speculation.length === 0 ? {} : { speculation: Object.fromEntries(speculation) }),
  };
}

export const hardeningRestore: RestoreHalf = {
  name: "hardening",
  restore({ live, dumped: { extras }, step }) {
    for (const { pid, threads } of live) {
      for (const { tid } of threads) {
        const { machine_check: policy, speculation = {} } = extras?.threads[tid] ?? {};
        if (policy === undefined && Object.keys(speculation).length === 0) continue;
        step("rights", tid, (program) => {
          if (policy !== undefined)
            program.call("machine checks", SYS.prctl, [PR.MCE_KILL, MCE_SET, policy, 0, 0], { mayFail: true });
          // This processor may have nothing of the kind.
          for (const [which, state] of Object.entries(speculation))
            program.call(`speculation ${which}`, SYS.prctl, [PR.SET_SPECULATION, Number(which), state, 0, 0], {
              mayFail: true,
            });
        });
      }
      const { write_or_execute: bits, memory_merge: merge, sealed = [], keyed = [] } = extras?.tasks?.[pid] ?? {};
      if (bits === undefined && merge === undefined && sealed.length + keyed.length === 0) continue;
      // Last of all that is done to memory.
      step("rights", pid, (program) => {
        takeKeys(program, keyed);
        if (merge === true)
          program.call("memory may be merged", SYS.prctl, [PR.SET_MEMORY_MERGE, 1, 0, 0, 0], { mayFail: true });
        if (bits !== undefined) program.call("memory written or executed", SYS.prctl, [PR.SET_MDWE, bits, 0, 0, 0]);
        for (const [start, end] of sealed) {
          const from = BigInt(`0x${start}`);
          program.call(`seal 0x${start}-0x${end}`, SYS.mseal, [from, BigInt(`0x${end}`) - from, 0]);
        }
      });
    }
  },
};

/** Keys are given out from 1 on: all up to the highest are taken, those that no memory has are given back. */
function takeKeys(program: ProgramBuilder, keyed: NonNullable<TaskHardening["keyed"]>): void {
  const used = new Set(keyed.map(([, , , key]) => key));
  const all = Array.from({ length: Math.max(0, ...used) }, (_, i) => i + 1);
  const mayFail = { mayFail: true }; // this processor may have none
  for (const key of all) program.call(`protection key ${key}`, SYS.pkey_alloc, [0, 0], mayFail);
  for (const [start, end, protection, key] of keyed) {
    const from = BigInt(`0x${start}`);
    const length = BigInt(`0x${end}`) - from;
    program.call(`protection key ${key} of 0x${start}`, SYS.pkey_mprotect, [from, length, protection, key], mayFail);
  }
  for (const key of all)
    if (!used.has(key)) program.call(`protection key ${key} is free`, SYS.pkey_free, [key], mayFail);
}
