import t from "tap";
import { BackwardBits } from "../../../../src/crit/set/zstd/bits.ts";

function bitsOf(...bytes: number[]): BackwardBits {
  const padded = Uint8Array.from([0xee, ...bytes, 0xff, 0xff, 0xff, 0xff]);
  return new BackwardBits(new DataView(padded.buffer), 1, 1 + bytes.length);
}

t.test("bits come from the end, below the mark", async (t) => {
  const bits = bitsOf(0b10110100, 0b00010110);
  t.equal(bits.left, 12);
  t.equal(bits.read(3), 0b011);
  t.equal(bits.read(0), 0);
  t.equal(bits.read(5), 0b01011);
  t.equal(bits.read(4), 0b0100);
  t.equal(bits.left, 0);
});

t.test("25 bits at once, at any alignment", async (t) => {
  for (let shift = 0; shift < 8; shift++) {
    const value = ((1 << 30) | (0x1abcdef << shift)) >>> 0;
    const bits = bitsOf(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24, 1);
    bits.read(32 - 25 - shift);
    if (shift < 5) t.equal(bits.read(25), 0x1abcdef);
  }
});

t.test("past the end there are zeros, and it is known", async (t) => {
  const bits = bitsOf(0b00000111);
  t.equal(bits.read(5), 0b11000);
  t.equal(bits.left, -3);
  t.equal(bits.read(4), 0);
});

t.test("a stream without a mark is refused", async (t) => {
  t.throws(() => bitsOf(1, 0), /start mark/);
  t.throws(() => bitsOf(), /start mark/);
});
