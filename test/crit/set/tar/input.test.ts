import t from "tap";
import { fileInput, streamInput } from "../../../../src/crit/set/tar/input.ts";
import type { TarInput } from "../../../../src/crit/set/tar/walk.ts";
import { bytesOf, seeded } from "../../../support/tars.ts";

const DATA = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7 + (i >> 8)) & 255));

/** Chunks as a decompressor gives them: views of one buffer that is used again. */
async function* chunks(size: number): AsyncGenerator<Uint8Array, void, void> {
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < DATA.length; at += size) {
    const length = DATA.copy(buffer, 0, at, at + size);
    yield buffer.subarray(0, length);
    if (at === 0) yield buffer.subarray(0, 0);
  }
}

const INPUTS: [string, () => TarInput][] = [
  ["a file", () => fileInput(bytesOf(DATA))],
  ...[1, 7, 512, 65_536, 300_000].map((n): [string, () => TarInput] => [
    `chunks of ${n}`,
    () => streamInput(chunks(n)),
  ]),
];

for (const [name, make] of INPUTS) {
  t.test(`${name}: bytes come in order, whatever is taken and skipped`, async (t) => {
    const next = seeded(11);
    const input = make();
    let at = 0;
    let wrong = 0;
    while (at < DATA.length) {
      const length = next(next(10) === 0 ? 90_000 : 2000);
      if (next(2) === 0) {
        const taken = await input.take(length);
        if (!DATA.subarray(at, at + length).equals(taken)) wrong++;
      } else if ((await input.skip(length)) !== Math.min(length, DATA.length - at)) wrong++;
      at = Math.min(at + length, DATA.length);
      if (input.position !== at) wrong++;
    }
    t.equal(wrong, 0);
    t.equal((await input.take(10)).length, 0);
    t.equal(await input.skip(10), 0);
    t.equal(input.position, DATA.length);
  });
}

t.test("a stream that was closed frees its source", async (t) => {
  let freed = false;
  const source = async function* (): AsyncGenerator<Uint8Array, void, void> {
    try {
      for (;;) yield Buffer.alloc(100);
    } finally {
      freed = true;
    }
  };
  const input = streamInput(source());
  await input.take(150);
  await input.close();
  t.ok(freed);
});

t.test("headers of small members share a read of a file", async (t) => {
  const bytes = bytesOf(DATA);
  const input = fileInput(bytes);
  for (let i = 0; i < 60; i++) {
    await input.take(512);
    await input.skip(512);
  }
  t.equal(bytes.reads, 65_536);
});
