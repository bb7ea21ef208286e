/** Freezes a tree and gathers its facts: in one go where it is as it was in the rehearsal, else step by step. */

import type { Executor, Injected, ReadItem } from "../executor/client.ts";
import { ExecutorError } from "../executor/failure.ts";
import { READ_MODE, RECORD } from "../executor/protocol.ts";
import { Facts } from "../tape/facts.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import type { TapeRecord } from "../tape/record.ts";
import { type Clocks, readClocks } from "./clocks.ts";
import type { DumpStep } from "./events.ts";
import { ask, askFurther, asksFurther, firstQuestions, type Hold, livePids, look } from "./gather.ts";
import { SLOT_SIZE } from "./questions.ts";
import type { Rehearsal } from "./rehearse.ts";
import { compare } from "./sameness.ts";
import { scanPages } from "./scan.ts";
import { type Copies, copyAndThaw, dropCopies } from "./snapshot.ts";

/** A frozen tree with everything that is known of it. */
export interface Gathered {
  readonly facts: Facts;
  /** Facts with the same areas, parsed already. */
  readonly layout: Facts;
  /** Microseconds, as `clock` counted them when all stood still. */
  readonly freezing: number;
  readonly clocks: Clocks;
  /** The tasks run on already, and these have their memory. */
  readonly copies?: Copies | undefined;
}

export interface FreezeOptions {
  readonly pid: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly clock: () => number;
  readonly step: (step: DumpStep) => void;
  /** Copies the tasks and lets them run on at once, unless something remains to be asked. */
  readonly copy: boolean;
  /** Sees the facts before the agent goes in. */
  readonly inspect: (facts: Facts) => Promise<void>;
  /** Holds the network back. */
  readonly hold: Hold;
}

/** Step by step: every question is made of the answers before it. */
export async function freezeAndGather(executor: Executor, options: FreezeOptions): Promise<Gathered> {
  const { step, clock } = options;
  const frozen = await executor.freeze([options.pid], options.timeout);
  const freezing = clock();
  step("look");
  const looked = await look(executor, frozen);
  await options.inspect(looked);
  step("ask");
  const asked = await ask(executor, looked, options.hold);
  step("scan");
  const facts = new Facts([...asked.records, ...(await scanPages(executor, asked, livePids(asked)))]);
  return { facts, layout: facts, freezing, clocks: await readClocks(executor, options.pid) };
}

/**
 * All at once: what the rehearsal read, compared and would ask is sent together with the freeze, and the executor does
 * it without waiting for us. undefined when the tree turned out to be another one; it then runs again.
 */
export async function freezeAsRehearsed(
  executor: Executor,
  rehearsal: Rehearsal,
  options: FreezeOptions,
): Promise<Gathered | undefined> {
  const { facts: expected, trace } = rehearsal;
  const pids = livePids(expected);
  const questions = firstQuestions(expected);
  const further = asksFurther(expected);
  const copying = options.copy && !further;
  const light = copying && pids.every((pid) => !locksMemory(expected, pid));
  const items = light ? trace.items.map(placesOnly) : trace.items;
  const requests = executor.together(() => {
    const frozen = executor.freeze([options.pid], options.timeout);
    return {
      frozen,
      freezing: frozen.then(options.clock),
      read: executor.read(items),
      orders: compare(executor, trace.comparisons),
      injected: executor.inject(pids, SLOT_SIZE),
      answers: questions.put(executor),
      scanned: copying ? Promise.resolve<TapeRecord[]>([]) : scanPages(executor, expected, pids),
      clocks: readClocks(executor, options.pid),
      copies: copying ? copyAndThaw(executor, pids, options.clock) : Promise.resolve(undefined),
    };
  });
  await Promise.allSettled(Object.values(requests));
  for (const step of ["look", "ask", "scan"] as const) options.step(step);
  const frozen = await requests.frozen; // a tree that cannot be frozen cannot be in another way either
  try {
    const [freezing, read, orders, agents, answers, scanned, clocks, copies] = await Promise.all([
      ...([requests.freezing, requests.read, requests.orders] as const),
      ...([requests.injected, requests.answers, requests.scanned, requests.clocks, requests.copies] as const),
    ]);
    if (
      copies?.failed !== true &&
      sameTree(frozen, expected) &&
      sameFacts(read, expected) &&
      trace.comparisons.every((one, i) => one.order === orders[i])
    ) {
      const areas = light ? await areasOfCopies(executor, agents, copies?.children ?? []) : [];
      if (!sameFacts(areas, expected)) throw new ExecutorError("the areas are others", 0);
      const ids = expected.records.filter(({ kind }) => kind === ANSWER.FILE_ID || kind === ANSWER.OBJECT_ID);
      const pages = copies === undefined ? scanned : await scanPages(executor, expected, pids, copies.children);
      const rest = light ? read.filter(({ kind }) => kind !== READ.SMAPS) : read;
      const asked = new Facts([...frozen, ...rest, ...areas, ...ids, ...answers, ...pages]);
      return {
        facts: further ? await askFurther(executor, asked, options.hold) : asked,
        layout: expected,
        freezing,
        clocks,
        copies,
      };
    }
  } catch {
    // A task or a descriptor that is gone: the slow way tells.
  }
  const copies = await requests.copies;
  const held = frozen.filter(({ kind }) => kind === RECORD.TASK).map(({ pid }) => pid);
  await executor.finish("THAW", copies?.thawed === undefined ? held : held.filter((pid) => !pids.includes(pid)));
  await dropCopies(executor, copies?.children ?? []);
  return undefined;
}

/** Locks are not inherited by copies. */
function locksMemory(facts: Facts, pid: number): boolean {
  return facts.text(READ.STATUS, pid)?.includes("\nVmLck:\t       0 kB\n") !== true;
}

/** Where areas are is told at once; to tell their flags the kernel counts all their pages, which a copy can wait for. */
function placesOnly(item: ReadItem): ReadItem {
  return item.kind === READ.SMAPS ? { ...item, path: item.path.replace(/smaps$/, "maps") } : item;
}

/** The areas of copied tasks as they were in the tasks themselves before the agents came. */
async function areasOfCopies(
  executor: Executor,
  agents: readonly Injected[],
  copies: readonly number[],
): Promise<TapeRecord[]> {
  const records = await executor.read(
    agents.map(({ pid }, i) => ({ kind: READ.SMAPS, pid, mode: READ_MODE.TEXT, path: `/proc/${copies[i]}/smaps` })),
  );
  return records.map((record, i) => {
    const { code, data, slotSize, slots } = agents[i]!;
    const end = data + BigInt(slotSize * slots);
    const areas = Buffer.from(record.bytes)
      .toString("latin1")
      .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m);
    const own = (area: string): boolean => {
      const start = BigInt(`0x${area.slice(0, area.indexOf("-"))}`);
      return start >= code && start < end;
    };
    return { ...record, bytes: Buffer.from(areas.filter((area) => !own(area)).join(""), "latin1") };
  });
}

/** The same tasks and threads with the same parents and states. */
function sameTree(frozen: readonly TapeRecord[], expected: Facts): boolean {
  const names = (records: readonly TapeRecord[]): string =>
    records
      .filter(({ kind }) => kind === RECORD.TASK || kind === RECORD.THREAD)
      .map(({ kind, pid, tid, bytes }) => `${kind} ${pid} ${tid} ${Buffer.from(bytes.subarray(0, 8)).toString("hex")}`)
      .sort()
      .join();
  return names(frozen) === names(expected.records);
}

/** Facts that decide what is read, compared, asked and scanned. */
const WHOLE: ReadonlySet<number> = new Set([
  ...[READ.FD_NAMES, READ.FD_LINK, READ.MAP_LINK, READ.PLACE_LINK, READ.TIMERS, READ.NAMESPACE],
]);
/** Descriptors whose questions are made of their fdinfo. */
const TELLING = /^(?:tfd|inotify|fanotify)/m;
/** Of areas: where they are, and what is special about them, where that was read. */
const HEAD = /^[0-9a-f]+-[0-9a-f]+ .*$/gm;
const FLAGS = /^VmFlags:.*$/gm;

function sameFacts(read: readonly TapeRecord[], expected: Facts): boolean {
  return read.every((record) => {
    const before = expected.get(record.kind, record.tid, record);
    if (before === undefined || before.status !== record.status) return before?.status === record.status;
    if (WHOLE.has(record.kind)) return Buffer.compare(before.bytes, record.bytes) === 0;
    if (record.kind === READ.FD_INFO) return tellingPart(before.bytes) === tellingPart(record.bytes);
    if (record.kind === READ.SMAPS) return sameAreas(before.bytes, record.bytes);
    if (record.kind === READ.STATUS) return locksOf(before.bytes) === locksOf(record.bytes);
    return true;
  });
}

/** Position and flags, which tell open files apart; all of it where questions are made of it. */
function tellingPart(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return TELLING.test(text) ? text : text.split("\n", 3).join("\n");
}

function sameAreas(one: Uint8Array, other: Uint8Array): boolean {
  const [a, b] = [one, other].map((bytes) => Buffer.from(bytes).toString("latin1"));
  const same = (what: RegExp): boolean => a?.match(what)?.join() === b?.match(what)?.join();
  return same(HEAD) && (b?.includes("VmFlags:") !== true || same(FLAGS));
}

function locksOf(status: Uint8Array): string {
  return /^VmLck:.*$/m.exec(Buffer.from(status).toString("latin1"))?.[0] ?? "";
}
