/** The real executor and small programs for it to hold. */

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Test } from "tap";
import { Executor } from "../../src/checkpoint/executor/client.ts";
import { ProgramBuilder } from "../../src/checkpoint/executor/program.ts";
import { RECORD } from "../../src/checkpoint/executor/protocol.ts";
import type { TapeRecord } from "../../src/checkpoint/tape/record.ts";
import { tempDir } from "./crit.ts";
import { REPOSITORY, unavailable } from "./peers.ts";

export const EXECUTOR = join(REPOSITORY, "executor/build/ckpt-executor");
/** One build at a time: tests run side by side. */
const BUILD = "exec 9<Makefile; flock 9; make all";
const VICTIMS = join(REPOSITORY, "test/checkpoint/executor/victims");

/** Builds the executor; false (and the test is skipped) where it cannot be built or could not hold other processes. */
export function needsExecutor(t: Test): boolean {
  const reason =
    process.platform !== "linux" || process.arch !== "x64"
      ? "the executor is for Linux on x64"
      : process.getuid?.() !== 0
        ? "only root can freeze and make processes here"
        : spawnSync("sh", ["-c", BUILD], { cwd: join(REPOSITORY, "executor") }).status !== 0
          ? "the executor cannot be built (make and a C compiler are needed)"
          : undefined;
  if (reason !== undefined) unavailable(t, reason);
  return reason === undefined;
}

/** A running executor; `hooks` are the CKPT_TEST_ variables it sees. It is closed at the end of the test. */
export async function startExecutor(t: Test, hooks: Record<string, string> = {}): Promise<Executor> {
  Object.assign(process.env, hooks);
  try {
    const executor = await Executor.start({ program: EXECUTOR, onLine: (line) => t.comment(line) });
    t.teardown(() => executor.close());
    return executor;
  } finally {
    for (const name of Object.keys(hooks)) Reflect.deleteProperty(process.env, name);
  }
}

/** A program of victims/ that has said that it is ready. */
export interface Victim {
  readonly pid: number;
  /** Tells it that the test is through and returns its verdict: "PASS", or what it found. */
  verdict(): Promise<string>;
}

/** Compiles a victim; returns its path. */
export function compile(t: Test, name: string): string {
  const path = join(tempDir(t), name);
  const made = spawnSync("cc", ["-O1", "-pthread", "-o", path, join(VICTIMS, `${name}.c`)], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`cc ${name}.c: ${made.stderr}`);
  return path;
}

/** Starts a compiled victim and waits until it is ready. */
export async function startVictim(t: Test, path: string, ...args: string[]): Promise<Victim> {
  const child = spawn(path, args, { stdio: ["pipe", "pipe", "inherit"] });
  t.teardown(() => child.kill("SIGKILL"));
  let text = "";
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (piece: Buffer) => {
      text += piece.toString();
      if (text.startsWith("ready\n")) resolve();
    });
  });
  const ended = once(child, "close");
  await Promise.race([ready, ended]);
  if (child.pid === undefined) throw new Error(`${path} cannot be started`);
  return { pid: child.pid, verdict: () => verdict(child, ended, () => text) };
}

async function verdict(child: ChildProcess, ended: Promise<unknown>, text: () => string): Promise<string> {
  child.stdin?.on("error", () => undefined); // it may have ended
  child.stdin?.end("\n");
  await ended;
  const said = text().replace("ready\n", "").trim();
  return said === "" ? `ended with ${child.exitCode ?? child.signalCode ?? "nothing"}` : said;
}

/** Ids of the threads that a freeze holds: a dead leader has no registers. */
export function threadsOf(tape: readonly TapeRecord[]): number[] {
  return tape.filter(({ kind }) => kind === RECORD.REGS).map(({ tid }) => tid);
}

/** A program that asks who it is: getpid, gettid. */
export function whoAmI(): ReturnType<ProgramBuilder["build"]> {
  const builder = new ProgramBuilder();
  builder.call("getpid", 39);
  builder.call("gettid", 186);
  return builder.build();
}
