import t from "tap";
import { parseKeys, parseSize } from "../../src/tui/script.ts";

t.test("tokens are keys, quoted text or characters", (t) => {
  t.same(parseKeys("2 / 'foo bar' enter"), ["2", "/", "f", "o", "o", "space", "b", "a", "r", "enter"]);
  t.same(parseKeys('  gg  "it\'s" ctrl-z  '), ["g", "g", "i", "t", "'", "s", "ctrl-z"]);
  t.same(parseKeys("F1 Enter PageDown shift-tab"), ["f1", "enter", "pagedown", "shift-tab"], "names in any case");
  t.same(parseKeys("'enter'"), ["e", "n", "t", "e", "r"], "a name in quotes is typed");
  t.same(parseKeys("'日本'"), ["日", "本"], "characters, not bytes");
  t.same(parseKeys(""), []);
  t.throws(() => parseKeys("/ 'foo"), { code: "usage" });
  t.end();
});

t.test("sizes", (t) => {
  t.same(parseSize("140x45"), { columns: 140, rows: 45 });
  for (const wrong of ["", "80", "80x", "x24", "0x0", "19x24", "80x4", "80 x 24", "99999x24"])
    t.throws(() => parseSize(wrong), { code: "usage" }, JSON.stringify(wrong));
  t.end();
});
