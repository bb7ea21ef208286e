/** System V semaphore values: little-endian unsigned 16-bit words, filled up to 8 bytes. */

import { CkptError } from "../../errors.ts";
import type { WireWriter } from "../../schema/wire.ts";
import type { ByteInput } from "../input.ts";
import { numberOf, padding, readPadding, writePadding } from "./payload.ts";
import type { Payload, PayloadContext, PayloadReading } from "./payload.ts";

export function readSem(input: ByteInput, { message }: PayloadContext): PayloadReading {
  const size = numberOf(message, "nsems") * 2;
  const bytes = input.take(size, "semaphore values (ipc_sem_entry.nsems)");
  const values: number[] = [];
  for (let i = 0; i < size; i += 2) values.push((bytes[i] as number) | ((bytes[i + 1] as number) << 8));
  const canonical = readPadding(input, padding(size, 8));
  return { payload: { kind: "sem", values }, canonical };
}

export function writeSem(writer: WireWriter, payload: Payload | undefined, { message }: PayloadContext): void {
  const values = payload === undefined ? [] : payload.kind === "sem" ? payload.values : undefined;
  if (values === undefined) throw new CkptError("bad-value", "the payload of ipc_sem_entry is not a list of values");
  if (values.length !== numberOf(message, "nsems")) {
    throw new CkptError(
      "bad-value",
      `ipc_sem_entry.nsems is ${numberOf(message, "nsems")}, but ${values.length} values are there`,
    );
  }
  const bytes = new Uint8Array(values.length * 2);
  values.forEach((value, i) => {
    if (!Number.isInteger(value) || value < 0 || value > 0xffff) {
      throw new CkptError("bad-value", `a semaphore value of ${value}: 0 to 65535 expected`);
    }
    bytes[2 * i] = value & 0xff;
    bytes[2 * i + 1] = value >> 8;
  });
  writer.bytes(bytes);
  writePadding(writer, padding(bytes.length, 8));
}
