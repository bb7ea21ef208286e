/** The object graph over an image set: the contract between those who build it and those who look at it. */

import type { PassOptions } from "../set/pace.ts";
import type { MmEntry } from "../schema/generated/types.ts";
import type { At, Ref } from "./objects/common.ts";
import type { Fd, OpenFile } from "./objects/file.ts";
import type { Memfd, PageRun, Shm, Vma } from "./objects/memory.ts";
import type { Fifo, Ghost, Lock, Mount, Namespace, Netdev, Pidfd, Pipe, Sysv, Tty } from "./objects/other.ts";
import type { Socket } from "./objects/socket.ts";
import type { Membership, Task, Thread, Timer } from "./objects/task.ts";

export type * from "./objects/common.ts";
export type * from "./objects/file.ts";
export type * from "./objects/memory.ts";
export type * from "./objects/other.ts";
export type * from "./objects/socket.ts";
export type * from "./objects/task.ts";

/** Any object; `kind` tells which. */
export type Obj =
  | Task
  | Thread
  | Fd
  | OpenFile
  | Socket
  | Vma
  | Shm
  | Memfd
  | Sysv
  | Pipe
  | Fifo
  | Tty
  | Mount
  | Namespace
  | Netdev
  | Ghost
  | Pidfd
  | Lock
  | Timer;

/** What an object can be. */
export type Kind = Obj["kind"];

/**
 * What `from` has to do with `to`:
 * parent: task to the task that made it, mount to the mount it is on · leader: task to the leaders of its group and
 * session, thread to its task, terminal to session and group · opens: descriptor to file, task to its working
 * directory, root and program, file to what is behind it (pipe, terminal, memfd, namespace), lock to its descriptor ·
 * maps: area to what it maps, memfd and SysV segment to their pages · peer: the other end of a pipe, socket, terminal
 * or veth · watches: epoll, inotify, fanotify, pidfd to their targets, a timer or file to whom it signals · queued:
 * socket to a file in flight in its receive queue · in_ns: task, socket, device to namespace · on_mount: file, socket
 * or watch to mount
 */
export type EdgeLabel = "parent" | "leader" | "opens" | "maps" | "peer" | "watches" | "queued" | "in_ns" | "on_mount";

/** One reference from an object to another. */
export interface Edge {
  readonly label: EdgeLabel;
  readonly from: Ref;
  /** An object of the set if `resolved`, else the name it would have. */
  readonly to: Ref;
  readonly resolved: boolean;
  /** The field that says so. */
  readonly at: At;
}

/** What to look for; conditions are joined by "and". */
export interface Query {
  /** Only these kinds; all if absent. */
  readonly kinds?: readonly Kind[];
  /** Case does not matter; found in names: comm, path, address and port, mount point, device, host name. */
  readonly text?: string;
  /** Only what belongs to this task: itself, its threads, descriptors, areas, timers and open files. */
  readonly pid?: number;
  /** Areas that hold this address. */
  readonly address?: bigint;
  /** Stop after so many. */
  readonly limit?: number;
}

/** One thing found. */
export interface Hit {
  readonly ref: Ref;
  readonly object: Obj;
  /** The text that matched, or the name of the object. */
  readonly text: string;
}

/** A task with its place in the tree. */
export interface TreeRow {
  readonly task: Task;
  /** 0 of a root. */
  readonly depth: number;
  /** The last child of its parent (or the last root). */
  readonly last: boolean;
}

/** A descriptor, or what a task has open without one, with the file behind it. */
export interface OpenRow {
  /** cwd, root, exe, or fd. */
  readonly as: "fd" | "cwd" | "root" | "exe";
  /** Undefined unless `as` is "fd". */
  readonly fd: Fd | undefined;
  readonly to: Ref;
  /** Undefined when the set does not have it. */
  readonly file: OpenFile | Socket | undefined;
}

/** A memory area with the name of what it maps. */
export interface VmaRow {
  readonly vma: Vma;
  /** Path or name of what is mapped: "/lib/libc.so.6", "[heap]"; undefined of anonymous memory. */
  readonly name: string | undefined;
}

/** A task with the namespaces it is in. */
export interface MemberRow {
  readonly pid: number;
  /** Empty of a dead task, and without an ids image. */
  readonly namespaces: readonly Membership[];
}

/** A descriptor that leads to a socket. */
export interface SocketRow {
  readonly socket: Socket;
  /** Undefined of a socket without a descriptor: one in flight, or an external peer. */
  readonly fd: Fd | undefined;
}

/**
 * Rows that come one by one: the first ones cost only the images they need. A missing image gives no rows; a damaged
 * one throws CkptError at the row that cannot be read. An unknown pid throws "not-found".
 */
export interface Lists {
  /** Depth first, in the order of pstree.img below each parent. Every task comes once, even where parents form a ring. */
  tasks(): AsyncIterable<TreeRow>;
  /** All threads of a task, the leader too. */
  threads(pid: number): AsyncIterable<Thread>;
  /** Descriptors in the order of the table, without cwd, root and exe. */
  descriptors(pid: number): AsyncIterable<OpenRow>;
  /** cwd, root and exe, those the set has. */
  places(pid: number): AsyncIterable<OpenRow>;
  /** Memory areas in the order of the image. */
  vmas(pid: number): AsyncIterable<VmaRow>;
  /** Descriptors that lead to an open file or socket, tasks in tree order; the first call reads the tables of all tasks. */
  holders(file: Ref): Promise<readonly Ref[]>;
  /** What a task's address space is besides its areas: the borders of program, heap, stack, arguments; undefined of dead tasks. */
  addressSpace(pid: number): Promise<MmEntry | undefined>;
  /** Runs of pages of a task ("task:42") or a shared segment ("shm:9"), in order. */
  pages(ref: Ref): AsyncIterable<PageRun>;
  /** One row a descriptor, tasks in tree order; then the sockets without descriptor. */
  sockets(): AsyncIterable<SocketRow>;
  /** Namespace by namespace, the root task's first; in the order of the image. */
  mounts(): AsyncIterable<Mount>;
  /** The host's, the root tasks', all with an image; those of other tasks where cgroup.img shows that there are more. */
  namespaces(): AsyncIterable<Namespace>;
  /** All tasks in the order of the tree; costs the ids images alone. */
  members(): AsyncIterable<MemberRow>;
  /** File locks, in the order of filelocks.img. */
  locks(): AsyncIterable<Lock>;
  /** Interval and POSIX timers. */
  timers(pid: number): AsyncIterable<Timer>;
  /** All open files and sockets, in the order of files.img. */
  files(): AsyncIterable<OpenFile | Socket>;
}

/** Facts of the set as a whole. */
export interface SetFacts {
  /** Image format: 1 V1.0, 2 V1.1, 3 V1.2; undefined without inventory.img (an unfinished dump). */
  readonly version: number | undefined;
  /** Name of the security module: NO_LSM, SELINUX, APPARMOR; undefined when not recorded. */
  readonly lsm: string | undefined;
  readonly run_id: string | undefined;
  /** Number of processes in pstree.img. */
  readonly tasks: number;
  /** What could not be read so far, in words; grows as images are read, empty for a whole set. */
  readonly problems: readonly string[];
}

/** The objects of an image set and how they refer to each other. Reads only the images that a call needs. */
export interface Graph {
  readonly facts: SetFacts;
  /** Tasks without a parent in the set. Of tasks whose parents form a ring, the first of the ring. */
  roots(): Ref[];
  /** Throws CkptError "not-found" for what the set does not have. */
  get(ref: Ref): Promise<Obj>;
  /** Whether the set has this object. */
  has(ref: Ref): Promise<boolean>;
  /** Edges that start at `ref`; throws as `get`. A reference to nothing in the set is an edge with resolved false. */
  out(ref: Ref): Promise<Edge[]>;
  /** Edges that end at `ref`, also when the set does not have it. May read all images of the kinds that can name it. */
  in(ref: Ref): Promise<Edge[]>;
  /** The same one by one, as they are found, for sets where that takes long: progress counts tasks that were looked at. */
  incoming(ref: Ref, pass?: PassOptions): AsyncIterable<Edge>;
  /** Objects one by one, as they are found; progress counts tasks. */
  find(query: Query, pass?: PassOptions): AsyncIterable<Hit>;
  readonly lists: Lists;
  /** Bytes of a page, from the images (pages image size and present pages, auxiliary vector), never from the host. */
  pageSize(): Promise<number>;
  /** Short human name of an object, one line, control characters escaped: "/etc/passwd", "tcp 10.0.0.1:80 LISTEN". */
  title(object: Obj): string;
}
