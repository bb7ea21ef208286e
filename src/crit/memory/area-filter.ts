/** Chooses areas by what they are and by protection. */

import { CkptError } from "../errors.ts";
import type { VmaKind } from "../graph/types.ts";
import type { Area } from "./space.ts";

const KINDS: Readonly<Record<VmaKind, true>> = {
  file: true,
  anonymous: true,
  heap: true,
  stack: true,
  vdso: true,
  vvar: true,
  vsyscall: true,
  shared: true,
  sysv: true,
  memfd: true,
  socket: true,
  aio: true,
  "shadow-stack": true,
  guard: true,
  uprobes: true,
  other: true,
};

/** Words of --vma beside the kinds. */
const ALIASES: Readonly<Record<string, VmaKind>> = { anon: "anonymous" };

export type AreaFilter = (area: Area) => boolean;

export const everyArea: AreaFilter = () => true;

/**
 * Areas of these kinds, joined by commas ("heap,stack"; "shared" is everything mapped shared), whose protection has these
 * letters ("rw"), or with "-" in it, is as this in order ("r-x"). Throws "usage".
 */
export function areaFilter(kinds: string | undefined, prot: string | undefined): AreaFilter {
  const wanted = kinds === undefined ? undefined : new Set(kinds.split(",").map(kindNamed));
  if (prot !== undefined && !/^[rwx]{1,3}$|^[r-][w-][x-][ps]?$/.test(prot))
    throw new CkptError("usage", `--prot ${prot}: letters of rwx expected, or as in /proc/PID/maps: r-x, rw-p`);
  return ({ vma }) =>
    (wanted === undefined || wanted.has(vma.type) || (wanted.has("shared") && vma.shared)) &&
    (prot === undefined || hasProtection(vma.prot, prot));
}

function kindNamed(word: string): VmaKind {
  if (Object.hasOwn(ALIASES, word)) return ALIASES[word]!;
  if (Object.hasOwn(KINDS, word)) return word as VmaKind;
  const known = [...Object.keys(ALIASES), ...Object.keys(KINDS)].join(", ");
  throw new CkptError("usage", `--vma ${word}: no such kind of area`, { hint: `kinds are ${known}` });
}

function hasProtection(prot: string, wanted: string): boolean {
  if (wanted.includes("-") || wanted.length > 3) return prot.startsWith(wanted);
  return [...wanted].every((letter) => prot.slice(0, 3).includes(letter));
}
