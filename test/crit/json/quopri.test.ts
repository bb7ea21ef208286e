import t from "tap";
import { fromQuopri, toQuopri } from "../../../src/crit/json/quopri.ts";
import { python } from "../../support/python.ts";
import { Random } from "../../support/random.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Names as sockets have them, and worse: spaces and breaks at odd places, long runs, dots, equal signs. */
function sample(random: Random): Uint8Array {
  const alphabets = [" \t.=ab", "\r\n a", "=\r\n", "abc/.\0", "\x7f\x80\xff ~"] as const;
  const alphabet = random.chance(0.2) ? undefined : random.pick(alphabets);
  const length = random.pick([0, 1, 2, 5, 20, 74, 75, 76, 77, 78, 108, 300]);
  return alphabet === undefined
    ? random.bytes(length)
    : bytes(Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join(""));
}

t.test("any name comes back", (t) => {
  const random = new Random(8);
  for (let i = 0; i < 20_000; i++) {
    const name = sample(random);
    const text = toQuopri(name);
    if (!/^[\t\r\n -~]*$/.test(text)) t.fail(`not printable: ${JSON.stringify(text)}`);
    if (Buffer.compare(fromQuopri(text, "x"), name) !== 0)
      t.fail(`${Buffer.from(name).toString("hex")} became ${JSON.stringify(text)}`);
  }
  t.pass("20,000 names");
  t.end();
});

t.test("well-known forms", (t) => {
  t.equal(toQuopri(bytes("/run/a b.sock\0")), "/run/a b.sock=00");
  t.equal(toQuopri(bytes("\0abstract=\xff/n")), "=00abstract=3D=FF/n");
  t.equal(toQuopri(bytes("")), "");
  t.strictSame(fromQuopri("a=\nb=\r\nc", "x"), bytes("abc"), "soft line breaks");
  t.strictSame(fromQuopri("=4a=4A", "x"), bytes("JJ"));
  t.end();
});

t.test("text that is not ASCII is refused", (t) => {
  t.throws(() => fromQuopri("é", "entries[0].name"), {
    code: "bad-value",
    message: /^entries\[0\].name: quoted-printable/,
  });
  t.end();
});

t.test("as Python's quopri, where that comes back", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const random = new Random(9);
  const samples = Array.from({ length: 20_000 }, () => sample(random));
  const hex = (each: Uint8Array): string => Buffer.from(each).toString("hex");
  const encode = "import quopri\nresult = [quopri.encodestring(bytes.fromhex(h)).decode('latin1') for h in data]";
  const theirs = await py.run<string[]>(encode, samples.map(hex));
  const decode = "import quopri\nresult = [quopri.decodestring(s.encode('latin1')).hex() for s in data]";
  const back = await py.run<string[]>(decode, theirs);
  const oursBack = await py.run<string[]>(decode, samples.map(toQuopri));
  let lossy = 0;
  for (const [i, name] of samples.entries()) {
    const kept = back[i] === hex(name);
    if (!kept) lossy++;
    if (kept && toQuopri(name) !== theirs[i])
      t.fail(`${hex(name)}: ${JSON.stringify(toQuopri(name))}, not ${JSON.stringify(theirs[i])}`);
    if (hex(fromQuopri(theirs[i] as string, "x")) !== back[i]) t.fail(`decoding ${JSON.stringify(theirs[i])}`);
    if (oursBack[i] !== hex(name)) t.fail(`Python reads our ${JSON.stringify(toQuopri(name))} as ${oursBack[i]}`);
  }
  t.comment(`Python's own text loses ${lossy} of ${samples.length}`);
  t.pass("the same text");
});

t.test("texts that no encoder writes are read as Python reads them", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const random = new Random(10);
  const alphabet = "=AaFf09 \n\r\t.x";
  const texts = Array.from({ length: 5000 }, () =>
    Array.from({ length: random.below(12) }, () => alphabet[random.below(alphabet.length)]).join(""),
  );
  const theirs = await py.run<string[]>(
    "import quopri\nresult = [quopri.decodestring(s.encode('latin1')).hex() for s in data]",
    texts,
  );
  const differing = texts.filter((text, i) => Buffer.from(fromQuopri(text, "x")).toString("hex") !== theirs[i]);
  t.strictSame(
    differing.slice(0, 10).map((text) => JSON.stringify(text)),
    [],
  );
});
