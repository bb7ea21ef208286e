import t from "tap";
import { imageBytes, record } from "../../../support/image-bytes.ts";
import { block, join, tag, varint } from "../../../support/messages.ts";
import { payloadCase } from "../../../support/payload-case.ts";
import { fromJson, toJson } from "../../../support/round-trip.ts";

const number = (field: number, value: bigint | number): Uint8Array => join(tag(field, 0), varint(value));
const DESC = block(1, ...[1, 2, 3, 4, 5, 6, 7].map((field) => number(field, field)));
const queue = (count: number, ...messages: Uint8Array[]): Uint8Array =>
  record(join(DESC, number(2, 16384), number(3, count)), join(...messages));

/** One message: a framed header, its text, filled up to eight bytes. */
function message(
  type: bigint,
  text: string,
  fill = 0,
  header = join(number(1, type), number(2, text.length)),
): Uint8Array {
  return join(record(header), Buffer.from(text), new Uint8Array((8 - (text.length % 8)) % 8).fill(fill));
}

const payload = (...messages: [bigint, string][]) =>
  ({
    kind: "msg",
    messages: messages.map(([mtype, text]) => ({
      header: { mtype, msize: text.length },
      data: new Uint8Array(Buffer.from(text)),
    })),
  }) as const;

t.test("headers and texts in turn, each text filled up to eight bytes", (t) => {
  payloadCase(t, {
    bytes: imageBytes(
      "IPCNS_MSG",
      queue(3, message(1n, "hello"), message(0xffffffffffffffffn, ""), message(2n, "12345678")),
      queue(0),
    ),
    payloads: [payload([1n, "hello"], [0xffffffffffffffffn, ""], [2n, "12345678"]), payload()],
    // JSON.parse rounds the second type; the exact one is in the text
    extra: [
      [
        { mtype: 1, msize: 5 },
        "aGVsbG8=\n",
        { mtype: 2 ** 64, msize: 0 },
        "",
        { mtype: 2, msize: 8 },
        "MTIzNDU2Nzg=\n",
      ],
      [],
    ],
  });
  t.match(
    toJson(imageBytes("IPCNS_MSG", queue(1, message(0xffffffffffffffffn, "")))),
    /"mtype": 18446744073709551615,/,
  );
  t.end();
});

t.test("padding that is not zero, and headers written oddly, are kept", (t) => {
  const odd = join(number(2, 3), number(1, 1));
  for (const one of [
    message(1n, "abc", 0xee),
    message(1n, "abc", 0, odd),
    message(1n, "abc", 0, join(tag(1, 0), varint(1, 2), number(2, 3))),
  ]) {
    payloadCase(t, {
      bytes: imageBytes("IPCNS_MSG", queue(1, one), queue(0)),
      payloads: [payload([1n, "abc"]), payload()],
      extra: [[{ mtype: 1, msize: 3 }, "YWJj\n"], []],
      raw: [0],
    });
  }
  t.end();
});

t.test("lists that do not fit are refused", (t) => {
  const json = toJson(imageBytes("IPCNS_MSG", queue(1, message(1n, "abc"))));
  const extra =
    (text: string): (() => unknown) =>
    () =>
      fromJson(json.replace(/"extra": .*\]\}\]\}$/, `"extra": ${text}}]}`));
  t.throws(extra("[]"), { code: "bad-value", message: /ipc_msg_entry.qnum is 1, but 0 messages are there/ });
  t.throws(extra('[{"mtype": 1, "msize": 3}]'), { code: "bad-value", message: /headers and texts in turn/ });
  t.throws(extra('[{"mtype": 1, "msize": 4}, "YWJj"]'), {
    code: "bad-value",
    message: /ipc_msg.msize announces 4 bytes of payload, but 3/,
  });
  t.throws(extra('["YWJj", {"mtype": 1, "msize": 3}]'), {
    code: "bad-value",
    message: /extra\[0\]: an object expected/,
  });
  t.throws(extra('[{"mtype": 1, "msise": 3}, "YWJj"]'), {
    code: "unknown-key",
    message: /ipc_msg has no field "msise"/,
    hint: 'did you mean "msize"?',
  });
  t.throws(extra('"YWJj"'), { code: "bad-value" });
  t.end();
});

t.test("absurd counts and lengths are errors, not allocations", (t) => {
  t.throws(() => toJson(imageBytes("IPCNS_MSG", queue(0xffffffff))), { code: "truncated" });
  t.throws(() => toJson(imageBytes("IPCNS_MSG", queue(1, record(join(number(1, 1), number(2, 0xffffffff)))))), {
    code: "truncated",
    message: /a queued message/,
  });
  t.end();
});
