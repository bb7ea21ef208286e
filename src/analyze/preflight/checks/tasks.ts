/** States of tasks that criu cannot stop them in. */

import type { Live, LiveTask } from "../../proc/live.ts";
import { KERNEL_THREAD } from "../../proc/stat.ts";
import { numberIn } from "../../proc/status.ts";
import { nameOf, ofTask, outsider } from "../say.ts";
import type { Sight } from "../sight.ts";

/** Where vfork(2) waits for its child (kernel/fork.c). */
const VFORK = /vfork|kernel_clone|_do_fork/;

export function* taskStates(live: Live): Iterable<Sight> {
  if (live.inside.has(live.snapshot.reader)) {
    yield {
      id: "self-in-tree",
      title: `The tree of ${nameOf(live.root)} holds the command that looks at it: a tool started from here would dump itself`,
      subject: ofTask(live.root),
    };
  }
  for (const task of live.tasks) {
    yield* stateOf(live, task);
    yield* tracedBy(live, task);
  }
}

function* stateOf(live: Live, task: LiveTask): Iterable<Sight> {
  const { state, flags } = task.stat;
  const base = { subject: ofTask(task), evidence: [`State: ${task.status.get("State") ?? state}`] };
  const wchan = live.snapshot.texts[`/proc/${task.pid}/wchan`] ?? "";
  if ((flags & KERNEL_THREAD) !== 0) {
    yield {
      ...base,
      id: "task-state",
      detail: "task-state/kernel-thread",
      title: `${nameOf(task)} is a thread of the kernel`,
    };
  } else if (state === "Z" && task.threads.length > 0) {
    yield {
      ...base,
      id: "task-state",
      detail: "task-state/zombie-leader",
      title: `${nameOf(task)} has ended its first thread while ${task.threads.length} others run on`,
    };
  } else if (state === "Z" && task === live.root) {
    yield {
      ...base,
      id: "task-state",
      detail: "task-state/dead",
      title: `${nameOf(task)} has ended and nobody has waited for it`,
    };
  } else if (state === "D" && VFORK.test(wchan)) {
    yield {
      ...base,
      id: "freeze",
      detail: "freeze/uninterruptible",
      title: `${nameOf(task)} waits in vfork for its child, which has not started another program yet`,
    };
  } else if (state === "D") {
    yield {
      ...base,
      id: "freeze",
      detail: "freeze/uninterruptible",
      // It may be over before anyone dumps.
      confidence: 0.6,
      title: `${nameOf(task)} is in an uninterruptible sleep${wchan === "" || wchan === "0" ? "" : ` in ${wchan}`}`,
    };
  }
  for (const { tid, status } of task.threads) {
    const letter = status.get("State")?.[0];
    if (letter === "T" && state !== "T") {
      yield {
        id: "task-state",
        detail: "task-state/stopped-thread",
        title: `Thread ${tid} of ${nameOf(task)} is stopped by itself`,
        subject: { ...ofTask(task), tid },
      };
    }
  }
}

function* tracedBy(live: Live, task: LiveTask): Iterable<Sight> {
  const statuses = [{ tid: task.pid, status: task.status }, ...task.threads];
  for (const { tid, status } of statuses) {
    const tracer = numberIn(status, "TracerPid") ?? 0;
    if (tracer === 0) continue;
    yield {
      id: "ptrace-busy",
      title: `${tid === task.pid ? "" : `Thread ${tid} of `}${nameOf(task)} is traced by ${outsider(live.everyone.get(tracer))}`,
      subject: { ...ofTask(task), ...(tid === task.pid ? {} : { tid }), tracer_pid: tracer },
      evidence: [`TracerPid: ${tracer}`],
    };
    return;
  }
}
