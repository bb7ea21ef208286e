/** Processes. */

import { CkptError } from "../../errors.ts";
import { SIGACTION_FLAGS, signalSet, signalWord } from "../../names/signals.ts";
import { flags, nameOf, word } from "../../names/table.ts";
import { PERSONALITY_FLAGS, RLIM_INFINITY, RLIMITS, TASK_STATES } from "../../names/tasks.ts";
import { CoreEntryMarch } from "../../schema/generated/types.ts";
import type {
  CoreEntry,
  MessageTypes,
  RlimitEntry,
  SaEntry,
  TaskCoreEntry,
  TaskKobjIdsEntry,
} from "../../schema/generated/types.ts";
import { inSameNamespaces, namespacesOf } from "../namespaces.ts";
import type { Exit, Membership, Rlimit, SignalAction, Task } from "../objects/task.ts";
import type { Store } from "../store.ts";
import type { PlacedIds } from "../tasks.ts";
import { threadsOf, type Node } from "../tree.ts";
import type { World } from "../world.ts";
import { makeFacts, pendingSignals } from "./thread.ts";
import { timerRefs } from "./timer.ts";

const ALIVE = 1;
const DEAD = 2;
const ZOMBIE = 6;

/** A process of the tree. What its images do not tell is absent, never a reason to fail. */
export async function makeTask(world: World, node: Node): Promise<Task> {
  const { store } = world;
  const { pid, ppid, pgid, sid, placed } = node;
  const damaged: string[] = [];
  const core = await guarded(damaged, async () => (await store.tasks.core(pid))?.message);
  const ids = await guarded(damaged, () => store.tasks.ids(pid));
  noteDamage(store, damaged, (await store.images.image(`core-${pid}.img`, "core_entry"))?.damage);
  const tc = core?.tc;
  const state = tc?.task_state ?? 0;
  const isGone = state === DEAD || state === ZOMBIE;
  return {
    kind: "task",
    ref: `task:${pid}`,
    at: placed.at(),
    pid,
    ppid,
    pgid,
    sid,
    root: store.tree.isRoot(pid),
    threads: threadsOf(node),
    state: word(TASK_STATES, state),
    exit: tc !== undefined && isGone ? makeExit(tc.exit_code) : undefined,
    comm: tc?.comm ?? "",
    arch: core === undefined ? "" : archName(core),
    personality: tc === undefined ? undefined : flags(PERSONALITY_FLAGS, tc.personality & ~0xff),
    flags: tc?.flags,
    loginuid: tc?.loginuid === 0xffffffff ? undefined : tc?.loginuid,
    oom_score_adj: tc?.oom_score_adj,
    child_subreaper: tc?.child_subreaper === true,
    stop_signal: tc?.stop_signo === undefined || tc.stop_signo === 0 ? undefined : signalWord(tc.stop_signo),
    pending: pendingSignals(tc?.signals_s?.signals ?? (await old(store, tc, `signal-s-${pid}.img`, "siginfo_entry"))),
    handlers: makeHandlers(tc?.sigactions ?? (await old(store, tc, `sigacts-${pid}.img`, "sa_entry"))),
    rlimits: makeRlimits(tc?.rlimits?.rlimits ?? (await old(store, tc, `rlimit-${pid}.img`, "rlimit_entry"))),
    timers: await timerRefs(store, pid),
    leader: core === undefined ? undefined : await makeFacts(store, pid, core),
    namespaces: ids === undefined ? [] : memberships(world, ids.message),
    shares: ids === undefined ? undefined : shares(ids),
    missing: missing(pid, core, ids, isGone),
    damaged,
    entry: placed.message,
    core,
    ids: ids?.message,
  };
}

/** Runs `read`; an error of ours becomes a line of `damaged`. */
async function guarded<T>(damaged: string[], read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    if (!damaged.includes(error.message)) damaged.push(error.message);
    return undefined;
  }
}

function noteDamage(store: Store, damaged: string[], damage: CkptError | undefined): void {
  if (damage !== undefined && !damaged.includes(damage.message)) damaged.push(damage.message);
  for (const line of damaged) if (!store.images.problems.includes(line)) store.images.problems.push(line);
}

/** Messages of an image that only old sets have, for a task whose core image is that old: it has no timers. */
async function old<K extends "siginfo_entry" | "sa_entry" | "rlimit_entry">(
  store: Store,
  tc: TaskCoreEntry | undefined,
  image: string,
  type: K,
): Promise<MessageTypes[K][]> {
  if (tc === undefined || tc.task_state === DEAD || tc.timers !== undefined) return [];
  return (
    (await store.tolerate(async () => (await store.images.entries(image, type)).map(({ message }) => message))) ?? []
  );
}

function makeExit(status: number): Exit {
  const signal = status & 0x7f;
  return {
    status,
    code: signal === 0 ? (status >>> 8) & 0xff : undefined,
    signal: signal === 0 ? undefined : signalWord(signal),
    core_dumped: signal !== 0 && (status & 0x80) !== 0,
  };
}

function archName(core: CoreEntry): string {
  return Object.entries(CoreEntryMarch).find(([, number]) => number === core.mtype)?.[0] ?? String(core.mtype);
}

const SIGKILL = 9;
const SIGSTOP = 19;

/** The list of actions leaves out the two signals that cannot have one. */
function makeHandlers(actions: readonly SaEntry[]): SignalAction[] {
  const found: SignalAction[] = [];
  let signal = 0;
  for (const { sigaction: address, flags: bits, mask } of actions) {
    do signal++;
    while (signal === SIGKILL || signal === SIGSTOP);
    if (address === 0n) continue;
    const action = address === 1n ? "ignore" : "handler";
    found.push({
      signal: signalWord(signal),
      action,
      address,
      flags: flags(SIGACTION_FLAGS, bits),
      mask: signalSet(mask),
    });
  }
  return found;
}

function makeRlimits(limits: readonly RlimitEntry[]): Rlimit[] {
  const bound = (value: bigint) => (value === RLIM_INFINITY ? undefined : value);
  return limits.map(({ cur, max }, i) => ({
    resource: { number: i, name: nameOf(RLIMITS, i) ?? String(i) },
    soft: bound(cur),
    hard: bound(max),
  }));
}

function memberships({ namespaces }: World, ids: TaskKobjIdsEntry): Membership[] {
  return namespacesOf(ids).map(({ kind, id }) => {
    return { kind, id, ref: `ns:${kind}/${id}`, host: namespaces.isHost({ kind, id }) };
  });
}

/**
 * Gives the namespaces of one task after the other. Tasks in the same ones, which is nearly all, get the same list: a set
 * of 10,000 would make 80,000 objects for it.
 */
export function membershipsOfMany(
  world: World,
): (pid: number) => Promise<readonly Membership[]> | readonly Membership[] {
  let last: TaskKobjIdsEntry | undefined;
  let list: readonly Membership[] = [];
  return (pid) => {
    const ids = world.store.tasks.idsAtOnce(pid);
    if (ids === undefined) return makeMemberships(world, pid);
    if (last === undefined || !inSameNamespaces(ids, last)) {
      list = memberships(world, ids);
      last = ids;
    }
    return list;
  };
}

/** The namespaces of a task alone; empty where its ids image is missing or damaged, or never was. */
async function makeMemberships(world: World, pid: number): Promise<Membership[]> {
  const { store } = world;
  const ids = await store.tolerate(() => store.tasks.ids(pid));
  return ids === undefined ? [] : ((await store.tolerate(() => memberships(world, ids.message))) ?? []);
}

function shares({ message }: PlacedIds): NonNullable<Task["shares"]> {
  return { vm: message.vm_id, files: message.files_id, fs: message.fs_id, sighand: message.sighand_id };
}

function missing(pid: number, core: CoreEntry | undefined, ids: PlacedIds | undefined, isGone: boolean): string[] {
  const names: string[] = [];
  if (core === undefined) names.push(`core-${pid}.img`);
  if (ids === undefined && !isGone && (core === undefined || core.tc?.task_state === ALIVE))
    names.push(`ids-${pid}.img`);
  return names;
}
