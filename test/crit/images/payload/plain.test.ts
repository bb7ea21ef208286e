import t from "tap";
import { imageBytes, record } from "../../../support/image-bytes.ts";
import { block, join, tag, varint } from "../../../support/messages.ts";
import { payloadCase } from "../../../support/payload-case.ts";
import { fromJson, toJson } from "../../../support/round-trip.ts";

const number = (field: number, value: bigint | number): Uint8Array => join(tag(field, 0), varint(value));
const bytes = (text: string): { kind: "bytes"; bytes: Uint8Array } => ({
  kind: "bytes",
  bytes: new Uint8Array(Buffer.from(text)),
});
const DESC = block(1, ...[1, 2, 3, 4, 5, 6, 7].map((field) => number(field, field)));

t.test("pipes and fifos: as many bytes as the entry says", (t) => {
  for (const magic of ["PIPES_DATA", "FIFO_DATA"]) {
    const entry = (id: number, text: string): Uint8Array =>
      record(join(number(1, id), number(2, text.length)), Buffer.from(text));
    payloadCase(t, {
      bytes: imageBytes(magic, entry(1, "hello"), entry(2, ""), entry(3, "x")),
      payloads: [bytes("hello"), bytes(""), bytes("x")],
      extra: ["aGVsbG8=\n", "", "eA==\n"],
    });
  }
  t.end();
});

t.test("packets of socket queues", (t) => {
  payloadCase(t, {
    bytes: imageBytes(
      "SK_QUEUES",
      record(join(number(1, 9), number(2, 3)), Buffer.from("abc")),
      record(join(number(1, 9), number(2, 0))),
    ),
    payloads: [bytes("abc"), bytes("")],
    extra: ["YWJj\n", ""],
  });
  t.end();
});

t.test("BPF maps: keys, then values", (t) => {
  payloadCase(t, {
    bytes: imageBytes(
      "BPFMAP_DATA",
      record(join(number(1, 9), number(2, 2), number(3, 4), number(4, 1)), Buffer.from("kkvvvv")),
    ),
    payloads: [bytes("kkvvvv")],
    extra: ["a2t2dnZ2\n"],
  });
  t.end();
});

t.test("shared memory is filled up to four bytes", (t) => {
  for (const size of [0, 1, 2, 3, 4, 5]) {
    const text = "abcde".slice(0, size);
    const padded = join(Buffer.from(text), new Uint8Array((4 - (size % 4)) % 4));
    const after = record(join(DESC, number(2, 0)));
    const image = imageBytes("IPCNS_SHM", record(join(DESC, number(2, size)), padded), after);
    payloadCase(t, {
      bytes: image,
      payloads: [bytes(text), bytes("")],
      extra: [Buffer.from(text).toString("base64") + (size > 0 ? "\n" : ""), ""],
    });
  }
  t.end();
});

t.test("padding that is not zero is kept", (t) => {
  const image = imageBytes(
    "IPCNS_SHM",
    record(join(DESC, number(2, 3)), Buffer.from("abcX")),
    record(join(DESC, number(2, 4)), Buffer.from("efgh")),
  );
  payloadCase(t, { bytes: image, payloads: [bytes("abc"), bytes("efgh")], extra: ["YWJj\n", "ZWZnaA==\n"], raw: [0] });
  t.end();
});

t.test("shared memory whose contents are in a pagemap has none here", (t) => {
  payloadCase(t, {
    bytes: imageBytes(
      "IPCNS_SHM",
      record(join(DESC, number(2, 5000), number(3, 1))),
      record(join(DESC, number(2, 2), number(3, 0)), Buffer.from("ab\0\0")),
    ),
    payloads: [undefined, bytes("ab")],
    extra: [undefined, "YWI=\n"],
  });
  t.end();
});

t.test("a length that is not that of the payload is refused by name", (t) => {
  const image = imageBytes("PIPES_DATA", record(join(number(1, 1), number(2, 5)), Buffer.from("hello")));
  const json = toJson(image);
  t.throws(() => fromJson(json.replace('"bytes": 5', '"bytes": 4')), {
    code: "bad-value",
    message: /^entries\[0\]: pipe_data_entry.bytes announces 4 bytes of payload, but 5 are there/,
    hint: /length field together with "extra"/,
  });
  t.throws(
    () => fromJson(json.replace(', "extra": "aGVsbG8=\\n"', "")),
    { code: "bad-value", message: /but 0 are there/ },
    "no payload at all",
  );
  const shm = toJson(imageBytes("IPCNS_SHM", record(join(DESC, number(2, 5000), number(3, 1)))));
  t.throws(() => fromJson(shm.replace("true}", 'true, "extra": "AAAA"}')), {
    code: "bad-value",
    message: /an entry with in_pagemaps/,
  });
  t.end();
});

t.test("an absurd length is an error, not an allocation", (t) => {
  const image = imageBytes("IPCNS_SHM", record(join(DESC, number(2, 0xffffffffffffffffn))));
  t.throws(() => toJson(image), {
    code: "truncated",
    message: /expected for the payload \(ipc_shm_entry.size\), 0 left/,
  });
  t.throws(
    () =>
      toJson(
        imageBytes(
          "BPFMAP_DATA",
          record(join(number(1, 9), number(2, 0xffffffff), number(3, 0xffffffff), number(4, 1))),
        ),
      ),
    { code: "truncated" },
  );
  t.end();
});
