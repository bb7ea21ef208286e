/** Dumps a process tree: rehearse, freeze, gather, write, read back, and only then kill it. */

import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { hrtime } from "node:process";
import { setTimeout } from "node:timers/promises";
import { attempt } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { ownCapabilities } from "../capabilities.ts";
import { Executor } from "../executor/client.ts";
import { locateExecutor } from "../executor/locate.ts";
import { NetworkHold } from "../network-lock/hold.ts";
import { unrepairable } from "../network-lock/unrepairable.ts";
import type { DumpChoices } from "../resources/resource.ts";
import { areasOf } from "../tape/areas.ts";
import type { Facts } from "../tape/facts.ts";
import { encodeTape } from "../tape/tape.ts";
import type { Clocks } from "./clocks.ts";
import { addCores } from "./cores.ts";
import { describe } from "./describe.ts";
import type { DumpEvent, DumpStep } from "./events.ts";
import { freezeAndGather, freezeAsRehearsed, type FreezeOptions, type Gathered } from "./freeze.ts";
import { livePids } from "./gather.ts";
import { addHeaders, type DumpStats } from "./header-images.ts";
import type { Images } from "./images.ts";
import { makeLinks } from "./links.ts";
import { refuseAll } from "./refusal.ts";
import { type Rehearsal, rehearse } from "./rehearse.ts";
import { clearRemains } from "./remains.ts";
import {
  addPagemaps,
  type PagePlan,
  type PagesOf,
  planPages,
  type SavedPages,
  type Saving,
  startSaving,
} from "./save-pages.ts";
import { type Copies, headroomOf, mayCopyAtOnce, saveAndThaw, saveFromCopies } from "./snapshot.ts";
import { Staging } from "./staging.ts";

export interface DumpOptions {
  /** Root of the tree. */
  readonly pid: number;
  /** Directory of the images; it must be there. */
  readonly images: string;
  readonly choices: DumpChoices;
  /** What becomes of the tree afterwards. */
  readonly then: "kill" | "run" | "stop";
  /** Path of the executor; found beside the package when not given. */
  readonly executor?: string | undefined;
  /** Ends the dump: the tree runs on as if nothing had happened. */
  readonly signal?: AbortSignal | undefined;
  /** Seconds the freezing may take. */
  readonly freezeTimeout?: number;
  readonly onEvent?: ((event: DumpEvent) => void) | undefined;
  /** A file that gets the facts the images are made from. */
  readonly tape?: string | undefined;
  /**
   * The images are in their place and the tree stands still: the last moment to have it run on and the images taken
   * away, by throwing. A tree that is to run on stays frozen until then.
   */
  readonly beforeEnd?: (() => Promise<void>) | undefined;
}

export interface DumpResult {
  readonly stats: DumpStats;
  readonly tasks: number;
}

/** A dump under way. */
interface Running {
  readonly executor: Executor;
  readonly options: DumpOptions;
  /** Absolute. */
  readonly directory: string;
  staging: Staging | undefined;
  /** Names given to files, to be taken away when the dump fails. */
  readonly links: string[];
  /** The images are in their place and the tree may be gone: nothing is taken back any more. */
  sealed: boolean;
  readonly network: NetworkHold;
  readonly step: (step: DumpStep) => void;
}

/**
 * Dumps a tree into a directory. Nothing is killed before all images are in their place and read back; whatever goes
 * wrong before, the tree runs on and the directory is as it was. Throws DumpRefused, "aborted", "io", "not-found".
 */
export async function dump(options: DumpOptions): Promise<DumpResult> {
  return withExecutor(options, async (running) => {
    const { executor, step } = running;
    const freezeTimeout = (options.freezeTimeout ?? 10) * 1000;
    const seen = await rehearsed(running);
    const cleared = seen !== undefined && (await clearRemains(executor, options.pid, seen.facts, freezeTimeout));
    const rehearsal = cleared ? await rehearsed(running) : seen;
    const staging = (running.staging = new Staging(running.directory));
    const runsOnEarly = options.then === "run" && options.beforeEnd === undefined;
    const stays = runsOnEarly && rehearsal !== undefined;
    const headroom = stays ? headroomOf(livePids(rehearsal.facts)) : undefined;
    const plain = stays && rehearsal.images.links.length === 0;
    const copy = plain && (await mayCopyAtOnce(executor, rehearsal.facts, headroom ?? 0n));
    step("freeze");
    const clock = stopwatch();
    const how: FreezeOptions = {
      ...{ pid: options.pid, timeout: freezeTimeout, clock, step, copy },
      // What the rehearsal could not see is refused before the agent goes in.
      hold: (facts) => holdNetwork(running, facts),
      inspect: async (facts) => {
        if (rehearsal === undefined) await refuseAll(describe(facts, options.choices).refusals);
      },
    };
    const expected = rehearsal === undefined ? undefined : await freezeAsRehearsed(executor, rehearsal, how);
    const gathered = expected ?? (await freezeAndGather(executor, how));
    options.onEvent?.({ kind: "frozen", rehearsed: expected !== undefined });
    const { facts, freezing } = gathered;
    const pids = livePids(facts);
    const frozenTime = (): number => clock() - freezing;
    if (runsOnEarly) {
      // With the pages all is known that the tree could change: it runs on while the images are made, unless files
      // must be given a name.
      const early = options.choices.linkRemap ? await described(running, facts) : undefined;
      const { copies } = gathered;
      let frozen = (copies?.thawed ?? 0) - freezing;
      const live = saveLive(running, headroom ?? headroomOf(pids), () => {
        frozen = frozenTime();
        running.network.release();
      });
      const save = copies ? saveCopied(running, copies) : live;
      const { saved, done } = await startPages(running, gathered, staging, save);
      const memory = await done;
      const images = early ?? (await described(running, facts));
      write(running, images, saved, gathered.clocks);
      await seal(running, images);
      running.sealed = true;
      return resultOf(images, { freezing, frozen, memory, saved });
    }
    // The executor is busy with the pages while all other images are made.
    const { saved, done } = await startPages(running, gathered, staging, saveFrozen(running));
    const images = await described(running, facts);
    write(running, images, saved, gathered.clocks);
    const memory = await done;
    await seal(running, images);
    await options.beforeEnd?.();
    step("finish");
    running.sealed = true;
    if (options.then === "kill") await running.network.silence(executor);
    await executor.finish(ACTIONS[options.then], pids);
    if (options.then === "kill") running.network.keep();
    else running.network.release();
    return resultOf(images, { freezing, frozen: frozenTime(), memory, saved });
  });
}

/** Without the option connections are refused with everything else, and none is held back. */
async function holdNetwork({ network, options }: Running, facts: Facts): Promise<void> {
  const { tcpEstablished, tcpClose } = options.choices;
  if (!tcpEstablished || tcpClose) return;
  await refuseAll(unrepairable(facts, ownCapabilities()));
  network.take(facts);
}

const ACTIONS = { kill: "KILL", run: "THAW", stop: "STOP" } as const;

function resultOf(
  images: Images,
  times: { freezing: number; frozen: number; memory: number; saved: SavedPages },
): DumpResult {
  const { saved, ...rest } = times;
  const counts = { pagesScanned: scannedPages(images.facts), pages: saved.pages, shared: saved.shared };
  return { stats: { ...rest, ...counts }, tasks: images.tasks.length };
}

/** The images less pages and registers, once nothing is refused. */
async function described(running: Running, facts: Facts): Promise<Images> {
  const images = describe(facts, running.options.choices);
  await refuseAll(images.refusals);
  await makeLinks(running.executor, images.links, running.links);
  return images;
}

/** Tells what a dump would refuse, without touching anything. Throws DumpRefused, "not-found". */
export async function checkDump(options: DumpOptions): Promise<void> {
  await withExecutor(options, async (running) => {
    if ((await rehearsed(running)) === undefined)
      throw new CkptError("io", "tasks came and went while the tree was looked at");
  });
}

async function withExecutor<T>(options: DumpOptions, work: (running: Running) => Promise<T>): Promise<T> {
  const { signal, onEvent = () => undefined } = options;
  const executor = await Executor.start({
    program: locateExecutor(options.executor),
    signal,
    onLine: (line) => onEvent({ kind: "executor", line }),
  });
  const step = (name: DumpStep): void => {
    onEvent({ kind: "step", step: name });
    if (signal?.aborted === true) throw new CkptError("aborted", "interrupted");
  };
  const running: Running = {
    executor,
    options,
    directory: resolve(options.images),
    staging: undefined,
    links: [],
    sealed: false,
    network: new NetworkHold(options.choices.networkLock, randomUUID()),
    step,
  };
  // At once, not when the failed request comes back: after Ctrl-C the process may be about to end.
  const undo = (): void => {
    if (running.sealed) {
      running.staging?.finish();
      if (options.then === "kill") running.network.keep();
      else running.network.release();
      return;
    }
    running.staging?.abort();
    for (const link of running.links) rmSync(link, { force: true });
    running.network.release();
  };
  signal?.addEventListener("abort", undo, { once: true });
  try {
    const result = await work(running);
    running.staging?.finish();
    return result;
  } catch (error) {
    undo();
    throw error;
  } finally {
    signal?.removeEventListener("abort", undo);
    // Hanging up thaws everything that is still frozen.
    await executor.close();
  }
}

/** How often a tree in a state that cannot be saved is looked at again, and the pauses between, in milliseconds. */
const LOOKS = 6;
const BETWEEN_LOOKS = 100;

/** Returns undefined when tasks came and went, so that nothing can be said before the freeze. */
async function rehearsed({ executor, options, step }: Running): Promise<Rehearsal | undefined> {
  step("rehearse");
  const look = (): Promise<Rehearsal | undefined> =>
    rehearse(executor, options.pid, (facts) => describe(facts, options.choices), options.then === "run");
  const first = await look();
  if (first === undefined || first.images.refusals.length === 0) return first;
  // What is seen twice is there. A task that was executing another program meanwhile looks like many things.
  let refusals = first.images.refusals;
  for (let looks = 1; ; looks++) {
    const next = await look();
    const again = new Set(next?.images.refusals.map(({ title }) => title));
    refusals = refusals.filter(({ title }) => again.has(title));
    if (refusals.length === 0) return next?.images.refusals.length === 0 ? next : undefined;
    // States pass: until it executes a program, a child of vfork(2) shares the memory of its parent, which waits for it.
    if (looks >= LOOKS || refusals.some(({ id }) => id !== "task-state")) await refuseAll(refusals);
    await setTimeout(BETWEEN_LOOKS);
  }
}

type Save = (plan: PagePlan, what: PagesOf) => Promise<Saving>;

function saveFrozen({ executor, options }: Running): Save {
  return (plan) => startSaving(executor, plan, (done, total) => options.onEvent?.({ kind: "bytes", done, total }));
}

/** The tree runs already. */
function saveCopied({ executor, options }: Running, { children }: Copies): Save {
  const tell = (event: DumpEvent): void => options.onEvent?.(event);
  return async (plan) => Promise.resolve({ done: saveFromCopies(executor, plan, children, tell) });
}

/** The tree runs on from `thawed` on. */
function saveLive({ executor, options }: Running, headroom: bigint, thawed: () => void): Save {
  const tell = (event: DumpEvent): void => options.onEvent?.(event);
  return async (plan, { layout, pids }) =>
    Promise.resolve({ done: saveAndThaw(executor, { plan, layout, pids, headroom }, tell, thawed) });
}

/** What is being saved, and the microseconds it takes in the end. */
async function startPages(
  { step }: Running,
  { facts, layout }: Gathered,
  staging: Staging,
  save: Save,
): Promise<{ readonly saved: SavedPages; readonly done: Promise<number> }> {
  step("pages");
  const clock = stopwatch();
  const what = { facts, layout, pids: livePids(facts) };
  const plan = planPages(what, staging.directory);
  const saving = await save(plan, what);
  const done = saving.done.then(clock);
  done.catch(() => undefined); // whoever waits for it hears of it, unless something else has failed before
  return { saved: plan, done };
}

/** All images but the pages, to disk. */
function write(
  { executor, network, options, staging, step }: Running,
  images: Images,
  saved: SavedPages,
  clocks: Clocks,
): void {
  if (options.tape !== undefined) saveTape(options.tape, executor, images.facts);
  step("images");
  addCores(images, executor.xstate);
  addPagemaps(images, saved.pagemaps);
  addHeaders(images, options.choices, clocks, network.runId);
  staging?.write(images.finish());
}

/** The set is read back and moved to its place. */
async function seal({ executor, options, staging, step }: Running, images: Images): Promise<void> {
  step("verify");
  await staging?.check(options.signal);
  // It may have died while the images were read back: the tree then runs on, and they are of no use.
  await executor.answers();
  step("commit");
  staging?.commit();
  const threads = images.tasks.reduce((sum, task) => sum + task.threads.length, 0);
  options.onEvent?.({ kind: "tasks", tasks: images.tasks.length, threads });
  for (const text of images.warnings) options.onEvent?.({ kind: "warning", text });
}

/** Machine number of elf(5). */
const EM_X86_64 = 0x3e;

function saveTape(path: string, { pageSize, kernel, xstate }: Executor, { records }: Facts): void {
  const bytes = encodeTape({ arch: EM_X86_64, pageSize, kernel, xstate, records });
  attempt(path, () => writeFileSync(path, bytes, { mode: 0o600 }));
}

function scannedPages(facts: Facts): bigint {
  const areas = livePids(facts).flatMap((pid) => areasOf(facts, pid));
  const looked = areas.filter(({ kind }) => kind === "anonymous" || kind === "file-private");
  return looked.reduce((sum, { start, end }) => sum + (end - start) / 4096n, 0n);
}

/** Microseconds since it was made. */
function stopwatch(): () => number {
  const start = hrtime.bigint();
  return () => Number((hrtime.bigint() - start) / 1000n);
}
