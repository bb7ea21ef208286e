/** Internet addresses and ports: assigned here, and free. */

import type { InetSocket } from "../../../crit/graph/types.ts";
import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { NeededSocket, Needs } from "./needs.ts";

const ANY = ["0.0.0.0", "::"];

export function* addresses({ inet, hostNamespaces }: Needs, machine: Machine): Iterable<Sight> {
  if (!hostNamespaces.has("net")) return; // its own namespace comes with its addresses
  for (const needed of inet) {
    const { socket, user, pid, comm, fd } = needed;
    const { address, port } = socket.source;
    if (port === 0) continue;
    const subject = { pid, comm, fd, local: `${address}:${port}`, port };
    const holder = holderOf(needed, machine);
    if (holder !== undefined) {
      yield {
        id: "socket-address",
        detail: "socket-address/in-use",
        title: `${socket.protocol.name} port ${port}, which ${user} is bound to, is in use here`,
        subject,
        evidence: [`${holder.kind} ${holder.state} ${holder.local} inode ${holder.ino}`],
      };
    } else if (!ANY.includes(address) && !machine.addresses.has(address) && !address.startsWith("127.")) {
      yield {
        id: "socket-address",
        detail: "socket-address/not-assigned",
        title: `${address}, which ${user} is bound to, is no address of this machine`,
        subject,
        evidence: [`addresses here: ${[...machine.addresses].join(", ") || "none"}`],
      };
    }
  }
}

/** Connections share the port of the socket that accepted them; only listeners and datagram sockets hold it. */
function holderOf(
  { socket }: NeededSocket<InetSocket>,
  { listening }: Machine,
): Machine["listening"][number] | undefined {
  const kind = socket.protocol.name.toLowerCase();
  if (kind === "tcp" && socket.state.name === "ESTABLISHED") return undefined;
  const { address, port } = socket.source;
  return listening.find(
    ({ kind: other, state, local }) =>
      other === kind &&
      (kind !== "tcp" || state === "LISTEN") &&
      Number(local.slice(local.lastIndexOf(":") + 1)) === port &&
      overlap(local.slice(0, local.lastIndexOf(":")), address),
  );
}

function overlap(here: string, there: string): boolean {
  const plain = here.replace(/^\[|\]$/g, "");
  return plain === there || ANY.includes(there) || plain === "0.0.0.0" || /^[0:]+$/.test(plain);
}
