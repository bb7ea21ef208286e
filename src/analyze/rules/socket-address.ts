/** An inet address or interface of a saved socket cannot be had on this host. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ENGINE, RESTORING, choose, errnoOf } from "./say.ts";

export const socketAddress: Rule = {
  id: "socket-address",
  patterns: [
    // 1 is SOL_SOCKET, 25 SO_BINDTODEVICE
    { match: /Can't set 1:25 \(len \d+\): No such device/, strength: "names", detail: "interface" },
    { match: /Can't bind inet socket(?: \(id (?<id>\d+)\)| back)?/, strength: "names", judge: kind },
    { match: /inet: .{0,200}Can't bind\b/, strength: "names", judge: kind },
    { match: /Can't connect inet socket back/, strength: "names", judge: kind },
    { match: /inet: .{0,200}Can't listen on a socket/, strength: "names", judge: kind },
    { match: /Can't listen on a socket/, strength: "likely", judge: kind, phases: RESTORING },
    { match: /couldn't find ifindex for (?<name>\S+)/, strength: "names", detail: "interface" },
    { match: /couldn't find ifname for|can't get ifname/, strength: "likely", detail: "interface" },
    {
      match: /Can't bind packet socket(?: to (?<name>\S+))?/,
      strength: "names",
      detail: "interface",
      phases: RESTORING,
    },
    {
      match: /Unable to setsockopt ipv6_freebind|inet: .{0,200}freebind/i,
      strength: "likely",
      detail: "absent",
      phases: RESTORING,
    },
    {
      match: /(?:Can't|Unable to) (?:bind|connect) (?:a )?(?:socket|inet)\b/,
      strength: "likely",
      phases: RESTORING,
      judge: (hit) => (/unix|transport|service|netlink/i.test(hit.event.message) ? undefined : kind(hit)),
    },
    {
      match: /\bbind: address already in use|port is already allocated|listen tcp\S* (?<local>\S+:\d+): bind/i,
      strength: "likely",
      detail: "taken",
      ...ENGINE,
      judge: (hit) => (OWN_SOCKETS.test(hit.event.file ?? "") ? { cause: "internal-name-clash" } : {}),
    },
    {
      match:
        /bind: cannot assign requested address|IP(?:v4|v6)? address (?<local>[\d.]+) (?:is )?(?:already (?:in use|allocated)|not available)|requested IP address/i,
      strength: "likely",
      detail: "absent",
      ...ENGINE,
    },
  ],
  title: ({ subject, detail, groups }) =>
    detail === "taken"
      ? `The address ${subject.local ?? "of a saved socket"} is in use on this host`
      : detail === "absent"
        ? `The address ${subject.local ?? "of a saved socket"} does not belong to this host`
        : detail === "interface"
          ? `The network interface ${groups["name"] ?? "a saved socket is bound to"} does not exist here`
          : `A saved socket could not be bound or connected to ${subject.local ?? "its address"} again`,
  why: ({ detail }) =>
    detail === "taken"
      ? "A restored socket is bound to the address and port it had. Another socket of this network namespace has them: the original, which still runs, another copy, or an unrelated server."
      : detail === "interface"
        ? "Sockets may be bound to an interface (SO_BINDTODEVICE, link-local IPv6, packet sockets). The interface is found again by its name, and there is none of that name in this network namespace."
        : "A restored socket is bound to the address it had, and an established connection keeps working only from that address. The kernel binds only to addresses of an interface that exists and is up in this network namespace.",
  remedies: ({ subject, detail }) => [
    ...(detail === "taken"
      ? [
          doThis(
            "End what holds the port (the original, when it still runs), then restore.",
            `ss -ltunp${subject.port === undefined ? "" : ` 'sport = :${subject.port}'`}`,
          ),
        ]
      : []),
    ...(detail === "absent"
      ? [
          doThis(
            "Give this host the address before the restore.",
            `ip address add ${subject.local?.replace(/:\d+$/, "") ?? "ADDRESS"}/PREFIX dev INTERFACE`,
            "the address must not be in use on the old host at the same time",
          ),
          ...withOption("--tcp-close", {
            when: "restore",
            cost: "established connections come back closed; listening sockets on the address still need it",
          }),
        ]
      : []),
    ...(detail === "interface"
      ? [
          doThis(
            "Make an interface of that name before the restore, or rename one.",
            "ip link add NAME type dummy; ip link set NAME up",
          ),
        ]
      : []),
    doThis(
      "Restore in a network namespace of its own, where all ports are free.",
      "ip netns add NAME; ip netns exec NAME criu restore -D DIR",
      "the namespace needs its own interfaces and addresses",
    ),
    doWith(
      "podman",
      "Publish other ports, or let the container take a new address on restore.",
      "podman container restore --import=FILE --name NEW --publish PORT:PORT --ignore-static-ip",
      "connections to the old address break",
    ),
    doWith(
      "docker",
      "Create the new container on a network where the old address is free, and pass the same --ip.",
      "docker create --ip ADDRESS --network NETWORK IMAGE",
    ),
  ],
  references: ["bind(2), EADDRINUSE, EADDRNOTAVAIL", "ip(7)", "criu(8), --tcp-close"],
};

/** Parts of criu that bind only sockets of its own. */
const OWN_SOCKETS = /(?:^|\/)(?:cr-service|uffd|parasite-syscall|infect|fdstore|pidfd-store)\.c$/;
/** The one that binds sockets to see what the kernel has. */
const PROBES = /(?:^|\/)kerndat\.c$/;

function kind({ event }: Hit): Verdict {
  if (OWN_SOCKETS.test(event.file ?? "")) return { cause: "internal-name-clash" };
  if (PROBES.test(event.file ?? "")) return { cause: "kernel-feature" };
  return choose(
    errnoOf(event.message),
    {
      EADDRINUSE: () => ({ detail: "taken" }),
      EADDRNOTAVAIL: () => ({ detail: "absent" }),
      ENETUNREACH: () => ({ detail: "absent" }),
      ENXIO: () => ({ detail: "interface" }),
    },
    () => ({}),
  );
}
