import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { type Fixture, fixture, imageFixtures } from "../../support/fixtures.ts";
import { type Outcome, python } from "../../support/python.ts";
import { decode, sameBytes, toJson } from "../../support/round-trip.ts";

t.setTimeout(300_000);

interface Deviation {
  readonly why: string;
  /** Whether this is about that command on that image. */
  readonly about: (command: string, file: Fixture) => boolean;
  /** What shows that Python crit is wrong there. */
  readonly python: RegExp | ((theirs: Outcome) => boolean);
}

const kind = (file: Fixture): string => decode(file.bytes, file.name).type?.name ?? "";
const hasPayload = (file: Fixture): boolean => decode(file.bytes, file.name).type?.payload !== undefined;
const NO_HANDLER = ["SIGNAL", "PSIGNAL", "PIDFD", "BINFMT_MISC", "BINFMT_MISC_OLD"];

/** Where we differ from Python crit 4.2.1 on a fixture, on purpose. Everything else is the same, byte for byte. */
const DEVIATIONS: readonly Deviation[] = [
  {
    why: "it has no handler for these kinds",
    about: (_, file) => NO_HANDLER.includes(kind(file)),
    python: /No handler found for image with magic/,
  },
  {
    why: "names that are no UTF-8 crash it",
    about: (command, { label }) => command !== "info" && /^names-bytes\/(core-\d+|files|fs-.*)\.img$/.test(label),
    python: /UnicodeDecodeError/,
  },
  {
    why: "it crashes on `info` of a ghost file",
    about: (command, file) => command === "info" && kind(file) === "GHOST_FILE",
    python: /'ghost_file_handler' object has no attribute 'count'/,
  },
  {
    why: "it takes payload for the length of the next entry, and counts wrongly",
    about: (command, file) => command === "info" && hasPayload(file),
    python: ({ code }) => code === 0,
  },
  {
    why: "its `show --nopl` of BPF maps crashes",
    about: (command, file) => command === "show --nopl" && kind(file) === "BPFMAP_DATA",
    python: /object has no attribute 'bytes'/,
  },
  {
    why: "it takes the entry after one with in_pagemaps for its payload",
    about: (command, file) =>
      command !== "info" && kind(file) === "IPCNS_SHM" && toJson(file.bytes).includes('"in_pagemaps": true'),
    python: ({ code }) => code === 0,
  },
  {
    why: "it forgets that a file had the single magic of format V1.0; ours says so in $words",
    about: (command, { label, name }) => command !== "info" && label.startsWith("v1/") && name !== "inventory.img",
    python: ({ code }) => code === 0,
  },
  {
    why: "it drops the fields of the next format; ours are announced and known",
    about: (command, { label }) => command !== "info" && /^next\/(inventory|pagemap-\d+)\.img$/.test(label),
    python: ({ code }) => code === 0,
  },
];

/** Fixtures, each content under one kind of name once. */
function distinct(): Fixture[] {
  const seen = new Set<string>();
  return imageFixtures().filter((file) => {
    const key = `${file.name.replace(/\d+/, "")} ${Buffer.from(file.bytes).toString("base64")}`;
    return !seen.has(key) && seen.add(key);
  });
}

t.test("decode, show --nopl and info of every fixture, byte for byte; known deviations still are", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const used = new Set<Deviation>();
  // All are asked of Python at once: it answers while ours run.
  const asked = distinct().map((file) => ({
    file,
    runs: [
      { command: "decode", argv: ["decode", "-i", file.path] },
      { command: "decode --pretty", argv: ["decode", "--pretty", "-i", file.path] },
      { command: "info", argv: ["info", file.path] },
      ...(hasPayload(file) ? [{ command: "show --nopl", argv: ["show", "--nopl", file.path] }] : []),
    ].map((run) => ({ ...run, answer: py.crit(run.argv) })),
  }));
  let compared = 0;
  for (const { file, runs } of asked) {
    for (const { command, argv, answer } of runs) {
      const [ours, theirs] = [await crit(argv), await answer];
      compared++;
      if (ours.code === theirs.code && sameBytes(ours.stdout, theirs.stdout)) continue;
      const known = DEVIATIONS.find(({ about }) => about(command, file));
      const where = `${command} ${file.label}`;
      if (known === undefined) {
        t.equal(ours.stdout.toString(), theirs.stdout.toString(), `${where}: ${theirs.stderr}`);
        t.equal(ours.code, theirs.code, where);
        continue;
      }
      used.add(known);
      if (ours.code !== 0) t.fail(`${where}: ${ours.stderr}`);
      const wrong =
        known.python instanceof RegExp ? theirs.code === 1 && known.python.test(theirs.stderr) : known.python(theirs);
      if (!wrong) t.fail(`${where}: not as described (${known.why}): ${theirs.stderr}`);
    }
  }
  t.comment(`${compared} outputs compared`);
  t.ok(compared > 1000);
  t.strictSame(
    DEVIATIONS.filter((each) => !used.has(each)).map(({ why }) => why),
    [],
    "every deviation was met",
  );
});

t.test("encode makes the image again, theirs from our JSON and ours from theirs", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const files = distinct().filter((file) => !DEVIATIONS.some(({ about }) => about("decode", file)));
  const seen = new Map<string, number>();
  for (const file of files) {
    const times = seen.get(kind(file)) ?? 0;
    seen.set(kind(file), times + 1);
    if (times >= 4) continue; // of each kind some
    for (const pretty of [false, true]) {
      const text = toJson(file.bytes, file.name, { pretty });
      const theirs = await py.crit(["encode"], text);
      const where = `${file.label} ${pretty ? "pretty" : "plain"}`;
      if (kind(file) === "BPFMAP_DATA")
        t.match(theirs, { code: 1, stderr: /bytes-like|str/ }, `${where}: theirs crashes`);
      else if (kind(file) === "IPCNS_SHM") t.match(theirs, { code: 1 }, `${where}: theirs crashes`);
      else if (!sameBytes(theirs.stdout, file.bytes)) {
        // an empty list is an IndexError of theirs
        if (!/IndexError/.test(theirs.stderr)) t.fail(`${where}: theirs is another image ${theirs.stderr}`);
      }
      const ours = await crit(
        ["encode"],
        (await py.crit(["decode", ...(pretty ? ["--pretty"] : [])], file.bytes)).stdout,
      );
      if (!sameBytes(ours.stdout, file.bytes)) t.fail(`${where}: ours is another image ${ours.stderr}`);
    }
  }
  t.ok(seen.size > 55, `${seen.size} kinds`);
});

t.test("standard streams and files, and when a line break is added", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const dir = tempDir(t);
  const { path, bytes } = fixture("tree/pstree.img");
  const json = toJson(bytes);
  writeFileSync(join(dir, "in.json"), json);
  const cases: [string[], (Uint8Array | string)?][] = [
    [["decode", "-i", path]],
    [["decode"], bytes],
    [["decode", "-i", path, "-o", "OUT"]],
    [["decode", "-o", "OUT"], bytes],
    [["decode", "--pretty", "-o", "OUT"], bytes],
    [["show", path]],
    [["encode"], json],
    [["encode"], `${json}\n\n`],
    [["encode", "-i", join(dir, "in.json")]],
    [["encode", "-i", join(dir, "in.json"), "-o", "OUT"]],
    [["info", path]],
  ];
  for (const [argv, stdin] of cases) {
    const run = async (
      which: string,
      start: (argv: string[], stdin?: Uint8Array | string) => Promise<Outcome>,
    ): Promise<unknown> => {
      const out = join(dir, which);
      writeFileSync(out, "");
      const { code, stdout, stderr } = await start(
        argv.map((word) => (word === "OUT" ? out : word)),
        stdin,
      );
      return { code, stdout: stdout.toString("latin1"), stderr, file: readFileSync(out, "latin1") };
    };
    t.strictSame(
      await run("ours", crit),
      await run("theirs", (...args) => py.crit(...args)),
      argv.join(" ").replace(dir, "").replace(path, "pstree.img"),
    );
  }
});

t.test("truncated files and misspelt keys: theirs passes them over, ours says so", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  const dir = tempDir(t);
  const cut = join(dir, "pstree.img");
  const { bytes } = fixture("tree/pstree.img");
  writeFileSync(cut, bytes.slice(0, -2));
  t.match(await py.crit(["info", cut]), { code: 0, stderr: "" });
  t.match(await crit(["info", cut]), { code: 1, stderr: /offset \d+/ });
  const text = toJson(bytes).replaceAll('"threads"', '"treads"');
  t.match(await py.crit(["encode"], text), { code: 0, stderr: "" });
  t.match(await crit(["encode"], text), { code: 1, stdout: Buffer.from(""), stderr: /did you mean "threads"/ });
});
