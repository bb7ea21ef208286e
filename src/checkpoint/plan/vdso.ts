/** Moves the kernel's vDSO and its data pages, which every task is born with, to where the dumped task had them. */

import { CkptError } from "../../crit/errors.ts";
import { VMA } from "../../crit/names/memory.ts";
import type { VmaEntry } from "../../crit/schema/generated/types.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import type { Span } from "./holes.ts";
import type { Mapping } from "./machine-facts.ts";
import { SYS } from "./sys.ts";

/** MREMAP_MAYMOVE | MREMAP_FIXED. Source: mremap(2). */
const MOVE = 3;

/** The vDSO in an address space: its data pages, one mapping or more, and its code, in ascending order. */
export interface VdsoPlace extends Span {
  readonly parts: readonly Span[];
}

/** Where the executor has it, and so every new stub. */
export function vdsoOf(mappings: readonly Mapping[]): VdsoPlace {
  const parts = mappings.filter(({ name }) => /^\[(vvar|vvar_vclock|vdso)\]$/.test(name));
  if (parts.length === 0 || !parts.every((part, i) => i === 0 || parts[i - 1]!.end === part.start)) {
    throw new CkptError("unsupported", "this kernel's vDSO is not in one piece with its data pages");
  }
  return { start: parts[0]!.start, end: parts.at(-1)!.end, parts };
}

/** The areas of a dumped task that hold it, as one span; undefined of a task that had unmapped it. */
export function dumpedVdso(vmas: readonly VmaEntry[]): Span | undefined {
  const parts = vmas.filter(({ status }) => (status & (VMA.vdso | VMA.vvar)) !== 0);
  if (parts.length === 0) return undefined;
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

/** `place` at another address. */
export function moved(place: VdsoPlace, start: bigint): VdsoPlace {
  const by = start - place.start;
  const parts = place.parts.map((part) => ({ start: part.start + by, end: part.end + by }));
  return { start, end: place.end + by, parts };
}

/** Entries that move it from one place to another by way of `parking`, since the two may overlap. */
export function moveVdso(program: ProgramBuilder, from: VdsoPlace, to: VdsoPlace, parking: bigint): void {
  if (from.start === to.start) return;
  const parked = moved(from, parking);
  for (const [way, source, target] of [
    ["out of the way", from, parked],
    ["to its place", parked, to],
  ] as const) {
    if (source.start === target.start) continue;
    for (const [i, { start, end }] of source.parts.entries()) {
      const there = target.parts[i]!.start;
      program.call(
        `move the vDSO ${way} (0x${there.toString(16)})`,
        SYS.mremap,
        [start, end - start, end - start, MOVE, there],
        {
          expect: there,
        },
      );
    }
  }
}

/** Offset of a `syscall` instruction (0f 05) in the vDSO's code. Throws "unsupported" when there is none. */
export function syscallOffset(vdso: Uint8Array): number {
  const found = Buffer.from(vdso.buffer, vdso.byteOffset, vdso.length).indexOf(Buffer.from([0x0f, 0x05]));
  if (found < 0) throw new CkptError("unsupported", "this kernel's vDSO has no system call in it");
  return found;
}
