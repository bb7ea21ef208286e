// Builds the checkpoint executor where a C compiler is at hand; never fails an installation, since only dump and restore need it.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { arch, platform, stderr } from "node:process";
import { fileURLToPath } from "node:url";

/** Why there is no executor now, or undefined when it was built. */
function build() {
  if (platform !== "linux" || arch !== "x64")
    return `this is ${platform} on ${arch}, dump and restore are for Linux on x64`;
  const made = spawnSync("make", ["-C", dirname(fileURLToPath(import.meta.url)), "all"], { encoding: "utf8" });
  if (made.error) return `make could not be started (${made.error.message})`;
  if (made.status !== 0) return `its build failed:\n${made.stderr.trim()}`;
  return undefined;
}

const reason = build();
if (reason !== undefined) {
  stderr.write(`ckpt: no checkpoint executor, so ckpt dump and ckpt restore will not work: ${reason}\n`);
}
