import t from "tap";
import { graph } from "../../../src/crit/graph/graph.ts";
import type { PageRun } from "../../../src/crit/graph/types.ts";
import { decodeImage } from "../../../src/crit/image.ts";
import { all, image, memorySet, openScene, sceneFiles } from "../../support/graphs.ts";

const text = ({ start, pages, source, offset }: PageRun): string =>
  `${start.toString(16)} ${pages} ${source} ${offset ?? "-"}`;

function withPages(entries: readonly object[], pages: number, auxv?: bigint[]): Map<string, Uint8Array> {
  const files = sceneFiles("simple");
  const [mm] = decodeImage(files.get("mm-100.img") as Uint8Array).entries.map(({ message }) => message);
  files.set("mm-100.img", image("MM", [{ ...mm, ...(auxv === undefined ? {} : { mm_saved_auxv: auxv }) }]));
  files.set("pagemap-100.img", image("PAGEMAP", [{ pages_id: 1 }, ...entries]));
  files.set("pages-1.img", new Uint8Array(pages));
  return files;
}

const run = (vaddr: bigint, pages: number, more: object = { flags: 4, nr_pages: BigInt(pages) }) => ({
  vaddr,
  compat_nr_pages: 0,
  ...more,
});

t.test("a chain: what is in the parent, what is here and where", async (t) => {
  const g = await openScene("chain/2");
  const runs = await all(g.lists.pages("task:100"));
  t.ok(runs.some(({ source }) => source === "parent"));
  const here = runs.filter(({ source }) => source === "here");
  let offset = 0;
  for (const found of here) {
    t.equal(found.offset, offset);
    t.equal(found.image, "pages-1.img");
    offset += found.pages * 4096;
  }
  t.equal(offset, sceneFiles("chain/2").get("pages-1.img")?.length);
  t.ok(
    runs
      .filter(({ source }) => source === "parent")
      .every(({ image, offset }) => image === undefined && offset === undefined),
  );
});

t.test("lazy pages take no room", async (t) => {
  const runs = await all((await openScene("lazy")).lists.pages("task:100"));
  t.ok(runs.some(({ source, lazy, offset }) => source === "lazy" && lazy && offset === undefined));
  const bytes = runs.filter(({ source }) => source === "here").reduce((sum, { pages }) => sum + pages * 4096, 0);
  t.equal(bytes, sceneFiles("lazy").get("pages-1.img")?.length);
});

t.test("old counts and marks of pages", async (t) => {
  const g = await graph(
    memorySet(
      withPages(
        [
          run(0x1000n, 2, { compat_nr_pages: 2 }),
          run(0x8000n, 3, { compat_nr_pages: 3, in_parent: true }),
          run(0x10000n, 1),
        ],
        3 * 4096,
      ),
    ),
  );
  t.strictSame((await all(g.lists.pages("task:100"))).map(text), [
    "1000 2 here 0",
    "8000 3 parent -",
    "10000 1 here 8192",
  ]);
});

t.test("pages beyond the end of the pages image are missing", async (t) => {
  const g = await graph(memorySet(withPages([run(0x1000n, 1), run(0x8000n, 3), run(0x20000n, 1)], 2 * 4096)));
  t.strictSame((await all(g.lists.pages("task:100"))).map(text), [
    "1000 1 here 0",
    "8000 3 missing -",
    "20000 1 missing -",
  ]);
  const none = withPages([run(0x1000n, 1)], 0);
  none.delete("pages-1.img");
  t.strictSame((await all((await graph(memorySet(none))).lists.pages("task:100"))).map(text), ["1000 1 missing -"]);
});

t.test("compressed pages say so", async (t) => {
  const runs = await all((await openScene("next")).lists.pages("task:100"));
  t.ok(runs.some(({ compressed }) => compressed));
});

t.test("the size of a page", async (t) => {
  for (const scene of ["simple", "compat", "lazy", "next", "tree"])
    t.equal(await (await openScene(scene)).pageSize(), 4096, scene);
  const wide = await graph(memorySet(withPages([run(0x10000n, 2), run(0x80000n, 1)], 3 * 65536)));
  t.equal(await wide.pageSize(), 65536, "from the length of the pages image");
  t.strictSame((await all(wide.lists.pages("task:100"))).map(text), ["10000 2 here 0", "80000 1 here 131072"]);
  const told = await graph(memorySet(withPages([run(0x10000n, 2)], 100, [3n, 4n, 6n, 16384n, 0n, 0n])));
  t.equal(await told.pageSize(), 16384, "from the auxiliary vector, the pages image being cut");
  const narrow = await graph(memorySet(withPages([run(0x10000n, 2)], 100, [(0x2000n << 32n) | 6n, 7n])));
  t.equal(await narrow.pageSize(), 8192, "of a 32-bit task");
  t.equal(await (await graph(memorySet(withPages([], 0, [])))).pageSize(), 4096, "by default");
});

t.test("pages of shared memory", async (t) => {
  const g = await openScene("ipc");
  const shm = await g.get("shm:0");
  if (shm.kind !== "shm") return t.fail("not shared memory");
  const runs = await all(g.lists.pages("shm:0"));
  t.equal(
    runs.reduce((sum, { pages }) => sum + pages, 0),
    shm.pages_total,
  );
  t.ok(shm.pages > 0);
  t.match(shm.pages_image, /^pages-\d+\.img$/);
  await t.rejects(all(g.lists.pages("file:REG/0x1")), { code: "usage" });
  t.strictSame(await all(g.lists.pages("shm:77")), []);
});

t.test("a pagemap that is cut throws where it ends", async (t) => {
  const files = sceneFiles("simple");
  const whole = files.get("pagemap-100.img") as Uint8Array;
  files.set("pagemap-100.img", whole.subarray(0, whole.length - 4));
  const g = await graph(memorySet(files));
  const seen: PageRun[] = [];
  await t.rejects(
    async () => {
      for await (const found of g.lists.pages("task:100")) seen.push(found);
    },
    { code: "truncated", file: "pagemap-100.img" },
  );
  t.ok(seen.length > 0);
});
