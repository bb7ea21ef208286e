import t, { type Test } from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { readImage } from "../../../src/crit/images/decode.ts";
import { ByteInput } from "../../../src/crit/images/input.ts";
import { IMG_COMMON, IMG_SERVICE } from "../../../src/crit/images/table.ts";
import { imageBytes, record, word } from "../../support/image-bytes.ts";
import { block, group, join, tag, varint } from "../../support/messages.ts";
import { decode, encode, fromJson, toJson } from "../../support/round-trip.ts";

/** fs_entry: cwd_id 1, root_id 2 required, umask 3 optional. */
const FS = join(tag(1, 0), varint(5), tag(2, 0), varint(6));

/** Decodes and encodes bytes directly, through plain and through pretty JSON: all three must give them back. */
function same(t: Test, bytes: Uint8Array, name?: string): ReturnType<typeof decode> {
  const image = decode(bytes, name);
  t.strictSame(encode(image), bytes, "directly");
  for (const pretty of [false, true]) {
    const stale: string[] = [];
    t.strictSame(fromJson(toJson(bytes, name, { pretty }), stale), bytes, pretty ? "through pretty JSON" : "through JSON");
    t.strictSame(stale, [], "$raw was used where it is there");
  }
  return image;
}

t.test("an entry without a required field keeps its bytes", (t) => {
  const image = same(t, imageBytes("FS", record(join(tag(1, 0), varint(5)))));
  t.strictSame(image.entries[0]?.message, { cwd_id: 5 });
  t.ok(image.entries[0]?.raw);
  same(t, imageBytes("FS", record(new Uint8Array(0))), "fs-1.img");
  t.end();
});
