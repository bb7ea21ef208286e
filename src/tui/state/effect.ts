/** What the reducer asks the world outside for. */

import type { PlannedEdit } from "./edits.ts";

export type Effect =
  | { readonly kind: "quit" }
  | { readonly kind: "suspend" }
  /** Redraws everything, whatever the terminal shows. */
  | { readonly kind: "redraw" }
  | { readonly kind: "copy"; readonly text: string; readonly image: string }
  /** Ends the loading of the page. */
  | { readonly kind: "cancel" }
  /** Checks an edit against the schema, and plans it if it fits. */
  | { readonly kind: "plan"; readonly edit: PlannedEdit }
  /** Writes the planned edits to the set. */
  | { readonly kind: "write"; readonly edits: readonly PlannedEdit[] };
