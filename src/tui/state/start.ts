/** The state a session begins with. */

import type { Place } from "./place.ts";
import { newView } from "./view.ts";
import type { Size, State } from "./state.ts";

/** What is known of the set when it is open. */
export interface Start {
  readonly size: Size;
  /** Escaped. */
  readonly title: string;
  readonly tasks: number;
  readonly comparing: boolean;
  /** Why fields cannot be edited; undefined: they can. */
  readonly readOnly: string | undefined;
  readonly place: Place;
}

export function startState({ size, title, tasks, comparing, readOnly, place }: Start): State {
  return {
    size,
    title,
    tasks,
    view: newView(1, place),
    back: [],
    nextId: 2,
    mode: { kind: "browse" },
    message: undefined,
    lastSearch: undefined,
    jobs: [],
    comparing,
    edits: { planned: [], refused: readOnly },
    effects: [],
  };
}
