/** Preflight of a restore: an image set against this machine. Everything that stands in the way at once. */

import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { CkptError } from "../../../crit/errors.ts";
import { ImageSet } from "../../../crit/set/image-set.ts";
import { verify } from "../../../crit/verify/verify.ts";
import type { Tool } from "../../finding.ts";
import type { CriuOptions } from "../options.ts";
import { collect, type Outlook } from "../outlook.ts";
import type { Sight, Unseen } from "../sight.ts";
import { RESTORE_CHECKS } from "./checks.ts";
import { images } from "./images.ts";
import { readMachine } from "./machine.ts";
import { needsOf } from "./needs.ts";

export interface RestoreOptions {
  readonly options: CriuOptions;
  readonly tool?: Tool | undefined;
  readonly path: string;
  readonly reader: number;
}

export interface RestoreOutlook extends Outlook {
  readonly title: string;
  readonly command: string;
  readonly facts: { readonly images: string; readonly tasks: number };
}

/** Looks at images and at this machine, read-only. Throws CkptError for what is no image set at all. */
export async function preflightRestore(directory: string, given: RestoreOptions): Promise<RestoreOutlook> {
  const seen: (Sight | Unseen)[] = [...parents(directory)];
  let tasks = 0;
  const set = await open(directory);
  if (set === undefined) {
    seen.push({ id: "image-missing", title: `${directory} holds no images`, subject: { path: directory } });
  } else {
    try {
      seen.push(...images(await verify(set)));
      const needs = await needsOf(set).catch((error: unknown) => {
        // What verify has named already must not hide the rest behind an exception.
        if (error instanceof CkptError) return undefined;
        throw error;
      });
      tasks = needs?.tasks.length ?? 0;
      if (needs === undefined) seen.push({ unseen: "what the images ask for", why: "they cannot be read" });
      else {
        const machine = readMachine(needs, given);
        seen.push(...RESTORE_CHECKS.flatMap((check) => [...check(needs, machine, given.options)]));
      }
    } finally {
      await set.close();
    }
  }
  const outlook = collect(seen, { options: given.options, tool: given.tool, phase: "restore" });
  return {
    ...outlook,
    title: `${directory}, ${tasks === 1 ? "one process" : `${tasks} processes`}`,
    command: `${given.tool === "ckpt" ? "ckpt" : "criu"} restore -D ${directory}`,
    facts: { images: directory, tasks },
  };
}

/** Undefined for an empty directory; anything else that cannot be opened is the caller's error. */
async function open(directory: string): Promise<ImageSet | undefined> {
  try {
    return await ImageSet.open(directory);
  } catch (error) {
    if (error instanceof CkptError && existsSync(directory) && lstatSync(directory).isDirectory()) return undefined;
    throw error;
  }
}

/** Pages of an incremental dump lie in the sets that its link "parent" leads to. */
function* parents(directory: string): Iterable<Sight> {
  let at = directory;
  for (let depth = 0; depth < 1000; depth++) {
    const link = join(at, "parent");
    const found = lstatSync(link, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) return;
    if (!existsSync(link)) {
      yield {
        id: "image-missing",
        detail: "image-missing/parent",
        title: `${link} leads nowhere`,
        subject: { path: link },
      };
      return;
    }
    at = link;
  }
}
