/** TCP queues: the receive queue, then the send queue, unpadded. */

import { CkptError } from "../../errors.ts";
import type { WireWriter } from "../../schema/wire.ts";
import type { ByteInput } from "../input.ts";
import { checkLength, numberOf } from "./payload.ts";
import type { Payload, PayloadContext, PayloadReading } from "./payload.ts";

export function readTcp(input: ByteInput, { message }: PayloadContext): PayloadReading {
  const inq = input.take(numberOf(message, "inq_len"), "the receive queue (tcp_stream_entry.inq_len)");
  const outq = input.take(numberOf(message, "outq_len"), "the send queue (tcp_stream_entry.outq_len)");
  return { payload: { kind: "tcp", inq, outq }, canonical: true };
}

export function writeTcp(writer: WireWriter, payload: Payload | undefined, { message }: PayloadContext): void {
  const empty = { kind: "tcp", inq: new Uint8Array(0), outq: new Uint8Array(0) } as const;
  const queues = payload ?? empty;
  if (queues.kind !== "tcp") throw new CkptError("bad-value", "the payload of tcp_stream_entry is not two queues");
  checkLength(queues.inq.length, numberOf(message, "inq_len"), "tcp_stream_entry.inq_len");
  checkLength(queues.outq.length, numberOf(message, "outq_len"), "tcp_stream_entry.outq_len");
  writer.bytes(queues.inq);
  writer.bytes(queues.outq);
}
