/** Sets as the library gives them: directories, archives, memory. */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { encodeImage } from "../../../src/crit/image.ts";
import { REPOSITORY } from "../../support/peers.ts";

const fixtures = join(REPOSITORY, "fixtures");

t.test("a directory and the archives made of it hold the same tree", async (t) => {
  const archives = ["podman.tar", "podman.tar.gz", "podman.tar.zst", "oci"];
  const trees: unknown[][] = [];
  for (const archive of archives) {
    const set = await ImageSet.open(join(fixtures, "archives", archive));
    trees.push((await set.entries("pstree.img", "pstree_entry")).map(({ message }) => message));
    await set.close();
  }
  t.ok((trees[0]?.length ?? 0) > 0);
  for (const [i, tree] of trees.entries()) t.strictSame(tree, trees[0], String(archives[i]));
});

t.test("images in memory", async (t) => {
  const dir = join(fixtures, "images/simple");
  const files = new Map(readdirSync(dir).map((name) => [name, new Uint8Array(readFileSync(join(dir, name)))]));
  const set = ImageSet.of(files);
  t.equal(await set.has("pstree.img"), true);
  t.equal(await set.has("nothing.img"), false);
  const [entry] = await set.entries("inventory.img", "inventory_entry");
  t.equal(entry?.message.img_version, 2);
});

t.test("errors name what was wanted", async (t) => {
  const set = await ImageSet.open(join(fixtures, "images/simple"));
  await t.rejects(set.bytes("mm-1.img"), { code: "not-found" });
  await t.rejects(set.entries("pstree.img", "mm_entry"), { code: "bad-image", file: "pstree.img" });
  await t.rejects(set.image("pages-1.img"), { code: "raw-image" });
  await t.rejects(ImageSet.open(join(fixtures, "no such place")), { code: "not-found" });
  await set.close();
  await t.rejects(
    ImageSet.open(mkdtempSync(join(tmpdir(), "ckpt-"))),
    { code: "not-found" },
    "a directory without images",
  );
});

t.test("long work can be watched and stopped", async (t) => {
  const entries = Array.from({ length: 200_000 }, (_, i) => ({
    message: i === 0 ? { pages_id: 1 } : { vaddr: BigInt(i) * 4096n, compat_nr_pages: 1 },
  }));
  const set = ImageSet.of(new Map([["pagemap-1.img", encodeImage({ magic: "PAGEMAP", entries })]]));
  const done: number[] = [];
  const all = await set.entries("pagemap-1.img", "pagemap_entry", {
    onProgress: (progress) => done.push(progress.done),
  });
  t.equal(all.length, entries.length);
  t.equal(done.at(-1), await set.size("pagemap-1.img"), "progress ends at the size of the image");
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  await t.rejects(set.entries("pagemap-1.img", "pagemap_entry", { signal: controller.signal }), { code: "aborted" });
});
