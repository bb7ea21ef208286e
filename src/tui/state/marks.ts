/** From change to change, when two sets are compared. */

import { bodyHeight } from "./layout.ts";
import { moveTo } from "./move.ts";
import type { State } from "./state.ts";
import { length, rowAt } from "./view.ts";

/** To the next row, or the one before, that is marked; downwards the page looks on while rows can still come. */
export function changeBy(state: State, step: 1 | -1): State {
  const { view } = state;
  if (!state.comparing)
    return { ...state, message: { text: "two sets are compared with ckpt tui --diff A B", tone: "warn" } };
  for (let i = view.cursor + step; i >= 0 && i < length(view); i += step)
    if (rowAt(view, i)?.mark !== undefined) return { ...state, view: moveTo(view, i, bodyHeight(state.size)) };
  if (step === 1 && view.load.kind === "loading" && view.total === undefined)
    return { ...state, view: { ...view, toChange: true } };
  return {
    ...state,
    message: { text: `no more changes on this page${step === 1 ? "" : " before this row"}`, tone: "plain" },
  };
}
