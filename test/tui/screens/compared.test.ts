import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { tempDir } from "../../support/crit.ts";
import { screenAfter } from "../../support/explorer.ts";
import { IMAGES } from "../../support/fixtures.ts";

/** What stands in the gutter before the first row with these words. */
function markOf(screen: readonly string[], words: string): string | undefined {
  return screen.find((line) => line.includes(words))?.slice(1, 2);
}

t.test("processes of the later set only, of the earlier only, of both", async (t) => {
  const grown = await screenAfter("simple", "1", "100x30", "tree");
  t.equal(markOf(grown, "100 shell"), "~");
  for (const name of ["102 job-writer", "108 exited", "112 daemon-child"]) t.equal(markOf(grown, name), "+", name);
  const shrunk = await screenAfter("tree", "1", "100x30", "simple");
  for (const name of ["102 job-writer", "108 exited", "112 daemon-child"]) t.equal(markOf(shrunk, name), "-", name);
  const same = await screenAfter("tree", "1", "100x30", "tree");
  t.notOk(
    same.some((line) => /^[> ][-+~]/.test(line)),
    "a set is like itself",
  );
});

t.test("images open to the fields that differ", async (t) => {
  const images = await screenAfter("chain/1", "7", "100x30", "chain/2");
  t.equal(markOf(images, "files.img"), " ");
  t.equal(markOf(images, "stats-dump"), "~");
  t.equal(markOf(images, "pages-1.img"), "~");
  const fields = await screenAfter("chain/1", "7 / inventory enter right", "100x40", "chain/2");
  t.equal(markOf(fields, "entries[0].dump_criu_run_id"), "~");
  t.match(fields.join("\n"), /dump_criu_run_id +"0fc00a10-[^"]+" → "055548e6-/);
  t.equal(fields.filter((line) => line.includes("entries[0].")).length, 1, "what is the same is left out");
});

t.test("a descriptor table that lost one: the others are still told apart", async (t) => {
  const set = other(t, "files");
  const screen = await screenAfter("files", "2", "100x40", set);
  t.notOk(
    screen.some((line) => /^[> ][-+~]/.test(line)),
    "nothing differs yet",
  );
  rmSync(join(set, "fs-100.img"));
  const without = await screenAfter("files", "2", "100x60", set);
  t.equal(markOf(without, " cwd "), "-");
  t.equal(markOf(without, " 0 char-dev"), " ");
});

function other(t: Test, scene: string): string {
  const set = join(tempDir(t), "set");
  cpSync(join(IMAGES, scene), set, { recursive: true });
  return set;
}

t.test("memory: pages that differ lead to their bytes, line by line; matches of one set only", async (t) => {
  const areas = await screenAfter("chain/1", "3 ] ]", "140x30", "chain/2");
  t.match(
    areas.find((line) => line.startsWith(">")),
    /^>~7f6e94c9c000-7f6e94cc4000 .* 6 pages differ/,
  );
  const bytes = await screenAfter("chain/1", "3 ] ] enter", "100x30", "chain/2");
  t.match(bytes.join("\n"), /^>~7f6e94ca6000 63 61 67 65 .*\n {2}7f6e94ca6010 69 72 73 74 /m, "one line differs");
  const found = await screenAfter("chain/1", "s 'cage 10' enter", "100x30", "chain/2");
  t.match(found.join("\n"), /^>\+ +100 +7f6e94ca6000 .*«cage 10»/m, "the later set has it");
});

t.test("] and [ go from change to change", async (t) => {
  const on = async (keys: string): Promise<string | undefined> =>
    (await screenAfter("chain/1", keys, "100x30", "chain/2")).find((line) => line.startsWith(">"));
  t.match(await on("7 ]"), /^>~▸ inventory\.img/);
  t.match(await on("7 ] ]"), /^>~▸ pagemap-100\.img/);
  t.match(await on("7 ] ] ["), /^>~▸ inventory\.img/);
  t.match(await on("7 G ] ["), /^>~▸ stats-dump/);
});
