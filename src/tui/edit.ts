/** Planned edits: checked against the schema when they are made, written together when the user wants it. */

import { join } from "node:path";
import { assign } from "../crit/edit/assign.ts";
import { newFindings } from "../crit/edit/edit.ts";
import { parsePath } from "../crit/edit/path.ts";
import { replaceFiles } from "../crit/edit/transaction.ts";
import { CkptError } from "../crit/errors.ts";
import { decodeImage, encodeImage } from "../crit/image.ts";
import type { ImageSet } from "../crit/set/image-set.ts";
import { escapeControls } from "../crit/views/escape.ts";
import type { Explorer } from "./explorer.ts";
import type { Opened } from "./open.ts";
import { planEdit, type PlannedEdit } from "./state/edits.ts";

/** Plans an edit if the image with it, and with those planned before, can be encoded; else says why not. */
export async function plan(edit: PlannedEdit, explorer: Explorer, { context: { set } }: Opened): Promise<void> {
  const { planned } = planEdit(explorer.state.edits, edit);
  await saying(explorer, async () => {
    await edited(
      set,
      planned.filter(({ image }) => image === edit.image),
    );
    explorer.dispatch({ kind: "planned", edit });
  });
}

/** Verifies the set as it would be, keeps the old images beside the new ones, and renames all or none. */
export async function write(edits: readonly PlannedEdit[], explorer: Explorer, opened: Opened): Promise<void> {
  const job = { kind: "job", id: "write" } as const;
  explorer.dispatch({ ...job, label: "verifying" });
  try {
    await saying(explorer, async () => {
      const { set } = opened.context;
      const { directory } = set.source;
      if (directory === undefined) throw new CkptError("unsupported", "only a directory of images can be changed");
      const images = await edited(set, edits);
      const bad = (await newFindings(directory, images)).filter(({ severity }) => severity === "error");
      if (bad[0] !== undefined)
        throw new CkptError("bad-value", `not written, the set would not restore: ${bad[0].title}`);
      explorer.dispatch({ ...job, label: "writing" });
      const files = new Map([...images].map(([name, bytes]) => [join(directory, name), bytes]));
      const backups = await replaceFiles(files);
      await opened.refresh();
      explorer.dispatch({ kind: "written" });
      const text = `written; the old one${backups.length === 1 ? "" : "s"}: ${backups.map(({ backup }) => backup).join(" ")}`;
      explorer.dispatch({ kind: "say", message: { text: escapeControls(text), tone: "good" } });
    });
  } finally {
    explorer.dispatch({ ...job, label: undefined });
  }
}

/** The new bytes of the images that the edits touch. Throws what `assign` and `encodeImage` throw. */
async function edited(set: ImageSet, edits: readonly PlannedEdit[]): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const name of new Set(edits.map(({ image }) => image))) {
    const assignments = edits
      .filter(({ image }) => image === name)
      .map(({ path, value }) => ({ path: parsePath(path), text: path, value }));
    images.set(name, encodeImage(assign(decodeImage(await set.bytes(name), { name }), assignments)));
  }
  return images;
}

/** Errors of the user's doing become a message. */
async function saying(explorer: Explorer, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    explorer.dispatch({ kind: "say", message: { text: escapeControls(error.message), tone: "bad" } });
  }
}
