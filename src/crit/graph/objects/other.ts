/** Pipes, terminals, mounts, namespaces, devices, locks and what else descriptors and tasks lead to. */

import type {
  FileLockEntry,
  GhostFileEntry,
  MntEntry,
  NetDeviceEntry,
  TtyInfoEntry,
} from "../../schema/generated/types.ts";
import type { Device, Flags, ObjBase, Ref, Word } from "./common.ts";
import type { NsKind } from "./task.ts";

/** One open end of a pipe or fifo. */
export interface End {
  readonly file: Ref;
  /** Undefined when the flags of a fifo's path are not in the set. */
  readonly end: "read" | "write" | "both" | undefined;
}

/** A pipe with all its open ends. */
export interface Pipe extends ObjBase<"pipe"> {
  readonly id: number;
  readonly ends: readonly End[];
  /** Bytes queued; undefined when the set does not say. */
  readonly queued: number | undefined;
  /** F_GETPIPE_SZ. */
  readonly capacity: number | undefined;
}

/** A named pipe. */
export interface Fifo extends ObjBase<"fifo"> {
  readonly id: number;
  readonly path: string | undefined;
  readonly ends: readonly End[];
  readonly queued: number | undefined;
  readonly capacity: number | undefined;
}

/** A terminal, one side of it if it is a pseudo-terminal. */
export interface Tty extends ObjBase<"tty"> {
  readonly id: number;
  /** PTY, CONSOLE, VT, CTTY, EXT_TTY, SERIAL. */
  readonly type: Word;
  /** Of a pseudo-terminal: its number in /dev/pts and its side. */
  readonly index: number | undefined;
  readonly side: "master" | "slave" | undefined;
  /** "pts/3", "ptmx (3)", "tty1", "console". */
  readonly name: string;
  readonly device: Device;
  readonly locked: boolean;
  readonly exclusive: boolean;
  /** Session that it controls, 0 none; foreground process group, 0 none. */
  readonly sid: number;
  readonly pgrp: number;
  readonly rows: number | undefined;
  readonly columns: number | undefined;
  /** Not for termios: the terminal was hung up. */
  readonly hung_up: boolean;
  /** The other side, if the set has it. */
  readonly peer: Ref | undefined;
  /** Bytes of unread input. */
  readonly unread: number;
  readonly entry: TtyInfoEntry;
}

export interface Mount extends ObjBase<"mnt"> {
  readonly id: number;
  readonly parent_id: number;
  /** Undefined at the top of its namespace. */
  readonly parent: Ref | undefined;
  /** The mount namespace. */
  readonly ns: Ref;
  /** File system: number of the image and name as mount(8) has it ("tmpfs"); the AUTO one by fsname. */
  readonly fstype: Word;
  /** Directory of the file system that is seen. */
  readonly root: string;
  readonly mountpoint: string;
  readonly source: string;
  readonly options: string;
  /** MS_ flags of the mount, names without the prefix. */
  readonly flags: Flags;
  /** MS_ flags of the file system. */
  readonly sb_flags: Flags;
  readonly device: Device;
  /** Peer groups, 0 none. */
  readonly shared_id: number;
  readonly master_id: number;
  /** Key of --external; "" of an external mount of an old set. Undefined: not external. */
  readonly external: string | undefined;
  readonly deleted: boolean;
  readonly entry: MntEntry;
}

export interface Namespace extends ObjBase<"ns"> {
  readonly type: NsKind;
  readonly id: number;
  /** The one that criu itself was in: nothing of it is restored. */
  readonly host: boolean;
  /** Images of the set that describe it. */
  readonly images: readonly string[];
  /** Key of --external: the caller of the restore brings it. */
  readonly external: string | undefined;
  /** Host and domain name of a uts namespace. */
  readonly hostname: string | undefined;
  readonly domainname: string | undefined;
  /** Id maps of a user namespace. */
  readonly uid_map: readonly IdRange[];
  readonly gid_map: readonly IdRange[];
  /** What the clocks of a time namespace showed, seconds. */
  readonly monotonic: bigint | undefined;
  readonly boottime: bigint | undefined;
}

/** User or group ids that a user namespace maps: `count` of them, from `inside` to `outside`. */
export interface IdRange {
  readonly inside: number;
  readonly outside: number;
  readonly count: number;
}

/** A network device. */
export interface Netdev extends ObjBase<"netdev"> {
  readonly ifindex: number;
  readonly ns: Ref;
  readonly name: string;
  readonly type: Word;
  readonly mtu: number;
  /** IFF_ flags, names without the prefix. */
  readonly flags: Flags;
  /** Hardware address as text: "02:42:ac:11:00:02". */
  readonly address: string | undefined;
  /** Bridge or other device that it is a port of. */
  readonly master: Ref | undefined;
  readonly entry: NetDeviceEntry;
}

/** A System V object of an ipc namespace. */
export interface Sysv extends ObjBase<"sysv"> {
  readonly type: "shm" | "sem" | "msg";
  readonly ns: Ref;
  readonly id: number;
  readonly key: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of a segment, semaphores of a set, messages of a queue. */
  readonly size: bigint;
  /** Segment whose contents are pages: where. */
  readonly shm: Ref | undefined;
}

/** A deleted file whose contents are in the set. */
export interface Ghost extends ObjBase<"ghost"> {
  readonly id: number;
  readonly image: string;
  /** regular, directory, character device, …, from st_mode. */
  readonly format: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly device: Device | undefined;
  readonly inode: bigint | undefined;
  /** Bytes of the file, holes included; 0 of what has no contents. */
  readonly size: bigint;
  /** Of a symbolic link. */
  readonly target: string | undefined;
  readonly entry: GhostFileEntry;
}

/** The process that pidfds name; all pidfds of one process share the inode. */
export interface Pidfd extends ObjBase<"pidfd"> {
  readonly ino: number;
  readonly files: readonly Ref[];
  /** Undefined of a dead process. */
  readonly task: Ref | undefined;
}

export interface Lock extends ObjBase<"lock"> {
  /** Entry of filelocks.img. */
  readonly index: number;
  /** POSIX, FLOCK, OFD or LEASE. */
  readonly type: Word;
  /** F_RDLCK, F_WRLCK or F_UNLCK. */
  readonly access: Word;
  /** A lease that is being broken; `access` is what it becomes. */
  readonly breaking: boolean;
  readonly pid: number;
  readonly fd: number;
  readonly start: bigint;
  /** Bytes; 0: to the end of the file. */
  readonly length: bigint;
  readonly entry: FileLockEntry;
}
