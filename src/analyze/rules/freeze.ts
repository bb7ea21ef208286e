/** The tasks could not be stopped in time. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { DUMPING, earlier, later } from "./say.ts";

const REFUSED = /Unable to interrupt task: \d+ \(Operation not permitted\)/;

/** The alarm also ends endless retries on a task that another tracer holds: then that is the cause. */
function timeout(hit: Hit): Verdict {
  if (earlier(hit, REFUSED, 30) !== undefined) {
    return { strength: "follows" };
  }
  const stuck = later(hit, /Unseizable non-zombie \d+ found, state D/, 10);
  const pid = stuck === undefined ? undefined : /non-zombie (\d+)/.exec(stuck.message)?.[1];
  return pid === undefined ? {} : { detail: "freeze/uninterruptible", subject: { pid: Number(pid) } };
}

/** A task that cannot be seized: in D state it hangs in the kernel, below a freezer it was caught half frozen. */
function unseizable(hit: Hit): Verdict | undefined {
  const { state, pid } = hit.groups;
  if (state === "D") {
    return { detail: "freeze/uninterruptible" };
  }
  const refused = new RegExp(`Unable to interrupt task: ${pid ?? "\\d+"} \\(Operation not permitted\\)`);
  if (state === "t" || earlier(hit, refused, 6) !== undefined) {
    return undefined;
  }
  return earlier(hit, /freezing (?:processes|cgroup)|freezer\.state=|cgroup\.freeze=/, 40) === undefined
    ? undefined
    : { strength: "names", detail: "freeze/half-frozen" };
}

/** The children of a thread name the process as their parent: -t was given the thread. */
function ofThread(hit: Hit): Verdict {
  const { tid = "", parent = "" } = hit.groups;
  return earlier(hit, new RegExp(`Seizing ${tid}'s ${parent} thread$`), 400) === undefined
    ? {}
    : { cause: "option", detail: "thread", subject: { option: "--tree" } };
}

export const freeze: Rule = {
  id: "freeze",
  patterns: [
    {
      match:
        /(?:cannot|can't|unable to|fail(?:ed|ure)? to|timeout|timed out) .{0,40}\bfreez(?:e|ing)\b|waiting for (?:the )?(?:FROZEN|frozen)|writ(?:e|ing) (?:to )?\S*(?:cgroup\.freeze|freezer\.state)/,
      strength: "likely",
      levels: ["error", "warn"],
    },
    { match: /Timeout reached\. Try to interrupt/, strength: "names", detail: "freeze/timeout", judge: timeout },
    { match: /FATAL: Unable to interrupt the current operation/, strength: "likely", detail: "freeze/timeout" },
    { match: /Unable to freeze cgroup (?<path>\S+)/, strength: "names", detail: "freeze/freezer" },
    { match: /Unable to freeze (?:the )?tasks/, strength: "names", detail: "freeze/freezer" },
    { match: /Unable to (?:thaw|unfreeze) (?:the )?tasks/, strength: "likely", detail: "freeze/freezer" },
    {
      match: /Neither a cgroupv1 \(freezer\.state\) or cgroupv2 \(cgroup\.freeze\) control file found/,
      strength: "likely",
      detail: "freeze/no-freezer",
    },
    {
      match: /(?:Unknown freezer state|Unable to (?:get a current state|(?:read from|seek) freezer FD))/,
      strength: "names",
      detail: "freeze/freezer",
    },
    { match: /Unseizable non-zombie (?<pid>\d+) found, state (?<state>\w)/, strength: "likely", judge: unseizable },
    {
      match: /SEIZE (?<pid>\d+): (?:task not stopped after seize|can't wait task|can't interrupt task)/,
      strength: "likely",
      levels: ["error"],
      detail: "freeze/seize",
    },
    {
      match: /Task pid reused while suspending \((?<pid>\d+): (?<tid>\d+) -> (?<parent>\d+)\)/,
      strength: "likely",
      detail: "freeze/fork-storm",
      judge: ofThread,
    },
    {
      match: /(?:Can't|Unable to) (?:seize|freeze) (?:the )?(?:process )?tree|Error: can't freeze/i,
      strength: "likely",
      detail: "freeze/freezer",
    },
    {
      match: /Unexpected process (?<pid>\d+) in the freezer cgroup/,
      strength: "follows",
      levels: ["error", "warn"],
      detail: "freeze/freezer",
      phases: DUMPING,
    },
    {
      match:
        /unable to (?:freeze|pause)(?: the)?(?: container)?|(?:failed|cannot|unable) to (?:freeze|set freezer|write freezer\.state)/i,
      strength: "likely",
      levels: ["error", "warn", "none"],
      speakers: ["engine"],
      detail: "freeze/freezer",
    },
  ],
  title: (facts) => {
    const who =
      facts.subject.pid === undefined
        ? "a task"
        : `task ${facts.subject.pid}${facts.subject.comm === undefined ? "" : ` (${facts.subject.comm})`}`;
    switch (facts.detail) {
      case "freeze/no-freezer":
        return "The directory given with --freeze-cgroup is no cgroup that can be frozen";
      case "freeze/uninterruptible":
        return `${cap(who)} is in uninterruptible sleep and does not stop`;
      case "freeze/half-frozen":
        return `${cap(who)} of the frozen cgroup could not be seized`;
      case "freeze/fork-storm":
        return `The tree changes faster than it can be stopped: ${who} was there and is gone, or is another one now`;
      case "freeze/freezer":
        return `The cgroup freezer ${facts.subject.path ?? ""} did not freeze all tasks`.replace("  ", " ");
      case undefined:
      default:
        return "The tasks could not be stopped before the timeout";
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "freeze/no-freezer":
        return "With --freeze-cgroup criu writes to freezer.state (version 1) or cgroup.freeze (version 2) in that directory. Neither file is there: it is another controller's hierarchy, the root group (which cannot be frozen), or a wrong path.";
      case "freeze/half-frozen":
        return "criu froze the cgroup and then seized each task in it with ptrace. The kernel let this one not be waited for: it was frozen before it could stop for the tracer, or it belongs to another tracer; or the directory given is not the group that the task is in. Freezing by the engine at the same time does the same.";
      case "freeze/fork-storm":
        return "criu stops tasks one by one and reads their children until nobody new appears, in a few rounds. Tasks that start others and end all the time win this race; a frozen control group stops them all at once.";
      case undefined:
      default:
        return (
          "Before anything is saved, every task must stop: by PTRACE_INTERRUPT, or by the cgroup freezer. A task that waits inside the " +
          "kernel without reacting to signals (state D: a stuck disk or NFS server, a vfork parent waiting for its child) cannot, " +
          "and after --timeout seconds (10 by default) criu gives up and lets all tasks go on."
        );
    }
  },
  remedies: (facts: Facts) => [
    ...(facts.detail === "freeze/fork-storm"
      ? [doThis("Dump at a moment when the program starts no processes, or have it pause them first.")]
      : facts.detail === "freeze/no-freezer" || facts.detail === "freeze/half-frozen"
        ? []
        : [
            doThis(
              "Find tasks in state D, and what they wait for.",
              "ps -eLo pid,tid,stat,wchan:32,comm | awk '$3 ~ /D/'",
            ),
            ...withOption("--timeout", {
              value: "60",
              when: "dump",
              cost: "the tasks stand still for up to that long",
            }),
          ]),
    ...(facts.detail === "freeze/freezer" ||
    facts.detail === "freeze/no-freezer" ||
    facts.detail === "freeze/half-frozen"
      ? [
          doThis(
            "Give the directory of the task's own group, one that has freezer.state or cgroup.freeze, or leave the option out.",
            "cat /proc/PID/cgroup",
          ),
          doThis(
            "See that no engine has paused the container at the same time, and that it is running when the dump starts.",
          ),
        ]
      : withOption("--freeze-cgroup", {
          value: "/sys/fs/cgroup/PATH",
          when: "dump",
          only: ["criu"],
          cost: "every task of that group is frozen, also those that are not dumped",
        })),
  ],
  references: [
    "criu(8): --timeout, --freeze-cgroup",
    "kernel Documentation: admin-guide/cgroup-v2 (cgroup.freeze)",
    "CRIU wiki: Freezing the tree",
  ],
};

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
