/** A session before it runs: what it begins with, how it looks, and what it can do. */

import { escapeControls } from "../crit/views/escape.ts";
import type { Explorer, ExplorerOptions } from "./explorer.ts";
import type { Look } from "./frame.ts";
import type { Opened } from "./open.ts";
import { compared } from "./screens/compared.ts";
import { screenOf } from "./screens/index.ts";
import type { Effect } from "./state/effect.ts";
import { startState } from "./state/start.ts";
import { HOME, type Size, type State } from "./state/state.ts";
import { PLAIN_THEME, type Theme } from "./theme.ts";

export interface Session {
  readonly start: State;
  readonly look: Look;
  readonly options: ExplorerOptions;
}

/** A session over what is open. */
export function sessionOf(opened: Opened, title: string, size: Size, theme: Theme = PLAIN_THEME): Session {
  const { context, logOnly, readOnly } = opened;
  const comparing = context.other !== undefined;
  const start = startState({
    size,
    title: escapeControls(title),
    tasks: context.graph.facts.tasks,
    comparing,
    readOnly,
    place: logOnly ? { screen: "problems" } : HOME,
  });
  const screen: Look["screen"] = ({ screen: id }) => (comparing ? compared(screenOf(id)) : screenOf(id));
  return {
    start,
    look: { theme, screen },
    options: {
      context: () => opened.context,
      screen,
      perform: (effect, explorer) => perform(effect, explorer, opened),
    },
  };
}

/** What sessions do alike, on a terminal or not. */
function perform(effect: Effect, explorer: Explorer, opened: Opened): void | Promise<void> {
  switch (effect.kind) {
    case "copy":
      explorer.dispatch({ kind: "say", message: { text: `copied: ${effect.text}  (${effect.image})`, tone: "good" } });
      return;
    case "plan":
      return editing().then(({ plan }) => plan(effect.edit, explorer, opened));
    case "write":
      return editing().then(({ write }) => write(effect.edits, explorer, opened));
    case "quit":
    case "suspend":
    case "redraw":
    case "cancel":
      return;
  }
}

/** Most sessions only look. */
function editing(): Promise<typeof import("./edit.ts")> {
  return import("./edit.ts");
}
