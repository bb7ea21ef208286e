/** Searches and strings beside a plain look at all the memory at once. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { everyArea } from "../../../src/crit/memory/area-filter.ts";
import { closeChain, openChain } from "../../../src/crit/memory/chain.ts";
import { find, type Wanted } from "../../../src/crit/memory/find.ts";
import { parsePattern } from "../../../src/crit/memory/pattern.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { entry, magic, message } from "../../../fixtures/protobuf.mjs";
import { tempDir } from "../../support/crit.ts";

const PAGE = 4096;
const START = 0x7f00_0000_0000n;
const TASK = 7;

/** Pages [from, to) of memory, areas of three pages each; the bytes of the runs in reverse order in the image. */
function makeSet(t: Test, memory: Buffer, runs: readonly [from: number, to: number][]): string {
  const dir = tempDir(t);
  const write = (name: string, type: number, ...messages: Buffer[]): void =>
    writeFileSync(join(dir, name), Buffer.concat([magic(type), ...messages.map(entry)]));
  const address = (page: number): bigint => START + BigInt(page * PAGE);
  const pages = memory.length / PAGE;
  const areas: Buffer[] = [];
  for (let page = 0; page < pages; page += 3)
    areas.push(
      message(
        [1, address(page)],
        [2, address(Math.min(page + 3, pages))],
        [3, 0],
        [4, 0],
        [5, 3],
        [6, 0x22],
        [7, 0x201],
        [8, -1, "zigzag"],
      ),
    );
  const bounds = Array.from({ length: 11 }, (_, i) => [i + 1, 0] as const);
  write("mm-7.img", 0x57492820, message(...bounds, [12, 1], ...areas.map((area) => [14, area] as const)));
  write("pstree.img", 0x50273030, message([1, TASK], [2, 0], [3, TASK], [4, TASK], [5, TASK]));
  write(
    "pagemap-7.img",
    0x56084025,
    message([1, 1]),
    ...runs.map(([from, to]) => message([1, address(from)], [2, 0], [4, 4], [5, to - from])),
  );
  const bytes = runs.map(([from, to]) => memory.subarray(from * PAGE, to * PAGE));
  writeFileSync(join(dir, "pages-1.img"), Buffer.concat(bytes));
  return dir;
}

async function findAll(dir: string, wanted: Wanted): Promise<string[]> {
  const set = await ImageSet.open(dir);
  const chain = await openChain(set);
  const all: string[] = [];
  for await (const found of find(chain, [TASK], wanted, { filter: everyArea })) {
    const at = (address: bigint): string => (address - START).toString();
    if (found.kind === "match") {
      const { address, bytes, before, behind } = found.match;
      all.push([at(address), ...[before, bytes, behind].map((part) => Buffer.from(part).toString("latin1"))].join("|"));
    } else if (found.kind === "string") all.push(`${at(found.string.address)}|${found.string.text}`);
  }
  await closeChain(chain);
  await set.close();
  return all;
}

// Larger than two windows; pages 100 and 101 are not in the images.
const PAGES = 200;
const RUNS: [number, number][] = [
  [0, 1],
  [1, 64],
  [64, 66],
  [66, 100],
  [102, PAGES],
];
const STRETCHES = [
  [0, 100],
  [102, PAGES],
] as const;

/** Needles at the borders of pages, runs, areas, stretches and windows. */
function memoryWith(needle: string): Buffer {
  const memory = Buffer.alloc(PAGES * PAGE, 1);
  for (const page of [0, 1, 3, 64, 65, 66, 100, 102, 128, PAGES])
    for (const shift of [-needle.length, -1, 40])
      if ((page > 0 || shift > 0) && (page < PAGES || shift === -needle.length))
        memory.write(needle, page * PAGE + shift);
  for (let at = 64 * PAGE - 200; at < 64 * PAGE + 200; at += needle.length + 1) memory.write(needle, at);
  return memory;
}

function expected(memory: Buffer, regex: RegExp, context: number): string[] {
  return STRETCHES.flatMap(([from, to]) => {
    const text = memory.toString("latin1", from * PAGE, to * PAGE);
    return [...text.matchAll(regex)].map(({ index, 0: match }) => {
      const [before, behind] = [text.slice(Math.max(0, index - context), index), text.slice(index + match.length)];
      return [from * PAGE + index, before, match, behind.slice(0, context)].join("|");
    });
  });
}

t.test("fixed text and expressions, wherever they lie", async (t) => {
  for (const needle of ["x", "needle", "n".repeat(300)]) {
    const memory = memoryWith(needle);
    const dir = makeSet(t, memory, RUNS);
    for (const context of [0, 24]) {
      const wanted = expected(memory, new RegExp(needle, "g"), context);
      t.ok(wanted.length > 10);
      t.strictSame(await findAll(dir, { kind: "matches", pattern: parsePattern(needle), context }), wanted);
      t.strictSame(await findAll(dir, { kind: "matches", pattern: parsePattern(`/${needle}/`), context }), wanted);
    }
    const word = await findAll(dir, { kind: "matches", pattern: parsePattern(`/\\b${needle}\\b/`), context: 0 });
    t.strictSame(word, expected(memory, new RegExp(`\\b${needle}\\b`, "g"), 0), "what is before counts");
  }
});

t.test("an expression that matches very much is cut, and goes on behind", async (t) => {
  const memory = Buffer.alloc(PAGES * PAGE, "a");
  const found = await findAll(makeSet(t, memory, RUNS), { kind: "matches", pattern: parsePattern("/a+/"), context: 0 });
  t.equal(found.length, 198);
  t.ok(found.every((line) => line.endsWith(`||${"a".repeat(4096)}|`)));
});

t.test("strings", async (t) => {
  const memory = memoryWith("needle");
  memory.write("\ttab", 5 * PAGE);
  memory.fill("s", 20 * PAGE, 40 * PAGE);
  const wanted = STRETCHES.flatMap(([from, to]) =>
    [...memory.toString("latin1", from * PAGE, to * PAGE).matchAll(/[\t\x20-\x7e]{4,65536}/g)].map(
      ({ index, 0: text }) => `${from * PAGE + index}|${text}`,
    ),
  );
  t.ok(wanted.length > 10);
  t.strictSame(await findAll(makeSet(t, memory, RUNS), { kind: "strings", least: 4 }), wanted);
});
