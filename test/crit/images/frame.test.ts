import t from "tap";
import { frameLength, headerWords, MAX_ENTRY, readHeader } from "../../../src/crit/images/frame.ts";
import { ByteInput } from "../../../src/crit/images/input.ts";
import { IMG_COMMON, IMG_SERVICE } from "../../../src/crit/images/table.ts";
import { word } from "../../support/image-bytes.ts";
import { join } from "../../support/messages.ts";

const input = (...words: number[]): ByteInput => new ByteInput(join(...words.map(word)), "x.img");

t.test("a file begins with one word, or with two where the first says so", (t) => {
  t.strictSame(readHeader(input(0x58313116, 7)), { words: [0x58313116], magic: 0x58313116 });
  t.strictSame(readHeader(input(IMG_COMMON, 0x55053847)), { words: [IMG_COMMON, 0x55053847], magic: 0x55053847 });
  t.strictSame(readHeader(input(IMG_SERVICE, 0xffffffff)), { words: [IMG_SERVICE, 0xffffffff], magic: 0xffffffff });
  t.end();
});

t.test("a file that ends in its leading words is truncated", (t) => {
  t.throws(() => readHeader(input()), { code: "truncated", offset: 0, message: /the file is empty/ });
  t.throws(() => readHeader(new ByteInput(new Uint8Array(3), "x.img")), { code: "truncated", offset: 0 });
  t.throws(() => readHeader(input(IMG_COMMON)), { code: "truncated", offset: 4, message: /second magic/ });
  t.end();
});

t.test("a length has a ceiling", (t) => {
  t.equal(frameLength(input(0), "an entry"), 0);
  t.equal(frameLength(input(MAX_ENTRY), "an entry"), MAX_ENTRY);
  for (const length of [MAX_ENTRY + 1, 0x80000000, 0xffffffff]) {
    t.throws(() => frameLength(input(length), "an entry"), {
      code: "too-large",
      file: "x.img",
      offset: 0,
      message: new RegExp(`an entry of ${length} bytes; at most ${MAX_ENTRY}`),
    });
  }
  t.throws(() => frameLength(input(), "an entry"), { code: "truncated", offset: 0 });
  t.end();
});

t.test("the leading words of each family", (t) => {
  t.strictSame(headerWords({ family: "common", magic: 5 }), [IMG_COMMON, 5]);
  t.strictSame(headerWords({ family: "service", magic: 5 }), [IMG_SERVICE, 5]);
  t.strictSame(headerWords({ family: "none", magic: 5 }), [5]);
  t.end();
});
