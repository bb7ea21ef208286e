/** What is refused of tasks as a whole: other namespaces, sessions from outside, 32-bit programs. */

import { readlinkSync } from "node:fs";
import type { CauseId } from "../../analyze/causes.ts";
import { attempt } from "../../crit/commands/io.ts";
import { ByteReader } from "../executor/bytes.ts";
import { RECORD } from "../executor/protocol.ts";
import type { Dump } from "../resources/resource.ts";
import { NAMESPACES, READ } from "../tape/kinds.ts";
import type { TaskFacts } from "../tape/tasks.ts";

/** Code segment of 32-bit programs. */
const USER32_CS = 0x23n;
/** cs is the 18th of the registers. */
const CS_OFFSET = 17 * 8;

/** The causes that engines' users know them by; a namespace that is shared with nobody is a container. */
const CAUSES: Readonly<Record<(typeof NAMESPACES)[number], CauseId>> = {
  pid: "mnt-ns-nested",
  net: "netns-restore",
  ipc: "sysv-ipc",
  uts: "mnt-ns-nested",
  time: "mnt-ns-nested",
  mnt: "mnt-ns-nested",
  user: "user-ns",
  cgroup: "cgroup",
};

export function refuseTasks(dump: Dump): void {
  const [root] = dump.tasks;
  const own = NAMESPACES.map((name) => attempt("/proc/self/ns", () => readlinkSync(`/proc/self/ns/${name}`)));
  for (const task of dump.tasks) {
    if (task.state === "dead") {
      if (task === root) refuse(dump, task, "task-state", "has ended and nobody has waited for it");
      continue;
    }
    refuseNamespaces(dump, task, own);
    refuseCpu(dump, task);
  }
  if (root !== undefined) refuseSession(dump, root);
}

function refuseNamespaces(dump: Dump, task: TaskFacts, own: readonly string[]): void {
  NAMESPACES.forEach((name, i) => {
    const link = task.facts.text(READ.NAMESPACE, task.pid, { key: BigInt(i) });
    if (link === undefined || link === own[i]) return;
    refuse(dump, task, CAUSES[name], `is in a ${name} namespace of its own, which this version cannot save`, {
      kind: name,
    });
  });
}

function refuseCpu(dump: Dump, task: TaskFacts): void {
  const regs = task.facts.bytes(RECORD.REGS, task.pid);
  if (regs === undefined || regs.length <= CS_OFFSET) return;
  const reader = new ByteReader(regs);
  reader.take(CS_OFFSET);
  if (reader.u64() === USER32_CS) refuse(dump, task, "compat-32bit", "runs a 32-bit program");
}

/** The session of the root must be in the tree, or the tree be a job of a shell. */
function refuseSession(dump: Dump, root: TaskFacts): void {
  if (root.stat.sid === root.pid || dump.options.shellJob) return;
  dump.refuse({
    id: "session-leader-outside",
    detail: "session-leader-outside/root",
    title: `task ${root.pid} (${root.stat.comm}) is in session ${root.stat.sid}, whose leader is not part of the tree`,
    subject: { pid: root.pid, comm: root.stat.comm, sid: root.stat.sid },
    need: { option: "--shell-job" },
  });
}

function refuse(dump: Dump, { pid, stat }: TaskFacts, id: CauseId, what: string, more: { kind?: string } = {}): void {
  const subject = { pid, comm: stat.comm, ...more };
  dump.refuse({ id, title: `task ${pid} (${stat.comm}) ${what}`, subject });
}
