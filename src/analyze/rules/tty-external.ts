/** A terminal whose other end is outside the tree, or that the mount of a container hides. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { capital, descriptor } from "./objects.ts";
import { RESTORING } from "./say.ts";
import { refusedType } from "./file-mode.ts";

const MASTER = "tty-external/no-master";
const MOUNT = "tty-external/mount";
const SETTINGS = "tty-external/settings";

/** On restore the slave is one that the dump left to the shell, and the restore was not told so. */
function atDump({ phase }: Hit): Verdict {
  if (phase === "restore") return { cause: "tty-shell-job", strength: "likely" };
  return phase === "unknown" ? { strength: "likely" } : {};
}

export const ttyExternal: Rule = {
  id: "tty-external",
  patterns: [
    {
      match: /Found slave peer index (?<index>\d+) without correspond(?:ing|ent)? master peer/,
      strength: "names",
      detail: MASTER,
      judge: atDump,
    },
    { match: /Only one slave external peer is allowed/, strength: "names", detail: MASTER },
    { match: /Too many external terminals/, strength: "names" },
    { match: /Unable to find a master for (?<path>\S+)/, strength: "names", detail: MASTER },
    { match: /The master for (?<path>\S+) isn't from the root mntns/, strength: "names", detail: MASTER },
    {
      match:
        /Can't lookup mount=(?<mnt_id>-?\d+) for fd=(?<fd>-?\d+) path=(?<path>\/dev\/(?:pts\/\w+|ptmx|console|tty\w*)|\/(?:\d+|ptmx|console))$/,
      strength: "names",
      detail: MOUNT,
    },
    {
      match: /Can't dump file (?<fd>-?\d+) of that type \[(?<mode>[0-9a-f]+)\](?: \((?<what>[^)]*))?/,
      strength: "names",
      judge: refusedType("tty-external"),
    },
    { match: /Can't obtain (?:ptmx|current) index/, strength: "names", detail: SETTINGS },
    { match: /Index \d+ on (?:ptmx|pts) is too big/, strength: "names" },
    {
      match: /Unable to find a tty driver \(rdev (?<rdev>0x[0-9a-f]+)/,
      strength: "names",
      detail: "tty-external/driver",
    },
    {
      match: /tty: .{0,200}Unable to open (?<path>\S+) with specified index \d+/,
      strength: "names",
      detail: "tty-external/restore",
    },
    {
      match: /tty: .{0,200}Can't open (?:master|slave) (?:pty|tty) (?<path>\/\S+)?/,
      strength: "names",
      detail: "tty-external/restore",
    },
    {
      match: /tty: .{0,200}(?:Can't open tty|Unable to open|Can't open) (?<path>\/?\S+)/,
      strength: "likely",
      detail: "tty-external/restore",
    },
    { match: /tty: .{0,200}Unexpected format on path (?<path>\S+)/, strength: "names" },
    {
      match: /tty: .{0,200}Can't get tty (?:locked |window )?params on \S+: (?<error>.*)/,
      strength: "names",
      detail: SETTINGS,
    },
    { match: /tty: Can't fetch params: err = -?\d+/, strength: "likely", detail: SETTINGS },
    {
      match: /tty: .{0,200}(?:Can't set tty params|Can't setup uid \d+ gid \d+|Can't set packed mode) on/,
      strength: "likely",
      detail: "tty-external/restore",
      phases: RESTORING,
    },
    { match: /tty: .{0,200}queued data overflow/, strength: "names", detail: "tty-external/queue" },
    {
      match:
        /tty: .{0,200}(?:Can't read data from tty|Can't writeback to tty|No tty found to queued data|Can't (?:change|revert) mode)/,
      strength: "likely",
      detail: "tty-external/queue",
    },
    { match: /tty: .{0,200}(?:Corrupted (?:master|slave) peer|Not all TTYs got its infos)/, strength: "likely" },
    { match: /tty: .{0,200}Unable to find a mount -?\d+/, strength: "names", detail: MOUNT },
    { match: /tty: .{0,200}Unable to (?:un)?lock pty device/, strength: "likely", detail: "tty-external/restore" },
    { match: /tty: .{0,200}Unable to parse (?<path>\S+)/, strength: "likely" },
  ],
  title: ({ subject, detail }) => {
    const what = capital(descriptor(subject, "a terminal"));
    switch (detail) {
      case MASTER:
        return `${what} is the slave end of a pty whose master is outside the dumped tree`;
      case MOUNT:
        return `${what} is a terminal on a mount that the tree does not have (the host's devpts)`;
      case "tty-external/restore":
        return `${what} could not be opened or set up again`;
      case SETTINGS:
        return `${what}: its settings cannot be read, the terminal was hung up or is no pty`;
      case "tty-external/queue":
        return `${what} has waiting input that could not be saved or put back`;
      case undefined:
      default:
        return `${what} is a terminal that criu cannot save`;
    }
  },
  why: ({ detail }) =>
    detail === MOUNT
      ? "The terminal was made outside and handed into the container, so its path (/dev/pts/N) belongs to the devpts of the host. criu looks for that mount in the container's mount namespace, does not find it, and cannot say how to open the file again."
      : detail === MASTER
        ? "A pty is a pair: what a program reads and writes at the slave end goes through the master, held by a terminal emulator, sshd, a container's monitor. criu makes both again on restore; the master's holder is not in the tree, so nobody would be there to read."
        : "criu knows ptys, the virtual console it is told of and the current terminal. It must read the settings and the queue of each, and open it by number again. A serial line, a terminal that was hung up, or one of another devpts does not allow this.",
  remedies: ({ detail }) => [
    ...(detail === MASTER || detail === MOUNT
      ? withOption("--external", {
          when: "dump",
          only: ["criu"],
          value: "tty[RDEV:DEV]",
          cost: "restore must be given a terminal in its place: --inherit-fd fd[N]:tty[RDEV:DEV]",
        })
      : []),
    doThis(
      "Start the container or program without a terminal (no -t), its files on a log file or pipe.",
      "docker run -d IMAGE; podman run -d IMAGE",
    ),
    doThis(
      "Do not dump a tree that somebody has entered with exec -it: leave these shells first.",
      "ls -l /proc/PID/fd | grep -E 'pts|tty|console'",
    ),
  ],
  references: ["pty(7)", "criu(8): --external, --inherit-fd, --shell-job", "criu wiki: External files, TTY"],
};
