/** Namespaces below or beside the dumped one that criu cannot save. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { task } from "./say.ts";

export const mntNsNested: Rule = {
  id: "mnt-ns-nested",
  patterns: [
    {
      // Sockets are collected in each network namespace of the tree; one that is in none was made in another.
      match: /unix: .{0,40}Unix socket (?<ino>\d+) not found/,
      strength: "likely",
      detail: "mnt-ns-nested/foreign",
      subject: { kind: "net" },
    },
    {
      match: /Can't dump (?:a )?nested (?<kind>(?!time)\w+) ?namespaces? for \**(?<pid>\d+)/,
      strength: "names",
      detail: "mnt-ns-nested/nested",
    },
    {
      match: /[Nn]ested (?<kind>(?!time)\w+) ?namespaces? (?:are|is) not supported/,
      strength: "names",
      detail: "mnt-ns-nested/nested",
    },
    {
      match: /Can't (?:dump|restore) (?:a )?pid namespace without the process init/,
      strength: "names",
      detail: "mnt-ns-nested/no-init",
      subject: { kind: "pid" },
    },
    {
      match: /Unable to dump more than one netns if the --empty-?ns is set/,
      strength: "names",
      detail: "mnt-ns-nested/several-netns",
      subject: { kind: "net" },
    },
    {
      match: /Unable to dump a socket from an external network namespace/,
      strength: "names",
      detail: "mnt-ns-nested/foreign",
      subject: { kind: "net" },
    },
    {
      match: /Can't restore sub-task in NS/,
      strength: "names",
      detail: "mnt-ns-nested/nested",
    },
    {
      match: /Clone flag mismatch for (?<nsid>\S+)/,
      strength: "likely",
      detail: "mnt-ns-nested/nested",
    },
    {
      match: /(?:Multiple|Several|More than one) (?<kind>\w+) namespaces? (?:are|is)? ?not supported/i,
      strength: "names",
      detail: "mnt-ns-nested/nested",
    },
    {
      match: /(?:Can't find suitable NS ID for|No NS ID with kid) (?<nsid>\S+)/,
      strength: "likely",
      detail: "mnt-ns-nested/foreign",
    },
    {
      match: /Can't make (?<kind>pid|net|ipc|uts|mnt|user)ns id/,
      strength: "follows",
      detail: "mnt-ns-nested/nested",
    },
  ],
  title: (facts) => {
    const kind = facts.subject.kind === undefined ? "another namespace" : `another ${facts.subject.kind} namespace`;
    switch (facts.detail) {
      case "mnt-ns-nested/no-init":
        return "The pid namespace of the tree has its init process outside the tree";
      case "mnt-ns-nested/several-netns":
        return "The tree uses several network namespaces, which --empty-ns does not allow";
      case "mnt-ns-nested/foreign":
        return `The tree holds objects of ${kind} that is not dumped`;
      case undefined:
      default:
        return `${cap(task(facts.subject, "A task of the tree"))} is in ${kind} than the root of the tree`;
    }
  },
  why: (facts: Facts) => {
    switch (facts.detail) {
      case "mnt-ns-nested/no-init":
        return (
          "A pid namespace lives as long as its process 1 and can be created again only by starting that process first. " +
          "The root of the dumped tree is a member of the namespace but not its init, so criu could not rebuild the namespace."
        );
      case "mnt-ns-nested/several-netns":
        return "With --empty-ns net criu leaves the filling of the one network namespace to the caller. With several it could not say which is which.";
      case "mnt-ns-nested/foreign":
        return (
          "A socket or a namespace file belongs to a network namespace in which no dumped task lives. criu would have to " +
          "save that whole namespace with its devices, or find it again on restore, and can do neither."
        );
      case undefined:
      default:
        return (
          "criu saves one pid, uts, ipc and user namespace for the whole tree, that of its root task; only mount and " +
          "network namespaces may nest. A task below has moved on into a further one (a container inside the container, " +
          "a sandboxed browser process, a shim that holds a container), and criu has no place in the images for it."
        );
    }
  },
  remedies: (facts) => [
    ...(facts.detail === "mnt-ns-nested/no-init"
      ? [
          doThis(
            "Dump from the init of the namespace: take the host pid of the process whose NSpid line ends in 1.",
            "grep -l $'NSpid:.*\\t1$' /proc/[0-9]*/status",
          ),
        ]
      : []),
    ...(facts.detail === undefined || facts.detail === "mnt-ns-nested/nested"
      ? [
          doThis(
            "Dump the inner container by itself: start from the task that is in the inner namespace, not from its shim or supervisor outside.",
            facts.subject.pid === undefined ? undefined : `criu dump -t ${facts.subject.pid} -D DIR`,
            "the tasks around it are not saved",
          ),
          doThis(
            "Start the workload without the inner namespace (no --unshare-pid, no nested container engine, a browser with --no-sandbox).",
          ),
        ]
      : []),
    ...(facts.detail === "mnt-ns-nested/foreign"
      ? [
          doThis(
            "See which descriptor leads into another namespace, and let the program close it before the dump.",
            `ls -l /proc/${facts.subject.pid ?? "PID"}/fd | grep -E 'net:|mnt:|pid:|user:|uts:|ipc:'; lsns`,
          ),
          doThis(
            "Or dump the whole container, from a root task below which every namespace in use has a task of its own.",
          ),
        ]
      : []),
    ...(facts.subject.kind === "net"
      ? withOption("--external", {
          value: "net[INODE]:NAME",
          only: ["criu"],
          cost: "the namespace must be given again on restore with --inherit-fd fd[N]:NAME",
        })
      : []),
  ],
  references: ["namespaces(7)", "pid_namespaces(7)", "criu(8): --external, --empty-ns"],
};

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
