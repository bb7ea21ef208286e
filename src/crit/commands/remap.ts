/** crit remap: ports, addresses, paths, environment, names and expectations of files, in every place that has them. */

import { join } from "node:path";
import { newFindings } from "../edit/edit.ts";
import { type Patched, replaceFiles } from "../edit/transaction.ts";
import { CkptError } from "../errors.ts";
import { planRemap, type RemapPlan } from "../remap/plan.ts";
import { parseRequest, type RemapWords } from "../remap/request.ts";
import { ImageSet } from "../set/image-set.ts";
import { changeJson, changeText } from "../views/diff.ts";
import { escapeControls } from "../views/escape.ts";
import { type ApplyOptions, ask } from "./apply.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";

/** Returns 0: written, nothing to change, or only shown; 1: refused by the user. Throws where verify refuses. */
export async function remap(io: Io, path: string, words: RemapWords, options: ApplyOptions): Promise<number> {
  const request = parseRequest(words);
  const set = await ImageSet.open(path);
  const bar = progressBar(io, "remap");
  try {
    const { directory } = set.source;
    if (directory === undefined)
      throw new CkptError("usage", "is no directory of images", { file: path, hint: "unpack the archive first" });
    const plan = await planRemap(set, request, bar);
    bar.end();
    return await offer(io, directory, plan, options);
  } finally {
    bar.end();
    await set.close();
  }
}

async function offer(io: Io, directory: string, plan: RemapPlan, options: ApplyOptions): Promise<number> {
  const { images, changes, environment, notes } = plan;
  const json = options.format === "json";
  const say = (text: string): void => writeAll(io.stderr, `crit: ${escapeControls(text)}\n`);
  const done = (written: boolean, code: number, backups: readonly string[] = []): number => {
    if (json) writeAll(io.stdout, `${JSON.stringify(documentOf(directory, plan, written, backups), undefined, 2)}\n`);
    return code;
  };
  if (!json) writeAll(io.stdout, planText(plan));
  for (const note of notes) say(`note: ${note}`);
  if (changes.length === 0 && environment.length === 0) {
    say("nothing changes");
    return done(false, 0);
  }
  // Pages images keep their length and their pages their place: for verify they are what they were.
  const bar = progressBar(io, "verify");
  const worse = images.size === 0 ? [] : await newFindings(directory, images, bar);
  bar.end();
  for (const { severity, id, title } of worse) say(`${severity}: ${id}: ${title}`);
  if (worse.some(({ severity }) => severity === "error") && !options.force) {
    done(false, 1);
    throw new CkptError("bad-value", `${directory}: not written: the set would not restore`, {
      hint: "--force writes it all the same",
    });
  }
  if (options.dryRun) return done(false, 0);
  const files = filesOf(directory, plan);
  if (!options.yes && !ask(io, `Write ${files.size} image${files.size === 1 ? "" : "s"}? [y/N] `)) {
    say("nothing written");
    return done(false, 1);
  }
  const writing = progressBar(io, "write");
  const backups = await replaceFiles(files, { ...writing, onInterrupt: io.onInterrupt }).finally(() => writing.end());
  say(`${files.size} image${files.size === 1 ? "" : "s"} written, the old ones are *.bak`);
  return done(
    true,
    0,
    backups.map(({ backup }) => backup),
  );
}

function filesOf(directory: string, { images, patches }: RemapPlan): Map<string, Uint8Array | Patched> {
  const files = new Map<string, Uint8Array | Patched>();
  for (const [name, bytes] of images) files.set(join(directory, name), bytes);
  for (const image of new Set(patches.map((patch) => patch.image)))
    files.set(join(directory, image), { patches: patches.filter((patch) => patch.image === image) });
  return files;
}

function planText({ changes, environment }: RemapPlan): string {
  let text = "";
  let image: string | undefined;
  for (const change of changes) {
    if (change.image !== image) text += `${escapeControls(change.image)}\n`;
    image = change.image;
    text += changeText(change);
  }
  for (const { pid, address, before, after } of environment)
    text += `memory of task ${pid}\n  ~ 0x${address.toString(16)}: ${escapeControls(before)} -> ${escapeControls(after)}\n`;
  return text;
}

/** As docs/schema/crit-remap.json has it. */
function documentOf(directory: string, plan: RemapPlan, written: boolean, backups: readonly string[]): object {
  return {
    schema: "ckpt/crit-remap",
    version: 1,
    directory,
    changes: plan.changes.map(changeJson),
    environment: plan.environment.map(({ address, ...rest }) => ({ ...rest, address: `0x${address.toString(16)}` })),
    notes: plan.notes,
    written,
    backups,
  };
}
