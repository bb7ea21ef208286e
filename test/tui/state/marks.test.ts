import t from "tap";
import { reduce } from "../../../src/tui/state/reduce.ts";
import type { State } from "../../../src/tui/state/state.ts";
import { wantsRows } from "../../../src/tui/state/view.ts";
import { fresh, on, press, rows } from "../../support/tui-state.ts";

const HEIGHT = 8;

/** A page of two sets: `count` rows from `from` on, of which these are marked. */
function more(state: State, count: number, from: number, marked: readonly number[], done: boolean): State {
  const list = rows(count, from).map((row, i) =>
    marked.includes(from + i) ? { ...row, mark: "added" as const } : row,
  );
  return reduce(state, { kind: "rows", view: state.view.id, rows: list, done });
}

const compared: State = { ...fresh(), comparing: true };

t.test("from change to change, and no further", (t) => {
  const page = more(compared, 10, 0, [3, 7], true);
  t.equal(on(press(page, "]")), "row 3");
  t.equal(on(press(page, "]", "]")), "row 7");
  t.equal(on(press(page, "]", "]", "[")), "row 3");
  const last = press(page, "]", "]", "]");
  t.equal(on(last), "row 7");
  t.match(last.message?.text, /no more changes on this page$/);
  t.match(press(page, "]", "[").message?.text, /no more changes .* before this row/);
  t.end();
});

t.test("a change that is not read yet is gone to when it comes", (t) => {
  const waiting = press(more(compared, 40, 0, [3], false), "]", "]");
  t.equal(on(waiting), "row 3");
  t.ok(wantsRows(waiting.view, HEIGHT), "the page reads on");
  const still = more(waiting, 40, 40, [], false);
  t.ok(wantsRows(still.view, HEIGHT));
  const found = more(still, 40, 80, [85, 90], false);
  t.equal(on(found), "row 85");
  t.ok(found.view.top <= 85 && found.view.top + HEIGHT > 85, "it is in sight");
  t.notOk(found.view.toChange);
  const none = more(still, 10, 80, [], true);
  t.equal(on(none), "row 3");
  t.notOk(wantsRows(none.view, HEIGHT), "the end ends it");
  const ended = press(still, "esc");
  t.notOk(wantsRows(ended.view, HEIGHT), "so does esc");
  t.equal(on(more(ended, 10, 80, [85], true)), "row 3");
  t.end();
});

t.test("of one set there are no changes", (t) => {
  t.match(press(more(fresh(), 4, 0, [2], true), "]").message?.text, /--diff/);
  t.end();
});
