/** The line of tabs. */

import { TAB_TITLES, TABS, type TabId } from "../state/place.ts";
import { tint, type Theme } from "../theme.ts";
import { fit, width } from "./fit.ts";

/** Numbers and titles; titles are cut where the terminal is too narrow for all, but for the current one. */
export function tabsLine(current: TabId, columns: number, theme: Theme): string {
  for (const letters of [Infinity, 6, 4, 3, 2, 0]) {
    const texts = TABS.map((id, i) => {
      const title = TAB_TITLES[id];
      return `${i + 1} ${id === current ? title : title.slice(0, letters)}`.trimEnd();
    });
    const total = texts.reduce((sum, text) => sum + width(text) + 1, 1);
    if (total > columns && letters > 0) continue;
    if (total > columns) return fit(texts.join(" "), columns);
    const line = texts.map((text, i) => tint(theme, TABS[i] === current ? "tab-current" : "tab", text)).join(" ");
    return ` ${line}${" ".repeat(columns - total + 1)}`;
  }
  return "";
}
