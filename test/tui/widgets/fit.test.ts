import t from "tap";
import stringWidth from "string-width";
import { fit, harmless, slice, width } from "../../../src/tui/widgets/fit.ts";

t.test("text fills its columns exactly, whatever it is made of", (t) => {
  const texts = [
    "",
    "plain",
    "日本語テキスト",
    "e\u0301e\u0301e\u0301",
    "👩‍👩‍👧‍👦 family",
    "ｆｕｌｌ",
    "a\u200bb",
    "\x1b[31mred\x1b[0m",
    "tab\there",
  ];
  for (const text of texts)
    for (let columns = 0; columns <= 12; columns++)
      for (const align of ["left", "right"] as const)
        t.equal(stringWidth(fit(text, columns, align)), columns, `${JSON.stringify(text)} in ${columns}, ${align}`);
  t.end();
});

t.test("what is cut says so; what fits does not", (t) => {
  t.equal(fit("abcdef", 4), "abc…");
  t.equal(fit("abcd", 4), "abcd");
  t.equal(fit("7", 3, "right"), "  7");
  t.equal(fit("日本語", 4), "日 …", "half a character is no character");
  t.end();
});

t.test("a slice begins in the middle of a wide character", (t) => {
  t.equal(slice("日本語", 1, 3), " 本");
  t.equal(slice("日本語", 1, 4), " 本 ");
  t.equal(slice("abcdef", 2, 3), "cde");
  t.equal(slice("abc", 5, 3), "");
  t.end();
});

t.test("nothing moves the cursor", (t) => {
  t.equal(harmless("a\x1b[2Jb\r\n\x9bc\u202e"), "a·[2Jb···c·");
  t.equal(width("日本"), 4);
  t.end();
});

t.test("the signs of our own lines are measured as the library measures them", (t) => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x3000; code++) {
    const sign = String.fromCharCode(code);
    if (harmless(sign) === sign && width(sign) !== stringWidth(sign)) wrong.push(code.toString(16));
    const twice = `█${sign}─`;
    if (harmless(sign) === sign && width(twice) !== stringWidth(twice)) wrong.push(`${code.toString(16)} between`);
  }
  t.same(wrong, []);
  t.end();
});
