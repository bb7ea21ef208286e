import t from "tap";
import { appendEntry, encodeHeader, encodeRecord, fingerprint } from "../../../src/crit/images/encode.ts";
import type { Entry } from "../../../src/crit/images/entry.ts";
import { type ImageType, imageTypeNamed, IMG_COMMON } from "../../../src/crit/images/table.ts";
import { WireWriter } from "../../../src/crit/schema/wire.ts";
import { imageBytes, record, word } from "../../support/image-bytes.ts";
import { join, tag, varint } from "../../support/messages.ts";
import { decode } from "../../support/round-trip.ts";

const FS = imageTypeNamed("FS");
const number = (field: number, value: number, pad = 0): Uint8Array => join(tag(field, 0), varint(value, pad));
const ODD = record(join(number(2, 6), number(1, 5)));
const CANONICAL = record(join(number(1, 5), number(2, 6)));

/** The bytes an entry becomes, and how often it was told to be stale. */
function appended(entry: Entry, type: ImageType | undefined): { bytes: Uint8Array; stale: number } {
  const writer = new WireWriter(4);
  let stale = 0;
  appendEntry(writer, type, 0, entry, () => stale++);
  return { bytes: writer.finish(), stale };
}

t.test("the leading words are those of the type, or those that were read", (t) => {
  const magic = FS?.magic ?? 0;
  t.strictSame(encodeHeader({ magic: "FS", type: FS }), join(word(IMG_COMMON), word(magic)));
  t.strictSame(encodeHeader({ magic: "FS", type: FS, words: [magic] }), word(magic));
  t.strictSame(
    encodeHeader({ magic: "0x00000001", type: undefined, words: [IMG_COMMON, 1] }),
    join(word(IMG_COMMON), word(1)),
  );
  t.end();
});

t.test("an entry read from odd bytes is written from them while its fields are as they were", (t) => {
  const entry = decode(imageBytes("FS", ODD)).entries[0] as Entry;
  t.strictSame(appended(entry, FS), { bytes: ODD, stale: 0 });
  t.end();
});

t.test("an edited entry is written from its fields, and that is told", (t) => {
  const entry = decode(imageBytes("FS", ODD)).entries[0] as Entry;
  const edited = { ...entry, message: { ...entry.message, root_id: 7 } };
  t.strictSame(appended(edited, FS), { bytes: record(join(number(1, 5), number(2, 7))), stale: 1 });
  const added = { ...entry, message: { ...entry.message, $unknown: number(9, 1) } };
  t.strictSame(appended(added, FS), { bytes: record(join(number(1, 5), number(2, 6), number(9, 1))), stale: 1 });
  t.end();
});

t.test("a wrong $of is as good as an edit", (t) => {
  const entry = decode(imageBytes("FS", ODD)).entries[0] as Entry;
  const forged = { ...entry, raw: { bytes: ODD, of: "0000000000000000" } };
  t.strictSame(appended(forged, FS), { bytes: CANONICAL, stale: 1 });
  t.end();
});

t.test("an edit that leaves a required field out is refused", (t) => {
  const entry = decode(imageBytes("FS", record(number(1, 5)))).entries[0] as Entry;
  t.strictSame(appended(entry, FS), { bytes: record(number(1, 5)), stale: 0 }, "untouched it is written");
  t.throws(() => appended({ ...entry, message: { cwd_id: 6 } }, FS), {
    code: "bad-value",
    message: /fs_entry: the required field "root_id" is missing/,
  });
  t.end();
});

t.test("a payload where the type has none is refused", (t) => {
  const payload = { kind: "bytes", bytes: new Uint8Array(1) } as const;
  t.throws(() => appended({ message: { cwd_id: 1, root_id: 1 }, payload }, FS), {
    code: "bad-value",
    message: /FS has no payload/,
  });
  t.throws(() => appended({ message: {}, payload }, undefined), {
    code: "bad-value",
    message: /unknown image type has no payload/,
  });
  t.end();
});

t.test("the fingerprint tells records apart", (t) => {
  t.match(fingerprint(ODD), /^[0-9a-f]{16}$/);
  t.not(fingerprint(ODD), fingerprint(CANONICAL));
  t.equal(fingerprint(CANONICAL), fingerprint(encodeRecord(FS, 0, { message: { cwd_id: 5, root_id: 6 } }, "refuse")));
  t.end();
});

t.test("the head of a pagemap is of another type than its entries", (t) => {
  const type = imageTypeNamed("PAGEMAP");
  t.strictSame(encodeRecord(type, 0, { message: { pages_id: 3 } }, "refuse"), record(number(1, 3)));
  t.throws(() => encodeRecord(type, 1, { message: { pages_id: 3 } }, "refuse"), {
    code: "bad-value",
    message: /pagemap_entry: the required field "vaddr"/,
  });
  t.end();
});
