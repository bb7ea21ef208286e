/** The path of a bound unix socket leads nowhere, or elsewhere. */

import { doThis } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { capital, descriptor, fromDecimal, fromHex, known } from "./objects.ts";
import { DUMPING, errnoOf } from "./say.ts";
import { nameOf } from "./unix-outside.ts";

export const unixSocketPath: Rule = {
  id: "unix-socket-path",
  patterns: [
    {
      match: /Can't (?:l?stat|access) socket (?<sock>(?:0x)?[0-9a-f]+) ?\((?<file>.*)\)/,
      strength: "names",
      detail: "unix-socket-path/stat",
      judge: socket,
    },
    { match: /Can't (?:l?stat) (?:unix )?socket\b/, strength: "likely", phases: DUMPING, judge: socket },
    {
      match: /Can't resolve name for socket (?<sock>(?:0x)?[0-9a-f]+)/,
      strength: "likely",
      detail: "unix-socket-path/relative",
      judge: socket,
    },
    {
      match: /Unable too? cut (?<relative>.+) from (?<path>\/\S.*)/,
      strength: "names",
      detail: "unix-socket-path/relative",
    },
    {
      match:
        /[Uu]nix socket name '(?<name>[^']+)' is relative|[Rr]elative (?:bind|socket|unix) ?(?:socket )?path '?(?<file>[^']+)'? (?:\([^)]{0,200}\) )?(?:is )?(?:un|not )supported/,
      strength: "names",
      detail: "unix-socket-path/relative",
      judge: socket,
    },
    {
      match: /Unable to resolve unix socket name with obsolete method/,
      strength: "names",
      detail: "unix-socket-path/old-kernel",
    },
    {
      match: /Unable to get a socket file descriptor with SIOCUNIXFILE ioctl/,
      strength: "names",
      detail: "unix-socket-path/ioctl",
      judge: refused,
    },
    {
      match: /Unable to get a socker? file descriptor: /,
      strength: "likely",
      detail: "unix-socket-path/ioctl",
      judge: refused,
    },
    {
      match: /unix: .{0,200}(?:Unable to fstat socket fd|Can't readlink for (?<path>\/\S+))/,
      strength: "likely",
      phases: DUMPING,
    },
    {
      match: /unix: .{0,200}Can't resolve (?:mount namespace|fs root) for pid (?<pid>\d+)/,
      strength: "likely",
      detail: "unix-socket-path/namespace",
    },
    {
      match: /unix: .{0,200}Failed to lookup (?:ns by mnt id|mntns root for ns) \d+/,
      strength: "names",
      detail: "unix-socket-path/namespace",
    },
    { match: /unix: .{0,200}Unable to find the -?\d+ mount/, strength: "likely", detail: "unix-socket-path/namespace" },
    {
      match: /unix: .{0,200}The (?:path|file name)\b.{0,200} is too long/,
      strength: "likely",
      detail: "unix-socket-path/long",
      phases: DUMPING,
    },
    { match: /unix: .{0,200}Bound socket w\/o inode (?<inode>\d+)/, strength: "names" },
  ],
  title: ({ subject, detail }) => {
    const what = capital(descriptor(subject, "a bound unix socket"));
    switch (detail) {
      case "unix-socket-path/relative":
        return `${what} was bound to a relative path that no longer leads to it`;
      case "unix-socket-path/old-kernel":
      case "unix-socket-path/ioctl":
        return `${what}: the kernel would not tell where the socket's file is`;
      case "unix-socket-path/namespace":
        return `${what} is bound to a path in a mount namespace that is not dumped`;
      case "unix-socket-path/long":
        return `${what} is bound to a path that is too long`;
      case undefined:
      default:
        return `${what}: the path it is bound to cannot be looked at`;
    }
  },
  why: ({ detail }) =>
    detail === "unix-socket-path/old-kernel" || detail === "unix-socket-path/ioctl"
      ? "The name of a bound socket is only a text; to learn which file it means criu asks the kernel with the ioctl SIOCUNIXFILE (Linux 4.10). Older kernels do not have it, and it needs CAP_NET_ADMIN in the socket's network namespace. Without it a relative name cannot be followed."
      : "The kernel keeps the name that was given to bind(2), not the place. criu looks the name up to save the file's owner and mode and to learn whether it still belongs to this socket. It was bound to a relative name, was renamed or deleted together with its directory, or lies in a mount namespace that criu does not see.",
  remedies: () => [
    doThis(
      "Bind to an absolute path that stays where it is, or to an abstract name, and do not rename the socket or its directory.",
      "ss -xlp",
    ),
    doThis("Bind again before the dump when the file was removed by a cleaner of /tmp or by a second instance."),
  ],
  references: ["unix(7): pathname sockets", "criu wiki: When C/R fails"],
};

/** The inode is decimal in criu 1.x and "0x…" later. */
function socket(hit: Hit): Verdict {
  const { sock, file } = hit.groups;
  const inode =
    sock?.startsWith("0x") === true
      ? fromHex(sock.slice(2))
      : /[a-f]/.test(sock ?? "")
        ? fromHex(sock)
        : fromDecimal(sock);
  const subject = known({ inode, path: nameOf(file) });
  return { subject };
}

/** The ioctl wants CAP_NET_ADMIN. On unmarked or cut lines nothing is known. */
function refused(hit: Hit): Verdict {
  return errnoOf(hit.event.message) === "EACCES" ? { cause: "permission" } : {};
}
