// Runs commands as whole processes, in turn, and tells medians of wall time, CPU time and peak memory.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";

/** Peak resident memory in KiB and CPU seconds of a running process, from /proc; undefined once it is gone. */
function sample(pid) {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { peak: Number(peak ?? 0), cpu: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return undefined;
  }
}

/**
 * One run. Standard output goes to /dev/null, or, with `lines`, is read until that many lines came and then closed.
 * Returns seconds of wall time, seconds of CPU time (in steps of 10 ms) and peak memory in MiB.
 */
export async function run({ argv, lines, memory = false }) {
  const start = performance.now();
  const child = spawn(argv[0], argv.slice(1), { stdio: ["ignore", lines ? "pipe" : "ignore", "pipe"] });
  let peak = 0;
  const timer = memory ? setInterval(() => (peak = Math.max(peak, sample(child.pid)?.peak ?? 0)), 5) : undefined;
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  let seen = 0;
  let enough;
  if (lines) {
    child.stdout.on("data", (text) => {
      for (const byte of text) if (byte === 10) seen++;
      if (seen >= lines && enough === undefined) {
        enough = performance.now();
        child.stdout.destroy();
      }
    });
  }
  const [code, signal] = await once(child, "close");
  clearInterval(timer);
  if (code !== 0 && enough === undefined)
    throw new Error(`${argv.join(" ")}: exit ${code ?? signal}: ${errors.slice(0, 500)}`);
  return { wall: ((enough ?? performance.now()) - start) / 1000, memory: peak / 1024, lines: seen };
}

/** The middle one. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs all commands in turn, `rounds` times after one warm-up; medians by name, and ratios to the first, pair by pair. */
export async function compare(commands, rounds) {
  const walls = new Map(commands.map(({ name }) => [name, []]));
  for (const command of commands) await run(command);
  for (let round = 0; round < rounds; round++) {
    for (const command of commands) walls.get(command.name).push((await run(command)).wall);
  }
  const first = walls.get(commands[0].name);
  return commands.map(({ name }) => ({
    name,
    median: median(walls.get(name)),
    ratio: median(walls.get(name).map((wall, i) => wall / first[i])),
  }));
}
