/** An image to entries or to JSON and back again, in memory. */

import { readImage } from "../../src/crit/images/decode.ts";
import { appendEntry, encodeHeader } from "../../src/crit/images/encode.ts";
import type { ImageHead, PlacedEntry } from "../../src/crit/images/entry.ts";
import { ByteInput, concat } from "../../src/crit/images/input.ts";
import { chooseDialect, dialectNamed } from "../../src/crit/json/dialects.ts";
import { readImageJson, writeImageJson } from "../../src/crit/json/image.ts";
import { JsonReader } from "../../src/crit/json/reader.ts";
import { WireWriter } from "../../src/crit/schema/wire.ts";

export interface Decoded extends ImageHead {
  readonly entries: PlacedEntry[];
}

/** All of an image. `name` is its file name: it decides where a magic number stands for two types. */
export function decode(bytes: Uint8Array, name?: string): Decoded {
  const image = readImage(new ByteInput(bytes, name));
  return { magic: image.magic, type: image.type, words: image.words, entries: [...image.entries()] };
}

/** The bytes of an image; `stale` collects the indices of entries whose $raw no longer matched. */
export function encode(image: Decoded, stale: number[] = []): Uint8Array {
  const writer = new WireWriter(4096);
  writer.bytes(encodeHeader(image));
  image.entries.forEach((entry, i) => appendEntry(writer, image.type, i, entry, () => stale.push(i)));
  return writer.finish();
}

export interface TextForm {
  readonly pretty?: boolean;
  readonly nopl?: boolean;
  readonly dialect?: string;
}

/** An image as JSON text. */
export function toJson(bytes: Uint8Array, name?: string, form: TextForm = {}): string {
  const parts: Uint8Array[] = [];
  writeImageJson(readImage(new ByteInput(bytes, name)), (part) => parts.push(part), {
    dialect: dialectNamed(form.dialect),
    pretty: form.pretty ?? false,
    nopl: form.nopl ?? false,
    partial: false,
  });
  return Buffer.concat(parts).toString();
}

/** The image of a JSON text; `stale` collects the places of entries whose $raw no longer matched. */
export function fromJson(text: string, stale: string[] = [], dialect?: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let given = false;
  const pull = (): string | undefined => {
    if (given) return undefined;
    given = true;
    return text;
  };
  readImageJson(new JsonReader(pull), (part) => parts.push(part), {
    chooseDialect: chooseDialect(dialect),
    onStale: (where) => stale.push(where),
  });
  return concat(parts);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
