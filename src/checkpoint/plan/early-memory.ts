/**
 * Memory that is there before a task forks, so that its children get it by the fork, as at the beginning: equal pages
 * then exist once. Everything else is mapped when all tasks are made.
 */

import type { VmaEntry } from "../../crit/schema/generated/types.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";
import { overlapping, type Span, without } from "./holes.ts";
import { mapArea, mapAreas, mappedAreas, pagesOf } from "./memory.ts";
import { remapOf } from "./ghost-paths.ts";
import type { Move } from "./plan.ts";
import type { Restoring } from "./restoring.ts";
import { pack, type Step } from "./steps.ts";
import { PROT, SYS } from "./sys.ts";

const MADV_DONTNEED = 4;

/** Address spaces that tasks are born with: the task they are a copy of, by pid; absent of roots. */
export type Births = ReadonlyMap<number, number>;

export class EarlyMemory {
  readonly #dumped: Dumped;
  readonly #byPid: ReadonlyMap<number, DumpedTask>;
  readonly #births: Births;
  /** Areas that a task keeps from its birth, by their start. */
  readonly #inherited = new Map<number, ReadonlySet<bigint>>();
  /** Areas that are there before the task's first child is made. */
  readonly #early = new Map<number, Set<bigint>>();

  constructor(dumped: Dumped, live: readonly DumpedTask[], births: Births) {
    this.#dumped = dumped;
    this.#births = births;
    this.#byPid = new Map(live.map((task) => [task.pid, task]));
    for (const task of live) {
      const kept = new Set(births.get(task.pid) === task.ppid ? this.#kept(task) : []);
      this.#inherited.set(task.pid, kept);
      this.#early.set(task.pid, new Set(kept));
    }
    for (const { pid, ppid } of live) for (const start of this.#inherited.get(pid)!) this.#early.get(ppid)?.add(start);
  }

  /** Areas with at least one page that need not be loaded. */
  *#kept({ mm, same }: DumpedTask): Generator<bigint> {
    for (const area of mm === undefined ? [] : mappedAreas(mm)) {
      if (overlapping(same, area).length > 0 && this.#hasPath(area)) yield area.start;
    }
  }

  /** Deleted files are made later than the tree. */
  #hasPath({ shmid }: VmaEntry): boolean {
    const reg = shmid === 0n ? undefined : this.#dumped.files.get(Number(shmid))?.reg;
    return shmid === 0n || (reg !== undefined && remapOf(this.#dumped, reg) === undefined);
  }

  /** Whether an area of a task is mapped and filled when the tree is made. */
  has(pid: number, area: VmaEntry): boolean {
    return this.#early.get(pid)?.has(area.start) === true;
  }

  /** Entries for a task just made: away with what it has only because of its birth. */
  unmap(program: Parameters<Step>[0], pid: number): void {
    const inherited = this.#inherited.get(pid)!;
    for (const { start, end } of this.#atBirth(pid)) {
      if (!inherited.has(start))
        program.call(`unmap 0x${start.toString(16)}-0x${end.toString(16)}`, SYS.munmap, [start, end - start]);
    }
  }

  /** The moves that map and fill what must be there before the task forks. */
  moves(restoring: Restoring, pid: number): Move[] {
    const task = this.#byPid.get(pid);
    if (task?.mm === undefined) return [];
    const early = mappedAreas(task.mm).filter((area) => this.has(pid, area));
    if (early.length === 0) return [];
    const inherited = this.#inherited.get(pid)!;
    const steps: Step[] = [];
    mapAreas(
      restoring,
      task,
      early.filter(({ start }) => !inherited.has(start)),
      (step) => steps.push(step),
      (area) => area.prot | PROT.WRITE,
      mapArea,
    );
    for (const { start, end } of this.#gone(task)) {
      steps.push((program) => {
        program.call(`drop pages 0x${start.toString(16)}-0x${end.toString(16)}`, SYS.madvise, [
          start,
          end - start,
          MADV_DONTNEED,
        ]);
      });
    }
    const programs = pack(steps).map((program): Move => ({
      kind: "run",
      phase: "tree",
      programs: [{ tid: pid, program }],
    }));
    const pages = pagesOf(this.#dumped, task, early, inherited.size > 0 ? task.same : []);
    return pages.length === 0 ? programs : [...programs, { kind: "load", tid: pid, pages }];
  }

  #atBirth(pid: number): VmaEntry[] {
    const from = this.#byPid.get(this.#births.get(pid) ?? 0);
    if (from?.mm === undefined) return [];
    return mappedAreas(from.mm).filter((area) => this.has(from.pid, area));
  }

  /** Pages that the parent has and the task has not, in areas that it keeps. */
  #gone({ pid, ppid, mm, runs }: DumpedTask): Span[] {
    const inherited = this.#inherited.get(pid)!;
    const parent = this.#byPid.get(ppid);
    if (mm === undefined || parent === undefined) return [];
    return mappedAreas(mm)
      .filter(({ start }) => inherited.has(start))
      .flatMap((area) =>
        overlapping(parent.runs, area).flatMap((run) => {
          const start = run.start > area.start ? run.start : area.start;
          const end = run.end < area.end ? run.end : area.end;
          return without(start, end, overlapping(runs, { start, end })).filter((span) => span.start < span.end);
        }),
      );
  }
}
