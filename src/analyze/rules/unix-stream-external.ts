/** One end of a connected unix stream or seqpacket socket is outside the tree. */

import { cannot, doThis, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { capital, descriptor } from "./objects.ts";
import { DUMPING } from "./say.ts";
import { outsideOf } from "./unix-outside.ts";

export const unixStreamExternal: Rule = {
  id: "unix-stream-external",
  patterns: [
    {
      match: /Can't dump half of (?:a )?(?:stream )?unix connection(?:\.? name: (?<name>.*); peer name: (?<peer>.*))?/,
      strength: "names",
      judge: named,
    },
    {
      match: /External socket is used\. Consider using (?:the )?--ext-unix-sk/,
      strength: "names",
      judge: connectionOnly,
    },
    {
      match: /Ext stream not supported: ino (?<peer_inode>\d+) peer_ino (?<inode>\d+)/,
      strength: "likely",
      levels: ["error", "warn"],
    },
    {
      match: /Unix socket (?<inode>\d+) without peer (?<peer_inode>\d+)/,
      strength: "likely",
      detail: "unix-stream-external/other-namespace",
      phases: DUMPING,
    },
    {
      match: /Unix socket (?<inode>\d+) with unreachable peer (?<peer_inode>\d+)/,
      strength: "names",
      detail: "unix-stream-external/other-namespace",
      phases: DUMPING,
    },
  ],
  title: ({ subject }) => {
    const peer = subject.peer_inode === undefined ? "a socket" : `socket ${subject.peer_inode}`;
    const by = subject.holder_pid === undefined ? "" : ` of process ${subject.holder_pid}`;
    const { path, ...rest } = subject;
    return `${capital(descriptor(rest, "a unix stream socket"))} is connected to ${peer}${by}${path === undefined ? "" : ` (${path})`} outside the dumped tree`;
  },
  why: ({ detail }) =>
    detail === "unix-stream-external/other-namespace"
      ? "criu asks the kernel (sock_diag) for all unix sockets of the tree's network namespace and found the socket but not its peer: the peer lives in another network namespace, or the two ends no longer point at each other. Without both ends the pair cannot be made again."
      : "A stream or seqpacket socket is one half of a pair. Only the half inside the tree would be saved; on restore there is no way to connect it again into the middle of a conversation that a process outside still believes to be open. --ext-unix-sk does not help: it is for datagram sockets, which have no connection to lose.",
  remedies: () => [
    doThis(
      "Find the process at the other end and dump both in one tree, from a common ancestor or as one container.",
      "ss -xp | grep INODE",
    ),
    doThis(
      "Let the program close the connection before the dump and connect again afterwards (D-Bus, X11, a database or log socket).",
      undefined,
      "what was on its way in the connection is lost",
    ),
    ...withOption("--external", {
      only: ["criu"],
      value: "unix[INODE]",
      cost: "the restored program gets a socket that you connect yourself (--inherit-fd); the peer must understand a new connection",
    }),
    cannot(
      "docker",
      "docker checkpoint has no option for it: do not mount sockets of the host (docker.sock, D-Bus) into the container, or close them first.",
    ),
  ],
  references: ["unix(7)", "ss(8)", "criu wiki: External UNIX socket"],
};

function named(hit: Hit): Verdict {
  return { subject: outsideOf(hit).subject };
}

/** Since 3.x the same advice is printed for connections, for which it is of no use, and for datagrams. */
function connectionOnly(hit: Hit): Verdict | undefined {
  const { connection, subject } = outsideOf(hit);
  return connection === true ? { subject } : undefined;
}
