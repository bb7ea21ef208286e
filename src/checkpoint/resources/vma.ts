/** One area of memory as a vma_entry. */

import type { VmaEntry } from "../../crit/schema/generated/types.ts";
import type { Area } from "../tape/areas.ts";
import { mappedAt } from "../tape/read-files.ts";
import { mappingsOf } from "../tape/smaps.ts";
import type { Run } from "../tape/runs.ts";
import type { OpenFile, TaskFacts } from "../tape/tasks.ts";
import type { Dump } from "./resource.ts";

const PROT = { r: 1, w: 2, x: 4 } as const;
/** Bits of mmap(2), from asm-generic/mman.h. */
const MAP = { SHARED: 1, PRIVATE: 2, DROPPABLE: 8, ANON: 0x20, GROWSDOWN: 0x100 } as const;
const MAP_LOCKED = 0x2000;
const MAP_NORESERVE = 0x4000;
const MAP_HUGETLB = 0x40000;
/** Bits of vma_entry.status. */
export const STATUS = {
  REGULAR: 1 << 0,
  VSYSCALL: 1 << 2,
  VDSO: 1 << 3,
  HEAP: 1 << 5,
  FILE_PRIVATE: 1 << 6,
  FILE_SHARED: 1 << 7,
  ANON_SHARED: 1 << 8,
  ANON_PRIVATE: 1 << 9,
  SYSVIPC: 1 << 10,
  SOCKET: 1 << 11,
  VVAR: 1 << 12,
  AIORING: 1 << 13,
  MEMFD: 1 << 14,
  SHSTK: 1 << 15,
  GUARD: 1 << 16,
} as const;
/** Advice in force, by the letters of VmFlags: the MADV_ number is the bit. */
const ADVICE: readonly (readonly [string, number])[] = [
  ["rr", 1],
  ["sr", 2],
  ["dc", 10],
  ["mg", 12],
  ["hg", 14],
  ["nh", 15],
  ["dd", 16],
  ["wf", 18],
];

/** undefined after a refusal. */
export function vmaEntry(area: Area, task: TaskFacts, dump: Dump): VmaEntry | undefined {
  const { start, end, flags, vmFlags, kind } = area;
  const prot = (flags[0] === "r" ? PROT.r : 0) | (flags[1] === "w" ? PROT.w : 0) | (flags[2] === "x" ? PROT.x : 0);
  const madv = ADVICE.reduce((bits, [letters, bit]) => (vmFlags.has(letters) ? bits | (1n << BigInt(bit)) : bits), 0n);
  const common = { start, end, prot, fd: -1n, ...(madv === 0n ? {} : { madv }) };
  const extra =
    (vmFlags.has("gd") ? MAP.GROWSDOWN : 0) |
    (vmFlags.has("lo") ? MAP_LOCKED : 0) |
    (vmFlags.has("nr") ? MAP_NORESERVE : 0) |
    (vmFlags.has("ht") ? MAP_HUGETLB : 0);
  const anonymous = { ...common, pgoff: 0n, shmid: 0n, flags: MAP.PRIVATE | MAP.ANON | extra };
  const shadow = vmFlags.has("ss") ? STATUS.SHSTK : 0;
  switch (kind) {
    case "anonymous": {
      const how = vmFlags.has("dp") ? MAP.DROPPABLE : MAP.PRIVATE;
      const heap = area.name === "[heap]" ? STATUS.HEAP : 0;
      const status = STATUS.REGULAR | STATUS.ANON_PRIVATE | heap | shadow;
      return { ...anonymous, flags: how | MAP.ANON | extra, status };
    }
    case "vdso":
      return { ...anonymous, status: STATUS.REGULAR | STATUS.VDSO | STATUS.ANON_PRIVATE };
    case "vvar":
      return { ...anonymous, status: STATUS.REGULAR | STATUS.VVAR | STATUS.ANON_PRIVATE };
    case "vsyscall":
      return { ...anonymous, status: STATUS.VSYSCALL | STATUS.ANON_PRIVATE };
    case "memfd":
    case "file-private":
    case "file-shared": {
      const file = fileOf(area, task);
      if (file === undefined) return refuse(area, task, dump);
      const shared = flags[3] === "s";
      const memory = kind === "memfd" ? STATUS.MEMFD : 0;
      // Writable now or later (VmFlags "mw"): the file must be opened for both.
      const fdflags = shared && vmFlags.has("mw") ? 2 : 0;
      const id = dump.fileId({ ...file, flags: fdflags, id: `${file.id} ${fdflags}` });
      return {
        ...common,
        ...{ pgoff: area.offset, shmid: BigInt(id), flags: (shared ? MAP.SHARED : MAP.PRIVATE) | extra },
        ...{ status: STATUS.REGULAR | memory | (shared ? STATUS.FILE_SHARED : STATUS.FILE_PRIVATE), fdflags },
      };
    }
    case "shmem":
      return {
        ...common,
        ...{ pgoff: area.offset, shmid: BigInt(area.ino), flags: MAP.SHARED | MAP.ANON | extra },
        status: STATUS.REGULAR | STATUS.ANON_SHARED,
      };
    case "aio":
      return { ...common, pgoff: 0n, shmid: 0n, flags: MAP.SHARED, status: STATUS.AIORING, fdflags: 2 };
    case "socket": {
      const socket = task.descriptors.find(({ file }) => file.link === area.name);
      if (socket === undefined) return refuse(area, task, dump);
      const id = dump.fileId(socket.file);
      const where = { pgoff: area.offset, shmid: BigInt(id), flags: MAP.SHARED, fdflags: 2 };
      return { ...common, ...where, status: STATUS.REGULAR | STATUS.SOCKET };
    }
    case "sysv":
    case "unsupported":
      return refuse(area, task, dump);
  }
}

/** Guard pages, entries of their own behind all areas, as criu 4.2 writes them. */
export function guardEntries(runs: readonly Run[]): VmaEntry[] {
  return runs.map(({ start, end }) => ({
    ...{ start, end, pgoff: 0n, shmid: 0n, prot: 0, flags: 0, status: STATUS.GUARD, fd: -1n },
  }));
}

/** The facts are filed under the first mapping of each file. */
function fileOf(area: Area, { pid, facts }: TaskFacts): OpenFile | undefined {
  const first = mappingsOf(facts, pid).find(({ dev, ino }) => dev === area.dev && ino === area.ino);
  return first === undefined ? undefined : mappedAt(facts, pid, first);
}

function refuse(area: Area, task: TaskFacts, dump: Dump): undefined {
  const vma = `0x${area.start.toString(16)}-0x${area.end.toString(16)}`;
  const what = area.name === "" ? "memory" : area.name;
  dump.refuse({
    id: area.kind === "sysv" ? "sysv-ipc" : "device-mapping",
    title: `task ${task.pid} (${task.stat.comm}) maps ${what} at ${vma}, which this version cannot save`,
    subject: { pid: task.pid, comm: task.stat.comm, vma, ...(area.name.startsWith("/") ? { path: area.name } : {}) },
  });
  return undefined;
}
