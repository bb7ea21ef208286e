/** The memory of tasks: areas, where their pages come from, protection, what the kernel knows of the address space. */

import { CkptError } from "../../crit/errors.ts";
import { VMA } from "../../crit/names/memory.ts";
import { FdTypes, type MmEntry, type VmaEntry } from "../../crit/schema/generated/types.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";
import type { EarlyMemory } from "./early-memory.ts";
import { overlapping, type Span, without } from "./holes.ts";
import type { Step } from "./steps.ts";
import { pathOf } from "./paths.ts";
import type { PageLoad } from "./plan.ts";
import type { Restoring } from "./restoring.ts";
import type { SharedMemory } from "./shared-memory.ts";
import { AT_FDCWD, MAP, O, PR, PROT, SYS } from "./sys.ts";

/** What the kernel brings, or a resource of its own. */
const NOT_MAPPED = VMA.vsyscall | VMA.vdso | VMA.vvar | VMA.uprobes | VMA.guard | VMA.aioRing;
const REFUSED = VMA.sysvipc | VMA.shadowStack;

/** madvise(2) numbers that change how pages are filled, so they come before. */
const EARLY_ADVICE: ReadonlySet<number> = new Set([14, 15]);
/** Areas of one file in one step, at most. */
const TOGETHER = 200;
const MADV_GUARD_INSTALL = 102;
/** Of mlock2(2). */
const MLOCK_ONFAULT = 1;
/** MAP_ flags of an area that mmap takes again: kind, direction, reserve, size of huge pages. */
const KEPT =
  MAP.SHARED | MAP.PRIVATE | MAP.DROPPABLE | MAP.ANONYMOUS | MAP.GROWSDOWN | MAP.NORESERVE | MAP.HUGETLB | (0x3f << 26);

/** Areas that mmap makes. */
export function mappedAreas({ vmas = [] }: MmEntry): VmaEntry[] {
  return vmas.filter(({ status }) => (status & NOT_MAPPED) === 0);
}

/** All spans of a task's memory. */
export function spansOf(mm: MmEntry | undefined): Span[] {
  return (mm?.vmas ?? []).filter(({ status }) => (status & VMA.vsyscall) === 0);
}

/** Adds the steps that map the memory of `task`, but for what has been there since the tree was made. */
export function mapMemory(restoring: Restoring, task: DumpedTask, shared: SharedMemory, early: EarlyMemory): void {
  const { pid, mm } = task;
  if (mm === undefined) throw new CkptError("bad-image", `task ${pid} has no memory image`, { file: `mm-${pid}.img` });
  const areas = mappedAreas(mm);
  for (const area of areas) {
    if ((area.status & REFUSED) !== 0)
      throw new CkptError("unsupported", `${nameOf(pid, area)}: this kind of memory cannot be restored yet`);
  }
  const mapped = (area: VmaEntry): number => (early.has(pid, area) ? area.prot | PROT.WRITE : protection(task, area));
  mapAreas(
    restoring,
    task,
    areas.filter((area) => !early.has(pid, area)),
    (step) => restoring.step("map", pid, step),
    mapped,
    (program, _, area, prot, fd) => {
      if ((area.status & VMA.anonShared) !== 0) shared.map(program, pid, area, prot);
      else if ((area.status & VMA.socket) !== 0)
        mapArea(program, pid, area, prot, restoring.descriptors.of(pid, Number(area.shmid)) ?? -1);
      else mapArea(program, pid, area, prot, fd);
    },
  );
  const onFault = new Set(restoring.dumped.extras?.tasks?.[pid]?.locked_on_fault);
  for (const area of mm.vmas ?? [])
    finishArea(restoring, task, area, mapped(area), onFault.has(area.start.toString(16)));
}

/** Steps that map areas; neighbours of one file, as a loaded library has them, share one open. */
export function mapAreas(
  restoring: Restoring,
  task: DumpedTask,
  areas: readonly VmaEntry[],
  add: (step: Step) => void,
  protectionOf: (area: VmaEntry) => number,
  map: typeof mapArea,
): void {
  for (let i = 0; i < areas.length; i++) {
    const area = areas[i]!;
    if (!isOfFile(area)) {
      add((program) => map(program, task.pid, area, protectionOf(area), -1));
      continue;
    }
    const group = [area];
    for (
      let next = areas[i + 1];
      next !== undefined && isOfSameFile(area, next) && group.length < TOGETHER;
      next = areas[++i + 1]
    )
      group.push(next);
    add((program) => mapFile(restoring, program, task.pid, group, protectionOf));
  }
}

function isOfSameFile(a: VmaEntry, b: VmaEntry): boolean {
  return isOfFile(b) && a.shmid === b.shmid && a.fdflags === b.fdflags;
}

function isOfFile({ status }: VmaEntry): boolean {
  return (status & (VMA.filePrivate | VMA.fileShared)) !== 0;
}

function nameOf(pid: number, { start, end }: VmaEntry): string {
  return `memory 0x${start.toString(16)}-0x${end.toString(16)} of pid ${pid}`;
}

/** Private memory must be writable until its pages are in. */
function protection({ runs }: DumpedTask, area: VmaEntry): number {
  const filled = (area.status & VMA.anonShared) === 0 && overlapping(runs, area).length > 0;
  return filled ? area.prot | PROT.WRITE : area.prot;
}

/** One mmap at the place where the area was; `fd` -1 without a file. */
export function mapArea(program: ProgramBuilder, pid: number, area: VmaEntry, prot: number, fd: Argument): void {
  const { start, end, flags, pgoff, madv = 0n } = area;
  const kept = fd === -1 ? (flags & KEPT) | MAP.ANONYMOUS : flags & KEPT & ~MAP.ANONYMOUS;
  const words = kept | MAP.FIXED_NOREPLACE;
  const offset = fd === -1 ? 0n : pgoff;
  program.call(`map ${nameOf(pid, area)}`, SYS.mmap, [start, end - start, prot, words, fd, offset], { expect: start });
  for (const advice of EARLY_ADVICE) {
    if (((madv >> BigInt(advice)) & 1n) === 1n) {
      program.call(`advice ${advice} for ${nameOf(pid, area)}`, SYS.madvise, [start, end - start, advice], {
        mayFail: true,
      });
    }
  }
}

function mapFile(
  restoring: Restoring,
  program: ProgramBuilder,
  pid: number,
  areas: readonly VmaEntry[],
  protectionOf: (area: VmaEntry) => number,
): void {
  const [first] = areas;
  const id = Number(first!.shmid);
  const path = pathOf(restoring, id, `${nameOf(pid, first!)}`);
  const wanted =
    first!.fdflags ?? ((first!.status & VMA.fileShared) !== 0 && (first!.prot & PROT.WRITE) !== 0 ? O.RDWR : 0);
  const place = program.text(path.bytes);
  const fd = program.call(`open ${path.shown}, which is mapped`, SYS.openat, [
    AT_FDCWD,
    place,
    (wanted & O.ACCMODE) | O.CLOEXEC,
  ]);
  for (const area of areas) mapArea(program, pid, area, protectionOf(area), fd);
  program.call(`close ${path.shown}`, SYS.close, [fd]);
}

/** What comes when the pages are in. */
function finishArea(
  restoring: Restoring,
  { pid }: DumpedTask,
  area: VmaEntry,
  mapped: number,
  lockedOnFault: boolean,
): void {
  const { start, end, prot, flags, status, madv = 0n } = area;
  if ((status & VMA.guard) !== 0) {
    restoring.step("protect", pid, (program) => {
      program.call(`guard pages ${nameOf(pid, area)}`, SYS.madvise, [start, end - start, MADV_GUARD_INSTALL]);
    });
    return;
  }
  if ((status & NOT_MAPPED) !== 0) return;
  if (mapped !== prot) {
    restoring.step("protect", pid, (program) => {
      program.call(`protect ${nameOf(pid, area)}`, SYS.mprotect, [start, end - start, prot]);
    });
  }
  for (let advice = 0; advice < 64; advice++) {
    if (((madv >> BigInt(advice)) & 1n) === 0n || EARLY_ADVICE.has(advice)) continue;
    restoring.step("protect", pid, (program) => {
      program.call(`advice ${advice} for ${nameOf(pid, area)}`, SYS.madvise, [start, end - start, advice]);
    });
  }
  if ((flags & MAP.LOCKED) !== 0) {
    restoring.step("protect", pid, (program) => {
      const how = lockedOnFault ? MLOCK_ONFAULT : 0;
      program.call(`lock ${nameOf(pid, area)}`, SYS.mlock2, [start, end - start, how]);
    });
  }
}

/** Where the pages of some of a task's areas are, but for those in `skipped`. Throws "not-found" for pages that no set of the chain has. */
export function pagesOf(
  dumped: Dumped,
  { pid, runs }: DumpedTask,
  areas: readonly VmaEntry[],
  skipped: readonly Span[] = [],
): PageLoad[] {
  const loads: PageLoad[] = [];
  let next = 0;
  for (const run of runs) {
    while (next < areas.length && areas[next]!.end <= run.start) next++;
    for (let i = next; i < areas.length && areas[i]!.start < run.end; i++) {
      const from = run.start > areas[i]!.start ? run.start : areas[i]!.start;
      const to = run.end < areas[i]!.end ? run.end : areas[i]!.end;
      const near = overlapping(skipped, { start: from, end: to });
      for (const { start, end } of without(from, to, near))
        addLoad(loads, dumped, `task ${pid}`, run, start, end, start);
    }
  }
  return loads;
}

/** Adds a part of a run, joined to the one before where both go on. */
export function addLoad(
  loads: PageLoad[],
  dumped: Dumped,
  whose: string,
  run: DumpedTask["runs"][number],
  from: bigint,
  to: bigint,
  address: bigint,
): void {
  if (run.where !== "here") {
    const what = run.where === "lazy" ? "are left with the page server of a lazy dump" : "are in no image";
    throw new CkptError("not-found", `pages 0x${from.toString(16)}-0x${to.toString(16)} of ${whose} ${what}`);
  }
  const path = dumped.path(run.image, run.level);
  const offset = BigInt(run.offset) + (from - run.start);
  const last = loads.at(-1);
  if (
    last !== undefined &&
    last.path === path &&
    last.address + last.length === address &&
    last.offset + last.length === offset
  ) {
    loads[loads.length - 1] = { ...last, length: last.length + (to - from) };
  } else loads.push({ path, address, length: to - from, offset });
}

/** struct prctl_mm_map: eleven addresses in this order, the vector's address, its bytes, a descriptor. Source: linux/prctl.h. */
const MM_MAP = [
  ...["mm_start_code", "mm_end_code", "mm_start_data", "mm_end_data", "mm_start_brk", "mm_brk", "mm_start_stack"],
  ...["mm_arg_start", "mm_arg_end", "mm_env_start", "mm_env_end"],
] as readonly (keyof MmEntry)[];

/** Adds the step that tells the kernel where code, heap, stack, arguments and the program file are. */
export function setMm(restoring: Restoring, { pid, mm }: DumpedTask): void {
  if (mm === undefined) return;
  restoring.step("process", pid, (program) => {
    const vector = new BigUint64Array([...(mm.mm_saved_auxv ?? []), 0n, 0n]);
    const auxv = program.data(new Uint8Array(vector.buffer));
    const fields = new DataView(new ArrayBuffer(104));
    for (const [i, name] of MM_MAP.entries()) fields.setBigUint64(8 * i, mm[name] as bigint, true);
    fields.setUint32(96, vector.byteLength, true);
    const map = program.data(new Uint8Array(fields.buffer));
    const path = pathOf(restoring, mm.exe_file_id, `the program of pid ${pid}`);
    const exe = program.call(`open ${path.shown}, the program`, SYS.openat, [
      AT_FDCWD,
      program.text(path.bytes),
      O.CLOEXEC,
    ]);
    const at = (offset: number): Argument => ({ kind: "data", offset: map.offset + offset, length: 8 });
    program.call("address of the auxiliary vector", OPERATION.STORE64, [at(88), auxv]);
    program.call("descriptor of the program", OPERATION.STORE32, [at(100), exe]);
    program.call(`set code, heap, stack and program ${path.shown}`, SYS.prctl, [PR.SET_MM, PR.SET_MM_MAP, map, 104, 0]);
    program.call(`close ${path.shown}`, SYS.close, [exe]);
    if (mm.thp_disabled === true)
      program.call("no transparent huge pages", SYS.prctl, [PR.SET_THP_DISABLE, 1, 0, 0, 0]);
  });
}

/** Files that memory or the program file needs an open descriptor of, since they have no path. */
export function heldByMemory(dumped: Dumped, { mm }: DumpedTask): number[] {
  if (mm === undefined) return [];
  const ids = mappedAreas(mm)
    .filter(isOfFile)
    .map(({ shmid }) => Number(shmid));
  return [...new Set([...ids, mm.exe_file_id])].filter((id) => dumped.files.get(id)?.type === FdTypes.MEMFD);
}
