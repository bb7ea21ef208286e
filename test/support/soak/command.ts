/** One run of `ckpt dump` or `ckpt restore` that may be killed on the way, with its executor. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Who is killed and when: after a time, or at a step of the executor's (protocol.def), which then kills itself. */
export type Death =
  { readonly who: "node" | "executor"; readonly after: number } | { readonly who: "executor"; readonly step: string };

export interface Run {
  readonly status: number | null;
  readonly milliseconds: number;
  readonly output: string;
}

/** Runs the words to their end. Afterwards neither they nor their children run any more. */
export async function runCommand(words: readonly string[], death?: Death): Promise<Run> {
  const start = performance.now();
  const child = spawn(words[0] ?? "", words.slice(1), {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...(death !== undefined && "step" in death ? { CKPT_TEST_DIE: death.step } : {}) },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("exit", resolve));
  const closed = new Promise((resolve) => child.on("close", resolve));
  const children = new Set<number>();
  if (death !== undefined && "after" in death) {
    await Promise.race([sleep(death.after), ended]);
    for (const pid of childrenOf(child.pid)) children.add(pid);
    if (death.who === "node") child.kill("SIGKILL");
    else for (const pid of children) kill(pid);
  }
  const limit = setTimeout(() => child.kill("SIGKILL"), 60_000);
  const status = await ended;
  clearTimeout(limit);
  for (const end = Date.now() + 10_000; [...children].some(isAlive) && Date.now() < end;) await sleep(5);
  await Promise.race([closed, sleep(1000)]); // a restored tree may hold the streams
  child.stdout.destroy();
  child.stderr.destroy();
  return { status, milliseconds: performance.now() - start, output };
}

/** Children of all threads of a process: the executor. Those that were stopped by it are not among them. */
function childrenOf(pid: number | undefined): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it was faster
  }
}
