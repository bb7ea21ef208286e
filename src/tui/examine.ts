/** What is known of why a set failed: its logs, and what explain says of them. Loaded when someone asks. */

import { basename } from "node:path";
import { explainInput, makeEngine } from "../analyze/explain.ts";
import { imageSource } from "../analyze/evidence/images.ts";
import { findLogs, type Found } from "../analyze/log/find.ts";
import type { Result } from "../analyze/result.ts";
import { CkptError } from "../crit/errors.ts";

/** The logs at a path; none where there is nothing that could have some. */
export async function logsAt(path: string): Promise<Found> {
  try {
    return await findLogs(path);
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    return { logs: [], images: undefined, close: () => Promise.resolve() };
  }
}

/** Whether a file is called a log, or tells of a dump, a restore or criu. */
export async function isLog(path: string): Promise<boolean> {
  const { logs } = await logsAt(path);
  for (const input of logs) {
    const [result] = await explainInput(input, makeEngine());
    if (result !== undefined && (result.phase !== "unknown" || result.tool.criu !== undefined)) return true;
  }
  return /\.(log|txt)(\.\w+)?$/.test(basename(path)) && logs.length > 0;
}

/** What explain says of logs; objects are looked up in the images at a path. */
export async function explainLogs(found: Found, images: string | undefined): Promise<readonly Result[]> {
  const engine = makeEngine();
  const beside = images === undefined ? undefined : await imageSource(images);
  try {
    const results: Result[] = [];
    for (const log of found.logs)
      results.push(...(await explainInput(log, engine, beside === undefined ? [] : [beside.source])));
    return results;
  } finally {
    await beside?.close();
  }
}
