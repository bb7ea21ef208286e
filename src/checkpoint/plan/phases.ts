/** The phases of a restore. All tasks finish one before any begins the next. */

/**
 * "clocks": what the executor does for all its children · then the tree is made · "begin": limits, temporary files ·
 * "make": open files come into being, each in the task that owns it · "share": others pull them, all descriptors reach
 * their numbers · "join": what needs several descriptors (epoll, queued descriptors) · "fill": contents of pipes and
 * queues · "settle": what ends the filling: directions shut down, options of sockets · "map": memory · then pages are
 * loaded · "protect": protection and advice · "process": names, working directory, signal actions · then threads are
 * made · "thread": what each thread has of its own · "timers": timers, pending signals · "tidy": temporary files and
 * descriptors go · "watch": inotify and locks, which must not see the restore itself · "places": root, limits,
 * scheduling · "rights": filters, credentials, and what changing them resets.
 */
export const PHASES = [
  "clocks",
  "begin",
  "make",
  "share",
  "join",
  "fill",
  "settle",
  "map",
  "protect",
  "process",
  "thread",
  "timers",
  "tidy",
  "watch",
  "places",
  "rights",
] as const;

export type Phase = (typeof PHASES)[number];
