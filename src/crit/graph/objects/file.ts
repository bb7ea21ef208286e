/** Descriptors and open files as objects of the graph. */

import type { FdinfoEntry, FileEntry } from "../../schema/generated/types.ts";
import type { Flags, ObjBase, Owner, Ref, Span, Word } from "./common.ts";
import type { NsKind } from "./task.ts";

/** A descriptor of a task. Tasks that share a descriptor table (shares.files) have the same ones, each under its pid. */
export interface Fd extends ObjBase<"fd"> {
  readonly pid: number;
  readonly fd: number;
  readonly cloexec: boolean;
  /** As the descriptor table says; a known type name (REG, UNIXSK, …) or the number in decimal. */
  readonly type: Word;
  readonly file_id: number;
  /** The open file or socket, in the set or not. */
  readonly file: Ref;
  readonly entry: FdinfoEntry;
}

/** An open file that is not a socket; `type` tells which fields there are. */
export type OpenFile =
  | RegFile
  | PipeEnd
  | FifoEnd
  | TtyFile
  | MemfdFile
  | NsFile
  | PidfdFile
  | EventFd
  | EventPoll
  | Inotify
  | Fanotify
  | SignalFd
  | TimerFd
  | TunFile
  | BpfMap
  | ExtFile
  | OtherFile;

/** Names of the types of files that are no sockets, as in files.img. */
export type FileType = OpenFile["type"];

/** What every open file has. */
export interface FileBase<T extends string> extends ObjBase<"file"> {
  readonly type: T;
  readonly id: number;
  /** open(2) flags, access mode first: O_RDONLY, O_WRONLY or O_RDWR. Undefined where the type stores none. */
  readonly flags: Flags | undefined;
  readonly owner: Owner | undefined;
  /** The file_entry; of an old-style set one made from the entry of its image. */
  readonly entry: FileEntry;
}

/** A file known by its path: also directories, devices, and what is mapped. */
export interface RegFile extends FileBase<"REG"> {
  readonly path: string;
  readonly pos: bigint;
  readonly size: bigint | undefined;
  /** regular, directory, character device, block device, fifo, socket, symbolic link; undefined without st_mode. */
  readonly format: string | undefined;
  /** Brought by the caller of the restore; `path` is then the key of --external. */
  readonly external: boolean;
  /** Undefined when the mount namespace was not dumped. */
  readonly mount: Ref | undefined;
  /** The path no longer leads to it; what does: a ghost, another file, or a process that is gone. */
  readonly remap: { readonly type: "ghost" | "linked" | "procfs"; readonly to: Ref } | undefined;
}

/** One end of a pipe. */
export interface PipeEnd extends FileBase<"PIPE"> {
  readonly pipe: Ref;
  readonly pipe_id: number;
  readonly end: "read" | "write" | "both";
}

/** An open named pipe. */
export interface FifoEnd extends FileBase<"FIFO"> {
  readonly pipe: Ref;
  readonly pipe_id: number;
  /** Undefined when its path (a REG entry) is not in the set. */
  readonly end: "read" | "write" | "both" | undefined;
  readonly path: string | undefined;
  readonly path_file: Ref | undefined;
}

/** An open terminal. */
export interface TtyFile extends FileBase<"TTY"> {
  readonly tty: Ref;
  readonly tty_id: number;
  readonly path: string | undefined;
  readonly path_file: Ref | undefined;
}

/** An open memory file (memfd_create). */
export interface MemfdFile extends FileBase<"MEMFD"> {
  readonly memfd: Ref;
  readonly pos: bigint;
  /** As given to memfd_create; undefined without memfd.img. */
  readonly name: string | undefined;
}

/** An open /proc/PID/ns/NAME. */
export interface NsFile extends FileBase<"NS"> {
  readonly ns: Ref;
  readonly ns_kind: NsKind | undefined;
}

/** A descriptor of a process (pidfd_open). */
export interface PidfdFile extends FileBase<"PIDFD"> {
  readonly pidfd: Ref;
  /** In the pid namespace of the holder; undefined of a dead process. */
  readonly pid: number | undefined;
}

/** A counter (eventfd). */
export interface EventFd extends FileBase<"EVENTFD"> {
  readonly counter: bigint;
}

/** An epoll instance. */
export interface EventPoll extends FileBase<"EVENTPOLL"> {
  readonly targets: readonly EpollTarget[];
}

/** A descriptor watched by an epoll instance. */
export interface EpollTarget {
  /** Descriptor in the task that has the epoll open. */
  readonly fd: number;
  readonly events: Flags;
  /** epoll_data. */
  readonly data: bigint;
  readonly inode: bigint | undefined;
}

/** An inotify instance. */
export interface Inotify extends FileBase<"INOTIFY"> {
  readonly watches: readonly Watch[];
}

/** A fanotify group. */
export interface Fanotify extends FileBase<"FANOTIFY"> {
  readonly marks: readonly Watch[];
}

/** What an inotify or fanotify instance listens to. */
export interface Watch {
  /** inode, or mount (fanotify). */
  readonly on: "inode" | "mount";
  /** Watch descriptor; only of inotify. */
  readonly wd: number | undefined;
  readonly mask: Flags;
  readonly inode: bigint | undefined;
  /** Path that the dump found, if it looked for one. */
  readonly path: string | undefined;
  readonly mount: Ref | undefined;
}

/** A descriptor that signals are read from. */
export interface SignalFd extends FileBase<"SIGNALFD"> {
  /** Names of the signals that a read takes. */
  readonly signals: readonly string[];
}

/** A timer read through a descriptor. */
export interface TimerFd extends FileBase<"TIMERFD"> {
  readonly clock: Word;
  readonly interval: Span;
  readonly left: Span;
  readonly ticks: bigint;
  readonly settime: Flags;
}

/** An open tun or tap device. */
export interface TunFile extends FileBase<"TUNF"> {
  /** Name of the attached device. */
  readonly netdev: string | undefined;
  readonly ns: Ref | undefined;
}

/** A BPF map. */
export interface BpfMap extends FileBase<"BPFMAP"> {
  readonly map_id: number;
  readonly name: string;
  readonly map_type: number;
  readonly key_size: number;
  readonly value_size: number;
  readonly max_entries: number;
}

/** A file that a plugin saves and restores. */
export type ExtFile = FileBase<"EXT">;

/** A type this schema does not know, or an entry without the member of its type, or a socket with another's inode. */
export interface OtherFile extends FileBase<"OTHER"> {
  readonly type_name: Word;
}
