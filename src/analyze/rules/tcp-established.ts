/** A TCP connection is open and criu may not save it. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Rule } from "./rule.ts";
import { capital, descriptor } from "./objects.ts";
import { ANYONE, ENGINE } from "./say.ts";

export const tcpEstablished: Rule = {
  id: "tcp-established",
  patterns: [
    {
      match: /Connected TCP socket,? ?(?:consider|please|try|use).{0,200}tcp-established/i,
      strength: "names",
      subject: { option: "--tcp-established" },
    },
    { match: /Connected TCP socket(?! in image)/, strength: "likely", subject: { option: "--tcp-established" } },
    {
      match: /\b(?:established|active|open) TCP connections?\b.*--?tcp-established/i,
      strength: "names",
      ...ENGINE,
      levels: ["error", "warn"],
      subject: { option: "--tcp-established" },
    },
    {
      // A Java runtime looks at its own descriptors before it asks for the dump.
      match: /CheckpointOpenSocketException.{0,300}(?:remotePort [1-9]|\bport=[1-9]|\bconnected\b|remote=)/,
      strength: "likely",
      ...ANYONE,
    },
  ],
  title: ({ subject }) =>
    `${capital(descriptor(subject, "a TCP socket"))} has an open connection${subject.local === undefined ? "" : ` from ${subject.local}`}, and --tcp-established was not given`,
  why: () =>
    "An open TCP connection can only be moved whole: criu blocks its packets, switches the socket into repair mode and saves sequence numbers and queues. Until the restore nobody answers the other side, so criu does it only when asked, and otherwise refuses the first connected socket it meets.",
  remedies: () => [
    ...withOption("--tcp-established", {
      when: "both",
      cost: "the connection stays blocked until the restore, which needs the same address; the other side may give up before",
    }),
    ...withOption("--tcp-close", {
      only: ["criu", "podman"],
      when: "restore",
      cost: "the sockets come back closed and the program must connect again; the dump still needs --tcp-established",
    }),
    doThis("Let the program close its connections before the dump.", "ss -tnp"),
    doWith(
      "kubernetes",
      "A node's runtime that refuses open connections is configured by criu's file on the node; the kubelet has no flag for it.",
    ),
  ],
  references: ["criu(8): --tcp-established, --tcp-close", "criu wiki: TCP connection", "tcp(7)"],
};
