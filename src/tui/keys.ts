/** The table of keys: what they do, and what the help says about them. */

/** Everything that a key can do on a page. */
export type Command =
  | "up"
  | "down"
  | "page-up"
  | "page-down"
  | "half-up"
  | "half-down"
  | "top"
  | "bottom"
  | "left"
  | "left-or-help"
  | "right"
  | "scroll-left"
  | "scroll-right"
  | "follow"
  | "back"
  | "object"
  | "users"
  | "next-screen"
  | "previous-screen"
  | "screen"
  | "log"
  | "search"
  | "search-back"
  | "next-match"
  | "previous-match"
  | "find"
  | "address"
  | "search-memory"
  | "fold"
  | "fold-all"
  | "copy"
  | "edit"
  | "changes"
  | "undo"
  | "write"
  | "next-change"
  | "previous-change"
  | "reload"
  | "redraw"
  | "cancel"
  | "help"
  | "suspend"
  | "quit";

export interface Binding {
  readonly command: Command;
  /** Names of keys; the first ones are what people see. */
  readonly keys: readonly string[];
  /** Few words for the help. */
  readonly about: string;
  readonly group: KeyGroup;
}

export type KeyGroup = "Move" | "Screens" | "Follow" | "Search" | "Change" | "Other";

/** As in less, vim and htop. */
export const KEYS: readonly Binding[] = [
  { command: "up", keys: ["up", "k", "ctrl-p"], about: "one row up", group: "Move" },
  { command: "down", keys: ["down", "j", "ctrl-n"], about: "one row down", group: "Move" },
  { command: "page-up", keys: ["pageup", "b", "ctrl-b"], about: "one screen up", group: "Move" },
  { command: "page-down", keys: ["pagedown", "space", "ctrl-f"], about: "one screen down", group: "Move" },
  { command: "half-up", keys: ["ctrl-u"], about: "half a screen up", group: "Move" },
  { command: "half-down", keys: ["ctrl-d"], about: "half a screen down", group: "Move" },
  { command: "top", keys: ["g", "home", "<"], about: "first row", group: "Move" },
  { command: "bottom", keys: ["G", "end", ">"], about: "last row", group: "Move" },
  { command: "scroll-left", keys: ["H", "shift-left"], about: "scroll to the left", group: "Move" },
  { command: "scroll-right", keys: ["L", "shift-right"], about: "scroll to the right", group: "Move" },

  { command: "screen", keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"], about: "that screen", group: "Screens" },
  { command: "next-screen", keys: ["tab"], about: "next screen", group: "Screens" },
  { command: "previous-screen", keys: ["shift-tab"], about: "previous screen", group: "Screens" },
  { command: "log", keys: ["0"], about: "the log", group: "Screens" },

  { command: "follow", keys: ["enter"], about: "go where the row leads", group: "Follow" },
  { command: "right", keys: ["right", "l"], about: "open a branch, or follow", group: "Follow" },
  { command: "left", keys: ["left"], about: "close the branch, to its parent, or back", group: "Follow" },
  { command: "left-or-help", keys: ["h"], about: "to the parent; where there is none, this help", group: "Follow" },
  { command: "back", keys: ["backspace", "ctrl-o"], about: "back to the page before", group: "Follow" },
  { command: "object", keys: ["i"], about: "all about the object of the row", group: "Follow" },
  { command: "users", keys: ["u"], about: "all users of the object", group: "Follow" },
  { command: "fold", keys: ["-", "+"], about: "close or open a branch", group: "Follow" },
  { command: "fold-all", keys: ["*"], about: "close or open all branches", group: "Follow" },

  { command: "search", keys: ["/"], about: "search the screen", group: "Search" },
  { command: "search-back", keys: ["\\"], about: "search upwards", group: "Search" },
  { command: "next-match", keys: ["n"], about: "next match", group: "Search" },
  { command: "previous-match", keys: ["N"], about: "match before", group: "Search" },
  { command: "find", keys: ["?"], about: "search the whole set", group: "Search" },
  { command: "address", keys: ["@"], about: "bytes at an address", group: "Search" },
  { command: "search-memory", keys: ["s"], about: "search memory: text, /regex/ or hex:…", group: "Search" },
  { command: "next-change", keys: ["]"], about: "next change (of two sets)", group: "Search" },
  { command: "previous-change", keys: ["["], about: "change before (of two sets)", group: "Search" },

  { command: "edit", keys: ["e"], about: "edit the field", group: "Change" },
  { command: "changes", keys: ["c"], about: "list of changes, not written yet", group: "Change" },
  { command: "undo", keys: ["U"], about: "take the last change back", group: "Change" },
  { command: "write", keys: ["w"], about: "verify, back up and write the changes", group: "Change" },
  { command: "copy", keys: ["y"], about: "copy the path of the field", group: "Change" },

  { command: "help", keys: ["f1"], about: "this help", group: "Other" },
  { command: "cancel", keys: ["esc"], about: "end loading, searching, typing", group: "Other" },
  { command: "reload", keys: ["r", "f5"], about: "load the page again", group: "Other" },
  { command: "redraw", keys: ["ctrl-l"], about: "draw the screen again", group: "Other" },
  { command: "suspend", keys: ["ctrl-z"], about: "to the shell, fg returns", group: "Other" },
  { command: "quit", keys: ["q", "f10", "ctrl-c"], about: "leave", group: "Other" },
];

const BY_KEY: ReadonlyMap<string, Command> = new Map(
  KEYS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)),
);

/** What a key does on a page; undefined of keys without a meaning. */
export function commandOf(key: string): Command | undefined {
  return BY_KEY.get(key);
}

/** Keys that are no characters, by the names that bindings and `--keys` use. */
export const NAMED_KEYS: ReadonlySet<string> = new Set([
  ...["up", "down", "left", "right", "shift-up", "shift-down", "shift-left", "shift-right"],
  ...["enter", "backspace", "esc", "tab", "shift-tab", "space", "insert", "delete"],
  ...["home", "end", "pageup", "pagedown"],
  ...Array.from({ length: 12 }, (_, i) => `f${i + 1}`),
  ...Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `ctrl-${letter}`),
]);

/** The character that a key types; undefined of keys that type none. */
export function typedBy(key: string): string | undefined {
  if (key === "space") return " ";
  return NAMED_KEYS.has(key) ? undefined : key;
}
