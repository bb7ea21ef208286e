/** A connection waits in a listening socket's queue. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { capital, descriptor, hexInode } from "./objects.ts";

const OPTION = { option: "--skip-in-flight" } as const;

export const tcpInFlight: Rule = {
  id: "tcp-in-flight",
  patterns: [
    {
      match: /In-flight connection \((?<stage>\w)\) for (?<hex>[0-9a-f]+)/,
      strength: "names",
      subject: OPTION,
      judge: hexInode,
    },
    {
      match: /In-?flight connections can be ignored with (?:the )?-*(?:%s|skip-in-flight)/,
      strength: "likely",
      subject: OPTION,
    },
    {
      match: /socket.{0,60}\bin (?:the )?SYN[_-](?:SENT|RECV)|SYN[_-](?:SENT|RECV)\b.{0,60}(?:not|n't|un)/i,
      strength: "likely",
      subject: OPTION,
    },
    { match: /inet: .{0,200}In-?flight connection/i, strength: "likely", subject: OPTION },
  ],
  title: ({ subject }) =>
    `${capital(descriptor(subject, "a listening TCP socket"))}${subject.local === undefined ? "" : ` at ${subject.local}`} has a connection that is not accepted yet`,
  why: () =>
    "The connection exists only in the kernel's queue of the listening socket (still shaking hands, or complete but not accepted) and has no descriptor through which it could be saved. criu refuses rather than drop a client without being asked.",
  remedies: () => [
    ...withOption("--skip-in-flight", {
      when: "dump",
      cost: "the waiting clients get no answer and have to connect again",
    }),
    doThis(
      "Stop new clients for a moment (firewall, load balancer) or let the server accept, then dump again.",
      "ss -tln",
    ),
  ],
  references: ["criu(8): --skip-in-flight", "listen(2)", "accept(2)"],
};
