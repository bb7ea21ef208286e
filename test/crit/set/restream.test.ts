import t from "tap";
import { Restream } from "../../../src/crit/set/restream.ts";
import { refusal, seeded } from "../../support/tars.ts";

const SIZE = 24 * 2 ** 20;
const at = (i: number): number => (i * 31 + (i >> 10)) & 255;

/** A stream of known bytes, 100,000 at a time in one buffer, that tells when it is freed. */
function source(counts: { freed: number; given: number }): () => AsyncGenerator<Uint8Array, void, void> {
  return async function* () {
    const buffer = Buffer.alloc(100_000);
    try {
      for (let start = 0; start < SIZE; start += buffer.length) {
        const length = Math.min(buffer.length, SIZE - start);
        for (let i = 0; i < length; i++) buffer[i] = at(start + i);
        counts.given += length;
        yield buffer.subarray(0, length);
      }
    } finally {
      counts.freed++;
    }
  };
}

const right = (bytes: Uint8Array, offset: number): boolean => bytes.every((byte, i) => byte === at(offset + i));

t.test("reads in order go on where the last one ended", async (t) => {
  const counts = { freed: 0, given: 0 };
  const stream = new Restream(source(counts), "x");
  let wrong = 0;
  for (let offset = 0; offset < SIZE; offset += 300_000) {
    const length = Math.min(300_000, SIZE - offset);
    if (!right(await stream.read(offset, length), offset)) wrong++;
  }
  t.equal(wrong, 0);
  t.equal(stream.starts, 1);
  t.ok(counts.given <= SIZE);
  await stream.close();
  t.equal(counts.freed, 1);
});

t.test("two members are read in turn with one start each", async (t) => {
  const stream = new Restream(source({ freed: 0, given: 0 }), "x");
  for (let step = 0; step < 20; step++)
    for (const base of [0, SIZE / 2]) {
      const offset = base + step * 500_000;
      if (!right(await stream.read(offset, 1000), offset)) t.fail(`at ${offset}`);
    }
  t.equal(stream.starts, 2);
  await stream.close();
});

t.test("reads anywhere, also at the same time, are right", async (t) => {
  const next = seeded(31);
  const stream = new Restream(source({ freed: 0, given: 0 }), "x");
  const reads = Array.from({ length: 40 }, async () => {
    const offset = next(SIZE - 600_000);
    return right(await stream.read(offset, next(600_000)), offset);
  });
  t.ok((await Promise.all(reads)).every((ok) => ok));
  await stream.close();
});

t.test("what was read a moment ago is read again without a start", async (t) => {
  const stream = new Restream(source({ freed: 0, given: 0 }), "x");
  await stream.read(5_000_000, 1_000_000);
  t.ok(right(await stream.read(5_500_000, 1000), 5_500_000));
  t.ok(right(await stream.read(5_000_000, 1000), 5_000_000));
  t.equal(stream.starts, 1);
  await stream.read(0, 1);
  t.equal(stream.starts, 2);
  await stream.close();
});

t.test("memory is bounded: cursors and blocks are given up", async (t) => {
  const counts = { freed: 0, given: 0 };
  const stream = new Restream(source(counts), "x");
  for (const offset of [20_000_000, 15_000_000, 10_000_000, 5_000_000]) await stream.read(offset, 10);
  t.equal(stream.starts, 4);
  t.equal(counts.freed, 2, "two of four cursors are left");
  await stream.close();
  t.equal(counts.freed, 4);
});

t.test("a stream that ends early or fails is an error each time, not a wrong answer", async (t) => {
  const stream = new Restream(source({ freed: 0, given: 0 }), "x.tar.gz");
  const error = await refusal(() => stream.read(SIZE - 5, 10));
  t.match(error, { code: "io", message: /x\.tar\.gz: it unpacks to less/ });
  t.equal((await stream.read(SIZE - 5, 5)).length, 5, "and it can still be read");
  await stream.close();
  let tries = 0;
  const failing = new Restream(async function* () {
    tries++;
    yield Buffer.alloc(10);
    throw new Error("no");
  }, "x");
  await t.rejects(failing.read(300_000, 10), { message: "no" });
  await t.rejects(failing.read(300_000, 10), { message: "no" });
  t.equal(tries, 2);
  await failing.close();
});
