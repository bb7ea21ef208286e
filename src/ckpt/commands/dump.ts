/** ckpt dump: writes a process tree to images. */

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkReport } from "../../checkpoint/dump/check-report.ts";
import { checkDump, dump as dumpTree, type DumpOptions } from "../../checkpoint/dump/dump.ts";
import type { DumpEvent } from "../../checkpoint/dump/events.ts";
import { statsImage } from "../../checkpoint/dump/header-images.ts";
import { DumpRefused } from "../../checkpoint/dump/refusal.ts";
import { statsText } from "../../checkpoint/dump/stats-text.ts";
import { attempt, type Io, writeAll } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { type Action, runActionScripts } from "../action-scripts.ts";
import { CriuLog } from "../criu-log.ts";
import { type DumpFlags, type DumpRequest, dumpRequest } from "../dump-request.ts";
import { progressOf } from "../progress.ts";

export interface DumpCommand {
  /** Options of criu that are not declared: taken without effect, or refused by name. */
  readonly words: readonly string[];
  readonly flags: DumpFlags;
  readonly executor: string | undefined;
}

/** Returns 0 when the images are complete and the tree is as asked for, 1 when not. */
export async function dump(io: Io, command: DumpCommand): Promise<number> {
  const request = dumpRequest(command.flags, command.words);
  const log = new CriuLog(io.stderr, request);
  const progress = progressOf(io, request.progress);
  const abort = new AbortController();
  const timer = request.timeout === undefined ? undefined : setTimeout(() => abort.abort(), request.timeout * 1000);
  const forget = io.onInterrupt?.(() => abort.abort());
  try {
    log.line(3, `Version: ckpt, dumping task ${request.pid}`);
    for (const note of request.notes) log.line(2, `Warn  (ckpt/dump): ${note}`);
    const options: DumpOptions = {
      ...{ pid: request.pid, images: request.images, choices: request.choices, then: request.then },
      ...{ executor: command.executor, signal: abort.signal, tape: request.tape },
      onEvent: (event) => {
        tell(log, event);
        progress(event);
      },
    };
    if (request.checkOnly) {
      await checkDump(options);
      writeAll(io.stdout, checkReport(request.pid, [], request.format));
      return 0;
    }
    const scripts = { scripts: request.actionScripts, ...request, output: log.fd, signal: abort.signal };
    const act = async (action: Action): Promise<void> => {
      log.line(3, `Running ${action} scripts`);
      await runActionScripts(scripts, action, request.pid);
    };
    const acts = request.actionScripts.length > 0;
    if (acts) await act("pre-dump");
    const result = await dumpTree({ ...options, beforeEnd: acts ? () => act("post-dump") : undefined });
    const stats = resolve(request.workDir, "stats-dump");
    attempt(stats, () => writeFileSync(stats, statsImage(result.stats)));
    if (request.displayStats) writeAll(io.stdout, statsText(result.stats));
    log.line(3, "Dumping finished successfully");
    return 0;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    if (error instanceof DumpRefused) {
      for (const { title, id } of error.findings) log.line(1, `Error (ckpt/dump): ${title} [${id}]`);
      for (const remedy of error.findings[0]?.remedies.slice(0, 1) ?? []) log.line(1, `hint: ${remedy.do}`);
      if (request.checkOnly || request.format === "json")
        writeAll(io.stdout, checkReport(request.pid, error.findings, request.format));
    } else {
      log.line(1, `Error (ckpt/dump): ${timedOut(error, request, abort.signal).message}`);
      if (error.hint !== undefined) log.line(1, `hint: ${error.hint}`);
    }
    log.line(1, "Error (ckpt/dump): Dumping FAILED.");
    return error.exit ?? 1;
  } finally {
    forget?.();
    clearTimeout(timer);
    log.close();
  }
}

function timedOut(error: CkptError, { timeout }: DumpRequest, signal: AbortSignal): CkptError {
  if (error.code !== "aborted" || timeout === undefined || !signal.aborted) return error;
  return new CkptError("aborted", `not done within ${timeout} seconds; the tree runs on`);
}

const STEPS = {
  ...{
    rehearse: "Looking at the tree",
    freeze: "Freezing the tree",
    look: "Reading what /proc tells",
    ask: "Asking the tasks",
  },
  ...{ scan: "Looking for pages to save", pages: "Writing pages", images: "Writing images" },
  ...{
    verify: "Reading the images back",
    commit: "Moving the images to their place",
    finish: "Letting go of the tree",
  },
} as const;

const FROM_SNAPSHOT = "Memory is saved from a snapshot, the tree runs on";

function tell(log: CriuLog, event: DumpEvent): void {
  switch (event.kind) {
    case "step":
      return log.line(3, STEPS[event.step]);
    case "frozen":
      return log.line(4, event.rehearsed ? "The tree is as it was seen before" : "The tree had changed meanwhile");
    case "tasks":
      return log.line(3, `Collected ${event.tasks} tasks with ${event.threads} threads`);
    case "bytes":
      return log.line(4, `${event.done} of ${event.total} bytes of memory written`);
    case "memory":
      return log.line(3, event.from === "snapshot" ? FROM_SNAPSHOT : `Memory was saved while frozen: ${event.reason}`);
    case "warning":
      return log.line(2, `Warn  (ckpt/dump): ${event.text}`);
    case "executor":
      return log.line(2, `Warn  (ckpt/executor): ${event.line}`);
  }
}
