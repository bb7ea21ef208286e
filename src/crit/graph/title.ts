/** Short names of objects for people. */

import { escapeControls } from "../views/escape.ts";
import type { OpenFile } from "./objects/file.ts";
import type { Endpoint, InetSocket, Socket } from "./objects/socket.ts";
import type { Obj } from "./types.ts";

/** One line, control characters escaped. */
export function titleOf(object: Obj): string {
  return escapeControls(plainTitle(object));
}

/** The name of an open file or socket, as the images have it: not escaped. */
export function fileTitle(file: OpenFile | Socket): string {
  switch (file.kind) {
    case "unix":
      return `unix[${file.ino}${file.peer_ino === 0 ? "" : ` → ${file.peer_ino}`}]${file.address === undefined ? "" : ` ${file.address}`}`;
    case "inet":
      return inetTitle(file);
    case "netlink":
      return `netlink ${file.protocol.name} ${file.port_id}`;
    case "packet":
      return `packet ${file.protocol.name}${file.ifindex === 0 ? "" : ` on ${file.ifindex}`}`;
    case "file":
      return openFileTitle(file);
  }
}

function openFileTitle(file: OpenFile): string {
  switch (file.type) {
    case "REG":
      return file.remap?.type === "ghost" ? `${file.path} (deleted)` : file.path;
    case "PIPE":
      return `pipe[${file.pipe_id}]`;
    case "FIFO":
      return file.path ?? `fifo[${file.pipe_id}]`;
    case "TTY":
      return file.path ?? `tty[${file.tty_id}]`;
    case "MEMFD":
      return `memfd:${file.name ?? file.memfd.slice("memfd:".length)}`;
    case "NS":
      return file.ns;
    case "PIDFD":
      return `pidfd[${file.pid ?? "dead"}]`;
    case "EVENTFD":
      return `eventfd[${file.counter}]`;
    case "EVENTPOLL":
      return `epoll[${file.targets.length}]`;
    case "INOTIFY":
      return `inotify[${file.watches.length}]`;
    case "FANOTIFY":
      return `fanotify[${file.marks.length}]`;
    case "SIGNALFD":
      return `signalfd[${file.signals.join(" ")}]`;
    case "TIMERFD":
      return `timerfd[${file.clock.name}]`;
    case "TUNF":
      return `tun[${file.netdev ?? "none"}]`;
    case "BPFMAP":
      return `bpf-map[${file.name === "" ? file.map_id : file.name}]`;
    case "EXT":
      return `ext[${file.id}]`;
    case "OTHER":
      return `${file.type_name.name}[${file.id}]`;
  }
}

/** "address:port", IPv6 in brackets. */
export function endpointText({ address, port }: Endpoint): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

function inetTitle({ protocol, source, destination, state }: InetSocket): string {
  const to = destination === undefined ? "" : ` → ${endpointText(destination)}`;
  return `${protocol.name.toLowerCase()} ${endpointText(source)}${to} ${state.name}`;
}

function plainTitle(object: Obj): string {
  switch (object.kind) {
    case "task":
      return `${object.pid} ${object.comm}`;
    case "thread":
      return `${object.tid} ${object.facts?.comm ?? ""}`;
    case "fd":
      return `${object.fd} ${object.type.name}`;
    case "file":
    case "unix":
    case "inet":
    case "netlink":
    case "packet":
      return fileTitle(object);
    case "vma":
      return `${object.start.toString(16)}-${object.end.toString(16)} ${object.prot} ${object.type}`;
    case "shm":
      return `shared memory ${object.id}`;
    case "memfd":
      return `memfd:${object.name}`;
    case "sysv":
      return `System V ${object.type} ${object.id}`;
    case "pipe":
      return `pipe[${object.id}]`;
    case "fifo":
      return object.path ?? `fifo[${object.id}]`;
    case "tty":
      return object.name;
    case "mnt":
      return `${object.mountpoint} ${object.fstype.name}`;
    case "ns":
      return `${object.type} ${object.id}${object.hostname === undefined ? "" : ` ${object.hostname}`}`;
    case "netdev":
      return object.name;
    case "ghost":
      return `deleted ${object.format} ${object.id}`;
    case "pidfd":
      return `pidfd ${object.task ?? "of a dead process"}`;
    case "lock":
      return `${object.type.name} ${object.access.name} ${object.start}+${object.length}`;
    case "timer":
      return `${object.type} timer${object.id === undefined ? "" : ` ${object.id}`} ${object.signal.name}`;
  }
}
