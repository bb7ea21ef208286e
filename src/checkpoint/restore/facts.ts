/** Reads what a plan must know of this machine and of a started executor. */

import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import type { Executor } from "../executor/client.ts";
import { type MachineFacts, type Mapping, parseMappings } from "../plan/machine-facts.ts";

/** Candidates for helpers that are looked up. */
const HELPERS = 64;

/** @param taken pids and tids that the restored tree will have */
export function machineFacts(executor: Executor, taken: ReadonlySet<number>): MachineFacts {
  const status = readFileSync("/proc/self/status", "latin1");
  const [, , , , pgid, sid] = readFileSync(`/proc/${executor.pid}/stat`, "latin1").replace(/\(.*\)/s, "()").split(" ");
  return {
    kernel: executor.kernel,
    mappings: parseMappings(readFileSync(`/proc/${executor.pid}/maps`, "latin1")),
    vdso: readVdso(parseMappings(readFileSync("/proc/self/maps", "latin1"))),
    xstate: { size: executor.xstateSize, components: executor.xstate },
    bounding: BigInt(`0x${/^CapBnd:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? "0"}`),
    pid: executor.pid,
    pgid: Number(pgid),
    sid: Number(sid),
    freePids: freePids(taken),
  };
}

/** Our own vDSO: it is the same in all processes. */
function readVdso(mappings: readonly Mapping[]): Uint8Array {
  const place = mappings.find(({ name }) => name === "[vdso]");
  if (place === undefined) return new Uint8Array(0);
  const fd = openSync("/proc/self/mem", "r");
  try {
    const bytes = new Uint8Array(Number(place.end - place.start));
    readSync(fd, bytes, 0, bytes.length, place.start as unknown as number);
    return bytes;
  } finally {
    closeSync(fd);
  }
}

function freePids(taken: ReadonlySet<number>): number[] {
  const used = new Set(readdirSync("/proc").map(Number));
  const highest = Number(readFileSync("/proc/sys/kernel/pid_max", "latin1"));
  const free: number[] = [];
  for (let pid = highest - 1; pid > 300 && free.length < HELPERS; pid--) if (!used.has(pid) && !taken.has(pid)) free.push(pid);
  return free;
}
