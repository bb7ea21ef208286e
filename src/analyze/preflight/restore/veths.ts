/** Ends of veth pairs that are made outside the container: their names must be free, their bridges there. */

import type { CriuOptions } from "../options.ts";
import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

interface Pair {
  readonly inside: string;
  readonly outside: string;
  readonly bridge: string | undefined;
}

/** What --external veth[IN]:OUT@BRIDGE and the older --veth-pair IN=OUT@BRIDGE ask for. */
function pairs(options: CriuOptions): Pair[] {
  const given = [
    ...(options.get("--external") ?? []).map((value) => /^veth\[([^\]]*)\]:([^@]+)(?:@(.+))?$/.exec(value)),
    ...(options.get("--veth-pair") ?? []).map((value) => /^([^=]+)=([^@]+)(?:@(.+))?$/.exec(value)),
  ];
  return given.flatMap((found) =>
    found === null ? [] : [{ inside: found[1]!, outside: found[2]!, bridge: found[3] }],
  );
}

export function* veths(
  { veths: all, hostNamespaces }: Needs,
  { snapshot }: Machine,
  options: CriuOptions,
): Iterable<Sight> {
  const here = snapshot.lists["/sys/class/net"];
  if (hostNamespaces.has("net") || here === undefined) return;
  for (const { inside, outside, bridge } of pairs(options)) {
    const subject = { kind: "veth", option: "--external", path: outside };
    const known = all.includes(inside);
    if (!known) {
      yield {
        id: "netns-restore",
        severity: "warning",
        title: `${inside}, whose outer end is to be ${outside}, is no veth device of the images`,
        subject,
        evidence: [`veth devices of the images: ${all.join(", ") || "none"}`],
      };
    } else if (here.includes(outside)) {
      yield {
        id: "netns-restore",
        title: `${outside}, the name for the outer end of the veth pair of ${inside}, is taken here`,
        subject,
        evidence: [`/sys/class/net/${outside} exists`],
      };
    }
    if (known && bridge !== undefined && !here.includes(bridge)) {
      yield {
        id: "netns-restore",
        title: `${bridge}, the bridge that ${outside} is to be a port of, is not there`,
        subject: { ...subject, path: bridge },
        evidence: [`devices here: ${here.join(", ")}`],
      };
    }
  }
}
