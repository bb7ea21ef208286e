/** Sessions and process groups that cannot be put together again. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { RESTORING, task } from "./say.ts";

export const sessionRestore: Rule = {
  id: "session-restore",
  patterns: [
    { match: /Can't restore sid \((?<sid>-?\d+)\)/, strength: "names", detail: "sid" },
    { match: /Requested sid (?<sid>\d+) doesn'?t match inherited (?<now>\d+)/, strength: "names", detail: "inherited" },
    { match: /Can't restore pgid \((?<pid>\d+)\/(?<now>\d+)->(?<pgid>\d+)\)/, strength: "names", detail: "pgid" },
    { match: /Can't restore pgid/, strength: "names", detail: "pgid" },
    { match: /Can't find a session leader for (?<sid>\d+)/, strength: "names", detail: "leader", phases: RESTORING },
    {
      match: /Can't figure out which sid \((?<sid>\d+) or \d+\) ?the process (?<pid>\d+) was born with/,
      strength: "names",
      detail: "born",
    },
    { match: /Can't figure out which sid/, strength: "names", detail: "born" },
    { match: /Don't have tty to inherit session from/, strength: "likely", detail: "leader" },
    { match: /(?:Unable|Failed|Can't) to? ?set ?(?:sid|pgid|pgrp)\b/, strength: "likely", phases: RESTORING },
    {
      match: /set(?:sid|pgid)\b.*(?:failed|Operation not permitted|No such process)/,
      strength: "likely",
      phases: RESTORING,
    },
    {
      match: /[Cc]an't find (?:the )?(?:session|group|process group) leader/,
      strength: "likely",
      detail: "leader",
      phases: RESTORING,
    },
  ],
  title: ({ subject, detail, groups }) =>
    detail === "pgid"
      ? `${task(subject, "A task")} cannot join its process group${groups["pgid"] === undefined ? "" : ` ${groups["pgid"]}`}`
      : detail === "inherited"
        ? `The tree belongs to session ${subject.sid ?? "of another shell"} and is restored in another one`
        : `Session ${subject.sid ?? "of the images"} cannot be made again for ${task(subject)}`,
  why: ({ detail }) =>
    detail === "pgid"
      ? "A task can only join a process group of its own session that exists at that moment. Its leader is not part of the images, has ended, or is in another session here."
      : "A session can only be inherited from the parent, or begun by the task whose pid is the session's number. When that leader is not part of the images, nobody can make the session again; criu can then only put the tree into the session it was itself started from, which --shell-job asks for.",
  remedies: () => [
    doThis(
      "Dump from the session leader on, so that it is part of the images.",
      "ps -o pid,pgid,sid,comm -p PID; criu dump -t SID -D DIR",
    ),
    ...withOption("--shell-job", {
      when: "both",
      cost: "the restored tasks join the session and terminal of the shell that runs criu",
    }),
    doThis("Start the program in a session of its own before it is dumped.", "setsid PROGRAM < /dev/null > LOG 2>&1"),
    doThis("criu makes up sessions by helper tasks; versions before 3.0 could not do all cases: try the newest one."),
  ],
  references: ["credentials(7), sessions and process groups", "setsid(2), setpgid(2)", "criu(8), --shell-job"],
};
