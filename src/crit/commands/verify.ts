/** crit verify: an fsck for checkpoints. */

import { CHECKS, type CheckId } from "../verify/checks.ts";
import { ImageSet } from "../set/image-set.ts";
import { findingsJson, findingsText } from "../views/findings.ts";
import { CkptError } from "../errors.ts";
import { verify as verifySet } from "../verify/verify.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";

export interface VerifyOptions {
  readonly format: "text" | "json";
  /** Print the checks instead of running them. */
  readonly list: boolean;
}

/** Returns 0 for a clean set (notes are clean), 1 with findings. Throws with exit code 2 for what cannot be opened. */
export async function verify(io: Io, path: string | undefined, { format, list }: VerifyOptions): Promise<number> {
  if (list) {
    writeAll(io.stdout, format === "json" ? `${JSON.stringify(CHECKS, undefined, 2)}\n` : listText());
    return 0;
  }
  if (path === undefined) throw new CkptError("usage", "missing required argument 'dir'");
  const set = await unreadable(() => ImageSet.open(path));
  const bar = progressBar(io, "verify");
  try {
    const result = await unreadable(() => verifySet(set, { onProgress: bar.onProgress }));
    bar.end();
    writeAll(io.stdout, format === "json" ? findingsJson(result) : findingsText(result));
    return result.findings.some(({ severity }) => severity !== "note") ? 1 : 0;
  } finally {
    bar.end();
    await set.close();
  }
}

async function unreadable<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof CkptError ? error.with({ exit: 2 }) : error;
  }
}

function listText(): string {
  const width = Math.max(...Object.keys(CHECKS).map(({ length }) => length));
  return (Object.keys(CHECKS) as CheckId[])
    .map((id) => `${id.padEnd(width)}  ${CHECKS[id].severity.padEnd(7)}  ${CHECKS[id].means}\n`)
    .join("");
}
