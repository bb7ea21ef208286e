/** Dumps as a library asks for them: what is not said is as on the command line. */

import { checkDump as checkTree, dump as dumpTree, type DumpOptions, type DumpResult } from "./dump/dump.ts";
import type { DumpChoices } from "./resources/resource.ts";

/** What to dump, and how. */
export interface DumpRequest extends Omit<DumpOptions, "choices" | "then"> {
  /** As the options of `ckpt dump`; those left out are off. */
  readonly choices?: Partial<DumpChoices>;
  /** What becomes of the tree: it is killed unless said. */
  readonly then?: DumpOptions["then"];
}

const CHOICES: DumpChoices = {
  ...{ shellJob: false, tcpEstablished: false, tcpClose: false, skipInFlight: false, extUnixSk: false },
  ...{ fileLocks: false, linkRemap: false, ghostLimit: 1024n * 1024n, external: [], networkLock: "iptables" },
  leaveRunning: false,
};

/**
 * Dumps a tree into a directory that is there. Until all images are in their place and read back nothing is killed:
 * whatever goes wrong, the tree runs on and the directory is as it was. Throws DumpRefused with the findings, or
 * CkptError "aborted" (on the signal), "io", "not-found", "unsupported" (no executor).
 */
export function dump(request: DumpRequest): Promise<DumpResult> {
  return dumpTree(optionsOf(request));
}

/** Looks at a tree as a dump would, touching nothing. Throws DumpRefused with what would be refused. */
export function checkDump(request: DumpRequest): Promise<void> {
  return checkTree(optionsOf(request));
}

function optionsOf({ choices, then = "kill", ...rest }: DumpRequest): DumpOptions {
  return { ...rest, then, choices: { ...CHOICES, leaveRunning: then === "run", ...choices } };
}
