import t from "tap";
import { Images } from "../../../src/crit/graph/images.ts";
import { openDirectory } from "../../../src/crit/set/directory.ts";
import { memorySource } from "../../../src/crit/set/memory.ts";
import type { Source } from "../../../src/crit/set/source.ts";
import { join } from "node:path";
import { IMAGES } from "../../support/fixtures.ts";
import { image, sceneFiles, watched, sceneSet } from "../../support/graphs.ts";

function images(files: Record<string, Uint8Array>): Images {
  return new Images(memorySource(new Map(Object.entries(files))));
}

t.test("entries with their places, payloads included", async (t) => {
  const files = sceneFiles("pipes");
  const set = new Images(memorySource(files));
  const entries = await set.entries("pipes-data.img", "pipe_data_entry");
  t.ok(entries.length > 1);
  const size = files.get("pipes-data.img")?.length;
  t.equal(
    entries.reduce((end, { offset, length }) => (offset === end ? end + length : NaN), 8),
    size,
    "one behind the other to the end",
  );
  t.ok(entries.some(({ message, length }) => message.bytes > 0 && length > message.bytes));
  const [first] = entries;
  t.match(first?.at(), { image: "pipes-data.img", entry: 0, path: "entries[0]", offset: 8 });
  t.match(first?.at(["pipe_id"]), { path: "entries[0].pipe_id", offset: 12 });
});

t.test("a missing image, one of another type, one that is cut", async (t) => {
  const whole = image("FS", [
    { cwd_id: 1, root_id: 2 },
    { cwd_id: 3, root_id: 4 },
  ]);
  const set = images({
    "fs-1.img": whole,
    "fs-2.img": whole.subarray(0, whole.length - 1),
    "mm-1.img": whole,
    "fs-3.img": new Uint8Array(0),
  });
  t.strictSame(await set.entries("fs-9.img", "fs_entry"), []);
  t.equal((await set.entries("fs-1.img", "fs_entry")).length, 2);
  t.strictSame(set.problems, []);
  t.equal((await set.entries("fs-2.img", "fs_entry")).length, 1);
  t.equal((await set.entries("mm-1.img", "mm_entry")).length, 0);
  t.equal((await set.entries("fs-3.img", "fs_entry")).length, 0);
  await set.entries("fs-2.img", "fs_entry");
  t.match(set.problems, [
    /^fs-2\.img: offset 16: /,
    /^mm-1\.img: .*FS where mm_entry was expected/,
    /^fs-3\.img: .*empty/,
  ]);
  t.equal(set.problems.length, 3, "each once");
  await t.rejects(
    async () => {
      for await (const _ of set.strict("fs-2.img", "fs_entry"));
    },
    { code: "truncated", file: "fs-2.img" },
  );
});

t.test("a required field that is missing reads as zero, damage names the image", async (t) => {
  const set = images({
    "fs-1.img": image("FS", [{ cwd_id: 1, root_id: 2 }])
      .map((byte, i) => (i === 8 ? 2 : byte))
      .subarray(0, 14),
    "fs-2.img": image("FS", [{ cwd_id: 1, root_id: 2 }]).map((byte, i) => (i === 12 ? 0xff : byte)),
  });
  t.strictSame((await set.first("fs-1.img", "fs_entry"))?.message, { cwd_id: 1, root_id: 0 });
  const [damaged] = await set.entries("fs-2.img", "fs_entry");
  t.throws(() => damaged?.message, { code: "bad-image", file: "fs-2.img" });
});

t.test("images are kept: asked twice, read once", async (t) => {
  const { set, read } = watched(sceneSet("simple"));
  const kept = new Images(set.source);
  const first = await kept.first("core-100.img", "core_entry");
  read.clear();
  t.equal(await kept.first("core-100.img", "core_entry"), first);
  t.equal(read.size, 0);
});

t.test("but not more of them than a bound", async (t) => {
  const files = new Map(Array.from({ length: 300 }, (_, i) => [`fs-${i}.img`, big(100_000)] as const));
  const { set, read } = watched({ source: memorySource(files) } as never);
  const kept = new Images(set.source);
  for (const name of files.keys()) await kept.entries(name, "fs_entry");
  read.clear();
  await kept.entries("fs-299.img", "fs_entry");
  t.equal(read.size, 0, "the last one is there");
  await kept.entries("fs-0.img", "fs_entry");
  t.equal(read.size, 1, "the first is not");
});

function big(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(image("FS", []));
  return bytes;
}

t.test("the length of a file, found without listing a directory", async (t) => {
  const { source } = sceneSet("chain/1");
  let lists = 0;
  const counting: Source = { ...bound(source), list: () => (lists++, source.list()) };
  const sizes = new Images(counting);
  t.equal(await sizes.size("pages-1.img"), sceneFiles("chain/1").get("pages-1.img")?.length);
  t.equal(await sizes.size("pages-77.img"), 0);
  t.equal(lists, 0);
  t.equal(await images({ a: new Uint8Array(5) }).size("a"), 5);
  t.equal(await images({}).size("a"), 0);
});

function bound(source: Source): Source {
  const { format, label } = source;
  return {
    format,
    label,
    list: () => source.list(),
    extras: () => source.extras(),
    sizeOf: (name) => source.sizeOf?.(name),
    read: (...where) => source.read(...where),
    close: () => source.close(),
  };
}

t.test("the head of a long image alone", async (t) => {
  const set = new Images(openDirectory(join(IMAGES, "ghosts")));
  const head = await set.head("ghost-file-1.img", "ghost_file_entry");
  t.match(head?.message, { mode: Number, chunks: true });
  t.equal(await set.head("ghost-file-77.img", "ghost_file_entry"), undefined);
  t.equal(await set.head("files.img", "ghost_file_entry"), undefined);
});
