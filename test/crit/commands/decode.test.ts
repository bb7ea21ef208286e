import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { fixture, imageFixtures } from "../../support/fixtures.ts";
import { imageBytes, record, word } from "../../support/image-bytes.ts";
import { join as bytesOf } from "../../support/messages.ts";
import { decode, toJson } from "../../support/round-trip.ts";

const PSTREE = fixture("tree/pstree.img");

t.test("from a file or standard input, to a file or standard output; a line break only to the latter", async (t) => {
  const dir = tempDir(t);
  for (const pretty of [false, true]) {
    const flags = pretty ? ["--pretty"] : [];
    const text = toJson(PSTREE.bytes, PSTREE.name, { pretty });
    const out = join(dir, `out-${pretty}.json`);
    t.strictSame(await crit(["decode", ...flags, "-i", PSTREE.path]), {
      code: 0,
      stdout: Buffer.from(`${text}\n`),
      stderr: "",
    });
    t.strictSame(await crit(["decode", ...flags], PSTREE.bytes), {
      code: 0,
      stdout: Buffer.from(`${text}\n`),
      stderr: "",
    });
    t.strictSame(await crit(["decode", ...flags, "-i", PSTREE.path, "-o", out]), {
      code: 0,
      stdout: Buffer.from(""),
      stderr: "",
    });
    t.equal(readFileSync(out, "utf8"), text);
  }
});

t.test("a damaged image leaves standard output and the old file as they were", async (t) => {
  const dir = tempDir(t);
  const cut = join(dir, "pstree.img");
  const out = join(dir, "out.json");
  writeFileSync(cut, PSTREE.bytes.slice(0, -3));
  writeFileSync(out, "old");
  const { code, stdout, stderr } = await crit(["decode", "-i", cut]);
  t.equal(code, 1);
  t.equal(stdout.length, 0);
  t.match(
    stderr,
    /^crit: error: .*pstree\.img: offset \d+: \d+ bytes expected for an entry, \d+ left\ncrit: hint: --partial shows what is readable\n$/,
  );
  t.match(await crit(["decode", "-i", cut, "-o", out]), { code: 1 });
  t.equal(readFileSync(out, "utf8"), "old");
});

t.test("--partial shows what is readable, says what is not, and exits 1", async (t) => {
  const dir = tempDir(t);
  const file = join(dir, "pstree.img");
  const { entries } = decode(PSTREE.bytes);
  const last = entries[entries.length - 1]?.offset ?? 0;
  writeFileSync(file, PSTREE.bytes.slice(0, last + 6));
  for (const flags of [[], ["--pretty"]]) {
    const { code, stdout, stderr } = await crit(["decode", "--partial", ...flags, "-i", file]);
    t.equal(code, 1);
    t.match(stderr, /^crit: error: .*pstree\.img: offset \d+: /);
    t.notMatch(stderr, /hint/);
    t.strictSame(
      JSON.parse(stdout.toString()),
      JSON.parse(toJson(PSTREE.bytes.slice(0, last), "pstree.img", { pretty: flags.length > 0 })),
    );
    t.ok(stdout.toString().endsWith("}\n"));
  }
  const out = join(dir, "out.json");
  t.match(await crit(["decode", "--partial", "-i", file, "-o", out]), { code: 1 });
  t.equal((JSON.parse(readFileSync(out, "utf8")) as { entries: unknown[] }).entries.length, entries.length - 1);
});

t.test("--partial of what is no image at all leaves the old file alone", async (t) => {
  const dir = tempDir(t);
  const out = join(dir, "out.json");
  writeFileSync(out, "old");
  t.match(await crit(["decode", "--partial", "-o", out], "no image"), { code: 1, stderr: /unknown magic/ });
  t.equal(readFileSync(out, "utf8"), "old");
});

t.test("every fixture cut in the middle: an error with an offset and an empty standard output", async (t) => {
  const seen = new Set<string>();
  for (const { name, bytes } of imageFixtures()) {
    const kind = name.replace(/\d+/, "");
    const { entries } = decode(bytes, name);
    const middle = entries[Math.floor(entries.length / 2)];
    if (seen.has(kind) || middle === undefined) continue;
    seen.add(kind);
    const { code, stdout, stderr } = await crit(["decode"], bytes.slice(0, middle.offset + 3));
    if (code !== 1 || stdout.length > 0 || !/^crit: error: standard input: offset \d+: /.test(stderr))
      t.fail(`${name}: ${code} ${stderr}`);
    const partial = await crit(["decode", "--partial"], bytes.slice(0, middle.offset + 3));
    const shown = JSON.parse(partial.stdout.toString()) as { entries: unknown[] };
    if (partial.code !== 1 || shown.entries.length !== Math.floor(entries.length / 2))
      t.fail(`${name} --partial: ${partial.code} ${partial.stderr}`);
  }
  t.ok(seen.size > 60, `${seen.size} kinds`);
});

t.test("files that cannot be read or written are named, with the reason", async (t) => {
  const dir = tempDir(t);
  const refused: [string[], RegExp][] = [
    [["decode", "-i", join(dir, "missing.img")], /missing\.img: no such file or directory\n$/],
    [["decode", "-i", dir], /is a directory/],
    [["decode", "-i", join(PSTREE.path, "x")], /error: /],
    [["decode", "-i", PSTREE.path, "-o", join(dir, "no", "such")], /no such file or directory/],
    [["decode", "-i", PSTREE.path, "-o", dir], /is a directory/],
  ];
  for (const [argv, message] of refused)
    t.match(await crit(argv), { code: 1, stdout: Buffer.from(""), stderr: message }, argv.join(" "));
});

t.test("control characters of file names and contents reach the terminal escaped", async (t) => {
  const dir = tempDir(t);
  const name = "\x1b]0;title\x07\n.img";
  const { stderr } = await crit(["decode", "-i", join(dir, name)]);
  t.match(stderr, /\\x1b\]0;title\\x07\\x0a\.img: no such file/);
  const unix = fixture("names/files.img");
  for (const flags of [[], ["--pretty"]]) {
    const { stdout } = await crit(["decode", ...flags, "-i", unix.path]);
    t.match(stdout.toString(), /\\u001b/, "the fixture has an escape sequence");
    t.notMatch(stdout.toString(), /[^ -~\n]/);
  }
});

t.test("a link to the output stays a link", async (t) => {
  const dir = tempDir(t);
  writeFileSync(join(dir, "real.json"), "old");
  symlinkSync("real.json", join(dir, "link.json"));
  t.match(await crit(["decode", "-i", PSTREE.path, "-o", join(dir, "link.json")]), { code: 0 });
  t.equal(readFileSync(join(dir, "real.json"), "utf8"), toJson(PSTREE.bytes));
});

t.test("raw images say what they are", async (t) => {
  const pages = fixture("simple/pages-1.img");
  t.match(await crit(["decode", "-i", pages.path]), {
    code: 1,
    stdout: Buffer.from(""),
    stderr: /pages-1\.img: a raw image without entries: memory pages/,
  });
  t.match(await crit(["decode"], pages.bytes), {
    code: 1,
    stderr: /unknown magic 0x[0-9a-f]+: not an image of CRIU\ncrit: hint: raw images such as pages-1\.img/,
  });
});

t.test("an image of an unknown kind is shown", async (t) => {
  const bytes = bytesOf(word(0x54564319), word(0xc0ffee00), record(Uint8Array.from([8, 1])));
  const { code, stdout } = await crit(["decode"], bytes);
  t.equal(code, 0);
  t.strictSame(JSON.parse(stdout.toString()), {
    magic: "0xc0ffee00",
    $words: ["0x54564319", "0xc0ffee00"],
    entries: [{ $unknown: "CAE=" }],
  });
});

t.test("an image inside an archive", async (t) => {
  const archive = join(fixture("simple/pstree.img").path, "../../../archives/podman.tar");
  const { code, stdout, stderr } = await crit(["decode", "-i", `${archive}/pstree.img`]);
  t.equal(stderr, "");
  t.equal(code, 0);
  t.match(JSON.parse(stdout.toString()), { magic: "PSTREE" });
  t.match(await crit(["decode", "-i", `${archive}/nothing.img`]), { code: 1, stderr: /nothing\.img/ });
});

t.test("a large image that is damaged at its end has been written by then, up to the damage", async (t) => {
  const entry = Buffer.from(record(Uint8Array.from([8, 1, 16, 2])));
  const bytes = Buffer.concat([imageBytes("FS"), Buffer.alloc(entry.length * 200_000, entry), word(99)]);
  const { code, stdout, stderr } = await crit(["decode"], bytes);
  t.equal(code, 1);
  t.match(stderr, /offset 1600012: 99 bytes expected for an entry, 0 left/);
  t.ok(stdout.length > 4 * 1024 * 1024, "more than is held back");
});
