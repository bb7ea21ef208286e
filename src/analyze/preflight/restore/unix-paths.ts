/** Unix sockets: directories they are bound in, and peers that stay outside. */

import { dirname } from "node:path";
import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

export function* unixPaths({ unix, outside, hostNamespaces }: Needs, { snapshot }: Machine): Iterable<Sight> {
  if (!hostNamespaces.has("mnt")) return;
  for (const { socket, user, pid, comm, fd } of unix) {
    const { address } = socket;
    if (address?.startsWith("/") !== true || snapshot.stats[dirname(address)] !== undefined) continue;
    yield {
      id: "unix-restore",
      detail: "unix-restore/directory",
      title: `${dirname(address)}, where ${user} is bound as ${address}, is not there`,
      subject: { pid, comm, fd, path: address },
      evidence: [`stat ${dirname(address)}: ${snapshot.errors[dirname(address)] ?? "?"}`],
    };
  }
  for (const path of new Set(outside)) {
    if (!path.startsWith("/") || snapshot.stats[path] !== undefined) continue;
    yield {
      id: "unix-restore",
      detail: "unix-restore/peer",
      title: `${path}, the socket outside that the images are connected to, is not there`,
      subject: { path },
      evidence: [`stat ${path}: ${snapshot.errors[path] ?? "?"}`],
    };
  }
}
