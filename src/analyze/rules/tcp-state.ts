/** A TCP or UDP socket is in a state that cannot be saved. */

import { doThis } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { capital, descriptor, hexInode } from "./objects.ts";
import { DUMPING } from "./say.ts";

const CORKED = "tcp-state/corked";
const QUEUES = "tcp-state/queues";
const CHANGED = "tcp-state/changed";

export const tcpState: Rule = {
  id: "tcp-state",
  patterns: [
    {
      match: /Can't dump corked (?:dgram|UDP) socket (?<hex>[0-9a-f]+)/,
      strength: "names",
      detail: CORKED,
      judge: hexInode,
    },
    {
      match: /Unknown inet socket (?<hex>[0-9a-f]+) state (?<state>\d+)/,
      strength: "names",
      detail: "tcp-state/unknown",
      judge: hexInode,
    },
    {
      match:
        /(?:Unknown|Unsupported|Unexpected) (?:TCP |tcp )?(?:socket )?state (?:of (?:a |the )?socket )?(?<state>\d+)/,
      strength: "likely",
      detail: "tcp-state/unknown",
      judge: ({ event: { file, subsystem } }) =>
        /sk-(?:inet|tcp)|soccr/.test(file ?? "") || subsystem === "inet" || subsystem === "tcp" ? {} : undefined,
    },
    {
      match:
        /(?:unexpected|changed|not empty|unread)\b.{0,60}\b(?:recv|receive|send|write|read) queue|(?:recv|receive|send|write) queue of a (?:TCP )?socket.{0,40}(?:changed|not empty)/,
      strength: "likely",
      levels: ["error"],
      detail: QUEUES,
    },
    { match: /Socket state (?<state>\d+) obtained but expected \d+/, strength: "names", detail: CHANGED },
    { match: /Unexpected error returned from unconnected socket/, strength: "names", detail: CHANGED },
    {
      match: /(?:Write|Read) (?:buffer|queue) .{0,40}(?:isn't|is not) empty/,
      strength: "likely",
      levels: ["error"],
      detail: QUEUES,
      phases: DUMPING,
    },
    {
      match: /(?:Can't|Unable to) dump (?:a |the )?(?:closing|half-?closed|closed) (?:TCP )?(?:connection|socket)/i,
      strength: "names",
      detail: "tcp-state/closing",
    },
    { match: /libsoccr_save\(\) failed with -?\d+/, strength: "likely", detail: QUEUES },
    { match: /Unable to get size of (?:snd queue|recv queue|unsent data)/, strength: "names", detail: QUEUES },
    { match: /recv failed \(-?\d+, want \d+\)/, strength: "likely", detail: QUEUES },
    { match: /This libsocc?r is not supported/, strength: "likely" },
    {
      match: /tcp: .{0,200}Unable to shutdown the socket id \w+ ino (?<hex>[0-9a-f]+)/,
      strength: "likely",
      judge: hexInode,
    },
    { match: /Wrong socket in listen state \d+/, strength: "names", detail: CHANGED },
    {
      match: /tcp: .{0,200}(?:Unknown|Unsupported) (?:TCP )?state (?<state>\d+)/,
      strength: "names",
      detail: "tcp-state/unknown",
    },
  ],
  title: ({ subject, detail }) => {
    const what = capital(descriptor(subject, detail === CORKED ? "a UDP socket" : "a TCP socket"));
    const states: Readonly<Record<string, string>> = {
      [CORKED]: "is corked: a datagram is half written",
      [QUEUES]: "has queues that could not be read",
      [CHANGED]: "is not in the state that it was listed with",
      "tcp-state/closing": "is being closed",
    };
    return `${what} ${states[detail ?? ""] ?? "is in a state that cannot be saved"}`;
  },
  why: ({ detail }) =>
    detail === CORKED
      ? "With UDP_CORK or MSG_MORE the kernel collects parts of a datagram until the last one comes. What has been collected can neither be read back nor be put into a new socket half done."
      : detail === QUEUES
        ? "In repair mode criu peeks at what is waiting to be sent and to be read, and compares it with the lengths the kernel gave before. The call failed or the lengths do not agree, so the saved connection would lose or double bytes."
        : "criu lists sockets through sock_diag first and dumps them after; it knows how to save listening, closed, connecting, established and the half-closed states. The socket is in another one, or has changed in between because packets still reach it.",
  remedies: ({ detail }) => [
    detail === CORKED
      ? doThis("Let the program finish or drop its datagram (UDP_CORK off) before the dump, then try again.")
      : doThis("Try again after a moment: closing connections go away by themselves.", "ss -tanp"),
  ],
  references: ["udp(7): UDP_CORK", "tcp(7)", "criu wiki: TCP connection"],
};
