/** A unix socket could not be put back. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { UNMARKED, RESTORING, choose, errnoOf, pathOf } from "./say.ts";

export const unixRestore: Rule = {
  id: "unix-restore",
  patterns: [
    { match: /External socket found in image/, strength: "names", detail: "external" },
    {
      match:
        /(?:ghost: )?Can't bind (?:on socket )?id (?:0x)?[0-9a-f]+ ino (?<inode>\d+) addr (?:(?<path>[^:\s].*?)(?:: |$)|: )/,
      strength: "names",
      judge: reason,
    },
    { match: /unix: .{0,200}Can't bind\b/, strength: "names", phases: RESTORING, judge: reason },
    {
      match: /Can't bind (?:unix )?socket(?!.*(?:transport|service))/,
      strength: "likely",
      phases: RESTORING,
      judge: reason,
    },
    {
      match:
        /unix: .{0,200}Can't connect (?<inode>\d+) (?:unix )?socket|Can't connect (?<sock>(?:0x)?[0-9a-f]+) socket/,
      strength: "names",
      detail: "connect",
      phases: RESTORING,
    },
    { match: /unix: ghost: (?:Can't|Too long)/, strength: "names", detail: "deleted" },
    {
      // The crash of criu while it connects two sockets: the last thing it says is the pair.
      match: /unix: \s*Connect (?<inode>(?:0x)?[0-9a-f]+) to (?<peer_inode>(?:0x)?[0-9a-f]+)/,
      strength: "names",
      detail: "crash",
      phases: RESTORING,
      ...UNMARKED,
      judge: (hit) => {
        const next = hit.log.after(hit.event, 1)[0];
        return next !== undefined && /killed by signal 11\b/.test(next.message) ? {} : undefined;
      },
    },
    {
      match: /FATAL: Peer (?:0x)?(?<peer_inode>[0-9a-f]+) unresolved for (?:0x)?(?<inode>[0-9a-f]+)/,
      strength: "names",
      detail: "peer",
    },
    {
      match: /Unix socket (?<inode>\d+) (?:without|with unreachable) peer (?<peer_inode>\d+)/,
      strength: "likely",
      detail: "peer",
      phases: RESTORING,
    },
    {
      match: /unix: .{0,200}(?:Can't|Unable to) change (?:current )?work(?:ing)? dir(?: (?<path>[^:]+))?/,
      strength: "names",
      detail: "directory",
      phases: RESTORING,
    },
    {
      match: /unix: .{0,200}Unable to change root directory/,
      strength: "likely",
      detail: "directory",
      phases: RESTORING,
    },
    { match: /unix: .{0,200}The path \.?(?<path>\S+) is too long/, strength: "names", detail: "long" },
    {
      match:
        /unix: .{0,200}(?:Can't (?:make|create) (?:unix )?socket|Can't make usk listen|Can't send pair slave|Can't shutdown unix socket|Can't revert (?:root|working) dir)/,
      strength: "likely",
      phases: RESTORING,
    },
    { match: /unix: .{0,200}Can't create (?:a )?(?:file|name) (?<path>\S+)/, strength: "likely", phases: RESTORING },
    {
      match: /unix: .{0,200}(?:Can't clear socket's peer|Unix socket \d+ not found|Wrong shutdown\/peer state)/,
      strength: "likely",
      phases: RESTORING,
    },
  ],
  title: ({ subject, detail }) =>
    `The unix socket ${subject.path === undefined ? "" : `${pathOf(subject, "")} `}${
      {
        external: "has its other end outside the images",
        taken: "cannot be bound: its path is taken",
        directory: "cannot be bound: the directory of its path is missing",
        "read-only": "cannot be bound: its file system is read-only",
        connect: "cannot be connected again: nobody listens at the other end",
        peer: "has a peer that is not in the images",
        crash: "made criu crash when it was connected to its peer again",
        deleted: "had a deleted path, which cannot be made again",
        long: "has a path too long to bind from here",
      }[detail ?? ""] ?? "cannot be put back"
    }`.replace(/ {2,}/g, " "),
  why: ({ detail }) =>
    detail === "external"
      ? "The socket was saved with its other end outside the tree (--ext-unix-sk at the dump). On restore it has to be connected again to a socket of the same path on this system, and criu does this only when it is asked to."
      : detail === "connect"
        ? "criu connects a restored datagram socket, or one whose other end is external, to the path it was connected to. No socket is bound there, or it does not accept this kind of connection."
        : detail === "peer"
          ? "The images describe one end of a connected pair; the other end belonged to a process or descriptor that is not in them."
          : "A unix socket's path is a file that bind creates. To restore it criu goes into the directory the path was relative to and binds again; the path must be free, its directory there and writable.",
  remedies: ({ subject, detail }) => [
    ...(detail === "external" || detail === "connect"
      ? [
          ...withOption("--ext-unix-sk", {
            when: "both",
            cost: "works for datagram sockets; a stream connection to the outside cannot be saved",
          }),
          doThis(`Start the server that listens at ${pathOf(subject, "the path")} before the restore.`, "ss -xlp"),
        ]
      : []),
    ...(detail === "taken"
      ? [
          doThis(
            "Remove the stale socket file, when no running program uses it.",
            `ss -xlp | grep ${pathOf(subject, "PATH")}; rm ${pathOf(subject, "PATH")}`,
          ),
        ]
      : []),
    ...(detail === "directory"
      ? [
          doThis(
            "Make the directory before the restore; /run and /tmp are empty after a reboot.",
            `mkdir -p "$(dirname ${pathOf(subject, "PATH")})"`,
          ),
        ]
      : []),
    ...(detail === "peer" ? [doThis("Dump the process that holds the other end in the same tree.")] : []),
    doWith(
      "podman",
      "Mount the directory of the socket into the restored container again (a volume is not part of the checkpoint).",
    ),
  ],
  references: ["unix(7)", "criu(8), --ext-unix-sk", "criu wiki: External UNIX socket"],
};

function reason({ event }: Hit): Verdict {
  return choose(
    errnoOf(event.message),
    {
      EADDRINUSE: () => ({ detail: "taken" }),
      EEXIST: () => ({ detail: "taken" }),
      ENOENT: () => ({ detail: "directory" }),
      ENOTDIR: () => ({ detail: "directory" }),
      EROFS: () => ({ detail: "read-only" }),
    },
    () => ({}),
  );
}
