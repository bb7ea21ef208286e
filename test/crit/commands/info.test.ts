import { writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { fixture } from "../../support/fixtures.ts";
import { decode } from "../../support/round-trip.ts";

const text = (magic: string, count: number): Buffer =>
  Buffer.from(`{\n    "magic": "${magic}",\n    "count": ${count}\n}\n`);

t.test("magic and number of entries", async (t) => {
  const { path } = fixture("tree/pstree.img");
  t.strictSame(await crit(["info", path]), {
    code: 0,
    stdout: text("PSTREE", decode(fixture("tree/pstree.img").bytes).entries.length),
    stderr: "",
  });
});

t.test(
  "the head of a pagemap does not count, payloads are stepped over, ghost files count head and chunks",
  async (t) => {
    const count = async (label: string): Promise<number> =>
      (JSON.parse((await crit(["info", fixture(label).path])).stdout.toString()) as { count: number }).count;
    const pagemap = fixture("memory/pagemap-100.img");
    t.equal(await count(pagemap.label), decode(pagemap.bytes).entries.length - 1);
    t.equal(
      await count("ipc/pagemap-shmem-0.img"),
      decode(fixture("ipc/pagemap-shmem-0.img").bytes).entries.length - 1,
    );
    for (const label of [
      "pipes/pipes-data.img",
      "unix/sk-queues.img",
      "ipc/ipcns-msg-9.img",
      "ipc/ipcns-shm-9.img",
      "ghosts/ghost-file-1.img",
      "files/ghost-file-1.img",
    ]) {
      t.equal(await count(label), decode(fixture(label).bytes, label).entries.length, label);
    }
  },
);

t.test("a raw image says what it holds", async (t) => {
  const pages = fixture("simple/pages-1.img");
  const { code, stdout } = await crit(["info", pages.path]);
  t.equal(code, 0);
  t.match(JSON.parse(stdout.toString()), {
    magic: "PAGES",
    raw: true,
    about: /memory pages/,
    bytes: pages.bytes.length,
  });
});

t.test("a damaged image is an error with its offset", async (t) => {
  const file = join(tempDir(t), "pstree.img");
  writeFileSync(file, fixture("tree/pstree.img").bytes.slice(0, 20));
  t.match(await crit(["info", file]), { code: 1, stdout: Buffer.from(""), stderr: /pstree\.img: offset \d+: / });
  writeFileSync(file, "");
  t.match(await crit(["info", file]), { code: 1, stderr: /pstree\.img: offset 0: the file is empty/ });
});
