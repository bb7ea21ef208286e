/** Names of the views of `crit x`; apart from the views themselves, which the command line need not load. */

export const WHATS = ["ps", "fds", "mems", "rss", "sk", "tree", "mounts", "ns"] as const;

export type What = (typeof WHATS)[number];

/** Spellings of go-criu's crit. */
export const WHAT_ALIASES: Readonly<Record<string, What>> = { fd: "fds", mem: "mems" };
