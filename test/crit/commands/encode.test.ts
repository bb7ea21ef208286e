import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { fixture } from "../../support/fixtures.ts";
import { imageBytes, record } from "../../support/image-bytes.ts";
import { toJson } from "../../support/round-trip.ts";

const PSTREE = fixture("tree/pstree.img");
const TEXT = toJson(PSTREE.bytes);

t.test("from a file or standard input, to a file or standard output", async (t) => {
  const dir = tempDir(t);
  const json = join(dir, "pstree.json");
  const out = join(dir, "pstree.img");
  const stdout = Buffer.from(PSTREE.bytes);
  writeFileSync(json, TEXT);
  t.strictSame(await crit(["encode"], TEXT), { code: 0, stdout, stderr: "" });
  t.strictSame(await crit(["encode"], toJson(PSTREE.bytes, undefined, { pretty: true })), {
    code: 0,
    stdout,
    stderr: "",
  });
  t.strictSame(await crit(["encode", "-i", json]), { code: 0, stdout, stderr: "" });
  t.strictSame(await crit(["encode", "-i", json, "-o", out]), { code: 0, stdout: Buffer.from(""), stderr: "" });
  t.strictSame(readFileSync(out), stdout);
});

t.test("an edited entry that carried $raw is encoded from its fields, with a notice", async (t) => {
  const odd = imageBytes("FS", record(Uint8Array.from([16, 6, 8, 5])));
  const text = toJson(odd);
  t.strictSame(await crit(["encode"], text), { code: 0, stdout: Buffer.from(odd), stderr: "" });
  const edited = await crit(["encode"], text.replace('"root_id": 6', '"root_id": 7'));
  t.strictSame(edited, {
    code: 0,
    stdout: Buffer.from(imageBytes("FS", record(Uint8Array.from([8, 5, 16, 7])))),
    stderr: "crit: standard input: entries[0] was changed: encoded from its fields, $raw not used\n",
  });
});

t.test("what is wrong is said with its place, the nearest name, and exit 1; nothing is written", async (t) => {
  const refused: [string, RegExp][] = [
    ["", /^crit: error: standard input: line 1, column 1: "\{" of an image expected, but the text ends\n$/],
    [
      '{\n "magic": "FS",\n "entries": [{"cwd_id": 5,}]\n}',
      /standard input: line 3, column 27: a key in double quotes expected/,
    ],
    [
      '{"magic": "FS", "entries": [{"cwd_id": 5, "rootid": 6}]}',
      /error: standard input: entries\[0\]: fs_entry has no field "rootid"\ncrit: hint: did you mean "root_id"\?\n$/,
    ],
    ['{"magic": "FSS", "entries": []}', /error: standard input: unknown magic "FSS"\ncrit: hint: did you mean "FS"/],
    [
      '{"magic": "FS", "entries": [{"cwd_id": 5}]}',
      /error: standard input: entries\[0\]: fs_entry: the required field "root_id" is missing\n$/,
    ],
  ];
  const dir = tempDir(t);
  const out = join(dir, "old.img");
  writeFileSync(out, "old");
  for (const [text, message] of refused) {
    t.match(await crit(["encode"], text), { code: 1, stdout: Buffer.from(""), stderr: message }, text);
    t.match(await crit(["encode", "-o", out], text), { code: 1 });
    t.equal(readFileSync(out, "utf8"), "old");
  }
});

t.test("text that is not UTF-8 is refused, never guessed at", async (t) => {
  const text = Buffer.from('{"magic": "FS", "entries": [{"cwd_id": 5, "root_id": 6}]} \xff', "latin1");
  t.match(await crit(["encode"], text), {
    code: 1,
    stdout: Buffer.from(""),
    stderr: /^crit: error: standard input: not UTF-8 text\ncrit: hint: .*\\udc80/,
  });
  const cut = Buffer.concat([Buffer.from('{"magic": "FS", "entries": []}'), Buffer.from([0xe6, 0x97])]);
  t.match(await crit(["encode"], cut), { code: 1, stderr: /not UTF-8 text/ }, "cut in a character");
});

t.test("a byte order mark and characters of any script are welcome", async (t) => {
  const { bytes, name } = fixture("names/files.img");
  const text = JSON.stringify(JSON.parse(toJson(bytes, name)));
  t.match(text, /[^ -~]/, "not escaped");
  t.strictSame((await crit(["encode"], `\ufeff${text}`)).stdout, Buffer.from(bytes));
});

t.test("control characters of the text reach the terminal escaped", async (t) => {
  const { stderr } = await crit(["encode"], '{"magic": "\\u001b[2J", "entries": []}');
  t.match(stderr, /unknown magic "\\x1b\[2J"/);
  t.notMatch(stderr, /[^ -~\n]/);
  const key = await crit(["encode"], '{"magic": "FS", "entries": [{"\\u001b]0;x\\u0007": 1}]}');
  t.match(key.stderr, /no field "\\x1b\]0;x\\x07"/);
});
