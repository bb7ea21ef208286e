/** Messages too long for one step of a restore: put together in a file in memory, and sent from there in one piece. */

import type { Argument, ProgramBuilder } from "../executor/program.ts";
import type { Restoring } from "../plan/restoring.ts";
import { O, SYS } from "../plan/sys.ts";

/** Bytes put there in one step. */
const PIECE = 32 * 1024;
/** Above the numbers that are given out, and below those of far ends (unix-restore.ts). */
const NUMBER = 63;
const PROT_READ = 1;
const MAP_SHARED = 1;
const MFD_CLOEXEC = 1;

/** Adds the steps that send the message in the phase "fill": `send` gets the address where the bytes are. */
export function sendLong(
  { descriptors, step }: Restoring,
  pid: number,
  bytes: Uint8Array,
  label: string,
  send: (program: ProgramBuilder, data: Argument) => void,
): void {
  const memory = descriptors.spare(pid) + NUMBER;
  step("fill", pid, (program) => {
    const made = program.call(`${label}: a file in memory`, SYS.memfd_create, [program.text("message"), MFD_CLOEXEC]);
    program.call(`${label}: at its number`, SYS.dup3, [made, memory, O.CLOEXEC]);
    program.call(`${label}: close its first number`, SYS.close, [made]);
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    step("fill", pid, (program) => {
      program.call(`${label}: a piece`, SYS.write, [memory, program.data(piece), piece.length], {
        expect: piece.length,
      });
    });
  }
  step("fill", pid, (program) => {
    const args = [0, bytes.length, PROT_READ, MAP_SHARED, memory, 0];
    const data = program.call(`${label}: map it`, SYS.mmap, args);
    send(program, data);
    program.call(`${label}: unmap it`, SYS.munmap, [data, bytes.length]);
    program.call(`${label}: close the file in memory`, SYS.close, [memory]);
  });
}
