/** The victims of fixtures/victims, by what their first lines say, and their programs. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { REPOSITORY } from "../peers.ts";

const VICTIMS = join(REPOSITORY, "fixtures/victims");

/** One row of the matrix: a victim, or a variant of one with other options. */
export interface Victim {
  readonly name: string;
  /** The directory it is in: tasks, cpu, signals, memory, files, sockets, terminals, programs. */
  readonly group: string;
  readonly source: string;
  /** What it is about, in one sentence. */
  readonly about: string;
  /** Names of the resources whose restore can be switched off with CKPT_TEST_SKIP; the victim must then fail. */
  readonly resources: readonly string[];
  /** Options of dump and restore. */
  readonly options: readonly string[];
  /** Everything runs on one terminal (box: BOX_PTY). */
  readonly pty: boolean;
  /** A second process outside the tree is the other side (box: BOX_PEER). */
  readonly peer: boolean;
  /** It has files of more than 200 MB, most of it holes (box: BOX_LARGE). */
  readonly large: boolean;
  /** The dump leaves the tree running; it passes, and is restored afterwards (box: BOX_RUNNING). */
  readonly running: boolean;
  /** A command run in the victim's directory between dump and restore. */
  readonly between: string | undefined;
  /** Flags of /proc/cpuinfo without which its resource is not there, so that nothing can be switched off. */
  readonly processor: readonly string[];
  /** The stage that must fail, and no other; undefined when all must work. */
  readonly expect: string | undefined;
}

/** All victims, sorted by group and name. */
export function listVictims(): Victim[] {
  return readdirSync(VICTIMS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(join(VICTIMS, entry.name))
        .filter((file) => /\.(c|py)$/.test(file))
        .flatMap((file) => readVictim(entry.name, join(VICTIMS, entry.name, file))),
    )
    .sort((one, other) => one.group.localeCompare(other.group) || one.name.localeCompare(other.name));
}

/**
 * What the comment lines at a victim's head say: the sentence, then `resource:`, `options:`, `needs: pty|peer|large|running`,
 * `processor: FLAG`, `between: COMMAND`, `expect: dump|restore`, and `variant: NAME [+running] OPTIONS` for a further row of the program.
 */
function readVictim(group: string, source: string): Victim[] {
  const facts: { key: string; value: string }[] = [];
  const about: string[] = [];
  for (const line of readFileSync(source, "utf8").split("\n")) {
    const comment = /^(?:\/\/|#(?!!|include|pragma)) ?(.*)/.exec(line)?.[1];
    if (comment === undefined && !line.startsWith("#!")) break;
    const fact = /^(resource|options|needs|processor|variant|between|expect): *(.*)/.exec(comment ?? "");
    if (fact !== null) facts.push({ key: fact[1] ?? "", value: fact[2] ?? "" });
    else if (comment !== undefined && facts.length === 0) about.push(comment);
  }
  const words = (key: string): string[] =>
    facts.filter((fact) => fact.key === key).flatMap((fact) => fact.value.split(/\s+/).filter((word) => word !== ""));
  const name = basename(source, extname(source));
  const victim: Victim = {
    name,
    group,
    source,
    about: about.join(" "),
    resources: words("resource"),
    options: words("options"),
    pty: words("needs").includes("pty"),
    peer: words("needs").includes("peer"),
    large: words("needs").includes("large"),
    running: words("needs").includes("running"),
    processor: words("processor"),
    between: facts.find((fact) => fact.key === "between")?.value,
    expect: words("expect")[0],
  };
  const variants = facts
    .filter((fact) => fact.key === "variant")
    .map((fact) => fact.value.split(/\s+/))
    .map(([variant = name, ...options]): Victim => ({
      ...victim,
      name: variant,
      options: options.filter((word) => !word.startsWith("+")),
      running: options.includes("+running"),
    }));
  return [victim, ...variants];
}

/**
 * The program of a victim, compiled into build/victims when it is older than its sources. Rejects with the compiler's
 * words.
 */
export async function buildVictim({ source }: Victim): Promise<string> {
  if (source.endsWith(".py")) return source;
  const target = join(REPOSITORY, "build/victims", basename(source, ".c"));
  const newest = Math.max(...[source, join(VICTIMS, "victim.h")].map((file) => statSync(file).mtimeMs));
  if (existsSync(target) && statSync(target).mtimeMs > newest) return target;
  mkdirSync(dirname(target), { recursive: true });
  const beside = `${target}.${randomUUID()}`;
  const flags = ["-std=gnu11", "-O1", "-pthread", "-Wall", "-Wextra", "-Werror"];
  const compiler = spawn("cc", [...flags, "-o", beside, source, "-lrt"], { stdio: ["ignore", "ignore", "pipe"] });
  let words = "";
  compiler.stderr.setEncoding("utf8").on("data", (text: string) => (words += text));
  const status = await new Promise<number | null>((resolve, reject) =>
    compiler.on("error", reject).on("close", resolve),
  );
  if (status !== 0) throw new Error(`cc ${source}: ${words.trim()}`);
  renameSync(beside, target);
  return target;
}
