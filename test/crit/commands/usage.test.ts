import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import t from "tap";
import { bundleCrit, crit, critProcess, tempDir } from "../../support/crit.ts";
import { fixture } from "../../support/fixtures.ts";
import { peer } from "../../support/peers.ts";
import { python } from "../../support/python.ts";
import { toJson } from "../../support/round-trip.ts";

t.setTimeout(120_000);

const { path: FILE, bytes: IMAGE } = fixture("simple/pstree.img");

/** Command lines with what goes to standard input; Python crit and ours must agree on exit code and standard output. */
const SAME: readonly (readonly [readonly string[], (Uint8Array | string)?])[] = [
  [["decode", "-i", FILE]],
  [["decode", `-i${FILE}`]],
  [["decode", `-i=${FILE}`]],
  [["decode", "--in", FILE]],
  [["decode", `--in=${FILE}`]],
  [["decode", "--i", FILE]],
  [["decode", "--p", "-i", FILE]],
  [["decode", "--pre", `--i=${FILE}`]],
  [["decode", "--pretty", "--pretty", "-i", FILE]],
  [["decode", "-i", "/nonexistent", "-i", FILE]],
  [["decode"], IMAGE],
  [["decode", "--", "-i", FILE], IMAGE],
  [["decode", FILE]],
  [["decode", "-x"]],
  [["decode", "-p"]],
  [["decode", "--pretty=1"], IMAGE],
  [["decode", "--out"]],
  [["decode", "-i"]],
  [["decode", "-o", "/nonexistent/x", "-i", FILE]],
  [["decode", "-i", "/nonexistent"]],
  [["decode", "-i", "/"]],
  [["decode", "-i", ""]],
  [["decode", "-i", "-"], IMAGE],
  [["decode"], "no image"],
  [["decode"], ""],
  [["info"]],
  [["info", FILE]],
  [["info", "--", FILE]],
  [["info", FILE, FILE]],
  [["info", "-i", FILE]],
  [["info", "/nonexistent"]],
  [["info", "/"]],
  [["show"]],
  [["show", FILE]],
  [["show", "--nopl", FILE]],
  [["show", FILE, "--nopl"]],
  [["show", "--no", FILE]],
  [["show", "--n", FILE]],
  [["show", "--pretty", FILE]],
  [["show", "-i", FILE]],
  [["show", "--in", FILE]],
  [["show", "/nonexistent"]],
  [["encode"], ""],
  [["encode"], "{}"],
  [["encode"], "[]"],
  [["encode"], "nonsense"],
  [["encode"], '{"magic": "FS", "entries": []}'],
  [["encode"], '{"magic": "FS", "entries": [{"cwd_id": 1, "root_id": 2}]}'],
  [["encode"], '{"entries": [{"cwd_id": 1, "root_id": 2}], "magic": "FS"}'],
  [["encode"], '{"magic": "NOPE", "entries": []}'],
  [["encode", "--pretty"], "{}"],
  [["encode", "-i", "/nonexistent"]],
  [[]],
  [["bogus"]],
  [["-V"]],
  [["--bogus"]],
  [["--bogus", "decode"]],
  [["dec"], IMAGE],
  [["Decode"]],
  [[""]],
];

t.test("exit codes and standard output are Python crit's, for right and for wrong command lines", async (t) => {
  const py = python(t);
  if (py === undefined) return;
  for (const [argv, stdin] of SAME) {
    const theirs = py.crit(argv, stdin);
    const ours = await crit(argv, stdin);
    const { code, stdout } = await theirs;
    t.strictSame(
      { code: ours.code, stdout: ours.stdout.toString("latin1") },
      { code, stdout: stdout.toString("latin1") },
      JSON.stringify(argv).replaceAll(FILE, "pstree.img"),
    );
    if (code !== 0)
      t.match(
        ours.stderr,
        /^(usage: crit.*\ncrit.*: )?crit: error: .+|^usage: crit.*\ncrit.*: error: .+/,
        "and ours says why",
      );
  }
});

t.test("mistakes on the command line: usage and reason on standard error, exit 2", async (t) => {
  const wrong: [string[], RegExp][] = [
    [["bogus"], /^usage: crit .*\ncrit: error: unknown command 'bogus'/],
    [["decode", "--bogus"], /^usage: crit decode .*\ncrit decode: error: unknown option '--bogus'/],
    [["info"], /^usage: crit info .*\ncrit info: error: missing required argument 'in'/],
    [["decode", "--dialect", "cobol"], /error: .*python, go/],
    [["decode", "-i"], /error: option '-i, --in <file>' argument missing/],
  ];
  for (const [argv, message] of wrong)
    t.match(await crit(argv), { code: 2, stdout: Buffer.from(""), stderr: message }, argv.join(" "));
  t.match(await crit([]), {
    code: 1,
    stdout: Buffer.from(""),
    stderr: /^usage: crit .*\ncrit: error: too few arguments\n$/,
  });
});

t.test("help goes to standard output, exit 0, and names every option", async (t) => {
  for (const argv of [["-h"], ["--help"], ["--he"]])
    t.match(await crit(argv), { code: 0, stderr: "", stdout: /decode[^]*encode[^]*info[^]*show/ });
  t.match(
    (await crit(["decode", "-h"])).stdout.toString(),
    /-i, --in <file>[^]*-o, --out <file>[^]*--pretty[^]*--partial[^]*--dialect/,
  );
  t.match((await crit(["show", "--help"])).stdout.toString(), /--nopl/);
  t.match(await crit(["--version"]), { code: 0, stdout: Buffer.from("0.0.0-test\n"), stderr: "" });
});

t.test("as a program: pipes, fifos, readers that go away", async (t) => {
  const program = await bundleCrit(t);
  const dir = tempDir(t);
  const text = `${toJson(IMAGE)}\n`;
  t.strictSame(critProcess(program, ["decode"], IMAGE), { code: 0, stdout: Buffer.from(text), stderr: "" });
  t.strictSame(
    critProcess(program, ["decode", "-i", "/dev/stdin", "-o", "/dev/stdout"], IMAGE).stdout.toString(),
    text.trimEnd(),
  );
  t.strictSame(critProcess(program, ["encode"], text).stdout, Buffer.from(IMAGE));
  t.match(critProcess(program, []), { code: 1, stderr: /too few arguments/ });
  t.match(critProcess(program, ["info"]), { code: 2 });
  t.match(critProcess(program, ["info", "/nonexistent"]), {
    code: 1,
    stderr: "crit: error: /nonexistent: no such file or directory\n",
  });
  t.match(critProcess(program, ["decode"], IMAGE.slice(0, 11)), { code: 1, stdout: Buffer.from("") });

  const fifo = join(dir, "fifo");
  spawnSync("sh", ["-c", `mkfifo "${fifo}"`]);
  const reader = spawn(process.execPath, [program, "decode", "-i", fifo], { env: {} });
  let out = "";
  reader.stdout.on("data", (part: Buffer) => (out += part.toString()));
  const ended = new Promise((resolve) => reader.on("close", resolve));
  setTimeout(() => spawn("sh", ["-c", `cat "${FILE}" >"${fifo}"`]), 300);
  t.equal(await ended, 0);
  t.equal(out, text, "a fifo is waited for");

  const large = fixture("memory/mm-100.img").path;
  const gone = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" show "${large}" | head -c 10; exit 0`], {
    env: { PATH: process.env.PATH },
  });
  t.equal(gone.stdout.length, 10);
  t.equal(gone.stderr.toString(), "", "a reader that has gone is no error");
});

t.test("as a program, beside the real one", async (t) => {
  const theirs = peer(t, "crit");
  if (theirs === undefined) return;
  const program = await bundleCrit(t);
  for (const argv of [["show", FILE], ["decode", "-i", FILE], ["info"], []]) {
    const real = spawnSync(theirs, argv);
    const ours = critProcess(program, argv);
    t.strictSame(
      { code: ours.code, stdout: ours.stdout.toString() },
      { code: real.status, stdout: real.stdout.toString() },
      `crit ${argv.join(" ").replace(FILE, "pstree.img")}`,
    );
  }
});
