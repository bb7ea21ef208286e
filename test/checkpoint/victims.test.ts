/** The victims: each says what it is about, and a few of them go through dump and restore in every direction. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import t from "tap";
import { bundleCkpt } from "../support/ckpt-bundle.ts";
import { tempDir } from "../support/crit.ts";
import { COLUMNS, type Column, type Outcome, runCell } from "../support/matrix/cell.ts";
import { colourOf, isGreen, runMatrix } from "../support/matrix/matrix.ts";
import { jsonTable, markdownTable, reasonOf, terminalTable } from "../support/matrix/table.ts";
import { listVictims, type Victim } from "../support/matrix/victims.ts";
import { peer } from "../support/peers.ts";

t.setTimeout(250_000);
const victims = listVictims();

t.test("every victim says what it is about", async (t) => {
  t.ok(victims.length >= 80, `${victims.length} victims`);
  t.equal(new Set(victims.map(({ name }) => name)).size, victims.length, "names are unique");
  for (const victim of victims) {
    t.match(victim.about, /^[A-Za-z].*\.$/, `${victim.name}: a sentence`);
    t.ok(victim.resources.length === 1 || victim.expect === "dump", `${victim.name}: one resource, or a refusal`);
    t.ok(["dump", "restore", undefined].includes(victim.expect), `${victim.name}: expects ${victim.expect}`);
  }
});

t.test("variants have options of their own", async (t) => {
  const variant = victims.find(({ name }) => name === "tcp-peer-nftables");
  t.same(variant?.options, ["--tcp-established", "--network-lock", "nftables"]);
  t.equal(variant?.peer, true);
  t.equal(victims.find(({ name }) => name === "sleep-running")?.running, true);
});

const passed: Outcome = { passed: true, stage: "passed", reason: "" };
const failed: Outcome = { passed: false, stage: "check", reason: "pid is 5 | \u001b[1m" };
const rowOf = (cells: readonly (readonly [Column, Outcome])[]): { victim: Victim; cells: Map<Column, Outcome> } => ({
  victim: victims[0]!,
  cells: new Map(cells),
});

t.test("what excuses a cell", async (t) => {
  const theirs = rowOf([
    ["ckpt→ckpt", passed],
    ["ckpt→criu", failed],
    ["criu→criu", failed],
    ["skip", failed],
  ]);
  t.same(
    COLUMNS.map((column) => colourOf(theirs, column)),
    ["green", "excused", "none", "excused", "green"],
  );
  t.equal(isGreen([theirs]), true);
  const ours = rowOf([
    ["ckpt→ckpt", failed],
    ["criu→criu", failed],
  ]);
  t.equal(colourOf(ours, "ckpt→ckpt"), "red", "our own way is never excused");
  t.equal(isGreen([ours]), false);
  t.equal(
    colourOf(
      rowOf([
        ["ckpt→criu", failed],
        ["criu→criu", passed],
      ]),
      "ckpt→criu",
    ),
    "red",
  );
  t.equal(colourOf(rowOf([["skip", passed]]), "skip"), "red", "a victim that notices nothing");
  t.equal(colourOf(rowOf([["skip", { ...failed, stage: "dump" }]]), "skip"), "red", "a dump has nothing to do with it");
});

t.test("tables", async (t) => {
  const rows = [
    rowOf([
      ["ckpt→ckpt", failed],
      ["criu→criu", passed],
    ]),
  ];
  t.match(terminalTable(rows), /ckpt→ckpt: 0 of 1 work, 0 excused, 1 red/);
  t.notMatch(reasonOf("ckpt→ckpt", failed), "\u001b", "control characters are escaped");
  const page = markdownTable(rows);
  t.match(page, /NO \[1\]\(#notes\)/);
  t.match(page, /pid is 5 \\\|/, "bars do not end a cell");
  t.match(jsonTable(rows), {
    schema: "ckpt/matrix",
    victims: [{ cells: [{ column: "ckpt→ckpt", colour: "red" }, {}] }],
  });
});

t.test("a cell that is interrupted leaves nothing", async (t) => {
  const criu = peer(t, "criu");
  if (criu === undefined) return;
  if (process.getuid?.() !== 0) return t.plan(0, "needs root: namespaces");
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("ckpt-matrix-"));
  const sleeper = victims.find(({ name }) => name === "sleep")!;
  const stop = new AbortController();
  // A dumper that never ends: the cell is inside its dump for certain when it is stopped.
  const never = `${tempDir(t)}/never`;
  writeFileSync(never, "#!/bin/sh\nexec sleep 1000\n", { mode: 0o755 });
  const tools = { criu, ckpt: [never] };
  const running = runCell(sleeper, "ckpt→ckpt", { tools, signal: stop.signal });
  const fresh = (): string[] =>
    readdirSync(tmpdir()).filter((name) => /^ckpt-matrix-/.test(name) && !before.includes(name));
  const processes = (): string[] => {
    const own = fresh();
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/cmdline`))
      .filter((pid) => {
        try {
          const words = readFileSync(`/proc/${pid}/cmdline`, "utf8");
          return own.some((name) => words.includes(name)) && words.includes(never);
        } catch {
          return false;
        }
      });
  };
  while (processes().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  stop.abort();
  await t.rejects(running, { name: "AbortError" });
  t.same(processes(), []);
});

t.test("some victims in every direction", { timeout: 240_000 }, async (t) => {
  const criu = peer(t, "criu");
  if (criu === undefined) return;
  const ckpt = await bundleCkpt(t);
  if (ckpt === undefined) return;
  if (spawnSync("unshare", ["-pmnf", "true"]).status !== 0) return t.plan(0, "namespaces are not allowed here");
  const names = ["threads", "tree", "pipes", "regular"]; // all of them: npm run matrix
  const rows = await runMatrix(
    victims.filter(({ name }) => names.includes(name)),
    {
      tools: { criu, ckpt },
      signal: new AbortController().signal,
      columns: ["ckpt→ckpt", "ckpt→criu", "criu→ckpt"],
      jobs: 2,
      seconds: 30,
    },
  );
  for (const { victim, cells } of rows)
    for (const [column, outcome] of cells)
      t.ok(outcome.passed, `${victim.name}, ${column}: ${reasonOf(column, outcome)}`);
});
