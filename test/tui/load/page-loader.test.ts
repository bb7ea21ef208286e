import { setImmediate, setTimeout } from "node:timers/promises";
import t, { type Test } from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { Explorer } from "../../../src/tui/explorer.ts";
import { openAll } from "../../../src/tui/open.ts";
import type { Screen } from "../../../src/tui/screens/screen.ts";
import type { Row } from "../../../src/tui/state/row.ts";
import { join } from "node:path";
import { IMAGES } from "../../support/fixtures.ts";
import { fresh, on, rows } from "../../support/tui-state.ts";

/** An explorer over a real set whose only screen is this one; it is closed with the test. */
async function explore(t: Test, screen: Partial<Screen>): Promise<{ explorer: Explorer; failures: unknown[] }> {
  const opened = await openAll(join(IMAGES, "simple"), undefined, {});
  const failures: unknown[] = [];
  const whole: Screen = {
    id: "processes",
    title: "Rows",
    empty: "none",
    columns: () => [],
    rows: () => of([]),
    ...screen,
  };
  const explorer = new Explorer(fresh(), {
    context: () => opened.context,
    screen: () => whole,
    perform: () => undefined,
    failed: (error) => failures.push(error),
  });
  t.teardown(async () => {
    explorer.close();
    await opened.close();
  });
  return { explorer, failures };
}

async function* of(list: readonly Row[]): AsyncGenerator<Row> {
  yield* list;
}

t.test("a long list is read as far as it is looked at", async (t) => {
  let read = 0;
  const { explorer } = await explore(t, {
    async *rows() {
      for (; ; read++) yield rows(1, read)[0] as Row;
    },
  });
  await explorer.settled();
  const first = read;
  t.ok(first >= 8 && first < 200, `${first} rows for a screen of 8`);
  explorer.dispatch({ kind: "key", key: "pagedown" });
  explorer.dispatch({ kind: "key", key: "pagedown" });
  await explorer.settled();
  for (let i = 0; i < 20; i++) explorer.dispatch({ kind: "key", key: "pagedown" });
  await explorer.settled();
  t.ok(read > first && read < 1000);
  t.equal(explorer.state.view.load.kind, "loading");
});

t.test("what fails keeps the rows before, and says why; what nobody caused ends the session", async (t) => {
  const { explorer, failures } = await explore(t, {
    async *rows() {
      yield* of(rows(3));
      throw new CkptError("bad-image", "broken\x1b[2J");
    },
  });
  await explorer.settled();
  t.equal(explorer.state.view.rows.length, 3);
  t.match(explorer.state.view.load, { kind: "failed", message: "broken\\x1b[2J" });
  t.same(failures, []);
  const bug = await explore(t, {
    async *rows() {
      yield* of(rows(1));
      throw new TypeError("a bug");
    },
  });
  await t.rejects(bug.explorer.settled(), { message: "a bug" });
  t.match(bug.failures, [{ message: "a bug" }]);
});

t.test("esc ends what takes long, and the screen hears of it", async (t) => {
  let ended = false;
  const { explorer } = await explore(t, {
    async *rows(_context, _place, { signal, onProgress }) {
      yield* of(rows(2));
      onProgress({ done: 1, total: 4 });
      await setTimeout(3_600_000, undefined, { signal }).catch(() => (ended = true));
      signal.throwIfAborted();
    },
  });
  while (explorer.state.view.progress === undefined || explorer.state.view.rows.length < 2) await setTimeout(5);
  t.same(explorer.state.view.progress, { done: 1, total: 4 });
  t.equal(explorer.state.view.rows.length, 2, "rows are there while the next one takes long");
  explorer.dispatch({ kind: "key", key: "esc" });
  await setImmediate();
  await setImmediate();
  t.ok(ended);
  t.equal(explorer.state.view.load.kind, "stopped");
  t.match(explorer.state.message?.text, /r loads again/);
});

t.test("branches and rows that were late", async (t) => {
  const { explorer } = await explore(t, {
    rows: () =>
      of([
        { key: "branch", cells: ["branch"], fold: "branch", depth: 0 },
        { key: "late", cells: ["?"], late: true, depth: 0 },
        { key: "many", cells: ["2 more"], fold: "more", depth: 0 },
      ]),
    children: (_context, { key }) => of(rows(2, key === "many" ? 50 : 10).map((row) => ({ ...row, depth: 1 }))),
    complete: (_context, row) => Promise.resolve({ ...row, cells: ["complete"] }),
  });
  await explorer.settled();
  t.same(explorer.state.view.rows[1]?.cells, ["complete"]);
  explorer.dispatch({ kind: "key", key: "right" });
  await explorer.settled();
  explorer.dispatch({ kind: "key", key: "G" });
  explorer.dispatch({ kind: "key", key: "enter" });
  await explorer.settled();
  t.same(
    explorer.state.view.shown.map(({ key }) => key),
    ["branch", "row 10", "row 11", "late", "row 50", "row 51"],
  );
});

t.test("of a list by position the part in sight is read", async (t) => {
  const read: [first: number, count: number][] = [];
  const total = 1_000_000;
  const { explorer } = await explore(t, {
    rows: () => ({
      total,
      read: (first, count) => {
        read.push([first, count]);
        return Promise.resolve(rows(count, first));
      },
    }),
  });
  await explorer.settled();
  explorer.dispatch({ kind: "key", key: "G" });
  await explorer.settled();
  t.equal(on(explorer.state), "row 999999");
  t.equal(read.length, 2);
  t.ok(
    read.every(([first, count]) => count <= 40 && first + count <= total),
    JSON.stringify(read),
  );
});
