/** ckpt preflight: will a dump of these processes, or a restore of these images, work? */

import type { Tool } from "../../analyze/finding.ts";
import { preflightTree, rootsOf, type TreeOutlook } from "../../analyze/preflight/live-preflight.ts";
import { type CriuOptions, parseCriuOptions } from "../../analyze/preflight/options.ts";
import {
  exitCode,
  outlookJson,
  outlookTable,
  outlookText,
  SCHEMA,
  type Titled,
} from "../../analyze/preflight/report.ts";
import { preflightRestore } from "../../analyze/preflight/restore/restore-preflight.ts";
import { type Io, writeAll } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";

export interface PreflightCommand {
  /** Pids and options of criu, mixed as the user typed them. */
  readonly words: readonly string[];
  readonly cgroup?: string;
  readonly restore?: string;
  readonly tool?: Tool;
  readonly format: "text" | "json";
  /** Also mechanisms and all ways out. */
  readonly why: boolean;
  readonly path: string;
  readonly reader: number;
  /** Path of the program that a rehearsal of ckpt dump looks with. */
  readonly executor: string | undefined;
}

/** An outlook with its name in the text and the same in JSON. */
type Result = Titled & { readonly facts: object };

/** Returns 0 will work, 1 will not, 2 could not tell. */
export async function preflight(io: Io, command: PreflightCommand): Promise<number> {
  const { options, rest } = parseCriuOptions(command.words);
  const titled =
    command.restore === undefined ? await live(command, options, [...(options.get("--tree") ?? []), ...rest]) : [];
  if (command.restore !== undefined) {
    if (rest.length > 0) throw new CkptError("usage", `--restore takes one directory; what is ${rest[0] ?? ""}?`);
    titled.push(await could(() => preflightRestore(command.restore as string, { ...command, options })));
  }
  if (command.format === "json") {
    const results = titled.map((outlook) => ({ ...outlook.facts, ...outlookJson(outlook) }));
    writeAll(io.stdout, `${JSON.stringify({ schema: SCHEMA, version: 1, results }, undefined, 2)}\n`);
  } else {
    const text = command.restore === undefined ? outlookText : outlookTable;
    writeAll(io.stdout, titled.map((outlook) => text(outlook, command.why)).join("\n"));
  }
  return exitCode(titled);
}

async function live(command: PreflightCommand, options: CriuOptions, pids: readonly string[]): Promise<Result[]> {
  const wrong = pids.find((pid) => !/^[1-9]\d{0,9}$/.test(pid));
  if (wrong !== undefined) throw new CkptError("usage", `${wrong} is no pid`);
  if (pids.length === 0 && command.cgroup === undefined) {
    throw new CkptError("usage", "give the pid of a process, or --cgroup PATH, or --restore DIR");
  }
  const program = command.tool === "ckpt" ? "ckpt" : "criu";
  return could(async () => {
    const results: Result[] = [];
    for (const pid of rootsOf({ ...command, pids: pids.map(Number) })) {
      const outlook = await look(pid, command, options);
      results.push({
        ...outlook,
        facts: { pid, comm: outlook.comm, tasks: outlook.tasks },
        title: `${pid} (${outlook.comm}), ${outlook.tasks === 1 ? "one process" : `${outlook.tasks} processes`}`,
        command: `${program} dump -t ${pid} -D DIR`,
      });
    }
    return results;
  });
}

/** ckpt's own limits are what its dump says when it is asked, not what criu has. */
async function look(pid: number, command: PreflightCommand, options: CriuOptions): Promise<TreeOutlook> {
  const { tool, path, reader, executor } = command;
  const given = { criu: options, tool, path, reader };
  if (tool !== "ckpt") return preflightTree(pid, given);
  const { rehearseDump } = await import("../rehearse-dump.ts");
  return preflightTree(pid, given, await rehearseDump(pid, options, executor));
}

async function could<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof CkptError ? error.with({ exit: 2 }) : error;
  }
}
