/** Terminals whose master, or whose session, is outside the tree. */

import type { Live } from "../../proc/live.ts";
import type { CriuOptions } from "../options.ts";
import { fdOf, ofFd, outsider } from "../say.ts";
import type { Sight } from "../sight.ts";
import { isJobTerminal, type Slave, slavesWithoutMaster } from "../terminals.ts";

export function* terminals(live: Live, options: CriuOptions): Iterable<Sight> {
  for (const slave of slavesWithoutMaster(live)) {
    if (isExternal(slave, options)) continue;
    const holder = live.snapshot.holders[`pts/${slave.index}`]?.[0];
    // A pty without any master is hung up: criu saves it as such.
    if (holder === undefined) continue;
    const job = isJobTerminal(live, slave);
    const name = `/dev/pts/${slave.index}`;
    yield {
      id: job ? "tty-shell-job" : "tty-external",
      title: job
        ? `${fdOf(slave.task, slave.fd)} is ${name}, the terminal of the shell session ${slave.task.stat.sid} outside the tree`
        : `${fdOf(slave.task, slave.fd)} is ${name}, whose master is open in ${outsider(live.everyone.get(holder))}, outside the tree`,
      subject: {
        ...ofFd(slave.task, slave.fd),
        path: name,
        rdev: slave.rdev,
        holder_pid: holder,
        ...(job ? { sid: slave.task.stat.sid } : {}),
      },
      evidence: [`/proc/${slave.task.pid}/fd/${slave.fd.fd} -> ${slave.fd.link}`],
      need: { option: "--shell-job" },
    };
  }
}

/** "tty[rdev:dev]" in hexadecimal, as `--external` takes it. */
function isExternal(slave: Slave, options: CriuOptions): boolean {
  const [major = 0, minor = 0] = slave.rdev.split(":").map(Number);
  const rdev = ((major << 8) | minor).toString(16);
  return options.get("--external")?.some((value) => value.startsWith(`tty[${rdev}:`)) ?? false;
}
