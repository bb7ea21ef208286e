/** Reads what a plan must know of this machine and of a started executor. */

import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from "node:fs";
import { isatty } from "node:tty";
import { ByteReader } from "../executor/bytes.ts";
import type { Executor } from "../executor/client.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { dataOf, failureOf } from "../executor/run.ts";
import { type MachineFacts, type Mapping, parseMappings, parseMounts } from "../plan/machine-facts.ts";
import { SYS } from "../plan/sys.ts";
import { usedPtys } from "./free-ptys.ts";

/** Source: clock_gettime(2). */
const CLOCK_REALTIME = 0;
const CLOCK_MONOTONIC = 1;
const CLOCK_BOOTTIME = 7;

/** Candidates for helpers that are looked up. */
const HELPERS = 64;

/** @param taken pids and tids that the restored tree will have */
export async function machineFacts(executor: Executor, taken: ReadonlySet<number>): Promise<MachineFacts> {
  const status = readFileSync("/proc/self/status", "latin1");
  const [, , , , pgid, sid] = readFileSync(`/proc/${executor.pid}/stat`, "latin1")
    .replace(/\(.*\)/s, "()")
    .split(" ");
  return {
    kernel: executor.kernel,
    clocks: await readClocks(executor),
    mappings: parseMappings(readFileSync(`/proc/${executor.pid}/maps`, "latin1")),
    vdso: readVdso(parseMappings(readFileSync("/proc/self/maps", "latin1"))),
    xstate: { size: executor.xstateSize, components: executor.xstate },
    mounts: parseMounts(readFileSync(`/proc/${executor.pid}/mountinfo`, "latin1")),
    bounding: BigInt(`0x${/^CapBnd:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? "0"}`),
    pid: executor.pid,
    ptys: usedPtys(),
    terminal: readTerminal(),
    pgid: Number(pgid),
    sid: Number(sid),
    freePids: freePids(taken),
  };
}

/** Of this process; the field after tty_nr in its stat is the group in front (proc_pid_stat(5)). */
function readTerminal(): MachineFacts["terminal"] {
  if (!isatty(0)) return undefined;
  const [, , pgid, , , front] = readFileSync("/proc/self/stat", "latin1")
    .replace(/^.*\) /s, "")
    .split(" ");
  return { path: `/proc/${readlinkSync("/proc/self")}/fd/0`, foreground: pgid === front };
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
  for (let pid = highest - 1; pid > 300 && free.length < HELPERS; pid--)
    if (!used.has(pid) && !taken.has(pid)) free.push(pid);
  return free;
}

/** The executor's, which are those of the caller's time namespace. */
async function readClocks(executor: Executor): Promise<MachineFacts["clocks"]> {
  const program = new ProgramBuilder();
  const places = [CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME].map((clock) => {
    const place = program.room(16);
    program.call(`clock ${clock}`, SYS.clock_gettime, [clock, place]);
    return place;
  });
  const [reply] = await executor.run([{ tid: 0, program: program.build(), returnData: true }]);
  const failure = failureOf(reply!);
  if (failure !== undefined) throw failure;
  const [realtime = 0n, monotonic = 0n, boottime = 0n] = places.map((place) => {
    const reader = new ByteReader(dataOf(reply!, place));
    return reader.u64() * 1_000_000_000n + reader.u64();
  });
  return { realtime, monotonic, boottime };
}
