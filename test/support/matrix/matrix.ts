/** The whole matrix: every victim in every column, some cells at a time. */
import { readFileSync } from "node:fs";
import { COLUMNS, runCell, type CellOptions, type Column, type Outcome } from "./cell.ts";
import type { Victim } from "./victims.ts";

export interface Row {
  readonly victim: Victim;
  readonly cells: ReadonlyMap<Column, Outcome>;
}

export interface MatrixOptions extends CellOptions {
  readonly columns: readonly Column[];
  /** Cells at one time. */
  readonly jobs: number;
  /** How often a red cell is run again when all others are done, by itself: a busy machine is no bug. */
  readonly retries?: number;
  /** Told after each cell, and again when it was run again. */
  readonly onCell?: (victim: Victim, column: Column, outcome: Outcome) => void;
}

/** Runs all cells; rows come back in the order of the victims. */
export async function runMatrix(victims: readonly Victim[], options: MatrixOptions): Promise<Row[]> {
  const rows = victims.map((victim) => ({ victim, cells: new Map<Column, Outcome>() }));
  const cells = rows.flatMap((row) =>
    options.columns.filter((column) => hasColumn(row.victim, column)).map((column) => ({ row, column })),
  );
  const work = async (): Promise<void> => {
    for (let cell = cells.shift(); cell !== undefined; cell = cells.shift()) {
      const { row, column } = cell;
      const outcome = await runCell(row.victim, column, options);
      row.cells.set(column, outcome);
      options.onCell?.(row.victim, column, outcome);
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  for (let left = options.retries ?? 0; left > 0; left--) {
    cells.push(
      ...rows.flatMap((row) =>
        options.columns.filter((column) => colourOf(row, column) === "red").map((column) => ({ row, column })),
      ),
    );
    await work();
  }
  return rows;
}

/** Nothing can be switched off where a refusal is expected, or where the tree was left running and passed. */
function hasColumn(victim: Victim, column: Column): boolean {
  if (victim.expect === "dump") return column === "ckpt→ckpt" || column === "criu→criu";
  return column !== "skip" || (victim.expect === undefined && !victim.running && victim.processor.every(hasFlag));
}

/** Whether this machine's processor, as the kernel shows it, can do something. */
function hasFlag(flag: string): boolean {
  const flags = /^flags\s*:(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "";
  return flags.split(" ").includes(flag);
}

export type Colour = "green" | "red" | "excused" | "none";

/**
 * Green is a pass; in the column skip, a failure of restore or check. A red cell with criu on one side is excused when
 * criu→criu is red as well, or when criu itself could not dump the victim this time.
 */
export function colourOf(row: Row, column: Column): Colour {
  const outcome = row.cells.get(column);
  if (outcome === undefined) return "none";
  if (column === "skip") return outcome.stage === "restore" || outcome.stage === "check" ? "green" : "red";
  if (outcome.passed) return "green";
  if (column === "criu→ckpt" && outcome.stage === "dump") return "excused";
  const both = row.cells.get("criu→criu");
  const excusable: readonly Column[] = ["ckpt→criu", "criu→ckpt", "criu→criu"];
  return excusable.includes(column) && both?.passed === false && both.stage !== "start" ? "excused" : "red";
}

/** Whether no cell is red. */
export function isGreen(rows: readonly Row[]): boolean {
  return redCells(rows).length === 0;
}

/** The red cells, as "victim column". */
export function redCells(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    COLUMNS.filter((column) => colourOf(row, column) === "red").map((column) => `${row.victim.name} ${column}`),
  );
}
