import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { readImage } from "../../../src/crit/images/decode.ts";
import type { PlacedEntry } from "../../../src/crit/images/entry.ts";
import { ByteInput } from "../../../src/crit/images/input.ts";
import { allFixtures, imageFixtures } from "../../support/fixtures.ts";
import { decode, encode, fromJson, sameBytes, toJson } from "../../support/round-trip.ts";

const FIXTURES = imageFixtures();

t.test("every image of every fixture comes back byte for byte, directly and through JSON", (t) => {
  t.ok(FIXTURES.length > 400, `${FIXTURES.length} images`);
  for (const { label, name, bytes } of FIXTURES) {
    const image = decode(bytes, name);
    if (!sameBytes(encode(image), bytes)) t.fail(`${label}: directly`);
    for (const pretty of [false, true]) {
      const stale: string[] = [];
      if (!sameBytes(fromJson(toJson(bytes, name, { pretty }), stale), bytes))
        t.fail(`${label}: through ${pretty ? "pretty" : "plain"} JSON`);
      if (stale.length > 0) t.fail(`${label}: $raw not used`);
    }
  }
  t.end();
});

t.test("what a real criu wrote is canonical: no entry carries its own bytes", (t) => {
  const odd = FIXTURES.filter(({ name, bytes }) => decode(bytes, name).entries.some(({ raw }) => raw !== undefined));
  t.strictSame(
    odd.map(({ label }) => label),
    [],
  );
  t.end();
});

t.test("no fixture holds fields or enum numbers the schema does not know", (t) => {
  const strange = FIXTURES.filter(({ bytes, name }) => toJson(bytes, name).includes('"$unknown"'));
  t.strictSame(
    strange.map(({ label }) => label),
    [],
  );
  t.end();
});

t.test("files without entries are refused, each with what it holds", (t) => {
  const images = new Set(FIXTURES.map(({ label }) => label));
  const raw = allFixtures().filter(({ label }) => !images.has(label));
  t.ok(raw.length > 50, `${raw.length} files`);
  for (const { label, name, bytes } of raw) {
    t.throws(
      () => decode(bytes, name),
      { code: "raw-image", file: name, message: /a raw image without entries: \w+/ },
      label,
    );
  }
  t.end();
});

function sizeAt(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + offset, 4).getUint32(0, true);
}

/** Ends around every boundary of the file: of leading words, lengths, messages, payloads; not more than `most` of them. */
function ends(bytes: Uint8Array, entries: readonly PlacedEntry[], most: number): number[] {
  const all = new Set<number>();
  const around = (at: number): void => {
    for (const end of [at - 1, at, at + 1]) if (end >= 0 && end < bytes.length) all.add(end);
  };
  for (const at of [0, 4, 8, bytes.length]) around(at);
  for (const { offset, length } of entries) {
    around(offset);
    around(offset + 4);
    around(offset + 4 + sizeAt(bytes, offset));
    around(offset + length);
  }
  const list = [...all].sort((a, b) => a - b);
  const step = Math.ceil(list.length / most);
  return list.filter((_, i) => i % step === 0);
}

t.test("a fixture cut around any boundary gives its whole entries and says where it ends", (t) => {
  let cuts = 0;
  for (const { label, name, bytes } of FIXTURES) {
    const { entries, type } = decode(bytes, name);
    const boundaries = new Set([...entries.map(({ offset }) => offset), bytes.length]);
    const header = entries[0]?.offset ?? bytes.length;
    // Nothing says how long the contents of a ghost file are: from the end of its message on it is whole.
    const ghost = type?.payload === "ghost" && entries.length === 1 ? header + 4 + sizeAt(bytes, header) : Infinity;
    for (const end of ends(bytes, entries, 40)) {
      cuts++;
      const read: PlacedEntry[] = [];
      let error: unknown;
      try {
        for (const entry of readImage(new ByteInput(bytes.slice(0, end), name)).entries()) read.push(entry);
      } catch (thrown) {
        error = thrown;
      }
      const where = `${label} cut at ${end}`;
      const whole = end >= ghost ? 1 : entries.filter(({ offset, length }) => offset + length <= end).length;
      if (read.length !== whole) t.fail(`${where}: ${read.length} entries, not ${whole}`);
      if (boundaries.has(end) || end >= ghost) {
        if (error !== undefined) t.fail(`${where}: refused at a boundary`);
      } else if (!(error instanceof CkptError) || error.code !== "truncated" || error.file !== name) {
        t.fail(`${where}: ${String(error)}`);
      } else if (
        error.offset === undefined ||
        error.offset > end ||
        (end > header && error.offset < (entries[whole]?.offset ?? 0))
      ) {
        t.fail(`${where}: offset ${error.offset}`);
      }
    }
  }
  t.comment(`${cuts} cuts`);
  t.ok(cuts > 5000);
  t.end();
});
