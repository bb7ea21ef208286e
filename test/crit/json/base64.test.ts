import t from "tap";
import { fromBase64, plainBase64 } from "../../../src/crit/json/base64.ts";
import { Random } from "../../support/random.ts";

t.test("bytes of any length come back, wrapped and not", (t) => {
  const random = new Random(6);
  for (let length = 0; length < 400; length++) {
    const bytes = random.bytes(length);
    const text = plainBase64(bytes);
    if (Buffer.compare(fromBase64(text, "x"), bytes) !== 0) t.fail(`${length} bytes`);
    if (Buffer.compare(fromBase64(text.replace(/.{76}/g, "$&\n"), "x"), bytes) !== 0)
      t.fail(`${length} bytes, wrapped`);
  }
  t.equal(plainBase64(new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 3)), "AgM=", "a part of a buffer");
  t.end();
});

t.test("text that is no base64 is refused", (t) => {
  for (const text of [
    "A",
    "AA",
    "AAA",
    "AAAAA",
    "AA=A",
    "=AAA",
    "A===",
    "AAAA====",
    "AA==AAAA",
    "AA AA",
    "AAA\u00e9",
    "AA-_",
    "AAAA\t",
    "AA==" + "=",
  ]) {
    t.throws(
      () => fromBase64(text, "entries[0].extra"),
      { code: "bad-value", message: /^entries\[0\].extra: base64 text expected/ },
      JSON.stringify(text),
    );
  }
  t.strictSame(fromBase64("A\nA\r\n==", "x"), Uint8Array.from([0]), "line breaks anywhere");
  t.strictSame(fromBase64("", "x"), new Uint8Array(0));
  t.end();
});
