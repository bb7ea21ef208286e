/** struct statx of linux/stat.h: what a file is. */

import { ByteReader } from "../executor/bytes.ts";

export interface Statx {
  readonly mode: number;
  readonly nlink: number;
  readonly uid: number;
  readonly gid: number;
  readonly ino: bigint;
  /** Bytes. */
  readonly size: bigint;
  /** 512-byte units. */
  readonly blocks: bigint;
  /** Device number of a device file. */
  readonly rdevMajor: number;
  readonly rdevMinor: number;
  /** File system it is on. */
  readonly devMajor: number;
  readonly devMinor: number;
  /** 0 when the kernel did not say (before 5.8). */
  readonly mountId: bigint;
  /** Seconds and nanoseconds. */
  readonly atime: readonly [bigint, number];
  readonly mtime: readonly [bigint, number];
}

/** Types in st_mode (inode(7)). */
export const S_IFMT = 0o170000;
export const S_IFSOCK = 0o140000;
export const S_IFLNK = 0o120000;
export const S_IFREG = 0o100000;
export const S_IFBLK = 0o060000;
export const S_IFDIR = 0o040000;
export const S_IFCHR = 0o020000;
export const S_IFIFO = 0o010000;

/** Throws "truncated" when it is not one. */
export function parseStatx(bytes: Uint8Array): Statx {
  const reader = new ByteReader(bytes);
  reader.take(16); // mask, blksize, attributes
  const [nlink, uid, gid, mode] = [reader.u32(), reader.u32(), reader.u32(), reader.u16()];
  reader.u16();
  const [ino, size, blocks] = [reader.u64(), reader.u64(), reader.u64()];
  reader.u64(); // attributes_mask
  const time = (): readonly [bigint, number] => {
    const parts = [reader.s64(), reader.u32()] as const;
    reader.u32();
    return parts;
  };
  const atime = time();
  time();
  time();
  const mtime = time();
  const [rdevMajor, rdevMinor, devMajor, devMinor] = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
  const mountId = reader.u64();
  return {
    ...{ mode, nlink, uid, gid, ino, size, blocks, rdevMajor, rdevMinor, devMajor, devMinor },
    ...{ mountId, atime, mtime },
  };
}
