/** The network could not be blocked for the time between dump and restore. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, DUMPING, earlier, UNMARKED } from "./say.ts";

const MISSING = "network-lock/tool-missing";
const FAILED = "network-lock/tool-failed";
const NFT = { subject: { kind: "nftables" } } as const;
const IPTABLES = { subject: { kind: "iptables" } } as const;

export const networkLock: Rule = {
  id: "network-lock",
  patterns: [
    {
      match: /execvp\("(?<tool>[^\s"]{0,300}(?:ip6?tables(?:-\w{1,20}){0,3}|nft))", ?\.\.\.\) failed/,
      strength: "names",
      detail: MISSING,
      judge: whileLocking,
    },
    {
      match: /sh: (?:\d+: |line \d+: )?(?<tool>ip6?tables\S*|nft): (?:command )?not found/,
      strength: "names",
      ...ANYONE,
      detail: MISSING,
      judge: whileLocking,
    },
    {
      match: /Locking (?:network|connection) failed: (?<tool>\S*tables-restore) returned/,
      strength: "names",
      detail: FAILED,
    },
    {
      match:
        /^(?<tool>ip6?tables(?:-restore)?)\/v?[\d.]+ (?:Failed to initialize nft|.{0,80}(?:unable|can't|not supported))/,
      strength: "names",
      ...ANYONE,
      detail: FAILED,
      judge: whileLocking,
    },
    {
      // libnftables ends the process itself, and says why on stderr.
      match: /^net: Lock network$/,
      strength: "likely",
      ...UNMARKED,
      phases: DUMPING,
      detail: "network-lock/ended",
      judge: (hit) => (hit.log.after(hit.event, 2).every(({ message }) => message.trim() === "") ? {} : undefined),
    },
    { match: /Locking (?:network|connection) failed using nftables/, strength: "names", detail: FAILED, ...NFT },
    { match: /Locking (?:network|connection) failed/, strength: "likely", detail: FAILED },
    { match: /Failed to lock TCP connection/, strength: "likely", detail: FAILED },
    { match: /Failed to unlock TCP connection/, strength: "follows", detail: FAILED },
    { match: /Iptables configuration failed/, strength: "likely", detail: FAILED, ...IPTABLES },
    {
      match:
        /ip6?tables(?:-restore)?\b.*(?:can't initialize|unable to initialize|Couldn't load match|No chain\/target\/match|Fatal: can't open lock file|line \d+ failed)/,
      strength: "likely",
      ...ANYONE,
      levels: ["error", "warn"],
      detail: FAILED,
      ...IPTABLES,
      judge: whileLocking,
    },
    {
      match: /(?<tool>ip6?tables\S*) v[\d.]+ \(\w+\): Could not fetch rule set generation id/,
      strength: "names",
      ...ANYONE,
      detail: FAILED,
      ...IPTABLES,
      judge: whileLocking,
    },
    {
      match: /Another app is currently holding the xtables lock/,
      strength: "names",
      ...ANYONE,
      detail: FAILED,
      ...IPTABLES,
      judge: whileLocking,
    },
    { match: /nft command error/, strength: "likely", detail: FAILED, ...NFT, judge: whileLocking },
    { match: /Cannot generate CRIU's nftables table name/, strength: "names", ...NFT },
    { match: /Nftables based locking requires libnftables/, strength: "follows", detail: MISSING, ...NFT },
    { match: /CRIU was built without libnftables/i, strength: "likely", ...NFT },
    { match: /Can't create nftables table/, strength: "follows", ...NFT },
    { match: /(?:Can't|Cannot|Unable to|Failed to) (?:un)?lock (?:the )?network/i, strength: "likely" },
    {
      match: /Unable to write ip6?tables config/,
      strength: "likely",
      detail: FAILED,
      ...IPTABLES,
      judge: whileLocking,
    },
    { match: /to redirect nftables output failed/, strength: "likely", detail: FAILED, ...NFT, judge: whileLocking },
    {
      match: /Couldn't find ip6?tables version which is using iptables legacy API/,
      strength: "follows",
      detail: MISSING,
    },
    {
      match: /network-lock\b.{0,40}(?:script|hook).*(?:fail|exit|return)/i,
      strength: "likely",
      levels: ["error"],
      detail: "network-lock/script",
    },
  ],
  title: ({ subject, groups, detail }) => {
    const tool = groups["tool"] ?? subject.kind ?? "the firewall tool";
    switch (detail) {
      case MISSING:
        return `The network cannot be locked: ${tool} is not there`;
      case "network-lock/script":
        return "The action script for network-lock failed";
      case "network-lock/ended":
        return "criu ended while it locked the network";
      case undefined:
      default:
        return `The network cannot be locked: ${tool} failed`;
    }
  },
  why: () =>
    "From the dump until the restore no packet may reach the saved connections, or the kernel would answer the other side with a reset. criu therefore puts rules that drop them into the firewall of the tree's network namespace, with iptables or, since 3.16, with nftables. The tool must be found in criu's PATH, and the kernel must have its modules (xt_mark, or nf_tables), which containers and small kernels often lack.",
  remedies: ({ detail }) => [
    detail === MISSING
      ? doThis(
          "Install iptables (with ip6tables) where criu runs, and see that /usr/sbin is in its PATH.",
          "apt-get install iptables || dnf install iptables-nft || apk add iptables",
        )
      : doThis(
          "Load the modules, and try by hand in the network namespace of the tree.",
          "modprobe -a xt_mark nf_tables; nsenter -t PID -n iptables -n -L",
        ),
    ...withOption("--network-lock", {
      value: "nftables",
      when: "dump",
      cost: "needs a criu built with libnftables, and nf_tables in the kernel",
    }),
    ...withOption("--network-lock", {
      value: "skip",
      when: "dump",
      only: ["criu"],
      cost: "packets that come between dump and restore break the connections; newer criu only",
    }),
    doWith("docker", "Docker Desktop's kernel lacks netfilter modules: use a Linux host that has them."),
  ],
  references: [
    "criu(8): --network-lock",
    "iptables(8)",
    "nft(8)",
    "kernel configuration: CONFIG_NETFILTER_XT_MARK, CONFIG_NF_TABLES",
  ],
};

/** The same tools also save and fill a container's own rules, which is no lock. */
export function whileLocking(hit: Hit): Verdict | undefined {
  const save = /-save\b/.test(`${hit.groups["tool"] ?? ""} ${hit.event.message}`);
  return save ||
    earlier(
      hit,
      /Running ip6?tables(?:-legacy|-nft)?-(?:save|restore) |Restoring (?:nf|ip)tables|Running ip (?:addr|route|rule) /,
      12,
    ) !== undefined
    ? undefined
    : {};
}
