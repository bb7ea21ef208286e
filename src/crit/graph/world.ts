/** What makes objects and edges: the images, the namespaces in them, and what values name. */

import { Namespaces } from "./namespaces.ts";
import type { Ref } from "./objects/common.ts";
import { Resolver } from "./resolver.ts";
import type { Store } from "./store.ts";

export interface World {
  readonly store: Store;
  readonly namespaces: Namespaces;
  readonly resolver: Resolver;
  /** Names of mapped files that were looked up: a thousand areas map a dozen libraries. Bounded by who fills it. */
  readonly fileNames: Map<Ref, string>;
}

export function makeWorld(store: Store): World {
  const namespaces = new Namespaces(store);
  return { store, namespaces, resolver: new Resolver(store, namespaces), fileNames: new Map() };
}
