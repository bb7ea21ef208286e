/** Runs the fuzzer in a process of its own: one that hangs is killed, one that dies is told of. */

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { REPOSITORY } from "../support/peers.ts";
import type { Report } from "./report.ts";

export interface Plan {
  readonly target: string;
  readonly seed: number;
  /** Numbers of the first trial and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Without a new trial for so long, in milliseconds, the process counts as hung. */
const HANG = 30_000;

/** Tries what is planned. Throws when the process hung or died, naming the trial. */
export async function fuzz({ target, seed, from, to }: Plan): Promise<Report> {
  const dir = mkdtempSync(join(tmpdir(), "ckpt-fuzz-"));
  const state = join(dir, "state");
  const loader = pathToFileURL(join(REPOSITORY, "test/support/typescript.mjs")).href;
  const argv = ["--import", loader, "--max-old-space-size=256", fileURLToPath(new URL("./child.ts", import.meta.url))];
  const words = [target, seed, from, to, state, join(REPOSITORY, "build/fuzz")].map(String);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [...argv, ...words], { stdio: ["ignore", "pipe", "pipe"], env });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
  const at = (): string => readFileSync(state, "utf8").trim();
  let seen = "";
  let hung = false;
  const watch = setInterval(() => {
    const now = readState();
    if (now === seen) {
      hung = true;
      child.kill("SIGKILL");
    }
    seen = now;
  }, HANG);
  const readState = (): string => {
    try {
      return at();
    } catch {
      return "";
    }
  };
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
    if (hung) throw new Error(`${target} ${readState()} of seed ${seed} hung`);
    if (code !== 0)
      throw new Error(`${target} ${readState()} of seed ${seed} ended the process with ${code}\n${errors}`);
    return JSON.parse(output) as Report;
  } finally {
    clearInterval(watch);
    rmSync(dir, { recursive: true, force: true });
  }
}
