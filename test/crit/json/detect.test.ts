import t from "tap";
import { imageTypeNamed } from "../../../src/crit/images/table.ts";
import { detectDialect } from "../../../src/crit/json/detect.ts";
import { readImageJson } from "../../../src/crit/json/image.ts";
import { type JsonObject, JsonReader } from "../../../src/crit/json/reader.ts";
import { CkptError } from "../../../src/crit/errors.ts";
import { crit } from "../../support/crit.ts";
import { goldens } from "../../support/go-crit.ts";
import { imageFixtures } from "../../support/fixtures.ts";
import { fromJson, sameBytes, toJson } from "../../support/round-trip.ts";

const choose = (magic: string) => detectDialect({ magic, type: imageTypeNamed(magic) });
const image = (magic: string, ...entries: object[]): string => JSON.stringify({ magic, entries });
const fown = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };
const reg = (pos: string | number): JsonObject => ({
  type: "REG",
  id: 1,
  reg: { id: 1, flags: 0, pos, fown, name: "/x" },
});
const desc = { key: 1, uid: 0, gid: 0, cuid: 0, cgid: 0, mode: 384, id: 0 };
const GO_SEM = image("IPCNS_SEM", { desc, nsems: 2, extra: "[1,2]" });

t.test("Python's JSON of every fixture is never taken for go-crit's", (t) => {
  for (const { label, name, bytes } of imageFixtures()) {
    if (!sameBytes(fromJson(toJson(bytes, name)), bytes)) t.fail(label);
    if (!sameBytes(fromJson(toJson(bytes, name, { pretty: true })), bytes)) t.fail(`${label}, pretty`);
  }
  t.end();
});

t.test("go's JSON of every fixture is read without the flag, but for what has no 64-bit integers to prove it", (t) => {
  const refused = new Map<string, number>();
  let read = 0;
  for (const { label, name, bytes } of imageFixtures()) {
    const text = toJson(bytes, name, { dialect: "go" });
    try {
      if (!sameBytes(fromJson(text), bytes)) t.fail(label);
      read++;
    } catch (error) {
      if (!(error instanceof CkptError) || error.code !== "usage") throw error;
      t.match(error.hint, "--dialect go", label);
      const { magic } = JSON.parse(text) as { magic: string };
      refused.set(magic, (refused.get(magic) ?? 0) + 1);
    }
  }
  t.same([...refused.keys()].sort(), ["IPCNS_MSG", "IPCNS_SEM", "TCP_STREAM"]);
  t.ok(read > 300, `${read} read`);
  t.end();
});

t.test("go-crit's own texts", (t) => {
  for (const { name, plain, pretty } of goldens()) {
    if (plain === undefined || pretty === undefined || name === "ghost-chunks") continue;
    if (/^(sem|no-msg)/.test(name)) continue; // text in text proves nothing
    const expected = fromJson(plain, [], "go");
    t.ok(sameBytes(fromJson(plain), expected), name);
    t.ok(sameBytes(fromJson(pretty), expected), `${name}, pretty`);
  }
  t.throws(() => fromJson(GO_SEM), {
    code: "usage",
    message: "entries[0] is another thing to Python crit than to go-crit, and nothing proves whose it is",
    hint: /--dialect go.*--dialect python/,
  });
  t.end();
});

t.test("crit encode names the flag, and obeys it", async (t) => {
  const refused = await crit(["encode"], GO_SEM);
  t.equal(refused.code, 2);
  t.equal(refused.stdout.length, 0);
  t.match(refused.stderr, /nothing proves whose it is\n.*--dialect go/);
  t.ok(sameBytes((await crit(["encode", "--dialect", "go"], GO_SEM)).stdout, fromJson(GO_SEM, [], "go")));
  const python = image("IPCNS_SEM", { desc, nsems: 2, extra: [1, 2] });
  t.equal((await crit(["encode", "--dialect", "go"], python)).code, 1);
  t.ok(sameBytes((await crit(["encode"], python)).stdout, fromJson(GO_SEM, [], "go")));
});

t.test("entries that could be of either are written at once, others wait for proof", (t) => {
  const either = { type: "REG", id: 1 };
  const chooser = choose("FILES");
  t.equal(chooser.see(either, 0), "either");
  t.match(chooser.see(reg("5"), 1), { name: "go" });
  t.match(choose("FILES").see(reg(5), 0), { name: "python" });
  t.match(choose("FILES").see(reg("0x5"), 0), { name: "python" });
  t.equal(choose("IPCNS_SEM").see({ desc, nsems: 2, extra: "[1,2]" }, 0), undefined);
  t.match(choose("IPCNS_SEM").see({ desc, nsems: 2, extra: [1, 2] }, 0), { name: "python" }, "a list is only Python's");
  const text = image("FILES", either, reg("5"), either, reg("18446744073709551615"));
  t.ok(sameBytes(fromJson(text), fromJson(text, [], "go")));
  t.end();
});

t.test("a unix socket's name, which is text to one and base64 to the other", (t) => {
  const common = { id: 1, ino: 1, type: 1, state: 1, flags: 1, uflags: 1, backlog: 1, peer: 1, fown, name: "AAAA" };
  const socket = (zero: string | number): string => {
    const times = { so_snd_tmo_sec: zero, so_snd_tmo_usec: zero, so_rcv_tmo_sec: zero, so_rcv_tmo_usec: zero };
    return image("UNIXSK", { ...common, opts: { so_sndbuf: 1, so_rcvbuf: 1, ...times } });
  };
  t.match(toJson(fromJson(socket(0))), '"name": "AAAA"');
  t.match(toJson(fromJson(socket("0"))), '"name": "=00=00=00"');
  t.end();
});

t.test("what waited is read as what came to be proven", (t) => {
  const pythons = { desc, nsems: 1, extra: [1] };
  const waiting = image("IPCNS_SEM", { desc, nsems: 0 }, { desc, nsems: 1, extra: "[1]" }, { desc, nsems: 0 }, pythons);
  t.throws(() => fromJson(waiting), { message: "entries[1].extra: a list of semaphore values expected" });
  t.end();
});

t.test("two dialects in one text", (t) => {
  const mixed = image("FILES", reg("5"), reg(5));
  t.throws(() => fromJson(mixed), {
    code: "usage",
    message:
      "entries[1].reg.pos is written as Python crit does, but entries[0].reg.pos as go-crit does: two dialects in one JSON",
    hint: /--dialect python or --dialect go/,
  });
  t.throws(() => fromJson(image("FILES", reg(5), reg("5"))), { message: /^entries\[1\].*as go-crit does, but/ });
  const vmas = image("MM", { vmas: [{ start: 1 }, { start: "1" }] });
  t.throws(() => fromJson(vmas), { message: /^entries\[0\]\.vmas\[1\]\.start .*but entries\[0\]\.vmas\[0\]\.start/ });
  const both = fromJson(image("FILES", reg("5"), reg("5")), [], "go");
  t.ok(sameBytes(fromJson(mixed, [], "go"), both), "the flag has all of it read");
  t.ok(sameBytes(fromJson(mixed, [], "python"), both));
  t.end();
});

t.test("errors of text that is neither's are Python's", (t) => {
  t.throws(() => fromJson(image("FILES", { typ: "REG" })), { code: "unknown-key", hint: 'did you mean "type"?' });
  t.throws(() => fromJson(image("FILES", { type: "REG", id: "x" })), {
    message: /entries\[0\]\.id: a number expected/,
  });
  t.throws(() => fromJson(image("FILES", reg("five"))), { code: "bad-value" });
  t.throws(() => fromJson(image("FDINFO", { id: [] })), { code: "bad-value" });
  t.end();
});

t.test("no entries", (t) => {
  const empty = fromJson('{"magic":"SIGACT","entries":[]}');
  t.ok(sameBytes(fromJson('{"magic":"SIGACT","entries":null}'), empty));
  t.ok(sameBytes(fromJson('{"entries": null, "magic": "FILES"}'), fromJson(image("FILES"))));
  t.throws(() => fromJson('{"magic":"SIGACT","entries":nil}'), { code: "bad-json" });
  t.throws(() => fromJson('{"magic":"SIGACT","entries":{}}'), { code: "bad-json" });
  t.end();
});

t.test("goes on entry by entry once it is proven, or where nothing needs proof", (t) => {
  const streams = {
    "go-crit's pagemap": ["PAGEMAP", '{"vaddr":"4096","compat_nr_pages":1}'],
    "Python's pagemap": ["PAGEMAP", '{"vaddr":4096,"compat_nr_pages":1}'],
    "fdinfo, of either": ["FDINFO", '{"id":2,"flags":0,"type":"REG","fd":0}'],
    "files that prove nothing": ["FILES", '{"id":2,"type":"REG"}'],
  };
  for (const [name, [magic, entry]] of Object.entries(streams)) {
    let given = 0;
    let first: number | undefined;
    const pieces = 100;
    const pull = (): string | undefined => {
      if (given++ === 0) return `{"magic":"${magic}","entries":[${magic === "PAGEMAP" ? '{"pages_id":1}' : entry}`;
      if (given === pieces) return "]}";
      return given < pieces ? `,${entry}`.repeat(1000) : undefined;
    };
    readImageJson(new JsonReader(pull), () => (first ??= given), {
      chooseDialect: detectDialect,
      onStale: (where) => t.fail(where),
    });
    t.ok((first as number) < pieces / 2, `${name}: first bytes after ${first} of ${given} pieces`);
  }
  t.end();
});
