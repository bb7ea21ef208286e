/** System V message queues: per message a framed ipc_msg header and its text, the text filled up to 8 bytes. */

import { CkptError } from "../../errors.ts";
import { decodeMessage, encodeMessage } from "../../schema/codec.ts";
import { messageType } from "../../schema/descriptor.ts";
import type { WireWriter } from "../../schema/wire.ts";
import type { ByteInput } from "../input.ts";
import { frameLength } from "../frame.ts";
import { checkLength, numberOf, padding, readPadding, writePadding } from "./payload.ts";
import type { Payload, PayloadContext, PayloadReading, QueuedMessage } from "./payload.ts";

export function readMsg(input: ByteInput, { message }: PayloadContext): PayloadReading {
  const type = messageType("ipc_msg");
  const messages: QueuedMessage[] = [];
  let canonical = true;
  for (let i = 0; i < numberOf(message, "qnum"); i++) {
    const length = frameLength(input, "the header of a queued message");
    const offset = input.offset;
    const bytes = input.take(length, "the header of a queued message");
    const header = decodeMessage(type, bytes, 0, length, offset);
    const size = numberOf(header.message, "msize");
    const data = input.take(size, "a queued message (ipc_msg.msize)");
    canonical = readPadding(input, padding(size, 8)) && canonical && header.canonical;
    messages.push({ header: header.message, data });
  }
  return { payload: { kind: "msg", messages }, canonical };
}

export function writeMsg(writer: WireWriter, payload: Payload | undefined, { message }: PayloadContext): void {
  const messages = payload === undefined ? [] : payload.kind === "msg" ? payload.messages : undefined;
  if (messages === undefined)
    throw new CkptError("bad-value", "the payload of ipc_msg_entry is not a list of messages");
  if (messages.length !== numberOf(message, "qnum")) {
    throw new CkptError(
      "bad-value",
      `ipc_msg_entry.qnum is ${numberOf(message, "qnum")}, but ${messages.length} messages are there`,
    );
  }
  const type = messageType("ipc_msg");
  for (const { header, data } of messages) {
    const bytes = encodeMessage(type, header, "allow");
    writer.fixed32(bytes.length);
    writer.bytes(bytes);
    checkLength(data.length, numberOf(header, "msize"), "ipc_msg.msize");
    writer.bytes(data);
    writePadding(writer, padding(data.length, 8));
  }
}
