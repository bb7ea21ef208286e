// Every victim of fixtures/victims through every pair of dumper and restorer. Usage: npm run matrix [-- NAME…]
//   [--column C]…  only these of ckpt-ckpt, ckpt-criu, criu-ckpt, criu-criu, skip    [--group G]…  only these groups
//   [--json]  [--keep] (directories of failed cells stay)  [--jobs N] (2)  [--seconds N] (15 a stage)
//   [--retries N] (0; of red cells, each by itself when the others are done)  [--known] (only cells that
//   docs/resources.md does not have as red make it fail and are printed: what CI asks)
//   [--skip R] (the resource of the column skip)  [--write] (docs/resources.md, also for a part)  [--list]
// CKPT_COMMAND: the words of ckpt, else node dist/bin/ckpt.js. A whole run writes docs/resources.md; red cells that
// nothing excuses make it exit 1.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { listVictims } = await import("../test/support/matrix/victims.ts");
const { COLUMNS, findTools } = await import("../test/support/matrix/cell.ts");
const { colourOf, redCells, runMatrix } = await import("../test/support/matrix/matrix.ts");
const { countLines, jsonTable, markdownTable, reasonOf, redOnPage, terminalTable } =
  await import("../test/support/matrix/table.ts");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    column: { type: "string", multiple: true },
    group: { type: "string", multiple: true },
    json: { type: "boolean" },
    keep: { type: "boolean" },
    jobs: { type: "string", default: "2" },
    seconds: { type: "string", default: "15" },
    retries: { type: "string", default: "0" },
    known: { type: "boolean" },
    skip: { type: "string" },
    write: { type: "boolean" },
    list: { type: "boolean" },
  },
});

const all = listVictims();
for (const name of positionals)
  if (!all.some((victim) => victim.name === name)) {
    console.error(`matrix: no such victim: ${name} (npm run matrix -- --list)`);
    process.exit(2);
  }
const victims = all.filter(
  ({ name, group }) =>
    (positionals.length === 0 || positionals.includes(name)) && (values.group?.includes(group) ?? true),
);
if (values.list) {
  for (const { name, group, about } of victims) console.log(`${group.padEnd(10)} ${name.padEnd(24)} ${about}`);
  process.exit(0);
}
const wanted = values.column?.map((column) => column.replace(/[-_>]+/, "→"));
const columns = COLUMNS.filter((column) => wanted?.includes(column) ?? true);
if (columns.length !== (wanted?.length ?? COLUMNS.length)) {
  console.error(`matrix: columns are ${COLUMNS.join(", ")}`);
  process.exit(2);
}

process.stdout.on("error", () => process.exit(1)); // nobody reads any more
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort(signal));
const page = join(root, "docs/resources.md");
const known = values.known ? redOnPage(readFileSync(page, "utf8")) : new Set();
const said = new Map(); // what was wrong with a cell, by its name, each time it was run
let rows;
try {
  rows = await runMatrix(victims, {
    tools: findTools(process.env),
    signal: stop.signal,
    columns,
    jobs: Number(values.jobs),
    seconds: Number(values.seconds),
    keep: values.keep,
    retries: Number(values.retries),
    skip: values.skip,
    onCell: (victim, column, outcome) => {
      if (column === "skip" ? colourOf({ cells: new Map([[column, outcome]]) }, column) !== "red" : outcome.passed)
        return;
      const kept = outcome.directory === undefined ? "" : `\n    ${outcome.directory}`;
      const line = `${victim.name}, ${column}: ${reasonOf(column, outcome)}${kept}`;
      said.set(`${victim.name} ${column}`, [...(said.get(`${victim.name} ${column}`) ?? []), line]);
      if (!values.json && !values.known) console.log(line);
    },
  });
} catch (error) {
  console.error(`matrix: ${stop.signal.aborted ? "interrupted" : error.message}`);
  process.exit(stop.signal.aborted ? 130 : 1);
}
const red = redCells(rows).filter((cell) => !known.has(cell));
if (values.json) console.log(JSON.stringify(jsonTable(rows), undefined, 2));
else if (values.known) {
  process.stdout.write(countLines(rows).join("\n"));
  console.log(`\n${known.size} red cells are known; new ones: ${red.join(", ") || "none"}`);
  for (const line of red.flatMap((cell) => said.get(cell) ?? [])) console.log(line);
} else process.stdout.write(terminalTable(rows));
if (values.write || (victims.length === all.length && columns.length === COLUMNS.length))
  writeFileSync(page, markdownTable(rows));
process.exitCode = red.length === 0 ? 0 : 1;
