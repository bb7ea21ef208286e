/** The contents of a network namespace: links, addresses, routes, firewall, sysctls. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { earlier, errnoOf, group, soonAfter } from "./say.ts";

const LOCK = /[Ll]ock|nftables_lock|nft command|iptables-restore returned/;

function notLock(hit: Hit): Verdict | undefined {
  return LOCK.test(hit.event.message) ? undefined : {};
}

/** The netlink error follows what was being done; a dump asks netlink for sockets, a restore makes links. */
function netlink(hit: Hit): Verdict {
  // criu tries out the kernel with interfaces of its own before it looks at any namespace.
  if (errnoOf(hit.event.message) !== "EACCES" && soonAfter(hit, /when initializing kerndat/, 8) !== undefined)
    return { cause: "kernel-feature", detail: "kernel-feature/probe", subject: { kind: "probe" }, strength: "names" };
  // The same, where criu does without what it tried.
  if (/^net: Unable to create a veth pair/.test(hit.log.after(hit.event, 1)[0]?.message ?? ""))
    return { strength: "follows", detail: "netns-restore/denied" };
  const eperm = errnoOf(hit.event.message) === "EACCES" ? { detail: "netns-restore/denied" } : {};
  if (errnoOf(hit.event.message) === "EEXIST") {
    return { detail: "netns-restore/exists" };
  }
  return earlier(hit, /Restor\w{0,4} (?:ll addr|link|netdev)|net: /, 5) === undefined
    ? eperm
    : { ...eperm, strength: "names" };
}

export const netnsRestore: Rule = {
  id: "netns-restore",
  patterns: [
    {
      match: /Unsupported link (?<index>\d+) \(type (?<type>\d+) kind (?<kind>[^)]+)\)/,
      strength: "names",
      detail: "netns-restore/unsupported-link",
    },
    {
      match: /Unsupported link (?:type )?(?<type>\d+)?(?: of kind (?<kind>\S+))?/,
      strength: "names",
      detail: "netns-restore/unsupported-link",
    },
    {
      match: /No (?:linkinfo|kind) for eth link (?<index>\d+)/,
      strength: "names",
      detail: "netns-restore/unsupported-link",
      subject: { kind: "eth" },
    },
    {
      match: /(?:GRE (?:tap|tunnel) device) (?<link>\S+) not supported natively/,
      strength: "likely",
      levels: ["error", "warn"],
      detail: "netns-restore/unsupported-link",
      subject: { kind: "gre" },
    },
    {
      match: /SIT device with \S+ kind|[Bb]ad 6rd |No 6rd |Too long (?:local|remote) addr for sit/,
      strength: "names",
      detail: "netns-restore/unsupported-link",
      subject: { kind: "sit" },
    },
    {
      match:
        /(?:macvlan (?:mode required|parent for (?<link>\S+) is required)|a macvlan parent for (?<other>\S+) is required|no data for macvlan|Missing macvlan link entry)/,
      strength: "names",
      detail: "netns-restore/macvlan",
      subject: { kind: "macvlan" },
    },
    {
      match: /couldn't restore (?<kind>veth|macvlan) interface (?<link>\S+) via usernsd/,
      strength: "names",
      detail: "netns-restore/link",
    },
    {
      match: /(?:Unknown peer net namespace|veth .{0,200}(?:peer|pair) (?:is )?(?:missing|not found|unknown))/,
      strength: "names",
      detail: "netns-restore/veth",
      subject: { kind: "veth" },
    },
    {
      match: /The (?<link>\S+) veth is in an external netns/,
      strength: "follows",
      detail: "netns-restore/veth",
      subject: { kind: "veth" },
    },
    {
      match: /Can't restore link(?: (?<link>\S+?))?: (?<code>-?\d+)/,
      strength: "likely",
      detail: "netns-restore/link",
    },
    {
      match: /(?<!\d)(?<code>-?\d+) reported by netlink: /,
      strength: "likely",
      judge: netlink,
      detail: "netns-restore/link",
    },
    { match: /IP tool failed on (?<what>.*)/, strength: "likely", detail: "netns-restore/ip" },
    {
      match:
        /(?:RTNETLINK answers|Error: (?:either "(?:dev|local)"|ipv[46]: |Nexthop )|Dump was interrupted and may be inconsistent)/,
      strength: "likely",
      levels: ["error", "warn", "none"],
      speakers: ["program", "criu", "engine"],
      detail: "netns-restore/ip",
    },
    {
      match: /Can't restore ip6?tables dump - no legacy version present/,
      strength: "names",
      detail: "netns-restore/iptables",
      subject: { kind: "iptables" },
    },
    {
      match:
        /(?:nft command error|Failed to (?:read nftables data|create nft context object|enable std\/err output buffering))/,
      strength: "names",
      judge: notLock,
      detail: "netns-restore/nftables",
      subject: { kind: "nftables" },
    },
    {
      match: /net: (?:\S*ip6?tables\S*) failed|Unable to write iptables config/,
      strength: "likely",
      judge: notLock,
      detail: "netns-restore/iptables",
      subject: { kind: "iptables" },
    },
    {
      match:
        /Can't (?:add interface (?<link>\S+) to bridge|get index of|get flags of interface|get ifindex of)|couldn't set flags on|Unable to find the \d+ master|No name for link (?<index>\d+)|No iflas for link/,
      strength: "names",
      detail: "netns-restore/link",
    },
    { match: /Unable to specify ifindex in the target namespace/, strength: "names", detail: "netns-restore/link" },
    {
      match:
        /net: (?:ipv[46]|unix): (?:Failed to \w+|Unexpected entries|Unknown (?:sysctl|config))|net: Failed to \w+ \S+<confs>|Failed to parse ping_group_range/,
      strength: "names",
      detail: "netns-restore/sysctl",
      subject: { kind: "sysctl" },
    },
    {
      match: /Can't (?:open|write|read) (?:sysctl )?(?<path>(?:\/proc\/sys\/)?net\/\S+?): /,
      strength: "names",
      detail: "netns-restore/sysctl",
      subject: { kind: "sysctl" },
    },
    {
      match: /Can't (?:open|read) ns' (?<path>\S+?): |Too small buffer to read ns sys file/,
      strength: "names",
      detail: "netns-restore/sysctl",
      subject: { kind: "sysctl" },
    },
    {
      // vm and fs are of the whole machine: criu reads them at its start.
      match:
        /Can't (?:open sysctl|write|read) (?<path>(?!vm\/|fs\/)(?!kernel\/.{1,80}: Read-only|kernel\/cap_last_cap)[\w-]+\/[\w/.-]+): |bad sysctl req /,
      strength: "likely",
      phases: ["restore"],
      levels: ["error"],
      detail: "netns-restore/sysctl",
      subject: { kind: "sysctl" },
    },
    {
      match: /Net namespace is required to dump tun link|No net_ns for tun device/,
      strength: "likely",
      detail: "netns-restore/tun",
      subject: { kind: "tun" },
    },
    {
      match: /^\s*tun: \s*\S/,
      strength: "likely",
      levels: ["error"],
      detail: "netns-restore/tun",
      subject: { kind: "tun" },
    },
    {
      match:
        /Can't restore netns\b|Can not read netns object|Unable to create a new netns: |Can't install ns net reference|Unable to restore network links/,
      strength: "follows",
      detail: "netns-restore/link",
    },
    {
      match:
        /net: (?:Unable to (?:create a mount namespace|convert mounts|mount tmpfs into \/run)|Can't (?:create new mount namespace|mark the root mount)|mount failed|mkdtemp failed)/,
      strength: "likely",
      detail: "netns-restore/ip",
    },
    {
      match:
        /^\s*net: \s*(?!Locking|Network (?:lock|unlock)|failed to open \/dev\/null|Unable (?:to )?create a network namespace)\S/,
      strength: "likely",
      levels: ["error"],
      judge: notLock,
    },
  ],
  title: (facts) => {
    const kind = facts.subject.kind === undefined ? "" : `${facts.subject.kind} `;
    const link =
      group(facts, "link") ??
      group(facts, "other") ??
      (group(facts, "index") === undefined ? undefined : `number ${group(facts, "index") ?? ""}`);
    const name = link === undefined ? "" : ` ${link}`;
    switch (facts.detail) {
      case "netns-restore/unsupported-link":
        return `The network namespace has a ${kind}device${name}, a kind that criu cannot save`;
      case "netns-restore/veth":
        return `The other end of a veth pair${name} is in a namespace criu does not know`;
      case "netns-restore/macvlan":
        return `The parent of macvlan device${name} is outside the container and was not named`;
      case "netns-restore/ip":
        return `The ip tool failed${group(facts, "what") === undefined ? "" : ` on ${(group(facts, "what") ?? "").trim()}`}`;
      case "netns-restore/iptables":
      case "netns-restore/nftables":
        return `The firewall rules (${kind.trim()}) of the network namespace could not be saved or put back`;
      case "netns-restore/sysctl":
        return `A network setting${facts.subject.path === undefined ? "" : ` (${facts.subject.path})`} could not be read or written`;
      case "netns-restore/tun":
        return "A tun or tap device could not be saved or made again";
      case "netns-restore/exists":
        return "A network device or address of the images exists already";
      case "netns-restore/denied":
        return "The kernel did not allow a network device to be made or set up";
      case undefined:
      default:
        return `A network device${name} could not be made or set up again`;
    }
  },
  why,
  remedies: (facts) => [
    ...(facts.detail === "netns-restore/unsupported-link"
      ? [
          doThis(
            "Delete the device inside the namespace before the dump, and create it again after the restore.",
            `nsenter -t PID -n ip link delete ${group(facts, "link") ?? "DEV"}`,
          ),
        ]
      : []),
    ...(facts.detail === "netns-restore/veth"
      ? withOption("--external", {
          value: "veth[INNER]:OUTER@BRIDGE",
          when: "restore",
          only: ["criu"],
          cost: "older versions: --veth-pair INNER=OUTER",
        })
      : []),
    ...(facts.detail === "netns-restore/macvlan"
      ? withOption("--external", { value: "macvlan[INNER]:OUTER", when: "restore", only: ["criu"] })
      : []),
    ...(facts.detail === "netns-restore/ip"
      ? [
          doThis(
            "Install iproute2 (busybox's ip has no save and restore), of about the same version on both sides.",
            "apt-get install iproute2",
          ),
        ]
      : []),
    ...(facts.detail === "netns-restore/iptables"
      ? [
          doThis(
            "Install the legacy iptables programs next to the nft ones.",
            "apt-get install iptables; update-alternatives --list iptables",
          ),
        ]
      : []),
    ...(facts.detail === "netns-restore/sysctl"
      ? withOption("--weak-sysctls", { when: "restore", cost: "settings that this kernel does not have are left out" })
      : []),
    ...(facts.detail === "netns-restore/exists"
      ? [doThis("Restore into a fresh network namespace, or remove the leftover device.", "ip link delete DEV")]
      : []),
    ...withOption("--empty-ns", {
      value: "net",
      cost: "the namespace comes back empty: the caller (a runtime's network plugin) must set up devices and addresses",
    }),
  ],
  references: [
    "ip-netns(8)",
    "criu(8): --external veth, --empty-ns, --weak-sysctls",
    "CRIU wiki: External devices, Network namespaces",
  ],
};

function why(facts: Facts): string {
  const base =
    "With a network namespace criu saves its devices, addresses, routes, rules, firewall and settings, and builds them again before the tasks run. ";
  switch (facts.detail) {
    case "netns-restore/unsupported-link":
      return (
        base +
        "It knows lo, veth, tun and tap, bridge, macvlan, sit and devices declared external. Other kinds (ipvlan, vxlan, wireguard, ifb, bond, vlan, physical ports) have state it can neither read nor make."
      );
    case "netns-restore/veth":
      return (
        base +
        "A veth pair has two ends. The end outside must be made by criu with the name given for it, or be in a namespace that is dumped too."
      );
    case "netns-restore/macvlan":
      return (
        base +
        "A macvlan sits on a device of the host, whose name differs from machine to machine, so it must be given."
      );
    case "netns-restore/ip":
      return (
        base +
        "Addresses, routes and rules go through ip with its save and restore commands. The program failed: it is another implementation, too old, or a route refers to a device or gateway that is not there."
      );
    case "netns-restore/iptables":
    case "netns-restore/nftables":
      return (
        base +
        "Firewall rules are saved as the tools print them and fed to the same tools again: iptables' legacy programs for the legacy tables, libnftables for nft. Here the tool or a kernel module it wants is missing."
      );
    case "netns-restore/sysctl":
      return (
        base +
        "Settings below /proc/sys/net are written one by one. This kernel does not have this one, has another range for it, or /proc/sys is read-only."
      );
    case "netns-restore/denied":
      return (
        base +
        "That takes CAP_NET_ADMIN in the user namespace that owns the network namespace, and for some fields in the initial one."
      );
    case "netns-restore/exists":
      return (
        base +
        "The name or index is taken: the namespace was not empty, or the first restore attempt left the outer end behind."
      );
    case undefined:
    default:
      return (
        base +
        "The kernel answered a netlink request with the error at the end of the line; the lines before say which device it was about."
      );
  }
}
