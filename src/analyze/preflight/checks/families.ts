/** Sockets of families and protocols that criu has no code for. */

import type { Live } from "../../proc/live.ts";
import { fdOf, ofFd } from "../say.ts";
import type { Sight, Unseen } from "../sight.ts";
import { inodeOf } from "../tree-sockets.ts";

/** Protocols of the inet families that criu saves, as the kernel names them (struct proto). */
const SAVED = /^(?:TCP|UDP|UDP-Lite|UDPLITE|RAW|PING)(?:v?6)?$/;
/** Families that other checks look at. */
const OTHER_CHECKS = /^(?:UNIX|UNIX-STREAM|NETLINK|PACKET)$/;

export function* socketFamilies(live: Live): Iterable<Sight | Unseen> {
  const { unix, inet, netlink, packet, protocols } = live.sockets;
  let unknown: string | undefined;
  for (const task of live.tasks) {
    for (const fd of task.fds) {
      const ino = inodeOf(fd);
      if (ino === undefined || unix.has(ino) || netlink.has(ino) || packet.has(ino)) continue;
      const listed = inet.get(ino)?.kind;
      const protocol = protocols.get(`/proc/${task.pid}/fd/${fd.fd}`) ?? listed?.toUpperCase();
      if (protocol === undefined) unknown ??= fdOf(task, fd);
      else if (!OTHER_CHECKS.test(protocol) && !SAVED.test(protocol.replace("ICMP", "PING"))) {
        const kind = protocol.replace(/^AF_/, "").toLowerCase();
        const inetFamily = /^(?:mptcp|sctp|l2tp|dccp|smc)/.test(kind);
        yield {
          id: inetFamily ? "inet-proto-unsupported" : "socket-family-unsupported",
          title: `${fdOf(task, fd)} is a socket of ${inetFamily ? "the protocol" : "the family"} ${kind}`,
          subject: { ...ofFd(task, fd), kind },
          evidence: [`${fd.link} ${protocol}`],
        };
      }
    }
  }
  if (unknown !== undefined) {
    yield {
      unseen: `the family of the socket at ${unknown}`,
      why: "no table of the kernel lists it, and neither getfattr nor python3 is here to ask for its protocol",
    };
  }
}
