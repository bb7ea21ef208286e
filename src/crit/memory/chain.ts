/** A set with the sets before it: incremental dumps link to their predecessor by `parent`. */

import { realpathSync } from "node:fs";
import { CkptError } from "../errors.ts";
import { graph as openGraph } from "../graph/graph.ts";
import type { Graph } from "../graph/types.ts";
import { ImageSet } from "../set/image-set.ts";

export interface Link {
  readonly set: ImageSet;
  readonly graph: Graph;
}

/** Newest first. */
export type Chain = readonly Link[];

/** Sets one behind the other; a longer chain is a ring of links. */
const LONGEST = 1000;

/**
 * Opens the sets that `set` builds on. Only directories have them; a link to nowhere ends the chain, for then the pages
 * there are missing and whoever wants them says so. Throws "bad-image" for a ring.
 */
export async function openChain(set: ImageSet): Promise<Chain> {
  const chain: Link[] = [{ set, graph: await openGraph(set) }];
  for (let last = set; chain.length < LONGEST; last = chain.at(-1)!.set) {
    const parent = await openParent(last);
    if (parent === undefined) return chain;
    chain.push({ set: parent, graph: await openGraph(parent) });
  }
  throw new CkptError("bad-image", `more than ${LONGEST} sets, each the parent of the one before: a ring?`, {
    file: set.source.label,
  });
}

/** Closes what `openChain` opened; the first set is its owner's. */
export async function closeChain(chain: Chain): Promise<void> {
  for (const { set } of chain.slice(1)) await set.close();
}

async function openParent({ source }: ImageSet): Promise<ImageSet | undefined> {
  if (source.directory === undefined) return undefined;
  try {
    return await ImageSet.open(realpathSync(`${source.directory}/parent`));
  } catch (error) {
    if (error instanceof CkptError ? error.code === "not-found" : (error as NodeJS.ErrnoException).code === "ENOENT")
      return undefined;
    throw error;
  }
}
