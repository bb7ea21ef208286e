/** crit extract: a sub-tree of the processes as a set of its own. */

import { CkptError } from "../errors.ts";
import { planExtract, type ExtractPlan } from "../extract/plan.ts";
import { writeSet } from "../extract/write.ts";
import { ImageSet } from "../set/image-set.ts";
import { escapeControls } from "../views/escape.ts";
import { ask } from "./apply.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";

export interface ExtractOptions {
  /** Process at the top. */
  readonly tree: number;
  /** Directory to make. */
  readonly out: string;
  /** Do not ask though something is cut off. */
  readonly yes: boolean;
  /** Name what is cut off and write nothing. */
  readonly dryRun: boolean;
  /** Write even where verify finds errors. */
  readonly force: boolean;
  readonly format: "text" | "json";
}

/** Returns 0: written, or only shown; 1: refused by the user. Throws where verify refuses. */
export async function extract(io: Io, path: string, options: ExtractOptions): Promise<number> {
  const { out, format, yes, dryRun, force } = options;
  const set = await ImageSet.open(path);
  const bar = progressBar(io, "extract");
  const say = (text: string): void => {
    bar.end();
    writeAll(io.stderr, `crit: ${escapeControls(text)}\n`);
  };
  try {
    const plan = await planExtract(set, options.tree, bar);
    const done = (written: boolean, code: number): number => {
      if (format === "json") writeAll(io.stdout, `${JSON.stringify(documentOf(out, plan, written), undefined, 2)}\n`);
      return code;
    };
    if (format === "text") writeAll(io.stdout, planText(plan));
    if (dryRun) return done(false, 0);
    if (plan.cuts.length > 0 && !yes && !ask(io, `Write ${out} all the same? [y/N] `)) {
      say("nothing written");
      return done(false, 1);
    }
    const written = await writeSet(
      set,
      plan.images,
      out,
      (findings) => {
        for (const { severity, id, title } of findings) if (severity !== "note") say(`${severity}: ${id}: ${title}`);
        return force || !findings.some(({ severity }) => severity === "error");
      },
      { ...bar, onInterrupt: io.onInterrupt },
    );
    bar.end();
    if (!written)
      throw new CkptError("bad-value", `${out}: not written: the set would not restore`, {
        hint: "--force writes it all the same",
      });
    say(`${out}: ${plan.images.size} images of ${plan.tree.pids.size} tasks`);
    return done(true, 0);
  } finally {
    bar.end();
    await set.close();
  }
}

function planText({ cuts, tree }: ExtractPlan): string {
  const tasks = `tasks: ${[...tree.pids].join(", ")}\n`;
  if (cuts.length === 0) return `${tasks}nothing is cut off\n`;
  return `${tasks}cut off:\n${cuts.map(({ kind, what }) => `  ${kind}: ${escapeControls(what)}\n`).join("")}`;
}

/** As docs/schema/crit-extract.json has it. */
function documentOf(out: string, { cuts, images, tree }: ExtractPlan, written: boolean): object {
  return {
    schema: "ckpt/crit-extract",
    version: 1,
    directory: out,
    root: tree.root,
    tasks: [...tree.pids],
    cuts,
    images: [...images.keys()].sort(),
    written,
  };
}
