/** A socket of an address family that criu does not know. */

import { doThis } from "../remedies/index.ts";
import { refusedType } from "./file-mode.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { capital, descriptor } from "./objects.ts";

/** AF_* of <linux/socket.h> that are not unix, inet, inet6, netlink or packet, which criu knows. */
const FAMILIES: Readonly<Record<string, string>> = {
  "3": "ax25",
  "4": "ipx",
  "5": "appletalk",
  "8": "atmpvc",
  "9": "x25",
  "15": "key",
  "20": "atmsvc",
  "21": "rds",
  "24": "pppox",
  "26": "llc",
  "27": "infiniband",
  "28": "mpls",
  "29": "can",
  "30": "tipc",
  "31": "bluetooth",
  "32": "iucv",
  "33": "rxrpc",
  "35": "phonet",
  "36": "ieee802154",
  "37": "caif",
  "38": "alg",
  "39": "nfc",
  "40": "vsock",
  "41": "kcm",
  "42": "qipcrtr",
  "43": "smc",
  "44": "xdp",
  "45": "mctp",
};
const PACKET = { detail: "socket-family-unsupported/packet", subject: { kind: "packet" } } as const;

export const socketFamilyUnsupported: Rule = {
  id: "socket-family-unsupported",
  patterns: [
    { match: /Unknown socket collected \(family (?<family>\d+)\)/, strength: "names", judge: family },
    { match: /(?:Unknown|Unsupported) socket family:? (?<family>\d+)/, strength: "likely", judge: foreign },
    { match: /Sockets \(family (?<family>\d+) proto \d+\) are not collected/, strength: "likely", judge: foreign },
    { match: /Unknown pair family (?<family>\d+) proto \d+/, strength: "likely", judge: foreign },
    {
      match: /Can't dump file (?<fd>-?\d+) of that type \[(?<mode>[0-9a-f]+)\](?: \((?<what>[^)]*))?/,
      strength: "names",
      judge: refusedType("socket-family-unsupported"),
    },
    {
      match: /unix: .{0,200}Unsupported type \((?<type>\d+)\) on socket (?<inode>\d+)/,
      strength: "names",
      subject: { kind: "unix" },
    },
    { match: /Multiple MC membership not supported/, strength: "names", ...PACKET },
    { match: /Unknown mc membership type \d+|To big mcaddr/, strength: "names", ...PACKET },
    { match: /packet: .{0,200}No packet sock (?:info|mclist) in nlm/, strength: "names", ...PACKET },
    {
      match:
        /packet: .{0,200}(?:Can't find packet socket \d+ to mmap|Mmap-ed socket \d+ not open|No (?:open )?packet socket)/,
      strength: "likely",
      ...PACKET,
    },
  ],
  title: ({ subject, groups, detail }) => {
    const what = capital(descriptor(subject, "a socket"));
    return detail === PACKET.detail
      ? `${what} is a packet socket with something that cannot be saved`
      : `${what} is of the family ${subject.kind ?? groups["family"] ?? "unknown"}, which criu cannot save`;
  },
  why: ({ detail }) =>
    detail === PACKET.detail
      ? "criu saves packet sockets with their rings and simple settings; several multicast memberships of one kind, or a ring whose socket was not found, are beyond what it can describe."
      : "criu knows unix, IPv4, IPv6, netlink and packet sockets. For any other family (vsock, AF_ALG, Bluetooth, CAN, TIPC, XDP) it has no code to read the state, and the kernel mostly has no interface to set it again.",
  remedies: () => [
    doThis(
      "Close the socket before the dump and open it again afterwards; a library may have opened it (a vsock agent, the kernel's crypto sockets).",
      "ls -l /proc/PID/fd; ss -anp",
    ),
  ],
  references: ["socket(2)", "criu wiki: What cannot be checkpointed"],
};

function family({ groups }: Hit): Verdict {
  const kind = FAMILIES[groups["family"] ?? ""];
  return kind === undefined ? {} : { subject: { kind } };
}

/** For the families criu knows these words mean a missing diag module, or a damaged image. */
function foreign(hit: Hit): Verdict | undefined {
  return FAMILIES[hit.groups["family"] ?? ""] === undefined ? undefined : family(hit);
}
