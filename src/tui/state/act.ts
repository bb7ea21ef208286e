/** What the commands of the key table do on a page. */

import type { Command } from "../keys.ts";
import { leadsTo, taskOf } from "./follow.ts";
import { startEdit, undoEdit, askToWrite } from "./edits.ts";
import { changeBy } from "./marks.ts";
import { bodyHeight } from "./layout.ts";
import { seek } from "./match.ts";
import { keepInSight, moveTo, page } from "./move.ts";
import { goBack, goTo, reload, switchBy, switchToNumber } from "./navigate.ts";
import { foldAll, isOpen, setOpen } from "./rows.ts";
import type { Effect } from "./effect.ts";
import type { PromptFor, State } from "./state.ts";
import { currentRow, length, rowAt, wantsRows, type View } from "./view.ts";

/** Columns of the terminal that one step to the side scrolls. */
const SIDE_STEP = 8;

/** The state after a command; `key` is the one that was pressed for it. */
export function act(state: State, command: Command, key: string): State {
  const { view } = state;
  const height = bodyHeight(state.size);
  const row = currentRow(view);
  const show = (next: View): State => ({ ...state, view: keepInSight(next, height) });
  const move = (position: number): State => ({ ...state, view: moveTo(view, position, height) });
  switch (command) {
    case "up":
      return move(view.cursor - 1);
    case "down":
      return move(view.cursor + 1);
    case "page-up":
      return show(page(view, -height, height));
    case "page-down":
      return show(page(view, height, height));
    case "half-up":
      return show(page(view, -Math.ceil(height / 2), height));
    case "half-down":
      return show(page(view, Math.ceil(height / 2), height));
    case "top":
      return move(0);
    case "bottom":
      if (view.load.kind === "loading" && view.total === undefined) return show({ ...view, toEnd: true });
      return move(length(view) - 1);
    case "scroll-left":
      return show({ ...view, left: Math.max(0, view.left - SIDE_STEP) });
    case "scroll-right":
      return show({ ...view, left: view.left + SIDE_STEP });
    case "left":
      return toTheLeft(state) ?? goBack(state);
    case "left-or-help":
      return (row?.fold === "tree" && (row.depth ?? 0) === 0 ? undefined : toTheLeft(state)) ?? help(state);
    case "right":
      if (row?.fold !== undefined && !isOpen(view, row)) return show(setOpen(view, row, true));
      return follow(state);
    case "follow":
      if (row?.fold === "branch" || row?.fold === "more") {
        if (row.to === undefined) return show(setOpen(view, row, !isOpen(view, row)));
      }
      return follow(state);
    case "fold":
      return row === undefined ? state : show(setOpen(view, row, !isOpen(view, row)));
    case "fold-all":
      return show(foldAll(view));
    case "back":
      return goBack(state);
    case "object":
      if (row?.ref === undefined) return say(state, "the row shows no object");
      return goTo(state, { screen: "object", subject: row.ref });
    case "users": {
      const subject = row?.ref ?? (view.place.screen === "object" ? view.place.subject : undefined);
      if (subject === undefined) return say(state, "the row shows no object");
      return goTo(state, { screen: "users", subject });
    }
    case "screen":
      return switchToNumber(state, Number(key));
    case "next-screen":
      return switchBy(state, 1);
    case "previous-screen":
      return switchBy(state, -1);
    case "log":
      return goTo(state, { screen: "log" });
    case "search":
      return ask(state, { kind: "search", direction: 1 });
    case "search-back":
      return ask(state, { kind: "search", direction: -1 });
    case "next-match":
      return again(state, 1);
    case "previous-match":
      return again(state, -1);
    case "find":
      return ask(state, { kind: "find" });
    case "address": {
      const subject = taskOf(row) ?? taskOf({ key: "", cells: [], ref: view.place.subject });
      if (subject === undefined) return say(state, "an address belongs to a task: stand on a row of one");
      return ask(state, { kind: "address", subject });
    }
    case "search-memory": {
      const { subject } = view.place; // of a page about one task, "task:42" or "task:42 0x7f00"
      return ask(state, { kind: "memory", subject: /^task:\d+/.exec(subject ?? "")?.[0] });
    }
    case "next-change":
      return changeBy(state, 1);
    case "previous-change":
      return changeBy(state, -1);
    case "copy":
      if (row?.at === undefined) return say(state, "the row has no place in an image");
      return perform(state, { kind: "copy", text: row.at.path, image: row.at.image });
    case "edit":
      return startEdit(state);
    case "changes":
      return goTo(state, { screen: "changes" });
    case "undo":
      return undoEdit(state);
    case "write":
      return askToWrite(state);
    case "reload":
      return reload(state);
    case "redraw":
      return perform(state, { kind: "redraw" });
    case "cancel":
      return cancel(state);
    case "help":
      return help(state);
    case "suspend":
      return perform(state, { kind: "suspend" });
    case "quit":
      return quit(state);
  }
}

function say(state: State, text: string): State {
  return { ...state, message: { text, tone: "warn" } };
}

function perform(state: State, effect: Effect): State {
  return { ...state, effects: [...state.effects, effect] };
}

function ask(state: State, prompt: PromptFor): State {
  return { ...state, mode: { kind: "prompt", prompt, text: "", rest: "" } };
}

function help(state: State): State {
  return { ...state, mode: { kind: "help", top: 0 } };
}

function follow(state: State): State {
  const row = currentRow(state.view);
  const place = row === undefined ? undefined : leadsTo(row);
  return place === undefined ? say(state, "the row leads nowhere") : goTo(state, place);
}

/** Scrolls back, closes the branch, or goes to the row it hangs on; undefined where there is nothing to the left. */
function toTheLeft(state: State): State | undefined {
  const { view } = state;
  const height = bodyHeight(state.size);
  if (view.left > 0) return { ...state, view: { ...view, left: Math.max(0, view.left - SIDE_STEP) } };
  const row = currentRow(view);
  if (row?.fold !== undefined && isOpen(view, row))
    return { ...state, view: keepInSight(setOpen(view, row, false), height) };
  const depth = row?.depth ?? 0;
  for (let i = view.cursor - 1; depth > 0 && i >= view.first; i--) {
    const above = rowAt(view, i);
    if (above !== undefined && (above.depth ?? 0) < depth && above.heading !== true)
      return { ...state, view: moveTo(view, i, height) };
  }
  return undefined;
}

function again(state: State, direction: 1 | -1): State {
  const text = state.view.search?.text ?? state.lastSearch;
  if (text === undefined) return say(state, "nothing was searched yet: / searches");
  const first = state.view.search?.direction ?? 1;
  const view = seek(state.view, text, first === direction ? 1 : -1);
  const kept = view.search === undefined ? view : { ...view, search: { ...view.search, direction: first } };
  return { ...state, view: keepInSight(kept, bodyHeight(state.size)) };
}

function cancel(state: State): State {
  const { view } = state;
  if (!wantsRows(view, bodyHeight(state.size))) {
    const { search: _, ...plain } = view;
    return { ...state, view: { ...plain, search: undefined } };
  }
  const stopped: View = {
    ...view,
    load: { kind: "stopped" },
    opening: [],
    select: undefined,
    toEnd: false,
    toChange: false,
    progress: undefined,
    search: view.search && { ...view.search, seeking: false },
  };
  const message = { text: "stopped; r loads again", tone: "warn" as const };
  return perform({ ...state, view: stopped, message }, { kind: "cancel" });
}

function quit(state: State): State {
  const { planned } = state.edits;
  if (planned.length === 0) return perform(state, { kind: "quit" });
  const question = `${planned.length} change${planned.length === 1 ? " is" : "s are"} not written. Leave all the same?`;
  return { ...state, mode: { kind: "confirm", question, yes: { kind: "quit" } } };
}
