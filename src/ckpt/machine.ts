/** The process a command runs as: what only its environment and the kernel know. */

import { env, pid } from "node:process";

export interface Machine {
  /** $PATH: where programs are looked for. */
  readonly path: string;
  /** Our own pid: a tree that holds it cannot be dumped from here. */
  readonly reader: number;
  /** $CKPT_EXECUTOR: the executor to use in place of the package's own. */
  readonly executor: string | undefined;
  /** $CKPT_TEST_SKIP: resources that a restore leaves out. */
  readonly skip: string | undefined;
}

export function machine(): Machine {
  return { path: env["PATH"] ?? "", reader: pid, executor: env["CKPT_EXECUTOR"], skip: env["CKPT_TEST_SKIP"] };
}
