/** Strings of the environment where the kernel put them: changed in the pages of the images. */

import { CkptError } from "../errors.ts";
import type { Chain } from "../memory/chain.ts";
import { AddressSpace } from "../memory/space.ts";
import type { MmEntry } from "../schema/generated/types.ts";
import type { Rule } from "./request.ts";
import type { Used } from "./used.ts";

/** Bytes that take the place of as many others in an image. */
export interface Patch {
  readonly image: string;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A string of the environment that changes, for people. */
export interface EnvironmentChange {
  readonly pid: number;
  readonly address: bigint;
  readonly before: string;
  readonly after: string;
}

/** Longest environment that is read. Source: execve(2), a quarter of an 8 MiB stack is what the kernel takes. */
const LONGEST = 16 * 1024 * 1024;

/**
 * The changes in the environment of one task, [mm_env_start, mm_env_end) of its memory. A string stays where it is, for
 * the program has pointers to it and to its neighbours: a shorter one is filled up with NULs, a longer one must find
 * NULs behind the old. Throws "too-large" where it does not, "unsupported" where the bytes belong to a parent set.
 */
export async function planEnvironment(
  chain: Chain,
  pid: number,
  { mm_env_start: start, mm_env_end: end }: MmEntry,
  rules: readonly Rule<string>[],
  used: Used,
): Promise<{ readonly changes: readonly EnvironmentChange[]; readonly patches: readonly Patch[] }> {
  const nothing = { changes: [], patches: [] };
  if (end <= start) return nothing;
  if (end - start > LONGEST) throw new CkptError("too-large", `the environment of task ${pid} is ${end - start} bytes`);
  const space = await AddressSpace.open(chain, pid);
  const bytes = Buffer.from(await space.bytes(start, Number(end - start)));
  const changes: EnvironmentChange[] = [];
  const patches: Patch[] = [];
  for (const rule of rules) {
    for (const at of stringsOf(bytes)) {
      const old = bytes.subarray(at, endOf(bytes, at));
      if (!startsWith(old, rule.from)) continue;
      used.mark(rule);
      const wanted = Buffer.from(rule.to);
      if (wanted.equals(old)) continue;
      const room = roomAt(bytes, at + old.length) - at;
      if (wanted.length > room)
        throw new CkptError(
          "too-large",
          `${rule.text}: task ${pid} has room for ${room} bytes, these are ${wanted.length}`,
          {
            hint: "other strings follow, and the program knows their addresses; a value of at most the old length fits",
          },
        );
      const filled = Buffer.concat([wanted, Buffer.alloc(Math.max(0, old.length - wanted.length))]);
      const address = start + BigInt(at);
      changes.push({ pid, address, before: old.toString(), after: rule.to });
      patches.push(...(await patchesAt(space, address, filled)));
    }
  }
  return { changes, patches };
}

/** Offsets of strings that are not empty. */
function* stringsOf(bytes: Uint8Array): Generator<number, void, undefined> {
  for (let at = 0; at < bytes.length; at = endOf(bytes, at) + 1) if (bytes[at] !== 0) yield at;
}

function endOf(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0, at);
  return end < 0 ? bytes.length : end;
}

/** The last offset at which a string that reaches there may have its NUL: the one before the next string. */
function roomAt(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at + 1 < bytes.length && bytes[at + 1] === 0) at++;
  return at;
}

function startsWith(bytes: Buffer, text: string): boolean {
  const wanted = Buffer.from(text);
  return bytes.length >= wanted.length && bytes.subarray(0, wanted.length).equals(wanted);
}

/** Where in images the bytes at an address go. */
async function patchesAt(space: AddressSpace, address: bigint, bytes: Uint8Array): Promise<Patch[]> {
  const patches: Patch[] = [];
  const end = address + BigInt(bytes.length);
  for (let at = address; at < end;) {
    const area = space.areaAt(at)!; // it was read from there
    const to = area.vma.end < end ? area.vma.end : end;
    for (const { start, end: behind, run } of await space.pieces(area, at, to)) {
      if (run === undefined || run.level > 0)
        throw new CkptError("unsupported", `the environment of task ${space.pid} is not in the pages of this set`, {
          hint: "of an incremental dump, only the newest set is changed",
        });
      const part = bytes.subarray(Number(start - address), Number(behind - address));
      patches.push({ image: run.image, offset: run.offset, bytes: part });
    }
    at = to;
  }
  return patches;
}
