import t from "tap";
import { LIMITS } from "../../../../src/crit/set/limits.ts";
import { archiveLayout, indexTar, type TarIndex } from "../../../../src/crit/set/tar/index.ts";
import { fileInput } from "../../../../src/crit/set/tar/input.ts";
import { bytesOf, paxRecord, refusal, tarOf, type HandMade } from "../../../support/tars.ts";

const index = (...members: HandMade[]): Promise<TarIndex> =>
  indexTar(fileInput(bytesOf(tarOf(...members))), "x.tar", LIMITS, async () => undefined);

const IMAGES: HandMade[] = [
  { name: "checkpoint/inventory.img" },
  { name: "checkpoint/core-1.img" },
  { name: "config.dump" },
];

t.test("regular files are indexed, directories are not", async (t) => {
  const { files, odd } = await index(
    { name: "./", type: "5" },
    { name: "./checkpoint/", type: "5" },
    { name: "./checkpoint/a", body: "x" },
  );
  t.same([...files.keys()], ["checkpoint/a"]);
  t.same(odd, []);
});

t.test("each file is shown before its bytes are passed", async (t) => {
  const seen: string[] = [];
  const archive = fileInput(
    bytesOf(tarOf({ name: "a", body: "first" }, { name: "l", type: "2" }, { name: "b", body: "second" })),
  );
  await indexTar(archive, "x", LIMITS, async ({ size }) => {
    seen.push(Buffer.from(await archive.take(size)).toString());
  });
  t.same(seen, ["first", "second"]);
});

t.test("duplicates are refused with both places", async (t) => {
  for (const name of ["checkpoint/core-1.img", "./checkpoint/core-1.img", "checkpoint//core-1.img"])
    t.match(
      (await refusal(() => index(...IMAGES, { name }))).message,
      /x\.tar: offset 1536: "checkpoint\/core-1\.img" is there twice, first at offset 512/,
    );
});

t.test("what is no plain file is refused where one is read", async (t) => {
  const cases: [HandMade, RegExp][] = [
    [{ name: "checkpoint/core-2.img", type: "2", link: "/etc/shadow" }, /is a link where/],
    [{ name: "checkpoint/core-2.img", type: "1", link: "checkpoint/core-1.img" }, /is a link where/],
    [{ name: "checkpoint/core-1.img", type: "2", link: "x" }, /is a link where/],
    [{ name: "checkpoint/deeper/x", type: "2", link: "x" }, /is a link where/],
    [{ name: "checkpoint/core-2.img", type: "6" }, /is a device or a fifo/],
    [{ name: "checkpoint/core-2.img", type: "3" }, /is a device or a fifo/],
    [{ name: "checkpoint/pages-1.img", type: "S" }, /without its holes/],
    [{ name: "checkpoint", type: "2", link: "/etc" }, /is a link where/],
    [{ name: "config.dump", type: "2", link: "/etc/shadow" }, /is a link where/],
    [{ name: "stats-dump", type: "2", link: "/etc/shadow" }, /is a link where/],
    [{ name: "checkpoint" }, /is a file and a directory/],
  ];
  for (const [odd, message] of cases) {
    for (const members of [
      [...IMAGES, odd],
      [odd, ...IMAGES],
    ]) {
      const found = await index(...members);
      t.match((await refusal(() => archiveLayout(found, "x.tar"))).message, message, JSON.stringify(odd));
    }
  }
  const sparse = await index(
    ...IMAGES,
    { type: "x", body: paxRecord("GNU.sparse.major", "1") },
    { name: "checkpoint/pages-1.img" },
  );
  t.match((await refusal(() => archiveLayout(sparse, "x.tar"))).message, /without its holes/);
});

t.test("links elsewhere are left alone, also criu's link to the previous set", async (t) => {
  const found = await index(
    ...IMAGES,
    { name: "volumes/x", type: "2", link: "/etc" },
    { name: "ctr.log", type: "2", link: "/var/log/x" },
    { name: "checkpoint/parent", type: "2", link: "../pre-checkpoint" },
  );
  t.same([...archiveLayout(found, "x.tar").images.keys()], ["inventory.img", "core-1.img"]);
  const top = await index(
    { name: "inventory.img" },
    { name: "parent", type: "2", link: "../1" },
    { name: "other/x", type: "2", link: "y" },
  );
  t.same([...archiveLayout(top, "x.tar").images.keys()], ["inventory.img"]);
  const odd = await index({ name: "inventory.img" }, { name: "core-1.img", type: "2", link: "../1" });
  t.match((await refusal(() => archiveLayout(odd, "x.tar"))).message, /is a link where/);
});
