/** Memfds of huge pages: their flag, and contents, which cannot be written but only mapped. */

import { CkptError } from "../../crit/errors.ts";
import type { MemfdInodeEntry } from "../../crit/schema/generated/types.ts";
import type { Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, MAP, O, PROT, SYS } from "../plan/sys.ts";

/** MFD_HUGETLB, and where the logarithm of the page size is. Source: linux/memfd.h. */
const MFD_HUGETLB = 4;
const SIZE_SHIFT = 26;
const SIZE_MASK = 0x3f;
/** Of flags without a size: that of x86-64 unless the kernel was told otherwise. */
const USUAL = 21;

/** @param size of a page in bytes, a power of two */
export function hugetlbFlag(size: bigint): number {
  return MFD_HUGETLB | ((size.toString(2).length - 1) << SIZE_SHIFT);
}

/** Bytes of a page of this memfd; undefined when its pages are of the usual size. */
export function hugePageOf({ hugetlb_flag: flag = 0 }: MemfdInodeEntry): bigint | undefined {
  if ((flag & MFD_HUGETLB) === 0) return undefined;
  return 1n << BigInt((flag >>> SIZE_SHIFT) & SIZE_MASK || USUAL);
}

/** Adds the steps that read pages into the file at `fd` of task `pid`, one huge page after the other. */
export function fillHuge({ dumped, step }: Restoring, pid: number, fd: number, shmid: number, page: bigint): void {
  for (const run of dumped.segments.get(shmid) ?? []) {
    if (run.where !== "here") throw new CkptError("not-found", `pages of memfd ${shmid} are in no image`);
    const path = dumped.path(run.image, run.level);
    for (let at = run.start; at < run.end;) {
      const first = at - (at % page);
      const end = first + page < run.end ? first + page : run.end;
      const [inside, length, from] = [Number(at - first), end - at, BigInt(run.offset) + (at - run.start)];
      step("make", pid, (program) => {
        const label = `memfd contents at ${first}`;
        const pages = program.call(`open ${path}`, SYS.openat, [AT_FDCWD, program.text(path), O.CLOEXEC]);
        const map = [0, page, PROT.READ | PROT.WRITE, MAP.SHARED, fd, first] as const;
        const area = program.call(`${label}: map`, SYS.mmap, map);
        program.call(label, SYS.pread64, [pages, { ...area, add: inside }, length, from], { expect: length });
        program.call(`${label}: unmap`, SYS.munmap, [area, page]);
        program.call(`close ${path}`, SYS.close, [pages]);
      });
      at = end;
    }
  }
}
