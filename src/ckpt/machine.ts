/** The process a command runs as: what only its environment and the kernel know. */

import { env, pid } from "node:process";

export interface Machine {
  /** $PATH: where programs are looked for. */
  readonly path: string;
  /** Our own pid: a tree that holds it cannot be dumped from here. */
  readonly reader: number;
}

export function machine(): Machine {
  return { path: env["PATH"] ?? "", reader: pid };
}
