/** The one function that changes the state of the explorer. */

import { commandOf } from "../keys.ts";
import type { Action } from "./action.ts";
import { act } from "./act.ts";
import { planEdit } from "./edits.ts";
import { keyOnHelp } from "./help.ts";
import { bodyHeight, ABOVE } from "./layout.ts";
import { isMissed } from "./match.ts";
import { keepInSight, moveTo, scroll } from "./move.ts";
import { forgetPages, goTo, reload } from "./navigate.ts";
import { keyInPrompt } from "./prompt.ts";
import { appendRows, completeRows, insertChildren, placeWindow } from "./rows.ts";
import type { State } from "./state.ts";
import type { View } from "./view.ts";

/** The state after an action. Pure: what is to be done outside is listed in `effects`. */
export function reduce(state: State, action: Action): State {
  const next = changed(state, action);
  const { search } = next.view;
  const isNew = next.view.id === state.view.id && search !== state.view.search;
  if (search === undefined || !isNew || !isMissed(next.view)) return next;
  const isMemory = ["memory", "bytes"].includes(next.view.place.screen);
  const hint = isMemory ? " (s searches the memory itself)" : "";
  return { ...next, message: { text: `not on this page: ${search.text}${hint}`, tone: "warn" } };
}

function changed(state: State, action: Action): State {
  switch (action.kind) {
    case "key":
      return keyPressed(state, action.key);
    case "command":
      return act(state, action.command, "");
    case "go":
      return goTo(state, action.place);
    case "resize":
      return inSight({ ...state, size: action.size });
    case "paste": {
      if (state.mode.kind !== "prompt") return state;
      const text = state.mode.text + action.text.replace(/[\r\n]+$/, "").replace(/[\r\n]+/g, " ");
      return { ...state, mode: { ...state.mode, text } };
    }
    case "wheel":
      return { ...state, view: scroll(state.view, action.lines, bodyHeight(state.size)) };
    case "click":
      return clicked(state, action.row);
    case "rows":
      return onView(state, action.view, (view) => appendRows(view, action.rows, action.done));
    case "window":
      return onView(state, action.view, (view) => placeWindow(view, action.total, action.first, action.rows));
    case "completed":
      return onView(state, action.view, (view) => completeRows(view, action.rows));
    case "children":
      return onView(state, action.view, (view) => insertChildren(view, action.key, action.rows));
    case "failed":
      return onView(state, action.view, (view) => ({
        ...appendRows(view, [], true),
        opening: [],
        load: { kind: "failed", message: action.message },
      }));
    case "progress":
      return onView(state, action.view, (view) => ({
        ...view,
        progress: { done: action.done, total: action.total },
      }));
    case "job": {
      const others = state.jobs.filter(({ id }) => id !== action.id);
      const { id, label } = action;
      return { ...state, jobs: label === undefined ? others : [...others, { id, label }] };
    }
    case "say":
      return { ...state, message: action.message };
    case "planned":
      return planned(state, planEdit(state.edits, action.edit));
    case "written":
      return reload(forgetPages({ ...state, edits: { ...state.edits, planned: [] } }));
    case "taken":
      return state.effects.length === 0 ? state : { ...state, effects: [] };
  }
}

function keyPressed(state: State, key: string): State {
  const { mode } = state;
  switch (mode.kind) {
    case "prompt":
      return keyInPrompt(state, mode, key);
    case "help":
      return keyOnHelp(state, mode, key);
    case "confirm": {
      const asked: State = { ...state, mode: { kind: "browse" }, message: undefined };
      if (key === "y" || key === "enter") return { ...asked, effects: [...asked.effects, mode.yes] };
      return { ...asked, message: { text: "not done", tone: "plain" } };
    }
    case "browse": {
      const command = commandOf(key);
      const quiet = state.message === undefined ? state : { ...state, message: undefined };
      return command === undefined ? quiet : act(quiet, command, key);
    }
  }
}

/** The page is loaded again, as its rows show what is planned. */
function planned(state: State, edits: State["edits"]): State {
  const count = edits.planned.length;
  const text = count === 0 ? "as the set has it" : `${count} planned: c lists, U takes back, w writes`;
  return { ...reload(forgetPages({ ...state, edits })), message: { text, tone: "plain" } };
}

/** A page that is no longer shown gets no rows. */
function onView(state: State, id: number, change: (view: View) => View): State {
  return state.view.id === id ? inSight({ ...state, view: change(state.view) }) : state;
}

function inSight(state: State): State {
  const view = keepInSight(state.view, bodyHeight(state.size));
  return view === state.view ? state : { ...state, view };
}

/** A click goes to the row; on the row where the user is, it follows. */
function clicked(state: State, line: number): State {
  const height = bodyHeight(state.size);
  const position = state.view.top + line - ABOVE;
  if (state.mode.kind !== "browse" || line < ABOVE || line >= ABOVE + height) return state;
  if (position === state.view.cursor) return act(state, "follow", "");
  return { ...state, view: moveTo(state.view, position, height) };
}
