import t from "tap";
import {
  imageFileName,
  imageTypeNamed,
  imageTypeOfFile,
  imageTypeOfMagic,
  IMAGE_TYPES,
  IMG_COMMON,
  IMG_SERVICE,
} from "../../../src/crit/images/table.ts";
import { headerWords } from "../../../src/crit/images/frame.ts";
import { messageType } from "../../../src/crit/schema/descriptor.ts";
import { allFixtures } from "../../support/fixtures.ts";
import { python } from "../../support/python.ts";

/** Rows without a fixture, and why. */
const NO_FIXTURE: Readonly<Record<string, string>> = {
  KDAT: "a cache of one machine in /run, never part of a set",
};

/** Names by which two types can be meant: only the magic can tell. */
const SAME_NAME: Readonly<Record<string, string>> = {
  PAGES_OLD: "PAGES",
};

t.test("every row has a name of its own, and messages that exist", (t) => {
  const names = IMAGE_TYPES.map(({ name }) => name);
  t.equal(new Set(names).size, names.length);
  for (const type of IMAGE_TYPES) {
    t.equal(imageTypeNamed(type.name), type);
    if (type.entry !== undefined) t.ok(messageType(type.entry), `${type.name}: ${type.entry}`);
    if (type.head !== undefined) t.ok(messageType(type.head), `${type.name}: ${type.head}`);
    t.ok(type.about.length > 5, `${type.name} says what it is`);
    t.equal(type.magic !== 0 || type.entry === undefined, true, `${type.name}: images with entries have a magic`);
  }
  t.equal(imageTypeNamed("NOTHING"), undefined);
  t.end();
});

t.test("every file name leads back to its row", (t) => {
  const keys: Readonly<Record<string, readonly string[]>> = {
    u: ["0", "1", "4294967295"],
    d: ["1", "42"],
    x: ["0", "1f", "deadbeef"],
    s: ["dump", "restore"],
    lu: ["7"],
    ld: ["7"],
  };
  for (const type of IMAGE_TYPES) {
    const place = /%(l?[udxs])/.exec(type.template)?.[1];
    for (const key of place === undefined ? [undefined] : (keys[place] as readonly string[])) {
      const name = imageFileName(type, key ?? "");
      const expected = SAME_NAME[type.name] ?? type.name;
      t.match(imageTypeOfFile(name), { type: { name: expected }, key }, name);
      if (type.entry !== undefined) t.equal(imageTypeOfMagic(type.magic, name), type, `${name} by magic`);
    }
  }
  t.end();
});

t.test("names that only resemble are not taken", (t) => {
  const names = [
    "",
    "core-.img",
    "core-1.img.tmp",
    "xcore-1.img",
    "core-1Ximg",
    "core-1a.img",
    "ghost-file-1G.img",
    "pstree.img ",
    "pstreeXimg",
    "stats-",
    "stats-DUMP",
    "fdinfo--1.img",
    "core-%u.img",
    "dump.log",
  ];
  for (const name of names) t.equal(imageTypeOfFile(name), undefined, JSON.stringify(name));
  t.end();
});

t.test("where types share a magic the file name decides", (t) => {
  const of = (name: string, magic: string): string | undefined =>
    imageTypeOfMagic(imageTypeNamed(magic)?.magic ?? 0, name)?.name;
  t.equal(of("pagemap-shmem-5.img", "PAGEMAP"), "SHMEM_PAGEMAP");
  t.equal(of("pagemap-5.img", "PAGEMAP"), "PAGEMAP");
  t.equal(of("signal-p-5.img", "SIGNAL"), "PSIGNAL");
  t.equal(of("signal-s-5.img", "SIGNAL"), "SIGNAL");
  t.equal(of("binfmt-misc-5.img", "BINFMT_MISC"), "BINFMT_MISC_OLD");
  t.equal(of("copy of a pagemap", "PAGEMAP"), "PAGEMAP", "the first row where the name tells nothing");
  t.equal(imageTypeOfMagic(0), undefined, "raw images have no magic");
  t.equal(imageTypeOfMagic(0x12345678, "core-1.img"), undefined);
  t.end();
});

t.test("types that share a magic hold the same messages", (t) => {
  for (const type of IMAGE_TYPES.filter(({ entry }) => entry !== undefined)) {
    const first = imageTypeOfMagic(type.magic);
    t.match(first, { entry: type.entry, head: type.head, payload: type.payload, family: type.family }, type.name);
  }
  t.end();
});

t.test("leading words: one for the inventory, two for the others", (t) => {
  for (const type of IMAGE_TYPES.filter(({ entry }) => entry !== undefined)) {
    const family =
      type.name === "INVENTORY" ? [] : ["STATS", "IRMAP_CACHE"].includes(type.name) ? [IMG_SERVICE] : [IMG_COMMON];
    t.strictSame(headerWords(type), [...family, type.magic], type.name);
  }
  t.end();
});

t.test("every row is covered by a fixture, or says why not", (t) => {
  const covered = new Set<string>();
  for (const { name, bytes } of allFixtures()) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const word = (at: number): number => (bytes.length >= at + 4 ? view.getUint32(at, true) : 0);
    const magic = word(0) === IMG_COMMON || word(0) === IMG_SERVICE ? word(4) : word(0);
    const named = imageTypeOfFile(name)?.type;
    const type =
      IMAGE_TYPES.find((row) => row.magic === magic && magic !== 0 && row.template === named?.template) ??
      imageTypeOfMagic(magic, name) ??
      named;
    if (type !== undefined) covered.add(type.name);
    // The oldest pages images carry the magic of a pagemap, under the name of pages.
    if (named?.name === "PAGES" && magic === imageTypeNamed("PAGES_OLD")?.magic) covered.add("PAGES_OLD");
  }
  const missing = IMAGE_TYPES.map(({ name }) => name).filter((name) => !covered.has(name));
  t.strictSame(missing, Object.keys(NO_FIXTURE));
  t.end();
});

t.test("the magic numbers are pycriu's", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const theirs = await py.run<Record<string, number>>("import pycriu.images.magic as m\nresult = m.by_name");
  t.equal(theirs["IMG_COMMON"], IMG_COMMON);
  t.equal(theirs["IMG_SERVICE"], IMG_SERVICE);
  const ours = new Map(IMAGE_TYPES.map(({ name, magic }) => [name, magic]));
  for (const [name, magic] of Object.entries(theirs)) {
    if (["IMG_COMMON", "IMG_SERVICE", "CRTOOLS_IMAGES_V1_1"].includes(name)) continue;
    const listed = ours.get(name) ?? IMAGE_TYPES.find((row) => row.magic === magic)?.magic;
    t.equal(listed, magic, name);
  }
});
