/** Rules about sockets and the network's lock: lines they know, and lines they must leave alone. */

import type { Rule } from "../../../src/analyze/rules/rule.ts";
import { inetProtoUnsupported } from "../../../src/analyze/rules/inet-proto-unsupported.ts";
import { netlinkPending } from "../../../src/analyze/rules/netlink-pending.ts";
import { networkLock } from "../../../src/analyze/rules/network-lock.ts";
import { socketFamilyUnsupported } from "../../../src/analyze/rules/socket-family-unsupported.ts";
import { tcpEstablished } from "../../../src/analyze/rules/tcp-established.ts";
import { tcpInFlight } from "../../../src/analyze/rules/tcp-in-flight.ts";
import { tcpRepair } from "../../../src/analyze/rules/tcp-repair.ts";
import { tcpState } from "../../../src/analyze/rules/tcp-state.ts";
import { unixDgramExternal } from "../../../src/analyze/rules/unix-dgram-external.ts";
import { unixInFlight } from "../../../src/analyze/rules/unix-in-flight.ts";
import { unixSocketPath } from "../../../src/analyze/rules/unix-socket-path.ts";
import { unixStreamExternal } from "../../../src/analyze/rules/unix-stream-external.ts";
import { criuError as E, testHits, testMisses, testWords } from "../../support/rules.ts";

const RULES: readonly Rule[] = [
  inetProtoUnsupported,
  netlinkPending,
  networkLock,
  socketFamilyUnsupported,
  tcpEstablished,
  tcpInFlight,
  tcpRepair,
  tcpState,
  unixDgramExternal,
  unixInFlight,
  unixSocketPath,
  unixStreamExternal,
];
const USED = E("unix: External socket is used. Consider using --ext-unix-sk option.");
const outside = (type: number, words = "Runaway socket"): string =>
  `(00.08) unix: \t${words}: ino 787511 peer_ino 787510 family    1 type    ${type} state  1 name /run/x.sock`;

testWords(RULES);

testHits(RULES, "dump", [
  [
    "(00.576167) Error (sk-unix.c:815): sk unix: Can't dump half of stream unix connection.",
    "unix-stream-external",
    "names",
  ],
  [
    E("unix: Can't dump half of stream unix connection. name: (null); peer name: /tmp/.X11-unix/X0"),
    "unix-stream-external",
    "names",
    { path: "/tmp/.X11-unix/X0" },
  ],
  [
    `${outside(1, "Dumping extern")}\n${USED}`,
    "unix-stream-external",
    "names",
    { inode: "0xc0436", peer_inode: "0xc0437", path: "/run/x.sock" },
  ],
  [`${outside(5)}\n${USED}`, "unix-stream-external", "names"],
  [`${outside(2)}\n${USED}`, "unix-dgram-external", "names", { peer_inode: "0xc0437" }],
  [USED, "unix-dgram-external", "likely"],
  [E("unix: Unix socket 412 without peer 413"), "unix-stream-external/unix-stream-external/other-namespace", "likely"],
  [E("unix: Can't dump name-less external socket."), "unix-dgram-external/unix-dgram-external/nameless", "names"],
  [
    E("unix: Can't stat socket 0x1f3(run/app.sock): No such file or directory"),
    "unix-socket-path/unix-socket-path/stat",
    "names",
    { inode: "0x1f3", path: "run/app.sock" },
  ],
  [
    "Error (sk-unix.c:200): sk unix: Can't stat socket 499(./app.sock): No such file or directory",
    "unix-socket-path/unix-socket-path/stat",
    "names",
    { inode: "0x1f3" },
  ],
  [
    E("unix: Can't stat socket 0x1f3(/run/u/bus): Permission denied"),
    "unix-socket-path/unix-socket-path/stat",
    "names",
  ],
  [
    E("unix: Unable too cut relative.sock from /run/place/other"),
    "unix-socket-path/unix-socket-path/relative",
    "names",
    { path: "/run/place/other" },
  ],
  [
    E("unix: Non-empty write queue on an in-flight socket 0x6c076"),
    "unix-in-flight/unix-in-flight/not-accepted",
    "names",
  ],
  [E("skqueue: Control messages in queue, not supported"), "unix-in-flight/unix-in-flight/ancillary", "names"],
  [E("unix: Can't find sender for 0x1e"), "unix-in-flight/unix-in-flight/ancillary", "names"],
  [
    E("inet: Connected TCP socket, consider using --tcp-established option."),
    "tcp-established",
    "names",
    { option: "--tcp-established" },
  ],
  ["Error (sk-inet.c:90): Connected TCP socket, consider using tcp-established option.", "tcp-established", "names"],
  [
    E("inet: In-flight connection (l) for bed8e"),
    "tcp-in-flight",
    "names",
    { inode: "0xbed8e", option: "--skip-in-flight" },
  ],
  [
    E("inet: In-flight connections can be ignored with the --skip-in-flight option."),
    "tcp-in-flight",
    "likely",
    { option: "--skip-in-flight" },
  ],
  [E("Can't dump corked dgram socket 114dabc"), "tcp-state/tcp-state/corked", "names", { inode: "0x114dabc" }],
  [E("inet: Unknown inet socket 2f9bc5 state 11"), "tcp-state/tcp-state/unknown", "names", { inode: "0x2f9bc5" }],
  [E("inet: Socket state 8 obtained but expected 1"), "tcp-state/tcp-state/changed", "names"],
  [E("Can't turn TCP repair mode ON: Operation not permitted"), "tcp-repair/tcp-repair/privilege", "names"],
  [E("Can't turn TCP repair mode ON: Invalid argument"), "tcp-repair", "names"],
  [E("Can't set repair queue: Invalid argument"), "tcp-repair/tcp-repair/restore", "names"],
  [E("Can't restore recv queue data (-1), want (0-4096:1:1): Broken pipe"), "tcp-repair/tcp-repair/restore", "names"],
  [
    E("inet: Unsupported proto 262 for socket 2f9bc5"),
    "inet-proto-unsupported",
    "names",
    { inode: "0x2f9bc5", kind: "mptcp" },
  ],
  [E("Unsupported proto 58 for socket e26f"), "inet-proto-unsupported", "names", { inode: "0xe26f", kind: "icmpv6" }],
  [
    E("inet: Can't dump 3 inet socket 31a. Only stream, dgram and raw are supported."),
    "inet-proto-unsupported",
    "names",
    { kind: "raw" },
  ],
  [E("sockets: BUG! Unknown socket collected (family 40)"), "socket-family-unsupported", "names", { kind: "vsock" }],
  [
    E("packet: Multiple MC membership not supported (but can be)"),
    "socket-family-unsupported/socket-family-unsupported/packet",
    "names",
  ],
  [
    "Error (files-ext.c:60): Can't dump file 7 of that type [140777] (sock 0:9)",
    "socket-family-unsupported",
    "names",
    { fd: 7 },
  ],
  [E("netlink: The socket has data to read"), "netlink-pending/netlink-pending/unread", "names"],
  [
    E("netlink: The netlink socket 0x31a has more than 32 groups"),
    "netlink-pending/netlink-pending/groups",
    "names",
    { inode: "0x31a" },
  ],
  [
    'Error (criu/util.c:626): execvp("iptables-restore", ...) failed: No such file or directory',
    "network-lock/network-lock/tool-missing",
    "names",
    { tool: "iptables-restore" },
  ],
  [
    E(
      "net: Locking network failed: iptables-restore returned 1. This may be connected to disabled CONFIG_NETFILTER_XT_MARK kernel build config option.",
    ),
    "network-lock/network-lock/tool-failed",
    "names",
  ],
  [E("net: Locking network failed using nftables"), "network-lock/network-lock/tool-failed", "names"],
  [E("tcp: Failed to lock TCP connection 10d51d13"), "network-lock/network-lock/tool-failed", "likely"],
  ["sh: 1: iptables: not found", "network-lock/network-lock/tool-missing", "names", { tool: "iptables" }],
]);

testMisses(RULES, "dump", [
  ["(00.1) unix: \tDumping extern: ino 9 peer_ino 8 family    1 type    1 state  1 name /x", "only what criu looks at"],
  [
    E("unix: External socket found in image. Consider using the --ext-unix-sk option to allow restoring it."),
    "a restore without its option",
    "restore",
  ],
  [E("inet: Connected TCP socket in image"), "a restore that was not told what the dump was", "restore"],
  [E("Need to set the --tcp-close options."), "an option that must be repeated", "restore"],
  [
    E("unix: Can't bind id 0x12 ino 44210 addr /run/app.sock: Address already in use"),
    "a path taken on restore",
    "restore",
  ],
  [E("unix: Unix socket 412 without peer 413"), "images of a damaged pair", "restore"],
  [
    "Warn  (sk-unix.c:1229): sk unix: Can't unlink stale socket 0xda53 peer 0 (name /run/s dir -)",
    "harmless stale file",
  ],
  ["(00.2) tcp: \tTurning repair on for socket c7929", "repair mode in a run that works"],
  ["(00.2) inet: Dumping inet socket at 3", "a socket that is dumped"],
  [E("net: Can't restore iptables dump - no legacy version present"), "the container's own rules", "restore"],
  [
    `(00.2) \tRunning ip6tables-save [ip6tables-save]\n${'Error (criu/util.c:626): execvp("ip6tables-save", ...) failed: No such file or directory'}`,
    "rules saved, nothing locked",
  ],
  [E("sockets: Sockets (family 1 proto 0) are not collected"), "a diag module is missing"],
  [E("-1 reported by netlink: Operation not permitted"), "netlink as a tool, no netlink socket of a task"],
  ["(00.01) net: Unlock network", "clean-up"],
]);
