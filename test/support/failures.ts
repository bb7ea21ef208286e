/** Victims of fixtures/failures, alive in namespaces of their own: to be looked at first, then dumped by the real criu. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import type { CauseId } from "../../src/analyze/causes.ts";
import { tempDir } from "./crit.ts";
import { peer, REPOSITORY, unavailable } from "./peers.ts";

const MAKE = join(REPOSITORY, "fixtures/failures/make");

/** A scenario of fixtures/failures/scenes. */
export interface Failure {
  readonly id: string;
  /** The criu command that fails, or succeeds where the cause is "none". */
  readonly kind: "dump" | "pre-dump" | "restore" | "check" | "page-server" | "lazy-pages";
  readonly cause: CauseId | "none";
  readonly about: string;
}

/** A scenario prepared: of a dump the victim is alive, of a restore the images wait in a place where it will fail. */
export interface Victim {
  readonly id: string;
  /** The root of the tree to dump, as this process sees it; undefined where there is none (a restore). */
  readonly pid: number | undefined;
  /** The same in its pid namespace, in which `facts` speak. */
  readonly inside: number | undefined;
  /** Its images, by a path that works here. */
  readonly images: string;
  /** What criu dump and criu restore get beside the tree, the images and the log. */
  readonly options: readonly string[];
  readonly restoreOptions: readonly string[];
  /** Subject of the label: pid, fd, inode … of the object that is in the way. */
  readonly facts: Readonly<Record<string, string>>;
  /** A command's words in front of which these run it in the victim's namespaces. */
  readonly enter: readonly string[];
  /** Runs the real criu on it, once: its exit code, what was run and its log. Throws when the outcome is not the label's. */
  readonly run: () => { readonly code: number; readonly command: string; readonly log: Buffer };
  /** Ends it and all that belongs to it; tests need not call it, startVictim has asked for it. */
  readonly stop: () => void;
}

/** Every scenario there is, in the order in which they are declared. */
export function failures(): Failure[] {
  const rows = make(["--list"]).trimEnd().split("\n");
  return rows.map((row) => {
    const [id, kind, cause, about] = row.split("\t");
    return { id, kind, cause, about } as Failure;
  });
}

/** Whether victims can be started here; ends the test with the reason where they cannot. */
export function canStartVictims(t: Test): boolean {
  if (process.getuid?.() !== 0) unavailable(t, "needs root: namespaces, and criu");
  else if (spawnSync("gcc", ["--version"]).status !== 0) unavailable(t, "needs gcc for the victims");
  else if (spawnSync("unshare", ["-pmnf", "true"]).status !== 0) unavailable(t, "namespaces are not allowed here");
  else return peer(t, "criu") !== undefined;
  return false;
}

/** Starts a scenario's victim, which ends with the test. Takes 0.1 to 0.5 seconds. */
export function startVictim(t: Test, id: string): Victim {
  const held = tempDir(t);
  const stop = (): void => void make(["--stop", id], held);
  t.teardown(stop);
  const told = JSON.parse(make(["--victim", id], held)) as Told;
  const root = `/proc/${told.init}/root`;
  return {
    id,
    pid: told.pidHere,
    inside: told.pid,
    images: root + told.images,
    options: told.options,
    restoreOptions: told.restoreOptions,
    facts: told.facts,
    enter: ["nsenter", "-t", String(told.init), "-a"],
    run: () => {
      const ran = spawnSync("nsenter", ["-t", String(told.init), "-a", MAKE, "--run", id], { encoding: "utf8" });
      if (ran.status !== 0) throw new Error(`${id}: ${ran.stderr}`);
      const { code, command, log } = JSON.parse(ran.stdout) as { code: number; command: string; log: string };
      return { code, command, log: readFileSync(root + log) };
    },
    stop,
  };
}

interface Told {
  readonly pid?: number;
  readonly pidHere?: number;
  readonly init: number;
  readonly images: string;
  readonly options: string[];
  readonly restoreOptions: string[];
  readonly facts: Record<string, string>;
}

function make(args: readonly string[], held = ""): string {
  const env = { ...process.env, ...(held === "" ? {} : { CKPT_FAILURES_HELD: held }) };
  const { status, stdout, stderr, error } = spawnSync(MAKE, args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`fixtures/failures/make ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}
