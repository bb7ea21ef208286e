/** What the clocks say to a tree, which may be in a time namespace, now. */

import { ByteReader } from "../executor/bytes.ts";
import type { Executor } from "../executor/client.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { dataOf } from "../executor/run.ts";
import { NR } from "../executor/syscalls.ts";

const CLOCK_MONOTONIC = 1;
const CLOCK_BOOTTIME = 7;

/** Nanoseconds. */
export interface Clocks {
  readonly monotonic: bigint;
  readonly boottime: bigint;
}

/** Asks a task that the agent is in. */
export async function readClocks(executor: Executor, pid: number): Promise<Clocks> {
  const builder = new ProgramBuilder();
  const [monotonic, boottime] = [builder.room(16), builder.room(16)];
  builder.call("monotonic clock", NR.clock_gettime, [CLOCK_MONOTONIC, monotonic]);
  builder.call("clock since boot", NR.clock_gettime, [CLOCK_BOOTTIME, boottime]);
  const reply = await executor.execute(pid, builder.build());
  const nanoseconds = (bytes: Uint8Array): bigint => {
    const reader = new ByteReader(bytes);
    return reader.s64() * 1_000_000_000n + reader.s64();
  };
  return { monotonic: nanoseconds(dataOf(reply, monotonic)), boottime: nanoseconds(dataOf(reply, boottime)) };
}
