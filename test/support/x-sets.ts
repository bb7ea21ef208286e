/** The committed sets that have a process tree: what `crit x` is tried on. */

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { IMAGES } from "./fixtures.ts";

export interface XSet {
  /** Path below fixtures/images. */
  readonly name: string;
  readonly path: string;
}

export function xSets(): XSet[] {
  return readdirSync(IMAGES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/pstree.img"))
    .map((path) => ({ name: dirname(path), path: join(IMAGES, dirname(path)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
