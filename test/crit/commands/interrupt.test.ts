/** Long commands on a terminal: a bar after a second, and Ctrl-C ends them with nothing half-written. */

import { spawn, spawnSync } from "node:child_process";
import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { decodeImage, encodeImage } from "../../../src/crit/image.ts";
import { bundleCrit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { makeLarge } from "../../support/large-memory.ts";
import { unavailable } from "../../support/peers.ts";

/** A copy of a set of one task in `dir`. */
function copyOfSimple(dir: string, change: (dir: string) => void): string {
  cpSync(join(IMAGES, "simple"), dir, { recursive: true });
  change(dir);
  return dir;
}

/** A pages image that takes no space and long to read. */
const longPages = (dir: string): void => truncateSync(join(dir, "pages-1.img"), 64 * 2 ** 30);

/** Descriptors in their millions, of tables that no task has; most of them are one file on disk. */
function manyEntries(dir: string): void {
  const name = "fdinfo-2.img";
  const image = decodeImage(readFileSync(join(dir, name)), { name });
  const entries = Array.from({ length: 40_000 }, (_, fd) => ({ message: { ...image.entries[0]!.message, fd } }));
  writeFileSync(join(dir, "fdinfo-5000.img"), encodeImage({ ...image, entries }));
  for (let i = 1; i < 200; i++) linkSync(join(dir, "fdinfo-5000.img"), join(dir, `fdinfo-${5000 + i}.img`));
}

/** All files of a directory, and whether they are what they were. */
function stateOf(dir: string): string[] {
  const state = (name: string): string => {
    const stats = statSync(join(dir, name));
    return stats.isDirectory() ? name : `${name} ${stats.ino} ${stats.mtimeMs} ${stats.size}`;
  };
  return readdirSync(dir, { recursive: true, encoding: "utf8" }).map(state).sort();
}

/** Runs crit on a terminal of its own, presses Ctrl-C when a bar is to be seen; gives what was on the terminal. */
async function interrupted(program: string, argv: readonly string[]): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const command = [process.execPath, program, ...argv].map((word) => `'${word}'`).join(" ");
  const child = spawn("script", ["-qefc", command, "/dev/null"], { env, stdio: ["pipe", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    if (!/#+-*\] \d+ %/.test(text) && /#+-*\] \d+ %/.test(text + part)) child.stdin.write("\x03");
    text += part;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  return `${text}exit ${String(code)}`;
}

t.test("a bar, and Ctrl-C", async (t) => {
  if (spawnSync("script", ["--version"]).status !== 0) return unavailable(t, "script (util-linux) is not installed");
  const dir = tempDir(t);
  const program = await bundleCrit(t);
  const out = join(dir, "out");
  mkdirSync(out);
  const pages = copyOfSimple(join(dir, "pages"), longPages);
  const [before, after] = ["before", "after"].map((name) => copyOfSimple(join(dir, name), makeLarge)) as [
    string,
    string,
  ];
  const many = copyOfSimple(join(dir, "many"), manyEntries);
  const state = stateOf(dir);
  const runs: [bar: string, ...string[]][] = [
    ["extract", "extract", pages, "--tree", "100", "-o", join(out, "tree"), "--yes"],
    ["write", "remap", pages, "--env", "PATH=/bin", "--yes"],
    ["anonymize", "anonymize", many, "-o", join(out, "anonymous")],
    ["verify", "verify", many],
    ["diff", "diff", before, after],
  ];
  // Two by two, on as many processors.
  const queue = runs.entries();
  const work = async (): Promise<void> => {
    for (const [, [bar, ...argv]] of queue) {
      const text = await interrupted(program, argv);
      t.match(text, new RegExp(`${bar} \\[#+-*\\] \\d+ %`), bar);
      t.match(text, /exit (130|1)$/, `${bar}: died of it, or where SIGINT is ignored exits`);
    }
  };
  await Promise.all([work(), work()]);
  t.strictSame(stateOf(dir), state, "nothing half-written, nothing changed");
});
