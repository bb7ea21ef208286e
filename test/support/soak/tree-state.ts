/** What can leak from a tree of processes and from around it, as text that can be compared. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

export interface TreeState {
  /** One line each: tasks and threads, descriptors, mappings, signal state. */
  readonly lines: readonly string[];
  readonly pids: readonly number[];
}

/** All processes of this pid namespace, by pid. */
export function allPids(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((one, other) => one - other);
}

/** The root and its descendants, zombies too; empty when the root is gone. */
export function treeOf(root: number): number[] {
  const parents = new Map(allPids().map((pid) => [pid, Number(statusOf(pid)?.get("PPid") ?? 0)]));
  if (!parents.has(root)) return [];
  const tree = [root];
  for (const pid of tree) for (const [one, parent] of parents) if (parent === pid) tree.push(one);
  return tree.sort((one, other) => one - other);
}

/** The fields of /proc/PID/status; undefined when the process is gone. */
export function statusOf(pid: number): Map<string, string> | undefined {
  const text = readText(`/proc/${pid}/status`);
  if (text === undefined) return undefined;
  return new Map(text.split("\n").map((line) => [line.split(":")[0] ?? "", line.slice(line.indexOf(":") + 1).trim()]));
}

/** Everything of a tree that must be the same after a dump that was given up, and after a restore. */
export function treeState(root: number): TreeState {
  const pids = treeOf(root);
  const lines = pids.flatMap((pid) => {
    const status = statusOf(pid);
    const threads = names(`/proc/${pid}/task`).sort();
    return [
      ...threads.map((tid) => {
        const own = new Map(
          (readText(`/proc/${pid}/task/${tid}/status`) ?? "")
            .split("\n")
            .map((line) => line.split(/:\s*/, 2) as [string, string]),
        );
        return `${pid} thread ${tid} ${own.get("Name") ?? "?"} blocks ${own.get("SigBlk") ?? "?"} pends ${own.get("SigPnd") ?? "?"}`;
      }),
      `${pid} signals ${status?.get("ShdPnd") ?? "?"} ${status?.get("SigIgn") ?? "?"} ${status?.get("SigCgt") ?? "?"}`,
      ...names(`/proc/${pid}/fd`).map((fd) => `${pid} fd ${fd} ${linkOf(`/proc/${pid}/fd/${fd}`)}`),
      ...mappingsOf(pid).map((line) => `${pid} maps ${line}`),
    ];
  });
  return { lines, pids };
}

/** Lines that only one of the two has, with a sign. */
export function differences(before: TreeState, after: TreeState): string[] {
  const [old, now] = [new Set(before.lines), new Set(after.lines)];
  return [
    ...before.lines.filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...after.lines.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ];
}

/** Pids whose state letter is Z. */
export function zombies(pids: readonly number[]): number[] {
  return pids.filter((pid) => statusOf(pid)?.get("State")?.startsWith("Z") === true);
}

/** Areas with their rights; neighbours that differ in nothing are one, inode numbers are left out. */
function mappingsOf(pid: number): string[] {
  const areas: { start: string; end: string; rest: string }[] = [];
  for (const line of (readText(`/proc/${pid}/maps`) ?? "").split("\n")) {
    const [, start = "", end = "", rights = "", name = ""] = /^(\w+)-(\w+) (\S+) \w+ \S+ \d+\s*(.*)/.exec(line) ?? [];
    if (start === "") continue;
    const rest = `${rights} ${name}`;
    const last = areas.at(-1);
    if (last !== undefined && last.end === start && last.rest === rest && name === "") last.end = end;
    else areas.push({ start, end, rest });
  }
  return areas.map(({ start, end, rest }) => `${start}-${end} ${rest}`);
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path).replace(/\[\d+\]/, "[]");
  } catch {
    return "gone";
  }
}

function names(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
