/** Ids, groups, capabilities and other credentials of a task could not be put back. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { RESTORING, choose, group, task } from "./say.ts";

export const creds: Rule = {
  id: "creds",
  patterns: [
    { match: /Too many groups in task (?<pid>\d+)/, strength: "likely", detail: "groups" },
    { match: /Unable to restore capabilities: -?\d+/, strength: "names", detail: "capabilities" },
    {
      match: /Unable to (?:drop|raise)(?: ambient)? capability (?<cap>\d+): -?\d+/,
      strength: "names",
      detail: "capabilities",
    },
    { match: /Unable to read(?: ambient)? capability (?<cap>\d+)/, strength: "likely", detail: "capabilities" },
    { match: /\bcapset(?::| failed)/, strength: "likely", detail: "capabilities" },
    { match: /Unable to set real, effective and saved (?:user|group) ID: -?\d+/, strength: "names", detail: "ids" },
    { match: /Unable to set (?:fsuid|fsgid|user ID|group ID)\b/, strength: "names", detail: "ids" },
    { match: /Unable to set uid or gid/, strength: "names", detail: "ids" },
    {
      match: /Can't setgroups\(|Unable to drop supplementary groups|setgroups?\b.*(?:Operation not permitted|failed)/,
      strength: "names",
      detail: "groups",
      judge: ({ event }) => (/[ug]id_map/.test(event.message) ? { cause: "user-ns", detail: "user-ns/map" } : {}),
    },
    {
      match: /Unable to set (?:PR_SET_SECUREBITS|SECURE_NO_SETUID_FIXUP|PR_SET_KEEPCAPS)/,
      strength: "names",
      detail: "securebits",
    },
    { match: /Unable to set (?:no_new_privs|PR_SET_DUMPABLE)/, strength: "names", detail: "securebits" },
    { match: /Can't copy creds for thread/, strength: "likely", phases: RESTORING },
    {
      match: /Setting loginuid for|Restore original \/proc\/self\/loginuid failed|loginuid.{0,200}CAP_AUDIT_CONTROL/,
      strength: "names",
      detail: "loginuid",
    },
    {
      match: /Write (?:\S+ ){0,2}to \/proc\/self\/(?<file>loginuid|oom_score_adj) failed/,
      strength: "names",
      detail: "loginuid",
      levels: ["error"],
    },
    {
      match: /setres[ug]id\b.*(?:Operation not permitted|failed|: -\d)/,
      strength: "likely",
      detail: "ids",
      phases: RESTORING,
    },
    {
      match: /Can't set (?:UIDs|current UIDs)|Can't revert UIDs back/,
      strength: "likely",
      detail: "ids",
      phases: RESTORING,
    },
    {
      match: /Kernel reports more capabilities than this CRIU supports/,
      strength: "likely",
      detail: "capabilities",
      judge: () => ({ cause: "tool-too-old" }),
    },
  ],
  title: (facts) => {
    const whose = task(facts.subject);
    return choose(
      facts.detail,
      {
        ids: () => `The user and group ids of ${whose} could not be set`,
        groups: () => `The supplementary groups of ${whose} could not be set`,
        securebits: () => `Secure bits or no_new_privs of ${whose} could not be set`,
        loginuid: () => `The ${group(facts, "file") ?? "login uid"} of ${whose} could not be set`,
      },
      () => {
        const cap = group(facts, "cap");
        return `The capabilities of ${whose} could not be given back${cap === undefined ? "" : ` (number ${cap})`}`;
      },
    );
  },
  why: ({ detail }) =>
    detail === "loginuid"
      ? "The audit login uid is written through /proc; once set it can be changed only with CAP_AUDIT_CONTROL, and some kernels let it be set just once."
      : detail === "ids" || detail === "groups"
        ? "Each task gets the user, group and supplementary ids it had. To take another's ids needs CAP_SETUID and CAP_SETGID, the ids must exist in the map of the user namespace, and setgroups must not be switched off there."
        : "A task can only be given capabilities that criu itself has: those outside criu's permitted and bounding sets are refused with EPERM. Inside a container (without --privileged), under a service with a bounded set, or on a kernel with fewer capabilities, criu lacks some that the saved task had. It happens at the very end of the restore, so tasks may be left hanging.",
  remedies: ({ detail }) => [
    doThis(
      "Run criu with all capabilities the saved task had; compare the sets.",
      "grep Cap /proc/self/status; crit decode -i DIR/core-PID.img | grep -A12 creds",
    ),
    ...(detail === "capabilities" || detail === undefined
      ? [
          doWith(
            "docker",
            "criu inside a container: give the container the same capabilities, or all.",
            "docker run --privileged IMAGE",
          ),
          doWith(
            "podman",
            "criu inside a container: give the container the same capabilities, or all.",
            "podman run --privileged IMAGE",
          ),
          doWith(
            "kubernetes",
            "criu inside a container: list the capabilities in securityContext.capabilities.add of the container that restores.",
          ),
        ]
      : []),
    doThis(
      "Or start the program with fewer privileges before it is dumped, so that nothing has to be given back.",
      "setpriv --bounding-set=-sys_rawio PROGRAM",
    ),
  ],
  references: ["capabilities(7)", "credentials(7)", "user_namespaces(7)"],
};
