import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { tempDir } from "../support/crit.ts";
import { REPOSITORY, unavailable } from "../support/peers.ts";

const GROFF = "groff"; // not of npm

function check(root: string): { status: number | null; stderr: string } {
  const { NODE_OPTIONS: _, ...env } = process.env; // the loaders of the tests
  return spawnSync(process.execPath, [join(root, "scripts/man.mjs"), "--check"], { encoding: "utf8", env });
}

t.test("man pages and completions are those of the command lines", (t) => {
  const { status, stderr } = check(REPOSITORY);
  t.equal(stderr, "");
  t.equal(status, 0);
  t.end();
});

t.test("a page that is not is named", (t) => {
  const root = tempDir(t);
  for (const name of ["scripts", "src", "man", "completions", "package.json", "tsconfig.json"])
    cpSync(join(REPOSITORY, name), join(root, name), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(REPOSITORY, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(REPOSITORY, "node_modules", name), join(root, "node_modules", name));
  writeFileSync(join(root, "man/crit.1"), ".TH CRIT 1\n");
  const { status, stderr } = check(root);
  t.equal(stderr, "man: man/crit.1 does not match the command line; run: npm run man\n");
  t.equal(status, 1);
  t.end();
});

t.test("groff sets the pages without a warning", (t) => {
  for (const name of readdirSync(join(REPOSITORY, "man"))) {
    const { error, status, stdout, stderr } = spawnSync(
      GROFF,
      ["-man", "-Tutf8", "-ww", join(REPOSITORY, "man", name)],
      {
        encoding: "utf8",
      },
    );
    if (error) {
      unavailable(t, "there is no groff on this machine");
      return t.end();
    }
    t.equal(stderr, "", name);
    t.equal(status, 0);
    t.match(stdout, /crit show|ckpt completion/);
  }
  t.end();
});
