/** User namespaces: maps of ids and who owns which namespace. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, earlier, errnoOf, later, soonAfter } from "./say.ts";

/** Another user namespace owns the file, when criu says so next or has just read the maps of one. */
function foreign(hit: Hit): Verdict | undefined {
  if (errnoOf(hit.event.message) !== "EACCES") {
    return undefined;
  }
  return later(hit, /doesn't belong to the target user namespace/, 8) !== undefined ||
    earlier(hit, /id_map: |uns: |user ns/, 8) !== undefined
    ? { strength: "names" }
    : {};
}

export const userNs: Rule = {
  id: "user-ns",
  patterns: [
    {
      match: /new[ug]idmap: (?:[ug]id range .{0,80} not allowed|write to [ug]id_map failed)/,
      strength: "likely",
      ...ANYONE,
    },
    {
      match: /Can't setns \d+\/user: Operation not permitted/,
      strength: "names",
      detail: "user-ns/owner",
      judge: (hit) => (soonAfter(hit, /One or more namespaces/, 2) === undefined ? undefined : {}),
    },
    {
      match: /One or more namespaces (?:doesn't|don't|does not) belong to the target user namespace/,
      strength: "names",
      detail: "user-ns/owner",
    },
    {
      match: /Can't open (?<pid>\d+)\/ns\/(?<kind>net|ipc|uts|mnt|pid|cgroup|time\w*) on procfs: /,
      strength: "likely",
      judge: foreign,
      detail: "user-ns/owner",
    },
    {
      match: /Unable to convert (?:uid or gid|gid|uid)|Can't (?:convert|map) (?:uid|gid)\b/,
      strength: "names",
      detail: "user-ns/map",
    },
    {
      match:
        /Unable to (?:form the user\/group mappings buffer|write (?:the )?(?:uid|gid)_map|write into \S*[ug]id_map)/,
      strength: "names",
      detail: "user-ns/map",
    },
    {
      match: /The user\/group mappings buffer truncated|Unable to parse extents: /,
      strength: "names",
      detail: "user-ns/map",
    },
    {
      match: /Unable to write into (?<path>\S*\/(?:uid_map|gid_map|setgroups)\S*?): /,
      strength: "names",
      detail: "user-ns/map",
    },
    {
      match: /(?:[Uu]nable to|[Cc]an't|[Ff]ailed to) (?:set|write|restore) (?:uid|gid)[_ ]map/,
      strength: "likely",
      detail: "user-ns/map",
    },
    { match: /No userns proc file/, strength: "names", detail: "user-ns/kernel" },
    { match: /(?:setuid|setgid) failed while joining userns/, strength: "names", detail: "user-ns/join" },
    { match: /invalid user namespace extra_opts/, strength: "names", detail: "user-ns/join" },
    {
      match: /failed to start usernsd|Can't make usernsd socket|Can't unix daemon: /,
      strength: "likely",
      levels: ["error"],
      detail: "user-ns/helper",
    },
    {
      match: /Cannot get USERNSD_SK fd|\buns: Async call failed/,
      strength: "likely",
      levels: ["error"],
      detail: "user-ns/helper",
    },
    {
      match: /^\s*uns: \s*(?!daemon exited abnormally)\S/,
      strength: "likely",
      levels: ["error"],
      detail: "user-ns/helper",
    },
    { match: /uns: daemon exited abnormally/, strength: "follows", detail: "user-ns/helper" },
    {
      match: /Unable to (?:set (?:group|user) ID|drop supplementary groups|set PR_SET_KEEPCAPS): /,
      strength: "likely",
      levels: ["error"],
      detail: "user-ns/join",
    },
    {
      match:
        /Can't (?:create|unshare|enter) (?:a )?(?:new )?user ?namespace|CLONE_NEWUSER.{0,200}(?:fail|not permitted|Invalid)/i,
      strength: "names",
      detail: "user-ns/kernel",
    },
    {
      match: /Can't set(?: effective)? (?:uid|gid) .{0,200}(?:user ?ns|userns)/,
      strength: "likely",
      detail: "user-ns/join",
    },
    {
      match: /Can't get(?: current)? (?:uid|gid)_map|Can't open \S*[ug]id_map/,
      strength: "likely",
      detail: "user-ns/map",
    },
  ],
  title: (facts) => {
    switch (facts.detail) {
      case "user-ns/owner":
        return `A${facts.subject.kind === undefined ? "" : ` ${facts.subject.kind}`} namespace of the tree${facts.subject.pid === undefined ? "" : ` (pid ${facts.subject.pid})`} does not belong to its user namespace`;
      case "user-ns/map":
        return "An id has no place in the id map of the user namespace, or the map cannot be written";
      case "user-ns/join":
        return "criu could not become root of the user namespace";
      case "user-ns/kernel":
        return "This kernel has no user namespaces, or does not let this user create one";
      case undefined:
      default:
        return "The helper that acts outside the user namespace failed";
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "user-ns/owner":
        return (
          "When the tree has a user namespace of its own, criu enters it and must still be allowed to enter the other namespaces of the tree: " +
          "only those created inside it, which it owns. Sandboxes (flatpak, bubblewrap, a browser, a service with PrivateUsers) mix namespaces " +
          "made before and after the user namespace; the kernel then refuses, and no restore could create that order again."
        );
      case "user-ns/map":
        return "Every id in the images is one as seen inside the namespace, and files and sockets have ids of the outside. criu converts with /proc/PID/uid_map and gid_map; an id outside all ranges has no counterpart, and a map can be written only once, by a process with CAP_SETUID and CAP_SETGID over the parent, with ranges that the parent has itself.";
      case "user-ns/join":
        return "To work inside the namespace criu drops its groups and takes the ids that are 0 inside. The map has no such id, or setgroups is denied for the namespace.";
      case "user-ns/kernel":
        return "User namespaces need CONFIG_USER_NS, and many systems limit them: user.max_user_namespaces, kernel.unprivileged_userns_clone, an AppArmor rule.";
      case undefined:
      default:
        return "A restored task in a user namespace lacks rights on the host, so a helper of criu (usernsd) stays outside and acts for it. The helper failed in a call or ended; the line before tells which call.";
    }
  },
  remedies: (facts) => [
    ...(facts.detail === "user-ns/owner"
      ? [
          doThis(
            "Dump the part of the tree that lives in one set of namespaces: the first process inside the sandbox, or the whole sandbox with its starter outside.",
            "lsns -p PID; ls -l /proc/PID/ns",
          ),
          doThis(
            "Start the program without the user namespace (PrivateUsers=no in the unit, no bubblewrap or flatpak sandbox).",
          ),
          ...withOption("--join-ns", {
            value: "net:/run/netns/NAME",
            when: "restore",
            only: ["criu"],
            cost: "the restored tasks use that namespace as it is",
          }),
        ]
      : []),
    ...(facts.detail === "user-ns/map"
      ? [
          doThis(
            "Compare the maps with the ids in use: all ids of the tasks and of their files must be inside.",
            "cat /proc/PID/uid_map /proc/PID/gid_map",
          ),
          doThis("Restore as root of the initial user namespace, so that the same ranges may be mapped."),
        ]
      : []),
    ...(facts.detail === "user-ns/kernel"
      ? [
          doThis(
            "Allow user namespaces.",
            "sysctl user.max_user_namespaces=15000; sysctl kernel.apparmor_restrict_unprivileged_userns=0",
            "opens a part of the kernel to ordinary users",
          ),
        ]
      : []),
    ...(facts.detail === "user-ns/join" || facts.detail === "user-ns/helper"
      ? [
          doThis(
            "Run criu as root of the initial user namespace with all capabilities, not from inside another user namespace.",
          ),
        ]
      : []),
    doWith(
      "docker",
      "Without userns-remap (or per container) there is no user namespace to save.",
      "docker run --userns=host …",
    ),
    doWith("podman", "Run the container in the host's user namespace.", "podman run --userns=host …"),
  ],
  references: ["user_namespaces(7)", "CRIU wiki: User namespace"],
};
