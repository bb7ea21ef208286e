/** Unix sockets: the other end outside the tree, connections nobody has accepted, names that lead elsewhere. */

import type { Subject } from "../../finding.ts";
import type { Live, LiveFd, LiveTask } from "../../proc/live.ts";
import type { UnixEntry } from "../../proc/net-tables.ts";
import type { CriuOptions } from "../options.ts";
import { fdOf, hex, nameOf, ofFd, outsider } from "../say.ts";
import type { Sight, Unseen } from "../sight.ts";
import { inodesInside, inodeOf } from "../tree-sockets.ts";

const DATAGRAM = 2;

export function* unixSockets(live: Live, options: CriuOptions): Iterable<Sight | Unseen> {
  const inside = inodesInside(live);
  const why = live.sockets.unanswered.get("ss unix");
  let unanswered = false;
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      const ino = inodeOf(fd);
      const socket = ino === undefined ? undefined : live.sockets.unix.get(ino);
      if (ino === undefined || socket === undefined || options.get("--external")?.includes(`unix[${ino}]`)) continue;
      yield* renamed(live, task, fd, socket);
      const peer = live.sockets.peers.get(ino);
      if (peer === undefined) unanswered ||= why !== undefined;
      else if (peer.state === "LISTEN") yield* waiting(live, task, fd, socket, peer.pending);
      else if (peer.peer !== "0" && !inside.has(peer.peer)) yield outside(live, task, fd, socket, peer.peer);
    }
  }
  if (unanswered) yield { unseen: "the other ends of unix sockets", why: `${why}: /proc/net/unix does not show them` };
}

function outside(live: Live, task: LiveTask, fd: LiveFd, socket: UnixEntry, peer: string): Sight {
  const holder = live.snapshot.holders[peer]?.[0];
  const other = holder === undefined ? undefined : live.everyone.get(holder);
  const named = live.sockets.unix.get(peer)?.name ?? socket.name;
  const datagram = socket.type === DATAGRAM;
  const subject: Subject = {
    ...ofFd(task, fd),
    peer_inode: hex(peer),
    ...(named === undefined ? {} : { path: named }),
    ...(holder === undefined ? {} : { holder_pid: holder }),
  };
  const title = `${fdOf(task, fd)} is connected to ${named === undefined ? "a unix socket" : named} of ${outsider(other)}, outside the tree`;
  const evidence = [`${fd.link} peer ${peer}${other === undefined ? "" : ` held by ${nameOf(other)}`}`];
  // A nameless peer cannot be found again on restore, so the option that leaves a datagram peer outside does not help.
  return datagram && live.sockets.unix.get(peer)?.name !== undefined
    ? { id: "unix-dgram-external", title, subject, evidence, need: { option: "--ext-unix-sk" } }
    : { id: datagram ? "unix-dgram-external" : "unix-stream-external", title, subject, evidence };
}

/** criu keeps connections that wait, but not what their clients have already sent. */
function* waiting(
  live: Live,
  task: LiveTask,
  fd: LiveFd,
  socket: UnixEntry,
  pending: readonly string[],
): Iterable<Sight> {
  for (const client of pending) {
    const sent = live.sockets.peers.get(client)?.unsent ?? 0;
    if (sent === 0) continue;
    yield {
      id: "unix-in-flight",
      title: `${fdOf(task, fd)} (${socket.name ?? "no name"}) has a connection that nobody has accepted, with data sent already`,
      subject: {
        ...ofFd(task, fd),
        peer_inode: hex(client),
        ...(socket.name === undefined ? {} : { path: socket.name }),
      },
      evidence: [`pending connection ${client}, ${sent} bytes of buffers queued`],
    };
  }
}

/** criu takes the directory of a socket's file off its path to find where it was bound: the two must have one name. */
function* renamed(live: Live, task: LiveTask, fd: LiveFd, { name, ino }: UnixEntry): Iterable<Sight> {
  const at = live.sockets.files.get(ino);
  if (name === undefined || at === undefined || at === name || at.endsWith(`/${name}`)) return;
  yield {
    id: "unix-socket-path",
    title: `${fdOf(task, fd)} is bound to ${name}, but its file is called ${at} now`,
    subject: { ...ofFd(task, fd), path: name },
    evidence: [`the file of ${fd.link} is ${at}`],
  };
}
