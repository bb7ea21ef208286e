/** Opens the object graph of an image set. */

import { Lsmtype } from "../schema/generated/types.ts";
import type { ImageSet } from "../set/image-set.ts";
import { edgesOf } from "./edges.ts";
import { find } from "./find.ts";
import { edgesTo } from "./incoming.ts";
import { makeLists } from "./lists.ts";
import { findObject, getObject } from "./objects.ts";
import { Store } from "./store.ts";
import { titleOf } from "./title.ts";
import type { Graph, SetFacts } from "./types.ts";
import { makeWorld } from "./world.ts";

/**
 * The graph of a set. Opening reads pstree.img and inventory.img; a set without them is an empty graph, a damaged one
 * a partial graph, and `facts.problems` says so. Throws CkptError only for what the set itself refuses ("io").
 * Objects are made anew at each call and belong to the caller; images read are kept up to a bound.
 */
export async function graph(set: ImageSet): Promise<Graph> {
  const store = await Store.open(set);
  const world = makeWorld(store);
  const lists = makeLists(world);
  return {
    facts: factsOf(store),
    roots: () => store.tree.roots.map(({ pid }) => `task:${pid}`),
    get: (ref) => getObject(world, ref),
    has: async (ref) => (await findObject(world, ref)) !== undefined,
    out: async (ref) => edgesOf(world, (await getObject(world, ref)).ref),
    in: (ref) => listed(edgesTo(world, ref)),
    incoming: (ref, pass) => edgesTo(world, ref, pass),
    find: (query, pass) => find(world, lists, query, pass),
    lists,
    pageSize: () => store.pageSize(),
    title: titleOf,
  };
}

async function listed<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}

function factsOf({ inventory, tree, images }: Store): SetFacts {
  const lsm = inventory?.message.lsmtype;
  return {
    version: inventory?.message.img_version,
    lsm: Object.entries(Lsmtype).find(([, number]) => number === lsm)?.[0],
    run_id: inventory?.message.dump_criu_run_id,
    tasks: tree.size,
    problems: images.problems,
  };
}
