/** All that the explorer knows at a moment. */

import type { EditsState } from "./edits.ts";
import type { Effect } from "./effect.ts";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a typed line is for. */
export type PromptFor =
  | { readonly kind: "search"; readonly direction: 1 | -1 }
  | { readonly kind: "find" }
  | { readonly kind: "address"; readonly subject: string }
  /** Of a task, or of all. */
  | { readonly kind: "memory"; readonly subject: string | undefined }
  | { readonly kind: "edit"; readonly image: string; readonly path: string; readonly before: string };

export type Mode =
  | { readonly kind: "browse" }
  /** `text` up to the cursor, `rest` behind it. */
  | { readonly kind: "prompt"; readonly prompt: PromptFor; readonly text: string; readonly rest: string }
  | { readonly kind: "help"; readonly top: number }
  | { readonly kind: "confirm"; readonly question: string; readonly yes: Effect };

/** What the status line says until the next key. */
export interface Message {
  readonly text: string;
  readonly tone: "good" | "warn" | "bad" | "plain";
}

export interface State {
  readonly size: Size;
  /** The set, as the user named it, escaped. */
  readonly title: string;
  /** How many tasks it has: large sets are looked at task by task. */
  readonly tasks: number;
  readonly view: View;
  /** Pages to return to, the last one at the end. */
  readonly back: readonly View[];
  readonly nextId: number;
  readonly mode: Mode;
  readonly message: Message | undefined;
  /** The words that were searched last, on any page. */
  readonly lastSearch: string | undefined;
  /** Work beside the page's own: what is done, by name. */
  readonly jobs: readonly { readonly id: string; readonly label: string }[];
  /** Two sets are compared. */
  readonly comparing: boolean;
  readonly edits: EditsState;
  /** What is to be done outside; taken by the explorer after each action. */
  readonly effects: readonly Effect[];
}

/** The page at the start. */
export const HOME: Place = { screen: "processes" };
