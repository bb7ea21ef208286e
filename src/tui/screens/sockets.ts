/** Sockets: both ends by name, what is queued, and whether the other end is in the set. */

import { endpointText } from "../../crit/graph/title.ts";
import type { Graph, Ref, Socket, SocketRow, UnixSocket } from "../../crit/graph/types.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { sizeText } from "../../crit/views/size.ts";
import type { Cell, Row } from "../state/row.ts";
import { cell, raw } from "./cells.ts";
import type { Context, Screen } from "./screen.ts";

export const SOCKETS: Screen = {
  id: "sockets",
  title: "Sockets",
  empty: "no sockets",
  columns: () => [
    { title: "HELD BY", width: 13, wide: 18 },
    { title: "TYPE", width: 12 },
    { title: "STATE", width: 8 },
    { title: "THIS END", width: "rest" },
    { title: "OTHER END", width: 18, wide: 36 },
    { title: "QUEUED", width: 6, align: "right", from: 70 },
    { title: "FLAGS", width: 14, from: 130 },
    { title: "NETNS", width: 8, from: 145 },
  ],
  rows: (context) => sockets(context),
};

async function* sockets({ graph }: Context): AsyncGenerator<Row> {
  for await (const row of graph.lists.sockets()) yield await rowOf(graph, row);
}

async function rowOf(graph: Graph, { socket, fd }: SocketRow): Promise<Row> {
  const { other, text } = await otherEnd(graph, socket);
  const { receive, send } = await socket.queued();
  return {
    key: fd === undefined ? socket.ref : `${socket.ref} ${fd.ref}`,
    ref: socket.ref,
    task: fd === undefined ? undefined : `task:${fd.pid}`,
    to: other,
    at: socket.at,
    cells: [
      fd === undefined ? cell("nobody", "dim") : raw(await holder(graph, fd.ref), "pid"),
      cell(kindOf(socket), "kind"),
      cell(STATES[stateOf(socket)] ?? stateOf(socket), "dim"),
      raw(thisEnd(socket), "path"),
      text,
      receive + send === 0 ? cell("") : cell(send === 0 ? sizeText(receive) : both(receive, send), "warn"),
      cell(socket.flags.names.map((name) => name.replace(/^O_/, "")).join(" "), "dim"),
      cell(socket.ns?.replace(/^ns:/, "") ?? "", "dim"),
    ],
  };
}

/** "12↓ 3↑": to be read, and not acknowledged yet. */
function both(receive: number, send: number): string {
  return `${receive === 0 ? "" : `${sizeText(receive)}↓`}${sizeText(send)}↑`;
}

/** "tcp", "udp6", "unix stream", "netlink". */
function kindOf(socket: Socket): string {
  switch (socket.kind) {
    case "inet":
      return `${socket.protocol.name.toLowerCase()}${socket.family.name === "INET6" ? "6" : ""}`;
    case "unix":
      return `unix ${TYPES[socket.type.name] ?? socket.type.name.toLowerCase()}`;
    case "netlink":
    case "packet":
      return socket.kind;
  }
}

const TYPES: Readonly<Record<string, string>> = { SEQPACKET: "seqpkt" };

/** As ss(8) shortens them. */
const STATES: Readonly<Record<string, string>> = {
  ESTABLISHED: "ESTAB",
  SYN_RECV: "SYN-RCV",
  CLOSE_WAIT: "CLOSE-W",
  TIME_WAIT: "TIME-W",
  FIN_WAIT1: "FIN-W1",
  FIN_WAIT2: "FIN-W2",
  LAST_ACK: "LASTACK",
  "0": "", // of netlink sockets that are not bound
};

function stateOf(socket: Socket): string {
  return socket.kind === "packet" ? "" : socket.state.name;
}

function thisEnd(socket: Socket): string {
  switch (socket.kind) {
    case "unix":
      return unixName(socket);
    case "inet":
      return endpointText(socket.source);
    case "netlink":
      return `${socket.protocol.name} ${socket.port_id}`;
    case "packet":
      return socket.protocol.name;
  }
}

function unixName({ address, ino, deleted }: UnixSocket): string {
  return `${address ?? `ino ${ino}`}${deleted ? " (deleted)" : ""}`;
}

/** Who is at the other end: "105/3 python3" of the set, an address outside of it, or nobody. */
async function otherEnd(graph: Graph, socket: Socket): Promise<{ other: Ref | undefined; text: Cell }> {
  const peer = await peerOf(socket);
  if (peer !== undefined && (await graph.has(peer))) {
    const [first] = await graph.lists.holders(peer);
    const name = first === undefined ? escapeControls(graph.title(await graph.get(peer))) : await holder(graph, first);
    return { other: peer, text: raw(`→ ${name}`, "link") };
  }
  const outside = outsideEnd(socket);
  return { other: undefined, text: outside === undefined ? cell("-", "dim") : raw(`${outside}, outside`, "bad") };
}

function peerOf(socket: Socket): Promise<Ref | undefined> {
  switch (socket.kind) {
    case "unix":
      return Promise.resolve(socket.peer);
    case "inet":
      return socket.peer();
    case "netlink":
    case "packet":
      return Promise.resolve(undefined);
  }
}

function outsideEnd(socket: Socket): string | undefined {
  switch (socket.kind) {
    case "unix":
      return socket.peer_ino === 0 ? undefined : `ino ${socket.peer_ino}`;
    case "inet":
      return socket.destination === undefined ? undefined : endpointText(socket.destination);
    case "netlink":
      return socket.peer_port_id === 0 ? undefined : `port ${socket.peer_port_id}`;
    case "packet":
      return undefined;
  }
}

/** "105/3 python3" of "fd:105/3"; safe to print only when escaped. */
async function holder(graph: Graph, fd: Ref): Promise<string> {
  const place = fd.slice("fd:".length);
  const task = `task:${place.split("/")[0]}`;
  const object = (await graph.has(task)) ? await graph.get(task) : undefined;
  return object?.kind === "task" ? `${place} ${object.comm}` : place;
}
