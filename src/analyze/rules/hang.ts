/** The operation ended by a timeout, or never, without a line that fails. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { descriptor } from "./objects.ts";
import { ANYONE, ENGINE, later, UNMARKED } from "./say.ts";

export const hang: Rule = {
  id: "hang",
  patterns: [
    { match: /container creation timeout/, strength: "likely", detail: "engine", ...ENGINE },
    {
      match: /context canceled|context cancelled/,
      strength: "likely",
      detail: "engine",
      ...ENGINE,
      judge: aboutCheckpoint,
    },
    {
      // Taking a lock is a call that waits, so a log that ends here is one of a restore that hangs.
      match: /\((?:flock|posix|ofd|lease)\)flag: \d+, type: \d+, .{0,80}?pid: (?<pid>\d+), fd: (?<fd>\d+)/,
      strength: "likely",
      levels: ["none"],
      phases: ["restore"],
      detail: "lock",
      judge: lastLine,
    },
    {
      // Next iptables is tried, which waits for the lock that another holds.
      match: /^sockets: Done probing$/,
      strength: "follows",
      ...UNMARKED,
      detail: "stuck",
      judge: lastLine,
    },
    {
      match: /^Waiting for \d+ to trap|^Wait until|^Waiting for (?:the )?(?:parasite|lazy|page)/,
      strength: "follows",
      detail: "stuck",
      ...UNMARKED,
      judge: (hit) => (later(hit, /./, 1) === undefined ? {} : undefined),
    },
    {
      match: /context deadline exceeded|DeadlineExceeded/,
      strength: "likely",
      detail: "engine",
      ...ENGINE,
      judge: aboutCheckpoint,
    },
    {
      match: /(?:checkpoint|restor|criu|migrat).{0,200}\b(?:timed out|timeout|time-out)\b/i,
      strength: "likely",
      detail: "engine",
      ...ENGINE,
      judge: noCause,
    },
    {
      match: /\b(?:timed out|timeout)\b.*(?:checkpoint|restor|criu)/i,
      strength: "likely",
      detail: "engine",
      ...ENGINE,
      judge: noCause,
    },
    {
      match:
        /(?:criu|runc|crun|checkpoint|restore)\b.*(?:hangs?\b|is hanging|got stuck|never (?:returns|ends|finishes)|stuck (?:at|in|forever))/i,
      strength: "likely",
      detail: "stuck",
      ...ANYONE,
    },
    {
      match: /INFO: task (?:criu|runc|crun)[^\s:]*:(?<pid>\d+) blocked for more than/,
      strength: "names",
      detail: "kernel",
      ...ANYONE,
    },
    {
      match: /(?:INFO: )?task \S+:(?<pid>\d+) blocked for more than \d+ seconds/,
      strength: "likely",
      detail: "kernel",
      ...ANYONE,
    },
    {
      match: /signal: killed.{0,200}(?:checkpoint|restore|criu)|(?:checkpoint|restore|criu).{0,200}signal: killed/i,
      strength: "follows",
      detail: "engine",
      ...ENGINE,
    },
    { match: /container init still running/, strength: "follows", detail: "engine", ...ENGINE },
    {
      match: /################ Test .{0,200} FAIL at timed out|TimeoutExpired|Killed by timeout|Terminated by timeout/i,
      strength: "likely",
      detail: "engine",
      ...ANYONE,
    },
  ],
  title: ({ detail, subject }) =>
    detail === "lock"
      ? `The restore waits for the lock on ${descriptor(subject, "a file")} that somebody else holds`
      : detail === "kernel"
        ? "A task waits in the kernel without end"
        : detail === "stuck"
          ? "The operation never ends"
          : detail === "stopped"
            ? "The log stops amid the work: criu goes on or waits, was killed, or could not write any more"
            : "The engine lost patience: the operation did not end in its time",
  why: ({ detail }) =>
    detail === "lock"
      ? "On restore criu takes each lock again, and waits for it. Somebody else holds a conflicting one now, perhaps the original process that is still running."
      : detail === "kernel"
        ? "The kernel reports a task that has slept uninterruptibly for minutes. Nothing can stop or save it before its wait ends: usually a network file system or a device that does not answer."
        : "No line of this log fails. Either the work takes longer than the engine waits (much memory, a slow disk, a compressed archive), or a step waits for something that never comes: a task in uninterruptible sleep, a peer of the page transfer, a notification the runtime must answer, or a lock held by the caller.",
  remedies: ({ detail }) => [
    ...(detail === "lock" ? [doThis("End the process that holds the lock now.", "lslocks; fuser -v FILE")] : []),
    doThis(
      "See which step it is at: the last lines of criu's log, and where criu and the tasks wait.",
      "tail -n 5 DIR/*.log; cat /proc/$(pidof -s criu)/wchan; ps -eo pid,stat,wchan:30,comm | awk '$2 ~ /D/'",
    ),
    ...withOption("--timeout", {
      when: "dump",
      value: "60",
      only: ["criu"],
      cost: "bounds only the collecting of tasks; slow writing of pages is not bounded",
    }),
    doWith(
      "podman",
      "Compression takes most of the time of an export: choose none or zstd.",
      "podman container checkpoint --export=FILE --compress=none CONTAINER",
    ),
    doWith(
      "kubernetes",
      "Give the call more time; memory of many gigabytes takes minutes.",
      "curl -X POST https://NODE:10250/checkpoint/NAMESPACE/POD/CONTAINER?timeout=600",
    ),
    doThis(
      "Shorten the freeze of large trees by pre-dumps, where the kernel tracks dirty pages.",
      "criu pre-dump -t PID -D DIR/1 --track-mem",
    ),
  ],
  references: ["criu(8), --timeout", "proc_pid_wchan(5)"],
};

function aboutCheckpoint(hit: Hit): Verdict | undefined {
  return /checkpoint|restor|criu|migrat/i.test(`${hit.event.message} ${hit.log.tool ?? ""}`) || hit.phase !== "unknown"
    ? {}
    : { strength: "follows" };
}

/** A connection that times out, or criu's own freeze, has a cause of its own. */
function noCause(hit: Hit): Verdict | undefined {
  return /Connection timed out|[Ff]reez|Timeout reached|--timeout|frozen|seize|connect to/.test(hit.event.message)
    ? undefined
    : {};
}

function lastLine(hit: Hit): Verdict | undefined {
  return hit.log.after(hit.event, 2).every(({ message }) => message.trim() === "") ? {} : undefined;
}
