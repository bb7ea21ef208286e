/** One cell of the matrix: a victim dumped by one tool and restored by another, in namespaces of its own. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explain } from "../../../src/analyze/explain.ts";
import { REPOSITORY } from "../peers.ts";
import { buildVictim, type Victim } from "./victims.ts";

/** dump→restore, or the restore of what ckpt dumped with the resource's restore switched off. */
export type Column = "ckpt→ckpt" | "ckpt→criu" | "criu→ckpt" | "criu→criu" | "skip";
export const COLUMNS: readonly Column[] = ["ckpt→ckpt", "ckpt→criu", "criu→ckpt", "criu→criu", "skip"];

export interface Tools {
  readonly criu: string;
  /** The command words of ckpt. */
  readonly ckpt: readonly string[];
}

export interface Outcome {
  readonly passed: boolean;
  readonly stage: "start" | "dump" | "restore" | "check" | "passed";
  readonly reason: string;
  /** The diagnosis of `ckpt explain` of the log of the stage that failed, and the line it rests on. */
  readonly diagnosis?: { readonly cause: string; readonly line: string };
  /** Where its logs and images are, when they were kept. */
  readonly directory?: string;
}

export interface CellOptions {
  readonly tools: Tools;
  readonly signal: AbortSignal;
  /** Seconds each stage may take; 15 unless given. */
  readonly seconds?: number;
  /** Keep the directory of a cell that failed. */
  readonly keep?: boolean;
  /** For the column skip: the resource; else the victim's first. */
  readonly skip?: string;
}

/** Where the tools are: the installed criu, and the built ckpt unless CKPT_COMMAND has other words. */
export function findTools(environment: NodeJS.ProcessEnv): Tools {
  const criu = join(environment["CKPT_PEERS"] ?? join(REPOSITORY, "build/peers"), "bin/criu");
  const command = environment["CKPT_COMMAND"];
  return { criu, ckpt: command?.split(" ") ?? [process.execPath, join(REPOSITORY, "dist/bin/ckpt.js")] };
}

/** Runs one cell. What it started is gone when the promise settles, also after an abort (which rejects). */
export async function runCell(victim: Victim, column: Column, options: CellOptions): Promise<Outcome> {
  const { tools, signal, seconds = 15 } = options;
  const program = await buildVictim(victim);
  signal.throwIfAborted();
  const directory = mkdtempSync(join(tmpdir(), "ckpt-matrix-"));
  const [dumper, restorer] = (column === "skip" ? "ckpt→ckpt" : column).split("→");
  const words = (tool: string | undefined): readonly string[] => (tool === "criu" ? [tools.criu] : tools.ckpt);
  const common = [...victim.options, "-v4"];
  const box = spawn(
    "unshare",
    [
      ...["--pid", "--fork", "--kill-child", "--mount-proc", "--net"],
      ...[join(REPOSITORY, "fixtures/victims/box"), directory, program],
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
      env: {
        PATH: process.env["PATH"],
        LANG: "C",
        BOX_DUMP: [...words(dumper), "dump", ...common, "-o", "dump.log"].join(" "),
        BOX_RESTORE: [...words(restorer), "restore", ...common, "-o", "restore.log", "-d"].join(" "),
        BOX_SECONDS: String(seconds),
        ...(victim.pty ? { BOX_PTY: "1" } : {}),
        ...(victim.peer ? { BOX_PEER: "1" } : {}),
        ...(victim.large ? { BOX_LARGE: "1" } : {}),
        ...(victim.running ? { BOX_RUNNING: "1" } : {}),
        ...(victim.between === undefined ? {} : { BOX_BETWEEN: victim.between }),
        ...(victim.expect === undefined ? {} : { BOX_EXPECT: victim.expect }),
        ...(column === "skip" ? { CKPT_TEST_SKIP: options.skip ?? victim.resources[0] ?? "" } : {}),
      },
    },
  );
  const stop = (): void => void box.kill("SIGKILL"); // and with it the first process of its namespaces, and so all
  signal.addEventListener("abort", stop);
  const limit = setTimeout(stop, seconds * 8000);
  let words2 = "";
  box.stderr.setEncoding("utf8").on("data", (text: string) => (words2 += text));
  try {
    await new Promise((resolve, reject) => box.on("error", reject).on("close", resolve));
    signal.throwIfAborted();
    const outcome = await readOutcome(directory, words2);
    if (!outcome.passed && options.keep === true) return { ...outcome, directory };
    rmSync(directory, { recursive: true, force: true });
    return outcome;
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  } finally {
    clearTimeout(limit);
    signal.removeEventListener("abort", stop);
  }
}

async function readOutcome(directory: string, words: string): Promise<Outcome> {
  const file = join(directory, "verdict");
  const verdict = existsSync(file) ? readFileSync(file, "utf8").trim() : `start no verdict: ${words.trim()}`;
  if (verdict === "PASS") return { passed: true, stage: "passed", reason: "" };
  const [, stage = "start", reason = verdict] = /^(start|dump|restore|check) ([^]*)/.exec(verdict) ?? [];
  const outcome = { passed: false, stage: stage as Outcome["stage"], reason };
  if ((stage !== "dump" && stage !== "restore") || reason === "was not refused") return outcome;
  const log = join(directory, "images", `${stage}.log`);
  const said = errorOf(log) ?? lastWords(join(directory, `${stage}.out`));
  // The skip itself was refused: that proves nothing.
  if (said.includes("CKPT_TEST_SKIP")) return { passed: false, stage: "start", reason: said };
  const diagnosis = existsSync(log) ? (await explain([log])).results[0]?.diagnoses[0] : undefined;
  return {
    ...outcome,
    reason: said === "" ? reason : `${reason}: ${said}`,
    ...(diagnosis === undefined ? {} : { diagnosis: { cause: diagnosis.cause, line: diagnosis.key_line.text } }),
  };
}

/** The first error of a log of ours, which is also what the command printed. */
function errorOf(log: string): string | undefined {
  const text = existsSync(log) ? readFileSync(log, "utf8") : "";
  return /Error \(ckpt\/\w+\): (.*)/.exec(text)?.[1];
}

/** The last line with letters that a command printed. */
function lastWords(file: string): string {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return (
    lines
      .filter((line) => /[a-z]/i.test(line) && !/^\s+at /.test(line))
      .at(-1)
      ?.trim() ?? ""
  );
}
