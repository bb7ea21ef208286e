/** Puts connections into repair before their tasks are killed: closing them then sends nothing. */

import { ByteWriter } from "../executor/bytes.ts";
import type { Executor } from "../executor/client.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { NR } from "../executor/syscalls.ts";
import { SOL_TCP } from "../resources/inet-options.ts";
import { TCP } from "../resources/tcp-stream.ts";
import type { HeldConnection } from "./connections.ts";

/** As far as it goes: with the lock in place even a connection that says goodbye is not heard. */
export async function setRepair(executor: Executor, connections: readonly HeldConnection[]): Promise<void> {
  if (connections.length === 0) return;
  const program = new ProgramBuilder();
  const on = program.data(new ByteWriter(4).u32(1).finish());
  for (const { pid, fd } of connections) {
    const task = program.call(`a descriptor of task ${pid}`, NR.pidfd_open, [pid, 0], { mayFail: true });
    const copy = program.call(`a copy of fd ${fd} of task ${pid}`, NR.pidfd_getfd, [task, fd, 0], {
      mayFail: true,
    });
    program.call(`repair fd ${fd} of task ${pid}`, NR.setsockopt, [copy, SOL_TCP, TCP.REPAIR, on, 4], {
      mayFail: true,
    });
    for (const one of [copy, task]) program.call("close it", NR.close, [one], { mayFail: true });
  }
  await executor.execute(0, program.build());
}
