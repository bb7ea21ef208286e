/** A task already has a tracer. */

import { doThis } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING, earlier, later, task } from "./say.ts";

/**
 * PTRACE_SEIZE is refused with EPERM for a traced task and for a dead one. What criu says next tells them apart: it
 * waits in vain for a living task; a dead one it takes as a zombie. Every ordinary zombie brings this warning as well.
 */
function refused(hit: Hit): Verdict {
  const pid = hit.groups["pid"] ?? "\\d+";
  if (privilegeIsMissing(hit)) return { strength: "likely", cause: "permission", detail: "permission/ptrace" };
  if (earlier(hit, /Lazy pages are not permitted/, 400) !== undefined) {
    return { strength: "likely", cause: "permission", detail: "permission/ptrace" }; // userfaultfd asks for CAP_SYS_PTRACE too
  }
  if (later(hit, new RegExp(`Unseizable non-zombie ${pid} found`), 6) !== undefined) {
    return { strength: "names" };
  }
  if (later(hit, /zombie (?:\d+ \(comm .{0,200}\) )?found while seizing/, 6) !== undefined) {
    return { strength: "likely" };
  }
  if (later(hit, new RegExp(`Unable to detach from ${pid}: No such process`), 12) !== undefined) {
    // Of a whole log nothing else has hinted at a tracer; who pastes a piece has left open what.
    return hit.log.criuVersion === undefined
      ? { strength: "likely" }
      : { strength: "likely", cause: "task-state", detail: "task-state/unseizable" };
  }
  const alone = hit.log.after(hit.event, 1).length === 0;
  return { strength: alone ? "likely" : "follows" };
}

/** The parent of the kernel's own threads, which can be neither traced nor saved; inside a container 2 is any task. */
const KTHREADD = "2";
const OF_KERNEL = { strength: "likely", cause: "task-state", detail: "task-state/kernel-thread" } as const;

/** What people write, or show, of an unprivileged criu. */
const UNPRIVILEGED =
  /ptrace_scope|\b[Yy]ama\b|\bcap[-_](?:add|drop)|CAP_|setcap|[Uu]nprivileged|[Rr]ootless|non-?root|(?:without|not) (?:being )?root|\buid[ =]\d{3,5}\b/;

/** Only a criu without privilege looks for a place of its own. */
function isUnprivileged(hit: Hit): boolean {
  return earlier(hit, /^\$XDG_RUNTIME_DIR not set/, 400) !== undefined;
}

function privilegeIsMissing(hit: Hit): boolean {
  return (
    earlier(hit, UNPRIVILEGED, 12) !== undefined || later(hit, UNPRIVILEGED, 6) !== undefined || isUnprivileged(hit)
  );
}

function unseizable(hit: Hit): Verdict | undefined {
  const { state, pid } = hit.groups;
  if (pid === KTHREADD && (state === "S" || state === "I")) return OF_KERNEL;
  if (state === "t") {
    return { strength: "names" };
  }
  if (state === "D") {
    return undefined;
  }
  if (
    earlier(hit, new RegExp(`Unable to interrupt task: ${pid ?? "\\d+"} \\(Operation not permitted\\)`), 6) !==
    undefined
  ) {
    if (isUnprivileged(hit)) return { cause: "permission", detail: "permission/ptrace" };
    // A complete log would tell of a missing privilege; an excerpt leaves that open.
    const told = hit.log.criuVersion !== undefined || earlier(hit, /TracerPid|\b(?:strace|gdb)\b/, 20) !== undefined;
    return { strength: told ? "names" : "likely" };
  }
  return earlier(hit, /freezing (?:processes|cgroup)|freezer\.state=|cgroup\.freeze=/, 40) === undefined
    ? {}
    : undefined;
}

function seized(hit: Hit): Verdict {
  return privilegeIsMissing(hit) ? { cause: "permission", detail: "permission/ptrace" } : {};
}

export const ptraceBusy: Rule = {
  id: "ptrace-busy",
  patterns: [
    {
      match: /(?:Unable to interrupt|can't (?:seize|interrupt)) task:? (?<pid>\d+)?.{0,3}\(?Operation not permitted/,
      strength: "likely",
      phases: DUMPING,
      judge: refused,
    },
    { match: /Unseizable non-zombie (?<pid>\d+) found, state (?<state>\w)/, strength: "likely", judge: unseizable },
    { match: /SEIZE (?<pid>\d+): can't seize task: Operation not permitted/, strength: "likely", judge: seized },
    {
      match: /(?:[Tt]ask|[Pp]rocess) (?<pid>\d+) is (?:already |being )?(?:p?traced)(?: by (?<tracer_pid>\d+))?/,
      strength: "names",
    },
    {
      match: /Can't (?:attach to|seize) (?<pid>\d+)(?: task)?: Operation not permitted/,
      strength: "likely",
      phases: DUMPING,
    },
  ],
  title: (facts) =>
    `${cap(task(facts.subject))} is already traced${facts.subject.tracer_pid === undefined ? " by another program" : ` by ${facts.subject.tracer_pid}`}`,
  why: () =>
    "criu stops and reads every task with ptrace, and a task can have one tracer only: the kernel answers EPERM to a second one. " +
    "A debugger, strace, a profiler or sandbox built on ptrace, or a parent inside the tree that traces its child, is attached. " +
    "The relation between tracer and traced could not be saved either.",
  remedies: (facts) => [
    doThis("See who traces it.", `grep -H TracerPid /proc/${facts.subject.pid ?? "PID"}/task/*/status`),
    doThis("End or detach that tracer (detach in gdb, Ctrl-C in strace), then dump again."),
    doThis(
      "A program that traces its own children (a debugger, rr, a ptrace sandbox such as gVisor's) can only be dumped after it let them go.",
    ),
    doThis(
      "If TracerPid is 0 for all, the refusal is one of rights: look at ptrace_scope and at the capabilities of criu.",
      "sysctl kernel.yama.ptrace_scope",
    ),
  ],
  references: ["ptrace(2): PTRACE_SEIZE", "proc_pid_status(5): TracerPid"],
};

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
