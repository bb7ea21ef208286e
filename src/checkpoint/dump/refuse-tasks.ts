/** What is refused of tasks as a whole: other namespaces, sessions from outside, 32-bit programs. */

import { readlinkSync } from "node:fs";
import { pid } from "node:process";
import type { CauseId } from "../../analyze/causes.ts";
import type { Remedy } from "../../analyze/finding.ts";
import { KERNEL_THREAD } from "../../analyze/proc/stat.ts";
import { numberIn } from "../../analyze/proc/status.ts";
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
    refuseState(dump, task);
    refuseCpu(dump, task);
    refuseLongPaths(dump, task);
  }
  if (root !== undefined) refuseSession(dump, root);
}

const ENAMETOOLONG = 36;

/** Files in directories so deep that no path leads to them. */
function refuseLongPaths(dump: Dump, { pid, stat, facts }: TaskFacts): void {
  for (const kind of [READ.FD_LINK, READ.MAP_LINK, READ.PLACE_LINK]) {
    for (const { fd, status } of facts.all(kind, pid)) {
      if (status !== -ENAMETOOLONG) continue;
      const what = fd < 0 ? "a file or directory" : `fd ${fd}`;
      dump.refuse({
        id: "file-unreachable",
        title: `${what} of task ${pid} (${stat.comm}) has a path that is longer than the kernel tells`,
        subject: { pid, comm: stat.comm, ...(fd < 0 ? {} : { fd }) },
      });
    }
  }
}

function refuseNamespaces(dump: Dump, task: TaskFacts, own: readonly string[]): void {
  NAMESPACES.forEach((name, i) => {
    const linkOf = (pid: number): string | undefined => task.facts.text(READ.NAMESPACE, pid, { key: BigInt(i) });
    const link = linkOf(task.pid);
    // A tree that was restored has a time namespace of its own, whose clocks are saved.
    const ours = name === "time" ? linkOf(dump.tasks[0]?.pid ?? task.pid) : own[i];
    if (link === undefined || link === ours) return;
    const title = `task ${task.pid} (${task.stat.comm}) is in a ${name} namespace of its own, which this version cannot save`;
    dump.refuse({
      ...{ id: CAUSES[name], title, subject: { pid: task.pid, comm: task.stat.comm, kind: name } },
      remedies: remediesOf(name, task.pid),
    });
  });
}

/** nsenter(1)'s word for a namespace; a tree whose users or mounts are others cannot be dumped from inside. */
const ENTER: Partial<Record<(typeof NAMESPACES)[number], string>> = {
  ...{ pid: "--pid --mount", net: "--net", ipc: "--ipc", uts: "--uts", cgroup: "--cgroup", time: "--time" },
};

function remediesOf(name: (typeof NAMESPACES)[number], pid: number): Remedy[] {
  const enter = ENTER[name];
  const whole = "Use criu for this tree: it saves namespaces, and its images are the same.";
  return [
    { tool: "any", do: whole, possible: true },
    ...(enter === undefined
      ? []
      : [
          {
            ...{ tool: "any" as const, do: "Or dump and restore from inside the namespace." },
            ...{ command: `nsenter -t ${pid} ${enter} ckpt dump -t PID -D DIR`, possible: true },
            cost: "it is that namespace that the restore needs, too",
          },
        ]),
  ];
}

/** A process is where its threads are: one that lost its first thread cannot be made again. */
function refuseState(dump: Dump, task: TaskFacts): void {
  if (task.pid === pid) refuse(dump, task, "self-in-tree", "is the command that dumps");
  if (task.stat.state === "Z") refuse(dump, task, "task-state", "has ended its first thread while others run on");
  if ((task.stat.flags & KERNEL_THREAD) !== 0) refuse(dump, task, "task-state", "is a thread of the kernel");
  for (const { tid, status } of task.threads) {
    const other = numberIn(status, "TracerPid") ?? 0;
    // With registers in the tape it is the executor that traces.
    if (other === 0 || task.facts.bytes(RECORD.REGS, tid) !== undefined) continue;
    dump.refuse({
      id: "ptrace-busy",
      title: `thread ${tid} of task ${task.pid} (${task.stat.comm}) is traced by process ${other}`,
      subject: { pid: task.pid, comm: task.stat.comm, tid, tracer_pid: other },
    });
  }
}

function refuseCpu(dump: Dump, task: TaskFacts): void {
  if (isCompat(task.facts.bytes(READ.AUXV, task.pid)))
    return refuse(dump, task, "compat-32bit", "runs a 32-bit program");
  const regs = task.facts.bytes(RECORD.REGS, task.pid);
  if (regs === undefined || regs.length <= CS_OFFSET) return;
  const reader = new ByteReader(regs);
  reader.take(CS_OFFSET);
  if (reader.u64() === USER32_CS) refuse(dump, task, "compat-32bit", "runs a 32-bit program");
}

/** Whether an auxiliary vector has words of four bytes: a type (getauxval(3)) fits the lower half of eight. */
function isCompat(auxv: Uint8Array | undefined): boolean {
  return auxv !== undefined && auxv.length >= 8 && new DataView(auxv.buffer, auxv.byteOffset).getUint32(4, true) !== 0;
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
