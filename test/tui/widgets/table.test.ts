import t from "tap";
import stringWidth from "string-width";
import type { Column } from "../../../src/tui/screens/screen.ts";
import type { Row } from "../../../src/tui/state/row.ts";
import { DEFAULT_THEME, PLAIN_THEME } from "../../../src/tui/theme.ts";
import { headLine, tableLines } from "../../../src/tui/widgets/table.ts";
import { press, withRows } from "../../support/tui-state.ts";

const COLUMNS: readonly Column[] = [
  { title: "NAME", width: 10 },
  { title: "SIZE", width: 5, align: "right", from: 40 },
  { title: "TEXT", width: "rest" },
];

const ROWS: readonly Row[] = [
  { key: "h", heading: true, cells: ["a heading"] },
  { key: "a", cells: ["one", "12", "plain"] },
  { key: "b", cells: [{ text: "日本語の名前です", tone: "name" }, "1", "\x1b[2J\x07wide"], mark: "added" },
  { key: "c", cells: ["gone", "", "a text that is longer than the column it stands in, by far"], mark: "removed" },
];

function lines(total: number, theme = PLAIN_THEME): readonly string[] {
  return tableLines({ columns: COLUMNS, view: withRows(ROWS).view, height: 6, total, theme });
}

t.test("every line fills the terminal exactly", (t) => {
  for (const total of [20, 39, 40, 60, 80, 140]) {
    for (const line of lines(total)) t.equal(stringWidth(line), total, JSON.stringify(line));
    t.equal(stringWidth(headLine(COLUMNS, total, 0, PLAIN_THEME)), total);
  }
  t.end();
});

t.test("cursor, marks, headings and what does not fit", (t) => {
  t.same(
    lines(60).map((line) => line.trimEnd()),
    [
      "  a heading",
      "> one           12 plain",
      " +日本語の …     1 ·[2J·wide",
      " -gone             a text that is longer than the column it…",
      "",
      "",
    ],
  );
  t.equal(lines(39)[1]?.trimEnd(), "> one        plain", "columns that need more room are left out");
  t.end();
});

t.test("scrolled to the side: what was cut comes into sight", (t) => {
  const at = (...keys: string[]): readonly string[] => {
    const { view } = press(withRows(ROWS), ...keys);
    const lines = tableLines({ columns: COLUMNS, view, height: 6, total: 60, theme: PLAIN_THEME });
    for (const line of lines) t.equal(stringWidth(line), 60, JSON.stringify(line));
    return lines.map((line) => line.trimEnd());
  };
  const [heading, first, , cut] = at("L");
  t.equal(heading, "  g");
  t.equal(first, ">       12 plain");
  t.equal(cut, " -         a text that is longer than the column it stands …");
  t.match(at("L", "L", "L")[3], /that is longer than the column it stands in, by far$/);
  t.equal(headLine(COLUMNS, 60, 8, PLAIN_THEME).trimEnd(), "      SIZE TEXT");
  t.end();
});

t.test("colours: the row of the cursor is reversed, what was found stands out", (t) => {
  const { view } = press(withRows(ROWS), "/", "w", "i", "d", "e", "enter");
  const painted = tableLines({ columns: COLUMNS, view, height: 6, total: 60, theme: DEFAULT_THEME });
  t.ok(painted[2]?.startsWith("\x1b[7m"), "the cursor went to the match");
  const other = press(withRows(ROWS), "/", "w", "i", "d", "e", "enter", "k");
  const again = tableLines({ columns: COLUMNS, view: other.view, height: 6, total: 60, theme: DEFAULT_THEME });
  t.ok(again[2]?.includes("\x1b[7;33mwide\x1b[0m"));
  t.end();
});

t.test("trees", (t) => {
  const tree = (key: string, depth: number): Row => ({ key, depth, fold: "tree", cells: [key, "", ""] });
  const start = withRows([tree("a", 0), tree("b", 1), tree("c", 0)]);
  const shown = (state: typeof start): string[] =>
    tableLines({ columns: COLUMNS, view: state.view, height: 3, total: 30, theme: PLAIN_THEME }).map((l) =>
      l.trimEnd(),
    );
  t.same(shown(start), ["> ▾ a", "      b", "    c"], "only what has children has a sign");
  t.same(shown(press(start, "left")), ["> ▸ a", "    c", ""]);
  t.end();
});
