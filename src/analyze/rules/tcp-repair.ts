/** Repair mode of TCP could not be used. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { errnoOf, soonAfter } from "./say.ts";

const PRIVILEGE = "tcp-repair/privilege";
const RESTORE = "tcp-repair/restore";
const KERNEL = "tcp-repair/kernel";
const LOOPBACK = "tcp-repair/loopback";

export const tcpRepair: Rule = {
  id: "tcp-repair",
  patterns: [
    { match: /[Cc]an't turn TCP repair mode (?:ON|OFF)/i, strength: "names", judge: reason },
    {
      match:
        /(?:[Cc]an't|Cannot|Unable to|[Ff]ailed to) (?:turn|switch|set|enable|disable) (?:on |off )?TCP[_ ]repair(?!_WINDOW)/i,
      strength: "names",
      judge: reason,
    },
    { match: /Failed to turn off repair mode on socket/, strength: "likely", judge: reason },
    { match: /TCP_REPAIR_WINDOW(?: option isn't supported|: )/, strength: "names", detail: KERNEL },
    { match: /TCP_REPAIR can't be enabled for half-closed sockets/, strength: "names", detail: KERNEL },
    { match: /TCP_REPAIR isn't available to unprivileged users/, strength: "follows", detail: PRIVILEGE },
    {
      match: /Unable to (?:bind|connect) a socket: (?:Network is unreachable|Cannot assign requested address)/,
      strength: "names",
      detail: LOOPBACK,
      judge: (hit) => (soonAfter(hit, /kerndat_tcp_repair failed/, 3) === undefined ? undefined : {}),
    },
    { match: /kerndat_tcp_repair failed/, strength: "likely", judge: reason },
    {
      match: /Can't (?:set repair queue|set queue seq|repair options|get TCP_TIMESTAMP)/,
      strength: "names",
      detail: RESTORE,
      judge: reason,
    },
    {
      match: /Unable to (?:set window parameters|get window properties)/,
      strength: "names",
      detail: RESTORE,
      judge: reason,
    },
    { match: /Can't restore \w+ queue data \(/, strength: "names", detail: RESTORE },
    { match: /Can't set timestamp: /, strength: "likely", levels: ["error"], detail: RESTORE },
    { match: /Failed to obtain TCP_INFO/, strength: "likely" },
    { match: /libnet_init failed/, strength: "names", detail: PRIVILEGE },
    {
      match: /Can't (?:set SO_MARK \(\d+\) for socket|build (?:TCP|IP) header)|Unable to send a fin packet/,
      strength: "names",
      detail: RESTORE,
      judge: reason,
    },
    { match: /tcp: .{0,200}Can't save socket fd for repair/, strength: "likely" },
    {
      match: /tcp: .{0,200}No (?:unsq len|rcv wscale|timestamp) in the image/,
      strength: "likely",
      judge: () => ({ cause: "image-corrupt", detail: "contradiction" }),
    },
  ],
  title: ({ detail }) => {
    switch (detail) {
      case PRIVILEGE:
        return "TCP repair mode may not be used: CAP_NET_ADMIN is missing in the socket's network namespace";
      case KERNEL:
        return "The kernel's TCP repair mode lacks something that criu needs";
      case LOOPBACK:
        return "criu could not try out TCP repair mode: the loopback interface of its network namespace is down or has no address";
      case RESTORE:
        return "A TCP connection could not be filled again in repair mode";
      case undefined:
      default:
        return "TCP repair mode could not be switched";
    }
  },
  why: ({ detail }) =>
    detail === LOOPBACK
      ? "At its start criu connects a socket to itself at 127.0.0.1 to see what TCP repair mode can do here. In a new network namespace lo is down, so there is no way to that address, and criu stops before it has looked at any image."
      : detail === RESTORE
        ? "On restore criu makes a socket in repair mode (TCP_REPAIR), sets its sequence numbers and options, fills both queues and leaves the mode, so that the connection goes on as if nothing had happened. The kernel refused one of these steps: another kernel version, a missing privilege, less buffer space, or an address that is not there."
        : "To read a connection's sequence numbers and queues criu switches its socket into repair mode (TCP_REPAIR, Linux 3.5). The kernel allows this only with CAP_NET_ADMIN in the user namespace that owns the socket's network namespace, and only for plain TCP sockets. A container that shares the host's network has its sockets in the host's namespace, so the capability is needed there.",
  remedies: ({ detail }) => [
    ...(detail === LOOPBACK
      ? [doThis("Set the loopback interface up in the namespace that criu runs in.", "ip link set lo up")]
      : []),
    detail === KERNEL
      ? doThis("Use a newer kernel (4.8 or later for the window).", "criu check --all")
      : doThis(
          "Run criu as root in the initial user namespace, or give it CAP_NET_ADMIN over the network namespace of the sockets.",
          "capsh --print; lsns -t net -p PID",
        ),
    doWith(
      "podman",
      "Rootless podman cannot checkpoint: run it as root.",
      "sudo podman container checkpoint CONTAINER",
    ),
    doWith(
      "docker",
      "Give the container a network of its own in place of --network host, and do not remap its users (userns-remap).",
    ),
    doThis("Let the program close its connections before the dump.", "ss -tnp"),
  ],
  references: ["tcp(7)", "capabilities(7): CAP_NET_ADMIN", "criu wiki: TCP connection"],
};

function reason({ event }: Hit): Verdict {
  return errnoOf(event.message) === "EACCES" ? { detail: PRIVILEGE } : {};
}
