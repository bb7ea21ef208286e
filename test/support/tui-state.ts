/** States of the explorer for tests of the reducer. */

import type { Action } from "../../src/tui/state/action.ts";
import { reduce } from "../../src/tui/state/reduce.ts";
import type { Row } from "../../src/tui/state/row.ts";
import { startState } from "../../src/tui/state/start.ts";
import type { State } from "../../src/tui/state/state.ts";
import { currentRow } from "../../src/tui/state/view.ts";

/** Eight rows of a page are seen. */
export function fresh(tasks = 3): State {
  return startState({
    size: { columns: 80, rows: 12 },
    title: "set",
    tasks,
    comparing: false,
    readOnly: undefined,
    place: { screen: "processes" },
  });
}

export function rows(count: number, from = 0): Row[] {
  return Array.from({ length: count }, (_, i) => ({ key: `row ${from + i}`, cells: [`row ${from + i}`] }));
}

/** A page with these rows, all of them. */
export function withRows(list: readonly Row[], done = true): State {
  const state = fresh();
  return reduce(state, { kind: "rows", view: state.view.id, rows: list, done });
}

/** After these keys. */
export function press(state: State, ...keys: readonly string[]): State {
  return keys.reduce((now, key) => reduce(now, { kind: "key", key }), state);
}

export function after(state: State, ...actions: readonly Action[]): State {
  return actions.reduce(reduce, state);
}

/** Key of the row the user is on. */
export function on(state: State): string | undefined {
  return currentRow(state.view)?.key;
}
