/** What the objects of the graph have in common. */

/**
 * Name of an object: "<kind>:<key>". Numbers of inodes, addresses and files are hexadecimal, all others decimal.
 *
 * task:42 · thread:43 · fd:42/7 (task and descriptor) · file:REG/0x1d (type and file id; every open file that is not a
 * socket) · vma:42/0x7f00 (task and first address) · unix:0xdf038, inet:0x…, netlink:0x… (inode) · packet:0x9 (file id)
 * · pipe:0x12, fifo:0x12 (inode) · tty:4 · mnt:22 · ns:net/4 · netdev:4/1 (namespace and index) · shm:9 · memfd:3 ·
 * sysv:shm/9/0 (shm, sem or msg, ipc namespace, id) · ghost:1 · pidfd:0x… (inode) · lock:0 (entry of filelocks.img) ·
 * timer:42/real, timer:42/virt, timer:42/prof, timer:42/3 (timer of timer_create with its number in the task)
 *
 * A socket without an inode number (0, in damaged sets) is named by its file: file:UNIXSK/0x8. `get` takes that name for
 * every file and socket, and file:ANY/0x8 too: the name in references that do not say the type.
 */
export type Ref = string;

/**
 * A place in an image. `offset` and `length` are bytes in the file and cover the record of an entry (its length word,
 * message and payload) or, of a field in it, tag and value. A field that is absent has the place of its message.
 */
export interface At {
  readonly image: string;
  /** Number of the entry in the image, from 0. */
  readonly entry: number;
  /** As `crit set` takes it: "entries[3]", "entries[3].reg.name", "entries[0].vmas[5].shmid". */
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/** A number of a closed list with its name; the name of an unknown number is the number in decimal. */
export interface Word {
  readonly number: number;
  readonly name: string;
}

/** Bits with their names; bits that have none follow as one hexadecimal term. No bits: no names. */
export interface Flags {
  readonly bits: bigint;
  readonly names: readonly string[];
}

/** Every object: what it is, its name, and where the set says so. */
export interface ObjBase<K extends string> {
  readonly kind: K;
  readonly ref: Ref;
  readonly at: At;
}

/** Who is signalled when a file becomes ready (fcntl F_SETOWN). */
export interface Owner {
  /** What `id` names. */
  readonly type: "thread" | "task" | "group";
  readonly id: number;
  /** The task or thread of that number, in the set or not. */
  readonly ref: Ref;
  readonly uid: number;
  readonly euid: number;
  /** SIGIO when none was chosen. */
  readonly signal: Word;
}

/** Device number. */
export interface Device {
  readonly major: number;
  readonly minor: number;
}

/** A span of time: seconds and nanoseconds. */
export interface Span {
  readonly seconds: bigint;
  readonly nanoseconds: number;
}
