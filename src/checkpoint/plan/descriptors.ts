/** Where each open file is made, how it reaches the tasks that hold it, and under which numbers. */

import { FdTypes, type FdinfoEntry } from "../../crit/schema/generated/types.ts";
import { CkptError } from "../../crit/errors.ts";
import { fileTypeName } from "../../crit/graph/placed-file.ts";
import type { Argument, ProgramBuilder, Result } from "../executor/program.ts";
import type { Dumped, DumpedTask } from "./dumped.ts";
import { inherit } from "./inherited.ts";
import type { FileMaker } from "./makers.ts";
import type { Restoring } from "./restoring.ts";
import type { Step } from "./steps.ts";
import { F, O, SYS } from "./sys.ts";

const FD_CLOEXEC = 1;

/** A descriptor table, which one task fills for all that share it. */
interface Table {
  readonly pid: number;
  readonly entries: readonly FdinfoEntry[];
  /** The first number that no descriptor of the dump has. */
  readonly above: number;
  /** Numbers from `above` on that files which the table itself does not hold are kept under. */
  extra: number;
}

/** Where a file is made. */
export interface Home {
  readonly pid: number;
  readonly fd: number;
  readonly closeOnExec: boolean;
}

export class Descriptors {
  readonly #tables: readonly Table[];
  readonly #byTask: ReadonlyMap<number, Table>;
  readonly #homes = new Map<number, Home>();
  readonly #groups: { readonly maker: FileMaker; readonly ids: number[]; readonly pid: number }[] = [];

  /** @param held files that tasks need although they have no descriptor of them: mapped memfds */
  constructor(
    dumped: Dumped,
    live: readonly DumpedTask[],
    makers: readonly FileMaker[],
    held: readonly { readonly pid: number; readonly ids: readonly number[] }[] = [],
  ) {
    const tables = new Map<number, Table>();
    const byTask = new Map<number, Table>();
    for (const { pid, ids } of live) {
      const id = ids?.files_id ?? pid;
      let table = tables.get(id);
      if (table === undefined) {
        const entries = dumped.tables.get(id) ?? [];
        tables.set(id, (table = { pid, entries, above: Math.max(2, entries.at(-1)?.fd ?? 0) + 1, extra: 0 }));
      }
      byTask.set(pid, table);
    }
    this.#tables = [...tables.values()];
    this.#byTask = byTask;
    this.#house(dumped, makers, held);
  }

  /** Gives every file that is held or mentioned a home. */
  #house(
    dumped: Dumped,
    makers: readonly FileMaker[],
    held: readonly { readonly pid: number; readonly ids: readonly number[] }[],
  ): void {
    const byType = new Map(makers.flatMap((maker) => maker.types.map((type) => [type, maker] as const)));
    const groups = new Map<string, { maker: FileMaker; ids: number[]; pid: number }>();
    const add = (id: number, table: Table): void => {
      if (this.#homes.has(id)) return;
      const file = dumped.files.get(id);
      if (file === undefined)
        throw new CkptError("bad-image", `pid ${table.pid} holds file ${id}, which is not there`, {
          file: "files.img",
        });
      const maker = byType.get(file.type);
      if (maker === undefined)
        throw new CkptError(
          "unsupported",
          `open files of type ${fileTypeName(file.type)} cannot be restored yet (pid ${table.pid}, file ${id})`,
        );
      const key = maker.group === undefined ? `${file.type}/${id}` : `${file.type}/${maker.group(file, dumped)}`;
      let group = groups.get(key);
      if (group === undefined) {
        groups.set(key, (group = { maker, ids: [], pid: table.pid }));
        this.#groups.push(group);
      }
      const home = this.#byTask.get(group.pid)!;
      const own = home.entries.find((entry) => entry.id === id);
      this.#homes.set(id, {
        pid: home.pid,
        fd: own?.fd ?? home.above + home.extra++,
        closeOnExec: ((own?.flags ?? FD_CLOEXEC) & FD_CLOEXEC) !== 0,
      });
      group.ids.push(id);
      for (const other of maker.mentions?.(file, dumped) ?? []) add(other, table);
    };
    for (const table of this.#tables) for (const { id } of table.entries) add(id, table);
    for (const { pid, ids } of held) for (const id of ids) add(id, this.#byTask.get(pid)!);
  }

  /** The task that fills the descriptor table of `pid`. */
  holder(pid: number): number {
    return this.#byTask.get(pid)?.pid ?? pid;
  }

  /** Where a file is made; undefined of files that no task holds. */
  home(id: number): Home | undefined {
    return this.#homes.get(id);
  }

  /** A descriptor of a file in a task, from the phase "join" on; undefined when it holds none. */
  of(pid: number, id: number): number | undefined {
    const table = this.#byTask.get(pid);
    const home = this.#homes.get(id);
    if (home !== undefined && home.pid === table?.pid) return home.fd;
    return table?.entries.find((entry) => entry.id === id)?.fd;
  }

  /** Whether a file has its descriptor for the restore only, until "tidy": no task holds it, it is in a queue. */
  passes(id: number): boolean {
    const home = this.#homes.get(id);
    return home !== undefined && this.#byTask.get(home.pid)?.entries.some((entry) => entry.id === id) !== true;
  }

  /** Entries that put a descriptor just made, at whatever number, where file `id` belongs in its home. */
  place(program: ProgramBuilder, made: Argument, id: number, label: string): void {
    const { pid, fd, closeOnExec } = this.#homes.get(id)!;
    this.#put(program, made, this.#byTask.get(pid)!, fd, closeOnExec, label);
  }

  /** A number that no descriptor of a task has, also not for the time of the restore. */
  spare(pid: number): number {
    const table = this.#byTask.get(pid)!;
    return table.above + table.extra;
  }

  /**
   * Entries that move a temporary descriptor out of the way of all numbers that are given out, for steps that hold one
   * while they `place` another. Closing it is the step's.
   */
  away(program: ProgramBuilder, pid: number, made: Argument, label: string): Result {
    const table = this.#byTask.get(pid)!;
    const away = program.call(`${label}: move it away`, SYS.fcntl, [made, F.DUPFD, table.above + table.extra]);
    program.call(`${label}: close the first number`, SYS.close, [made]);
    return away;
  }

  #put(program: ProgramBuilder, made: Argument, table: Table, fd: number, closeOnExec: boolean, label: string): void {
    // Out of the way first: `made` may itself have the number, or one that is still to be filled.
    const away = program.call(`${label}: move it away`, SYS.fcntl, [made, F.DUPFD, table.above + table.extra]);
    program.call(`${label}: close the first number`, SYS.close, [made]);
    program.call(`${label}: give it number ${fd}`, SYS.dup3, [away, fd, closeOnExec ? O.CLOEXEC : 0]);
    program.call(`${label}: close the second number`, SYS.close, [away]);
  }

  /** Adds the steps that make all files, and bring them to all who hold them. */
  plan(restoring: Restoring): void {
    const { dumped } = restoring;
    for (const { maker, ids, pid } of this.#groups) {
      const files = ids.map((id) => dumped.files.get(id)!).filter((file) => !inherit(restoring, file, pid));
      if (files.length > 0) maker.make(restoring, files, pid);
    }
    for (const table of this.#tables) {
      for (const { id, fd, flags } of table.entries) {
        const step = this.#share(dumped, table, id, fd, (flags & FD_CLOEXEC) !== 0);
        if (step !== undefined) restoring.step("share", table.pid, step);
      }
      if (table.extra > 0) {
        restoring.step("tidy", table.pid, (program) => {
          program.call("close descriptors that only the restore needed", SYS.close_range, [
            table.above,
            table.above + table.extra - 1,
            0,
          ]);
        });
      }
    }
  }

  /** The step that brings a file from its home to one more number. */
  #share(dumped: Dumped, table: Table, id: number, fd: number, closeOnExec: boolean): Step | undefined {
    const home = this.#homes.get(id)!;
    const what = `fd ${fd} (${fileTypeName(dumped.files.get(id)?.type ?? FdTypes.UND)} file ${id})`;
    if (home.pid === table.pid) {
      if (home.fd === fd) return undefined;
      return (program) => {
        program.call(`${what}: copy fd ${home.fd}`, SYS.dup3, [home.fd, fd, closeOnExec ? O.CLOEXEC : 0]);
      };
    }
    return (program) => {
      const process = program.call(`${what}: open pid ${home.pid}, which has it`, SYS.pidfd_open, [home.pid, 0]);
      const got = program.call(`${what}: take fd ${home.fd} of pid ${home.pid}`, SYS.pidfd_getfd, [
        process,
        home.fd,
        0,
      ]);
      program.call(`${what}: close pid ${home.pid}`, SYS.close, [process]);
      this.#put(program, got, table, fd, closeOnExec, what);
    };
  }
}
