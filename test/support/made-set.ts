/** Image sets made for one test, where no real program would be dumped so. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeImage, encodeImage } from "../../src/crit/image.ts";
import type { Message } from "../../src/crit/schema/message.ts";
import { fixture } from "./fixtures.ts";

export interface MadeVma {
  readonly start: number | bigint;
  readonly end: number | bigint;
  /** REGULAR | ANON_PRIVATE if absent. */
  readonly status?: number;
  readonly shmid?: number;
  readonly pgoff?: number | bigint;
  readonly flags?: number;
  readonly prot?: number;
}

export interface MadeTask {
  readonly pid: number;
  /** 0 if absent. */
  readonly ppid?: number;
  readonly comm?: string;
  /** 1 alive, 2 dead, 3 stopped, 6 zombie. */
  readonly state?: number;
  readonly vmas?: readonly MadeVma[];
  /** Descriptors: number, type (1 REG, 2 PIPE, 5 UNIXSK …), file id. */
  readonly fds?: readonly (readonly [fd: number, type: number, id: number])[];
  /** Address and number of pages. */
  readonly pages?: readonly (readonly [address: number | bigint, pages: number])[];
  /** File ids of program, working and root directory; 1 if absent. */
  readonly exe?: number;
  readonly cwd?: number;
  readonly root?: number;
}

export const FOWN = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };

export const SOCKET_OPTIONS = {
  so_sndbuf: 4096,
  so_rcvbuf: 4096,
  so_snd_tmo_sec: 0n,
  so_snd_tmo_usec: 0n,
  so_rcv_tmo_sec: 0n,
  so_rcv_tmo_usec: 0n,
};

/** Writes one image. */
export function writeImage(dir: string, name: string, magic: string, messages: readonly object[]): void {
  mkdirSync(dir, { recursive: true });
  const entries = messages.map((message) => ({ message: message as Message }));
  writeFileSync(join(dir, name), encodeImage({ magic, entries }));
}

/** Writes a whole set: the images of each task, and files.img with "/exe" as file 1 and what else is given. */
export function writeSet(dir: string, tasks: readonly MadeTask[], files: readonly object[] = []): void {
  writePstree(dir, tasks);
  for (const task of tasks) writeTask(dir, task);
  writeImage(dir, "files.img", "FILES", [regular(1, "/exe"), ...files]);
}

export function writePstree(dir: string, tasks: readonly MadeTask[]): void {
  const entries = tasks.map(({ pid, ppid }) => ({ pid, ppid: ppid ?? 0, pgid: pid, sid: pid, threads: [pid] }));
  writeImage(dir, "pstree.img", "PSTREE", entries);
}

/** Writes the images of one task; its core is that of a real one. */
export function writeTask(dir: string, task: MadeTask): void {
  const { pid, comm = `t${pid}`, state = 1, exe = 1, cwd = 1, root = 1 } = task;
  const core = decodeImage(fixture("simple/core-100.img").bytes).entries[0]!.message;
  const tc = { ...(core["tc"] as object), comm, task_state: state };
  writeImage(dir, `core-${pid}.img`, "CORE", [{ ...core, tc }]);
  writeImage(dir, `ids-${pid}.img`, "IDS", [{ vm_id: pid, files_id: pid, fs_id: pid, sighand_id: pid }]);
  writeImage(
    dir,
    `fdinfo-${pid}.img`,
    "FDINFO",
    (task.fds ?? []).map(([fd, type, id]) => ({ id, flags: 0, type, fd })),
  );
  writeImage(dir, `fs-${pid}.img`, "FS", [{ cwd_id: cwd, root_id: root }]);
  const mm = decodeImage(fixture("simple/mm-100.img").bytes).entries[0]!.message;
  writeImage(dir, `mm-${pid}.img`, "MM", [{ ...mm, exe_file_id: exe, vmas: (task.vmas ?? []).map(vma) }]);
  const runs = (task.pages ?? []).map(([vaddr, pages]) => ({
    vaddr: BigInt(vaddr),
    compat_nr_pages: pages,
    nr_pages: BigInt(pages),
    flags: 4,
  }));
  writeImage(dir, `pagemap-${pid}.img`, "PAGEMAP", [{ pages_id: 1 }, ...runs]);
}

function vma({ start, end, status = 0x201, shmid = 0, pgoff = 0, flags = 0x22, prot = 3 }: MadeVma): object {
  const [first, behind, offset] = [start, end, pgoff].map(BigInt);
  return { start: first, end: behind, pgoff: offset, shmid: BigInt(shmid), prot, flags, status, fd: -1n };
}

/** A file_entry of a regular file. */
export function regular(id: number, name: string): object {
  return { type: 1, id, reg: { id, flags: 0, pos: 0n, fown: FOWN, name } };
}

/** A file_entry of a unix socket; its inode is 1000 and the id. */
export function unix(id: number, name: Uint8Array | string, more: object = {}): object {
  const fields = { ino: 1000 + id, type: 1, state: 1, flags: 0, uflags: 0, backlog: 0, peer: 0 };
  const usk = { id, ...fields, fown: FOWN, opts: SOCKET_OPTIONS, name: Uint8Array.from(Buffer.from(name)), ...more };
  return { type: 5, id, usk };
}

/** A file_entry of an internet socket. */
export function inet(id: number, more: object = {}): object {
  const fields = { ino: 1000 + id, family: 2, type: 1, proto: 6, state: 1, src_port: 0, dst_port: 0, flags: 0 };
  const rest = { backlog: 0, src_addr: [0], dst_addr: [0], fown: FOWN, opts: SOCKET_OPTIONS };
  return { type: 4, id, isk: { id, ...fields, ...rest, ...more } };
}
