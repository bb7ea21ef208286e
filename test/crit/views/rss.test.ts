import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { type MadeTask, writeImage, writeSet } from "../../support/made-set.ts";

const P = 0x1000;

async function rss(
  t: Parameters<typeof tempDir>[0],
  task: Omit<MadeTask, "pid">,
): Promise<{ text: string[]; json: unknown }> {
  const dir = tempDir(t);
  writeSet(dir, [{ pid: 5, ...task }]);
  const text = (await crit(["x", dir, "rss"])).stdout.toString();
  const json = JSON.parse((await crit(["x", dir, "rss", "--json"])).stdout.toString()) as unknown;
  return { text: text.split("\n").slice(1, -1), json };
}

t.test("a guard behind the others is no area of pages", async (t) => {
  const vmas = [
    { start: P, end: 10 * P },
    { start: 20 * P, end: 30 * P },
    { start: 2 * P, end: 3 * P, status: 0x10000 },
  ];
  const { text, json } = await rss(t, {
    vmas,
    pages: [
      [P, 2],
      [20 * P, 1],
    ],
  });
  const blank = `\t${" ".repeat(23)}`;
  t.strictSame(text, [
    "\t1000 / 2                00001000 / 9       ",
    blank,
    "\t14000 / 1               00014000 / 10      ",
    blank,
  ]);
  t.strictSame(json, [
    {
      pid: 5,
      rss: [
        { phy_addr: "1000", phy_pages: 2, vmas: [{ addr: "1000", pages: 9 }] },
        { phy_addr: "14000", phy_pages: 1, vmas: [{ addr: "14000", pages: 10 }] },
      ],
    },
  ]);
});

t.test("areas in any order, pages before the first", async (t) => {
  const vmas = [
    { start: 4 * P, end: 6 * P, status: 0x41, shmid: 1 },
    { start: 2 * P, end: 3 * P, status: 0x41, shmid: 9 },
  ];
  const { text, json } = await rss(t, {
    vmas,
    pages: [
      [P, 1],
      [2 * P, 3],
      [5 * P, 1],
    ],
  });
  const blank = `\t${" ".repeat(23)}`;
  t.strictSame(text, [
    "\t1000 / 1               ",
    "\t2000 / 3                00002000 / 1        unknown path",
    "\t                        00004000 / 2        /exe",
    blank,
    "\t5000 / 1                ~",
    blank,
  ]);
  t.match(json, [{ rss: [{ phy_addr: "1000" }, { resource: "unknown" }, { resource: "/exe" }] }]);
});

t.test("without pages", async (t) => {
  const { text, json } = await rss(t, { vmas: [{ start: P, end: 2 * P }] });
  t.strictSame(text, []);
  t.strictSame(json, [{ pid: 5 }]);
});

t.test("pagemaps from before the 64-bit count", async (t) => {
  const dir = tempDir(t);
  writeSet(dir, [{ pid: 5, vmas: [{ start: P, end: 9 * P }] }]);
  writeImage(dir, "pagemap-5.img", "PAGEMAP", [{ pages_id: 1 }, { vaddr: BigInt(2 * P), compat_nr_pages: 3 }]);
  t.match((await crit(["x", dir, "rss"])).stdout.toString(), /^5\n\t2000 \/ 3 {16}00001000 \/ 8 {7}\n/);
});
