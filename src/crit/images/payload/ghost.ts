/** Ghost file contents: all of the file after the one entry, or, with `chunks`, a piece after every chunk entry. */

import { CkptError } from "../../errors.ts";
import type { WireWriter } from "../../schema/wire.ts";
import type { ByteInput } from "../input.ts";
import { numberOf, plainBytes } from "./payload.ts";
import type { Payload, PayloadContext, PayloadReading } from "./payload.ts";

export function readGhost(input: ByteInput, { message, index }: PayloadContext): PayloadReading {
  if (index === 0) {
    if (message["chunks"] === true) return { payload: undefined, canonical: true };
    return { payload: { kind: "bytes", bytes: input.rest() }, canonical: true };
  }
  const length = numberOf(message, "len");
  return {
    payload: { kind: "bytes", bytes: input.take(length, "a piece of the file (ghost_chunk_entry.len)") },
    canonical: true,
  };
}

export function writeGhost(writer: WireWriter, payload: Payload | undefined, { message, index }: PayloadContext): void {
  if (index > 0) {
    writer.bytes(plainBytes(payload, numberOf(message, "len"), "ghost_chunk_entry.len"));
    return;
  }
  if (payload === undefined) return;
  if (message["chunks"] === true) {
    throw new CkptError("bad-value", 'a ghost file with "chunks" has its contents in the entries after the first');
  }
  if (payload.kind !== "bytes") throw new CkptError("bad-value", "the payload of ghost_file_entry is not plain bytes");
  writer.bytes(payload.bytes);
}
