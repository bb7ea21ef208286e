/** A pid, thread id, group or session number of the images is taken on this system. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { choose, earlier } from "./say.ts";

export const pidConflict: Rule = {
  id: "pid-conflict",
  patterns: [
    { match: /Can't (?:fork|clone) for (?<pid>\d+): File exists/, strength: "names", detail: "taken" },
    {
      match: /Pid (?<holder>-?\d+) do(?:es)?(?: not|n't) match expected (?<pid>\d+)/,
      strength: "names",
      detail: "other-pid",
    },
    {
      match: /Thread pid mismatch (?<holder>-?\d+)\/(?<tid>\d+)/,
      strength: "names",
      detail: "thread",
      judge: (hit) =>
        earlier(hit, /ns_last_pid.{0,60}(?:Read-only|not permitted|Permission denied)/, 60) === undefined
          ? {}
          : { cause: "pid-set", detail: "last-pid" },
    },
    { match: /Thread pid mismatch/, strength: "names", detail: "thread" },
    { match: /cred pid (?<tid>\d+) != gettid/, strength: "likely", detail: "thread" },
    {
      match: /Unable to create (?:a )?thread(?: \d+)?: -(?!22\b)(?<errno>\d+)/,
      strength: "likely",
      detail: "thread",
      judge: (hit) => {
        return choose(
          hit.groups["errno"],
          {
            "17": () => ({ strength: "names" }),
            "11": () => ({ cause: "rlimit", detail: "processes" }),
            "1": () => ({ cause: "pid-set" }),
          },
          () => ({}),
        );
      },
    },
    {
      match: /Conflict with a dead task with the same PID as of this thread \(virt (?<tid>\d+), real \d+\)/,
      strength: "names",
      detail: "thread",
    },
    {
      match:
        /Current (?<what>[sgp]id) (?<sid>\d+) intersects with (?:pid|sid|pgid|gid)(?: of)? \((?<pid>\d+)\) in images/,
      strength: "names",
      detail: "own-session",
    },
    {
      match: /This process tree can only be restored in a new pid namespace/,
      strength: "likely",
      detail: "own-session",
    },
    {
      match: /pid (?<pid>\d+) (?:is )?(?:already (?:in use|exists|taken)|busy|taken)/i,
      strength: "likely",
      detail: "taken",
      phases: ["restore", "unknown"],
    },
    {
      match: /clone3?\(?\)? .{0,100}(?:set_tid|pid (?<pid>\d+)).{0,100}File exists/,
      strength: "names",
      detail: "taken",
    },
    { match: /Unexpected child (?<pid>-?\d+)/, strength: "follows", detail: "other-pid" },
    { match: /Waited pid mismatch/, strength: "follows" },
    {
      match: /Unable to clone .{0,200}: -17\b/,
      strength: "likely",
      detail: "taken",
      judge: (hit) => (earlier(hit, /mount/, 1) === undefined ? {} : undefined),
    },
  ],
  title: ({ detail, subject, groups }) => {
    return choose(
      detail,
      {
        thread: () =>
          subject.tid === undefined
            ? "A thread id of the images is in use on this system"
            : `Thread id ${subject.tid} is in use on this system`,
        "own-session": () =>
          `A number of the images${subject.pid === undefined ? "" : ` (${subject.pid})`} is the session or group that criu itself runs in`,
        "other-pid": () =>
          `Pid ${subject.pid ?? "of the images"} could not be had: the kernel gave ${groups["holder"] ?? "another one"}`,
      },
      () => `Pid ${subject.pid ?? "of the images"} is in use on this system`,
    );
  },
  why: ({ detail }) =>
    detail === "own-session"
      ? "Processes know each other by number, so each must come back with its old pid, group and session. The shell or service that runs criu lives in a group or session with one of these numbers, which makes the restored tasks join strangers."
      : `Processes and threads know each other by number, so each is restored with its old one. ${
          detail === "other-pid"
            ? "Before Linux 5.5 criu writes the number before it into ns_last_pid and forks; another process took the number in between, or has it."
            : "The kernel refuses a number that is taken in the pid namespace: by a process or thread, by a zombie that nobody has waited for, or because a process group or session still bears it."
        } The original still running (after --leave-running), its unreaped remains or another copy restored before are the usual holders.`,
  remedies: ({ subject, detail }) => {
    const number = subject.tid ?? subject.pid;
    return [
      doThis(
        "See who has the number, as pid, thread, group or session.",
        `ps -eLo pid,tid,pgid,sid,stat,comm | awk '${["$1", "$2", "$3", "$4"].map((column) => `${column}==${number ?? "N"}`).join("||")}'`,
      ),
      doThis("End the holder (the original, when it still runs), or let its parent reap it, and restore again."),
      doThis(
        "Restore in a pid namespace of its own, where all numbers are free.",
        "criu-ns restore -D DIR",
        "the restored tasks have other pids when seen from outside, and need a /proc of their own",
      ),
      ...(detail === "other-pid"
        ? [doThis("Try again, or use Linux 5.5 with criu 3.14 or later, where clone3 asks for the pid directly.")]
        : []),
      ...(detail === "own-session" ? [doThis("Start criu from a new session.", "setsid criu restore -D DIR")] : []),
      doWith(
        "podman",
        "Containers have a pid namespace of their own unless created with --pid=host: create it without that.",
        "podman run IMAGE",
      ),
      doWith("docker", "Create the container without --pid=host."),
    ];
  },
  references: ["clone(2), clone3, set_tid", "pid_namespaces(7)", "criu wiki: When C/R fails"],
};
