/** Dumps a process tree: freeze, gather, write, read back, and only then kill it. */

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { hrtime } from "node:process";
import type { Finding } from "../../analyze/finding.ts";
import { wordsOf } from "../../analyze/preflight/words.ts";
import type { Sight } from "../../analyze/preflight/sight.ts";
import { attempt } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { Executor } from "../executor/client.ts";
import { locateExecutor } from "../executor/locate.ts";
import { RESOURCES } from "../resources/index.ts";
import type { DumpChoices } from "../resources/resource.ts";
import { areasOf } from "../tape/areas.ts";
import { readTasks } from "../tape/read-tasks.ts";
import type { Facts } from "../tape/facts.ts";
import { encodeTape } from "../tape/tape.ts";
import { readClocks } from "./clocks.ts";
import { addCores } from "./cores.ts";
import { ask, livePids, look } from "./gather.ts";
import { addHeaders, type DumpStats } from "./header-images.ts";
import { Images } from "./images.ts";
import { type SavedPages, savePages } from "./save-pages.ts";
import { scanPages } from "./scan.ts";
import { Staging } from "./staging.ts";

/** What happens while a dump runs. Times are microseconds since it began. */
export type DumpEvent =
  | { readonly kind: "step"; readonly step: DumpStep }
  | { readonly kind: "tasks"; readonly tasks: number; readonly threads: number }
  | { readonly kind: "bytes"; readonly done: bigint; readonly total: bigint }
  | { readonly kind: "warning"; readonly text: string }
  | { readonly kind: "executor"; readonly line: string };

export type DumpStep = "freeze" | "look" | "ask" | "scan" | "pages" | "images" | "verify" | "commit" | "finish";

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
  /** Only tells what would be refused. */
  readonly checkOnly?: boolean;
  /** A file that gets the facts the images are made from. */
  readonly tape?: string | undefined;
}

export interface DumpResult {
  readonly stats: DumpStats;
  readonly tasks: number;
}

/** What a dump refuses: the findings say which objects, and what to do. */
export class DumpRefused extends CkptError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super("unsupported", `${first?.title ?? "refused"}${more}`);
    this.findings = findings;
  }
}

/**
 * Dumps a tree into a directory. Nothing is killed before all images are in their place and read back; whatever goes
 * wrong before, the tree runs on and the directory is as it was. Throws DumpRefused, "aborted", "io", "not-found".
 */
export async function dump(options: DumpOptions): Promise<DumpResult> {
  const { pid, signal, onEvent = () => undefined } = options;
  const directory = resolve(options.images);
  const executor = await Executor.start({
    program: locateExecutor(options.executor),
    signal,
    onLine: (line) => onEvent({ kind: "executor", line }),
  });
  const staging = { current: undefined as Staging | undefined };
  // At once, not when the failed request comes back: after Ctrl-C the process may be about to end.
  const undo = (): void => staging.current?.abort();
  signal?.addEventListener("abort", undo, { once: true });
  try {
    const clock = stopwatch();
    onEvent({ kind: "step", step: "freeze" });
    const frozen = await executor.freeze([pid], (options.freezeTimeout ?? 10) * 1000);
    const freezing = clock();
    const { images, saved, scanned, memory } = await take(executor, frozen, options, directory, staging);
    onEvent({ kind: "step", step: "finish" });
    signal?.removeEventListener("abort", undo);
    await executor.finish(ACTIONS[options.then], livePids(images.facts));
    const stats = { freezing, frozen: clock() - freezing, memory, pagesScanned: scanned, ...saved };
    staging.current?.finish();
    await executor.close();
    return { stats, tasks: images.tasks.length };
  } catch (error) {
    signal?.removeEventListener("abort", undo);
    // Hanging up thaws everything that is still frozen.
    await executor.close();
    staging.current?.abort();
    throw error;
  }
}

/** Machine number of elf(5). */
const EM_X86_64 = 0x3e;
const ACTIONS = { kill: "KILL", run: "THAW", stop: "STOP" } as const;

type Frozen = Awaited<ReturnType<Executor["freeze"]>>;

interface Taken {
  readonly images: Images;
  readonly saved: SavedPages;
  readonly scanned: bigint;
  /** Microseconds. */
  readonly memory: number;
}

async function take(
  executor: Executor,
  frozen: Frozen,
  options: DumpOptions,
  directory: string,
  staging: { current: Staging | undefined },
): Promise<Taken> {
  const { onEvent = () => undefined, signal } = options;
  const step = (name: DumpStep): void => onEvent({ kind: "step", step: name });
  step("look");
  const looked = await look(executor, frozen);
  refuseAll(describe(looked, options).refusals);
  step("ask");
  const asked = await ask(executor, looked);
  step("scan");
  const facts = await scanPages(executor, asked, livePids(asked));
  if (options.tape !== undefined) saveTape(options.tape, executor, facts);
  const images = describe(facts, options);
  refuseAll(images.refusals);
  onEvent({
    kind: "tasks",
    tasks: images.tasks.length,
    threads: images.tasks.reduce((sum, { threads }) => sum + threads.length, 0),
  });
  if (options.checkOnly === true) return { images, saved: { pages: 0n, shared: 0n }, scanned: 0n, memory: 0 };
  addCores(images, executor.xstate);
  addHeaders(images, options.choices, await readClocks(executor));
  staging.current = new Staging(directory);
  step("pages");
  const clock = stopwatch();
  const saved = await savePages(executor, images, staging.current.directory, (done) =>
    onEvent({ kind: "bytes", done, total: done }),
  );
  const memory = clock();
  step("images");
  staging.current.write(images.finish());
  step("verify");
  await staging.current.check(signal);
  step("commit");
  staging.current.commit();
  for (const text of images.warnings) onEvent({ kind: "warning", text });
  return { images, saved, scanned: scannedPages(facts), memory };
}

function saveTape(path: string, { pageSize, kernel, xstate }: Executor, { records }: Facts): void {
  const bytes = encodeTape({ arch: EM_X86_64, pageSize, kernel, xstate, records });
  attempt(path, () => writeFileSync(path, bytes, { mode: 0o600 }));
}

/** Lets every resource say what it makes of the facts. */
export function describe(facts: Facts, { choices }: Pick<DumpOptions, "choices">): Images {
  const images = new Images(facts, readTasks(facts), choices);
  images.touch("FILES");
  for (const resource of RESOURCES) resource.save?.(images);
  return images;
}

function refuseAll(sights: readonly Sight[]): void {
  if (sights.length === 0) return;
  throw new DumpRefused(sights.map(findingOf));
}

function findingOf(sight: Sight): Finding {
  const { why, remedies } = wordsOf(sight, "dump", "ckpt");
  const { need } = sight;
  return {
    id: sight.id,
    ...(sight.detail === undefined ? {} : { detail: sight.detail }),
    severity: sight.severity ?? "error",
    confidence: sight.confidence ?? 1,
    title: sight.title,
    subject: need === undefined ? sight.subject : { ...sight.subject, option: need.option },
    where: {},
    evidence: (sight.evidence ?? []).map((text) => ({ number: 0, text })),
    why,
    remedies,
  };
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
