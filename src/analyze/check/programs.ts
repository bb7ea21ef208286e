/** Programs that criu starts, or that this command asks, with what does not work without each. */

export interface HelperProgram {
  readonly name: string;
  readonly breaks: string;
}

export const PROGRAMS: readonly HelperProgram[] = [
  { name: "criu", breaks: "criu cannot dump or restore here; ckpt dump and ckpt restore do without" },
  { name: "iptables-restore", breaks: "the network can be locked by nftables only (--network-lock nftables)" },
  { name: "nft", breaks: "the rules of network namespaces cannot be saved as nftables" },
  { name: "ip", breaks: "addresses and routes of network namespaces cannot be saved" },
  { name: "tar", breaks: "tmpfs mounts of containers cannot be saved" },
  { name: "ss", breaks: "preflight cannot see the other ends of unix sockets" },
  { name: "nsenter", breaks: "preflight cannot ask for sockets in other network namespaces" },
];
