/** TCP connections that this process may not take into repair: told before any packet is held back. */

import type { Sight } from "../../analyze/preflight/sight.ts";
import { hasCapability } from "../capabilities.ts";
import type { Facts } from "../tape/facts.ts";
import { connectionsOf } from "./connections.ts";

/** One for each connection of a frozen tree, none with the capability that TCP_REPAIR asks for (tcp(7), net/ipv4/tcp.c). */
export function unrepairable(facts: Facts, own: bigint): Sight[] {
  if (hasCapability(own, "CAP_NET_ADMIN")) return [];
  return connectionsOf(facts).map(({ pid, fd }) => ({
    id: "tcp-repair",
    title: `the TCP connection at descriptor ${fd} of task ${pid} cannot be saved: this process has not the capability CAP_NET_ADMIN`,
    subject: { pid, fd, kind: "CAP_NET_ADMIN" },
  }));
}
