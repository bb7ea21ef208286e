/** Checks of page maps against the pages images they read, and against the set before this one. */

import { statSync } from "node:fs";
import type { ImageSet } from "../set/image-set.ts";
import type { Facts } from "./facts.ts";
import type { Report } from "./problem.ts";

export async function checkPages(facts: Facts, set: ImageSet, report: Report): Promise<void> {
  const readers = new Map<string, string>();
  for (const { image, pages, bytes, inParent } of facts.pagemaps) {
    const size = (await set.size(pages)) ?? 0;
    const other = readers.get(pages);
    if (other !== undefined && bytes > 0)
      report({ id: "pages-shared", what: `${other} and ${image} both read ${pages}`, place: { image, entry: 0 } });
    else if (bytes > 0) readers.set(pages, image);
    if (size < bytes && (size > 0 || facts.names.has(pages)))
      report({
        id: "pages-short",
        what: `${pages} has ${size} bytes, ${image} names ${bytes}`,
        place: { image },
        subject: { size: String(size) },
      });
    if (size > bytes)
      report({
        id: "pages-long",
        what: `${pages} has ${size} bytes, ${image} names ${bytes}`,
        place: { image },
        subject: { size: String(size) },
      });
    if (inParent && !hasParent(set))
      report({
        id: "parent-missing",
        what: `pages of ${image} are in the parent set, and there is none`,
        place: { image },
      });
  }
}

/** Whether the link to the set before this one leads to a directory. Archives keep it as they keep any link. */
function hasParent(set: ImageSet): boolean {
  const directory = set.source.directory;
  return directory === undefined || statSync(`${directory}/parent`, { throwIfNoEntry: false })?.isDirectory() === true;
}
