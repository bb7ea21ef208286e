import t from "tap";
import { decodeMessage } from "../../../src/crit/schema/codec.ts";
import { WireWriter } from "../../../src/crit/schema/wire.ts";
import { readImage } from "../../../src/crit/images/decode.ts";
import { entryType } from "../../../src/crit/images/entry.ts";
import { headerWords } from "../../../src/crit/images/frame.ts";
import { ByteInput } from "../../../src/crit/images/input.ts";
import { type ImageType, imageTypeNamed } from "../../../src/crit/images/table.ts";
import { CkptError } from "../../../src/crit/errors.ts";
import { directWriter } from "../../../src/crit/json/direct.ts";
import type { Dialect } from "../../../src/crit/json/dialect.ts";
import { writeImageJson } from "../../../src/crit/json/image.ts";
import { JsonOut } from "../../../src/crit/json/out.ts";
import { PYTHON } from "../../../src/crit/json/python.ts";
import { Random } from "../../support/random.ts";

const PAGEMAP = imageTypeNamed("PAGEMAP") as ImageType;

/** An image of messages given as bytes. */
function imageOf(messages: readonly Uint8Array[]): Uint8Array {
  const writer = new WireWriter();
  for (const word of headerWords(PAGEMAP)) writer.fixed32(word);
  for (const message of messages) {
    writer.fixed32(message.length);
    writer.bytes(message);
  }
  return writer.finish();
}

/** The JSON of an image, or the error that ends it. */
function json(image: Uint8Array, dialect: Dialect): string {
  let text = "";
  const sink = (part: Uint8Array): void => void (text += Buffer.from(part).toString());
  try {
    writeImageJson(readImage(new ByteInput(image, "pagemap-1.img")), sink, {
      dialect,
      pretty: false,
      nopl: false,
      partial: true,
    });
    return text;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    return `${text}\n${error.code} ${error.message}`;
  }
}

/** Python's dialect without the short way. */
const { direct: _direct, ...LONG } = PYTHON;

/** Whether the short way takes an entry. */
function isTaken(message: Uint8Array, index: number): boolean {
  const out = new JsonOut(() => undefined);
  return directWriter(out, PAGEMAP, () => undefined)?.(index, message, 0, message.length) === true;
}

const HEAD = Uint8Array.of(0x08, 1);
const RUN = Uint8Array.of(0x08, 0x80, 0x80, 0x01, 0x10, 3, 0x18, 1, 0x20, 4, 0x28, 3);

t.test("entries of numbers are taken, each form of a number written as ever", async (t) => {
  const numbers = [
    [0x08, 0, 0x10, 0],
    [0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01, 0x10, 0xff, 0xff, 0xff, 0xff, 0x0f],
    [0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x10, 1, 0x18, 0],
    [0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10, 0x10, 1, 0x18, 1],
    [...RUN],
  ].map((bytes) => Uint8Array.from(bytes));
  for (const message of numbers) t.ok(isTaken(message, 1));
  t.ok(isTaken(HEAD, 0));
  const text = json(imageOf([HEAD, ...numbers]), PYTHON);
  t.equal(text, json(imageOf([HEAD, ...numbers]), LONG));
  t.match(text, '{"vaddr": 18446744073709551615, "compat_nr_pages": 4294967295}');
});

t.test("what has other bytes than its encoding, or more than numbers, goes the long way", async (t) => {
  const odd = {
    "a field twice": [...RUN, 0x28, 3],
    "another order": [0x10, 3, 0x08, 1],
    "a long varint": [0x08, 0x81, 0, 0x10, 3],
    "33 bits for 32": [0x08, 1, 0x10, 0xff, 0xff, 0xff, 0xff, 0x1f],
    "2 for true": [0x08, 1, 0x10, 3, 0x18, 2],
    "a required field missing": [0x08, 1],
    "an unknown field": [0x08, 1, 0x10, 3, 0x50, 1],
    "another wire type": [0x08, 1, 0x12, 0],
    "a list": [0x08, 1, 0x10, 3, 0x32, 1, 7],
    "a cut": [0x08, 1, 0x10],
  };
  for (const [what, bytes] of Object.entries(odd)) {
    const message = Uint8Array.from(bytes);
    t.notOk(isTaken(message, 1), what);
    const image = imageOf([HEAD, RUN, message, RUN]);
    t.equal(json(image, PYTHON), json(image, LONG), what);
  }
});

t.test("damaged bytes: only canonical messages are taken, and the text is the same", async (t) => {
  const random = new Random(7);
  let taken = 0;
  for (let round = 0; round < 3000; round++) {
    const message = Uint8Array.from(RUN);
    for (let i = random.below(3); i >= 0; i--) message[random.below(message.length)] = random.below(256);
    if (isTaken(message, 1)) {
      taken++;
      if (!decodeMessage(entryType(PAGEMAP, 1), message).canonical) t.fail(`${message.join()} is not canonical`);
    }
    const image = imageOf([HEAD, message, RUN]);
    if (json(image, PYTHON) !== json(image, LONG)) t.fail(`${message.join()} is written in another way`);
  }
  t.ok(taken > 100 && taken < 2900, `${taken} taken`);
});

t.test("images of other things have no short way", async (t) => {
  const out = new JsonOut(() => undefined);
  const begin = (): void => undefined;
  t.equal(directWriter(out, undefined, begin), undefined);
  t.equal(directWriter(out, imageTypeNamed("FILES"), begin), undefined);
  t.equal(directWriter(out, imageTypeNamed("SK_QUEUES"), begin), undefined);
  t.equal(PYTHON.direct?.(out, PAGEMAP, { pretty: true, nopl: false }, begin), undefined);
});
