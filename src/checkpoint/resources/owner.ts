/** Who gets the signals of an open file: F_SETOWN, F_SETSIG and the ids they were set with. */

import type { FownEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import { NR } from "../executor/syscalls.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker } from "./resource.ts";

/** Commands of fcntl(2), from linux/fcntl.h. */
const F_GETSIG = 11;
const F_GETOWN_EX = 16;
const F_GETOWNER_UIDS = 17;

/** Asked of every open file. */
export function askOwner({ ask, descriptor }: Asker): void {
  const nr = NR.fcntl;
  const args = (command: number) => (room: { kind: "data"; offset: number; length: number }) =>
    [descriptor, command, room] as const;
  ask({ kind: ANSWER.OWNER, label: "owner", nr, args: args(F_GETOWN_EX), room: 8 });
  ask({ kind: ANSWER.OWNER_UIDS, label: "ids of the owner", nr, args: args(F_GETOWNER_UIDS), room: 8 });
  ask({ kind: ANSWER.OWNER_SIGNAL, label: "signal of the owner", nr, args: () => [descriptor, F_GETSIG] });
}

/** All zero for a file without an owner, and for what is no descriptor. */
export function ownerOf({ pid, fd, facts }: OpenFile): FownEntry {
  const words = (kind: number): [number, number] => {
    const answer = fd < 0 ? undefined : facts.answer(kind, pid, { fd });
    if (answer === undefined || answer.result < 0n) return [0, 0];
    const reader = new ByteReader(answer.bytes);
    return [reader.u32(), reader.u32()];
  };
  const [type, owner] = words(ANSWER.OWNER);
  const [uid, euid] = words(ANSWER.OWNER_UIDS);
  const signal = fd < 0 ? 0n : (facts.answer(ANSWER.OWNER_SIGNAL, pid, { fd })?.result ?? 0n);
  const signum = signal > 0n ? Number(signal) : 0;
  return owner === 0 ? { uid, euid, signum, pid_type: 0, pid: 0 } : { uid, euid, signum, pid_type: type, pid: owner };
}
