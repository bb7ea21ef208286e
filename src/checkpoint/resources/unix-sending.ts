/** What waits in unix sockets, put back: sent from the other end of the connection, or by the socket's name. */

import type { Payload } from "../../crit/images/payload/payload.ts";
import type { SkPacketEntry, UnixSkEntry } from "../../crit/schema/generated/types.ts";
import { ByteWriter } from "../executor/bytes.ts";
import type { Argument, ProgramBuilder } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import type { Dumped } from "../plan/dumped.ts";
import type { Restoring } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";
import { sendLong } from "./long-message.ts";
import { setInt, SO, SOL_SOCKET } from "./socket-options.ts";
import { addressOf, inDirectory, nameOf } from "./unix-names.ts";
import { MSGHDR, SCM_RIGHTS, SOCK_DGRAM, SOCK_STREAM } from "./unix-queues.ts";

/** Bytes of a stream sent in one step, and of a message, which is not cut. */
const PIECE = 32 * 1024;
const LONGEST = 56 * 1024;
/** Room for what is sent before anybody reads it. */
const SEND_ROOM = 0x3fffffff;
const MSG_DONTWAIT = 0x40;
const MSG_NOSIGNAL = 0x4000;
const AF_UNIX = 1;

interface Packet {
  readonly message: SkPacketEntry;
  readonly payload?: Payload | undefined;
}

/** The messages that wait for a socket, by the id of its file. */
export function packetsFor(dumped: Dumped, id: number): Packet[] {
  return dumped.entries<"sk_packet_entry">("sk-queues.img").filter(({ message }) => message.id_for === id);
}

/** How messages get into a queue: from the other end of a connection, or by the name of the socket. */
export type Way =
  { readonly kind: "connected"; readonly fd: number } | { readonly kind: "named"; readonly entry: UnixSkEntry };

/** Adds the steps that send what waits for a socket, in order. */
export function sendPackets(restoring: Restoring, pid: number, id: number, way: Way): void {
  const { dumped, step } = restoring;
  const type = dumped.files.get(id)?.usk?.type;
  for (const [i, packet] of packetsFor(dumped, id).entries()) {
    const bytes = packet.payload?.kind === "bytes" ? packet.payload.bytes : new Uint8Array(0);
    const rights = (packet.message.scm ?? []).flatMap((scm) => scm.rights ?? []);
    const label = `message ${i} for file ${id}`;
    if (type !== SOCK_STREAM && bytes.length > LONGEST) {
      const { length } = bytes;
      sendLong(restoring, pid, bytes, label, (program, data) =>
        send(program, restoring, pid, way, { data, length }, rights, label),
      );
      continue;
    }
    const size = type === SOCK_STREAM ? PIECE : LONGEST;
    for (let at = 0; at === 0 || at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      step("fill", pid, (program) =>
        send(
          program,
          restoring,
          pid,
          way,
          { data: program.data(piece), length: piece.length },
          at === 0 ? rights : [],
          label,
        ),
      );
    }
  }
}

function send(
  program: ProgramBuilder,
  restoring: Restoring,
  pid: number,
  way: Way,
  { data, length }: { readonly data: Argument; readonly length: number },
  rights: readonly number[],
  label: string,
): void {
  const fd: Argument =
    way.kind === "connected" ? way.fd : program.call(`${label}: a sender`, SYS.socket, [AF_UNIX, SOCK_DGRAM, 0]);
  setInt(program, fd, [SOL_SOCKET, SO.SNDBUFFORCE], SEND_ROOM, `${label}: room to send`);
  const flags = MSG_DONTWAIT | MSG_NOSIGNAL;
  if (way.kind === "named") {
    const [address, size] = addressOf(program, way.entry);
    inDirectory(program, way.entry, () => {
      program.call(`${label}: reach ${nameOf(way.entry)}`, SYS.connect, [fd, address, size]);
    });
  }
  if (rights.length === 0) program.call(label, SYS.sendto, [fd, data, length, flags, 0, 0], { expect: length });
  else sendRights(program, restoring, pid, fd, { data, length, flags }, rights, label);
  if (way.kind === "named") program.call(`${label}: close the sender`, SYS.close, [fd]);
}

/** One message with descriptors: those of files that this task does not hold are taken from the task that does. */
function sendRights(
  program: ProgramBuilder,
  { descriptors }: Restoring,
  pid: number,
  fd: Argument,
  { data, length, flags }: { readonly data: Argument; readonly length: number; readonly flags: number },
  rights: readonly number[],
  label: string,
): void {
  const size = 16 + 4 * rights.length;
  const control = program.data(
    new ByteWriter(size)
      .u64(size)
      .u32(SOL_SOCKET)
      .u32(SCM_RIGHTS)
      .bytes(new Uint8Array(4 * rights.length))
      .finish(),
  );
  const taken: Argument[] = [];
  rights.forEach((id, i) => {
    const own = descriptors.of(pid, id);
    let number: Argument = own ?? 0;
    if (own === undefined) {
      const home = descriptors.home(id)!;
      const process = program.call(`${label}: open pid ${home.pid}`, SYS.pidfd_open, [home.pid, 0]);
      number = program.call(`${label}: take fd ${home.fd} of it`, SYS.pidfd_getfd, [process, home.fd, 0]);
      taken.push(process, number);
    }
    program.call(`${label}: its descriptor ${i}`, OPERATION.STORE32, [
      { ...control, offset: control.offset + 16 + 4 * i },
      number,
    ]);
  });
  const vector = program.data(new ByteWriter(16).u64(0).u64(length).finish());
  program.call(`${label}: its bytes`, OPERATION.STORE64, [vector, data]);
  const header = program.data(new ByteWriter(MSGHDR).u64(0).u64(0).u64(0).u64(1).u64(0).u64(size).u64(0).finish());
  program.call(`${label}: its vector`, OPERATION.STORE64, [{ ...header, offset: header.offset + 16 }, vector]);
  program.call(`${label}: its descriptors`, OPERATION.STORE64, [{ ...header, offset: header.offset + 32 }, control]);
  program.call(label, SYS.sendmsg, [fd, header, flags], { expect: length });
  for (const one of taken) program.call(`${label}: close what was taken`, SYS.close, [one]);
}
