/** From page to page, and back. */

import { taskOf } from "./follow.ts";
import { TABS, type Place, type TabId } from "./place.ts";
import type { State } from "./state.ts";
import { currentRow, newView, type View } from "./view.ts";

/** Pages to return to. */
const MOST_PAGES = 100;
/** Rows that a page keeps while another one is shown; longer ones are loaded again. */
const KEPT_ROWS = 5000;
/** Sets with more tasks are looked at task by task. */
const MANY_TASKS = 500;

/** Opens a page on top of this one. A place on the same page only moves the cursor. */
export function goTo(state: State, place: Place): State {
  const back = [...state.back, rest(state.view)].slice(-MOST_PAGES);
  return { ...state, view: newView(state.nextId, place), nextId: state.nextId + 1, back, message: undefined };
}

export function goBack(state: State): State {
  const view = state.back.at(-1);
  if (view === undefined) return { ...state, message: { text: "this is the first page", tone: "plain" } };
  return { ...state, view, back: state.back.slice(0, -1), message: undefined };
}

/** The page as it is kept: its row is looked up again where the rows are let go. */
function rest(view: View): View {
  const row = currentRow(view);
  if (view.total !== undefined) return view;
  if (view.rows.length <= KEPT_ROWS && view.load.kind !== "loading") return view;
  return {
    ...newView(view.id, view.place),
    select: row?.key,
    left: view.left,
    search: view.search && { ...view.search, seeking: false },
  };
}

/** The same page from the beginning. */
export function reload(state: State): State {
  const { place } = state.view;
  const view = newView(state.nextId, { ...place, select: currentRow(state.view)?.key ?? place.select });
  return { ...state, view, nextId: state.nextId + 1 };
}

/** The pages to return to are loaded again when they are shown: what they are made from changed. */
export function forgetPages(state: State): State {
  const back = state.back.map((view) => ({
    ...newView(view.id, view.place),
    select: currentRow(view)?.key,
    left: view.left,
  }));
  return { ...state, back };
}

/** Another screen: about the task that this page is about, or of the whole set at the task of this row. */
export function switchTo(state: State, screen: TabId): State {
  const { place } = state.view;
  const task = taskOf(currentRow(state.view));
  if (screen === "processes") return goTo(state, { screen, select: task ?? place.subject });
  if (place.screen === screen && place.subject === undefined) return state;
  const isPerTask = screen === "files" || screen === "memory" || screen === "threads";
  if (!isPerTask) return goTo(state, { screen });
  const subject = place.subject?.startsWith("task:") === true ? place.subject : undefined;
  if (subject !== undefined && place.screen !== screen) return goTo(state, { screen, subject });
  if (state.tasks > MANY_TASKS || screen === "memory") return goTo(state, { screen, subject: task ?? subject });
  return goTo(state, { screen, select: task });
}

/** The screen with this number, from 1. */
export function switchToNumber(state: State, number: number): State {
  const screen = TABS[number - 1];
  return screen === undefined ? state : switchTo(state, screen);
}

/** The tab before or after the current one. */
export function switchBy(state: State, step: 1 | -1): State {
  const at = TABS.indexOf(currentTab(state));
  return switchTo(state, TABS[(at + step + TABS.length) % TABS.length] ?? "processes");
}

/** The tab of the page; of pages without one the tab that they were opened from. */
export function currentTab({ back, view }: State): TabId {
  return [...back, view].map(({ place }) => place.screen).findLast(isTab) ?? "processes";
}

function isTab(screen: string): screen is TabId {
  return (TABS as readonly string[]).includes(screen);
}
