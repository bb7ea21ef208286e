/** Real sets of the fixtures, each broken in one way that one check of verify is there to find. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeImage, encodeImage } from "../../src/crit/image.ts";
import type { Message } from "../../src/crit/schema/message.ts";
import type { CheckId } from "../../src/crit/verify/checks.ts";
import { IMAGES } from "./fixtures.ts";

export type Files = Map<string, Uint8Array>;

/** The files of a scene. */
export function sceneFiles(scene: string): Files {
  const dir = join(IMAGES, scene);
  const names = readdirSync(dir).filter((name) => !name.endsWith(".md") && statSync(join(dir, name)).isFile());
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(dir, name)))]));
}

type Entries = any[];

/** Decodes an image, lets `change` alter its messages, and encodes it again. */
function edit(files: Files, name: string, change: (entries: Entries) => Entries | undefined): void {
  const image = decodeImage(files.get(name)!, { name });
  const before = image.entries.map(({ message, payload }) => ({ message: structuredClone(message), payload }));
  const messages = before.map(({ message }) => message);
  const changed: Message[] = change(messages) ?? messages;
  const entries = changed.map((message) => ({
    message,
    payload: before.find((entry) => entry.message === message)?.payload,
  }));
  files.set(name, encodeImage({ ...image, entries }));
}

const file = (entries: Entries, member: string): any => entries.find((entry) => entry[member] !== undefined);

export interface Broken {
  readonly scene: string;
  readonly breakIt: (files: Files) => void;
}

/** For every check the smallest change to a real set that it finds. */
export const BROKEN: Readonly<Record<CheckId, Broken>> = {
  "image-damaged": {
    scene: "simple",
    breakIt: (files) => void files.set("files.img", files.get("files.img")!.slice(0, -3)),
  },
  "image-kind": {
    scene: "simple",
    breakIt: (files) => void files.set("fs-100.img", files.get("ids-100.img")!),
  },
  "image-unknown": {
    scene: "simple",
    breakIt: (files) => void files.set("quux-1.img", Uint8Array.of(1, 2, 3, 4)),
  },
  "image-unused": {
    scene: "simple",
    breakIt: (files) => void files.set("fs-777.img", files.get("fs-100.img")!),
  },
  "set-incomplete": { scene: "simple", breakIt: (files) => void files.delete("inventory.img") },
  "task-incomplete": { scene: "tree", breakIt: (files) => void files.delete("core-103.img") },
  "version-unknown": {
    scene: "simple",
    breakIt: (files) => edit(files, "inventory.img", ([first]) => void (first.img_version = 99)),
  },
  "unknown-field": {
    scene: "simple",
    // Field 90, a varint.
    breakIt: (files) => edit(files, "fs-100.img", ([fs]) => void (fs.$unknown = Uint8Array.of(0xd0, 0x05, 1))),
  },
  "value-missing": {
    scene: "simple",
    // An fs_entry that has field 1 only.
    breakIt: (files) =>
      void files.set(
        "fs-100.img",
        Buffer.concat([files.get("fs-100.img")!.subarray(0, 8), Uint8Array.of(2, 0, 0, 0, 8, 2)]),
      ),
  },
  "ref-task": {
    scene: "files",
    breakIt: (files) => edit(files, "filelocks.img", ([lock]) => void (lock.pid = 4242)),
  },
  "ref-leader": {
    scene: "tty",
    breakIt: (files) => edit(files, "tty-info.img", (ttys) => void (ttys.find((tty) => tty.sid > 0).sid = 4242)),
  },
  "ref-thread": {
    scene: "simple",
    breakIt: (files) =>
      edit(
        files,
        "files.img",
        (entries) => void (file(entries, "reg").reg.fown = { uid: 0, euid: 0, signum: 0, pid_type: 1, pid: 4242 }),
      ),
  },
  "ref-file": {
    scene: "simple",
    breakIt: (files) => edit(files, "fs-100.img", ([fs]) => void (fs.cwd_id = 4242)),
  },
  "ref-descriptor": {
    scene: "files",
    breakIt: (files) => edit(files, "filelocks.img", ([lock]) => void (lock.fd = 4242)),
  },
  "ref-descriptor-table": { scene: "simple", breakIt: (files) => void files.delete("fdinfo-2.img") },
  "ref-shared": { scene: "simple", breakIt: (files) => void files.delete("fs-100.img") },
  "ref-namespace": {
    scene: "network",
    breakIt: (files) => edit(files, "ids-37.img", ([ids]) => void (ids.uts_ns_id = 4242)),
  },
  "ref-mount": {
    scene: "mounts",
    breakIt: (files) => edit(files, "files.img", (entries) => void (file(entries, "reg").reg.mnt_id = 4242)),
  },
  "ref-peer-group": {
    scene: "mounts",
    breakIt: (files) => edit(files, "mountpoints-11.img", ([mount]) => void (mount.master_id = 4242)),
  },
  "ref-ghost": { scene: "ghosts", breakIt: (files) => void files.delete("ghost-file-2.img") },
  "ref-memory": {
    scene: "memory",
    breakIt: (files) => void files.set("mm-100.img", renumberShared(files.get("mm-100.img")!)),
  },
  "ref-pages": { scene: "simple", breakIt: (files) => void files.delete("pages-1.img") },
  "ref-pipe": {
    scene: "pipes",
    breakIt: (files) => edit(files, "pipes-data.img", ([data]) => void (data.pipe_id = 4242)),
  },
  "ref-socket": {
    scene: "unix",
    breakIt: (files) =>
      edit(files, "files.img", (entries) => void (entries.find(({ usk }) => usk?.peer > 0).usk.peer = 0x4242)),
  },
  "ref-terminal": {
    scene: "tty",
    breakIt: (files) => edit(files, "files.img", (entries) => void (file(entries, "tty").tty.tty_info_id = 4242)),
  },
  "ref-device": {
    scene: "network",
    breakIt: (files) => edit(files, "netdev-10.img", ([device]) => void (device.master = 4242)),
  },
  "ref-cgroup": {
    scene: "cgroups",
    breakIt: (files) => edit(files, "core-100.img", ([core]) => void ((core.thread_core ?? core.tc).cg_set = 4242)),
  },
  "ref-seccomp": {
    scene: "seccomp",
    breakIt: (files) => edit(files, "seccomp.img", ([seccomp]) => void (seccomp.seccomp_filters = [])),
  },
  "ref-other": {
    scene: "simple",
    breakIt: (files) =>
      void files.set(
        "bpfmap-data.img",
        encodeImage({
          magic: "BPFMAP_DATA",
          entries: [
            {
              message: { map_id: 4242, keys_bytes: 0, values_bytes: 0, count: 0 },
              payload: { kind: "bytes", bytes: new Uint8Array(0) },
            },
          ],
        }),
      ),
  },
  "pid-twice": { scene: "tree", breakIt: (files) => edit(files, "pstree.img", (tasks) => [...tasks, tasks.at(-1)]) },
  "pid-invalid": {
    scene: "tree",
    breakIt: (files) => edit(files, "pstree.img", (tasks) => [...tasks, { ...tasks.at(-1), pid: 0 }]),
  },
  "parent-ring": {
    scene: "tree",
    breakIt: (files) =>
      edit(files, "pstree.img", (tasks) => {
        tasks[0].ppid = tasks.find(({ ppid }) => ppid === tasks[0].pid).pid;
        return undefined;
      }),
  },
  "parent-unknown": {
    scene: "tree",
    breakIt: (files) => edit(files, "pstree.img", (tasks) => void (tasks.at(-1).ppid = 9999)),
  },
  "several-roots": {
    scene: "tree",
    breakIt: (files) => edit(files, "pstree.img", (tasks) => void (tasks.at(-1).ppid = 0)),
  },
  "group-session": {
    scene: "tree",
    breakIt: (files) =>
      edit(files, "pstree.img", (tasks) => {
        const [a] = tasks.filter(
          ({ pgid, pid }) => pgid !== pid && tasks.some((other) => other.pgid === pgid && other !== tasks[0]),
        );
        a.sid = 4242;
        return undefined;
      }),
  },
  "dead-with-state": {
    scene: "tree",
    breakIt: (files) => edit(files, "core-100.img", ([core]) => void (core.tc.task_state = 2)),
  },
  "parent-dead": {
    scene: "tree",
    breakIt: (files) => edit(files, "core-100.img", ([core]) => void (core.tc.task_state = 2)),
  },
  "thread-first": {
    scene: "tree",
    breakIt: (files) =>
      edit(files, "pstree.img", (tasks) => void tasks.find(({ threads }) => threads.length > 1).threads.reverse()),
  },
  "state-unknown": {
    scene: "simple",
    breakIt: (files) => edit(files, "core-100.img", ([core]) => void (core.tc.task_state = 42)),
  },
  "file-twice": {
    scene: "simple",
    breakIt: (files) => edit(files, "files.img", (entries) => [...entries, structuredClone(entries[0])]),
  },
  "file-type": {
    scene: "simple",
    breakIt: (files) => edit(files, "fdinfo-2.img", ([first]) => void (first.type = first.type === 1 ? 2 : 1)),
  },
  "file-empty": {
    scene: "simple",
    breakIt: (files) => edit(files, "files.img", ([first]) => void delete first.reg),
  },
  "file-unused": {
    scene: "simple",
    breakIt: (files) =>
      edit(files, "files.img", (entries) => {
        const unused = structuredClone(file(entries, "reg"));
        unused.id = unused.reg.id = 4242;
        return [...entries, unused];
      }),
  },
  "descriptor-twice": {
    scene: "simple",
    breakIt: (files) => edit(files, "fdinfo-2.img", (fds) => void (fds[1].fd = fds[0].fd)),
  },
  "peer-one-sided": {
    scene: "unix",
    breakIt: (files) =>
      edit(files, "files.img", (entries) => {
        const pairs = entries.filter(({ usk }) => usk?.type === 1 && usk.state === 1 && usk.peer > 0);
        const [a] = pairs;
        const other = pairs.find(({ usk }) => usk.ino !== a.usk.peer && usk !== a.usk);
        a.usk.peer = other.usk.ino;
        return undefined;
      }),
  },
  "pipe-overfull": {
    scene: "pipes",
    breakIt: (files) => edit(files, "pipes-data.img", (all) => void (all.find(({ bytes }) => bytes > 1).size = 1)),
  },
  "queue-unconnected": {
    scene: "unix",
    breakIt: (files) => {
      let reg = 0;
      edit(files, "files.img", (entries) => void (reg = file(entries, "reg").id));
      edit(files, "sk-queues.img", ([packet]) => void (packet.id_for = reg));
    },
  },
  "port-twice": {
    scene: "inet",
    breakIt: (files) =>
      edit(files, "files.img", (entries) => {
        const again = structuredClone(entries.find(({ isk }) => isk?.state === 10 && isk.proto === 6));
        again.id = again.isk.id = 4242;
        return [...entries, again];
      }),
  },
  "tcp-state-missing": { scene: "tcp", breakIt: (files) => void files.delete("tcp-stream-44574.img") },
  "epoll-loop": {
    scene: "events",
    breakIt: (files) => {
      let id = 0;
      edit(files, "files.img", (entries) => void (id = file(entries, "epfd").id));
      let fd = 0;
      edit(files, "fdinfo-2.img", (fds) => void (fd = fds.find((one) => one.id === id).fd));
      edit(files, "files.img", (entries) => void (file(entries, "epfd").epfd.tfd[0].tfd = fd));
    },
  },
  "vma-bounds": {
    scene: "memory",
    breakIt: (files) => edit(files, "mm-100.img", ([mm]) => void (mm.vmas[3].end = mm.vmas[3].start - 4096n)),
  },
  "vma-overlap": {
    scene: "memory",
    breakIt: (files) => edit(files, "mm-100.img", ([mm]) => void (mm.vmas[3].end = mm.vmas[4].start + 4096n)),
  },
  "vma-backing": {
    scene: "memory",
    breakIt: (files) => edit(files, "mm-100.img", ([mm]) => void (mm.vmas[3].status = 1)),
  },
  "mm-bounds": {
    scene: "memory",
    breakIt: (files) => edit(files, "mm-100.img", ([mm]) => void (mm.mm_arg_end = mm.mm_arg_start - 1n)),
  },
  "pagemap-order": {
    scene: "memory",
    breakIt: (files) => edit(files, "pagemap-100.img", ([head, a, b, ...rest]) => [head, b, a, ...rest]),
  },
  "pagemap-unmapped": {
    scene: "memory",
    breakIt: (files) => edit(files, "pagemap-100.img", (runs) => void (runs.at(-1).vaddr = 0x7ffffffde000n)),
  },
  "pagemap-file": {
    scene: "memory",
    breakIt: (files) =>
      edit(files, "mm-100.img", ([mm]) => {
        const area = mm.vmas.find(({ status }: { status: number }) => (status & 0x200) !== 0 && (status & 0x20) !== 0);
        area.status = 0x81;
        area.shmid = 1n;
        return undefined;
      }),
  },
  "pages-short": {
    scene: "simple",
    breakIt: (files) => void files.set("pages-1.img", files.get("pages-1.img")!.slice(0, -4096)),
  },
  "pages-long": {
    scene: "simple",
    breakIt: (files) => void files.set("pages-1.img", Buffer.concat([files.get("pages-1.img")!, new Uint8Array(4096)])),
  },
  "pages-shared": {
    scene: "pipes",
    breakIt: (files) => edit(files, "pagemap-102.img", ([head]) => void (head.pages_id = 1)),
  },
  "parent-missing": {
    scene: "simple",
    breakIt: (files) => edit(files, "pagemap-100.img", (runs) => void (runs[1].flags = 1)),
  },
  "mount-twice": {
    scene: "mounts",
    breakIt: (files) => edit(files, "mountpoints-11.img", (mounts) => void (mounts[2].mnt_id = mounts[1].mnt_id)),
  },
  "mount-ring": {
    scene: "mounts",
    breakIt: (files) =>
      edit(files, "mountpoints-11.img", (mounts) => {
        mounts[1].parent_mnt_id = mounts[2].mnt_id;
        mounts[2].parent_mnt_id = mounts[1].mnt_id;
        return undefined;
      }),
  },
  "mount-no-root": {
    scene: "mounts",
    breakIt: (files) =>
      edit(files, "mountpoints-11.img", (mounts) => {
        const ids = new Set(mounts.map(({ mnt_id }) => mnt_id));
        for (const mount of mounts) if (!ids.has(mount.parent_mnt_id)) mount.parent_mnt_id = mounts[2].mnt_id;
        return undefined;
      }),
  },
  "mount-path": {
    scene: "mounts",
    breakIt: (files) =>
      edit(files, "mountpoints-11.img", (mounts) => {
        const ids = new Map(mounts.map((mount) => [mount.mnt_id, mount]));
        const inner = mounts.find((mount) => {
          const parent = ids.get(mount.parent_mnt_id);
          return parent !== undefined && parent.mountpoint.replace(/[./]/g, "") !== "";
        });
        inner.mountpoint = "./elsewhere";
        return undefined;
      }),
  },
};

/** The areas of files point at a file that is not there, as shared memory of old sets did at its pages. */
function renumberShared(image: Uint8Array): Uint8Array {
  const files: Files = new Map([["mm-100.img", image]]);
  edit(files, "mm-100.img", ([mm]) => {
    const area = mm.vmas.find(({ status }: { status: number }) => (status & 0x200) !== 0);
    area.status = 0x101; // REGULAR | ANON_SHARED
    area.shmid = 4242n;
    return undefined;
  });
  return files.get("mm-100.img")!;
}
