import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { openDirectory } from "../../../src/crit/set/directory.ts";
import type { Source } from "../../../src/crit/set/source.ts";
import { command, refusal } from "../../support/tars.ts";

const namesOf = async (source: Source): Promise<string[]> => (await source.list()).map(({ name }) => name);
const text = async (source: Source, name: string): Promise<string> =>
  Buffer.from(await source.read(name, 0, 1000)).toString();

t.test("a directory of images", async (t) => {
  const dir = t.testdir({ "inventory.img": "inv", "core-1.img": "0123456789", "stats-dump": "s", sub: { x: "y" } });
  const source = openDirectory(dir);
  t.equal(source.format, "directory");
  t.equal(source.label, dir);
  t.same(
    (await source.list()).map(({ name, size }) => [name, size]),
    [
      ["core-1.img", 10],
      ["inventory.img", 3],
      ["stats-dump", 1],
    ],
  );
  t.same(await source.extras(), []);
  t.equal(Buffer.from(await source.read("core-1.img", 3, 4)).toString(), "3456");
  t.equal(Buffer.from(await source.read("core-1.img", 8, 40)).toString(), "89");
  t.equal(await text(source, "inventory.img"), "inv");
  t.same(
    ["core-1.img", "core-2.img", "../x", "core-1.img/x", "stats-dump"].map((name) => source.sizeOf?.(name)),
    [10, undefined, undefined, undefined, 1],
  );
  await source.close();
});

t.test("an unpacked checkpoint archive", async (t) => {
  const dir = t.testdir({
    checkpoint: { "pstree.img": "tree", "dump.log": "inner" },
    "pre-checkpoint": { "pages-1.img": "pages" },
    "stats-dump": "s",
    "dump.log": "outer",
    "config.dump": "{}",
  });
  const source = openDirectory(dir);
  t.same(await namesOf(source), ["dump.log", "pstree.img", "stats-dump"]);
  t.same(
    (await source.extras()).map(({ name }) => name),
    ["config.dump"],
  );
  t.equal(await text(source, "stats-dump"), "s");
  t.equal(await text(source, "dump.log"), "inner");
  t.equal(await text(source, "config.dump"), "{}");
  await source.close();
  const pre = openDirectory(dir, "pre-checkpoint");
  t.same(await namesOf(pre), ["dump.log", "pages-1.img", "stats-dump"]);
  t.equal((await refusal(() => openDirectory(dir, "other"))).message, `${dir}: no images in "other"`);
  for (const way of ["../x", "/etc", "..", ""])
    t.equal((await refusal(() => openDirectory(dir, way))).code, "not-found", way);
});

t.test("a few images are a set, too", async (t) => {
  t.same(await namesOf(openDirectory(t.testdir({ "tty.img": "x" }))), ["tty.img"]);
});

t.test("no images", async (t) => {
  const error = await refusal(() => openDirectory(t.testdir({ "config.dump": "", checkpoint: { "dump.log": "" } })));
  t.equal(error.code, "not-found");
  t.match(error.message, /: no checkpoint images in it$/);
});

t.test("links to files are followed, what is no file is not there and never opened", async (t) => {
  const dir = t.testdir({ set: { "inventory.img": "inv" }, elsewhere: { "core-1.img": "core" } });
  const set = join(dir, "set");
  symlinkSync("../elsewhere/core-1.img", join(set, "core-1.img"));
  symlinkSync("nowhere", join(set, "core-2.img"));
  symlinkSync("core-3.img", join(set, "core-3.img"));
  symlinkSync("../elsewhere", join(set, "parent"));
  if (command(t, "mkfifo", [join(set, "core-4.img")]) === undefined) return;
  symlinkSync("core-4.img", join(set, "core-5.img"));
  mkdirSync(join(set, "core-6.img"));
  const source = openDirectory(set);
  t.same(await namesOf(source), ["core-1.img", "inventory.img"]);
  t.equal(await text(source, "core-1.img"), "core");
  for (const [name, code] of [
    ["core-2.img", "not-found"],
    ["core-3.img", "not-found"],
    ["core-4.img", "io"],
    ["core-5.img", "io"],
    ["core-6.img", "io"],
  ] as const)
    t.equal((await refusal(() => source.read(name, 0, 1))).code, code, name);
  await source.close();
});

t.test("names lead nowhere else", async (t) => {
  const dir = t.testdir({ secret: "x", set: { "inventory.img": "inv", sub: { x: "y" } } });
  const source = openDirectory(join(dir, "set"));
  for (const name of ["../secret", "..", "sub/x", join(dir, "secret"), "", "inventory.img\0"])
    t.equal((await refusal(() => source.read(name, 0, 1))).code, "not-found", JSON.stringify(name));
});

t.test("small files in one go, and nothing else", async (t) => {
  const dir = t.testdir({ secret: "x", set: { "core-1.img": "core", "core-2.img": "", sub: { x: "y" } } });
  const set = join(dir, "set");
  writeFileSync(join(set, "core-3.img"), Buffer.alloc(4095, 3));
  writeFileSync(join(set, "core-4.img"), Buffer.alloc(4096, 4));
  symlinkSync("core-1.img", join(set, "core-5.img"));
  const source = openDirectory(set);
  const small = (name: string): string | undefined => {
    const bytes = source.readSmall?.(name);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString();
  };
  const first = source.readSmall?.("core-1.img");
  t.equal(small("core-2.img"), "");
  t.equal(small("core-3.img"), "\x03".repeat(4095));
  t.equal(small("core-5.img"), "core");
  t.equal(Buffer.from(first ?? []).toString(), "core", "the bytes are the caller's own");
  for (const name of ["core-4.img", "core-6.img", "sub", "sub/x", "../secret", "..", "", "core-1.img\0"])
    t.equal(small(name), undefined, JSON.stringify(name));
  if (command(t, "mkfifo", [join(set, "core-7.img")]) === undefined) return;
  t.equal(small("core-7.img"), undefined, "a fifo");
});

t.test("more files than stay open", async (t) => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`core-${i}.img`, `body ${i}`]));
  const source = openDirectory(t.testdir({ ...files, "inventory.img": "" }));
  for (let round = 0; round < 3; round++)
    for (let i = 0; i < 40; i++) if ((await text(source, `core-${i}.img`)) !== `body ${i}`) t.fail(`core-${i}`);
  const all = await Promise.all(Object.keys(files).map((name) => text(source, name)));
  t.same(all, Object.values(files));
  await source.close();
  t.equal(await text(openDirectory(t.testdirName), "core-7.img"), "body 7");
});

t.test("only what is read is looked at: listing takes no sizes, opening no list", async (t) => {
  const dir = t.testdir({ "inventory.img": "", "core-1.img": "1" });
  const source = openDirectory(dir);
  writeFileSync(join(dir, "core-2.img"), "made after opening");
  const list = await source.list();
  t.equal(list.length, 3);
  t.equal(list, await source.list(), "and is not made again");
  writeFileSync(join(dir, "core-1.img"), "12345");
  t.equal(list[0]!.size, 5);
  rmSync(join(dir, "core-2.img"));
  t.equal(list[1]!.size, 0);
  renameSync(dir, `${dir}-gone`);
  t.equal((await refusal(() => openDirectory(dir))).code, "not-found");
  renameSync(`${dir}-gone`, dir);
});
