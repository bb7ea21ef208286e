/** The matrix as text for a terminal, as the page docs/resources.md, and as JSON. */
import { escapeControls } from "../../../src/crit/views/escape.ts";
import { REPOSITORY } from "../peers.ts";
import { COLUMNS, type Column, type Outcome } from "./cell.ts";
import { colourOf, type Colour, type Row } from "./matrix.ts";

const SIGNS: Record<Colour, string> = { green: "yes", red: "NO", excused: "no¹", none: "" };

/** One line: why a cell is not green. */
export function reasonOf(column: Column, outcome: Outcome): string {
  if (column === "skip") return outcome.passed ? "passes without its resource" : `${outcome.stage}: ${outcome.reason}`;
  const cause = outcome.diagnosis === undefined ? "" : ` [${outcome.diagnosis.cause}] ${outcome.diagnosis.line.trim()}`;
  return escapeControls(`${outcome.stage}: ${outcome.reason}${cause}`);
}

/** Lines for people: a row a victim, then the reasons. */
export function terminalTable(rows: readonly Row[]): string {
  const columns = COLUMNS.filter((column) => rows.some((row) => row.cells.has(column)));
  const width = Math.max(...rows.map((row) => row.victim.name.length), 6);
  const lines = [`${"victim".padEnd(width)}  ${columns.map((column) => column.padEnd(9)).join("  ")}`];
  for (const row of rows)
    lines.push(
      `${row.victim.name.padEnd(width)}  ${columns.map((column) => SIGNS[colourOf(row, column)].padEnd(9)).join("  ")}`,
    );
  return `${[...lines, ...countLines(rows)].join("\n")}\n`;
}

/** A line a column: how many cells of each colour. */
export function countLines(rows: readonly Row[]): string[] {
  return COLUMNS.filter((column) => rows.some((row) => row.cells.has(column))).map((column) => {
    const count = (colour: Colour): number => rows.filter((row) => colourOf(row, column) === colour).length;
    return `${column}: ${count("green")} of ${rows.length} work, ${count("excused")} excused, ${count("red")} red`;
  });
}

/** docs/resources.md. */
export function markdownTable(rows: readonly Row[]): string {
  const columns = COLUMNS.filter((column) => column !== "skip");
  const lines = [
    "# What is dumped and restored",
    "",
    "Written by `npm run matrix`. Each row is a program of `fixtures/victims` that changes its state after the restore and",
    "fails if that state was lost; each column is who dumped → who restored. The last column says that the program does",
    "fail when the restore of its resource is switched off.",
    "",
  ];
  const notes: string[] = [];
  for (const group of new Set(rows.map((row) => row.victim.group))) {
    lines.push(`## ${group[0]?.toUpperCase()}${group.slice(1)}`, "");
    lines.push(
      `| what | victim | ${columns.join(" | ")} | noticed |`,
      `| --- | --- | ${columns.map(() => "---").join(" | ")} | --- |`,
    );
    for (const row of rows.filter(({ victim }) => victim.group === group)) {
      const cells = columns.map((column) => {
        const outcome = row.cells.get(column);
        const colour = colourOf(row, column);
        if (outcome === undefined || colour === "green") return SIGNS[colour];
        notes.push(`\`${row.victim.name}\`, ${column}: ${cell(reasonOf(column, outcome))}`);
        return `${colour === "red" ? "NO" : "no"} [${notes.length}](#notes)`;
      });
      const options = row.victim.options.length === 0 ? "" : ` \`${row.victim.options.join(" ")}\``;
      lines.push(
        `| ${cell(row.victim.about)} | \`${row.victim.name}\`${options} | ${cells.join(" | ")} | ${SIGNS[colourOf(row, "skip")]} |`,
      );
    }
    lines.push("");
  }
  if (notes.length > 0) lines.push("## Notes", "", ...notes.map((note, index) => `${index + 1}. ${note}`), "");
  return lines.join("\n");
}

/** The cells that a page written by `markdownTable` has as red, as "victim column". */
export function redOnPage(page: string): Set<string> {
  const columns = COLUMNS.filter((column) => column !== "skip");
  const red = new Set<string>();
  for (const line of page.split("\n")) {
    const [, , name, ...cells] = line.replaceAll("\\|", "").split("|");
    const victim = /`([\w-]+)`/.exec(name ?? "")?.[1];
    if (victim === undefined) continue;
    for (const [i, column] of [...columns, "skip" as const].entries())
      if (cells[i]?.trim().startsWith("NO") === true) red.add(`${victim} ${column}`);
  }
  return red;
}

/** For programs: schema "ckpt/matrix", version 1. */
export function jsonTable(rows: readonly Row[]): unknown {
  return {
    schema: "ckpt/matrix",
    version: 1,
    victims: rows.map((row) => ({
      name: row.victim.name,
      group: row.victim.group,
      resources: row.victim.resources,
      options: row.victim.options,
      cells: [...row.cells].map(([column, outcome]) => ({ column, colour: colourOf(row, column), ...outcome })),
    })),
  };
}

function cell(text: string): string {
  return text
    .replaceAll(`${REPOSITORY}/`, "")
    .replaceAll("|", "\\|")
    .replaceAll(/ckpt-matrix-\w+/g, "…")
    .replaceAll(/\s+/g, " ")
    .slice(0, 300);
}
