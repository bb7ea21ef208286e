/** inotify instances and what they watch. */

import { parseMountinfo } from "../../analyze/proc/mountinfo.ts";
import { attempt } from "../../crit/commands/io.ts";
import { CkptError } from "../../crit/errors.ts";
import { FdTypes, type InotifyWdEntry } from "../../crit/schema/generated/types.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { ByteWriter } from "../executor/bytes.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import { AT_FDCWD as CWD, NR } from "../executor/syscalls.ts";
import type { Dumped } from "../plan/dumped.ts";
import { ghostImage, remapOf } from "../plan/ghost-paths.ts";
import { setOwner } from "../plan/owner.ts";
import type { RestoreHalf, Restoring } from "../plan/restoring.ts";
import { AT_FDCWD, O, SYS } from "../plan/sys.ts";
import { ANSWER } from "../tape/kinds.ts";
import type { OpenFile } from "../tape/tasks.ts";
import { ownerOf } from "./owner.ts";
import type { Asker, Resource } from "./resource.ts";
import { readFileSync } from "node:fs";

/** INOTIFY_IOC_SETNEXTWD. Source: linux/inotify.h. */
const SET_NEXT_WD = 0x40044900;

export const inotifyRestore: RestoreHalf = {
  name: "inotify",
  files: {
    types: [FdTypes.INOTIFY],
    make(restoring, files, pid) {
      for (const { id, ify } of files) {
        if (ify === undefined) continue;
        restoring.step("make", pid, (program) => {
          const fd = program.call("make an inotify instance", SYS.inotify_init1, [ify.flags & O.NONBLOCK]);
          restoring.descriptors.place(program, fd, id, "inotify");
        });
        const { fd } = restoring.descriptors.home(id)!;
        // After all that the restore itself opens and closes: nobody watched that.
        for (const watch of (ify.wd ?? []).toSorted((a, b) => a.wd - b.wd))
          restoring.step("watch", pid, (program) => addWatch(restoring, program, pid, fd, watch));
        setOwner(restoring, id, ify.fown, ify.flags);
      }
    },
  },
};

function addWatch(
  { dumped, machine, descriptors }: Restoring,
  program: ProgramBuilder,
  pid: number,
  fd: number,
  watch: InotifyWdEntry,
): void {
  const { wd, mask, f_handle: handle, s_dev: device, i_ino: inode } = watch;
  const label = `watch ${wd} of fd ${fd}`;
  const deleted = deletedFile(dumped, device, inode);
  // Nothing ever happens to what was deleted and is open nowhere.
  if (deleted === undefined && handle.path?.endsWith(" (deleted)") === true) return;
  program.call(`${label}: its number`, SYS.ioctl, [fd, SET_NEXT_WD, wd]);
  if (deleted !== undefined) {
    const home = descriptors.home(deleted);
    if (home === undefined) return;
    const path = program.text(`/proc/${home.pid}/fd/${home.fd}`);
    program.call(`${label}: a deleted file`, SYS.inotify_add_watch, [fd, path, mask], { expect: wd });
    return;
  }
  if (handle.path !== undefined) {
    const path = program.text(encodeString(handle.path));
    program.call(`${label}: ${escapeControls(handle.path)}`, SYS.inotify_add_watch, [fd, path, mask], { expect: wd });
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
  const number = descriptors.spare(pid);
  program.call(`${label}: number of inode ${inode}`, SYS.dup3, [found, number, O.CLOEXEC]);
  program.call(`${label}: inode ${inode}`, SYS.inotify_add_watch, [fd, program.text(`/proc/self/fd/${number}`), mask], {
    expect: wd,
  });
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

export const inotify: Resource = {
  name: "inotify",
  file: {
    claims: ({ link }) => link === "anon_inode:inotify",
    ask: askWatches,
    save: (file) => ({
      type: FdTypes.INOTIFY,
      member: [
        "ify",
        { flags: file.flags, fown: ownerOf(file), wd: parseWatches(file).map((watch) => entryOf(file, watch)) },
      ],
    }),
  },
};

/** A watch as fdinfo tells it. */
interface Watched {
  readonly wd: number;
  readonly ino: bigint;
  readonly dev: number;
  readonly mask: number;
  readonly type: number;
  readonly handle: Uint8Array;
}

const WATCH =
  /^inotify wd:([0-9a-f]+) ino:([0-9a-f]+) sdev:([0-9a-f]+) mask:([0-9a-f]+) .*fhandle-type:([0-9a-f]+) f_handle:([0-9a-f]+)/gm;

function parseWatches({ fdinfo }: OpenFile): Watched[] {
  return [...fdinfo.matchAll(WATCH)].map(([, wd = "", ino = "", dev = "", mask = "", type = "", handle = ""]) => ({
    ...{ wd: Number.parseInt(wd, 16), ino: BigInt(`0x${ino}`), dev: Number.parseInt(dev, 16) },
    ...{ mask: Number.parseInt(mask, 16), type: Number.parseInt(type, 16), handle: Buffer.from(handle, "hex") },
  }));
}

/** Words that criu gives each handle. */
const HANDLE_WORDS = 16;

function entryOf({ pid, fd, facts }: OpenFile, { wd, ino, dev, mask, type, handle }: Watched): InotifyWdEntry {
  const padded = Buffer.alloc(HANDLE_WORDS * 8);
  padded.set(handle.subarray(0, padded.length));
  const words = Array.from({ length: HANDLE_WORDS }, (_, i) => padded.readBigUInt64LE(i * 8));
  const answer = facts.answer(ANSWER.WATCHED_PATH, pid, { fd, key: BigInt(wd) });
  const path =
    answer === undefined || answer.result <= 0n
      ? ""
      : Buffer.from(answer.bytes.subarray(0, Number(answer.result))).toString();
  const f_handle = { bytes: handle.length, type, handle: words, ...(path.startsWith("/") ? { path } : {}) };
  return { id: 0, i_ino: ino, mask, ignored_mask: 0, s_dev: dev, wd, f_handle };
}

const O_PATH_CLOEXEC = 0o12000000;
/** A descriptor of the executor's that its own are far below. */
const PARKED = 1000;

/** The paths of watched files: their handles, opened on a mount of their file system. */
function askWatches(file: OpenFile, { ask, program }: Asker): void {
  const mounts = parseMountinfo(attempt("/proc/self/mountinfo", () => readFileSync("/proc/self/mountinfo", "utf8")));
  for (const { wd, dev, type, handle } of parseWatches(file)) {
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
      ...{ kind: ANSWER.WATCHED_PATH, label: "path of a watched file", nr: NR.readlinkat, key: BigInt(wd), room: 4096 },
      args: (at) => [CWD, link, at, 4096],
    });
    for (const fd of [PARKED, opened, root]) program.call("close", NR.close, [fd], { mayFail: true });
  }
}
