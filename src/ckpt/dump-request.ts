/** What the command line of ckpt dump asks for. */

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { DEFAULT_GHOST_LIMIT, parseSize } from "../analyze/preflight/options.ts";
import type { DumpChoices } from "../checkpoint/resources/resource.ts";
import { CkptError } from "../crit/errors.ts";
import type { LogChoice } from "./criu-log.ts";
import { takeOthers } from "./other-options.ts";
import { verbosityOf } from "./verbosity.ts";

/** What commander makes of the options. */
export interface DumpFlags {
  readonly tree?: string;
  readonly imagesDir?: string;
  readonly workDir?: string;
  readonly logFile?: string;
  readonly verbosity?: string | true;
  readonly leaveRunning?: true;
  readonly leaveStopped?: true;
  readonly shellJob?: true;
  readonly tcpEstablished?: true;
  readonly tcpClose?: true;
  readonly skipInFlight?: true;
  /** Inodes of sockets of the tree; empty where none was given. */
  readonly extUnixSk?: readonly string[];
  readonly fileLocks?: true;
  readonly linkRemap?: true;
  readonly ghostLimit?: string;
  readonly external?: readonly string[];
  readonly fileValidation?: "filesize" | "buildid";
  readonly networkLock?: "iptables" | "nftables" | "skip";
  readonly actionScript?: readonly string[];
  readonly displayStats?: true;
  readonly timeout?: string;
  readonly checkOnly?: true;
  readonly tape?: string;
  readonly progress?: "auto" | "json" | "none";
  readonly format?: "text" | "json";
  readonly json?: true;
}

export interface DumpRequest extends LogChoice {
  readonly pid: number;
  readonly images: string;
  readonly workDir: string;
  readonly then: "kill" | "run" | "stop";
  readonly choices: DumpChoices;
  readonly checkOnly: boolean;
  /** Options that were taken and have no effect. */
  readonly notes: readonly string[];
  readonly actionScripts: readonly string[];
  readonly displayStats: boolean;
  /** Seconds. */
  readonly timeout: number | undefined;
  readonly tape: string | undefined;
  readonly progress: "auto" | "json" | "none";
  readonly format: "text" | "json";
}

/** Throws "usage" for what is wrong or missing, "unsupported" for an option of criu that is not there yet. */
export function dumpRequest(flags: DumpFlags, words: readonly string[]): DumpRequest {
  const notes = takeOthers("dump", words);
  const images = resolve(flags.imagesDir ?? ".");
  const workDir = flags.workDir === undefined ? images : resolve(flags.workDir);
  for (const directory of [images, workDir]) {
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new CkptError("not-found", "no such directory", { file: directory, exit: 1 });
    }
  }
  const { timeout } = flags;
  if (timeout !== undefined && !/^\d{1,9}$/.test(timeout))
    throw new CkptError("usage", `${timeout} is no time in seconds`);
  if (flags.leaveRunning === true && flags.leaveStopped === true) {
    throw new CkptError("usage", "--leave-running and --leave-stopped exclude each other");
  }
  return {
    pid: pidOf(flags.tree),
    ...{ images, workDir, logFile: flags.logFile === undefined ? undefined : resolve(workDir, flags.logFile) },
    verbosity: verbosityOf(flags.verbosity),
    then: flags.leaveRunning === true ? "run" : flags.leaveStopped === true ? "stop" : "kill",
    choices: choicesOf(flags),
    checkOnly: flags.checkOnly === true,
    notes,
    actionScripts: flags.actionScript ?? [],
    displayStats: flags.displayStats === true,
    // criu takes 0 for "no limit"
    timeout: timeout === undefined || Number(timeout) === 0 ? undefined : Number(timeout),
    tape: flags.tape,
    progress: flags.progress ?? "auto",
    format: flags.json === true ? "json" : (flags.format ?? "text"),
  };
}

function pidOf(tree: string | undefined): number {
  if (tree === undefined) throw new CkptError("usage", "give the root of the tree: -t PID");
  if (!/^[1-9]\d{0,9}$/.test(tree)) throw new CkptError("usage", `${tree} is no pid`);
  return Number(tree);
}

/** What is to be saved. Throws "usage" for a size or an inode that is none. */
export function choicesOf(flags: DumpFlags): DumpChoices {
  const ghostLimit = flags.ghostLimit === undefined ? DEFAULT_GHOST_LIMIT : parseSize(flags.ghostLimit);
  if (ghostLimit === undefined) throw new CkptError("usage", `${flags.ghostLimit ?? ""} is no size`);
  const wrong = flags.extUnixSk?.find((inode) => !/^\d*$/.test(inode));
  if (wrong !== undefined) throw new CkptError("usage", `${wrong} is no inode`);
  return {
    shellJob: flags.shellJob === true,
    tcpEstablished: flags.tcpEstablished === true,
    tcpClose: flags.tcpClose === true,
    skipInFlight: flags.skipInFlight === true,
    extUnixSk: flags.extUnixSk !== undefined,
    fileLocks: flags.fileLocks === true,
    linkRemap: flags.linkRemap === true,
    ghostLimit,
    external: [...(flags.external ?? []), ...(flags.extUnixSk ?? []).map((inode) => `unix[${inode}]`)],
    fileValidation: flags.fileValidation ?? "buildid",
    networkLock: flags.networkLock ?? "iptables",
    leaveRunning: flags.leaveRunning === true,
  };
}
