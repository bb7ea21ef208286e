/** crit coredump: a task of a set as an ELF core file, for debuggers. */

import { corePieces, type CorePlan, planCore } from "../coredump/coredump.ts";
import { CkptError } from "../errors.ts";
import type { Graph } from "../graph/types.ts";
import { type Chain, closeChain, openChain } from "../memory/chain.ts";
import { MappedFiles } from "../memory/mapped-files.ts";
import { ImageSet } from "../set/image-set.ts";
import { Pace } from "../set/pace.ts";
import { coreJson, coreText } from "../views/coredump.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";
import { SparseFile } from "./sparse-file.ts";

export interface CoredumpOptions {
  readonly format: "text" | "json";
  readonly out: string;
  /** Where mapped files are looked for. */
  readonly root: string;
}

/** Writes the file beside its name and renames it; returns 0. */
export async function coredump(
  io: Io,
  dir: string,
  pid: number | undefined,
  { format, out, root }: CoredumpOptions,
): Promise<number> {
  const set = await ImageSet.open(dir);
  let chain: Chain = [];
  let files: MappedFiles | undefined;
  try {
    chain = await openChain(set);
    const { graph } = chain[0]!;
    files = new MappedFiles(graph, root);
    const plan = await planCore(chain, pid ?? (await onlyTask(graph)), files);
    await write(io, plan, out);
    writeAll(io.stdout, format === "json" ? coreJson(plan, out) : coreText(plan, out));
    return 0;
  } finally {
    await files?.close();
    await closeChain(chain);
    await set.close();
  }
}

async function write(io: Io, plan: CorePlan, out: string): Promise<void> {
  let file: SparseFile | undefined;
  const done = io.onInterrupt?.(() => file?.abort()); // before there is a file that could be left behind
  const bar = progressBar(io, "coredump");
  try {
    file = new SparseFile(out);
    const pace = new Pace(plan.size, bar);
    let written = 0;
    for await (const piece of corePieces(plan)) {
      if (piece.kind === "hole") file.skip(piece.length);
      else file.write(piece.bytes);
      written += piece.kind === "hole" ? piece.length : piece.bytes.length;
      await pace.tick(written);
    }
    file.commit();
  } finally {
    file?.abort();
    bar.end();
    done?.();
  }
}

/** Pids named in an error. */
const NAMED = 10;

/** Throws "usage" when there are several tasks. */
async function onlyTask(graph: Graph): Promise<number> {
  const pids: number[] = [];
  for await (const { task } of graph.lists.tasks()) {
    if (task.state.name !== "dead" && task.state.name !== "zombie") pids.push(task.pid);
    if (pids.length > NAMED) break;
  }
  const [only, another] = pids;
  if (only !== undefined && another === undefined) return only;
  const names = pids.length > NAMED ? `${pids.slice(0, NAMED).join(", ")}, …` : pids.join(", ");
  throw new CkptError("usage", `the set has ${only === undefined ? "no live task" : "several tasks: name one"}`, {
    hint: only === undefined ? undefined : `there are ${names}`,
  });
}
