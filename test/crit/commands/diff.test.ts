/** crit diff: two dumps of one process, two images, two sets; what it prints and how it ends. */

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import t from "tap";
import { decodeImage, encodeImage } from "../../../src/crit/image.ts";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { REPOSITORY } from "../../support/peers.ts";

const BEFORE = join(IMAGES, "chain/1");
const AFTER = join(IMAGES, "chain/2");

t.test("two dumps of one living process: registers and pages", async (t) => {
  const { code, stdout, stderr } = await crit(["diff", BEFORE, AFTER]);
  t.equal(code, 1);
  t.equal(stderr, "");
  const text = stdout.toString();
  t.match(text, /^core-100.img\n {2}~ entries\[0\]\.thread_info\.fpregs\.xsave\.xstate_bv: 674 -> 675\n/);
  t.match(text, /^memory of task 100\n {2}~ [0-9a-f]+-[0-9a-f]+ 1 page \[heap\]\n/m);
  t.match(text, / 1 page \[stack\]\n$/);
  t.notMatch(text, /^pagemap|^pages/m, "page maps are told as memory");
});

t.test("the pages named are those whose bytes differ", async (t) => {
  const { stdout } = await crit(["diff", BEFORE, AFTER, "--json"]);
  const { memory } = JSON.parse(stdout.toString()) as { memory: { start: string; end: string; pages: number }[] };
  // A page that differs is one that the second dump wrote itself, or has no more.
  const runs = decodeImage(new Uint8Array(readFileSync(join(AFTER, "pagemap-100.img"))), { type: "pagemap_entry" })
    .entries.slice(1)
    .map(({ message }) => ({
      from: message.vaddr,
      to: message.vaddr + (message.nr_pages ?? 0n) * 4096n,
      inParent: ((message.flags ?? 0) & 1) !== 0,
    }));
  for (const { start, end } of memory) {
    for (let page = BigInt(start); page < BigInt(end); page += 4096n)
      t.notOk(
        runs.some(({ from, to, inParent }) => inParent && from <= page && page < to),
        `0x${page.toString(16)} is not the parent's`,
      );
  }
  t.ok(memory.length > 3);
});

t.test("a set is the same as itself, as a copy, and as an archive of it", async (t) => {
  t.strictSame(await crit(["diff", BEFORE, BEFORE]), { code: 0, stdout: Buffer.alloc(0), stderr: "" });
  const copy = tempDir(t);
  cpSync(BEFORE, copy, { recursive: true });
  t.equal((await crit(["diff", BEFORE, copy])).code, 0);
  const tar = join(REPOSITORY, "fixtures/archives/podman.tar");
  t.equal((await crit(["diff", tar, join(REPOSITORY, "fixtures/archives/podman.tar.gz")])).code, 0);
});

t.test("entries go by what identifies them: one more at the front is one difference", async (t) => {
  const dir = tempDir(t);
  const name = join(IMAGES, "tree/files.img");
  const image = decodeImage(new Uint8Array(readFileSync(name)), { name: "files.img" });
  const more = { message: { ...image.entries[0]!.message, id: 4242 } };
  writeFileSync(join(dir, "files.img"), encodeImage({ ...image, entries: [more, ...image.entries] }));
  const { code, stdout } = await crit(["diff", name, join(dir, "files.img")]);
  t.equal(code, 1);
  t.match(stdout.toString(), /^files.img\n {2}\+ entries\[id=4242\] = \{type: "REG", id: 4242, .*\n$/);
  const back = await crit(["diff", join(dir, "files.img"), name]);
  t.match(back.stdout.toString(), /^files.img\n {2}- entries\[id=4242\] = \{.*\n$/);
});

t.test("images that only one set has, and raw text line by line", async (t) => {
  const [a, b] = [tempDir(t), tempDir(t)];
  for (const dir of [a, b]) cpSync(join(IMAGES, "simple"), dir, { recursive: true });
  writeFileSync(join(a, "only-a.img"), "");
  writeFileSync(join(a, "files.img.bak"), "what crit set has kept is no part of the set");
  writeFileSync(join(b, "files.img.bak2"), "");
  writeFileSync(join(a, "iptables-9.img"), "*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n");
  writeFileSync(join(b, "iptables-9.img"), "*filter\n:INPUT DROP [0:0]\nCOMMIT\n");
  const { stdout } = await crit(["diff", a, b]);
  t.equal(
    stdout.toString(),
    `iptables-9.img
  @@ -1,3 +1,3 @@
   *filter
  -:INPUT ACCEPT [0:0]
  +:INPUT DROP [0:0]
   COMMIT
only-a.img
  - the whole image
`,
  );
});

t.test("--stat counts, --no-memory leaves pages out", async (t) => {
  const { stdout } = await crit(["diff", "--stat", BEFORE, AFTER]);
  t.match(stdout.toString(), /^core-100.img {8}1\n(.*\n)+memory of task 100 {2}8\n$/);
  const without = await crit(["diff", "--stat", "--no-memory", BEFORE, AFTER]);
  t.notMatch(without.stdout.toString(), "memory");
});

t.test("JSON is what its schema says", async (t) => {
  const schema = JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/crit-diff.json"), "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  for (const [a, b] of [
    [BEFORE, AFTER],
    [BEFORE, BEFORE],
    [join(IMAGES, "tree"), join(IMAGES, "unix")],
    [join(IMAGES, "tree/files.img"), join(IMAGES, "unix/files.img")],
  ] as const) {
    const { code, stdout } = await crit(["diff", a, b, "--json"]);
    const document = JSON.parse(stdout.toString()) as object;
    t.ok(validate(document), JSON.stringify(validate.errors));
    t.equal(code, a === b ? 0 : 1);
  }
  t.notOk(validate({ schema: "ckpt/crit-diff", version: 1, changes: [{}], memory: [] }));
});

t.test("what cannot be read ends with 2", async (t) => {
  t.equal((await crit(["diff", BEFORE, join(tempDir(t), "none")])).code, 2);
  const broken = join(tempDir(t), "fs-1.img");
  writeFileSync(broken, readFileSync(join(BEFORE, "fs-100.img")).subarray(0, 10));
  const { code, stderr } = await crit(["diff", join(BEFORE, "fs-100.img"), broken]);
  t.equal(code, 2);
  t.match(stderr, /^crit: error: .*fs-1.img/);
});
