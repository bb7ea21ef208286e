/** Entries that make tasks and threads with given ids. */

import type { ProgramBuilder } from "../executor/program.ts";
import { OPERATION } from "../executor/protocol.ts";
import { CLONE, SIGCHLD, SYS } from "./sys.ts";

/** Bytes of struct clone_args with set_tid; offsets of its fields. Source: linux/sched.h. */
const CLONE_ARGS = 88;
const EXIT_SIGNAL = 32;
const SET_TID = 64;
const SET_TID_SIZE = 72;

/** clone3(2) of a task or thread that is born stopped for the executor to adopt. */
export function cloneWithId(program: ProgramBuilder, label: string, tid: number, flags: bigint): void {
  const args = new DataView(new ArrayBuffer(CLONE_ARGS));
  args.setBigUint64(0, flags | CLONE.PTRACE, true);
  const signals = (flags & (CLONE.THREAD | CLONE.PARENT)) === 0n;
  args.setBigUint64(EXIT_SIGNAL, signals ? BigInt(SIGCHLD) : 0n, true);
  args.setBigUint64(SET_TID_SIZE, 1n, true);
  const number = new DataView(new ArrayBuffer(8));
  number.setInt32(0, tid, true);
  const tids = program.data(new Uint8Array(number.buffer));
  const place = program.data(new Uint8Array(args.buffer));
  program.call(`${label}: its number`, OPERATION.STORE64, [{ ...place, offset: place.offset + SET_TID }, tids]);
  program.call(label, SYS.clone3, [place, CLONE_ARGS], { expect: tid });
}
