import t from "tap";
import { DEFAULT_THEME, paint, PLAIN_THEME, sgrOf, tint } from "../../src/tui/theme.ts";
import { readTheme } from "../../src/tui/theme-file.ts";

t.test("a theme file changes what it names", (t) => {
  const text =
    '{"styles": {"pid": "bold bright-red on-blue", "bad": ""}, "cursor": "underline", "glyphs": {"open": "- "}}';
  const theme = readTheme(text, "theme.json");
  t.equal(tint(theme, "pid", "42"), "\x1b[1;91;44m42\x1b[0m");
  t.equal(tint(theme, "bad", "x"), "x");
  t.same(theme.cursor, ["underline"]);
  t.equal(theme.glyphs.open, "- ");
  t.equal(theme.glyphs.closed, DEFAULT_THEME.glyphs.closed);
  t.same(theme.styles.name, DEFAULT_THEME.styles.name);
  t.end();
});

t.test("what is wrong is named", (t) => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ["{", "bad-json", /theme\.json/],
    ["[]", "bad-value", /object/],
    ['{"style": {}}', "bad-value", /"style"/],
    ['{"styles": {"pids": "red"}}', "bad-value", /"pids"/],
    ['{"styles": {"pid": "crimson"}}', "bad-value", /"crimson"/],
    ['{"styles": {"pid": 3}}', "bad-value", /pid/],
    ['{"glyphs": {"open": "x"}}', "bad-value", /2 columns/],
    ['{"glyphs": {"cut": "\\u001b"}}', "bad-value", /cut/],
    ['{"cursor": "blink"}', "bad-value", /"blink"/],
  ];
  for (const [text, code, message] of wrong) t.throws(() => readTheme(text, "theme.json"), { code, message }, text);
  t.end();
});

t.test("colours only where they are wanted", (t) => {
  const plain = { ...DEFAULT_THEME, color: false };
  t.equal(paint(plain, ["bold", "red"], "x"), "\x1b[1mx\x1b[0m", "NO_COLOR leaves bold");
  t.equal(paint(plain, ["red"], "x"), "x");
  t.equal(paint(PLAIN_THEME, ["bold", "red"], "x"), "x");
  for (const style of Object.values(DEFAULT_THEME.styles))
    for (const word of style) t.ok((sgrOf(word) ?? 0) < 108, `${word} is one of the 16 colours`);
  t.end();
});
