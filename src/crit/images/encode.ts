/** Entries to image bytes. */

import { createRequire } from "node:module";
import { CkptError } from "../errors.ts";
import { encodeInto, type Missing } from "../schema/codec.ts";
import { WireWriter } from "../schema/wire.ts";
import { type Entry, entryType, type ImageHead } from "./entry.ts";
import { headerWords } from "./frame.ts";
import { PAYLOADS } from "./payload/index.ts";
import type { ImageType } from "./table.ts";

/** The leading words of an image, as bytes. */
export function encodeHeader(head: ImageHead): Uint8Array {
  const words = head.words ?? (head.type === undefined ? [] : headerWords(head.type));
  const writer = new WireWriter(8);
  for (const word of words) writer.fixed32(word);
  return writer.finish();
}

/**
 * Appends one record: length, message, payload. An entry with `raw` is written as it was read as long as its fields and
 * payload are those it was read with; otherwise from its fields, and `onStale` hears of it. Throws "bad-value".
 */
export function appendEntry(
  writer: WireWriter,
  type: ImageType | undefined,
  index: number,
  entry: Entry,
  onStale?: () => void,
): void {
  if (entry.raw !== undefined) {
    const canonical = tryEncode(type, index, entry);
    if (canonical !== undefined && fingerprint(canonical) === entry.raw.of) {
      writer.bytes(entry.raw.bytes);
      return;
    }
    onStale?.();
  }
  appendRecord(writer, type, index, entry, "refuse");
}

/** The canonical record of an entry. */
export function encodeRecord(type: ImageType | undefined, index: number, entry: Entry, missing: Missing): Uint8Array {
  const writer = new WireWriter(256);
  appendRecord(writer, type, index, entry, missing);
  return writer.finish();
}

/** As encodeRecord, appended to a writer. */
function appendRecord(
  writer: WireWriter,
  type: ImageType | undefined,
  index: number,
  entry: Entry,
  missing: Missing,
): void {
  const at = writer.pos;
  writer.fixed32(0);
  encodeInto(entryType(type, index), entry.message, writer, missing);
  writer.patch32(at, writer.pos - at - 4);
  const kind = type?.payload;
  if (kind !== undefined) PAYLOADS[kind].write(writer, entry.payload, { message: entry.message, index });
  else if (entry.payload !== undefined) {
    throw new CkptError("bad-value", `${type?.name ?? "an unknown image type"} has no payload, but "extra" is there`);
  }
}

/** What `$of` holds: 16 hexadecimal digits over the canonical record, so that a changed field is noticed. */
export function fingerprint(record: Uint8Array): string {
  // Loading node:crypto costs a tenth of Node's own start; hardly any image needs it.
  const { createHash } = createRequire(import.meta.url)("node:crypto") as typeof import("node:crypto");
  return createHash("sha256").update(record).digest("hex").slice(0, 16);
}

function tryEncode(type: ImageType | undefined, index: number, entry: Entry): Uint8Array | undefined {
  try {
    return encodeRecord(type, index, entry, "allow");
  } catch (error) {
    if (error instanceof CkptError) return undefined; // e.g. a payload edited to another length: told below as stale
    throw error;
  }
}
