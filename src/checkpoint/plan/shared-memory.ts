/** Anonymous memory shared by tasks: made whole by the first that has a part of it, mapped by all from there. */

import { VMA } from "../../crit/names/memory.ts";
import type { VmaEntry } from "../../crit/schema/generated/types.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";
import { findHole, type Span } from "./holes.ts";
import { addLoad, mapArea, spansOf } from "./memory.ts";
import type { Move, PageLoad } from "./plan.ts";
import type { Restoring } from "./restoring.ts";
import { AT_FDCWD, MAP, O, PROT, SYS } from "./sys.ts";

interface Segment {
  readonly id: number;
  readonly owner: number;
  /** Where the owner has all of it for the time of the restore. */
  readonly whole: Span;
  /** Asked for without a reserve of memory, as huge sparse ones are. */
  readonly sparse: boolean;
}

export class SharedMemory {
  readonly #segments = new Map<number, Segment>();

  /** @param taken addresses of any task that are not free: the agent's area, the vDSO on its way */
  constructor(dumped: Dumped, live: readonly DumpedTask[], taken: readonly Span[]) {
    const sizes = new Map<number, { size: bigint; owner: DumpedTask; sparse: boolean }>();
    for (const task of live) {
      for (const { status, shmid, start, end, pgoff, flags } of task.mm?.vmas ?? []) {
        if ((status & VMA.anonShared) === 0) continue;
        const known = sizes.get(Number(shmid));
        const size = pgoff + (end - start);
        sizes.set(Number(shmid), {
          size: known !== undefined && known.size > size ? known.size : size,
          owner: known?.owner ?? task,
          sparse: known?.sparse === true || (flags & MAP.NORESERVE) !== 0,
        });
      }
    }
    const held = new Map<number, Span[]>();
    for (const [id, { size, owner, sparse }] of sizes) {
      const last = dumped.segments.get(id)?.at(-1)?.end ?? 0n;
      const length = last > size ? last : size;
      const before = held.get(owner.pid) ?? [];
      const start = findHole([...taken, ...spansOf(owner.mm), ...before], length);
      const whole = { start, end: start + length };
      held.set(owner.pid, [...before, whole]);
      this.#segments.set(id, { id, owner: owner.pid, whole, sparse });
    }
  }

  /** Adds the steps that make the segments and, when all is mapped and filled, let go of them. */
  plan(restoring: Restoring): void {
    for (const { id, owner, whole, sparse } of this.#segments.values()) {
      const length = whole.end - whole.start;
      const flags = MAP.SHARED | MAP.ANONYMOUS | MAP.FIXED_NOREPLACE | (sparse ? MAP.NORESERVE : 0);
      restoring.step("make", owner, (program) => {
        program.call(
          `make shared memory ${id}`,
          SYS.mmap,
          [whole.start, length, PROT.READ | PROT.WRITE, flags, -1, 0],
          { expect: whole.start },
        );
      });
      restoring.step("protect", owner, (program) => {
        program.call(`let go of shared memory ${id}`, SYS.munmap, [whole.start, length]);
      });
    }
  }

  /** Entries that map a part of a segment in task `pid`. */
  map(program: ProgramBuilder, pid: number, area: VmaEntry, prot: number): void {
    const { id, owner, whole } = this.#segments.get(Number(area.shmid))!;
    const path = `/proc/${owner}/map_files/${whole.start.toString(16)}-${whole.end.toString(16)}`;
    const fd = program.call(`open shared memory ${id} of pid ${owner}`, SYS.openat, [
      AT_FDCWD,
      program.text(path),
      O.RDWR | O.CLOEXEC,
    ]);
    mapArea(program, pid, area, prot, fd);
    program.call(`close shared memory ${id}`, SYS.close, [fd]);
  }

  /** Where the pages of segments come from, by the task that loads them. */
  loads(dumped: Dumped): Move[] {
    return [...this.#segments.values()].flatMap(({ id, owner, whole }) => {
      const pages: PageLoad[] = [];
      for (const run of dumped.segments.get(id) ?? [])
        addLoad(pages, dumped, `shared memory ${id}`, run, run.start, run.end, whole.start + run.start);
      return pages.length === 0 ? [] : [{ kind: "load" as const, tid: owner, pages }];
    });
  }
}
