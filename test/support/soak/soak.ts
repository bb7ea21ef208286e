/**
 * One tree through many dumps and restores, and through dumps and restores that are killed. To be run in a pid
 * namespace of its own whose first process reaps orphans: then every process that is left over is ours.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { REPOSITORY } from "../peers.ts";
import { type Death, runCommand } from "./command.ts";
import { allPids, differences, statusOf, treeState, type TreeState, zombies } from "./tree-state.ts";

export interface SoakOptions {
  /** The compiled fixtures/victims/soak.c. */
  readonly victim: string;
  /** The command words of ckpt. */
  readonly ckpt: readonly string[];
  /** Whole cycles of a dump that kills and a restore. */
  readonly cycles: number;
  /** Dumps in which the executor or Node is killed at a random moment, or the executor at a step. */
  readonly dumps: number;
  /** Restores likewise. */
  readonly restores: number;
  readonly seed: number;
  readonly onProgress: (text: string) => void;
}

export interface SoakReport {
  readonly cycles: number;
  /** How killed dumps and restores ended, by what became of the tree. */
  readonly endings: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

/** Runs the whole; failures are told, not thrown. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const directory = mkdtempSync(join(tmpdir(), "ckpt-soak-"));
  const tree = new Tree(directory, options);
  const failures: string[] = [];
  const endings: Record<string, number> = {};
  const random = generator(options.seed);
  const steps = stepsOfProtocol();
  const ofDump = steps.filter((step) => /^(freeze|read|inject|enter|run|cure|finish|pages_save)/.test(step));
  const ofRestore = steps.filter((step) => /^(run|pages_load|stub|adopt|prepare|release)/.test(step));
  const attempt = async (name: string, work: () => Promise<string>): Promise<void> => {
    try {
      const ending = await work();
      endings[ending] = (endings[ending] ?? 0) + 1;
    } catch (error) {
      const reason = `${name}: ${error instanceof Error ? error.message : String(error)}`;
      failures.push(reason);
      options.onProgress(reason);
      await tree.begin();
    }
    options.onProgress(name);
  };
  const died = (index: number, typical: number, reached: readonly string[]): Death => {
    if (index % 2 === 0) return { who: "executor", step: reached[(index / 2) % reached.length] ?? "" };
    return { who: random() < 0.5 ? "node" : "executor", after: random() * typical * 1.1 };
  };
  try {
    await tree.begin();
    for (let cycle = 1; cycle <= options.cycles; cycle++) await attempt(`cycle ${cycle}`, () => tree.cycle());
    for (let index = 0; index < options.dumps; index++) {
      const death = died(index, tree.typical.dump, ofDump);
      const stay = index % 4 < 2;
      await attempt(`killed dump ${index + 1}${stay ? " -R" : ""} (${told(death)})`, () =>
        tree.killedDump(death, stay),
      );
    }
    for (let index = 0; index < options.restores; index++) {
      const death = died(index, tree.typical.restore, ofRestore);
      await attempt(`killed restore ${index + 1} (${told(death)})`, () => tree.killedRestore(death));
    }
    tree.end();
    return { cycles: options.cycles, endings, failures };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What a task needs to put itself back when the executor is dead it cannot unmap itself: it stays until the next dump. */
const LEFT = /^\+ \d+ maps \S+ (r-x|rw-)s \/dev\/zero \(deleted\)$/;
/** Every so many killed dumps one that is not killed. */
const CLEARED_EACH = 4;

/** The tree, its directories, and what it looked like at the beginning. */
class Tree {
  private readonly options: SoakOptions;
  private readonly work: string;
  private readonly images: string;
  private readonly temporary: string;
  private root = 0;
  private number = 0;
  private restored = false;
  private killed = 0;
  private first: TreeState = { lines: [], pids: [] };
  private around: string[] = [];
  /** Milliseconds that a dump and a restore took last. */
  readonly typical = { dump: 300, restore: 300 };

  constructor(directory: string, options: SoakOptions) {
    this.options = options;
    this.work = join(directory, "work");
    this.images = join(directory, "images");
    this.temporary = join(directory, "tmp");
  }

  /** Starts the tree anew, whatever is left of an old one. */
  async begin(): Promise<void> {
    this.end();
    await until(() => this.strangers().length === 0, "processes do not end");
    for (const place of [this.work, this.images, this.temporary]) {
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place);
    }
    this.number = 0;
    this.restored = false;
    // A shell that ends at once: the tree is an orphan, a child of the namespace's first process, as after a restore.
    spawn("sh", ["-c", 'setsid "$0" "$1" </dev/null >/dev/null 2>&1 &', this.options.victim, this.work], {
      stdio: "ignore",
    });
    await until(() => existsSync(join(this.work, "ready")), "the tree does not start");
    this.root = Number(readFileSync(join(this.work, "ready"), "utf8"));
    await this.ask();
    this.first = treeState(this.root);
    this.around = this.files();
  }

  /** The tree checks all its state. */
  async ask(): Promise<void> {
    this.number++;
    writeFileSync(join(this.work, `ask.${this.number}`), "");
    const answer = join(this.work, `answer.${this.number}`);
    await until(() => existsSync(answer) || existsSync(join(this.work, "result")), "the tree does not answer");
    if (!existsSync(answer)) throw new Error(`the tree: ${readFileSync(join(this.work, "result"), "utf8").trim()}`);
    for (const name of ["answer", "ask", "set"]) rmSync(join(this.work, `${name}.${this.number}`));
    const next = join(this.work, `set.${this.number + 1}`);
    await until(() => existsSync(next), "the tree does not set its state");
  }

  async cycle(): Promise<string> {
    await this.dump();
    await this.restore();
    await this.checkWhole();
    return "whole cycle";
  }

  async killedDump(death: Death, stay: boolean): Promise<string> {
    this.clearImages();
    const run = await runCommand([...this.words("dump"), "-t", String(this.root), ...(stay ? ["-R"] : [])], death);
    await sleep(20);
    const living = this.first.pids.filter((pid) => existsSync(`/proc/${pid}`));
    if (!stay && living.length < this.first.pids.length) {
      // The tree was being killed: its images are complete, or nothing may kill it.
      if (!existsSync(join(this.images, "inventory.img")))
        throw new Error(`${living.length} of ${this.first.pids.length} processes live and there is no set`);
      await until(() => this.first.pids.every((pid) => !existsSync(`/proc/${pid}`)), "killed in part");
      await this.restore();
      await this.checkWhole();
      return "dump was complete";
    }
    for (const pid of living) {
      const status = statusOf(pid);
      await until(() => statusOf(pid)?.get("TracerPid") === "0", `pid ${pid} is traced by ${status?.get("TracerPid")}`);
    }
    await this.checkWhole("with remains");
    if (++this.killed % CLEARED_EACH === 0) {
      await this.dump("-R");
      await this.checkWhole();
    }
    return run.status === 0 ? "dump was faster" : "dump given up, tree goes on";
  }

  async killedRestore(death: Death): Promise<string> {
    await this.dump();
    const run = await runCommand([...this.words("restore"), "-d"], death);
    await sleep(20);
    await until(
      () => this.alive() === 0 || this.alive() === this.first.pids.length,
      `${this.alive()} of ${this.first.pids.length} processes live: ${this.reason("restore", run.output)}`,
    );
    const alive = this.alive();
    await (alive === 0 ? this.restore() : this.settle());
    await this.checkWhole();
    return alive === 0 ? "restore given up, nothing left" : "restore was complete";
  }

  end(): void {
    for (const pid of this.strangers())
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // it ended by itself
      }
  }

  private async dump(...more: string[]): Promise<void> {
    this.clearImages();
    const run = await runCommand([...this.words("dump"), "-t", String(this.root), ...more]);
    if (run.status !== 0) throw new Error(`dump: exit ${run.status}: ${this.reason("dump", run.output)}`);
    this.typical.dump = run.milliseconds;
    if (more.length === 0) await until(() => this.alive() === 0, "processes remain after the dump");
  }

  private async restore(): Promise<void> {
    const run = await runCommand([...this.words("restore"), "-d"]);
    if (run.status !== 0) throw new Error(`restore: exit ${run.status}: ${this.reason("restore", run.output)}`);
    this.typical.restore = run.milliseconds;
    await this.settle();
  }

  /** A restored tree need not look as one that was never dumped: areas may come as one that were two. */
  private async settle(): Promise<void> {
    if (this.restored) return;
    await this.ask();
    this.first = treeState(this.root);
    this.restored = true;
  }

  /** The tree answers, looks as at the beginning, and nothing is left beside it. */
  private async checkWhole(remains?: "with remains"): Promise<void> {
    await this.ask();
    // The zombies of copies that memory was saved from; the next dump clears them away, too.
    const copies = (): number[] =>
      remains === undefined ? [] : zombies(this.strangers()).filter((pid) => !this.first.pids.includes(pid));
    await until(
      () => this.strangers().length - copies().length === this.first.pids.length,
      "there are processes more than the tree",
    );
    const dead = copies();
    const changed = differences(this.first, treeState(this.root)).filter(
      (line) => remains === undefined || !(LEFT.test(line) || dead.includes(Number(line.split(" ")[1]))),
    );
    if (changed.length > 0) throw new Error(`the tree differs: ${changed.slice(0, 6).join("; ")} (${changed.length})`);
    const others = zombies(allPids()).filter((pid) => !dead.includes(pid));
    if (others.length > 0) throw new Error(`zombies: ${others.join(" ")}`);
    const files = this.files().filter((file) => !this.around.includes(file));
    if (files.length > 0) throw new Error(`files are left over: ${files.join(" ")}`);
  }

  private alive(): number {
    return this.first.pids.filter((pid) => existsSync(`/proc/${pid}`)).length;
  }

  /** Processes of the namespace other than its first, this one and this one's parents. */
  private strangers(): number[] {
    return allPids().filter((pid) => pid !== 1 && pid !== process.pid && pid !== process.ppid);
  }

  /** Files of the tree's directory, and temporary ones of the commands. */
  private files(): string[] {
    return [this.work, this.temporary].flatMap((place) =>
      readdirSync(place)
        .filter((name) => !/^(ask|answer|set)\./.test(name))
        .map((name) => join(place, name)),
    );
  }

  /** The first error of the log, else the last line printed. */
  private reason(command: string, output: string): string {
    const log = join(this.images, `${command}.log`);
    const text = existsSync(log) ? readFileSync(log, "utf8") : "";
    return /Error \([^)]*\): (.*)/.exec(text)?.[1] ?? output.trim().split("\n").at(-1) ?? "";
  }

  private clearImages(): void {
    rmSync(this.images, { recursive: true, force: true });
    mkdirSync(this.images);
  }

  private words(command: string): string[] {
    return [
      "env",
      `TMPDIR=${this.temporary}`,
      ...this.options.ckpt,
      command,
      "-D",
      this.images,
      "-v1",
      "-o",
      `${command}.log`,
    ];
  }
}

/** The names of the executor's steps at which CKPT_TEST_DIE kills it. */
export function stepsOfProtocol(): string[] {
  const text = readFileSync(join(REPOSITORY, "executor/protocol.def"), "utf8");
  return [...text.matchAll(/^STEP\((\w+)\)/gm)].map((match) => match[1] ?? "");
}

async function until(holds: () => boolean, otherwise: string): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); await sleep(5)) if (Date.now() > end) throw new Error(otherwise);
}

/** Numbers in [0, 1), the same ones for a seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function told(death: Death): string {
  return "step" in death ? `executor at ${death.step}` : `${death.who} after ${death.after.toFixed(0)} ms`;
}
