/**
 * Payloads in the JSON of go-crit: the member "extra" of an entry, both directions. It is always a string: base64, or for
 * System V semaphores and messages and for TCP queues JSON text of its own. go-crit 7.2 puts the quotes of that inner
 * text out unescaped, stops with an error, and so cannot print TCP queues and queued messages at all. We write what it
 * would have written with them escaped; for semaphores, which have no inner quotes, the two are the same.
 */

import { CkptError } from "../errors.ts";
import { messageType } from "../schema/descriptor.ts";
import type { Payload, QueuedMessage } from "../images/payload/payload.ts";
import type { PayloadKind } from "../images/table.ts";
import { fromBase64, plainBase64 } from "./base64.ts";
import { readGoMessage, writeGoFields } from "./go.ts";
import { writeGoString } from "./go-text.ts";
import { JsonOut } from "./out.ts";
import { payloadSize, sizeText } from "./payload.ts";
import { asObject } from "./python.ts";
import { JsonReader, type JsonValue } from "./reader.ts";
import { shown } from "./shown.ts";

/** Writes the member "extra"; plain bytes only where there are any. With `nopl` the size, and nothing for ghost files. */
export function writeGoPayload(out: JsonOut, payload: Payload, kind: PayloadKind | undefined, nopl: boolean): void {
  const text = nopl ? sizeOf(payload, kind) : textOf(payload);
  if (text === "") return;
  out.key("extra");
  writeGoString(out, text);
}

function sizeOf(payload: Payload, kind: PayloadKind | undefined): string {
  return kind === "ghost" ? "" : sizeText(payloadSize(payload), " ");
}

function textOf(payload: Payload): string {
  switch (payload.kind) {
    case "bytes":
      return plainBase64(payload.bytes);
    case "tcp":
      return JSON.stringify({ inq: plainBase64(payload.inq), outq: plainBase64(payload.outq) });
    case "sem":
      return JSON.stringify(payload.values);
    case "msg":
      return JSON.stringify(payload.messages.flatMap(({ header, data }) => [headerText(header), plainBase64(data)]));
  }
}

function headerText(header: QueuedMessage["header"]): string {
  const parts: Uint8Array[] = [];
  const out = new JsonOut((part) => parts.push(part), 0, true);
  out.open("{");
  writeGoFields(out, messageType("ipc_msg"), header);
  out.close("}");
  out.flush();
  return Buffer.concat(parts).toString();
}

/** The payload of a member "extra". */
export function readGoPayload(value: JsonValue, kind: PayloadKind | undefined, where: string): Payload {
  if (kind === undefined) throw new CkptError("unknown-key", `${where}: entries of this image have no payload`);
  if (typeof value !== "string") throw new CkptError("bad-value", `${where}: a string expected`, { hint: PYTHON_HINT });
  if (/^\d+(\.\d)? [KMG]?B$/.test(value)) {
    throw new CkptError("bad-value", `${where}: the size of a payload, not its bytes`, {
      hint: "this JSON was made with --nopl; make it again without",
    });
  }
  switch (kind) {
    case "pipe":
    case "packet":
    case "shm":
    case "bpfmap":
    case "ghost":
      return { kind: "bytes", bytes: fromBase64(value, where) };
    case "tcp": {
      const { inq, outq, ...rest } = asObject(innerJson(value, where), where);
      const [other] = Object.keys(rest);
      if (other !== undefined)
        throw new CkptError("unknown-key", `${where}: "inq" and "outq" expected, not ${shown(other)}`);
      return { kind: "tcp", inq: bytesOf(inq ?? "", `${where}.inq`), outq: bytesOf(outq ?? "", `${where}.outq`) };
    }
    case "sem": {
      const values = innerJson(value, where);
      if (Array.isArray(values) && values.every((item) => typeof item === "number")) return { kind: "sem", values };
      throw new CkptError("bad-value", `${where}: a list of semaphore values expected`);
    }
    case "msg":
      return { kind: "msg", messages: readMessages(innerJson(value, where), where) };
  }
}

export const PYTHON_HINT = "Python crit writes it so: --dialect python";

function readMessages(list: JsonValue, where: string): QueuedMessage[] {
  if (!Array.isArray(list) || list.length % 2 !== 0) {
    throw new CkptError("bad-value", `${where}: a list of headers and texts in turn expected`);
  }
  const messages: QueuedMessage[] = [];
  for (let i = 0; i < list.length; i += 2) {
    const at = `${where}[${i}]`;
    const [header, data] = [list[i] as JsonValue, list[i + 1] as JsonValue];
    const object = asObject(typeof header === "string" ? innerJson(header, at) : header, at);
    messages.push({
      header: readGoMessage(messageType("ipc_msg"), object, at),
      data: bytesOf(data, `${where}[${i + 1}]`),
    });
  }
  return messages;
}

/** The value of JSON text inside a string. */
function innerJson(text: string, where: string): JsonValue {
  const pieces = [text];
  const json = new JsonReader(() => pieces.pop());
  try {
    const value = json.value();
    json.end();
    return value;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    throw new CkptError("bad-value", `${where}: JSON text in a string expected: ${error.what}`, { cause: error });
  }
}

function bytesOf(value: JsonValue, where: string): Uint8Array {
  if (typeof value !== "string") throw new CkptError("bad-value", `${where}: base64 text expected`);
  return fromBase64(value, where);
}
