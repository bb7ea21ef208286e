/** The library's two functions for one image, on real images. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { decodeImage, encodeImage } from "../../src/crit/image.ts";
import { REPOSITORY } from "../support/peers.ts";

const fixture = (path: string) => new Uint8Array(readFileSync(join(REPOSITORY, "fixtures/images", path)));

t.test("typed entries, and the same bytes again", (t) => {
  const bytes = fixture("tree/pstree.img");
  const image = decodeImage(bytes, { name: "pstree.img", type: "pstree_entry" });
  t.equal(image.magic, "PSTREE");
  const [root] = image.entries;
  t.equal(root?.message.ppid, 0);
  t.equal(root?.offset, 8, "after the two leading words");
  t.strictSame(encodeImage(image), bytes);
  t.end();
});

t.test("a changed field is encoded, everything else stays", (t) => {
  const image = decodeImage(fixture("simple/pstree.img"), { type: "pstree_entry" });
  const [first, ...rest] = image.entries;
  t.ok(first);
  if (first === undefined) return t.end();
  const changed = { ...image, entries: [{ ...first, message: { ...first.message, sid: 77 } }, ...rest] };
  const again = decodeImage(encodeImage(changed), { type: "pstree_entry" });
  t.equal(again.entries[0]?.message.sid, 77);
  t.equal(again.entries[0]?.message.pid, first.message.pid);
  t.end();
});

t.test("an image from nothing but a magic name and entries", (t) => {
  const bytes = encodeImage({ magic: "FS", entries: [{ message: { cwd_id: 3, root_id: 4, umask: 18 } }] });
  t.strictSame(decodeImage(bytes, { type: "fs_entry" }).entries[0]?.message, { cwd_id: 3, root_id: 4, umask: 18 });
  t.end();
});

t.test("64-bit fields are bigint", (t) => {
  const image = decodeImage(fixture("simple/mm-100.img"), { type: "mm_entry" });
  t.type(image.entries[0]?.message.mm_start_code, "bigint");
  t.end();
});

t.test("what is refused", (t) => {
  const pstree = fixture("simple/pstree.img");
  t.throws(() => decodeImage(pstree, { type: "mm_entry" }), { code: "bad-image", message: /PSTREE where mm_entry/ });
  t.throws(() => decodeImage(pstree.subarray(0, 15), { name: "pstree.img" }), {
    code: "truncated",
    file: "pstree.img",
    offset: 12,
  });
  t.throws(() => decodeImage(pstree, { name: "pages-1.img" }), { code: "raw-image" });
  t.throws(() => decodeImage(new Uint8Array(0)), { code: "truncated" });
  t.throws(() => encodeImage({ magic: "NOPE", entries: [] }), { code: "bad-value" });
  t.throws(() => encodeImage({ magic: "FS", entries: [{ message: { cwd_id: 3 } }] }), {
    code: "bad-value",
    message: /"root_id" is missing/,
  });
  t.end();
});
