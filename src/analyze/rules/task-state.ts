/** A task in a state that cannot be saved. */

import { doThis } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING, earlier, task } from "./say.ts";

/** Retries on a task that another tracer holds end in the same words. */
function notTraced(hit: Hit): Verdict {
  return earlier(hit, /Unable to interrupt task: \d+ \(Operation not permitted\)/, 6) === undefined
    ? {}
    : { strength: "follows" };
}

const TABLES: Readonly<Record<string, string>> = {
  VM: "memory",
  FS: "working directory and root",
  FILES: "table of descriptors",
  SIGHAND: "signal handlers",
  IO: "priority of input and output",
  SYSVSEM: "undo list of semaphores",
};

export const taskState: Rule = {
  id: "task-state",
  patterns: [
    { match: /Zombies? with threads (?:are|is) not supported/, strength: "names", detail: "task-state/zombie-leader" },
    { match: /[Zz]ombie leader\b/, strength: "likely", detail: "task-state/zombie-leader" },
    { match: /Zombie threads? (?:are |is )?not supported/, strength: "names", detail: "task-state/zombie-thread" },
    { match: /Zombie with children/, strength: "names", detail: "task-state/zombie-children" },
    {
      match: /zombie (?:(?<pid>\d+) \(comm (?<comm>.*)\) )?found while seizing/,
      strength: "likely",
      detail: "task-state/zombie",
      judge: notTraced,
    },
    {
      match: /A root task is dead|[Rr]oot task (?<pid>\d+ )?is (?:dead|(?:a )?zombie)|Dead tasks? in the tree/,
      strength: "names",
      detail: "task-state/root-dead",
    },
    {
      match: /Individually stopped threads (?:are )?not supported/,
      strength: "names",
      detail: "task-state/stopped-thread",
    },
    { match: /Stopped tasks are not supported/, strength: "likely", detail: "task-state/stopped" },
    {
      match: /SEIZE (?<pid>\d+): unsupported stop signal (?<signal>\d+)/,
      strength: "names",
      detail: "task-state/stopped",
    },
    {
      match: /SEIZE (?<pid>\d+): can't (?:parse stopped siginfo|read signfo)/,
      strength: "likely",
      detail: "task-state/stopped",
    },
    {
      match: /Can't dump the (?<tid>\d+) thread with a pending SIGTRAP/,
      strength: "names",
      detail: "task-state/sigtrap",
    },
    {
      match: /Conflict with a dead task with the same PID as of this thread/,
      strength: "names",
      detail: "task-state/dead-pid",
    },
    {
      match: /Unexpected error for pid (?<pid>\d+) \(comm (?<comm>.*)\)/,
      strength: "likely",
      detail: "task-state/other",
    },
    {
      match: /Can't open (?<pid>\d+)\/ns\/\w+ on procfs: No such file/, // it was seized a moment ago
      strength: "likely",
      phases: ["dump", "pre-dump"],
      detail: "task-state/gone",
      judge: (hit) => (earlier(hit, /^Seized task \d+/, 200) === undefined ? undefined : {}),
    },
    { match: /Exit signal (?:is )?not SIGCHLD/, strength: "names", detail: "task-state/exit-signal" },
    {
      match: /(?<!\d)(?<pid>\d+) is (?:a )?kernel thread|[Kk]ernel threads? (?:can't|cannot|not) /,
      strength: "names",
      detail: "task-state/kernel-thread",
    },
    {
      match: /(?:Task|Process) (?<pid>\d+) (?:is )?(?:exiting|in (?:the )?(?:dead|exit|unexpected|unknown) state)/,
      strength: "likely",
      detail: "task-state/exiting",
      phases: DUMPING,
    },
    {
      match: /vfork(?:ed)? (?:parent|child|task).{0,200}(?:not supported|can't|cannot)/i,
      strength: "names",
      detail: "task-state/vfork",
    },
    {
      match: /Can't make (?<table>VM|FS|FILES|SIGHAND|IO|SYSVSEM) id for (?<pid>\d+)/,
      strength: "likely",
      detail: "task-state/shared-table",
      judge: (hit) => (earlier(hit, /kcmp failed/, 4) === undefined ? {} : { strength: "follows" }),
    },
    {
      match: /Unexpected child (?<pid>\d+)$/,
      strength: "likely",
      levels: ["error"],
      phases: DUMPING,
      detail: "task-state/exiting",
    },
  ],
  title: (facts) => {
    const who = task(facts.subject, "a task of the tree");
    switch (facts.detail) {
      case "task-state/zombie-leader":
        return `The main thread of ${who} has ended while other threads go on`;
      case "task-state/unseizable":
        return `${cap(who)} cannot be seized: it or its main thread has ended (a zombie), or another program traces it`;
      case "task-state/zombie-thread":
        return `A thread of ${who} is dead and not yet gone`;
      case "task-state/zombie-children":
        return `${cap(who)} is dead and still has children in the tree`;
      case "task-state/root-dead":
        return "The task to be dumped is dead: a zombie that nobody has waited for";
      case "task-state/stopped-thread":
        return `One thread of ${who} is stopped and the others are not`;
      case "task-state/stopped":
        return `${cap(who)} is stopped by a signal in a way that cannot be saved`;
      case "task-state/sigtrap":
        return `${cap(who)} has a SIGTRAP waiting, as under a debugger`;
      case "task-state/dead-pid":
        return "A dead task and a living thread would need the same pid";
      case "task-state/exit-signal":
        return `${cap(who)} sends its parent another signal than SIGCHLD when it ends`;
      case "task-state/kernel-thread":
        return `${cap(who)} is a kernel thread`;
      case "task-state/gone":
        return `${cap(who)} ended while criu was saving it`;
      case "task-state/shared-table":
        return `${cap(who)} shares its ${TABLES[facts.groups["table"] ?? ""] ?? "kernel tables"} with another process`;
      case "task-state/vfork":
        return `${cap(who)} waits in vfork for its child`;
      case undefined:
      default:
        return `${cap(who)} is in a state that cannot be saved`;
    }
  },
  why,
  remedies: (facts) => [
    ...(facts.detail === "task-state/unseizable"
      ? [
          doThis(
            "See which it is: State Z is a zombie, TracerPid other than 0 names the tracer, and without both criu lacks CAP_SYS_PTRACE (or ptrace_scope forbids it).",
            `grep -E '^(State|TracerPid|Threads|Uid)' /proc/${facts.subject.pid ?? "PID"}/status; sysctl kernel.yama.ptrace_scope`,
          ),
          doThis("End or detach the tracer (detach in gdb, Ctrl-C in strace), then dump again."),
        ]
      : []),
    doThis(
      "Look at the states of all threads: Z is dead, T stopped, t traced, D waiting in the kernel.",
      `ps -Lo pid,tid,ppid,stat,wchan:24,comm -p ${facts.subject.pid ?? "PID"}`,
    ),
    ...(facts.detail === "task-state/zombie-leader" || facts.detail === "task-state/unseizable"
      ? [
          doThis(
            "Keep the main thread alive: let main() wait for its threads (pthread_join) instead of leaving with pthread_exit.",
          ),
        ]
      : []),
    ...(facts.detail === "task-state/root-dead" || facts.detail === "task-state/zombie"
      ? [
          doThis(
            "Let the parent wait for the dead task, or run an init that does (docker run --init, podman run --init), and check the pid that was given.",
          ),
        ]
      : []),
    ...(facts.detail === "task-state/stopped" || facts.detail === "task-state/stopped-thread"
      ? [doThis("Let it go on before the dump.", `kill -CONT ${facts.subject.pid ?? "PID"}`)]
      : []),
    ...(facts.detail === "task-state/sigtrap"
      ? [doThis("Detach the debugger or profiler that set breakpoints, let the task run for a moment, and dump again.")]
      : []),
    doThis("If the state passes (a task that was just exiting or starting), dump again."),
  ],
  references: ["proc_pid_stat(5): state", "wait(2)", "vfork(2)"],
};

function why(facts: Facts): string {
  switch (facts.detail) {
    case "task-state/zombie-leader":
      return (
        "The first thread of a process carries its pid, and a dead one cannot be traced or made to run code. criu needs it for " +
        "everything that the process owns (files, memory, credentials), so it cannot save the living threads either. " +
        "PTRACE_SEIZE answers EPERM for it, as if another tracer were there."
      );
    case "task-state/unseizable":
      return (
        "The kernel answered EPERM when criu wanted to seize the task, and criu then found no living task to wait for. It says so of a zombie " +
        "(the process has ended and its parent has not collected it, or its first thread has ended and others go on), of a task that " +
        "a debugger or strace is attached to, and where criu has no right to trace it; the log does not tell these apart, /proc does."
      );
    case "task-state/gone":
      return "criu had seized the task, and then its directory of /proc was gone: somebody killed it with SIGKILL (the kernel for want of memory, an engine, a script of criu's own), which reaches a frozen task too.";
    case "task-state/shared-table":
      return "Processes made by clone(2) with CLONE_VM, CLONE_FS, CLONE_FILES or the like and without CLONE_THREAD have such a table in common. criu restores tables that threads share, and for processes only those of open files and signal handlers.";
    case "task-state/vfork":
      return "Between vfork and exec the child uses its parent's memory and the parent sleeps in the kernel without taking signals. It cannot be stopped, and nothing in the images could say that it waits.";
    case "task-state/root-dead":
      return "The root of the tree exists only as an entry that its parent has not collected. There is no memory and no file left to save.";
    case "task-state/stopped":
    case "task-state/stopped-thread":
      return "A stop by a signal holds for the whole process, and criu saves it as such (the process comes back stopped). Stops of one thread, or by a signal the kernel does not use for stopping, have no such form.";
    case "task-state/sigtrap":
      return "SIGTRAP is what breakpoints and single steps deliver. criu uses them itself to drive the task, so it cannot tell a pending one from its own and refuses.";
    case "task-state/exit-signal":
      return "Tasks started by clone with another exit signal (old LinuxThreads, some sandboxes) are not recreated by criu, which starts every process with SIGCHLD.";
    case "task-state/kernel-thread":
      return "Kernel threads have no user memory and no code that could be run to read their state.";
    case undefined:
    default:
      return "criu can save tasks that run, sleep, are stopped as a whole, or are simple zombies. This one is between those states, most often because it was dying while the tree was being stopped.";
  }
}

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
