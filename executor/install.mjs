// Builds the checkpoint executor where a C compiler is at hand, and lets the commands keep their compiled code beside them.
// Never fails an installation: only dump and restore need the one, and nothing the other.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { arch, execPath, platform, stderr } from "node:process";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** Why there is no executor now, or undefined when it was built. */
function build() {
  if (platform !== "linux" || arch !== "x64")
    return `this is ${platform} on ${arch}, dump and restore are for Linux on x64`;
  const made = spawnSync("make", ["-C", here, "all"], { encoding: "utf8" });
  if (made.error) return `make could not be started (${made.error.message})`;
  if (made.status !== 0) return `its build failed:\n${made.stderr.trim()}`;
  return undefined;
}

const reason = build();
if (reason !== undefined) {
  stderr.write(`ckpt: no checkpoint executor, so ckpt dump and ckpt restore will not work: ${reason}\n`);
}
for (const name of ["crit", "ckpt"]) {
  const command = join(here, `../dist/bin/${name}.js`);
  if (existsSync(command)) spawnSync(execPath, [command, "--version"]);
}
