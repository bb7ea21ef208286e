import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import t from "tap";
import { REPOSITORY } from "./support/peers.ts";

const CORE = join(REPOSITORY, "src/crit");
/** What all may import. */
const COMMON = new Set(["errors.ts", "finding.ts", join("views", "escape.ts")]);

/** Directories below src/crit that the files of a directory there import, of others those below src; sorted. */
function importsOf(directory: string): string[] {
  const found = new Set<string>();
  for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const file = join(directory, name);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:\bfrom |\bimport\()"(\.[^"]+)"/g)) {
      const target = join(dirname(file), path);
      if (!relative(directory, target).startsWith("..")) continue;
      const inCore = relative(CORE, target);
      if (COMMON.has(inCore)) continue;
      const from = directory.startsWith(CORE) ? inCore : relative(join(REPOSITORY, "src"), target);
      found.add(from.split(sep)[0] ?? "");
    }
  }
  return [...found].sort();
}

t.test("directories import what ARCHITECTURE.md says", (t) => {
  const text = readFileSync(join(REPOSITORY, "ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| `(src\/[^`]+)` *\|[^|]*\|([^|]*)\|$/gm)];
  for (const [, directory = "", imports = ""] of rows) {
    t.same(
      importsOf(join(REPOSITORY, directory)),
      imports
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean),
      directory,
    );
  }
  const described = rows.map(([, directory = ""]) => relative("src/crit", directory));
  const there = readdirSync(CORE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of there) t.ok(name === "bin" || described.includes(name), `src/crit/${name} is described`);
  t.end();
});
