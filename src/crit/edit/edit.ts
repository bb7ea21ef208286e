/** One edit of one image, from the bytes it has to those it would have: the changes, and what verify says of them. */

import { dirname, basename } from "node:path";
import { statSync } from "node:fs";
import type { Change } from "../diff/change.ts";
import { diffBytes } from "../diff/sets.ts";
import type { Finding } from "../finding.ts";
import { ImageSet } from "../set/image-set.ts";
import { overlay } from "../set/overlay.ts";
import type { PassOptions } from "../set/pace.ts";
import { verify } from "../verify/verify.ts";

/** What an edit does. */
export interface Edit {
  readonly changes: readonly Change[];
  /** What verify finds in the set after the edit and did not find before; undefined: the image lies in no set. */
  readonly worse: readonly Finding[] | undefined;
}

/** Compares the bytes of the image at `path` with those that are to replace them, and verifies the set around it. */
export async function planEdit(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  options: PassOptions = {},
): Promise<Edit> {
  const image = basename(path);
  const changes = [...diffBytes(image, before, after)];
  if (changes.length === 0 || !inSet(path)) return { changes, worse: inSet(path) ? [] : undefined };
  return { changes, worse: await newFindings(dirname(path), new Map([[image, after]]), options) };
}

/** Findings of the set in `directory` with `changed` in place of its images, less those it has today. */
export async function newFindings(
  directory: string,
  changed: ReadonlyMap<string, Uint8Array | undefined>,
  options: PassOptions = {},
): Promise<readonly Finding[]> {
  const set = await ImageSet.open(directory);
  try {
    const old = await verify(set, options);
    const known = new Set(old.findings.map(keyOf));
    const now = await verify(new ImageSet(overlay(set.source, changed)), options);
    return now.findings.filter((finding) => !known.has(keyOf(finding)));
  } finally {
    await set.close();
  }
}

function keyOf({ id, title }: Finding): string {
  return `${id} ${title}`;
}

function inSet(path: string): boolean {
  return statSync(`${dirname(path)}/inventory.img`, { throwIfNoEntry: false })?.isFile() === true;
}
