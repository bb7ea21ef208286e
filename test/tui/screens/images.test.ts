import { cpSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { decodeImage, encodeImage } from "../../../src/crit/image.ts";
import { tempDir } from "../../support/crit.ts";
import { screenAfter } from "../../support/explorer.ts";
import { IMAGES } from "../../support/fixtures.ts";

function copyOf(t: Test, scene: string): string {
  const set = join(tempDir(t), "set");
  cpSync(join(IMAGES, scene), set, { recursive: true });
  return set;
}

t.test("fields with names, sizes and pretty values, folded by message", async (t) => {
  const keys = "7 / files.img enter right / entries[2] enter right j j j right";
  const screen = (await screenAfter("simple", keys, "100x40")).join("\n");
  t.match(screen, /^ {2}▾ files\.img +361 all open files$/m);
  t.match(screen, /^ {4}▸ entries\[1\] +44 type: REG, id: 2$/m);
  t.match(screen, /^ {8}type +2 REG$/m);
  t.match(screen, /^ {10}flags +4 O_WRONLY \| O_APPEND \| O_LARGEFILE$/m);
  t.match(screen, /^ {4}pages-1\.img +52K memory pages/m, "what holds no entries does not fold");
  const closed = (await screenAfter("simple", `${keys} left`, "100x40")).join("\n");
  t.notMatch(closed, /O_APPEND \| O_LARGEFILE$/m, "folded again");
});

t.test("fields that the schema does not know", async (t) => {
  const set = copyOf(t, "simple");
  const file = join(set, "fs-100.img");
  const image = decodeImage(readFileSync(file), { name: "fs-100.img" });
  const unknown = Buffer.from([0xf8, 0x7f, 0x05, 0xfa, 0x7f, 3, 0x61, 0x1b, 0x62, 0xfd, 0x7f, 1, 2, 3, 4]);
  const entries = image.entries.map((entry) => ({ ...entry, message: { ...entry.message, $unknown: unknown } }));
  writeFileSync(file, encodeImage({ ...image, entries }));
  const keys = "7 / fs-100.img enter right j right / unknown enter";
  const screen = await screenAfter(set, keys, "100x40");
  t.match(
    screen.join("\n"),
    /^> +unknown field 2047 +3 5\n +unknown field 2047 +6 3 bytes: 611b62 a\.b\n.* 0x04030201$/m,
  );
  t.match((await screenAfter(set, `${keys} y`, "100x40")).at(-1), /copied: entries\[0\]\.\$unknown {2}\(fs-100\.img\)/);
});

t.test("an image that is cut shows what is whole, and where it ends", async (t) => {
  const set = copyOf(t, "simple");
  truncateSync(join(set, "files.img"), 200);
  const screen = (await screenAfter(set, "7 / files.img enter right", "100x40")).join("\n");
  t.match(screen, /▸ entries\[1\] /);
  t.notMatch(screen, /entries\[4\]/);
  t.match(screen, /▾ files\.img[^]*(?:ends|truncated|missing|left|bytes)/);
});

t.test("long lists open piece by piece", async (t) => {
  const set = copyOf(t, "simple");
  const file = join(set, "fdinfo-2.img");
  const image = decodeImage(readFileSync(file), { name: "fdinfo-2.img" });
  const [first] = image.entries;
  const many = Array.from({ length: 450 }, (_, fd) => ({ message: { ...first?.message, fd } }));
  writeFileSync(file, encodeImage({ ...image, entries: many }));
  const keys = "7 / fdinfo enter right";
  const screen = (await screenAfter(set, `${keys} / '250 more' enter`, "100x24")).join("\n");
  t.match(screen, /entries\[199\].*\n> +▸ 250 more +from 200 on$/m);
  const last = await screenAfter(
    set,
    `${keys} / '250 more' enter right / '50 more' enter right / '[449]' enter`,
    "100x24",
  );
  t.match(last.join("\n"), /^> +▸ entries\[449\].*fd: 449/m);
});

t.test("a log leads to its page", async (t) => {
  t.match((await screenAfter("talk", "7 / dump.log enter enter", "100x24")).join("\n"), /^ Log .*\n.*\n> +1 \(00\.0/m);
});
