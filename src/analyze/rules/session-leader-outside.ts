/** The leader of the session or group is not in the tree. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";

const NAMESPACE = "session-leader-outside/pid-namespace";
const OPTION = { option: "--shell-job" } as const;

export const sessionLeaderOutside: Rule = {
  id: "session-leader-outside",
  patterns: [
    {
      match: /The root process (?<pid>\d+) is not (?:a |the )?session leader/,
      strength: "names",
      subject: OPTION,
      judge: session,
    },
    {
      match:
        /A (?:session|process group|group) leader of (?:zombie process |process |task )?(?<pid>\d+)(?:\(\d+\))? is outside/,
      strength: "names",
      detail: NAMESPACE,
      judge: session,
    },
    { match: /session leader (?:of \S+ )?is (?:outside|not in)/i, strength: "likely" },
    {
      match: /[Mm]iss(?:ing|ed)? --shell-job option|(?<!terminal\. )[Cc]onsider using (?:the )?--shell-job/,
      strength: "likely",
      subject: OPTION,
    },
    { match: /Can't figure out which sid \(\d+ or \d+\) ?the process (?<pid>\d+)/, strength: "likely" },
  ],
  title: ({ subject, detail }) => {
    const who =
      subject.pid === undefined
        ? "A process"
        : `Process ${subject.pid}${subject.comm === undefined ? "" : ` (${subject.comm})`}`;
    const leader = subject.sid === undefined || subject.sid === 0 ? "" : ` (${subject.sid})`;
    return detail === NAMESPACE
      ? `The session leader of ${who.charAt(0).toLowerCase()}${who.slice(1)} is outside of its pid namespace`
      : `${who} is the root of the dump, but its session leader${leader} is not dumped`;
  },
  why: ({ detail }) =>
    detail === NAMESPACE
      ? "The process came into its pid namespace from outside (nsenter, docker exec, or unshare without setsid) and kept its session. Inside the namespace that session has no number (it reads as 0), so criu could not put the process back into it."
      : "A process can only be in a session that an ancestor began with setsid(2). On restore the tree's root is a child of criu, so criu must be able to begin its session again; here the session was begun by a process (mostly a shell) above the root of the dump. Job control and signals to the group would not work as before.",
  remedies: ({ subject, detail }) => [
    ...(detail === NAMESPACE
      ? [
          doThis(
            "Start the process inside the namespace with a session of its own.",
            "nsenter -t PID -p -m setsid PROGRAM",
          ),
          doThis("End shells that came in with exec before the dump.", "ps -eo pid,sid,pidns,args"),
        ]
      : [
          ...(subject.sid === undefined || subject.sid === 0
            ? []
            : [
                doThis(
                  `Dump the session leader ${subject.sid}, with all its children.`,
                  `criu dump -t ${subject.sid} -D DIR`,
                ),
              ]),
          ...withOption("--shell-job", {
            when: "both",
            only: ["criu", "runc", "crun"],
            cost: "the restored tree joins the session that runs restore",
          }),
        ]),
    doThis("Start the program in a session of its own.", "setsid PROGRAM </dev/null >LOG 2>&1 &"),
  ],
  references: ["setsid(2)", "credentials(7): Process groups and sessions", "criu(8): --shell-job"],
};

/** criu has printed "sid=4210 pgid=4211 pid=4211" when it met the task. */
function session(hit: Hit): Verdict {
  const { pid } = hit.groups;
  if (pid === undefined) {
    return {};
  }
  const line = new RegExp(`\\bsid=(\\d+) pgid=\\d+ pid=${pid}\\b`);
  for (const { message } of hit.log.before(hit.event, 400)) {
    const sid = line.exec(message)?.[1];
    if (sid !== undefined) {
      return { subject: { sid: Number(sid) } };
    }
  }
  return {};
}
