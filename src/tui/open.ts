/** Opens what the user named: a set wherever it lies, two of them, or a log alone. */

import { CkptError } from "../crit/errors.ts";
import { Images } from "../crit/graph/images.ts";
import { closeChain, openChain } from "../crit/memory/chain.ts";
import { ImageSet } from "../crit/set/image-set.ts";
import type { OpenOptions } from "../crit/set/open.ts";
import type { Context, OpenSet, WorkOptions } from "./screens/screen.ts";

/** What is open, and how it is closed again. */
export interface Opened {
  /** Of now: another one after `refresh`. */
  readonly context: Context;
  /** Reads everything anew, after the set was changed. */
  refresh(): Promise<void>;
  /** A log alone: there is nothing but it to look at. */
  readonly logOnly: boolean;
  /** Why fields cannot be edited; undefined: they can. */
  readonly readOnly: string | undefined;
  close(): Promise<void>;
}

/** Throws what opening a set throws; a file that is no set is opened as a log. */
export async function openAll(path: string, other: string | undefined, options: OpenOptions): Promise<Opened> {
  let now = await openOnce(path, other, options);
  return {
    ...now,
    get context() {
      return now.context;
    },
    async refresh() {
      const next = await openOnce(path, other, {});
      await now.close();
      now = next;
    },
    close: () => now.close(),
  };
}

type OpenedOnce = Omit<Opened, "refresh">;

async function openOnce(path: string, other: string | undefined, options: OpenOptions): Promise<OpenedOnce> {
  const first = await openOne(path, options);
  const second = other === undefined ? undefined : await openOne(other, options);
  const set = first ?? (await emptySet(path));
  const found = once(async () => (await examine()).logsAt(path));
  const context: Context = {
    ...set,
    other: second,
    planned: [],
    columns: 80,
    logs: async () => (await found()).logs,
    verified: keep(async (work) => (await import("../crit/verify/verify.ts")).verify(set.set, work)),
    explained: keep(async () => (await examine()).explainLogs(await found(), first === undefined ? undefined : path)),
  };
  const { format } = set.set.source;
  return {
    context,
    logOnly: first === undefined,
    readOnly:
      other !== undefined
        ? "two sets are compared: nothing is edited"
        : format === "directory"
          ? undefined
          : `${format}: read only; crit extract or tar unpacks it first`,
    close: async () => {
      for (const one of [set, second]) {
        if (one === undefined) continue;
        await closeChain(one.chain);
        await one.set.close();
      }
    },
  };
}

/** Undefined for a file that is neither an archive nor an image: it may be a log. */
async function openOne(path: string, options: OpenOptions): Promise<OpenSet | undefined> {
  let set: ImageSet;
  try {
    set = await ImageSet.open(path, options);
  } catch (error) {
    if (error instanceof CkptError && error.code === "bad-archive" && (await (await examine()).isLog(path)))
      return undefined;
    throw error;
  }
  return withGraph(set, path);
}

async function withGraph(set: ImageSet, path: string): Promise<OpenSet> {
  const chain = await openChain(set);
  const graph = chain[0]?.graph;
  if (graph === undefined) throw new Error("a chain begins with its set");
  return { set, chain, graph, path, images: new Images(set.source) };
}

function emptySet(path: string): Promise<OpenSet> {
  return withGraph(ImageSet.of(new Map()), path);
}

/** Rules and logs are a third of the program, and most sessions begin with processes: loaded on demand. */
function examine(): Promise<typeof import("./examine.ts")> {
  return import("./examine.ts");
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Made once; a call that was ended does not count. */
function keep<T>(make: (work: WorkOptions) => Promise<T>): (work: WorkOptions) => Promise<T> {
  let made: T | undefined;
  return async (work) => (made ??= await make(work));
}
