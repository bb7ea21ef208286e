/** Questions about sockets to the kernel itself, by a netlink socket of the executor: sock_diag(7). */

import { NR } from "../executor/syscalls.ts";
import { AF_NETLINK, NETLINK_SOCK_DIAG, SOCK_DGRAM } from "../tape/unix-diag.ts";
import type { Asker } from "./resource.ts";

const O_CLOEXEC = 0o2000000;

/** Sends a request; what one recv gives, at most `room` bytes, is filed under `kind`. */
export function askDiag({ ask, program }: Asker, kind: number, bytes: Uint8Array, room: number): void {
  const netlink = program.call("a socket to ask about sockets", NR.socket, [
    AF_NETLINK,
    SOCK_DGRAM | O_CLOEXEC,
    NETLINK_SOCK_DIAG,
  ]);
  const request = program.data(bytes);
  program.call("ask", NR.sendto, [netlink, request, request.length, 0, 0, 0], { mayFail: true });
  const args = (place: { kind: "data"; offset: number; length: number }) => [netlink, place, room, 0, 0, 0] as const;
  ask({ kind, label: "what the kernel says of the socket", nr: NR.recvfrom, args, room });
  program.call("close it", NR.close, [netlink], { mayFail: true });
}
