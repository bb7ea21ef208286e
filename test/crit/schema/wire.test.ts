import t, { type Test } from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { MAX_DEPTH, WIRE, WireReader, WireWriter } from "../../../src/crit/schema/wire.ts";
import { block, group, join, tag, varint } from "../../support/messages.ts";
import { Random } from "../../support/random.ts";

/** Values around every power of two up to 2^64. */
function edges(): bigint[] {
  const list = new Set<bigint>([0n]);
  for (let bit = 0n; bit < 64n; bit++) for (const near of [-1n, 0n, 1n]) list.add((1n << bit) + near);
  list.add(0xffffffffffffffffn);
  return [...list];
}

function readAll(bytes: Uint8Array): { value: bigint; pos: number; minimal: boolean; lo: number; hi: number } {
  const reader = new WireReader(bytes);
  reader.varint(bytes.length);
  return { value: reader.big(), pos: reader.pos, minimal: reader.minimal, lo: reader.lo, hi: reader.hi };
}

function written(write: (writer: WireWriter) => void, size?: number): Uint8Array {
  const writer = new WireWriter(size);
  write(writer);
  return writer.finish();
}

/** The error of a call, which must be "bad-image" at `offset`. */
function refusal(t: Test, call: () => void, offset: number, what: RegExp): void {
  try {
    call();
    t.fail("accepted");
  } catch (error) {
    t.ok(error instanceof CkptError, String(error));
    t.match(error, { code: "bad-image", offset, message: what });
  }
}

t.test("numbers at every power of two, and random ones, read and write alike", (t) => {
  const random = new Random(1);
  const numbers = [...edges(), ...Array.from({ length: 5000 }, () => random.big())];
  for (const value of numbers) {
    const bytes = varint(value);
    const read = readAll(bytes);
    const right = read.value === value && read.pos === bytes.length && read.minimal;
    const halves = BigInt(read.lo >>> 0) === (value & 0xffffffffn) && BigInt(read.hi >>> 0) === value >> 32n;
    if (!right || !halves) t.fail(`reading ${value}`);
    if (
      Buffer.compare(
        written((w) => w.varintBig(value)),
        bytes,
      ) !== 0
    )
      t.fail(`varintBig of ${value}`);
    const [lo, hi] = [Number(value & 0xffffffffn), Number(value >> 32n)];
    if (
      Buffer.compare(
        written((w) => w.varint64(lo, hi)),
        bytes,
      ) !== 0
    )
      t.fail(`varint64 of ${value}`);
    if (
      hi === 0 &&
      Buffer.compare(
        written((w) => w.varint32(lo)),
        bytes,
      ) !== 0
    )
      t.fail(`varint32 of ${value}`);
  }
  t.pass(`${numbers.length} numbers`);
  t.end();
});

t.test("negative bigints are written as their low 64 bits", (t) => {
  for (const value of [-1n, -2n, -0x80000000n, -0x8000000000000000n]) {
    t.strictSame(
      written((w) => w.varintBig(value)),
      varint(BigInt.asUintN(64, value)),
    );
  }
  t.end();
});

t.test("a number longer than needed reads, and is remembered as not minimal", (t) => {
  for (const value of [0n, 1n, 127n, 128n, 0xffffffffn, 0x100000000n, 0x7fffffffffffffffn]) {
    for (let pad = 1; varint(value, pad).length <= 10; pad++) {
      const bytes = varint(value, pad);
      t.match(readAll(bytes), { value, pos: bytes.length, minimal: false }, `${value} in ${bytes.length} bytes`);
    }
  }
  const reader = new WireReader(join(varint(5, 1), varint(5)));
  reader.varint(3);
  reader.varint(3);
  t.equal(reader.minimal, false, "for good");
  t.end();
});

t.test("bits above the 64th are dropped, as protobuf does, and not forgotten", (t) => {
  const bytes = Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]);
  t.match(readAll(bytes), { value: 0xffffffffffffffffn, pos: 10, minimal: false });
  t.match(readAll(Uint8Array.from([...bytes.subarray(0, 9), 0x01])), { value: 0xffffffffffffffffn, minimal: true });
  t.end();
});

t.test("numbers that do not end are refused where they begin", (t) => {
  const reader = (bytes: number[]): WireReader => new WireReader(Uint8Array.from([0, 0, ...bytes]), 2, 100);
  refusal(t, () => reader([]).varint(2), 102, /ends where a number was expected/);
  refusal(t, () => reader([0x80]).varint(3), 102, /ends inside a number/);
  refusal(t, () => reader([0x80, 0x80, 0x01]).varint(4), 102, /ends inside a number/);
  refusal(t, () => reader(new Array<number>(11).fill(0x80)).varint(13), 102, /longer than 10 bytes/);
  refusal(t, () => reader([...new Array<number>(10).fill(0xff), 0x01]).varint(13), 102, /longer than 10 bytes/);
  t.end();
});

t.test("a length must fit", (t) => {
  const length = (value: bigint, left: number): (() => number) => {
    const bytes = join(varint(value), new Uint8Array(left));
    return () => new WireReader(bytes).length(bytes.length);
  };
  t.equal(length(5n, 5)(), 5);
  t.equal(length(0n, 0)(), 0);
  for (const value of [
    6n,
    0x7fffffffn,
    0x80000000n,
    0xffffffffn,
    0x100000005n,
    0x8000000000000000n,
    0xffffffffffffffffn,
  ]) {
    refusal(t, length(value, 5), 0, new RegExp(`a length of ${value} bytes where 5 are left`));
  }
  t.end();
});

t.test("fixed64 is little-endian", (t) => {
  const bytes = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 0x88]);
  t.equal(new WireReader(bytes, 1).fixed64(9), 0x8807060504030201n);
  t.strictSame(
    written((w) => w.fixed64(0x8807060504030201n)),
    bytes.slice(1),
  );
  t.strictSame(
    written((w) => w.fixed64(-1n)),
    new Uint8Array(8).fill(0xff),
  );
  refusal(t, () => new WireReader(bytes, 2).fixed64(9), 2, /8 bytes expected, 7 left/);
  t.end();
});

t.test("values of every wire type are stepped over", (t) => {
  const values: [number, Uint8Array][] = [
    [WIRE.varint, varint(300)],
    [WIRE.fixed64, new Uint8Array(8)],
    [WIRE.fixed32, new Uint8Array(4)],
    [WIRE.bytes, join(varint(3), new Uint8Array(3))],
    [WIRE.groupStart, group(7, join(tag(1, 0), varint(1)), block(2, new Uint8Array(9)), group(3)).subarray(1)],
  ];
  for (const [wire, bytes] of values) {
    const reader = new WireReader(join(bytes, Uint8Array.from([0xee])));
    reader.skip(wire, 7, reader.buf.length, 0);
    t.equal(reader.pos, bytes.length, `wire type ${wire}`);
    for (let cut = 0; cut < bytes.length; cut++) {
      t.throws(() => new WireReader(bytes).skip(wire, 7, cut, 0), CkptError, `wire type ${wire} cut at ${cut}`);
    }
  }
  t.end();
});

t.test("wire types that do not exist, and groups that end wrongly, are refused", (t) => {
  for (const wire of [4, 6, 7]) refusal(t, () => new WireReader(new Uint8Array(9)).skip(wire, 1, 9, 0), 0, /wire type/);
  const wrong = join(tag(8, WIRE.groupEnd));
  refusal(t, () => new WireReader(wrong).skip(WIRE.groupStart, 7, wrong.length, 0), 0, /end of group 8 inside group 7/);
  t.end();
});

t.test("groups nest as deep as messages may, and no deeper", (t) => {
  const nested = (depth: number): Uint8Array => {
    let bytes = new Uint8Array(0) as Uint8Array;
    for (let i = 0; i < depth; i++) bytes = group(1, bytes);
    return bytes;
  };
  const skip = (depth: number): void => {
    const bytes = nested(depth);
    new WireReader(bytes, 1).skip(WIRE.groupStart, 1, bytes.length, 0);
  };
  skip(MAX_DEPTH);
  t.throws(() => skip(MAX_DEPTH + 1), /nested deeper/);
  t.throws(() => skip(10_000), /nested deeper/);
  t.end();
});

t.test("a length-delimited value of any size gets the shortest length before it", (t) => {
  for (const size of [0, 1, 127, 128, 129, 16383, 16384, 16385, 2097151, 2097152]) {
    const body = new Uint8Array(size).fill(7);
    const bytes = written((w) => {
      w.varint32(1);
      const at = w.open();
      w.bytes(body);
      w.close(at);
      w.varint32(2);
    }, 1);
    if (Buffer.compare(bytes, join(varint(1), varint(size), body, varint(2))) !== 0) t.fail(`${size} bytes`);
  }
  const nested = written((w) => {
    const outer = w.open();
    const inner = w.open();
    w.bytes(new Uint8Array(200));
    w.close(inner);
    w.close(outer);
  }, 1);
  t.strictSame(nested, join(varint(202), varint(200), new Uint8Array(200)));
  t.end();
});

t.test("a writer grows from any size and gives away a copy", (t) => {
  const writer = new WireWriter(0);
  for (let i = 0; i < 1000; i++) writer.fixed32(i);
  const bytes = writer.finish();
  t.equal(bytes.length, 4000);
  t.equal(new DataView(bytes.buffer).getUint32(3996, true), 999);
  writer.patch32(0, 0xdeadbeef);
  t.equal(new DataView(bytes.buffer).getUint32(0, true), 0, "not changed later");
  t.equal(new DataView(writer.buf.buffer).getUint32(0, true), 0xdeadbeef);
  t.end();
});
