/** Only a generic sentence is left: the log that says why is somewhere else. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, ENGINE, earlier, later } from "./say.ts";

export const logMissing: Rule = {
  id: "log-missing",
  patterns: [
    {
      // crun and podman quote the first error of criu's log, which is this harmless one where a capability is missing.
      match: /Can't setup RLIMIT_NOFILE for self: Operation not permitted: OCI\b/,
      strength: "likely",
      ...ANYONE,
      detail: "runtime",
      judge: withPath,
    },
    {
      match: /criu failed: type (?<what>\w+) errno (?<errno>-?\d+)/,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      match: /CRIU (?:checkpoint|restor)ing failed (?<errno>-?\d+)/i,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      match: /criu (?:checkpoint|restore|dump) failed(?:: -?\d+)?/i,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      match: /[Pp]lease check (?:CRIU |the )?log ?file (?<path>\S+)/,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
    },
    {
      match:
        /\b(?:check|see|refer to|look (?:at|in|into)|details (?:are )?in)\b.{0,40}?(?<path>\/?[\w./-]{0,200}(?:restore|dump|checkpoint|criu)[\w-]{0,60}\.log)\b/i,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      // What go-criu makes of an answer without words.
      match: /operation failed \(msg: ?err: ?-?\d+\)/,
      strength: "follows",
      detail: "client",
      ...ENGINE,
      judge: withPath,
    },
    {
      match: /unable to retrieve OCI runtime error/,
      strength: "likely",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    { match: /^log file: (?<path>\S+)/, strength: "follows", detail: "runtime", ...ENGINE },
    {
      match:
        /runc did not terminate suc+es+fully|OCI runtime (?:error|(?:checkpoint|restore) failed)|(?:cannot|failed to|unable to) (?:checkpoint|restore) (?:a )?container/i,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      match: /(?:checkpoint|restore)\S{0,200} .{0,200}(?:exit status \d+|exit code \d+)$/i,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      match: /(?<!\S)\S*(?:runc|crun) (?:checkpoint|restore) .{0,200} failed: exit status/i,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      match:
        /(?:migration|snapshot) (?:dump|restore) failed|(?:Checkpoint|Restore)Container from runtime service failed|restore failed:?\s*$/,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    {
      match:
        /\b(?:dump (?:failed|signaled) with \d+|criu process exited \d+|restore process died|CRIU was killed with signal)/,
      strength: "follows",
      detail: "runtime",
      ...ENGINE,
      judge: withPath,
    },
    { match: /checkpointing of \S+ failed/i, strength: "follows", detail: "runtime", ...ENGINE },
    {
      match:
        /(?:Could not (?:dump|restore)|Could not \w+ the JVM) .{0,200}err=-?\d+|SystemCheckpointException|SystemRestoreException|CheckpointException/,
      strength: "follows",
      detail: "client",
      ...ENGINE,
    },
    {
      match: /(?:criu_(?:dump|restore|check)|libcriu)\b.*(?:fail|error|-52|-70)/i,
      strength: "follows",
      detail: "client",
      ...ENGINE,
    },
    {
      match: /Dumping FAILED|Restoring FAILED|Pre-dumping FAILED/,
      strength: "follows",
      detail: "cut",
      judge: unseized,
    },
    { match: /Killing processes because of failure on restore/, strength: "follows", detail: "cut", judge: alone },
    {
      match: /^(?:\[\.\.\.\]|\.\.\.|<(?:snip|truncated|cut)>)$/,
      strength: "follows",
      detail: "cut",
      levels: ["none"],
      // Whoever pasted the log. Not criu's plain lines: the expression has no word by which they could be told.
      speakers: ["program", "engine"],
    },
  ],
  title: ({ detail, subject }) =>
    detail === "unseized"
      ? `Nothing of task ${subject.pid ?? "PID"} was saved, and the log's level is too low to say why: the pid may be wrong, the task a zombie or traced, or the page server out of reach`
      : detail === "cut"
        ? "The log ends with the failure, but the lines that say why are not in it"
        : `Only the ${detail === "client" ? "client's" : "runtime's"} general message is here; criu's own log${subject.path === undefined ? "" : ` (${subject.path})`} says why`,
  why: ({ detail }) =>
    detail === "unseized"
      ? "criu gave up before or while it seized the first task. Why is said by warnings and notes only, which need -v2 to -v4: there is no process of that pid, it has ended and nobody waited for it, a debugger is attached to it, criu may not trace it, or the connection to a page server failed."
      : detail === "cut"
        ? "The last line of a failed run is always the same. The reason stands above it, in a part that was cut away, or was not written since the log level was below 1."
        : 'The runtime hears from criu only that it failed: "type NOTIFY errno 0" is the last kind of message it got, and -52 stands for a failed request; neither has a meaning of its own. Everything else is in the log that criu writes into its working directory.',
  remedies: ({ detail, subject }) => [
    ...(detail === "unseized"
      ? [
          doThis(
            "Look whether the task is there (State Z: a zombie), and whether something traces it (TracerPid other than 0).",
            `grep -E '^(Name|State|TracerPid)' /proc/${subject.pid ?? "PID"}/status`,
          ),
        ]
      : []),
    ...(subject.path === undefined
      ? []
      : [doThis("Read the log that the message names.", `ckpt explain ${subject.path}`)]),
    doWith(
      "criu",
      "Run again with a log at the highest level.",
      "criu dump -t PID -D DIR -v4 -o dump.log; ckpt explain DIR/dump.log",
    ),
    doWith(
      "runc",
      "The log is in the working directory, by default criu.work below the container's directory.",
      "runc checkpoint --work-path WORK CONTAINER; ckpt explain WORK",
    ),
    doWith(
      "crun",
      "The log is in the working directory.",
      "crun checkpoint --work-path WORK CONTAINER; ckpt explain WORK",
    ),
    doWith(
      "podman",
      "The log is in the container's storage; --keep leaves it there after success too.",
      "ckpt explain $(podman inspect --format '{{.StaticDir}}' CONTAINER)/dump.log",
    ),
    doWith(
      "docker",
      "The log is below the runtime's directory of the container; it is removed with it, so copy it at once.",
      "find /run/containerd /var/lib/docker/containers -name 'dump.log' -o -name 'restore.log'",
    ),
    doWith(
      "kubernetes",
      "The log is on the node, in the container's storage of CRI-O.",
      "find /var/lib/containers/storage/overlay-containers -name 'dump.log' -o -name 'restore.log'",
    ),
    doWith("lxc", "The log is in the directory given.", "lxc-checkpoint -n NAME -D DIR -s -v; ckpt explain DIR"),
  ],
  references: ["criu(8), -v, --log-file, --work-dir"],
};

/** At a low level the first step of a dump fails without a word: of the task at the top only the letting go is told. */
function unseized(hit: Hit): Verdict | undefined {
  if (alone(hit) === undefined) return undefined;
  const line = earlier(hit, DETACHED, 2);
  const pid = line === undefined ? undefined : DETACHED.exec(line.message)?.groups?.["pid"];
  return pid === undefined ? {} : { detail: "unseized", subject: { pid: Number(pid) } };
}

const DETACHED = /^Unable to detach from (?<pid>\d+): No such process/;

/** With an error of criu in the same text the log is not missing, whether a rule knows that error or not. */
function alone(hit: Hit): Verdict | undefined {
  const lines = [...hit.log.before(hit.event, 0), ...hit.log.after(hit.event, 0)];
  return lines.some(
    ({ level, speaker, message }) => level === "error" && speaker === "criu" && !SAYS_NOTHING.test(message),
  )
    ? undefined
    : {};
}

/** Errors that each failed run ends with, or that any run may have. */
const SAYS_NOTHING =
  /FAILED|Killing processes|RLIMIT_NOFILE for self|Lazy pages are not available|Unable to detach|criu failed|killed by signal 9/;

/** The next line of the runtimes' message names the log. */
function withPath(hit: Hit): Verdict | undefined {
  if (alone(hit) === undefined) {
    return undefined;
  }
  const words = /(?:log file:?|logfile) (?<path>\/\S+)/i;
  const line = words.test(hit.event.message) ? hit.event : later(hit, words, 2);
  const path =
    line === undefined ? undefined : words.exec(line.message)?.groups?.["path"]?.replace(/["'\\].*$|[:,.;]+$/, "");
  return path === undefined ? {} : { subject: { path } };
}
