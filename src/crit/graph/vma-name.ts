/** What a memory area is called: the path of what it maps, or what it is. */

import { findFile } from "./lookup.ts";
import { makeFile } from "./make/file.ts";
import type { Vma, VmaKind } from "./objects/memory.ts";
import { fileTitle } from "./title.ts";
import type { World } from "./world.ts";

const NAMES: Partial<Readonly<Record<VmaKind, string>>> = {
  heap: "[heap]",
  stack: "[stack]",
  vdso: "[vdso]",
  vvar: "[vvar]",
  vsyscall: "[vsyscall]",
  aio: "/[aio]",
  "shadow-stack": "[shadow stack]",
  guard: "[guard]",
  uprobes: "[uprobes]",
};

/** Names kept; a set with more mapped files looks the rest up again. */
const MAX_NAMES = 10_000;

/** Undefined for private anonymous memory. A file that is not in the set goes by its name in references. */
export async function vmaName(world: World, vma: Vma): Promise<string | undefined> {
  const named = NAMES[vma.type];
  if (named !== undefined) return named;
  if (vma.backing === undefined) return undefined;
  if (!vma.backing.startsWith("file:") && !vma.backing.startsWith("packet:")) return vma.backing;
  const known = world.fileNames.get(vma.backing);
  if (known !== undefined) return known;
  const file = await findFile(world.store, vma.backing);
  const name = file === undefined ? vma.backing : fileTitle(await makeFile(world, file));
  if (world.fileNames.size < MAX_NAMES) world.fileNames.set(vma.backing, name);
  return name;
}
