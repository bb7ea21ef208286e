/** core-TID.img of every thread: registers, and the fields that resources know. */

import type { TaskCoreEntry } from "../../crit/schema/generated/types.ts";
import type { XsaveComponent } from "../executor/client.ts";
import { RECORD } from "../executor/protocol.ts";
import { RESOURCES } from "../resources/index.ts";
import { threadInfo } from "../resources/registers.ts";
import { tidAddress } from "../resources/threads.ts";
import type { TaskFacts, ThreadFacts } from "../tape/tasks.ts";
import { READ } from "../tape/kinds.ts";
import type { Images } from "./images.ts";

/** core_entry.mtype of x86_64. */
const X86_64 = 1;
/** task_state */
const STATE = { alive: 1, dead: 2, stopped: 3 } as const;

export function addCores(images: Images, layout: readonly XsaveComponent[]): void {
  for (const task of images.tasks) {
    if (task.state === "dead") images.add("CORE", task.pid, { mtype: X86_64, tc: deadCore(task) });
    else for (const thread of task.threads) addCore(images, task, thread, layout);
  }
}

/** What is left of a task nobody has waited for. Field 52 of its stat is the status for wait(2). */
function deadCore({ pid, stat, facts }: TaskFacts): TaskCoreEntry {
  const text = facts.text(READ.STAT, pid) ?? "";
  const words = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const exit_code = Number.parseInt(words[52 - 3] ?? "0", 10);
  return { task_state: STATE.dead, exit_code, personality: 0, flags: 0, blk_sigset: 0n, comm: stat.comm };
}

function addCore(images: Images, task: TaskFacts, thread: ThreadFacts, layout: readonly XsaveComponent[]): void {
  const { facts, tid, leader } = thread;
  const regs = facts.bytes(RECORD.REGS, tid) ?? new Uint8Array(27 * 8);
  const xstate = facts.bytes(RECORD.XSTATE, tid) ?? new Uint8Array(512);
  const threadCore = merged(RESOURCES.map((resource) => resource.threadCore?.(thread, images) ?? {}));
  images.add("CORE", tid, {
    mtype: X86_64,
    thread_info: threadInfo({ regs, xstate, clearTid: tidAddress(facts, tid) }, layout),
    ...(leader ? { tc: taskCore(images, task) } : {}),
    thread_core: threadCore,
  });
}

function taskCore(images: Images, task: TaskFacts): object {
  return {
    task_state: STATE[task.state],
    exit_code: 0,
    comm: task.stat.comm,
    ...(task.state === "stopped" ? { stop_signo: task.stopSignal } : {}),
    ...merged(RESOURCES.map((resource) => resource.taskCore?.(task, images) ?? {})),
  };
}

/** Fields of all resources in one message. */
function merged(fields: readonly object[]): object {
  return fields.reduce((all, some) => ({ ...all, ...some }), {});
}
