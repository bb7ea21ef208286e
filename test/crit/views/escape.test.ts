import t from "tap";
import { escapeControls } from "../../../src/crit/views/escape.ts";

t.test("plain text stays as it is, of any script", async (t) => {
  for (const text of ["", "core-42.img", "/tmp/a b", "naïve – 日本 🎉", "\u00a0", "~", "\u2029", "\u2065", "\u206a"])
    t.equal(escapeControls(text), text);
});

t.test("every C0, DEL and C1 character becomes \\xNN", async (t) => {
  for (let c = 0; c < 0xa0; c++) {
    const escaped = escapeControls(`a${String.fromCharCode(c)}b`);
    const unsafe = c < 0x20 || c >= 0x7f;
    if (c === 0x5c) t.equal(escaped, "a\\\\b");
    else t.equal(escaped, unsafe ? `a\\x${c.toString(16).padStart(2, "0")}b` : `a${String.fromCharCode(c)}b`);
  }
  t.equal(escapeControls("\x1b[31mred\x1b[0m"), "\\x1b[31mred\\x1b[0m");
});

t.test("bidirectional controls become \\uNNNN", async (t) => {
  for (const c of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])
    t.equal(escapeControls(`x${String.fromCharCode(c)}gpj.exe`), `x\\u${c.toString(16)}gpj.exe`);
});

t.test("lone surrogates are escaped, pairs are not", async (t) => {
  t.equal(escapeControls("\ud83c\udf89"), "\ud83c\udf89");
  t.equal(escapeControls("\ud83c"), "\\ud83c");
  t.equal(escapeControls("\udf89x"), "\\udf89x");
  t.equal(escapeControls("\ud83c\ud83c\udf89"), "\\ud83c\ud83c\udf89");
  t.equal(escapeControls("\udf89\ud83c"), "\\udf89\\ud83c");
});

t.test("a name that looks escaped does not print like one that was", async (t) => {
  t.not(escapeControls("\\x1b"), escapeControls("\x1b"));
  t.equal(escapeControls("\\x1b"), "\\\\x1b");
});
