/** Something is on its way inside a unix socket that cannot be saved. */

import { doThis } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { capital, descriptor } from "./objects.ts";
import { DUMPING } from "./say.ts";

const QUEUE = "unix-in-flight/ancillary";
const WAITING = "unix-in-flight/not-accepted";

export const unixInFlight: Rule = {
  id: "unix-in-flight",
  patterns: [
    {
      match: /Non-empty write queue on (?:an )?in-?flight socket (?<inode>(?:0x)?[0-9a-f]+)/,
      strength: "names",
      detail: WAITING,
    },
    {
      match: /Found a closed in-?flight socket to (?<inode>0x[0-9a-f]+)/,
      strength: "names",
      detail: "unix-in-flight/closed",
    },
    { match: /In-flight connection on non-listening socket (?<inode>\d+)/, strength: "names", detail: WAITING },
    { match: /Dangling connection (?<inode>\d+)/, strength: "names", detail: "unix-in-flight/dangling" },
    { match: /unix: .{0,200}In-?flight connection (?:is |are )?not supported/i, strength: "names", detail: WAITING },
    { match: /unix\b.{0,60}\bin-?flight\b/i, strength: "likely", detail: WAITING },
    { match: /Unknown state \d+ for unix socket (?<inode>\d+)/, strength: "likely", detail: "unix-in-flight/dangling" },
    { match: /Can't find sender for (?<inode>(?:0x)?[0-9a-f]+)/, strength: "names", detail: QUEUE },
    { match: /Control messages in queue, not supported/, strength: "names", detail: QUEUE },
    { match: /More than 1 SCM is not possible|Unexpected 2nd SCM_RIGHTS/, strength: "names", detail: QUEUE },
    { match: /Unsupported scm \d+ in image/, strength: "names", detail: QUEUE },
    {
      match: /unix: .{0,200}(?:Can't find fdesc to send|Can't request new fle for scm|Can't duplicate fdinfo for scm)/,
      strength: "likely",
      detail: QUEUE,
    },
    { match: /No CTL for TTY dump, likely SCM case/, strength: "names", detail: QUEUE, subject: { kind: "tty" } },
    { match: /recvmsg failed: truncated/, strength: "names", detail: QUEUE },
    { match: /recvmsg fail: error/, strength: "likely", detail: "unix-in-flight/queue" },
    {
      match: /skqueue: .{0,200}(?:Unable to read packet data|getsockopt failed|setsockopt fail)/,
      strength: "likely",
      detail: "unix-in-flight/queue",
      phases: DUMPING,
    },
  ],
  title: ({ subject, detail }) => {
    const what = descriptor(subject, "a unix socket");
    switch (detail) {
      case QUEUE:
        return `${capital(what)} has a message in its queue that carries descriptors or credentials`;
      case "unix-in-flight/closed":
        return `${capital(what)} has a waiting connection whose client is gone already`;
      case "unix-in-flight/dangling":
        return `${capital(what)} is connected, but its other end is neither open nor waiting to be accepted`;
      case "unix-in-flight/queue":
        return `The messages in the queue of ${what} could not be read`;
      case undefined:
      default:
        return `${capital(what)} has sent data over a connection that nobody has accepted yet`;
    }
  },
  why: ({ detail }) =>
    detail === QUEUE
      ? "A message may carry descriptors (SCM_RIGHTS) or the sender's pid and ids (SCM_CREDENTIALS) that live only inside the queue. criu can peek at the data of a queue, but such a message can be made again only by the sender it came from, which is not always possible, and older versions refuse all of them."
      : detail === "unix-in-flight/queue"
        ? "criu peeks at the messages of a queue (SO_PEEK_OFF) without taking them out. The kernel refused, so the queue cannot be saved."
        : "A client is connected, but the server has not called accept(2). The server's end exists only inside the kernel's queue and has no descriptor; criu can connect again on restore, but cannot read or write the data of an end that nobody holds.",
  remedies: ({ detail }) => [
    detail === QUEUE || detail === "unix-in-flight/queue"
      ? doThis(
          "Let the receiver read its messages before the dump, then try again: the state usually lasts for moments.",
        )
      : doThis(
          "Let the server accept and read the connection before the dump (it may be stuck or overloaded), then try again.",
          "ss -xlp",
        ),
    doThis(
      "Try again after a moment, with the tasks running in between.",
      "for i in 1 2 3; do criu dump -t PID -D DIR && break; sleep 1; done",
    ),
  ],
  references: ["unix(7): SCM_RIGHTS", "socket(7): SO_PEEK_OFF", "accept(2)"],
};
