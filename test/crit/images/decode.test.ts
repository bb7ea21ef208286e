import t, { type Test } from "tap";
import { readImage } from "../../../src/crit/images/decode.ts";
import { ByteInput } from "../../../src/crit/images/input.ts";
import { IMG_COMMON, IMG_SERVICE } from "../../../src/crit/images/table.ts";
import { imageBytes, record, word } from "../../support/image-bytes.ts";
import { block, group, join, tag, varint } from "../../support/messages.ts";
import { decode, encode, fromJson, toJson } from "../../support/round-trip.ts";

const number = (field: number, value: bigint | number, pad = 0): Uint8Array => join(tag(field, 0), varint(value, pad));

/** fs_entry: cwd_id 1 and root_id 2 are required, umask 3 is not. */
const FS = join(number(1, 5), number(2, 6));

/** Decodes and encodes bytes directly, through plain and through pretty JSON: all three must give them back. */
function same(t: Test, bytes: Uint8Array, name?: string): ReturnType<typeof decode> {
  const image = decode(bytes, name);
  t.strictSame(encode(image), bytes, "directly");
  for (const pretty of [false, true]) {
    const stale: string[] = [];
    t.strictSame(
      fromJson(toJson(bytes, name, { pretty }), stale),
      bytes,
      pretty ? "through pretty JSON" : "through JSON",
    );
    t.strictSame(stale, [], "$raw was used where it is there");
  }
  return image;
}

t.test("entries know where they are", (t) => {
  const image = same(t, imageBytes("FS", record(FS), record(join(FS, number(3, 0o22)))));
  t.strictSame(image.entries, [
    { message: { cwd_id: 5, root_id: 6 }, payload: undefined, offset: 8, length: 8 },
    { message: { cwd_id: 5, root_id: 6, umask: 18 }, payload: undefined, offset: 16, length: 10 },
  ]);
  t.equal(image.magic, "FS");
  t.equal(image.words, undefined);
  t.end();
});

t.test("an image without entries", (t) => {
  t.strictSame(same(t, imageBytes("FS")).entries, []);
  t.strictSame(same(t, imageBytes("INVENTORY")).entries, []);
  t.end();
});

t.test("an entry without a required field keeps its bytes", (t) => {
  const image = same(t, imageBytes("FS", record(number(1, 5))));
  t.strictSame(image.entries[0]?.message, { cwd_id: 5 });
  t.ok(image.entries[0]?.raw);
  same(t, imageBytes("FS", record(new Uint8Array(0))), "fs-1.img");
  t.end();
});

t.test("entries that are not written as we would keep their bytes, the others do not", (t) => {
  const odd: Record<string, Uint8Array> = {
    "a number longer than needed": join(number(1, 5, 2), number(2, 6)),
    "a tag longer than needed": join(varint(8, 1), varint(5), number(2, 6)),
    "fields in another order": join(number(2, 6), number(1, 5)),
    "a field twice": join(FS, number(2, 6)),
    "a number wider than its field": join(number(1, 0x100000005n), number(2, 6)),
    "an unknown field before a known one": join(number(9, 1), FS),
  };
  for (const [what, message] of Object.entries(odd)) {
    const image = same(t, imageBytes("FS", record(FS), record(message), record(FS)));
    t.strictSame(
      image.entries.map(({ raw }) => raw !== undefined),
      [false, true, false],
      what,
    );
    t.match(image.entries[1]?.message, { cwd_id: 5, root_id: 6 });
    t.match(image.entries[1]?.raw?.of, /^[0-9a-f]{16}$/);
  }
  t.end();
});

t.test("unknown fields in their order need no copy of the entry", (t) => {
  const strange = join(number(9, 1), group(10, number(1, 2)), block(11, Buffer.from("abc")));
  const image = same(t, imageBytes("FS", record(join(FS, strange))));
  t.strictSame(image.entries[0]?.message, { cwd_id: 5, root_id: 6, $unknown: strange });
  t.equal(image.entries[0]?.raw, undefined);
  t.end();
});

t.test("an enum number without a name stays a number", (t) => {
  const file = join(number(1, 999), number(2, 1)); // file_entry: type 1, id 2
  const image = same(t, imageBytes("FILES", record(file)));
  t.match(image.entries[0]?.message, { type: 999, id: 1 });
  t.match(toJson(imageBytes("FILES", record(file))), /"type": 999, /);
  t.end();
});

t.test("the single magic of format V1.0", (t) => {
  const image = same(t, join(word(0x51403912), record(FS)), "fs-1.img");
  t.match(image, { magic: "FS", words: [0x51403912] });
  t.match(
    same(t, join(word(IMG_SERVICE), word(0x51403912), record(FS))),
    { magic: "FS", words: [IMG_SERVICE, 0x51403912] },
    "of the wrong family",
  );
  t.match(same(t, join(word(IMG_COMMON), word(0x58313116))), { magic: "INVENTORY", words: [IMG_COMMON, 0x58313116] });
  t.end();
});

t.test("a kind this table does not know is read as unknown fields", (t) => {
  for (const family of [IMG_COMMON, IMG_SERVICE]) {
    const bytes = join(word(family), word(0xc0ffee00), record(FS), record(new Uint8Array(0)), record(group(3)));
    const image = same(t, bytes, "future-1.img");
    t.match(image, { magic: "0xc0ffee00", type: undefined, words: [family, 0xc0ffee00] });
    t.strictSame(
      image.entries.map(({ message }) => message),
      [{ $unknown: FS }, {}, { $unknown: group(3) }],
    );
  }
  t.end();
});

t.test("the file name decides between types of one magic; JSON names the first, as crit does", (t) => {
  const bytes = imageBytes("PAGEMAP", record(number(1, 1)), record(join(number(1, 0x1000), number(2, 1))));
  t.match(same(t, bytes, "pagemap-shmem-5.img"), { magic: "PAGEMAP", type: { name: "SHMEM_PAGEMAP" } });
  t.match(same(t, bytes, "/a/dir/pagemap-5.img"), { type: { name: "PAGEMAP" } });
  t.match(same(t, bytes), { type: { name: "PAGEMAP" } });
  t.end();
});

t.test("raw images and files that are none are refused with what they are", (t) => {
  const open = (bytes: Uint8Array, name?: string) => (): unknown => readImage(new ByteInput(bytes, name));
  t.throws(open(new Uint8Array(4096), "pages-1.img"), {
    code: "raw-image",
    message: /^pages-1.img: a raw image without entries: memory pages/,
  });
  t.throws(open(new Uint8Array(0), "/x/iptables-9.img"), { code: "raw-image", message: /iptables-save/ }, "also empty");
  t.throws(open(imageBytes("FS", record(FS)), "pages-1.img"), { code: "raw-image" }, "whatever it holds");
  t.throws(open(word(0x57023458), "anything"), { code: "raw-image", message: /CRIU's cache/ }, "by magic");
  t.throws(open(Buffer.from("\x7fELF\x02\x01\x01\x00")), {
    code: "bad-image",
    offset: 0,
    message: /unknown magic 0x464c457f: not an image of CRIU/,
  });
  t.throws(open(Buffer.from("{}")), { code: "truncated", offset: 0 });
  t.throws(open(new Uint8Array(0), "core-1.img"), {
    code: "truncated",
    file: "core-1.img",
    offset: 0,
    message: /the file is empty/,
  });
  t.end();
});

t.test("damage in a later entry leaves the earlier ones, and says file and offset", (t) => {
  const bytes = join(imageBytes("FS", record(FS), record(FS)), word(100), FS);
  const seen: number[] = [];
  const image = readImage(new ByteInput(bytes, "fs-1.img"));
  t.throws(
    () => {
      for (const { offset } of image.entries()) seen.push(offset);
    },
    { code: "truncated", file: "fs-1.img", offset: 28, message: /100 bytes expected for an entry, 4 left/ },
  );
  t.strictSame(seen, [8, 16]);
  const damaged = imageBytes("FS", record(FS), record(Uint8Array.from([8, 1, 0x0f])));
  t.throws(() => decode(damaged, "fs-1.img"), {
    code: "bad-image",
    file: "fs-1.img",
    offset: 23,
    message: /wire type 7/,
  });
  t.end();
});

t.test("a stream of any pieces gives the same entries", (t) => {
  const bytes = imageBytes("FS", record(FS), record(join(FS, block(9, new Uint8Array(300)))), record(number(1, 5)));
  const whole = decode(bytes).entries;
  for (const size of [1, 2, 3, 5, 8, 100]) {
    let at = 0;
    const input = new ByteInput(new Uint8Array(0), undefined, () => {
      if (at >= bytes.length) return undefined;
      at += size;
      return bytes.slice(at - size, at);
    });
    t.strictSame([...readImage(input).entries()], whole, `pieces of ${size}`);
  }
  t.end();
});
