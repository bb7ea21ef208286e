/** The pure core of preflight: a snapshot in, findings and the options to pass out. */

import type { Tool } from "../finding.ts";
import { readLive } from "../proc/live.ts";
import type { Snapshot } from "../proc/snapshot.ts";
import { CHECKS } from "./checks/index.ts";
import type { CriuOptions } from "./options.ts";
import { collect, type Outlook } from "./outlook.ts";
import type { Unseen } from "./sight.ts";

export interface InspectOptions {
  /** Options of criu that the user will give. */
  readonly options: CriuOptions;
  /** The tool that will dump; remedies are those of this tool. */
  readonly tool?: Tool | undefined;
}

/** Looks at a snapshot as criu would at the tree: nothing is read, nothing is touched. */
export function inspect(snapshot: Snapshot, { options, tool }: InspectOptions): Outlook {
  const live = readLive(snapshot);
  const seen = CHECKS.flatMap((check) => [...check(live, options)]);
  if (tool === "ckpt") seen.push(NO_EXECUTOR);
  return collect(seen, { options, tool, phase: "dump" });
}

const NO_EXECUTOR: Unseen = {
  unseen: "what ckpt dump would refuse",
  why: "this version of ckpt has no executor; the findings are what criu refuses",
};
