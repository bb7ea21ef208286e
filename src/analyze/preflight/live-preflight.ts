/** Preflight of live trees: takes a snapshot of each and inspects it. */

import { existsSync, readFileSync } from "node:fs";
import { CkptError } from "../../crit/errors.ts";
import type { Tool } from "../finding.ts";
import { parseStat } from "../proc/stat.ts";
import { takeSnapshot } from "../proc/take.ts";
import { inspect, type Rehearsed } from "./inspect.ts";
import { type CriuOptions, parseCriuOptions } from "./options.ts";
import type { Outlook } from "./outlook.ts";

export interface PreflightOptions {
  /** Root of each tree. */
  readonly pids?: readonly number[];
  /** A directory of a control group: the trees in it and below. */
  readonly cgroup?: string | undefined;
  /** Options of criu as on its command line: ["--tcp-established", "-j"]. */
  readonly criu?: readonly string[] | CriuOptions;
  /** Remedies for this tool only. */
  readonly tool?: Tool | undefined;
  /** Directories programs are looked for in, as $PATH. */
  readonly path: string;
  /** Pid of the calling process: a tree that holds it cannot be dumped from it. */
  readonly reader: number;
}

export interface TreeOutlook extends Outlook {
  readonly pid: number;
  readonly comm: string;
  /** How many processes the tree has. */
  readonly tasks: number;
}

/** Looks at live processes, read-only. Throws "not-found" for a pid or control group that is not there. */
export function preflight(options: PreflightOptions): TreeOutlook[] {
  return rootsOf(options).map((pid) => preflightTree(pid, options));
}

/** Roots of the trees that are asked about. Throws "not-found". */
export function rootsOf({ pids, cgroup }: Pick<PreflightOptions, "pids" | "cgroup">): number[] {
  return [...(pids ?? []), ...(cgroup === undefined ? [] : rootsIn(cgroup))];
}

/** One tree; with what a rehearsal said, that stands for what criu refuses. */
export function preflightTree(pid: number, options: PreflightOptions, rehearsed?: Rehearsed): TreeOutlook {
  const given = options.criu ?? [];
  const criu = "get" in given ? given : parseCriuOptions(given).options;
  const snapshot = takeSnapshot(pid, options);
  const comm = parseStat(snapshot.texts[`/proc/${pid}/stat`] ?? "")?.comm ?? "?";
  const outlook = inspect(snapshot, { options: criu, tool: options.tool, rehearsed });
  return { pid, comm, tasks: snapshot.tree.length, ...outlook };
}

/** Processes of a control group whose parents are not in it. */
function rootsIn(cgroup: string): number[] {
  const directory = [
    "",
    "/sys/fs/cgroup/",
    "/sys/fs/cgroup/unified/",
    "/sys/fs/cgroup/systemd/",
    "/sys/fs/cgroup/pids/",
  ]
    .map((prefix) => `${prefix}${prefix === "" ? cgroup : cgroup.replace(/^\/+/, "")}`)
    .find((path) => existsSync(`${path}/cgroup.procs`));
  if (directory === undefined) {
    throw new CkptError("not-found", `there is no control group ${cgroup}`, {
      hint: "give its directory below /sys/fs/cgroup",
    });
  }
  const pids = readFileSync(`${directory}/cgroup.procs`, "utf8").split("\n").filter(Boolean).map(Number);
  const roots = pids.filter((pid) => {
    const parent = parentOf(pid);
    return parent !== undefined && !pids.includes(parent);
  });
  if (roots.length === 0) throw new CkptError("not-found", `no process is in the control group ${cgroup}`);
  return roots;
}

function parentOf(pid: number): number | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, "utf8"))?.ppid;
  } catch {
    return undefined; // it has ended meanwhile
  }
}
