/** The state as lines of text: a pure function, what the terminal shows and what a snapshot prints. */

import type { Screen } from "./screens/screen.ts";
import { bodyHeight } from "./state/layout.ts";
import type { Place } from "./state/place.ts";
import { currentTab } from "./state/navigate.ts";
import type { State } from "./state/state.ts";
import { length } from "./state/view.ts";
import { tint, type Theme } from "./theme.ts";
import { fit, width } from "./widgets/fit.ts";
import { helpLines } from "./widgets/help.ts";
import { statusLine } from "./widgets/status.ts";
import { headLine, tableLines } from "./widgets/table.ts";
import { tabsLine } from "./widgets/tabs.ts";

export interface Look {
  readonly theme: Theme;
  readonly screen: (place: Place) => Screen;
}

/** Exactly as many lines as the terminal has, each as wide as it. */
export function frame(state: State, { theme, screen }: Look): readonly string[] {
  const { size, view, mode } = state;
  const { columns } = size;
  const height = bodyHeight(size);
  const shown = screen(view.place);
  const lines = [tabsLine(currentTab(state), columns, theme), aboutLine(state, shown, theme)];
  if (mode.kind === "help") {
    const help = helpLines(columns).slice(mode.top, mode.top + height);
    const blanks = Array.from({ length: height - help.length }, () => " ".repeat(columns));
    lines.push(tint(theme, "head", fit("Keys", columns)), ...help, ...blanks);
  } else {
    const titles = shown.columns(view.place);
    lines.push(headLine(titles, columns, view.left, theme));
    if (length(view) === 0 && view.load.kind !== "loading") lines.push(...emptyLines(state, shown, height));
    else lines.push(...tableLines({ columns: titles, view, height, total: columns, theme }));
  }
  return [...lines, statusLine(state, theme)].slice(0, size.rows);
}

function aboutLine({ view, title, size }: State, screen: Screen, theme: Theme): string {
  const { place } = view;
  const subject = screen.about?.(place) ?? place.subject;
  const left = ` ${screen.title}${subject === undefined ? "" : `: ${subject}`}`;
  const room = size.columns - width(left) - 2;
  if (room < 8) return tint(theme, "title", fit(left, size.columns));
  const name = width(title) > room ? `…${[...title].slice(-(room - 1)).join("")}` : title;
  return tint(theme, "title", left) + tint(theme, "dim", fit(name, size.columns - width(left) - 1, "right") + " ");
}

function emptyLines({ view, size }: State, screen: Screen, height: number): readonly string[] {
  const text = view.load.kind === "failed" ? view.load.message : screen.empty;
  return Array.from({ length: height }, (_, i) => fit(i === 1 ? `  ${text}` : "", size.columns));
}
