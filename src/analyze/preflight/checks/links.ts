/** Network devices of a tree's own network namespace that criu cannot make again. */

import type { Live } from "../../proc/live.ts";
import { LINKS } from "../../proc/read-sockets.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight, Unseen } from "../sight.ts";

const SAVED = ["veth", "tun", "bridge", "macvlan", "sit", "venet"];
/** Devices that their modules put into every network namespace. */
const EVERYWHERE = /^(?:tunl|gre|gretap|erspan|ip_vti|ip6_vti|sit|ip6tnl|ip6gre)0$/;

interface Link {
  readonly ifname?: string;
  readonly link_type?: string;
  readonly linkinfo?: { readonly info_kind?: string };
}

export function* networkLinks({ root, own, snapshot }: Live): Iterable<Sight | Unseen> {
  const namespace = root.namespaces["net"];
  if (namespace === undefined || namespace === own["net"]) return;
  const facts = snapshot.commands[`${LINKS} ${namespace}`];
  const links = facts?.error === undefined ? parse(facts?.output ?? "") : undefined;
  if (links === undefined) {
    yield {
      unseen: "network devices of the tree's namespace",
      why: facts?.error ?? "ip said nothing that can be read",
    };
    return;
  }
  for (const { ifname = "?", link_type: type, linkinfo } of links) {
    const kind = linkinfo?.info_kind;
    if (type === "loopback" || EVERYWHERE.test(ifname) || (kind !== undefined && SAVED.includes(kind))) continue;
    yield {
      id: "netns-restore",
      detail: "netns-restore/link-kind",
      confidence: 0.9,
      title: `The network namespace of ${nameOf(root)} holds ${ifname}, ${kind === undefined ? "a device of the machine" : `of the kind ${kind}`}, which cannot be made again`,
      subject: { ...ofTask(root), kind: kind ?? "device" },
      evidence: [`${ifname} ${type ?? "?"} ${kind ?? "no kind"}`],
    };
  }
}

function parse(output: string): readonly Link[] | undefined {
  try {
    const links: unknown = JSON.parse(output);
    return Array.isArray(links) ? (links as Link[]) : undefined;
  } catch {
    return undefined;
  }
}
