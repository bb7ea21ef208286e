import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { decodeString, encodeString } from "../../../src/crit/schema/strings.ts";
import { Random } from "../../support/random.ts";
import { python } from "../../support/python.ts";

const decode = (bytes: Uint8Array): string => decodeString(bytes, 0, bytes.length);

/** Bytes that are nearly UTF-8: whole characters, halves of them, lone bytes. */
function nearlyText(random: Random): Uint8Array {
  const parts = Array.from({ length: random.below(6) }, () => {
    const whole = Buffer.from(random.pick(["a", "é", "日", "🎉", "\u0000", "\ufeff", "\u07ff", "\u0800", "\uffff"]));
    const half = whole.subarray(0, random.between(1, whole.length));
    return random.pick([
      whole,
      half,
      random.bytes(1),
      Buffer.from([0xed, 0xa0 + random.below(32), 0x80]),
      Buffer.from([0xf4, 0x90, 0x80, 0x80]),
    ]);
  });
  return Uint8Array.from(Buffer.concat(parts));
}

t.test("text of any script is plain UTF-8", (t) => {
  for (const text of ["", "/etc/passwd", "naïve", "日本", "🎉", "\u0000", "\ufeffmark first", "\ud83d\ude00x"]) {
    t.equal(decode(Buffer.from(text)), text);
    t.strictSame(encodeString(text), new Uint8Array(Buffer.from(text)));
  }
  t.equal(decodeString(Buffer.from("abcdé"), 1, 3), "bc", "a part of the bytes");
  t.end();
});

t.test("a byte that is no UTF-8 becomes a lone surrogate, and back", (t) => {
  for (let byte = 0x80; byte < 0x100; byte++) {
    const text = decode(Uint8Array.from([0x61, byte, 0x62]));
    t.equal(text, `a${String.fromCharCode(0xdc00 + byte)}b`);
    t.strictSame(encodeString(text), Uint8Array.from([0x61, byte, 0x62]));
  }
  t.equal(decode(Uint8Array.from([0xc0, 0x80])), "\udcc0\udc80", "longer than needed");
  t.equal(decode(Uint8Array.from([0xed, 0xa0, 0x80])), "\udced\udca0\udc80", "a surrogate in UTF-8 is none");
  t.equal(decode(Uint8Array.from([0xe6, 0x97])), "\udce6\udc97", "cut short");
  t.equal(decode(Uint8Array.from([0xf0, 0x9f, 0x98, 0x80, 0xff])), "😀\udcff", "behind a pair of surrogates");
  t.end();
});

t.test("any bytes come back", (t) => {
  const random = new Random(3);
  for (let i = 0; i < 20_000; i++) {
    const bytes = nearlyText(random);
    if (Buffer.compare(encodeString(decode(bytes)), bytes) !== 0) t.fail(Buffer.from(bytes).toString("hex"));
  }
  t.pass("20,000 strings");
  t.end();
});

t.test("surrogates that stand for no byte are refused", (t) => {
  for (const text of ["\ud800", "\udbff", "a\udc00", "\udc7f", "\udd00x", "\udfff", "\udc80\ud83d"]) {
    t.throws(() => encodeString(text), { code: "bad-value", message: /stands for no byte/ }, JSON.stringify(text));
  }
  t.throws(() => encodeString("\ud800"), CkptError);
  t.strictSame(encodeString("\udc80\udcff"), Uint8Array.from([0x80, 0xff]));
  t.end();
});

t.test("as Python's surrogateescape", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const random = new Random(4);
  const samples = Array.from({ length: 5000 }, () => nearlyText(random));
  const source = "result = [[ord(c) for c in bytes.fromhex(h).decode('utf-8', 'surrogateescape')] for h in data]";
  const theirs = await py.run<number[][]>(
    source,
    samples.map((bytes) => Buffer.from(bytes).toString("hex")),
  );
  const ours = samples.map((bytes) => Array.from(decode(bytes), (char) => char.codePointAt(0)));
  t.strictSame(ours, theirs);
});
