/** What must hold for any bytes: read or refused in our own words, and what is read comes back byte for byte. */

import { CkptError } from "../../src/crit/errors.ts";
import { readImage } from "../../src/crit/images/decode.ts";
import { ByteInput } from "../../src/crit/images/input.ts";
import type { Random } from "../support/random.ts";
import { type Decoded, decode, encode, fromJson, sameBytes, toJson } from "../support/round-trip.ts";
import type { Mutant } from "./blunt.ts";
import { Broken } from "./trial.ts";

/** Whether the image was accepted. Throws Broken, or whatever the code under test throws that is no CkptError. */
export function checkImage({ name, bytes }: Mutant, random: Random): boolean {
  let image: Decoded;
  try {
    image = decode(bytes, name);
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    checkRefusal(error, name, bytes);
    if (random.chance(0.1)) checkPieces(bytes, name, random, undefined);
    return false;
  }
  if (!sameBytes(encode(image), bytes)) throw new Broken("not the same after decoding and encoding");
  const pretty = random.chance(0.5);
  const text = toJson(bytes, name, { pretty });
  const stale: string[] = [];
  if (!sameBytes(fromJson(text, stale), bytes))
    throw new Broken(`not the same after ${pretty ? "pretty" : "plain"} JSON`);
  if (stale.length > 0) throw new Broken(`$raw of ${stale.join()} is not used, though nothing was changed`);
  if (random.chance(0.1)) {
    JSON.parse(text);
    checkPieces(bytes, name, random, image.entries.length);
  }
  return true;
}

/** A refusal says where: the file and, for damage, the offset. */
function checkRefusal(error: CkptError, name: string, bytes: Uint8Array): void {
  if (!["truncated", "bad-image", "too-large", "raw-image"].includes(error.code))
    throw new Broken(`refused as "${error.code}": ${error.message}`);
  if (error.file !== name) throw new Broken(`the error does not name the file: ${error.message}`);
  if (error.code === "raw-image") return;
  if (error.offset === undefined || error.offset < 0 || error.offset > bytes.length) {
    throw new Broken(`the error has offset ${error.offset} of ${bytes.length}: ${error.message}`);
  }
}

/** A stream of small pieces is read as the whole is: as many entries, or refused as well (undefined). */
function checkPieces(bytes: Uint8Array, name: string, random: Random, entries: number | undefined): void {
  let at = 0;
  const largest = random.pick([1, 3, 50, 4096]);
  const pull = (): Uint8Array | undefined => {
    if (at >= bytes.length) return undefined;
    const from = at;
    at += random.between(1, largest);
    return bytes.slice(from, at);
  };
  let count: number | undefined = 0;
  try {
    for (const _ of readImage(new ByteInput(new Uint8Array(0), name, pull)).entries()) count++;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    count = undefined;
  }
  if (count !== entries) throw new Broken(`read in pieces: ${count} entries, whole: ${entries}`);
}
