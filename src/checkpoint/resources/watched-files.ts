/** Files that inotify and fanotify watch, by their handles: their paths at the dump, and the way to them at the restore. */

import { readFileSync } from "node:fs";
import { parseMountinfo } from "../../analyze/proc/mountinfo.ts";
import { attempt } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import type { FhEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { ByteWriter } from "../executor/bytes.ts";
import type { Place, ProgramBuilder } from "../executor/program.ts";
import { AT_FDCWD as CWD, NR } from "../executor/syscalls.ts";
import type { Dumped } from "../plan/dumped.ts";
import { ghostImage, remapOf } from "../plan/ghost-paths.ts";
import type { Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { OpenFile } from "../tape/tasks.ts";
import type { Asker } from "./resource.ts";

/** A file as an image names it. */
interface Target {
  readonly device: number;
  readonly inode: bigint;
  readonly handle: FhEntry;
}

/**
 * Gets a path, words for a label, and whether the path is to be followed at its end: the name of a link is not, since
 * it is the link that was watched.
 */
export type Use = (path: Place, what: string, follow: boolean) => void;

/**
 * Adds entries that lead to a watched file, with those of `use` among them; none for a deleted file that is open
 * nowhere: nothing ever happens to it.
 */
export function withWatched(
  { dumped, machine, descriptors }: Restoring,
  program: ProgramBuilder,
  pid: number,
  label: string,
  { device, inode, handle }: Target,
  use: Use,
): void {
  const deleted = deletedFile(dumped, device, inode);
  if (deleted !== undefined) {
    const home = descriptors.home(deleted);
    if (home !== undefined) use(program.text(`/proc/${home.pid}/fd/${home.fd}`), "a deleted file", true);
    return;
  }
  if (handle.path?.endsWith(" (deleted)") === true) return;
  if (handle.path !== undefined) {
    use(program.text(encodeString(handle.path)), escapeControls(handle.path), false);
    return;
  }
  const mount = machine.mounts.find(({ dev }) => dev === device);
  if (mount === undefined) {
    throw new CkptError(
      "unsupported",
      `pid ${pid} watches inode ${inode} of a file system (${device >>> 20}:${device & 0xfffff}) that is not mounted`,
    );
  }
  const on = program.call(`${label}: open ${mount.point}`, SYS.openat, [
    AT_FDCWD,
    program.text(encodeString(mount.point)),
    O.CLOEXEC,
  ]);
  const bytes = new DataView(new ArrayBuffer(8 + 8 * (handle.handle ?? []).length));
  bytes.setUint32(0, handle.bytes, true);
  bytes.setUint32(4, handle.type, true);
  for (const [i, word] of (handle.handle ?? []).entries()) bytes.setBigUint64(8 + 8 * i, word, true);
  const found = program.call(`${label}: open inode ${inode} on ${mount.point}`, SYS.open_by_handle_at, [
    on,
    program.data(new Uint8Array(bytes.buffer)),
    O.PATH | O.CLOEXEC,
  ]);
  // The two that are open have the lowest free numbers.
  const number = descriptors.spare(pid) + 2;
  program.call(`${label}: number of inode ${inode}`, SYS.dup3, [found, number, O.CLOEXEC]);
  use(program.text(`/proc/self/fd/${number}`), `inode ${inode}`, true);
  for (const temporary of [number, found, on]) program.call(`${label}: close`, SYS.close, [temporary]);
}

/** Id of the open file that is a deleted inode. */
function deletedFile(dumped: Dumped, device: number, inode: bigint): number | undefined {
  for (const { id, reg } of dumped.files.values()) {
    const remap = reg === undefined ? undefined : remapOf(dumped, reg);
    if (remap?.kind !== "GHOST") continue;
    const ghost = dumped.entries<"ghost_file_entry">(ghostImage(remap.id))[0]?.message;
    if (ghost?.ino === inode && ghost.dev === device) return id;
  }
  return undefined;
}

/** A file as fdinfo names it. */
export interface Watched {
  /** Of the watch among those of its instance. */
  readonly key: bigint;
  readonly ino: bigint;
  readonly dev: number;
  readonly type: number;
  readonly handle: Uint8Array;
}

/** From the hexadecimal words of a line. */
export function watchedFile(key: bigint, ino: string, dev: string, type: string, handle: string): Watched {
  const words = { ino: BigInt(`0x${ino}`), dev: Number.parseInt(dev, 16), type: Number.parseInt(type, 16) };
  return { key, ...words, handle: Buffer.from(handle, "hex") };
}

/** Words that criu gives each handle. */
const HANDLE_WORDS = 16;

/** The handle, with the path that was found for it. */
export function handleEntry({ pid, fd, facts }: OpenFile, { key, type, handle }: Watched): FhEntry {
  const padded = Buffer.alloc(HANDLE_WORDS * 8);
  padded.set(handle.subarray(0, padded.length));
  const words = Array.from({ length: HANDLE_WORDS }, (_, i) => padded.readBigUInt64LE(i * 8));
  const answer = facts.answer(ANSWER.WATCHED_PATH, pid, { fd, key });
  const path =
    answer === undefined || answer.result <= 0n
      ? ""
      : Buffer.from(answer.bytes.subarray(0, Number(answer.result))).toString();
  return { bytes: handle.length, type, handle: words, ...(path.startsWith("/") ? { path } : {}) };
}

const O_PATH_CLOEXEC = 0o12000000;
/** A descriptor of the executor's that its own are far below. */
const PARKED = 1000;

/** The paths of watched files: their handles, opened on a mount of their file system. */
export function askPaths(files: readonly Watched[], { ask, program }: Asker): void {
  const mounts = parseMountinfo(attempt("/proc/self/mountinfo", () => readFileSync("/proc/self/mountinfo", "utf8")));
  for (const { key, dev, type, handle } of files) {
    const mount = mounts.find((one) => one.dev === `${dev >> 20}:${dev & 0xfffff}` && one.root === "/");
    if (mount === undefined) continue;
    const flags = 0o2200000; // O_DIRECTORY | O_CLOEXEC: a path alone does not do for a handle
    const root = program.call("the mount", NR.openat, [CWD, program.text(mount.point), flags], { mayFail: true });
    const place = program.data(new ByteWriter(8 + handle.length).u32(handle.length).u32(type).bytes(handle).finish());
    const opened = program.call("the watched file", NR.open_by_handle_at, [root, place, O_PATH_CLOEXEC], {
      mayFail: true,
    });
    program.call("park it", NR.dup3, [opened, PARKED, 0o2000000], { mayFail: true });
    const link = program.text(`/proc/self/fd/${PARKED}`);
    ask({
      ...{ kind: ANSWER.WATCHED_PATH, label: "path of a watched file", nr: NR.readlinkat, key, room: 4096 },
      args: (at) => [CWD, link, at, 4096],
    });
    for (const fd of [PARKED, opened, root]) program.call("close", NR.close, [fd], { mayFail: true });
  }
}
