/** Payloads in the JSON of Python crit: the member "extra" of an entry, both directions. */

import { CkptError } from "../errors.ts";
import { encodeMessage } from "../schema/codec.ts";
import { messageType } from "../schema/descriptor.ts";
import type { Payload, QueuedMessage } from "../images/payload/payload.ts";
import type { PayloadKind } from "../images/table.ts";
import { fromBase64 } from "./base64.ts";
import type { JsonOut } from "./out.ts";
import { asObject, readMessage, writeFields } from "./python.ts";
import type { JsonValue } from "./reader.ts";
import { shown } from "./shown.ts";

/** Writes the member "extra": the bytes, or with `nopl` their size; ghost files then have no such member at all. */
export function writePayload(out: JsonOut, payload: Payload, kind: PayloadKind | undefined, nopl: boolean): void {
  if (nopl) {
    if (kind === "ghost") return;
    out.key("extra");
    out.string(`... <${sizeText(payloadSize(payload))}>`);
    return;
  }
  out.key("extra");
  switch (payload.kind) {
    case "bytes":
      out.base64(payload.bytes);
      return;
    case "tcp":
      out.open("{");
      out.key("inq");
      out.base64(payload.inq);
      out.key("outq");
      out.base64(payload.outq);
      out.close("}");
      return;
    case "sem":
      out.open("[");
      for (const value of payload.values) {
        out.item();
        out.value(String(value));
      }
      out.close("]");
      return;
    case "msg":
      out.open("[");
      for (const { header, data } of payload.messages) {
        out.item();
        out.open("{");
        writeFields(out, messageType("ipc_msg"), header, false, false);
        out.close("}");
        out.item();
        out.base64(data);
      }
      out.close("]");
      return;
  }
}

/** Bytes of a payload without padding and framing. */
export function payloadSize(payload: Payload): number {
  switch (payload.kind) {
    case "bytes":
      return payload.bytes.length;
    case "tcp":
      return payload.inq.length + payload.outq.length;
    case "sem":
      return payload.values.length * 2;
    case "msg": {
      const type = messageType("ipc_msg");
      return payload.messages.reduce(
        (sum, { header, data }) => sum + encodeMessage(type, header, "allow").length + data.length,
        0,
      );
    }
  }
}

const UNITS = [
  ["GB", 1024 ** 3],
  ["MB", 1024 ** 2],
  ["KB", 1024],
] as const;

/** 12 as "12B", 1024 as "1KB", 1500 as "1.5KB"; with a `gap` before the unit as go-crit does: "1.0 KB". */
export function sizeText(size: number, gap: "" | " " = ""): string {
  const [unit, scale] = UNITS.find(([, least]) => size >= least) ?? ["B", 1];
  const whole = size % scale === 0 && (scale === 1 || gap === "");
  return `${whole ? size / scale : oneDecimal(size / scale)}${gap}${unit}`;
}

/** As "%.1f" of C and Python: a half goes to the even digit, where toFixed takes the larger. */
function oneDecimal(value: number): string {
  const below = Math.floor(value * 10);
  const tenths = value * 10 - below === 0.5 ? below + (below % 2) : Math.round(value * 10);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** The payload of a member "extra". */
export function readPayload(value: JsonValue, kind: PayloadKind | undefined, where: string): Payload {
  switch (kind) {
    case undefined:
      throw new CkptError("unknown-key", `${where}: entries of this image have no payload`);
    case "pipe":
    case "packet":
    case "shm":
    case "bpfmap":
    case "ghost":
      return { kind: "bytes", bytes: bytesOf(value, where) };
    case "tcp": {
      const { inq, outq, ...rest } = asObject(value, where);
      const [other] = Object.keys(rest);
      if (other !== undefined)
        throw new CkptError("unknown-key", `${where}: "inq" and "outq" expected, not ${shown(other)}`);
      return { kind: "tcp", inq: bytesOf(inq ?? "", `${where}.inq`), outq: bytesOf(outq ?? "", `${where}.outq`) };
    }
    case "sem":
      if (!Array.isArray(value) || !value.every((item) => typeof item === "number")) {
        throw new CkptError("bad-value", `${where}: a list of semaphore values expected`);
      }
      return { kind: "sem", values: value };
    case "msg":
      return { kind: "msg", messages: readMessages(value, where) };
  }
}

function readMessages(value: JsonValue, where: string): QueuedMessage[] {
  if (!Array.isArray(value) || value.length % 2 !== 0) {
    throw new CkptError("bad-value", `${where}: a list of headers and texts in turn expected`);
  }
  const messages: QueuedMessage[] = [];
  for (let i = 0; i < value.length; i += 2) {
    const header = readMessage(
      messageType("ipc_msg"),
      asObject(value[i] as JsonValue, `${where}[${i}]`),
      `${where}[${i}]`,
    );
    messages.push({ header, data: bytesOf(value[i + 1] as JsonValue, `${where}[${i + 1}]`) });
  }
  return messages;
}

function bytesOf(value: JsonValue, where: string): Uint8Array {
  if (typeof value !== "string") throw new CkptError("bad-value", `${where}: base64 text expected`);
  if (value.startsWith("... <")) {
    throw new CkptError("bad-value", `${where}: the size of a payload, not its bytes`, {
      hint: "this JSON was made with --nopl; make it again without",
    });
  }
  return fromBase64(value, where);
}
