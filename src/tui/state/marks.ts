/** From change to change, when two sets are compared. */

import { bodyHeight } from "./layout.ts";
import { moveTo } from "./move.ts";
import type { State } from "./state.ts";
import { length, rowAt } from "./view.ts";

/** To the next row, or the one before, that is marked as added, removed or changed. */
export function changeBy(state: State, step: 1 | -1): State {
  const { view } = state;
  if (!state.comparing)
    return { ...state, message: { text: "two sets are compared with ckpt tui --diff A B", tone: "warn" } };
  for (let i = view.cursor + step; i >= 0 && i < length(view); i += step)
    if (rowAt(view, i)?.mark !== undefined) return { ...state, view: moveTo(view, i, bodyHeight(state.size)) };
  const text =
    view.load.kind === "loading" ? "no more changes among the rows read so far" : "no more changes on this page";
  return { ...state, message: { text, tone: "plain" } };
}
