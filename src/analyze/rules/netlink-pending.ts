/** A netlink socket cannot be saved as it is. */

import { doThis } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { capital, descriptor } from "./objects.ts";
import { byErrno, RESTORING } from "./say.ts";

const UNREAD = "netlink-pending/unread";
const GROUPS = "netlink-pending/groups";
const CONNECTED = "netlink-pending/connected";
const RESTORE = "netlink-pending/restore";

export const netlinkPending: Rule = {
  id: "netlink-pending",
  patterns: [
    { match: /The (?:netlink )?socket has data to read/, strength: "names", detail: UNREAD },
    { match: /netlink\b.*(?:unread|non-empty|pending) (?:data|queue|messages?)/i, strength: "likely", detail: UNREAD },
    { match: /netlink socket (?<inode>0x[0-9a-f]+) has more than 32 groups/, strength: "names", detail: GROUPS },
    { match: /Groups above 32 are not supported/, strength: "names", detail: GROUPS },
    {
      match: /netlink socket (?<inode>0x[0-9a-f]+) is bound to groups but not to portid/,
      strength: "names",
      detail: "netlink-pending/unbound",
    },
    { match: /Unable to get protocol for netlink socket/, strength: "names" },
    {
      match: /netlink: .{0,200}(?:[Tt]he socket is connected|[Cc]onnected .{0,20}not supported)/,
      strength: "names",
      detail: CONNECTED,
    },
    { match: /netlink: .{0,200}BUG at/, strength: "likely", detail: CONNECTED },
    {
      match: /netlink: .{0,200}Can't (?:bind|connect|create) netlink sock/,
      strength: "names",
      detail: RESTORE,
      phases: RESTORING,
      judge: byErrno({ EADDRINUSE: "socket-address" }),
    },
  ],
  title: ({ subject, detail }) => {
    const what = capital(descriptor(subject, "a netlink socket"));
    const states: Readonly<Record<string, string>> = {
      [UNREAD]: "holds messages that nobody has read",
      [GROUPS]: "has joined more than 32 multicast groups",
      [CONNECTED]: "is connected in a way that cannot be saved",
      [RESTORE]: "could not be bound or connected again",
      "netlink-pending/unbound": "has joined multicast groups without a port id",
    };
    return `${what} ${states[detail ?? ""] ?? "cannot be saved"}`;
  },
  why: ({ detail }) =>
    detail === UNREAD
      ? "A netlink socket's queue holds answers and events of the kernel (routes, links, udev). criu saves the socket's addresses but not its queue, as nobody but the kernel could send these messages again; so it refuses a socket that has something to read. A program that listens to events and is slow is in this state most of the time."
      : detail === RESTORE
        ? "A netlink socket is bound to a port id, usually the pid of its owner, that must be free in the network namespace on restore."
        : "criu saves the port id, the peer and the first 32 multicast groups of a netlink socket. This one has more than that.",
  remedies: ({ detail }) => [
    detail === UNREAD
      ? doThis("Let the program read its events, then try again at a quiet moment.", "ss -A netlink -anp")
      : doThis("Close the netlink socket before the dump and open it again afterwards.", "ss -A netlink -anp"),
    doThis("Give the program a network namespace of its own, where few events happen."),
  ],
  references: ["netlink(7)", "ss(8)"],
};
