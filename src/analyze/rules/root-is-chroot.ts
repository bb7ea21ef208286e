/** The root task lives in a chroot. */

import { doThis } from "../remedies/index.ts";
import type { Hit, Rule } from "./rule.ts";

/** After a chroot to a plain directory a task sees no mount at all; with mounts in sight criu first says what is wrong. */
function saysWhy(hit: Hit): boolean {
  return hit.log
    .before(hit.event, 3)
    .some(
      ({ level, subsystem, message }) => level === "error" && (subsystem === "mnt" || /mount|parse/i.test(message)),
    );
}

export const rootIsChroot: Rule = {
  id: "root-is-chroot",
  patterns: [
    {
      match:
        /[Rr]oot (?:task|process) has an?other root than (?:the |its )?(?:mntns|mount ?(?:ns|namespace))(?:: (?<path>\S+))?/,
      strength: "names",
      levels: ["error", "warn"],
    },
    { match: /[Rr]oot (?:task|process) is(?:n't| not) in the root mount/, strength: "names" },
    {
      match: /Can't parse (?<pid>\d+)'s mountinfo/,
      strength: "likely",
      judge: (hit) => (saysWhy(hit) ? undefined : {}),
    },
    { match: /[Rr]oot (?:task|process) (?:is|lives) in (?:a )?chroot/, strength: "names" },
    { match: /(?:task|process) (?<pid>\d+) is chroot(?:ed)?\b/, strength: "likely" },
  ],
  title: (facts) =>
    `The root directory of the root task${facts.subject.path === undefined ? "" : ` (${facts.subject.path})`} is not the root of its mount namespace: it lives in a chroot`,
  why: () =>
    "When criu saves a mount namespace it takes the root directory of the root task for the root of all mounts. After " +
    "chroot(2) the two differ: mounts outside the chroot have no path the task could see, and criu has nowhere to hang them.",
  remedies: (facts) => [
    doThis(
      "Start the workload with pivot_root instead of chroot, so that the directory is the root of its own mount namespace.",
      "bwrap --bind NEWROOT / --dev /dev --proc /proc COMMAND",
    ),
    doThis(
      "Bind-mount the directory on itself and run it in a container runtime (runc, podman), which uses pivot_root.",
    ),
    doThis(
      "Or start the task in the mount namespace of criu: then criu saves no mounts, and a chroot of a task is no obstacle.",
      facts.subject.path === undefined ? undefined : `chroot ${facts.subject.path} COMMAND`,
      "the directory must be there, with the same files, on restore",
    ),
  ],
  references: ["pivot_root(2)", "chroot(2)", "criu(8): --root"],
};
