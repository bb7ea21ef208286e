/** Flags of open files, formats of st_mode, kinds of files in images. */

import { bitNames, flags, names, type Names } from "./table.ts";

/** Bits of open(2) but the access mode; x86 numbers, as images hold them. Source: asm-generic/fcntl.h. */
export const OPEN_FLAGS: Names = names(
  `O_CREAT=0x40 O_EXCL=0x80 O_NOCTTY=0x100 O_TRUNC=0x200 O_APPEND=0x400 O_NONBLOCK=0x800 O_SYNC=0x101000 O_DSYNC=0x1000
   O_ASYNC=0x2000 O_DIRECT=0x4000 O_LARGEFILE=0x8000 O_TMPFILE=0x410000 O_DIRECTORY=0x10000 O_NOFOLLOW=0x20000
   O_NOATIME=0x40000 O_CLOEXEC=0x80000 O_PATH=0x200000`,
);

const ACCESS = ["O_RDONLY", "O_WRONLY", "O_RDWR"] as const;

/** Open flags with the access mode first; mode 3 (for ioctl only) stays a number. */
export function openFlags(value: number): { readonly bits: bigint; readonly names: readonly string[] } {
  const rest = flags(OPEN_FLAGS, value & ~3);
  return { bits: BigInt(value >>> 0), names: [ACCESS[value & 3] ?? "0x3", ...rest.names] };
}

/** What the access mode allows. */
export function accessOf(value: number): "read" | "write" | "both" {
  return (value & 3) === 0 ? "read" : (value & 3) === 1 ? "write" : "both";
}

/** S_IFMT of st_mode. Source: inode(7). */
export const FILE_FORMATS: Names = names(
  `fifo=0x1000 character_device=0x2000 directory=0x4000 block_device=0x6000 regular=0x8000 symbolic_link=0xa000
   socket=0xc000`,
).map(([number, name]) => [number, name.replace("_", " ")] as const);

/** FD_CLOEXEC of fcntl(2). */
export const FD_CLOEXEC = 1;

/** Seals of a memfd. Source: fcntl(2), linux/fcntl.h. */
export const SEALS: Names = bitNames(
  "F_SEAL_SEAL F_SEAL_SHRINK F_SEAL_GROW F_SEAL_WRITE F_SEAL_FUTURE_WRITE F_SEAL_EXEC",
);
