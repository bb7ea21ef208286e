/** Credentials of a thread: ids, groups, capabilities, securebits, no_new_privs. */

import { maskIn, numberIn, numbersIn } from "../../analyze/proc/status.ts";
import type { CredsEntry } from "../../crit/schema/generated/types.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import { NR, PRCTL } from "../executor/syscalls.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { PR, SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { ThreadFacts } from "../tape/tasks.ts";
import type { Resource } from "./resource.ts";

export const credentials: Resource = {
  name: "credentials",
  askThread: (_, { ask }) => {
    const bits = PRCTL.GET_SECUREBITS;
    ask({ kind: ANSWER.SECUREBITS, label: "securebits", nr: NR.prctl, args: () => [bits, 0, 0, 0, 0] });
  },
  threadCore: (thread) => ({ creds: credentialsOf(thread) }),
};

function credentialsOf({ tid, status, facts }: ThreadFacts): CredsEntry {
  const [uid = 0, euid = 0, suid = 0, fsuid = 0] = numbersIn(status, "Uid");
  const [gid = 0, egid = 0, sgid = 0, fsgid = 0] = numbersIn(status, "Gid");
  const capabilities = (key: string): number[] => {
    const mask = maskIn(status, key) ?? 0n;
    return [Number(mask & 0xffffffffn), Number(mask >> 32n)];
  };
  const secbits = facts.answer(ANSWER.SECUREBITS, tid)?.result ?? 0n;
  return {
    ...{ uid, gid, euid, egid, suid, sgid, fsuid, fsgid },
    cap_inh: capabilities("CapInh"),
    cap_prm: capabilities("CapPrm"),
    cap_eff: capabilities("CapEff"),
    cap_bnd: capabilities("CapBnd"),
    secbits: secbits > 0n ? Number(secbits) : 0,
    groups: numbersIn(status, "Groups"),
    cap_amb: capabilities("CapAmb"),
    ...(numberIn(status, "NoNewPrivs") === 1 ? { no_new_privs: 1 } : {}),
  };
}

/** Changing ids then leaves capabilities alone. Source: linux/securebits.h. */
const SECBIT_NO_SETUID_FIXUP = 4;
/** _LINUX_CAPABILITY_VERSION_3 */
const CAPABILITY_VERSION = 0x20080522;
const MAX_CAPABILITY = 63;

export const credentialsRestore: RestoreHalf = {
  name: "credentials",
  restore({ live, machine, step }) {
    for (const { mm, threads } of live) {
      for (const { tid, core } of threads) {
        const { creds, pdeath_sig: signal } = core.thread_core ?? {};
        step("rights", tid, (program) => {
          if (creds !== undefined) takeOn(program, creds, machine.bounding);
          // Both are reset where ids or capabilities change.
          if (mm?.dumpable === 0 || mm?.dumpable === 1)
            program.call("dumpable", SYS.prctl, [PR.SET_DUMPABLE, mm.dumpable, 0, 0, 0]);
          if (signal !== undefined && signal !== 0)
            program.call("parent-death signal", SYS.prctl, [PR.SET_PDEATHSIG, signal, 0, 0, 0]);
        });
      }
    }
  },
};

/** Raw system calls change one thread only, so every thread does it all. */
function takeOn(program: ProgramBuilder, creds: CredsEntry, own: bigint): void {
  const words = (mask: readonly number[] | undefined): bigint =>
    BigInt((mask?.[0] ?? 0) >>> 0) | (BigInt((mask?.[1] ?? 0) >>> 0) << 32n);
  const bounding = words(creds.cap_bnd);
  program.call("securebits for the change", SYS.prctl, [PR.SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP, 0, 0, 0]);
  const groups = program.data(new Uint8Array(new Uint32Array(creds.groups ?? []).buffer));
  program.call("supplementary groups", SYS.setgroups, [(creds.groups ?? []).length, groups]);
  program.call(`group ids ${creds.gid} ${creds.egid} ${creds.sgid}`, SYS.setresgid, [
    creds.gid,
    creds.egid,
    creds.sgid,
  ]);
  if (creds.fsgid !== creds.egid) program.call("group id for files", SYS.setfsgid, [creds.fsgid]);
  program.call(`user ids ${creds.uid} ${creds.euid} ${creds.suid}`, SYS.setresuid, [creds.uid, creds.euid, creds.suid]);
  if (creds.fsuid !== creds.euid) program.call("user id for files", SYS.setfsuid, [creds.fsuid]);
  // Inheritable ones may be outside the bounding set, if they were there before it shrank.
  capset(program, "inheritable capabilities", own, own, words(creds.cap_inh));
  for (let capability = 0; capability <= MAX_CAPABILITY; capability++) {
    const bit = 1n << BigInt(capability);
    if ((own & bit) !== 0n && (bounding & bit) === 0n)
      program.call(`no capability ${capability}`, SYS.prctl, [PR.CAPBSET_DROP, capability, 0, 0, 0]);
  }
  const ambient = words(creds.cap_amb);
  const permitted = words(creds.cap_prm);
  const last = (): void => {
    program.call("securebits", SYS.prctl, [PR.SET_SECUREBITS, creds.secbits, 0, 0, 0]);
    capset(program, "capabilities", words(creds.cap_eff), permitted, words(creds.cap_inh));
  };
  for (let capability = 0; capability <= MAX_CAPABILITY; capability++) {
    if ((ambient >> BigInt(capability)) & 1n)
      program.call(`ambient capability ${capability}`, SYS.prctl, [
        PR.CAP_AMBIENT,
        PR.CAP_AMBIENT_RAISE,
        capability,
        0,
        0,
      ]);
  }
  last();
  if (creds.no_new_privs === 1) program.call("no new privileges", SYS.prctl, [PR.SET_NO_NEW_PRIVS, 1, 0, 0, 0]);
}

/** Two words each of effective, permitted, inheritable, interleaved. Source: capset(2). */
function capset(
  program: ProgramBuilder,
  label: string,
  effective: bigint,
  permitted: bigint,
  inheritable: bigint,
): void {
  const header = program.data(new Uint8Array(new Uint32Array([CAPABILITY_VERSION, 0]).buffer));
  const sets = [effective, permitted, inheritable];
  const data = new Uint32Array([
    ...sets.map((set) => Number(set & 0xffffffffn)),
    ...sets.map((set) => Number(set >> 32n)),
  ]);
  program.call(label, SYS.capset, [header, program.data(new Uint8Array(data.buffer))]);
}
