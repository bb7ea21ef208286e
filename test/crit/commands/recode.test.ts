/** crit recode: the round trip, proved on any set. */

import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";

t.test("every image of a set comes back", async (t) => {
  const { code, stdout } = await crit(["recode", join(IMAGES, "tree")]);
  t.equal(code, 0);
  t.match(stdout.toString(), /^\d{2} images come back byte for byte, \d+ are raw, 0 do not\n$/);
});

t.test("one that cannot be read is named", async (t) => {
  const dir = tempDir(t);
  cpSync(join(IMAGES, "simple"), dir, { recursive: true });
  const before = readFileSync(join(dir, "files.img"));
  writeFileSync(join(dir, "files.img"), before.subarray(0, -2));
  appendFileSync(join(dir, "fs-100.img"), Uint8Array.of(1));
  const { code, stdout } = await crit(["recode", dir]);
  t.equal(code, 1);
  t.match(stdout.toString(), /^failed: files.img: files.img: offset \d+: /m);
  t.match(stdout.toString(), /^failed: fs-100.img: /m);
  t.match(stdout.toString(), / 2 do not\n$/);
  t.strictSame(readFileSync(join(dir, "files.img")), before.subarray(0, -2), "nothing is written");
});

t.test("as JSON", async (t) => {
  const { stdout } = await crit(["recode", join(IMAGES, "simple"), "--json"]);
  const { images } = JSON.parse(stdout.toString()) as { images: { image: string; result: string }[] };
  t.match(
    images.find(({ image }) => image === "pages-1.img"),
    { result: "raw" },
  );
  t.match(
    images.find(({ image }) => image === "pstree.img"),
    { result: "same" },
  );
});
