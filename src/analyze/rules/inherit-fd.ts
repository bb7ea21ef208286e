/** A descriptor or external object that must be handed to the restore was not, or not rightly. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { ENGINE, RESTORING, choose, group } from "./say.ts";

export const inheritFd: Rule = {
  id: "inherit-fd",
  patterns: [
    // its path was cut off: what is left is the name given with --external file[mnt:inode] at the dump
    { match: /Can't open file \S{0,6}\[[0-9a-f]+:[0-9a-f]+\] on restore: No such/, strength: "names", detail: "file" },
    { match: /Can't fstat inherit fd (?<fd>-?\d+)/, strength: "names", detail: "closed" },
    { match: /Invalid inherit fd argument: (?<what>.*)/, strength: "likely", detail: "syntax" },
    {
      match: /[Ii]nherit[ _-]fd (?<fd>\d+).*(?:Bad file descriptor|not open|is closed)/,
      strength: "names",
      detail: "closed",
    },
    { match: /Can't write debug message .{0,200} to inherit fd (?<fd>\d+)/, strength: "likely", detail: "closed" },
    {
      match: /(?:Can't|Unable to|Failed to) (?:dup|move|send|reuse|use|get) inherit(?:ed)?[ _-]?fd/i,
      strength: "names",
    },
    { match: /[Ii]nherit(?:ed)?[ _-]fd.*(?:not found|is missing|clash|already used|busy)/, strength: "names" },
    {
      match:
        /(?:find|get|open) (?:an? |the )?external (?<what>(?:net|pid|ipc|uts|time)(?:ns)?)\b|\bext(?:Root|Ct)?(?:Net|Pid)NS\b.{0,60}(?:not|missing|inherit)/,
      strength: "likely",
      detail: "namespace",
    },
    {
      match:
        /External (?:resource|file|pipe|tty|socket|object) (?<what>\S+) (?:is |was )?(?:missing|not found|not provided|not given)/i,
      strength: "names",
      detail: "missing",
      phases: RESTORING,
    },
    { match: /fd (?<fd>\d+) already in use \(called at/, strength: "likely", detail: "clash", phases: RESTORING },
    {
      match: /Failed to (?:find|get) external (?:fd|file|pipe|tty)/i,
      strength: "likely",
      detail: "missing",
      phases: RESTORING,
    },
    {
      match: /(?:inheritFd|inherit_fd|extra files?|ExtraFiles)\b.*(?:invalid|bad file descriptor|mismatch)/i,
      strength: "likely",
      ...ENGINE,
    },
    {
      match: /unable to restore .{0,200}(?:descriptors\.json|stdio|std(?:in|out|err) pipes?)/i,
      strength: "likely",
      detail: "stdio",
      ...ENGINE,
    },
  ],
  title: (facts) => {
    const { detail, subject } = facts;
    return choose(
      detail,
      {
        closed: () =>
          `Descriptor ${subject.fd ?? "N"}, named with --inherit-fd, is not open in the process that runs criu`,
        syntax: () => `--inherit-fd ${group(facts, "what") ?? ""} is not of the form fd[N]:KEY`.replace("  ", " "),
        namespace: () =>
          `The external namespace (${group(facts, "what") ?? "netns"}) of the dump was not handed to the restore`,
        clash: () =>
          `Descriptor ${subject.fd ?? "N"} is needed by the restored task and in use by criu or by an inherited file`,
        terminal: () => "A terminal that was declared external at the dump was not handed to the restore",
        stdio: () => "The standard streams of the container were not handed to the restore",
      },
      () => "A file that was declared external at the dump was not handed to the restore",
    );
  },
  why: ({ detail }) =>
    detail === "namespace"
      ? "At the dump the namespace was declared external (--external net[INODE]:KEY), so its contents are not in the images. The restore has to get an open descriptor of a namespace to put the tasks into, under the same key."
      : detail === "syntax"
        ? "The option names an open descriptor of criu by number and the file it stands for by key, as in fd[3]:pipe:[12345] or fd[3]:var/log/app.log; criu could not read it that way."
        : "Files that lead outside the tree (a pipe to the caller, the standard streams of a container, a declared external file) are not in the images. Whoever starts criu opens the replacement, leaves the descriptor open across exec, and names it with --inherit-fd fd[N]:KEY; criu checks each number first.",
  remedies: ({ detail, subject }) => [
    ...(detail === "terminal"
      ? [
          doThis(
            "Open a terminal as a descriptor and name it by the key of the dump (--external tty[RDEV:DEV]).",
            "criu restore -D DIR --inherit-fd fd[3]:tty[RDEV:DEV] 3<> /dev/pts/N",
          ),
        ]
      : []),
    ...(detail === "namespace"
      ? [
          doThis(
            "Open the namespace as a descriptor and name it by the key of the dump.",
            "criu restore -D DIR --inherit-fd fd[3]:KEY 3< /run/netns/NAME",
          ),
        ]
      : [
          doThis(
            "Open the file as that descriptor for criu, and quote the brackets.",
            `criu restore -D DIR --inherit-fd 'fd[${subject.fd ?? 3}]:KEY' ${subject.fd ?? 3}<> FILE`,
          ),
        ]),
    ...withOption("--inherit-fd", {
      when: "restore",
      value: "fd[N]:KEY",
      only: ["criu"],
      cost: "the restored task shares this descriptor with whoever opened it",
    }),
    doThis("sudo closes descriptors above 2; use sudo -C, or open the file in the root shell."),
    doWith(
      "runc",
      "runc hands over the standard streams by itself, from descriptors.json among the images: keep that file, and restore with the same kind of terminal and --detach setting.",
    ),
  ],
  references: ["criu(8), --inherit-fd, --external", "criu wiki: Inheriting FDs on restore"],
};
