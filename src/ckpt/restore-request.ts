/** What the command line of ckpt restore asks for. */

import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { PlanOptions } from "../checkpoint/plan/restoring.ts";
import { inheritedFiles } from "../checkpoint/restore/inherited-files.ts";
import { CkptError } from "../crit/errors.ts";
import type { LogChoice } from "./criu-log.ts";
import { parseCriuOptions } from "../analyze/preflight/options.ts";
import { takeOthers } from "./other-options.ts";
import { verbosityOf } from "./verbosity.ts";

/** What commander makes of the options. */
export interface RestoreFlags {
  readonly imagesDir?: string;
  readonly workDir?: string;
  readonly logFile?: string;
  readonly verbosity?: string | true;
  readonly tree?: string;
  readonly restoreDetached?: true;
  readonly leaveStopped?: true;
  readonly pidfile?: string;
  readonly shellJob?: true;
  readonly tcpEstablished?: true;
  readonly tcpClose?: true;
  readonly extUnixSk?: readonly string[];
  readonly fileLocks?: true;
  readonly linkRemap?: true;
  readonly external?: readonly string[];
  readonly inheritFd?: readonly string[];
  readonly fileValidation?: "filesize" | "buildid";
  readonly skipFileRwxCheck?: true;
  readonly newPidns?: true;
  readonly actionScript?: readonly string[];
  readonly displayStats?: true;
  readonly timeout?: string;
  readonly dryRun?: true;
  readonly progress?: "auto" | "json" | "none";
  readonly format?: "text" | "json";
  readonly json?: true;
}

export interface RestoreRequest extends LogChoice {
  readonly images: string;
  readonly workDir: string;
  /** Pid that the tree's root must have. */
  readonly tree: number | undefined;
  readonly detached: boolean;
  readonly pidfile: string | undefined;
  readonly plan: PlanOptions;
  readonly actionScripts: readonly string[];
  readonly displayStats: boolean;
  /** Seconds. */
  readonly timeout: number | undefined;
  readonly dryRun: boolean;
  /** Options that were taken and have no effect. */
  readonly notes: readonly string[];
  readonly newPidns: boolean;
  readonly progress: "auto" | "json" | "none";
  readonly format: "text" | "json";
}

/** Throws "usage" for what is wrong, "unsupported" for an option of criu that is not there yet. */
export function restoreRequest(
  flags: RestoreFlags,
  words: readonly string[],
  skip: string | undefined,
): RestoreRequest {
  const notes = takeOthers("restore", words);
  const images = resolve(flags.imagesDir ?? ".");
  const workDir = flags.workDir === undefined ? images : resolve(flags.workDir);
  for (const directory of [images, workDir]) {
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new CkptError("not-found", "no such directory", { file: directory, exit: 1 });
  }
  const { timeout, tree } = flags;
  if (timeout !== undefined && !/^\d{1,9}$/.test(timeout))
    throw new CkptError("usage", `${timeout} is no time in seconds`);
  if (tree !== undefined && !/^[1-9]\d{0,9}$/.test(tree)) throw new CkptError("usage", `${tree} is no pid`);
  if (flags.newPidns === true && flags.restoreDetached === true) {
    throw new CkptError(
      "unsupported",
      "--new-pidns with --restore-detached: the namespace ends with the restore that made it",
      {
        hint: "leave -d out and run it in the background",
      },
    );
  }
  return {
    ...{ images, workDir, logFile: flags.logFile === undefined ? undefined : resolve(workDir, flags.logFile) },
    verbosity: verbosityOf(flags.verbosity),
    tree: tree === undefined ? undefined : Number(tree),
    detached: flags.restoreDetached === true,
    pidfile: flags.pidfile === undefined ? undefined : resolve(workDir, flags.pidfile),
    plan: {
      shellJob: flags.shellJob === true,
      leaveStopped: flags.leaveStopped === true,
      tcpEstablished: flags.tcpEstablished === true,
      tcpClose: flags.tcpClose === true,
      externalUnix: flags.extUnixSk !== undefined,
      fileLocks: flags.fileLocks === true,
      fileValidation: flags.fileValidation ?? "buildid",
      skipModes: flags.skipFileRwxCheck === true,
      ignoreGroups: parseCriuOptions(words).options.get("--manage-cgroups")?.at(-1) === "ignore",
      inherited: inheritedFiles(flags.inheritFd ?? []),
      skip: new Set((skip ?? "").split(",").filter((name) => name !== "")),
    },
    actionScripts: flags.actionScript ?? [],
    displayStats: flags.displayStats === true,
    // criu takes 0 for "no limit"
    timeout: timeout === undefined || Number(timeout) === 0 ? undefined : Number(timeout),
    dryRun: flags.dryRun === true,
    notes,
    newPidns: flags.newPidns === true,
    progress: flags.progress ?? "auto",
    format: flags.json === true ? "json" : (flags.format ?? "text"),
  };
}
