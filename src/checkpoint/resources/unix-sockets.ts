/** Unix sockets: what is saved of them. */

import { FdTypes } from "../../crit/schema/generated/types.ts";
import { decodeString } from "../../crit/schema/strings.ts";
import { NR } from "../executor/syscalls.ts";
import { ANSWER } from "../tape/kinds.ts";
import { readInFlight } from "../tape/read-files.ts";
import { parseStatx, type Statx } from "../tape/statx.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { DIAG_ROOM, parseUnixDiag, SOCK_DGRAM, unixDiagRequest, type UnixDiag } from "../tape/unix-diag.ts";
import { askDiag } from "./ask-diag.ts";
import { isExternalUnix } from "./external.ts";
import { ownerOf } from "./owner.ts";
import type { Asker, Dump, SavedFile } from "./resource.ts";
import { optionsEntry } from "./socket-options.ts";
import type { SocketFamily } from "./sockets.ts";
import { askMessages, askQueueLengths, hasMoreMessages, saveMessages } from "./unix-queues.ts";

const LISTEN = 10;
/** The network namespace that the tree shares with us (resources/tree.ts). */
const NET_NS_ID = 2;
/** unix_sk_entry.uflags: the peer of a datagram socket that stays outside. */
const EXTERNAL = 1;
/** linux/un.h: a descriptor (O_PATH) of the file a socket is bound to. */
const SIOCUNIXFILE = 0x89e0;
const AT_EMPTY_PATH = 0x1000;
const AT_FDCWD = -100;
const AT_SYMLINK_NOFOLLOW = 0x100;
const SLASH = 0x2f;
const STATX_BASIC = 0x7ff;
const STATX_SIZE = 256;
const LONGEST_PATH = 4096;
/** Bytes of sun_path. */
const LONGEST_NAME = 108;
/** The number that the descriptor of the socket's file gets in the executor, so that its path of /proc is known. */
const FILE_NUMBER = 900;
const O_CLOEXEC = 0o2000000;

export const unixFamily: SocketFamily = {
  domains: [1],
  ask(file, asker) {
    askDiag(asker, ANSWER.SOCKET_DIAG, unixDiagRequest(Number(file.statx.ino)), DIAG_ROOM);
    askFile(asker);
    askQueueLengths(asker);
  },
  askMore(file, asker) {
    const diag = diagOf(file);
    if (diag === undefined) return;
    if (diag.peer !== 0) askDiag(asker, ANSWER.SOCKET_PEER_DIAG, unixDiagRequest(diag.peer), DIAG_ROOM);
    if (diag.state !== LISTEN) askMessages(file, asker);
    askNamed(diag, asker);
  },
  unfinished: hasMoreMessages,
  save,
};

/** Mode, owner and present path of the file that the socket is bound to. */
function askFile({ ask, descriptor, program }: Asker): void {
  const file = program.call("the file of the socket", NR.ioctl, [descriptor, SIOCUNIXFILE, 0], { mayFail: true });
  program.call("at a known number", NR.dup3, [file, FILE_NUMBER, O_CLOEXEC], { mayFail: true });
  const empty = program.text("");
  ask({
    kind: ANSWER.SOCKET_FILE_STATX,
    label: "what the file is",
    nr: NR.statx,
    args: (room) => [FILE_NUMBER, empty, AT_EMPTY_PATH, STATX_BASIC, room],
    room: STATX_SIZE,
  });
  const path = program.text(`/proc/self/fd/${FILE_NUMBER}`);
  ask({
    kind: ANSWER.SOCKET_FILE_LINK,
    label: "where the file is",
    nr: NR.readlinkat,
    args: (room) => [0, path, room, LONGEST_PATH],
    room: LONGEST_PATH,
  });
  for (const fd of [file, FILE_NUMBER]) program.call("close it", NR.close, [fd], { mayFail: true });
}

/** What has its name now: a path may lead to the file by symbolic links and by empty and "." parts. */
function askNamed({ name }: UnixDiag, { ask, program }: Asker): void {
  if (name?.[0] !== SLASH) return;
  const path = program.data(Buffer.concat([name, Buffer.alloc(1)]));
  ask({
    kind: ANSWER.SOCKET_FILE_STATX,
    key: 1n,
    label: "what has its name",
    nr: NR.statx,
    args: (room) => [AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BASIC, room],
    room: STATX_SIZE,
  });
}

/** Whether the file of a socket can be reached by the name it was bound to. */
function isNamed({ pid, fd, facts }: OpenFile, { ino, devMajor, devMinor }: Statx): boolean {
  const answer = facts.answer(ANSWER.SOCKET_FILE_STATX, pid, { fd, key: 1n });
  if (answer === undefined || answer.result < 0n) return false;
  const now = parseStatx(answer.bytes);
  return now.ino === ino && now.devMajor === devMajor && now.devMinor === devMinor;
}

/** What the kernel said of the socket. */
export function diagOf({ pid, fd, facts }: OpenFile, kind: number = ANSWER.SOCKET_DIAG): UnixDiag | undefined {
  const answer = facts.answer(kind, pid, { fd });
  return answer === undefined || answer.result < 0n
    ? undefined
    : parseUnixDiag(answer.bytes.subarray(0, Number(answer.result)));
}

function save(file: OpenFile, dump: Dump): SavedFile | undefined {
  const diag = diagOf(file);
  const ino = Number(file.statx.ino);
  if (diag === undefined) {
    dump.refuse({
      id: "file-unreachable",
      title: `${nameOf(file)}: the kernel does not tell of it`,
      subject: subjectOf(file),
    });
    return undefined;
  }
  const listener = waitingAt(dump).get(ino);
  if (listener === undefined && diag.peer !== 0 && !inodes(dump).has(diag.peer) && !external(file, diag, dump))
    return undefined;
  if (listener !== undefined && diag.send > 0) {
    dump.refuse({
      id: "unix-in-flight",
      title: `${nameOf(file)} has sent data over a connection that nobody has accepted`,
      subject: subjectOf(file),
    });
    return undefined;
  }
  const place = placeOf(file, diag, dump);
  if (place === undefined) return undefined;
  const entry = {
    ...{ ino, type: diag.type, state: diag.state, flags: file.flags, uflags: 0, backlog: diag.send },
    ...{
      peer: listener ?? diag.peer,
      fown: ownerOf(file),
      opts: optionsEntry(file),
      // Of a path of full length the kernel tells one more byte, its zero.
      name: diag.name?.subarray(0, LONGEST_NAME) ?? new Uint8Array(0),
    },
    ...(diag.shutdown === 0 ? {} : { shutdown: diag.shutdown }),
    ...place,
    ns_id: NET_NS_ID,
  };
  return { type: FdTypes.UNIXSK, member: ["usk", entry], saved: (id) => saveMessages(file, id, dump) };
}

/** Mode and owner of its file, the directory a relative name starts from, and whether the file is gone. */
function placeOf(file: OpenFile, { name }: UnixDiag, dump: Dump): object | undefined {
  const { pid, fd, facts } = file;
  if (name === undefined || name[0] === 0) return {};
  const statx = facts.answer(ANSWER.SOCKET_FILE_STATX, pid, { fd });
  const link = facts.answer(ANSWER.SOCKET_FILE_LINK, pid, { fd });
  // The accepted end of a connection has the name of the listener and no file.
  if (statx === undefined || statx.result < 0n || link === undefined || link.result < 0n) return {};
  const found = parseStatx(statx.bytes);
  const { mode, uid, gid } = found;
  const now = decodeString(link.bytes, 0, Number(link.result));
  const deleted = now.endsWith(" (deleted)");
  const path = deleted ? now.slice(0, -" (deleted)".length) : now;
  const bound = textOf(name);
  const relative = !bound.startsWith("/");
  if (
    relative ? !path.endsWith(`/${bound.replace(/^\.\//, "")}`) : path !== bound && !deleted && !isNamed(file, found)
  ) {
    dump.refuse({
      id: "unix-socket-path",
      title: `${nameOf(file)} is bound to ${bound}, but its file is called ${path} now`,
      subject: { ...subjectOf(file), path: bound },
    });
    return undefined;
  }
  return {
    file_perms: { mode, uid, gid },
    ...(relative ? { name_dir: path.slice(0, -bound.replace(/^\.\//, "").length - 1) || "/" } : {}),
    ...(deleted ? { deleted: true } : {}),
  };
}

/** sun_path up to its zero. */
export function textOf(name: Uint8Array): string {
  const end = name.indexOf(0);
  return decodeString(name, 0, end < 0 ? name.length : end);
}

/**
 * A peer outside the tree: a datagram socket by name can stay there, and any of a socket that was named as external.
 * Returns whether the dump may go on.
 */
function external(file: OpenFile, diag: UnixDiag, dump: Dump): boolean {
  const named = isExternalUnix(file, dump);
  const datagram = diag.type === SOCK_DGRAM;
  const peer = diagOf(file, ANSWER.SOCKET_PEER_DIAG);
  const name = peer?.name;
  const subject = { ...subjectOf(file), peer_inode: `0x${diag.peer.toString(16)}` };
  const path = name === undefined ? {} : { path: name[0] === 0 ? `@${textOf(name.subarray(1))}` : textOf(name) };
  if (!named && (!datagram || name === undefined)) {
    dump.refuse({
      id: datagram ? "unix-dgram-external" : "unix-stream-external",
      title: `${nameOf(file)} is connected to socket ${diag.peer}, outside the tree`,
      subject: { ...subject, ...path },
      need: { option: "--external", value: `unix[${file.statx.ino}]` },
    });
    return false;
  }
  if (!named && !dump.options.extUnixSk) {
    dump.refuse({
      id: "unix-dgram-external",
      title: `${nameOf(file)} is connected to ${path.path}, outside the tree`,
      subject: { ...subject, ...path },
      need: { option: "--ext-unix-sk" },
    });
    return false;
  }
  dump.once(`external unix ${diag.peer}`, () =>
    dump.extraFile({
      type: FdTypes.UNIXSK,
      member: [
        "usk",
        {
          ...{ ino: diag.peer, type: SOCK_DGRAM, state: LISTEN, flags: 0, uflags: EXTERNAL, backlog: 0, peer: 0 },
          fown: { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 },
          opts: NO_OPTIONS,
          name: name?.subarray(0, LONGEST_NAME) ?? new Uint8Array(0),
        },
      ],
    }),
  );
  return true;
}

const NO_OPTIONS = {
  ...{ so_sndbuf: 0, so_rcvbuf: 0, so_snd_tmo_sec: 0n, so_snd_tmo_usec: 0n, so_rcv_tmo_sec: 0n, so_rcv_tmo_usec: 0n },
} as const;

/** Inodes of all sockets of the tree. */
function inodes(dump: Dump): ReadonlySet<number> {
  return dump.once("inodes of sockets", () => new Set(socketsOf(dump).map(({ statx }) => Number(statx.ino))));
}

/** Sockets that wait to be accepted, and the listener they wait at. */
function waitingAt(dump: Dump): ReadonlyMap<number, number> {
  return dump.once("unix sockets that wait", () => {
    const waiting = new Map<number, number>();
    for (const file of socketsOf(dump)) {
      const diag = diagOf(file);
      if (diag?.state === LISTEN) for (const ino of diag.waiting) waiting.set(ino, Number(file.statx.ino));
    }
    return waiting;
  });
}

function socketsOf(dump: Dump): OpenFile[] {
  const held = dump.tasks.flatMap(({ descriptors }) => descriptors.map(({ file }) => file));
  return [...new Set([...held, ...readInFlight(dump.facts)])].filter(({ link }) => link.startsWith("socket:["));
}

function nameOf({ pid, fd }: OpenFile): string {
  return `fd ${fd} of task ${pid}`;
}

function subjectOf({ pid, fd, statx }: OpenFile): { pid: number; fd: number; inode: string } {
  return { pid, fd, inode: `0x${statx.ino.toString(16)}` };
}
