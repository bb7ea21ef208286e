/** Runs of pages from pagemap images, and the size of a page. */

import { PE } from "../names/memory.ts";
import { imageTypeNamed } from "../images/table.ts";
import type { PagemapEntry, PagemapHead } from "../schema/generated/types.ts";
import { frames, type Images } from "./images.ts";
import type { PageRun, PageSource } from "./objects/memory.ts";
import type { Placed } from "./placed.ts";
import type { Store } from "./store.ts";

/** Sizes of pages that Linux has on the architectures of images. */
const PAGE_SIZES = [4096, 8192, 16384, 65536] as const;
const DEFAULT_PAGE = 4096;
/** Number of the page size in an auxiliary vector. Source: getauxval(3). */
const AT_PAGESZ = 6n;

/** Pages of a run; before CRIU 4.2 the number is in a field of 32 bits. */
export function runPages({ nr_pages: pages, compat_nr_pages: old }: PagemapEntry): number {
  return pages !== undefined && pages !== 0n ? Number(pages) : old;
}

/** Where the bytes of a run are; old sets have no flags but in_parent. */
export function runSource({ flags, in_parent: inParent }: PagemapEntry): PageSource {
  if (inParent === true || ((flags ?? 0) & PE.parent) !== 0) return "parent";
  if (flags === undefined || (flags & PE.present) !== 0) return "here";
  return (flags & PE.lazy) !== 0 ? "lazy" : "here";
}

/** The entries of a pagemap image one by one, none kept: there may be millions. The head comes first. */
async function* entriesOf(images: Images, name: string): AsyncGenerator<Placed, void, undefined> {
  const image = await images.image(name, "pagemap_entry");
  const type = imageTypeNamed("PAGEMAP");
  if (image === undefined || type === undefined || image.damage !== undefined) return;
  yield* frames(name, type, image.bytes, image.start);
}

/** Runs of pages of a pagemap image in order; none when it is not there. Throws CkptError where it is damaged. */
export async function* pageRuns(store: Store, name: string): AsyncGenerator<PageRun, void, undefined> {
  const { images } = store;
  let file: string | undefined;
  let size = DEFAULT_PAGE;
  let at = 0;
  let head = true;
  let fileSize = 0;
  for await (const placed of entriesOf(images, name)) {
    if (head) {
      head = false;
      file = `pages-${(placed.message as unknown as PagemapHead).pages_id}.img`;
      fileSize = await images.size(file);
      size = await store.pageSize();
      continue;
    }
    const entry = placed.message as unknown as PagemapEntry;
    const pages = runPages(entry);
    let source = runSource(entry);
    const compressed = (entry.compressed_size?.length ?? 0) > 0;
    const length = compressed ? Number(entry.total_compressed_size ?? 0n) : pages * size;
    const offset = at;
    if (source === "here") {
      at += length;
      if (at > fileSize) source = "missing";
    }
    const isHere = source === "here";
    yield {
      at: placed.at(),
      start: entry.vaddr,
      pages,
      source,
      lazy: ((entry.flags ?? 0) & PE.lazy) !== 0,
      image: isHere ? file : undefined,
      offset: isHere ? offset : undefined,
      compressed,
    };
  }
}

/**
 * Bytes of a page. What the pages images prove counts most: an image of n pages is n times the page size long. Then
 * what the kernel told a program in its auxiliary vector, then 4096. Asks the tasks in order until one can say.
 */
export async function findPageSize(store: Store): Promise<number> {
  let told: number | undefined;
  let asked = 0;
  for (const { node } of store.tree.ordered()) {
    if (asked++ === MAX_ASKED) break;
    const proven = await store.tolerate(() => sizeFromPages(store, `pagemap-${node.pid}.img`));
    if (proven !== undefined) return proven;
    told ??= await store.tolerate(() => sizeFromAuxv(store, node.pid));
  }
  return told ?? DEFAULT_PAGE;
}

/** Tasks that are asked for the page size: one that lives can say it, dead ones cannot. */
const MAX_ASKED = 100;

/** The size for which the pages image is exactly as long as its pagemap says; undefined when it has no pages. */
async function sizeFromPages(store: Store, name: string): Promise<number | undefined> {
  let file: string | undefined;
  let pages = 0;
  for await (const placed of entriesOf(store.images, name)) {
    if (file === undefined) file = `pages-${(placed.message as unknown as PagemapHead).pages_id}.img`;
    else {
      const entry = placed.message as unknown as PagemapEntry;
      if ((entry.compressed_size?.length ?? 0) > 0) return undefined;
      if (runSource(entry) === "here") pages += runPages(entry);
    }
  }
  if (file === undefined || pages === 0) return undefined;
  const size = (await store.images.size(file)) / pages;
  return isPageSize(size) ? size : undefined;
}

async function sizeFromAuxv(store: Store, pid: number): Promise<number | undefined> {
  const auxv = (await store.tasks.mm(pid))?.message.mm_saved_auxv ?? [];
  for (const [i, value] of auxv.entries()) {
    // Pairs of 64-bit words; of a 32-bit task each word holds a pair of its own, the number in the low half.
    const size =
      i % 2 === 0 && value === AT_PAGESZ ? auxv[i + 1] : (value & 0xffffffffn) === AT_PAGESZ ? value >> 32n : 0n;
    if (isPageSize(Number(size ?? 0n))) return Number(size);
  }
  return undefined;
}

function isPageSize(size: number): boolean {
  return PAGE_SIZES.some((known) => known === size);
}
