/** What engines refuse before criu is asked, in their own sentences. Data of the rule runtime-config. */

import type { Pattern } from "./rule.ts";
import { ENGINE } from "./say.ts";

export const ENGINE_REFUSALS: readonly Pattern[] = [
  {
    // Of podman 4, docker 20.10, containerd 1.6, runc 1.1 and LXC 5.
    match:
      /cannot (?:export|import) checkpoints of containers with dependencies|cannot checkpoint containers that have been started with|cannot restore (?:non pod container into|pod container without)|was created with runtime '\S{1,60}' and cannot be restored with|failed to find container or checkpoint image|name of restored container .{0,200} does not match requested|cannot checkpoint a (?:stopped|paused|created|deleted) (?:container|process|task)|cannot checkpoint a task in \w+ state|Invalid checkpoint ID|invalid directory to (?:save|restore) checkpoint|cannot be checkpointed in \w+ state|unsupported checkpoint type|CRIU option \S+ with value \S+ is not|use a fresh directory for the dump|invalid migrate command|failed to (?:retrieve|read) checkpoint (?:data|reader)/,
    strength: "names",
    detail: "state",
    ...ENGINE,
  },
  {
    match: /unknown (?:sub)?command:?.{0,40}\b(?:checkpoint|restore)\b/i,
    // criu says the same of a command that only engines have.
    judge: ({ event }) => (event.file === undefined ? {} : undefined),
    strength: "names",
    detail: "flags",
    ...ENGINE,
  },
  {
    match:
      /container with given ID already exists|invalid rootfs: |network namespace \S* ?(?:is defined it must exist|does not exist)/,
    strength: "likely",
    detail: "state",
    ...ENGINE,
  },
];
