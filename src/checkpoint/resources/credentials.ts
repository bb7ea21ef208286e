/** Credentials of a thread: ids, groups, capabilities, securebits, no_new_privs. */

import type { CredsEntry } from "../../crit/schema/generated/types.ts";
import { maskIn, numberIn, numbersIn } from "../../analyze/proc/status.ts";
import { NR, PRCTL } from "../executor/syscalls.ts";
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
