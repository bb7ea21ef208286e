/** Where the explorer can be: a screen, what of the set it shows, and the row to stand on. */

/** Screens with a number and a tab, in their order. */
export const TABS = [
  "processes",
  "files",
  "memory",
  "sockets",
  "threads",
  "namespaces",
  "images",
  "problems",
  "stats",
] as const;

export type TabId = (typeof TABS)[number];

/** Screens that are reached from others only. */
export type SideScreenId = "object" | "users" | "find" | "log" | "bytes" | "matches" | "changes";

export type ScreenId = TabId | SideScreenId;

/** A screen with its subject. Two places with the same text are the same page. */
export interface Place {
  readonly screen: ScreenId;
  /** What it is about: a Ref ("task:42"), words to find, an address; undefined: the whole set. */
  readonly subject?: string | undefined;
  /** Key or Ref of the row to stand on. */
  readonly select?: string | undefined;
}

/** What the tabs say. */
export const TAB_TITLES: Readonly<Record<TabId, string>> = {
  processes: "Processes",
  files: "Files",
  memory: "Memory",
  sockets: "Sockets",
  threads: "Threads",
  namespaces: "Namespaces",
  images: "Images",
  problems: "Problems",
  stats: "Stats",
};
