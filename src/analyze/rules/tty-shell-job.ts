/** A terminal of a shell that is not part of the tree. */

import { cannot, doThis, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { holder } from "./objects.ts";

const OPTION = { option: "--shell-job" } as const;
const RESTORE = "tty-shell-job/restore";

export const ttyShellJob: Rule = {
  id: "tty-shell-job",
  patterns: [
    {
      match: /Found dangling tty with sid (?<sid>\d+) pgid \d+ \(?(?<driver>\w*)\)? ?on peer fd (?<fd>\d+)/,
      strength: "names",
      subject: OPTION,
    },
    { match: /Found dangling tty/, strength: "names", subject: OPTION },
    { match: /ctty inheritance detected sid\/pgrp (?<sid>\d+)/, strength: "names", subject: OPTION },
    { match: /tty: .{0,200}No task found with sid (?<sid>\d+)/, strength: "names", detail: RESTORE, subject: OPTION },
    { match: /Task attached to shell terminal/, strength: "names", subject: OPTION },
    { match: /tty: .{0,200}[Cc]onsider using (?:the )?--shell-job/, strength: "names", subject: OPTION },
    {
      match: /Don't have tty to inherit session from/,
      strength: "likely",
      detail: "tty-shell-job/no-terminal",
      subject: OPTION,
    },
    {
      match: /[Ss]tandard (?:stream|error stream|input) is not a terminal/,
      strength: "names",
      detail: "tty-shell-job/no-terminal",
    },
    {
      match: /tty: .{0,200}Can't (?:get self_stdin_fdid|place stdin fd to fdstore)/,
      strength: "names",
      detail: "tty-shell-job/no-terminal",
    },
    {
      match: /tty: .{0,200}Failed to set (?:group|pgrp|pgid) \d+ on (?<fd>\d+): /,
      strength: "names",
      detail: "tty-shell-job/group",
    },
    { match: /tty: .{0,200}Can't set sid on terminal(?: fd (?<fd>\d+))?/, strength: "names", detail: RESTORE },
    {
      match: /Unable to find (?:a |the )?(?:session|task) (?:leader )?(?:for|with) (?:the )?(?:terminal|tty)/,
      strength: "likely",
      detail: RESTORE,
    },
  ],
  title: ({ subject, detail }) => {
    const sid = subject.sid === undefined ? "" : ` of session ${subject.sid}`;
    switch (detail) {
      case RESTORE:
        return `A saved terminal${sid} cannot be given to its session: the session's leader was not dumped`;
      case "tty-shell-job/no-terminal":
        return "The job was dumped with a terminal, and restore has none to give it";
      case "tty-shell-job/group":
        return "The foreground group of the restored terminal could not be set";
      case undefined:
      default:
        return `${subject.fd === undefined ? "A file" : `fd ${subject.fd}`}${holder(subject)} is a terminal${sid}, whose leader (a shell) is not dumped`;
    }
  },
  why: ({ detail }) =>
    detail === "tty-shell-job/no-terminal" || detail === "tty-shell-job/group"
      ? "With --shell-job the terminal is not in the images: restore gives the job the terminal on its own standard input, and makes the job its foreground group. Standard input here is no terminal, or one of another session (started by system(3), a service manager, ssh without -t, or criu-ns, which has a session of its own)."
      : "The program was started from a shell: its standard files are the shell's terminal, and its session is the shell's. The terminal's other end (a terminal emulator, sshd, tmux) is not in the tree, so the terminal cannot be made again. criu can leave it out and use the one that restore is started from, when it is told that this is a shell's job.",
  remedies: ({ detail }) => [
    ...withOption("--shell-job", {
      when: "both",
      only: ["criu", "runc", "crun"],
      cost: "restore must be run from a terminal, which the job then uses",
    }),
    ...(detail === "tty-shell-job/no-terminal" || detail === "tty-shell-job/group"
      ? [doThis("Run restore from a terminal.", "script -qc 'criu restore -D DIR --shell-job' /dev/null")]
      : [
          doThis(
            "Start the program without the terminal: in a session of its own, with its files on files or /dev/null.",
            "setsid PROGRAM </dev/null >LOG 2>&1 &",
          ),
        ]),
    cannot(
      "podman",
      "podman sets this option by itself; a container with a terminal keeps its own pty, or can be made without -t.",
    ),
  ],
  references: ["criu(8): --shell-job", "criu wiki: Simple loop, Advanced usage", "setsid(2)", "tty(4)"],
};
