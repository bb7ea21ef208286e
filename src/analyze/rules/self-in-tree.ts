/** criu, or whoever called it, is below the task to be dumped. */

import { cannot, doThis } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";

export const selfInTree: Rule = {
  id: "self-in-tree",
  patterns: [
    { match: /[Tt]he criu itself is within (?:the )?dumped tree/, strength: "names" },
    { match: /criu (?:itself )?is (?:with)?in the (?:dumped )?(?:process )?tree/i, strength: "names" },
    {
      match: /(?:cannot|can't|unable to) (?:checkpoint|dump) (?:itself|self|own process)\b/i,
      strength: "likely",
      levels: ["error", "warn", "none"],
      speakers: ["engine", "criu"],
    },
  ],
  title: (facts) =>
    `criu${facts.subject.pid === undefined ? "" : ` (pid ${facts.subject.pid})`} is itself a part of the tree it was told to dump`,
  why: () =>
    "A dump stops every task below the root. criu found its own pid among them; it would have frozen itself in the middle " +
    "of the work. This happens when it is started from the shell, the service or the container that is being dumped.",
  remedies: () => [
    doThis(
      "Start criu from outside the tree: another terminal or session, and for a container from the host.",
      "setsid criu dump -t PID -D DIR -o dump.log </dev/null >/dev/null 2>&1 &",
    ),
    doThis(
      "Dump only the part of the tree that does not hold criu: give the pid of the program, not of the shell that started both.",
    ),
    doThis(
      "A program that wants to dump itself must ask a criu service that runs outside.",
      "criu service --address /run/criu.sock -d",
    ),
    cannot("podman", "A container cannot checkpoint itself from within: run podman container checkpoint on the host."),
  ],
  references: ["criu(8): --tree, service", "CRIU wiki: Self dump"],
};
