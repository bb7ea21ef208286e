/** TCP and UDP: connections, what waits in a listening socket, data held back. */

import type { Live, LiveFd, LiveTask } from "../../proc/live.ts";
import type { InetSocket } from "../../proc/ss.ts";
import { maskIn } from "../../proc/status.ts";
import type { CriuOptions } from "../options.ts";
import { fdOf, ofFd } from "../say.ts";
import type { Sight, Unseen } from "../sight.ts";
import { inodeOf } from "../tree-sockets.ts";

/** What criu saves with TCP repair. */
const CONNECTED = ["ESTAB", "SYN-SENT", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "LAST-ACK", "CLOSING"];

const NET_ADMIN = 12n;

export function* tcpSockets(live: Live, options: CriuOptions): Iterable<Sight | Unseen> {
  const why = live.sockets.unanswered.get("ss inet");
  let listens = false;
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      const socket = live.sockets.inet.get(inodeOf(fd) ?? "");
      if (socket === undefined) continue;
      if (socket.kind === "tcp" && CONNECTED.includes(socket.state)) {
        yield connected(task, fd, socket, options);
        yield* repair(live, task, fd, socket);
      }
      if (socket.kind === "tcp" && socket.state === "LISTEN") {
        listens = true;
        yield* waiting(live, task, fd, socket);
      }
      if (socket.kind.startsWith("udp") && socket.unsent > 0) yield corked(task, fd, socket);
    }
  }
  if (why !== undefined && listens) {
    yield {
      unseen: "connections that wait in listening TCP sockets",
      why: `${why}: /proc/net/tcp does not count them`,
    };
  }
}

function connected(task: LiveTask, fd: LiveFd, socket: InetSocket, options: CriuOptions): Sight {
  return {
    id: "tcp-established",
    title: `${fdOf(task, fd)} is a TCP connection, ${socket.local} to ${socket.remote} (${socket.state})`,
    subject: { ...ofFd(task, fd), local: socket.local, ...portOf(socket.local) },
    evidence: [`tcp ${socket.state} ${socket.local} ${socket.remote} ino:${socket.ino}`],
    need: { option: options.has("--tcp-close") ? "--tcp-close" : "--tcp-established" },
  };
}

/** TCP repair mode, by which the state of a connection is read, is for CAP_NET_ADMIN only. */
function* repair(live: Live, task: LiveTask, fd: LiveFd, { local }: InetSocket): Iterable<Sight> {
  const effective = maskIn(live.ownStatus, "CapEff") ?? 0n;
  if ((effective & (1n << NET_ADMIN)) !== 0n) return;
  yield {
    id: "tcp-repair",
    title: `${fdOf(task, fd)} is a TCP connection, and this process has not CAP_NET_ADMIN to read its state`,
    subject: { ...ofFd(task, fd), local, kind: "CAP_NET_ADMIN" },
    evidence: [`CapEff: ${live.ownStatus.get("CapEff") ?? "?"}`],
  };
}

function* waiting(live: Live, task: LiveTask, fd: LiveFd, socket: InetSocket): Iterable<Sight> {
  const port = portOf(socket.local).port;
  const half = live.sockets.nameless.filter(
    ({ kind, state, local }) => kind === "tcp" && state === "SYN-RECV" && portOf(local).port === port,
  );
  if (socket.received === 0 && half.length === 0) return;
  const count = Math.max(socket.received, half.length);
  yield {
    id: "tcp-in-flight",
    title: `${fdOf(task, fd)}, which listens on ${socket.local}, has ${count === 1 ? "a connection" : `${count} connections`} that nobody has accepted`,
    subject: { ...ofFd(task, fd), local: socket.local, ...portOf(socket.local) },
    evidence: [`tcp LISTEN ${socket.received} waiting ${socket.local} ino:${socket.ino}`],
    need: { option: "--skip-in-flight" },
  };
}

/** UDP_CORK, or MSG_MORE: the kernel gives no way to read what is held back. */
function corked(task: LiveTask, fd: LiveFd, socket: InetSocket): Sight {
  return {
    id: "tcp-state",
    detail: "tcp-state/corked",
    confidence: 0.9,
    title: `${fdOf(task, fd)} is a UDP socket that holds back data to be sent (corked)`,
    subject: { ...ofFd(task, fd), local: socket.local, kind: "udp" },
    evidence: [`udp ${socket.state} Send-Q ${socket.unsent} ${socket.local} ino:${socket.ino}`],
  };
}

function portOf(local: string): { port?: number } {
  const port = Number(local.slice(local.lastIndexOf(":") + 1));
  return Number.isInteger(port) && port > 0 ? { port } : {};
}
