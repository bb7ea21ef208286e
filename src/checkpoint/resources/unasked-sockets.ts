/** Sockets of a running tree, of which only /proc tells: what can be refused before anything is frozen. */

import { parseInetTable } from "../../analyze/proc/net-tables.ts";
import { READ } from "../tape/kinds.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Dump } from "./resource.ts";
import { TCP_STATE } from "./tcp-states.ts";
import { refuseConnection } from "./tcp-stream.ts";

/** States of connections as parseInetTable names them. */
const STATES: ReadonlyMap<string, number> = new Map([
  ["ESTAB", TCP_STATE.ESTABLISHED],
  ["SYN-SENT", TCP_STATE.SYN_SENT],
  ["FIN-WAIT-1", TCP_STATE.FIN_WAIT1],
  ["FIN-WAIT-2", TCP_STATE.FIN_WAIT2],
  ["CLOSE-WAIT", TCP_STATE.CLOSE_WAIT],
  ["LAST-ACK", TCP_STATE.LAST_ACK],
  ["CLOSING", TCP_STATE.CLOSING],
]);

/** Tables of TCP connections, below /proc/PID. */
export const TCP_TABLES = ["net/tcp", "net/tcp6"] as const;

/** Refuses a connection that the dump would refuse. */
export function refuseUnasked(file: OpenFile, dump: Dump): void {
  const states = dump.once("states of TCP connections", () => {
    const [root] = dump.tasks;
    const tables = TCP_TABLES.map((_, i) => dump.facts.text(READ.TCP_TABLE, root?.pid ?? 0, { key: BigInt(i) }) ?? "");
    const sockets = tables.flatMap((text) => parseInetTable(text, "tcp"));
    return new Map(sockets.map(({ ino, state }) => [ino, STATES.get(state)]));
  });
  const state = states.get(String(file.statx.ino));
  if (state !== undefined) refuseConnection(file, state, dump);
}
