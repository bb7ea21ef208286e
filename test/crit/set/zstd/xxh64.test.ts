import t from "tap";
import { Xxh64 } from "../../../../src/crit/set/zstd/xxh64.ts";
import { command, seeded } from "../../../support/tars.ts";

/** The checksum that the zstd command put behind a frame of these bytes. */
function reference(t: Parameters<typeof command>[0], data: Uint8Array): number | undefined {
  const packed = command(t, "zstd", ["-q", "-c", "-1", "--check"], data);
  return packed?.readUInt32LE(packed.length - 4);
}

t.test("the hash of nothing and of one letter", async (t) => {
  // ef46db3751d8e999 and d24ec4f1a98c6e5b, of the xxHash specification.
  t.equal(new Xxh64().digestLow(), 0x51d8e999);
  const hash = new Xxh64();
  hash.update(Buffer.from("a"));
  t.equal(hash.digestLow(), 0xa98c6e5b);
});

t.test("every length around a stripe, and bytes of every value, as zstd has it", (t) => {
  const next = seeded(3);
  const data = Buffer.from(Array.from({ length: 5000 }, () => next(256)));
  for (const length of [...Array.from({ length: 100 }, (_, i) => i), 255, 256, 1000, 4999]) {
    const wanted = reference(t, data.subarray(0, length));
    if (wanted === undefined) return t.end();
    const hash = new Xxh64();
    hash.update(data.subarray(0, length));
    t.equal(hash.digestLow(), wanted, `${length} bytes`);
  }
  t.end();
});

t.test("it makes no difference how the bytes are cut, or how they are aligned", async (t) => {
  const next = seeded(4);
  const data = Buffer.from(Array.from({ length: 3000 }, () => next(256)));
  const whole = new Xxh64();
  whole.update(data);
  for (let round = 0; round < 50; round++) {
    const hash = new Xxh64();
    for (let at = 0; at < data.length;) {
      const length = next(round < 25 ? 40 : 500);
      hash.update(data.subarray(at, at + length));
      at += length;
    }
    t.equal(hash.digestLow(), whole.digestLow());
  }
});
