/** Payloads that are plain bytes with a length in the message: pipes, fifos, socket packets, BPF maps, shared memory. */

import type { WireWriter } from "../../schema/wire.ts";
import type { ByteInput } from "../input.ts";
import { numberOf, padding, plainBytes, readPadding, writePadding } from "./payload.ts";
import type { Payload, PayloadContext, PayloadReading } from "./payload.ts";

export type PlainKind = "pipe" | "packet" | "bpfmap" | "shm";

interface Length {
  length: number;
  /** The payload is filled up with zeros to a multiple of this. */
  unit: number;
  where: string;
}

function lengthOf(kind: PlainKind, { message }: PayloadContext): Length | undefined {
  switch (kind) {
    case "pipe":
      return { length: numberOf(message, "bytes"), unit: 1, where: "pipe_data_entry.bytes" };
    case "packet":
      return { length: numberOf(message, "length"), unit: 1, where: "sk_packet_entry.length" };
    case "bpfmap":
      return {
        length: numberOf(message, "keys_bytes") + numberOf(message, "values_bytes"),
        unit: 1,
        where: "bpfmap_data_entry.keys_bytes + values_bytes",
      };
    case "shm":
      // With in_pagemaps the contents are in pagemap-shmem images instead.
      if (message["in_pagemaps"] === true) return undefined;
      return { length: numberOf(message, "size"), unit: 4, where: "ipc_shm_entry.size" };
  }
}

export function readPlain(kind: PlainKind, input: ByteInput, context: PayloadContext): PayloadReading {
  const announced = lengthOf(kind, context);
  if (announced === undefined) return { payload: undefined, canonical: true };
  const bytes = input.take(announced.length, `the payload (${announced.where})`);
  const canonical = readPadding(input, padding(announced.length, announced.unit));
  return { payload: { kind: "bytes", bytes }, canonical };
}

export function writePlain(
  kind: PlainKind,
  writer: WireWriter,
  payload: Payload | undefined,
  context: PayloadContext,
): void {
  const announced = lengthOf(kind, context);
  const bytes = plainBytes(payload, announced?.length ?? 0, announced?.where ?? "an entry with in_pagemaps");
  writer.bytes(bytes);
  if (announced !== undefined) writePadding(writer, padding(bytes.length, announced.unit));
}
