/** Keys while the help is shown. */

import { commandOf } from "../keys.ts";
import { helpLines } from "../widgets/help.ts";
import { bodyHeight } from "./layout.ts";
import type { Mode, State } from "./state.ts";

type Help = Extract<Mode, { kind: "help" }>;

/** Scrolls; any other key returns to the page. */
export function keyOnHelp(state: State, mode: Help, key: string): State {
  const height = bodyHeight(state.size);
  const last = Math.max(0, helpLines(state.size.columns).length - height);
  const to = (top: number): State => ({ ...state, mode: { ...mode, top: Math.max(0, Math.min(top, last)) } });
  const command = commandOf(key);
  if (command === "up") return to(mode.top - 1);
  if (command === "down") return to(mode.top + 1);
  if (command === "page-up") return to(mode.top - height);
  if (command === "page-down") return to(mode.top + height);
  if (command === "top") return to(0);
  if (command === "bottom") return to(last);
  return { ...state, mode: { kind: "browse" } };
}
