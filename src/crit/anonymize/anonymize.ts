/** A copy of a set that can be shown to strangers: structure and sizes of the original, nothing readable of it. */

import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  existsSync,
} from "node:fs";
import { join } from "node:path";
import { CkptError } from "../errors.ts";
import { decodeImage, encodeImage, type DecodedImage } from "../image.ts";
import { entryType, type Entry } from "../images/entry.ts";
import type { Payload } from "../images/payload/payload.ts";
import { imageTypeOfFile } from "../images/table.ts";
import type { ImageSet } from "../set/image-set.ts";
import { ioError } from "../set/bytes.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import { anonymizeMessage } from "./messages.ts";
import { Tokens } from "./tokens.ts";

export interface Anonymized {
  /** Images whose entries were rewritten. */
  readonly images: number;
  /** Raw images (pages, archives, dumps of rules and routes), now zeros of the same length. */
  readonly zeroed: readonly string[];
  /** Files that are no images, left out. */
  readonly left_out: readonly string[];
}

/** How the writing is watched and stopped; `onInterrupt` as in Io. */
export interface AnonymizeOptions extends PassOptions {
  readonly onInterrupt?: ((cleanUp: () => void) => () => void) | undefined;
}

/**
 * Writes the anonymous copy to the directory `out`, which must not exist; it appears whole or not at all. Throws
 * CkptError for an image that cannot be read: half-anonymous is not anonymous.
 */
export async function anonymize(set: ImageSet, out: string, options: AnonymizeOptions = {}): Promise<Anonymized> {
  if (existsSync(out)) throw new CkptError("io", "is there already", { file: out });
  const unfinished = `${out}.unfinished`;
  const remove = (): void => rmSync(unfinished, { recursive: true, force: true });
  const forget = options.onInterrupt?.(remove);
  try {
    remove();
    mkdirSync(unfinished, { mode: 0o700 });
    const result = await writeAll(set, unfinished, options);
    renameSync(unfinished, out);
    return result;
  } catch (cause) {
    throw cause instanceof CkptError || (cause as NodeJS.ErrnoException).code === undefined
      ? cause
      : ioError(cause, out);
  } finally {
    remove();
    forget?.();
  }
}

async function writeAll(set: ImageSet, out: string, options: PassOptions): Promise<Anonymized> {
  const tokens = new Tokens();
  const members = await set.source.list();
  const pace = new Pace(members.length, options);
  const zeroed: string[] = [];
  const leftOut: string[] = [];
  let images = 0;
  for (const [i, { name, size }] of members.entries()) {
    await pace.tick(i);
    const type = imageTypeOfFile(name)?.type;
    if (type === undefined) leftOut.push(name);
    else if (type.entry === undefined) {
      writeZeros(join(out, name), size);
      zeroed.push(name);
    } else {
      writeFileSync(join(out, name), anonymizeImage(decodeImage(await set.bytes(name), { name }), tokens), {
        mode: 0o600,
      });
      images++;
    }
  }
  // The link to the set before this one is part of the structure.
  if (set.source.directory !== undefined && existsSync(join(set.source.directory, "parent")))
    symlinkSync("../parent", join(out, "parent"));
  pace.finish();
  return { images, zeroed, left_out: leftOut };
}

/** The image with tokens for texts and zeros for bytes; of the same length. */
export function anonymizeImage(image: DecodedImage, tokens: Tokens): Uint8Array {
  const entries = image.entries.map((entry, index): Entry => {
    const message = anonymizeMessage(entryType(image.type, index), entry.message, tokens);
    return { message, payload: entry.payload === undefined ? undefined : zeros(entry.payload) };
  });
  return encodeImage({ ...image, entries });
}

function zeros(payload: Payload): Payload {
  switch (payload.kind) {
    case "bytes":
      return { kind: "bytes", bytes: new Uint8Array(payload.bytes.length) };
    case "tcp":
      return { kind: "tcp", inq: new Uint8Array(payload.inq.length), outq: new Uint8Array(payload.outq.length) };
    case "sem":
      return payload;
    case "msg":
      return {
        kind: "msg",
        messages: payload.messages.map(({ header, data }) => ({ header, data: new Uint8Array(data.length) })),
      };
  }
}

/** A hole as long as the file was: on disk it takes nothing. */
function writeZeros(path: string, size: number): void {
  const fd = openSync(path, "wx", 0o600);
  try {
    ftruncateSync(fd, size);
  } finally {
    closeSync(fd);
  }
}
