/** By which signal restored processes are stopped. */

import t from "tap";
import type { DumpedTask } from "../../../src/checkpoint/plan/dumped.ts";
import { stopSignalOf } from "../../../src/checkpoint/plan/stop-signal.ts";

const task = (state: DumpedTask["state"], stop_signo: number): DumpedTask =>
  ({ ...{ pid: 2, ppid: 1, pgid: 2, sid: 1, state }, core: { tc: { stop_signo } } }) as unknown as DumpedTask;

void t.test("processes that ran are stopped only when all are to be", (t) => {
  const running = task("alive", 0);
  t.equal(stopSignalOf(running, [running]), 0);
  t.equal(stopSignalOf(running, [running], true), 19);
  t.end();
});

void t.test("a group that no shell could continue is stopped by SIGSTOP, whatever stopped it", (t) => {
  const stopped = task("stopped", 20);
  t.equal(stopSignalOf(stopped, [stopped]), 19);
  t.equal(stopSignalOf(stopped, [stopped], true), 19);
  t.end();
});
