// Writes test/golden/tui: the screens of `ckpt tui` on committed sets. Usage: node scripts/screens.mjs
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
rmSync(join(root, "test/golden/tui"), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ["--import", join(root, "test/support/typescript.mjs"), join(root, "test/tui/screens/snapshots.test.ts")],
  { env: { ...process.env, CKPT_GOLDEN: "write" }, stdio: ["ignore", "ignore", "inherit"] },
);
process.exit(status ?? 1);
