/** All that can happen to the explorer. */

import type { Command } from "../keys.ts";
import type { PlannedEdit } from "./edits.ts";
import type { Place } from "./place.ts";
import type { Row } from "./row.ts";
import type { Message, Size } from "./state.ts";

export type Action =
  /** A key by its name ("up", "ctrl-c", "G"); what it means depends on the mode. */
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "go"; readonly place: Place }
  | { readonly kind: "resize"; readonly size: Size }
  /** Text from the clipboard: typed where something is typed, else nothing. */
  | { readonly kind: "paste"; readonly text: string }
  /** The mouse wheel; lines down. */
  | { readonly kind: "wheel"; readonly lines: number }
  /** A click; 0-based. */
  | { readonly kind: "click"; readonly column: number; readonly row: number }
  | { readonly kind: "rows"; readonly view: number; readonly rows: readonly Row[]; readonly done: boolean }
  | {
      readonly kind: "window";
      readonly view: number;
      readonly total: number;
      readonly first: number;
      readonly rows: readonly Row[];
    }
  | { readonly kind: "completed"; readonly view: number; readonly rows: readonly Row[] }
  | { readonly kind: "children"; readonly view: number; readonly key: string; readonly rows: readonly Row[] }
  | { readonly kind: "failed"; readonly view: number; readonly message: string }
  | { readonly kind: "progress"; readonly view: number; readonly done: number; readonly total: number }
  | { readonly kind: "job"; readonly id: string; readonly label: string | undefined }
  | { readonly kind: "say"; readonly message: Message }
  /** The field of `before` is to become `value`. */
  | { readonly kind: "planned"; readonly edit: PlannedEdit }
  /** The planned edits were written: forget them, load again. */
  | { readonly kind: "written" }
  | { readonly kind: "taken" };
