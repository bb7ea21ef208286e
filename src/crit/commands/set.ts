/** crit set: changes single fields of an image. */

import { assign, type Assignment } from "../edit/assign.ts";
import { parsePath } from "../edit/path.ts";
import { CkptError } from "../errors.ts";
import { basename } from "node:path";
import { decodeImage, encodeImage } from "../image.ts";
import { apply, type ApplyOptions } from "./apply.ts";
import { type Io, openInput } from "./io.ts";

export interface SetOptions extends ApplyOptions {
  /** Paths of fields to take away. */
  readonly unset: readonly string[];
}

/** `words` are PATH=VALUE. Returns as `apply`. Throws "usage" for a word that is none. */
export async function set(io: Io, path: string, words: readonly string[], options: SetOptions): Promise<number> {
  const assignments = [...words.map(assignment), ...options.unset.map(removal)];
  if (assignments.length === 0)
    throw new CkptError("usage", "nothing to set", { hint: "crit set files.img 'entries[3].reg.name=/new'" });
  const before = readWhole(io, path);
  const image = decodeImage(before, { name: basename(path) });
  return apply(io, path, before, encodeImage(assign(image, assignments)), options);
}

/** The equals sign that ends the path is the first one outside brackets. */
function assignment(word: string): Assignment {
  const match = /^((?:[^[\]=]|\[[^\]]*\])+)=(.*)$/s.exec(word);
  if (match === null) throw new CkptError("usage", `"${word}": PATH=VALUE expected`);
  return { path: parsePath(match[1]!), text: match[1]!, value: match[2]! };
}

function removal(text: string): Assignment {
  return { path: parsePath(text), text, value: undefined };
}

/** All bytes of a file. */
export function readWhole(io: Io, path: string): Uint8Array {
  const input = openInput(io, path);
  const pieces: Uint8Array[] = [];
  for (let piece = input.pull(); piece !== undefined; piece = input.pull()) pieces.push(piece);
  input.close();
  return new Uint8Array(Buffer.concat(pieces));
}
