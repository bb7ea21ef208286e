import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { ByteInput, concat } from "../../../src/crit/images/input.ts";
import { Random } from "../../support/random.ts";

const BYTES = Uint8Array.from({ length: 100 }, (_, i) => i);

/** The same bytes in pieces of `size`, with an empty piece now and then. */
function inPieces(size: number, bytes = BYTES): ByteInput {
  let at = 0;
  let empty = false;
  return new ByteInput(new Uint8Array(0), "x.img", () => {
    empty = !empty;
    if (empty) return new Uint8Array(0);
    if (at >= bytes.length) return undefined;
    at += size;
    return bytes.slice(at - size, at);
  });
}

t.test("whole or in pieces, the same is taken", (t) => {
  for (const input of [new ByteInput(BYTES, "x.img"), ...[1, 2, 3, 7, 64, 100, 1000].map((size) => inPieces(size))]) {
    t.equal(input.offset, 0);
    t.strictSame(input.take(3, "a"), BYTES.slice(0, 3));
    t.equal(input.word("b"), 0x06050403);
    t.equal(input.offset, 7);
    t.strictSame(input.take(0, "nothing"), new Uint8Array(0));
    const at = input.window(10, "c");
    t.strictSame(input.chunk.slice(at, at + 10), BYTES.slice(7, 17));
    t.equal(input.base + at, 7, "where the window lies in the file");
    t.equal(input.atEnd(), false);
    t.equal(input.offset, 17, "looking for the end takes nothing");
    t.strictSame(input.rest(), BYTES.slice(17));
    t.equal(input.atEnd(), true);
    t.equal(input.offset, 100);
    t.strictSame(input.rest(), new Uint8Array(0));
  }
  t.end();
});

t.test("random reads agree with the bytes", (t) => {
  const random = new Random(5);
  for (let round = 0; round < 300; round++) {
    const input = inPieces(random.between(1, 40));
    const views: [number, Uint8Array][] = [];
    while (!input.atEnd()) {
      const from = input.offset;
      views.push([from, input.take(random.below(Math.min(30, 101 - from)), "x")]);
    }
    for (const [from, view] of views) {
      if (Buffer.compare(view, BYTES.subarray(from, from + view.length)) !== 0) t.fail(`bytes from ${from}`);
    }
  }
  t.pass("views stay valid");
  t.end();
});

t.test("fewer bytes than wanted are an error that says wanted, left and offset, and takes nothing", (t) => {
  for (const input of [new ByteInput(BYTES, "x.img"), inPieces(9)]) {
    input.take(90, "x");
    for (const length of [11, 1e9, 2 ** 60, Number.MAX_VALUE, Infinity]) {
      try {
        input.take(length, "the message");
        t.fail("accepted");
      } catch (error) {
        t.ok(error instanceof CkptError);
        t.match(error, {
          code: "truncated",
          file: "x.img",
          offset: 90,
          message: `x.img: offset 90: ${length} bytes expected for the message, 10 left`,
        });
      }
    }
    t.strictSame(input.take(10, "x"), BYTES.slice(90), "still there");
    t.throws(() => input.word("a length"), {
      code: "truncated",
      offset: 100,
      message: /4 bytes expected for a length, 0 left/,
    });
  }
  t.end();
});

t.test("words are unsigned and little-endian", (t) => {
  t.equal(new ByteInput(Uint8Array.from([0xff, 0xff, 0xff, 0xff])).word("x"), 0xffffffff);
  t.equal(new ByteInput(Uint8Array.from([0, 0, 0, 0x80])).word("x"), 0x80000000);
  t.end();
});

t.test("what was taken since record comes back in pieces", (t) => {
  const input = inPieces(9);
  input.take(5, "x");
  input.record();
  input.take(10, "x");
  input.word("x");
  input.window(3, "x");
  t.strictSame(concat(input.recorded()), BYTES.slice(5, 22));
  input.take(1, "x");
  t.strictSame(input.recorded(), [], "only what came after record, and only once");
  t.end();
});

t.test("a length that announces gigabytes costs nothing until they come", (t) => {
  const before = process.memoryUsage.rss();
  let pulled = 0;
  const input = new ByteInput(new Uint8Array(0), "x", () => (pulled++ < 3 ? new Uint8Array(1000) : undefined));
  t.throws(() => input.take(0xffffffff, "x"), { code: "truncated", message: /3000 left/ });
  t.ok(process.memoryUsage.rss() - before < 64 * 1024 * 1024);
  t.end();
});

t.test("a Buffer is read as plain bytes: what is taken is no Buffer, whose slice would be a view", (t) => {
  const input = new ByteInput(Buffer.from(BYTES));
  t.equal(input.take(4, "x").constructor, Uint8Array);
  const piece = new ByteInput(new Uint8Array(0), "x", () => Buffer.from("abc"));
  t.equal(piece.take(2, "x").constructor, Uint8Array);
  t.end();
});
