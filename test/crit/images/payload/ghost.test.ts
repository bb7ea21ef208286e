import t from "tap";
import { imageBytes, record } from "../../../support/image-bytes.ts";
import { join, tag, varint } from "../../../support/messages.ts";
import { payloadCase } from "../../../support/payload-case.ts";
import { fromJson, toJson } from "../../../support/round-trip.ts";

const number = (field: number, value: bigint | number): Uint8Array => join(tag(field, 0), varint(value));
const bytes = (text: string): { kind: "bytes"; bytes: Uint8Array } => ({
  kind: "bytes",
  bytes: new Uint8Array(Buffer.from(text)),
});
const HEAD = join(number(1, 0), number(2, 0), number(3, 0o100644));
const CHUNKED = join(HEAD, number(9, 1), number(10, 100));
const chunk = (offset: number, text: string): Uint8Array =>
  record(join(number(1, text.length), number(2, offset)), Buffer.from(text));

t.test("whole files: all that follows the one entry", (t) => {
  for (const text of ["", "x", "deleted but open", "\x08\x00\x00\x00looks like an entry"]) {
    const image = imageBytes("GHOST_FILE", record(HEAD, Buffer.from(text, "latin1")));
    const extra = text === "" ? "" : `${Buffer.from(text, "latin1").toString("base64")}\n`;
    // a shorter file is a whole image as well: nothing says how long it was
    const wholeAt = Array.from({ length: text.length + 1 }, (_, i) => image.length - i);
    payloadCase(t, { bytes: image, payloads: [bytes(text)], extra: [extra], wholeAt });
  }
  t.end();
});

t.test("files in chunks: a piece after every entry but the head", (t) => {
  payloadCase(t, {
    bytes: imageBytes("GHOST_FILE", record(CHUNKED), chunk(0, "one"), chunk(4096, "two!"), chunk(8192, "")),
    payloads: [undefined, bytes("one"), bytes("two!"), bytes("")],
    extra: [undefined, "b25l\n", "dHdvIQ==\n", ""],
  });
  payloadCase(t, { bytes: imageBytes("GHOST_FILE", record(CHUNKED)), payloads: [undefined], extra: [undefined] });
  t.end();
});

t.test("contents may be left out in JSON: an empty file", (t) => {
  const image = imageBytes("GHOST_FILE", record(HEAD));
  t.strictSame(fromJson(toJson(image).replace(', "extra": ""', "")), image);
  t.end();
});

t.test("contents where they cannot be are refused", (t) => {
  const json = toJson(imageBytes("GHOST_FILE", record(CHUNKED), chunk(0, "one")));
  t.throws(() => fromJson(json.replace('"size": 100', '"size": 100, "extra": "AAAA"')), {
    code: "bad-value",
    message: /"chunks" has its contents in the entries after the first/,
  });
  t.throws(() => fromJson(json.replace('"len": 3', '"len": 2')), {
    code: "bad-value",
    message: /entries\[1\]: ghost_chunk_entry.len announces 2 bytes of payload, but 3/,
  });
  t.end();
});

t.test("an absurd length is an error, not an allocation", (t) => {
  const image = imageBytes("GHOST_FILE", record(CHUNKED), record(join(number(1, 0xffffffffffffffffn), number(2, 0))));
  t.throws(() => toJson(image), { code: "truncated", message: /a piece of the file/ });
  t.end();
});
