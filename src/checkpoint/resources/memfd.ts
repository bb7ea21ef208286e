/** Files of memfd_create(2): contents, seals, every open file of one. */

import { CkptError } from "../../crit/errors.ts";
import { FdTypes, type FileEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { Argument, Place, ProgramBuilder } from "../executor/program.ts";
import { NR } from "../executor/syscalls.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, F, O, SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import { isMemfd, memfdName } from "../tape/memfd-name.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { fillHuge, hugePageOf, hugetlbFlag } from "./huge-memfd.ts";
import { ownerOf } from "./owner.ts";
import type { Dump, Resource } from "./resource.ts";

/** Source: linux/memfd.h. */
const MFD_ALLOW_SEALING = 2;
const F_SEAL_SEAL = 1;
const SEEK_SET = 0;
const S_PERMISSIONS = 0o7777;

export const memfdRestore: RestoreHalf = {
  name: "memfd",
  files: {
    types: [FdTypes.MEMFD],
    group: (file) => String(file.memfd?.inode_id ?? file.id),
    make(restoring, files, pid) {
      const [first] = files;
      const inode = restoring.dumped.memfds.get(BigInt(first?.memfd?.inode_id ?? 0));
      if (first === undefined || inode === undefined)
        throw new CkptError("bad-image", `memfd ${first?.id ?? 0} has no contents`, { file: "memfd.img" });
      const { descriptors, step } = restoring;
      const main = descriptors.home(first.id)!;
      step("make", pid, (program) => {
        const sealing = (inode.seals & F_SEAL_SEAL) === 0 || inode.seals !== F_SEAL_SEAL ? MFD_ALLOW_SEALING : 0;
        const name = program.text(encodeString(inode.name));
        const fd = program.call(`make memfd ${inode.name}`, SYS.memfd_create, [
          name,
          sealing | (inode.hugetlb_flag ?? 0),
        ]);
        program.call("its size", SYS.ftruncate, [fd, inode.size]);
        if (inode.mode !== undefined) program.call("its mode", SYS.fchmod, [fd, inode.mode & S_PERMISSIONS]);
        if (inode.uid !== 0 || inode.gid !== 0) program.call("its owner", SYS.fchown, [fd, inode.uid, inode.gid]);
        descriptors.place(program, fd, first.id, `memfd ${inode.name}`);
      });
      const page = hugePageOf(inode);
      if (page === undefined) contents(restoring, pid, main.fd, inode.shmid);
      else fillHuge(restoring, pid, main.fd, inode.shmid, page);
      // The images have whole pages.
      step("make", pid, (program) => program.call("its size again", SYS.ftruncate, [main.fd, inode.size]));
      for (const file of files) {
        step("make", pid, (program) => openAgain(restoring, program, file, main.fd));
        if (file.memfd !== undefined) setOwner(restoring, file.id, file.memfd.fown, file.memfd.flags);
      }
      // Sealed when everyone has mapped it.
      if (inode.seals !== 0 && inode.seals !== F_SEAL_SEAL)
        step("protect", pid, (program) => {
          const path = program.text(`/proc/self/fd/${main.fd}`);
          const fd = program.call("open the memfd for its seals", SYS.openat, [AT_FDCWD, path, O.RDWR | O.CLOEXEC]);
          program.call("its seals", SYS.fcntl, [fd, F.ADD_SEALS, inode.seals]);
          program.call("close the memfd", SYS.close, [fd]);
        });
    },
  },
};

/** Copies pages from the pages image into the file. */
function contents({ dumped, step }: Restoring, pid: number, fd: number, shmid: number): void {
  for (const run of dumped.segments.get(shmid) ?? []) {
    if (run.where !== "here") throw new CkptError("not-found", `pages of memfd ${shmid} are in no image`);
    const path = dumped.path(run.image, run.level);
    step("make", pid, (program) => {
      const from = program.call(`open ${path}`, SYS.openat, [AT_FDCWD, program.text(path), O.CLOEXEC]);
      const length = Number(run.end - run.start);
      program.call(`memfd contents at ${run.start}`, SYS.lseek, [fd, run.start, SEEK_SET], { expect: run.start });
      const offset = program.data(new Uint8Array(new BigUint64Array([BigInt(run.offset)]).buffer));
      // sendfile(2) moves at most 0x7ffff000 bytes at once.
      for (let done = 0; done < length; done += 0x40000000) {
        const piece = Math.min(0x40000000, length - done);
        program.call(`memfd contents at ${run.start}`, SYS.sendfile, [fd, from, offset, piece], { expect: piece });
      }
      program.call(`close ${path}`, SYS.close, [from]);
    });
  }
}

/** An open file with its own flags and position; the one the memfd was made with is replaced last, by itself. */
function openAgain({ descriptors }: Restoring, program: ProgramBuilder, { id, memfd }: FileEntry, main: number): void {
  if (memfd === undefined) return;
  const path = program.text(`/proc/self/fd/${main}`);
  const label = `open memfd as file ${id}`;
  const fd = program.call(label, SYS.openat, [
    AT_FDCWD,
    path,
    memfd.flags & ~(O.CREAT | O.EXCL | O.TRUNC | O.ASYNC | O.NOFOLLOW),
  ]);
  program.call(`${label}: position`, SYS.lseek, [fd, memfd.pos, SEEK_SET], { expect: memfd.pos });
  descriptors.place(program, fd, id, label);
}

const F_GET_SEALS = 1034;
/** struct statfs of asm-generic/statfs.h begins with its type and its block size, which of hugetlbfs is that of its pages. */
const STATFS_SIZE = 120;
const HUGETLBFS = 0x958458f6n;

export const memfd: Resource = {
  name: "memfd",
  file: {
    claims: ({ link }) => isMemfd(link),
    ask: ({ through }, { ask, program }) => {
      const fd = program.call("open the memfd", NR.openat, [-100, program.text(through), 0o2000000], { mayFail: true });
      const key = keyOf(through);
      ask({ kind: ANSWER.SEALS, label: "seals", nr: NR.fcntl, args: () => [fd, F_GET_SEALS], key });
      const args = (at: Place): readonly Argument[] => [fd, at];
      ask({ kind: ANSWER.MEMFD_SYSTEM, label: "its file system", nr: NR.fstatfs, args, room: STATFS_SIZE, key });
      program.call("close", NR.close, [fd], { mayFail: true });
    },
    save: (file, dump) => ({
      type: FdTypes.MEMFD,
      member: ["memfd", { flags: file.flags, pos: file.position, fown: ownerOf(file), inode_id: inodeOf(file, dump) }],
    }),
  },
};

/** Of a mapping the start of its range, 0 of a descriptor. */
function keyOf(through: string): bigint {
  const range = /map_files\/([0-9a-f]+)-/.exec(through)?.[1];
  return range === undefined ? 0n : BigInt(`0x${range}`);
}

/** One entry for all open files and mappings of a memfd. */
function inodeOf(file: OpenFile, dump: Dump): number {
  const { statx, link, pid, fd, through, facts } = file;
  return dump.once(`memfd ${statx.ino}`, () => {
    const inode_id = dump.next("memfd");
    const sealed = facts.answer(ANSWER.SEALS, pid, { fd, key: keyOf(through) })?.result ?? -1n;
    dump.add("MEMFD_INODE", undefined, {
      ...{ name: memfdName(link) ?? "", uid: statx.uid, gid: statx.gid, size: statx.size },
      ...{ shmid: Number(statx.ino), seals: sealed < 0n ? F_SEAL_SEAL : Number(sealed), inode_id: BigInt(inode_id) },
      mode: statx.mode,
      ...hugeFlag(file),
    });
    return inode_id;
  });
}

/** The flags it is made with when its pages are huge ones. */
function hugeFlag({ pid, fd, through, facts }: OpenFile): { readonly hugetlb_flag?: number } {
  const answer = facts.answer(ANSWER.MEMFD_SYSTEM, pid, { fd, key: keyOf(through) });
  if (answer === undefined || answer.result < 0n) return {};
  const reader = new ByteReader(answer.bytes);
  const [type, size] = [reader.u64(), reader.u64()];
  return type === HUGETLBFS ? { hugetlb_flag: hugetlbFlag(size) } : {};
}
