/** A victim of fixtures/victims that runs, to be dumped by a test. */

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kill } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Test } from "tap";
import { tempDir } from "./crit.ts";
import { buildVictim, listVictims } from "./matrix/victims.ts";
import { treeOf } from "./soak/tree-state.ts";

export interface RunningVictim {
  readonly pid: number;
  /** Lets it go on and returns its verdict: "PASS", or what it found. */
  verdict(): Promise<string>;
}

/** Builds and starts a victim in a session of its own, and waits until it is ready; it is killed after the test. */
export async function runVictim(t: Test, name: string): Promise<RunningVictim> {
  const victim = listVictims().find((one) => one.name === name);
  if (victim === undefined) throw new Error(`no victim ${name}`);
  const directory = join(tempDir(t), "victim");
  mkdirSync(directory);
  const child = spawn(await buildVictim(victim), [directory], { detached: true, stdio: "ignore" });
  const { pid: root } = child;
  if (root === undefined) throw new Error(`victim ${name} does not start`);
  const end = (pid: number): void => {
    try {
      kill(pid, "SIGKILL");
    } catch {
      // It is gone.
    }
  };
  // Its children, and those whose parent has ended meanwhile.
  t.teardown(() => [...treeOf(root), -root].forEach(end));
  await until(() => existsSync(join(directory, "ready")));
  return {
    pid: root,
    verdict: async () => {
      writeFileSync(join(directory, "go"), "");
      await until(() => existsSync(join(directory, "result")));
      return readFileSync(join(directory, "result"), "utf8").trim();
    },
  };
}

/** Waits for a condition; a test that waits in vain fails by its own time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

/** State letter and tracer of a task, as /proc/PID/status tells them; undefined when it is gone or a zombie. */
export function stateOf(pid: number): { readonly state: string; readonly tracer: string } | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (name: string): string => new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(status)?.[1] ?? "";
  return field("State") === "Z" ? undefined : { state: field("State"), tracer: field("TracerPid") };
}
