/** Memory as objects of the graph: areas of address spaces, shared segments, memfds. */

import type { MemfdInodeEntry, VmaEntry } from "../../schema/generated/types.ts";
import type { At, Flags, ObjBase, Ref } from "./common.ts";

/** What a memory area is. "other" has a status this table does not know. */
export type VmaKind =
  | "file"
  | "anonymous"
  | "heap"
  | "stack"
  | "vdso"
  | "vvar"
  | "vsyscall"
  | "shared"
  | "sysv"
  | "memfd"
  | "socket"
  | "aio"
  | "shadow-stack"
  | "guard"
  | "uprobes"
  | "other";

/** A memory area of a task. */
export interface Vma extends ObjBase<"vma"> {
  readonly pid: number;
  readonly start: bigint;
  /** Behind the last byte. */
  readonly end: bigint;
  /** Bytes. */
  readonly size: bigint;
  readonly type: VmaKind;
  /** As in /proc/PID/maps: "rwxp", last letter s for shared. */
  readonly prot: string;
  readonly shared: boolean;
  /** MAP_ flags. */
  readonly flags: Flags;
  /** VMA_ status bits, what CRIU thinks it is. */
  readonly status: Flags;
  /** Its contents are in the set (bit REGULAR): pages, or what it maps. */
  readonly regular: boolean;
  /** MADV_ advice in force. */
  readonly advice: readonly string[];
  /** Offset in what is mapped, bytes. */
  readonly offset: bigint;
  /** What is mapped: a file, a segment, a socket; undefined of private anonymous memory. */
  readonly backing: Ref | undefined;
  /** The number that names it in the image (shmid). */
  readonly backing_id: bigint;
  readonly entry: VmaEntry;
}

/** Where the bytes of pages are. */
export type PageSource =
  | "here" // in the pages image of this set
  | "parent" // in the set before this one (see chain)
  | "lazy" // came, or are to come, over lazy-pages; not in the set
  | "missing"; // the pagemap says here, the pages image ends before

/** A run of pages that lie one behind the other. */
export interface PageRun {
  readonly at: At;
  /** Address of the first page; in a shared segment the offset. */
  readonly start: bigint;
  readonly pages: number;
  readonly source: PageSource;
  /** PE_LAZY: a restore may leave them to lazy-pages, even when they are here. */
  readonly lazy: boolean;
  /** Pages image and byte offset of the first page in it; only of "here". Compressed runs start there too. */
  readonly image: string | undefined;
  readonly offset: number | undefined;
  /** LZ4 blocks: the offsets of single pages are not known from the run. */
  readonly compressed: boolean;
}

/** Shared anonymous memory, and what is behind memfds and SysV segments with pages. */
export interface Shm extends ObjBase<"shm"> {
  readonly id: number;
  /** The pagemap of the segment. */
  readonly image: string;
  /** Pages with bytes in this set. */
  readonly pages: number;
  /** All pages of its runs, also those of parent sets. */
  readonly pages_total: number;
  /** Name of the pages image, if the pagemap names one that is there. */
  readonly pages_image: string | undefined;
}

/** A memfd, or anonymous shared memory dumped as one. */
export interface Memfd extends ObjBase<"memfd"> {
  readonly id: number;
  readonly name: string;
  readonly size: bigint;
  readonly seals: Flags;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number | undefined;
  readonly shm: Ref;
  readonly entry: MemfdInodeEntry;
}
