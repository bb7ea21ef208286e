import { stripVTControlCharacters } from "node:util";
import { render } from "ink-testing-library";
import t from "tap";
import { App } from "../../src/tui/app.tsx";
import { frame } from "../../src/tui/frame.ts";
import { screenOf } from "../../src/tui/screens/index.ts";
import type { Row } from "../../src/tui/state/row.ts";
import { reduce } from "../../src/tui/state/reduce.ts";
import { DEFAULT_THEME, PLAIN_THEME } from "../../src/tui/theme.ts";
import { width } from "../../src/tui/widgets/fit.ts";
import { after, press, withRows } from "../support/tui-state.ts";

const look = {
  theme: PLAIN_THEME,
  screen: ({ screen }: { screen: Parameters<typeof screenOf>[0] }) => screenOf(screen),
};
const ROWS: readonly Row[] = ["one", "two", "three"].map((name) => ({
  key: name,
  cells: [name, "alive", "1", "4K", "", "0", `/bin/${name}`],
}));

t.test("the component renders the frame", (t) => {
  const state = withRows(ROWS);
  const { lastFrame, rerender, unmount } = render(<App state={state} look={look} />);
  t.same(
    lastFrame()?.split("\n"),
    frame(state, look).map((line) => line.trimEnd()),
  );
  t.match(lastFrame(), /^> +one/m);
  rerender(<App state={press(state, "j")} look={look} />);
  t.match(lastFrame(), /^> +two/m, "another state, another frame");
  unmount();
  t.end();
});

t.test("frames are as large as the terminal, however small", (t) => {
  const sizes = [
    [60, 15],
    [80, 24],
    [140, 45],
    [20, 5],
    [30, 3],
    [300, 100],
  ] as const;
  for (const [columns, rows] of sizes) {
    for (const keys of [[], ["f1"], ["/", "x", "y"], ["?", "日"], ["tab"], ["3"]]) {
      const state = press(after(withRows(ROWS), { kind: "resize", size: { columns, rows } }), ...keys);
      const lines = frame(state, look);
      const label = `${columns}x${rows} ${keys.join(" ")}`;
      t.equal(lines.length, rows, label);
      t.same(
        lines.filter((line) => width(line) !== columns),
        [],
        label,
      );
    }
  }
  t.end();
});

t.test("the status line says what goes on", (t) => {
  const some = withRows(ROWS, false);
  const status = (state: typeof some): string => frame(state, look).at(-1) ?? "";
  t.match(status(some), /loading.*1\/3\+/);
  const { id } = some.view;
  t.match(status(reduce(some, { kind: "progress", view: id, done: 1, total: 4 })), /██░+ 25%/);
  t.match(status(press(some, "/", "a", "b")), /^\/ab▏/);
  t.match(status(press(some, "/", "a", "b", "left")), /^\/a▏b/);
  const done = withRows(ROWS);
  t.match(status(done), / 1\/3 $/);
  t.match(status(press(done, "u")), /no object/);
  const edit = { image: "core-1.img", path: "entries[0].tc.comm", value: "b", before: "a" };
  const planned = after(done, { kind: "planned", edit });
  t.match(status(planned), /1 to write/);
  t.match(status(press(planned, "q")), /not written.*y\/n/);
  t.end();
});

t.test("help is made from the table of keys, and scrolls", (t) => {
  const shown = press(withRows(ROWS), "f1");
  t.match(frame(shown, look).join("\n"), /Keys[^]*up k ctrl-p/);
  t.match(frame(press(shown, "G"), look).join("\n"), /quit|leave/);
  t.match(frame(press(shown, "x"), look).join("\n"), /> +one/, "any other key returns");
  t.end();
});

t.test("nothing from a set drives the terminal", (t) => {
  const nasty = "\x1b]0;title\x07\x1b[2J\r\n\u202eevil\x9b31m";
  const rows: readonly Row[] = [{ key: "a", cells: [nasty, nasty, nasty, nasty, nasty, nasty, nasty] }];
  const state = { ...withRows(rows), title: nasty };
  for (const theme of [PLAIN_THEME, DEFAULT_THEME]) {
    const text = stripVTControlCharacters(frame(state, { ...look, theme }).join(""));
    t.same(
      Array.from(text, (char) => char.codePointAt(0) ?? 0).filter(
        (code) => code < 32 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e),
      ),
      [],
    );
    t.notMatch(text, "title\u0007");
  }
  t.end();
});
