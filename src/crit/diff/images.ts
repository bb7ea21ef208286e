/** Compares two images: the entries by what identifies them, payloads by their bytes. */

import { entryType, type Entry } from "../images/entry.ts";
import type { ImageType } from "../images/table.ts";
import type { DecodedImage } from "../image.ts";
import type { Payload } from "../images/payload/payload.ts";
import type { Message } from "../schema/message.ts";
import type { Change } from "./change.ts";
import { diffMessages, match, wholeChange } from "./messages.ts";

/** Yields the differences of two images of one type; of different types one that says so. */
export function* diffImages(image: string, a: DecodedImage, b: DecodedImage): Generator<Change, void, undefined> {
  if (a.magic !== b.magic) {
    yield { kind: "changed", image, path: "magic", before: a.magic, after: b.magic };
    return;
  }
  const type = b.type ?? a.type;
  const hasHead = type?.head !== undefined;
  if (hasHead && (a.entries[0] !== undefined || b.entries[0] !== undefined))
    yield* diffEntry(image, type, 0, "entries[0]", a.entries[0], b.entries[0]);
  const index = hasHead ? 1 : 0;
  const [before, after] = [a.entries.slice(index), b.entries.slice(index)];
  const owners = new Map([...before, ...after].map((entry) => [entry.message, entry]));
  const messages = (entries: readonly Entry[]): Message[] => entries.map(({ message }) => message);
  for (const pair of match(entryType(type, index), messages(before), messages(after))) {
    const entry = (message: Message | undefined): Entry | undefined =>
      message === undefined ? undefined : owners.get(message);
    const place = /^\d+$/.test(pair.key) ? String(Number(pair.key) + index) : pair.key;
    yield* diffEntry(image, type, index, `entries[${place}]`, entry(pair.before), entry(pair.after));
  }
}

function* diffEntry(
  image: string,
  type: ImageType | undefined,
  index: number,
  path: string,
  a: Entry | undefined,
  b: Entry | undefined,
): Generator<Change, void, undefined> {
  const message = entryType(type, index);
  if (a === undefined || b === undefined) {
    yield { image, ...wholeChange(message, path, a?.message, b?.message) };
    return;
  }
  for (const change of diffMessages(message, a.message, b.message, path)) yield { image, ...change };
  const [before, after] = [a.payload, b.payload].map(payloadBytes);
  if (before !== undefined && after !== undefined && Buffer.compare(before, after) === 0) return;
  if (before === undefined && after === undefined) return;
  yield { kind: "changed", image, path: `${path}.extra`, before: size(before), after: size(after) };
}

/** All bytes of a payload, for comparing. */
function payloadBytes(payload: Payload | undefined): Uint8Array | undefined {
  switch (payload?.kind) {
    case undefined:
      return undefined;
    case "bytes":
      return payload.bytes;
    case "tcp":
      return Buffer.concat([payload.inq, Buffer.from("|"), payload.outq]);
    case "sem":
      return Uint8Array.from(payload.values.flatMap((value) => [value & 0xff, value >> 8]));
    case "msg":
      return Buffer.concat(payload.messages.map(({ data }) => data));
  }
}

function size(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : `${bytes.length} bytes`;
}
