/** Threads, and what task and thread have in common. */

import { CAPABILITY_BITS, capabilityBits, SECUREBITS } from "../../names/capabilities.ts";
import { signalSet, signalWord } from "../../names/signals.ts";
import { flags, word } from "../../names/table.ts";
import { SCHED_POLICIES, SECCOMP_MODES } from "../../names/tasks.ts";
import type { CoreEntry, CredsEntry, SiginfoEntry } from "../../schema/generated/types.ts";
import type { Word } from "../objects/common.ts";
import type { Credentials, Thread, ThreadFacts } from "../objects/task.ts";
import type { Store } from "../store.ts";
import type { World } from "../world.ts";

/** A thread of a task of the tree; its facts are undefined where the core image is missing or damaged. */
export async function makeThread({ store }: World, tid: number, pid: number): Promise<Thread> {
  const node = store.tree.get(pid);
  const placed = await store.tasks.core(tid);
  const core = await store.tolerate(() => placed?.message);
  const facts = core === undefined ? undefined : await makeFacts(store, tid, core);
  const at = placed?.at() ?? node?.placed.at();
  if (at === undefined) throw new Error(`thread ${tid} of a task ${pid} that is not in the tree`);
  return { kind: "thread", ref: `thread:${tid}`, at, tid, pid, task: `task:${pid}`, facts, ...pointers(core), core };
}

/** Facts of a thread from its core image, undefined where that has none (dead tasks). */
export async function makeFacts(store: Store, tid: number, core: CoreEntry): Promise<ThreadFacts | undefined> {
  const { tc, thread_core: thread } = core;
  if (thread === undefined) return undefined;
  const mode = thread.seccomp_mode ?? tc?.old_seccomp_mode;
  const creds = thread.creds ?? (await oldCreds(store, tid));
  return {
    comm: thread.comm ?? tc?.comm,
    creds: creds === undefined ? undefined : makeCreds(creds),
    policy: thread.sched_policy === undefined ? undefined : word(SCHED_POLICIES, thread.sched_policy),
    nice: thread.sched_nice,
    priority: thread.sched_prio,
    blocked: signalSet(thread.blk_sigset ?? tc?.blk_sigset ?? 0n),
    pending: pendingSignals(thread.signals_p?.signals),
    parent_death_signal:
      thread.pdeath_sig === undefined || thread.pdeath_sig === 0 ? undefined : signalWord(thread.pdeath_sig),
    seccomp:
      mode === undefined || mode === 0
        ? undefined
        : { mode: word(SECCOMP_MODES, mode), filter: thread.seccomp_filter ?? tc?.old_seccomp_filter },
    cg_set: thread.cg_set ?? tc?.cg_set,
  };
}

/** Old sets have credentials in an image of their own. */
function oldCreds(store: Store, tid: number): Promise<CredsEntry | undefined> {
  return store.tolerate(async () => (await store.images.first(`creds-${tid}.img`, "creds_entry"))?.message);
}

/** Signals of a queue; si_signo is the first word of a siginfo_t. */
export function pendingSignals(queue: readonly SiginfoEntry[] | undefined): Word[] {
  return (queue ?? []).flatMap(({ siginfo }) =>
    siginfo.length < 4 ? [] : [signalWord(new DataView(siginfo.buffer, siginfo.byteOffset, 4).getInt32(0, true))],
  );
}

function makeCreds(creds: CredsEntry): Credentials {
  const { uid, gid, euid, egid, suid, sgid, fsuid, fsgid } = creds;
  const capabilities = (words: readonly number[] | undefined) => flags(CAPABILITY_BITS, capabilityBits(words));
  return {
    uid,
    gid,
    euid,
    egid,
    suid,
    sgid,
    fsuid,
    fsgid,
    groups: creds.groups ?? [],
    inheritable: capabilities(creds.cap_inh),
    permitted: capabilities(creds.cap_prm),
    effective: capabilities(creds.cap_eff),
    bounding: capabilities(creds.cap_bnd),
    ambient: capabilities(creds.cap_amb),
    securebits: flags(SECUREBITS, creds.secbits),
    no_new_privs: creds.no_new_privs === 1,
    lsm_profile: creds.lsm_profile,
  };
}

function pointers(core: CoreEntry | undefined): { pc: bigint | undefined; sp: bigint | undefined } {
  if (core?.thread_info !== undefined) return { pc: core.thread_info.gpregs.ip, sp: core.thread_info.gpregs.sp };
  if (core?.ti_aarch64 !== undefined) return { pc: core.ti_aarch64.gpregs.pc, sp: core.ti_aarch64.gpregs.sp };
  if (core?.ti_arm !== undefined) return { pc: BigInt(core.ti_arm.gpregs.pc), sp: BigInt(core.ti_arm.gpregs.sp) };
  return { pc: undefined, sp: undefined };
}
