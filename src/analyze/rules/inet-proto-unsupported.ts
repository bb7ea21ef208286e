/** An inet socket of a protocol or type that criu does not know. */

import { doThis } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { capital, descriptor, fromHex, known } from "./objects.ts";

/** IPPROTO_* of <linux/in.h>. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  "1": "icmp",
  "2": "igmp",
  "33": "dccp",
  "47": "gre",
  "50": "esp",
  "51": "ah",
  "58": "icmpv6",
  "89": "ospf",
  "103": "pim",
  "112": "vrrp",
  "115": "l2tp",
  "132": "sctp",
  "255": "raw",
  "256": "smc",
  "262": "mptcp",
};

/** SOCK_* of <linux/net.h>. */
const TYPES: Readonly<Record<string, string>> = {
  "3": "raw",
  "4": "rdm",
  "5": "seqpacket",
  "6": "dccp",
  "10": "packet",
};

const FILTER = "inet-proto-unsupported/filter";

export const inetProtoUnsupported: Rule = {
  id: "inet-proto-unsupported",
  patterns: [
    { match: /Unsupported proto (?<proto>\d+) for socket (?<hex>[0-9a-f]+)/, strength: "names", judge: protocol },
    {
      match: /(?:Unsupported|Unknown) (?:inet |socket )?proto(?:col)? (?<proto>\d+)/,
      strength: "likely",
      judge: protocol,
    },
    { match: /GODEBUG="?multipathtcp=0/, strength: "likely", subject: { kind: "mptcp" } },
    { match: /Can't dump (?<type>\d+) inet socket (?<hex>[0-9a-f]+)/, strength: "names", judge: protocol },
    { match: /Only (?:can )?stream(?:,| and) (?:and )?dgram/, strength: "likely" },
    { match: /inet: .{0,200}Unsupported socket type: ?(?<type>\d+)/, strength: "names", judge: protocol },
    { match: /Can't get socket filter len: Permission denied/, strength: "names", detail: FILTER },
    {
      match: /Raw sockets? (?:are|is) not supported|Can't dump raw socket/i,
      strength: "names",
      subject: { kind: "raw" },
    },
  ],
  title: ({ subject, groups, detail }) => {
    if (detail === FILTER)
      return `${capital(descriptor(subject, "a socket"))} has an eBPF filter, which criu cannot save`;
    const kind = subject.kind ?? (groups["proto"] === undefined ? undefined : `protocol ${groups["proto"]}`);
    return `${capital(descriptor(subject, "a socket"))} is an inet socket of ${kind === undefined ? "a kind" : `kind ${kind}`} that criu cannot save`;
  },
  why: ({ subject, detail }) =>
    detail === FILTER
      ? "Filters of the old kind (SO_ATTACH_FILTER) can be read back from a socket. Of an eBPF program (SO_ATTACH_BPF) the kernel gives out nothing and answers EACCES, which has nothing to do with criu's own rights."
      : subject.kind === "mptcp"
        ? "A multipath TCP socket is a bundle of TCP connections with keys and a sequence of its own; the kernel offers no way to read or set them, and repair mode works on plain TCP only. Go programs since 1.24 listen with MPTCP by default, so the socket is often there without anybody having asked for it."
        : "criu saves TCP, UDP and UDP-Lite sockets, and with newer versions raw and ICMP ones. Every other protocol has state in the kernel that can be neither read nor set from outside.",
  remedies: ({ subject }) => [
    ...(subject.kind === "mptcp"
      ? [
          doThis("Start a Go program with MPTCP switched off.", "GODEBUG=multipathtcp=0 PROGRAM", "no multipath"),
          doThis(
            "Or switch MPTCP off in the network namespace before the program starts.",
            "sysctl -w net.mptcp.enabled=0",
            "no multipath for anybody in the namespace",
          ),
        ]
      : []),
    ...(subject.kind === "icmp" || subject.kind === "icmpv6" || subject.kind === "raw"
      ? [doThis("Use a newer criu: later 3.x versions save raw and ICMP sockets.", "criu --version")]
      : []),
    doThis("Close the socket before the dump and open it again afterwards.", "ss -anp"),
  ],
  references: ["ip(7)", "raw(7)", "criu wiki: What cannot be checkpointed"],
};

function protocol({ groups }: Hit): Verdict {
  const kind = PROTOCOLS[groups["proto"] ?? ""] ?? TYPES[groups["type"] ?? ""];
  return { subject: known({ inode: fromHex(groups["hex"]), kind }) };
}
