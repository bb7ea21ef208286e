/** Lines that no rule knows: the class of their words still points to a cause. */

import t from "tap";
import type { CauseId } from "../../../src/analyze/causes.ts";
import { causeOfReason } from "../../../src/analyze/engine/engine-words.ts";
import { guess } from "../../../src/analyze/engine/guess.ts";
import { parseLine } from "../../../src/analyze/log/parse.ts";

/** What one reading is of, and what it is when the same is said on a restore. */
const LINES: readonly (readonly [message: string, dump: CauseId | undefined, restore?: CauseId])[] = [
  ["Cannot name the transport socket /x-1: Address already in use", "internal-name-clash", "internal-name-clash"],
  ["Cannot reach a transport socket: Permission denied", "lsm", "lsm"],
  ["inet: Cannot take the port back: Address already in use", "inet-proto-unsupported", "socket-address"],
  ["Opening 42/map_files on procfs: No such file or directory", "kernel-feature"],
  ["A corked socket 0x5 was met", "tcp-state"],
  ["tcp: 0x5 is in an odd TCP state 12", "tcp-state", "tcp-state"],
  ["inet: Established socket in the way", "tcp-established", "option"],
  ["unix: A datagram socket with a peer elsewhere", "unix-dgram-external"],
  ["unix: 3 packets in a queue have no owner", "unix-in-flight"],
  ["tty: Nobody is of session 12", "tty-shell-job", "tty-shell-job"],
  ["Task with SYSVIPC memory is elsewhere", "sysv-ipc", "sysv-ipc"],
  ["Cannot lock the connection 5", "network-lock", "network-lock"],
  ["There is no parent for snapshot 3", "memory-tracking", "memory-tracking"],
  ["mnt: The master of mount 12 is not seen", "mount-external", "mount-restore"],
  ["Seizing 42 did not work", "freeze"],
  ["A non-zombie 42 stays unseizable", "freeze"],
  ["A zombie 42 is in the way", "task-state", "task-killed"],
];

t.test("by words, when the line has no known place", async (t) => {
  for (const [message, dump, restore] of LINES) {
    const event = parseLine(`(00.1) Error (criu/none.c:1): ${message}`, 1);
    t.equal(guess(event, "dump")?.cause, dump, `${message} (dump)`);
    if (restore !== undefined) t.equal(guess(event, "restore")?.cause, restore, `${message} (restore)`);
    t.ok((guess(event, "dump")?.confidence ?? 0) <= 0.5, "it is a guess");
  }
});

t.test("words of criu that an engine repeats", async (t) => {
  for (const [message, cause] of [
    ["checkpoint: cannot switch TCP repair mode: Operation not permitted", "tcp-repair"],
    ["the task has SysV IPC memory of another namespace", "sysv-ipc"],
    ["symbol lookup error: /usr/lib/criu/x_plugin.so", "plugin"],
    ["Type=Illegal instruction", "cpu-features"],
    ["no storage driver of that name", "runtime-config"],
    ["only root may do so: permission denied", "permission"],
  ] as const)
    t.equal(causeOfReason(parseLine(`Error: ${message}`, 1)), cause, message);
});

t.test("the kernel's answer as a number, as code inside a task prints it", (t) => {
  const said = (text: string): CauseId => guess(parseLine(text, 1), "restore").cause;
  t.equal(said("(00.1) pie: 7: Error (criu/pie/none.c:1): Strange call failed: -38"), "kernel-feature");
  t.equal(said("(00.1) pie: 7: Error (criu/pie/none.c:1): Strange call failed with -1"), "permission");
  t.equal(
    said("(00.1)      7: Error (criu/none.c:1): Strange call failed with -1"),
    "tool-bug",
    "any failure of criu's own",
  );
  t.end();
});
