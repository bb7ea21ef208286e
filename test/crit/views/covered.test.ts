import t from "tap";
import type { Vma } from "../../../src/crit/graph/types.ts";
import { Areas } from "../../../src/crit/views/covered.ts";
import { Random } from "../../support/random.ts";

const GUARD = 0x10000;

function area(start: number, end: number, status = 1): Vma {
  return { start: BigInt(start), end: BigInt(end), entry: { status } } as unknown as Vma;
}

function under(areas: Areas, start: number, end: number): string[] {
  return areas.under(BigInt(start), BigInt(end)).map((vma) => `${vma.start}-${vma.end}`);
}

t.test("areas that share an address, in ascending order", async (t) => {
  const areas = new Areas([area(5, 7), area(1, 3), area(8, 9)]);
  t.strictSame(under(areas, 1, 2), ["1-3"]);
  t.strictSame(under(areas, 3, 4), [], "a gap");
  t.strictSame(under(areas, 2, 8), ["1-3", "5-7"], "over a gap, up to the next one");
  t.strictSame(under(areas, 8, 100), ["8-9"]);
  t.strictSame(under(areas, 9, 10), [], "behind all");
  t.strictSame(under(areas, 0, 2), ["1-3"], "backwards");
});

t.test("guards lie over other areas and have no pages", async (t) => {
  t.strictSame(under(new Areas([area(1, 10), area(2, 4, GUARD)]), 2, 3), ["1-10"]);
});

t.test("the same answer as looking at every area, also where they overlap and runs are out of order", async (t) => {
  const random = new Random(7);
  for (let round = 0; round < 200; round++) {
    const list = Array.from({ length: random.below(12) }, () => {
      const start = random.below(40);
      return area(start, start + 1 + random.below(20));
    });
    const areas = new Areas(list);
    const sorted = [...list].sort((a, b) => Number(a.start - b.start));
    const wrong: string[] = [];
    for (let i = 0; i < 20; i++) {
      const start = random.below(60);
      const end = start + 1 + random.below(10);
      const wanted = sorted.filter((vma) => vma.start < end && vma.end > start);
      const given = areas.under(BigInt(start), BigInt(end));
      if (given.length !== wanted.length || given.some((vma, k) => vma !== wanted[k])) wrong.push(`${start}-${end}`);
    }
    t.strictSame(wrong, [], `round ${round}`);
  }
});
