import t from "tap";
import { entryType, type PlacedEntry } from "../../../src/crit/images/entry.ts";
import { IMAGE_TYPES, type ImageType } from "../../../src/crit/images/table.ts";
import { randomMessage, type Taste } from "../../support/messages.ts";
import { python } from "../../support/python.ts";
import { Random } from "../../support/random.ts";
import { encode, fromJson, sameBytes, toJson } from "../../support/round-trip.ts";

const TYPES = IMAGE_TYPES.filter(({ entry, payload }) => entry !== undefined && payload === undefined);

/** Python crit has no handler for these. */
const UNKNOWN_TO_PYTHON = ["SIGNAL", "PSIGNAL", "PIDFD", "BINFMT_MISC", "BINFMT_MISC_OLD"];

/** Fields of the next image format, which Python crit 4.2 drops. */
const ANNOUNCED = ["compress", "compress_region_size", "compressed_size", "total_compressed_size", "region_pages"];

/** An image of random entries. */
function randomImage(
  type: ImageType,
  seed: number,
  count: number,
  taste: Taste = {},
  drop: readonly string[] = [],
): Uint8Array {
  const random = new Random(seed, type.magic);
  const entries: PlacedEntry[] = Array.from({ length: count }, (_, i) => {
    const message = randomMessage(random, entryType(type, i), { density: i / count, ...taste });
    for (const name of drop) delete message[name];
    return { message, offset: 0, length: 0 };
  });
  return encode({ magic: type.name, type, entries });
}

t.test("random messages of every type come back, plain and pretty", (t) => {
  for (const type of TYPES) {
    for (let seed = 0; seed < 4; seed++) {
      const bytes = randomImage(type, seed, 8, { wild: true });
      for (const pretty of [false, true]) {
        const stale: string[] = [];
        const text = toJson(bytes, undefined, { pretty });
        if (!sameBytes(fromJson(text, stale), bytes) || stale.length > 0)
          t.fail(`${type.name} ${pretty ? "pretty" : "plain"}, seed ${seed}`);
        if (!/^[ -~\n]*$/.test(text)) t.fail(`${type.name}: not ASCII`);
      }
    }
    t.pass(type.name);
  }
  t.end();
});

t.test("random messages of every type are shown and encoded as Python crit does it", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  for (const type of TYPES.filter(({ name }) => !UNKNOWN_TO_PYTHON.includes(name))) {
    const bytes = randomImage(type, 100, 12, {}, ANNOUNCED);
    for (const pretty of [false, true]) {
      const ours = toJson(bytes, undefined, { pretty });
      const theirs = await py.crit(["decode", ...(pretty ? ["--pretty"] : [])], bytes);
      t.equal(
        ours + "\n",
        theirs.stdout.toString(),
        `${type.name} ${pretty ? "pretty" : "plain"}${theirs.code === 0 ? "" : theirs.stderr}`,
      );
      const encoded = await py.crit(["encode"], ours);
      t.ok(
        sameBytes(encoded.stdout, bytes),
        `${type.name} encoded from ${pretty ? "pretty" : "plain"} JSON ${encoded.stderr}`,
      );
    }
  }
});

t.test("unknown fields and enum numbers, in plain and pretty JSON", (t) => {
  const type = IMAGE_TYPES.find(({ name }) => name === "FILES") as ImageType;
  const message = { type: 999, id: 1, $unknown: Uint8Array.from([0xf8, 0x06, 0x01]) };
  const bytes = encode({ magic: "FILES", type, entries: [{ message, offset: 0, length: 0 }] });
  t.equal(toJson(bytes), '{"magic": "FILES", "entries": [{"type": 999, "id": 1, "$unknown": "+AYB"}]}');
  t.strictSame(fromJson(toJson(bytes)), bytes);
  t.end();
});

t.test("what pretty JSON writes in words can be given as numbers, and the other way", (t) => {
  // named, because "4096" for a 64-bit field is otherwise the proof of go-crit's JSON
  const image = (text: string): Uint8Array =>
    fromJson(`{"magic": "PAGEMAP", "entries": [{"pages_id": 1}, {"vaddr": ${text}}]}`, [], "python");
  const one = image('4096, "compat_nr_pages": 1, "flags": 6');
  t.strictSame(image('"0x1000", "compat_nr_pages": 1, "flags": "PE_LAZY | PE_PRESENT"'), one);
  t.strictSame(image('"4096", "compat_nr_pages": "1", "flags": "0x6"'), one);
  t.strictSame(image('4096, "compat_nr_pages": 1, "flags": "PE_LAZY|4"'), one);
  t.end();
});
