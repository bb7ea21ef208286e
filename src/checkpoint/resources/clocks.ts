/** CLOCK_MONOTONIC and CLOCK_BOOTTIME go on where they were at the dump: the tree gets a time namespace of its own. */

import type { TimensEntry } from "../../crit/schema/generated/types.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { AT_FDCWD, CLONE, O, SYS } from "../plan/sys.ts";

const BILLION = 1_000_000_000n;

/** Runs in the executor, whose children then enter the namespace. */
export const clocksRestore: RestoreHalf = {
  name: "clocks",
  restore({ dumped, machine, step }) {
    const { clocks } = dumped;
    if (clocks === undefined) return;
    step("clocks", 0, (program) => {
      const lines = offsets(clocks, machine.clocks);
      program.call("a time namespace", SYS.unshare, [CLONE.NEWTIME]);
      const path = program.text("/proc/self/timens_offsets");
      const fd = program.call("open the offsets of clocks", SYS.openat, [AT_FDCWD, path, O.WRONLY | O.CLOEXEC]);
      const bytes = new TextEncoder().encode(lines);
      program.call(`offsets of clocks: ${lines.trim().replaceAll("\n", ", ")}`, SYS.write, [
        fd,
        program.data(bytes),
        bytes.length,
      ]);
      program.call("close the offsets of clocks", SYS.close, [fd]);
    });
  },
};

/** "monotonic -5 999999999" and the same of boottime: what to add to this machine's clocks. Source: time_namespaces(7). */
function offsets(
  { monotonic, boottime }: TimensEntry,
  now: { readonly monotonic: bigint; readonly boottime: bigint },
): string {
  const line = (name: string, then: { tv_sec: bigint; tv_nsec: bigint } | undefined, here: bigint): string => {
    if (then === undefined) return "";
    const difference = then.tv_sec * BILLION + then.tv_nsec - here;
    const nanoseconds = ((difference % BILLION) + BILLION) % BILLION;
    return `${name} ${(difference - nanoseconds) / BILLION} ${nanoseconds}\n`;
  };
  return line("monotonic", monotonic, now.monotonic) + line("boottime", boottime, now.boottime);
}
