/** Memory areas: protection, flags of mmap(2), advice, what CRIU says an area is, pagemap flags. */

import { names, type Names } from "./table.ts";

/** MAP_ flags. Source: mmap(2), asm-generic/mman.h. */
export const MAP_FLAGS: Names = names(
  `MAP_SHARED=0x1 MAP_PRIVATE=0x2 MAP_DROPPABLE=0x8 MAP_FIXED=0x10 MAP_ANON=0x20 MAP_32BIT=0x40 MAP_GROWSDOWN=0x100
   MAP_DENYWRITE=0x800 MAP_EXECUTABLE=0x1000 MAP_LOCKED=0x2000 MAP_NORESERVE=0x4000 MAP_POPULATE=0x8000
   MAP_NONBLOCK=0x10000 MAP_STACK=0x20000 MAP_HUGETLB=0x40000 MAP_SYNC=0x80000`,
);

/** vma_entry.status by bit; GUARD has no word in Python crit 4.2. Source: images of CRIU 4.2. */
export const VMA_STATUS: Names = names(
  `REGULAR=0 STACK VSYSCALL VDSO HEAP=5 FILE_PRIVATE FILE_SHARED ANON_SHARED ANON_PRIVATE SYSVIPC SOCKET VVAR AIORING MEMFD
   SHSTK GUARD UPROBES UNSUPP=31`,
).map(([bit, name]) => [2 ** bit, name] as const);

/** Bit of VMA_STATUS by name, for tests of an area's status. */
export const VMA = {
  regular: 1 << 0,
  stack: 1 << 1,
  vsyscall: 1 << 2,
  vdso: 1 << 3,
  heap: 1 << 5,
  filePrivate: 1 << 6,
  fileShared: 1 << 7,
  anonShared: 1 << 8,
  anonPrivate: 1 << 9,
  sysvipc: 1 << 10,
  socket: 1 << 11,
  vvar: 1 << 12,
  aioRing: 1 << 13,
  memfd: 1 << 14,
  shadowStack: 1 << 15,
  guard: 1 << 16,
  uprobes: 1 << 17,
} as const;

/** MADV_ advice that lasts, without the prefix; bit n of vma_entry.madv is number n. Source: madvise(2), asm-generic/mman.h. */
export const ADVICE: Names = names(
  `NORMAL=0 RANDOM=1 SEQUENTIAL=2 WILLNEED=3 DONTNEED=4 FREE=8 REMOVE=9 DONTFORK=10 DOFORK=11 MERGEABLE=12 UNMERGEABLE=13
   HUGEPAGE=14 NOHUGEPAGE=15 DONTDUMP=16 DODUMP=17 WIPEONFORK=18 KEEPONFORK=19 COLD=20 PAGEOUT=21`,
);

/** The same by bit. */
export const ADVICE_BITS: Names = ADVICE.map(([number, name]) => [2 ** number, name] as const);

/** Bits of pagemap_entry.flags: bytes in the parent set, may come lazily, bytes here. Source: images of CRIU 4.2. */
export const PE = { parent: 1, lazy: 2, present: 4 } as const;
