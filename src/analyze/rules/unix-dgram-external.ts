/** A unix datagram socket is connected to a socket outside the tree. */

import { doThis, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { capital, descriptor } from "./objects.ts";
import { outsideOf } from "./unix-outside.ts";

export const unixDgramExternal: Rule = {
  id: "unix-dgram-external",
  patterns: [
    { match: /External socket is used(?:\.|$)/, strength: "names", judge: datagrams },
    {
      match: /Can't dump name-?less external socket/,
      strength: "names",
      detail: "unix-dgram-external/nameless",
      judge: datagrams,
    },
  ],
  title: ({ subject, detail }) => {
    const { path, ...rest } = subject;
    const where = path === undefined ? "a socket" : `the socket ${path}`;
    return detail === "unix-dgram-external/nameless"
      ? `${capital(descriptor(rest, "a unix datagram socket"))} is connected to a socket without a name outside the dumped tree`
      : `${capital(descriptor(rest, "a unix datagram socket"))} is connected to ${where} outside the dumped tree`;
  },
  why: ({ detail }) =>
    detail === "unix-dgram-external/nameless"
      ? "On restore criu connects an external datagram socket by its name. The socket at the other end is bound to none (one of a socketpair), so it could not be found again."
      : "The socket at the other end is held by a process that is not dumped, typically a system logger or service manager (/dev/log, /run/systemd/notify). Datagrams keep no connection state, so criu can connect again by path on restore, but only when told that a socket of the same name will be there.",
  remedies: ({ detail }) => [
    ...(detail === "unix-dgram-external/nameless"
      ? []
      : withOption("--ext-unix-sk", {
          when: "both",
          cost: "a socket must listen at the same path on restore; datagrams in its queue are not saved",
        })),
    doThis(
      "Close the connection before the dump (closelog(3)), or dump the process at the other end too.",
      "ss -xp | grep INODE",
    ),
  ],
  references: ["unix(7)", "criu(8): --ext-unix-sk", "criu wiki: External UNIX socket"],
};

function datagrams(hit: Hit): Verdict | undefined {
  const { connection, subject } = outsideOf(hit);
  // An excerpt may leave out the line that tells the type, and streams are refused in the same words.
  return connection === true
    ? undefined
    : { subject, strength: connection === false || !/ is used/.test(hit.event.message) ? "names" : "likely" };
}
