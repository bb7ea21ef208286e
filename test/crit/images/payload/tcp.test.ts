import t from "tap";
import { imageBytes, record } from "../../../support/image-bytes.ts";
import { join, tag, varint } from "../../../support/messages.ts";
import { payloadCase } from "../../../support/payload-case.ts";
import { fromJson, toJson } from "../../../support/round-trip.ts";

const number = (field: number, value: number): Uint8Array => join(tag(field, 0), varint(value));
const stream = (inq: number, outq: number): Uint8Array =>
  join(number(1, inq), number(2, 7), number(3, outq), ...[4, 5, 6, 7].map((field) => number(field, 1)));

t.test("the receive queue, then the send queue", (t) => {
  const queues = (inq: string, outq: string) =>
    ({ kind: "tcp", inq: new Uint8Array(Buffer.from(inq)), outq: new Uint8Array(Buffer.from(outq)) }) as const;
  for (const [inq, outq] of [
    ["in", "out!"],
    ["", "out"],
    ["in", ""],
    ["", ""],
  ] as const) {
    payloadCase(t, {
      bytes: imageBytes("TCP_STREAM", record(stream(inq.length, outq.length), Buffer.from(inq + outq))),
      payloads: [queues(inq, outq)],
      extra: [
        {
          inq: inq && `${Buffer.from(inq).toString("base64")}\n`,
          outq: outq && `${Buffer.from(outq).toString("base64")}\n`,
        },
      ],
    });
  }
  t.end();
});

t.test("each queue must be as long as its field says, and nothing else is in there", (t) => {
  const json = toJson(imageBytes("TCP_STREAM", record(stream(2, 3), Buffer.from("inout"))));
  t.throws(() => fromJson(json.replace('"inq_len": 2', '"inq_len": 3')), {
    code: "bad-value",
    message: /tcp_stream_entry.inq_len announces 3/,
  });
  t.throws(() => fromJson(json.replace('"outq_len": 3', '"outq_len": 2')), {
    code: "bad-value",
    message: /tcp_stream_entry.outq_len announces 2/,
  });
  t.throws(() => fromJson(json.replace('"outq":', '"outqq":')), {
    code: "unknown-key",
    message: /"inq" and "outq" expected, not "outqq"/,
  });
  t.throws(() => fromJson(json.replace(/"extra": \{[^}]*\}/, '"extra": "AAAA"')), {
    code: "bad-value",
    message: /entries\[0\].extra: an object expected/,
  });
  t.end();
});
