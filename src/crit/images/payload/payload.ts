/** Payloads: bytes that follow a message in an image and are no protobuf. One codec a kind, both directions. */

import type { Message } from "../../schema/message.ts";
import type { WireWriter } from "../../schema/wire.ts";
import { CkptError } from "../../errors.ts";
import type { ByteInput } from "../input.ts";

/** The bytes that follow the message of an entry, by what they are. */
export type Payload =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "tcp"; readonly inq: Uint8Array; readonly outq: Uint8Array }
  | { readonly kind: "sem"; readonly values: readonly number[] }
  | { readonly kind: "msg"; readonly messages: readonly QueuedMessage[] };

/** One message of a System V queue: its ipc_msg header and its text. */
export interface QueuedMessage {
  readonly header: Message;
  readonly data: Uint8Array;
}

/** What a codec may learn and tell about an entry. `index` counts entries of the file from 0. */
export interface PayloadContext {
  readonly message: Message;
  readonly index: number;
}

export interface PayloadReading {
  payload: Payload | undefined;
  /** Writing the payload again gives the same bytes. */
  canonical: boolean;
}

/** A field of a message as an unsigned number; absent is 0. */
export function numberOf(message: Message, field: string): number {
  return Number(message[field] ?? 0);
}

/** Bytes that fill up to a multiple of `unit`. */
export function padding(length: number, unit: number): number {
  return (unit - (length % unit)) % unit;
}

export function readPadding(input: ByteInput, length: number): boolean {
  return length === 0 || input.take(length, "padding").every((byte) => byte === 0);
}

export function writePadding(writer: WireWriter, length: number): void {
  if (length > 0) writer.bytes(new Uint8Array(length));
}

/** The payload as plain bytes; throws "bad-value" when it is of another kind or not `length` long. */
export function plainBytes(payload: Payload | undefined, length: number, where: string): Uint8Array {
  const bytes = payload === undefined ? new Uint8Array(0) : payload.kind === "bytes" ? payload.bytes : undefined;
  if (bytes === undefined) throw new CkptError("bad-value", `the payload of ${where} is not plain bytes`);
  checkLength(bytes.length, length, where);
  return bytes;
}

export function checkLength(actual: number, announced: number, where: string): void {
  if (actual !== announced) {
    throw new CkptError("bad-value", `${where} announces ${announced} bytes of payload, but ${actual} are there`, {
      hint: 'change the length field together with "extra"',
    });
  }
}
