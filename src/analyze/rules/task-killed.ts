/** A restored task died in the middle of the restore and nothing before it says why. */

import { crashOfAge } from "../engine/versions.ts";
import { doThis } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, RESTORING, earlier, group, task } from "./say.ts";

/** Error lines of criu that every run may have, and that kill nobody. */
const HARMLESS =
  /RLIMIT_NOFILE for self|Lazy pages are not available|kerndat|Can't load \S*kdat|iptables|nft|Unable to detach from/;

export const taskKilled: Rule = {
  id: "task-killed",
  patterns: [
    {
      match: /(?<!\d)(?<pid>\d+) killed by signal (?<signal>\d+)/,
      strength: "likely",
      detail: "signal",
      phases: RESTORING,
      judge: orphan,
    },
    {
      match: /(?<!\d)(?<pid>\d+) (?:exited, status=|exited with )(?<status>\d+)/,
      strength: "follows",
      detail: "exit",
      phases: RESTORING,
    },
    {
      match: /Unable to detach (?<pid>\d+): No such process/,
      strength: "likely",
      detail: "resumed",
      levels: ["error"],
      phases: RESTORING,
    },
    { match: /Restorer (?:fail|abnormal termination for) (?<pid>\d+)/, strength: "follows", detail: "restorer" },
    {
      match: /(?:exited, status=|killed by signal )(?<signal>\d+)/,
      strength: "follows",
      detail: "exit",
      phases: RESTORING,
    },
    {
      match: /A root task is dead|Child \d+ died too early|Unexpected (?<pid>-?\d+) task interruption/,
      strength: "follows",
      phases: RESTORING,
    },
    {
      match: /(?<!\d)(?<pid>\d+) stopped by signal (?<signal>\d+)/,
      strength: "follows",
      detail: "signal",
      phases: RESTORING,
    },
    { match: /Unable to wait (?<pid>\d+): .{0,200}No child processes/, strength: "follows", phases: RESTORING },
    {
      match: /(?:Out of memory|oom-kill|Memory cgroup out of memory).{0,200}[Kk]ill(?:ed)? process (?<pid>\d+)/,
      strength: "likely",
      detail: "oom",
      ...ANYONE,
    },
    { match: /Child exited with an error|Task \d* ?(?:exited|signaled) with/, strength: "follows", phases: RESTORING },
    { match: /Task (?<pid>\d+) is in unexpected state: (?<state>[0-9a-f]+)/, strength: "follows", phases: RESTORING },
  ],
  title: (facts) => {
    const { subject, detail } = facts;
    const signal = Number(group(facts, "signal") ?? Number.NaN);
    return detail === "oom"
      ? `${task(subject)} was killed for want of memory during the restore`
      : detail === "resumed"
        ? `${task(subject, "A restored task")} was gone when criu wanted to let it run`
        : detail === "exit"
          ? `${task(subject, "A restored task")} gave up in the middle of the restore`
          : `${task(subject, "A restored task")} died in the middle of the restore${Number.isNaN(signal) ? "" : ` (signal ${signal}${SIGNALS[signal] === undefined ? "" : `, ${SIGNALS[signal]}`})`}`;
  },
  why: (facts) => {
    const signal = Number(group(facts, "signal") ?? Number.NaN);
    return facts.detail === "resumed"
      ? "The tree was restored, and criu traced each task to its first instruction. This one ended or was killed before criu let go of it: by the kernel, by another task of the tree that ran on already, or because it can run on no processor of this machine."
      : signal === 9
        ? "Each task restores itself while criu waits. This one got SIGKILL and criu names no failure before it: the kernel's out-of-memory killer, a cgroup limit, a watchdog of the engine, or criu's own clean-up after a failure that is not in this log."
        : signal === 11 || signal === 7 || signal === 4
          ? "Each task restores itself: it runs criu's code, with its new memory half in place. It crashed there. Usual reasons are images that are missing or do not belong together, a mapped file that is shorter than at the dump, memory that the kernel of this machine lays out otherwise (vDSO, address-space bits), or a fault of this criu version."
          : "Each task restores itself while criu waits for all of them at every stage. When one ends early the whole restore is given up and the others are killed. Its reason should stand in an error line with its pid above; there is none here, so the log is cut, was written at a low level, or the task was ended from outside.";
  },
  remedies: (facts) => {
    const signal = group(facts, "signal");
    return [
      doThis(
        "Write a complete log: restore again at the highest level and read the lines of that pid from the end.",
        "criu restore -D DIR -v4 -o restore.log; grep -n ' PID:' DIR/restore.log | tail -n 30",
      ),
      doThis("See whether the kernel killed it.", "dmesg -T | grep -iE 'killed process|segfault|oom' | tail"),
      ...(signal === "11" || signal === "7" || signal === "4"
        ? [doThis("Check the images, and restore with the newest criu, on the kernel of the dump.", "ckpt verify DIR")]
        : []),
      ...(signal === "9" || facts.detail === "oom"
        ? [
            doThis(
              "Give the restore more memory, or a higher limit of its cgroup.",
              "free -m; cat /sys/fs/cgroup/*/memory.events",
            ),
          ]
        : []),
    ];
  },
  references: ["signal(7)", "criu wiki: When C/R fails", "criu(8), -v, --log-file"],
};

const SIGNALS: Readonly<Record<number, string>> = {
  4: "illegal instruction",
  5: "trap",
  6: "abort",
  7: "bus error",
  9: "kill",
  11: "segmentation fault",
  15: "termination",
  31: "bad system call",
};

/** With an error before it, the death is what followed; criu itself kills all with signal 9 then. */
function orphan(hit: Hit): Verdict | undefined {
  const failed = hit.log
    .before(hit.event, 0)
    .some(
      ({ level, speaker, message }) =>
        level === "error" && speaker === "criu" && !HARMLESS.test(message) && !/killed by signal/.test(message),
    );
  if (hit.groups["signal"] === "31") {
    return failed ? { strength: "follows" } : { cause: "seccomp", strength: "likely" };
  }
  if (!failed && hit.groups["signal"] === "11" && beside(hit, /\brseq\b|glibc[ -]?2\.(?:3[5-9]|[4-9]\d)/i)) {
    return { cause: "rseq" };
  }
  if (!failed && hit.groups["signal"] === "11" && readingFilters(hit)) {
    return { cause: "image-missing", detail: "one", subject: { path: "seccomp.img" } };
  }
  const age = crashOfAge(hit.log.criuVersion, hit.log.kernel);
  if (!failed && hit.groups["signal"] === "11" && age !== undefined) return { cause: age };
  if (!failed) {
    // With its beginning at hand the log is complete: nothing in it made criu do the killing.
    const complete = hit.log.criuVersion !== undefined && hit.phase === "restore";
    if (hit.groups["signal"] === "9" && beside(hit, /\boom|out of memory|memory pressure/i))
      return { detail: "oom", strength: "names" };
    return hit.groups["signal"] === "9" && !complete ? { strength: "follows" } : {};
  }
  return hit.groups["signal"] === "9" ? undefined : { strength: "follows" };
}

/** What people write beside a log. */
function beside(hit: Hit, words: RegExp): boolean {
  return [...hit.log.before(hit.event, 10), ...hit.log.after(hit.event, 10)].some(
    ({ speaker, message }) => speaker !== "criu" && words.test(message),
  );
}

/** Next after opening its mappings a task looks for its seccomp filters, and crashes when their image is missing. */
function readingFilters(hit: Hit): boolean {
  const opened = hit.log.before(hit.event, 2).some(({ message }) => message.startsWith("Opening 0x"));
  return opened && (hit.event.number > FAR || earlier(hit, /^No seccomp\.img image/, FAR) !== undefined);
}

/** Lines before a line that are certainly kept. */
const FAR = 500;
