/** Reads files, links, directories and commands, and records each answer. Reads only: nothing is opened for writing. */

import { spawnSync } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CommandFacts, Snapshot, StatFacts } from "./snapshot.ts";

/** O_PATH of Linux: a handle that reads nothing, breaks no lease and opens no device. Node has no name for it. */
const O_PATH = 0o10000000;
const TIMEOUT = 10_000;
const LARGEST = 64 * 1024 * 1024;

/** Collects the parts of a snapshot. Every method returns what it recorded, undefined when it could not be read. */
export class Recorder {
  readonly texts: Record<string, string> = {};
  readonly links: Record<string, string> = {};
  readonly stats: Record<string, StatFacts> = {};
  readonly lists: Record<string, readonly string[]> = {};
  readonly errors: Record<string, string> = {};
  readonly commands: Record<string, CommandFacts> = {};
  readonly holders: Record<string, number[]> = {};

  text(path: string): string | undefined {
    return this.#record(path, this.texts, () => readFileSync(path, "utf8"));
  }

  /** The text of a gzipped file, only the lines that `keep` takes. */
  gzipped(path: string, keep: (line: string) => boolean): string | undefined {
    return this.#record(path, this.texts, () => {
      const lines = gunzipSync(readFileSync(path), { maxOutputLength: LARGEST }).toString("latin1").split("\n");
      return `${lines.filter(keep).join("\n")}\n`;
    });
  }

  link(path: string): string | undefined {
    return this.#record(path, this.links, () => readlinkSync(path));
  }

  stat(path: string): StatFacts | undefined {
    return this.#record(path, this.stats, () => factsOf(path));
  }

  list(path: string): readonly string[] | undefined {
    return this.#record(path, this.lists, () => readdirSync(path));
  }

  /** The mount a link of /proc leads into, as fdinfo's text under `path` + "/fdinfo": only a descriptor tells it. */
  mountOf(path: string): string | undefined {
    return this.#record(`${path}/fdinfo`, this.texts, () => {
      const fd = openSync(path, O_PATH);
      try {
        return readFileSync(`/proc/self/fdinfo/${fd}`, "utf8");
      } finally {
        closeSync(fd);
      }
    });
  }

  /** Runs a program; its output and what went wrong go under `name`. */
  command(name: string, argv: readonly string[]): CommandFacts {
    const [program = "", ...args] = argv;
    const { stdout, stderr, status, error } = spawnSync(program, args, {
      encoding: "utf8",
      timeout: TIMEOUT,
      maxBuffer: LARGEST,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const wrong =
      error === undefined ? (status === 0 ? undefined : `exit code ${status}: ${stderr.trim()}`) : reason(error);
    const facts: CommandFacts = { output: stdout ?? "", ...(wrong === undefined ? {} : { error: wrong }) };
    this.commands[name] = facts;
    return facts;
  }

  /** The parts as a snapshot. */
  finish(root: number, tree: readonly number[], reader: number): Snapshot {
    const { texts, links, stats, lists, errors, commands, holders } = this;
    return { version: 1, root, tree, reader, texts, links, stats, lists, errors, commands, holders };
  }

  #record<T>(path: string, into: Record<string, T>, read: () => T): T | undefined {
    const known = into[path];
    if (known !== undefined) return known;
    try {
      return (into[path] = read());
    } catch (error) {
      this.errors[path] = codeOf(error);
      return undefined;
    }
  }
}

/** Whether a program of that name is in one of the directories of `path` (as $PATH), and which file it is. */
export function findProgram(name: string, path: string): string | undefined {
  for (const directory of path.split(delimiter)) {
    const file = join(directory, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (directory !== "" && found?.isFile() === true && (found.mode & 0o111) !== 0) return file;
  }
  return undefined;
}

function factsOf(path: string): StatFacts {
  const found = statSync(path, { bigint: true });
  return {
    mode: Number(found.mode),
    dev: deviceOf(found.dev),
    rdev: deviceOf(found.rdev),
    ino: String(found.ino),
    nlink: Number(found.nlink),
    size: String(found.size),
    allocated: String(found.blocks * 512n),
    block: Number(found.blksize),
  };
}

/** "major:minor" of a dev_t as glibc packs it (makedev(3)). */
function deviceOf(dev: bigint): string {
  const major = ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & ~0xfffn);
  const minor = (dev & 0xffn) | ((dev >> 12n) & ~0xffn & 0xffffffffn);
  return `${major}:${minor}`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  return (error as NodeJS.ErrnoException).code ?? error.message;
}

function reason(error: Error): string {
  return codeOf(error) === "ENOENT" ? "not installed" : codeOf(error);
}
