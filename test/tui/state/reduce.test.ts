import t from "tap";
import { reduce } from "../../../src/tui/state/reduce.ts";
import type { Row } from "../../../src/tui/state/row.ts";
import { lateRows, wantsRows } from "../../../src/tui/state/view.ts";
import { after, fresh, on, press, rows, withRows } from "../../support/tui-state.ts";

const HEIGHT = 8;

t.test("moving and scrolling", (t) => {
  const start = withRows(rows(30));
  t.equal(on(start), "row 0");
  t.equal(on(press(start, "j", "down", "k")), "row 1");
  t.equal(on(press(start, "k")), "row 0", "stays at the first row");
  const paged = press(start, "space");
  t.same([on(paged), paged.view.top], ["row 8", 8]);
  t.same([on(press(paged, "b")), press(paged, "b").view.top], ["row 0", 0]);
  const end = press(start, "G");
  t.same([on(end), end.view.top], ["row 29", 22]);
  t.equal(on(press(end, "j", "space", "ctrl-d")), "row 29", "stays at the last row");
  t.equal(on(press(end, "g")), "row 0");
  t.equal(on(press(start, "ctrl-d")), "row 4");
  t.end();
});

t.test("the wheel scrolls, the cursor stays on the screen", (t) => {
  const start = withRows(rows(30));
  const down = after(start, { kind: "wheel", lines: 3 }, { kind: "wheel", lines: 3 });
  t.same([down.view.top, on(down)], [6, "row 6"]);
  const up = after(down, { kind: "wheel", lines: -100 });
  t.same([up.view.top, on(up)], [0, "row 6"]);
  t.end();
});

t.test("a click goes to a row, a second one follows", (t) => {
  const list: Row[] = rows(5).map((row) => ({ ...row, ref: "task:42", to: { screen: "files", subject: "task:42" } }));
  const click = (row: number) => ({ kind: "click", column: 4, row }) as const;
  const clicked = after(withRows(list), click(3 + 2));
  t.equal(on(clicked), "row 2");
  t.equal(after(clicked, click(0)).view, clicked.view, "the tabs are no rows");
  t.same(after(clicked, click(3 + 2)).view.place, { screen: "files", subject: "task:42" });
  t.end();
});

t.test("headings are no rows to stand on", (t) => {
  const heading = (key: string): Row => ({ key, heading: true, cells: [key] });
  const list = [heading("a"), ...rows(2), heading("b"), ...rows(2, 2)];
  const start = withRows(list);
  t.equal(on(start), "row 0");
  t.equal(on(press(start, "j", "j")), "row 2", "down over a heading");
  t.equal(on(press(start, "j", "j", "k")), "row 1", "up over a heading");
  t.equal(on(press(start, "j", "j", "g")), "row 0");
  t.equal(press(start, "j", "j", "g").view.top, 0, "the first heading is in sight");
  t.end();
});

t.test("where only headings have come, the first row behind them is waited for", (t) => {
  const heading = (key: string): Row => ({ key, heading: true, cells: [key] });
  const first = withRows([heading("a"), heading("b")], false);
  const { id } = first.view;
  t.equal(on(after(first, { kind: "rows", view: id, rows: [heading("c"), ...rows(2)], done: true })), "row 0");
  t.equal(on(withRows([heading("a"), heading("b"), ...rows(2)])), "row 0");
  const place = { screen: "files", select: "b" } as const;
  const there = after(fresh(), { kind: "go", place });
  const list = [heading("a"), ...rows(2), heading("b"), heading("c"), ...rows(2, 2)];
  t.equal(on(after(there, { kind: "rows", view: there.view.id, rows: list, done: true })), "row 2", "at a heading");
  t.end();
});

t.test("memory is searched from any page: of the task that it is about, else of all", (t) => {
  const start = withRows([{ key: "task:42", ref: "task:42", cells: ["x"] }]);
  t.same(press(start, "s", "a", "space", "b", "enter").view.place, { screen: "matches", subject: " a b" });
  const bytes = after(start, { kind: "go", place: { screen: "bytes", subject: "task:42 0x7f00" } });
  t.same(press(bytes, "s", "x", "enter").view.place, { screen: "matches", subject: "task:42 x" });
  t.equal(press(bytes, "s", "enter").view.place.screen, "bytes", "nothing to search for");
  t.end();
});

t.test("rows are asked for as far as they are seen", (t) => {
  const start = fresh();
  t.ok(wantsRows(start.view, HEIGHT));
  const some = after(start, { kind: "rows", view: start.view.id, rows: rows(50), done: false });
  t.notOk(wantsRows(some.view, HEIGHT), "50 rows are enough for three screens");
  t.ok(wantsRows(press(some, "space", "space", "space", "space").view, HEIGHT));
  const end = press(some, "G");
  t.ok(wantsRows(end.view, HEIGHT), "the last row is not known yet");
  const all = after(end, { kind: "rows", view: end.view.id, rows: rows(30, 50), done: true });
  t.equal(on(all), "row 79");
  t.end();
});

t.test("answers for pages that were left are dropped", (t) => {
  const start = fresh();
  const left = after(start, { kind: "go", place: { screen: "files" } });
  const late = after(left, { kind: "rows", view: start.view.id, rows: rows(3), done: true });
  t.equal(late.view, left.view);
  t.end();
});

t.test("a page opened at a row waits for it", (t) => {
  const place = { screen: "sockets", select: "unix:0x2" } as const;
  const start = after(fresh(), { kind: "go", place });
  const { id } = start.view;
  const first = after(start, { kind: "rows", view: id, rows: rows(50), done: false });
  t.ok(wantsRows(first.view, HEIGHT));
  const there: Row = { key: "fd:1/2", ref: "unix:0x2", cells: ["socket"] };
  const found = after(first, { kind: "rows", view: id, rows: [there, ...rows(50, 51)], done: false });
  t.equal(on(found), "fd:1/2", "found by what it shows");
  t.notOk(wantsRows(found.view, HEIGHT));
  t.ok(found.view.top <= 50 && found.view.top + HEIGHT > 50, "and is in sight");
  t.end();
});

t.test("search goes on while rows come", (t) => {
  const some = withRows(rows(50), false);
  const here = press(some, "/", "4", "2", "enter");
  t.equal(on(here), "row 42");
  t.equal(on(press(some, "/", "R", "o", "w", "enter")), "row 0", "capitals matter where they are typed");
  const waiting = press(some, "/", "6", "1", "enter");
  t.ok(wantsRows(waiting.view, HEIGHT));
  const found = after(waiting, { kind: "rows", view: waiting.view.id, rows: rows(20, 50), done: true });
  t.equal(on(found), "row 61");
  const around = press(found, "/", "w", "space", "3", "enter");
  t.equal(on(around), "row 3", "behind the end it begins again");
  t.equal(on(press(around, "n", "n")), "row 31");
  t.equal(on(press(around, "n", "N")), "row 3");
  t.equal(on(press(around, "N")), "row 39", "upwards around the first row");
  t.equal(on(press(found, "\\", "5", "enter")), "row 59");
  t.equal(on(press(found, "/", "enter")), "row 61", "no words: the last ones again");
  t.end();
});

t.test("esc ends what goes on", (t) => {
  const seeking = press(withRows(rows(50), false), "/", "x", "x", "enter");
  const stopped = press(seeking, "esc");
  t.same(stopped.view.load, { kind: "stopped" });
  t.same(stopped.effects, [{ kind: "cancel" }]);
  t.notOk(wantsRows(stopped.view, HEIGHT));
  t.same(press(stopped, "r").view.load, { kind: "loading" }, "r loads again");
  t.end();
});

t.test("follow and return", (t) => {
  const list: Row[] = [
    { key: "a", cells: ["a"] },
    { key: "b", ref: "fd:42/3", to: "unix:0x7", cells: ["b"] },
  ];
  const start = press(withRows(list), "j");
  const there = press(start, "enter");
  t.same(there.view.place, { screen: "sockets", select: "unix:0x7" });
  t.equal(on(press(there, "backspace")), "b", "back on the row");
  t.same(press(start, "u").view.place, { screen: "users", subject: "fd:42/3" });
  t.same(press(start, "i").view.place, { screen: "object", subject: "fd:42/3" });
  t.match(press(start, "k", "enter").message, { text: /nowhere/ });
  t.match(press(start, "backspace").message, { text: /first page/ });
  t.end();
});

t.test("screens by number and tab", (t) => {
  const start = withRows([{ key: "task:42", ref: "task:42", cells: ["x"] }]);
  t.same(press(start, "2").view.place, { screen: "files", select: "task:42" }, "all tasks, at this one");
  t.same(press(start, "3").view.place, { screen: "memory", subject: "task:42" });
  t.same(press(start, "tab").view.place.screen, "files");
  t.same(press(start, "shift-tab").view.place.screen, "stats");
  const task = after(start, { kind: "go", place: { screen: "files", subject: "task:42" } });
  t.same(press(task, "5").view.place, { screen: "threads", subject: "task:42" }, "stays with the task");
  t.same(press(task, "1").view.place, { screen: "processes", select: "task:42" });
  const large = { ...start, tasks: 10_000 };
  t.same(press(large, "2").view.place, { screen: "files", subject: "task:42" }, "large sets task by task");
  t.end();
});

t.test("pages with many rows let them go, and find their row again", (t) => {
  const start = press(withRows(rows(6000)), "G");
  const away = after(start, { kind: "go", place: { screen: "stats" } });
  const back = press(away, "backspace");
  t.same([back.view.rows.length, back.view.select], [0, "row 5999"]);
  const again = after(back, { kind: "rows", view: back.view.id, rows: rows(6000), done: true });
  t.equal(on(again), "row 5999");
  t.end();
});

t.test("trees fold", (t) => {
  const tree = (key: string, depth: number): Row => ({ key, depth, fold: "tree", cells: [key] });
  const start = withRows([tree("a", 0), tree("b", 1), tree("c", 2), tree("d", 1), tree("e", 0)]);
  const closed = press(start, "j", "left");
  t.same(keys(closed), ["a", "b", "d", "e"]);
  t.equal(on(closed), "b");
  t.equal(on(press(closed, "left")), "a", "then to the parent");
  t.same(keys(press(closed, "right")), ["a", "b", "c", "d", "e"]);
  const all = press(start, "j", "j", "*");
  t.same(keys(all), ["a", "e"]);
  t.same(keys(press(all, "*")), ["a", "b", "c", "d", "e"]);
  t.equal(press(start, "h").mode.kind, "help", "h at the top is help");
  t.equal(on(press(start, "j", "j", "h", "h")), "b", "and goes to the left below it");
  t.end();
});

t.test("branches ask for their children once", (t) => {
  const branch: Row = { key: "a", depth: 0, fold: "branch", cells: ["a"] };
  const more: Row = { key: "m", depth: 1, fold: "more", cells: ["more"] };
  const child = (key: string): Row => ({ key, depth: 1, cells: [key] });
  const opening = press(withRows([branch]), "right");
  t.same(
    opening.view.opening.map(({ key }) => key),
    ["a"],
  );
  const view = opening.view.id;
  const open = after(opening, { kind: "children", view, key: "a", rows: [child("b"), more] });
  t.same(keys(open), ["a", "b", "m"]);
  t.same(keys(press(open, "left")), ["a"]);
  const again = press(open, "left", "right");
  t.same([keys(again), again.view.opening], [["a", "b", "m"], []]);
  const rest = after(press(open, "G", "enter"), { kind: "children", view, key: "m", rows: [child("c")] });
  t.same(keys(rest), ["a", "b", "c"], "more gives way to what there is more");
  t.end();
});

t.test("windows of long lists", (t) => {
  const start = fresh();
  const { id } = start.view;
  const list = after(start, { kind: "window", view: id, total: 1_000_000, first: 0, rows: rows(40) });
  const end = press(list, "G");
  t.equal(end.view.cursor, 999_999);
  t.ok(wantsRows(end.view, HEIGHT));
  const there = after(end, { kind: "window", view: id, total: 1_000_000, first: 999_960, rows: rows(40, 999_960) });
  t.equal(on(there), "row 999999");
  t.notOk(wantsRows(there.view, HEIGHT));
  t.end();
});

t.test("rows in sight are completed", (t) => {
  const late = rows(30).map((row) => ({ ...row, late: true }));
  const start = withRows(late);
  t.equal(lateRows(start.view, HEIGHT).length, HEIGHT);
  const [first] = late;
  const whole = { ...first!, cells: ["whole"], late: false };
  const some = after(start, { kind: "completed", view: start.view.id, rows: [whole] });
  t.equal(lateRows(some.view, HEIGHT).length, HEIGHT - 1);
  t.same(some.view.shown[0]?.cells, ["whole"]);
  t.end();
});

t.test("a failure keeps the rows that came", (t) => {
  const some = withRows(rows(3), false);
  const failed = after(some, { kind: "failed", view: some.view.id, message: "files.img: truncated" });
  t.same(failed.view.load, { kind: "failed", message: "files.img: truncated" });
  t.equal(failed.view.shown.length, 3);
  t.notOk(wantsRows(failed.view, HEIGHT));
  t.end();
});

t.test("leaving asks when something is not written", (t) => {
  const start = withRows(rows(1));
  t.same(press(start, "q").effects, [{ kind: "quit" }]);
  const edit = { image: "core-1.img", path: "entries[0].tc.comm", value: "b", before: "a" };
  const changed = after(start, { kind: "planned", edit });
  const asked = press(changed, "q");
  t.same(asked.effects, []);
  t.equal(asked.mode.kind, "confirm");
  t.same(press(asked, "n").effects, []);
  t.same(press(asked, "y").effects, [{ kind: "quit" }]);
  t.end();
});

t.test("a paste is typed where something is typed, and is no command elsewhere", (t) => {
  const start = withRows(rows(3));
  t.equal(reduce(start, { kind: "paste", text: "q\nw\n" }), start);
  const typing = reduce(press(start, "/"), { kind: "paste", text: "two\nlines\n" });
  t.match(typing.mode, { kind: "prompt", text: "two lines" });
  t.end();
});

t.test("nothing that is given is changed", (t) => {
  const start = withRows(rows(30), false);
  const before = JSON.stringify(start);
  press(start, "j", "G", "/", "7", "enter", "n", "space", "H", "L", "*", "2", "tab", "backspace", "?", "x", "enter");
  t.equal(JSON.stringify(start), before);
  t.end();
});

function keys(state: ReturnType<typeof fresh>): readonly string[] {
  return state.view.shown.map(({ key }) => key);
}

t.test("y copies the path of the field", (t) => {
  const at = { image: "files.img", entry: 3, path: "entries[3].reg.name", offset: 8, length: 4 };
  const start = withRows([{ key: "a", cells: ["a"], at }]);
  t.same(press(start, "y").effects, [{ kind: "copy", text: "entries[3].reg.name", image: "files.img" }]);
  t.match(press(withRows(rows(1)), "y").message, { text: /no place/ });
  t.end();
});

t.test("a search that finds nothing says so, now or when the last row has come", (t) => {
  const type = (text: string): string[] => ["/", ...text, "enter"];
  t.match(press(withRows(rows(20)), ...type("nothing")).message?.text, /not on this page: nothing/);
  t.equal(press(withRows(rows(20)), ...type("row 7")).message, undefined);
  const waiting = press(withRows(rows(20), false), ...type("row 99"));
  t.equal(waiting.message, undefined, "rows can still come");
  const view = waiting.view.id;
  t.match(after(waiting, { kind: "rows", view, rows: rows(20, 20), done: true }).message?.text, /row 99/);
  const found = after(waiting, { kind: "rows", view, rows: rows(100, 20), done: true });
  t.same([on(found), found.message], ["row 99", undefined]);
  t.end();
});
