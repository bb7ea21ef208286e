import t from "tap";
import { references, type Reference } from "../../../src/crit/graph/references.ts";
import { messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";
import { all, SCENES, sceneSet } from "../../support/graphs.ts";

/** Why a reference of a real set leads nowhere: by field, and where it does not hold for all sets, the scenes. */
const EXPLAINED: readonly {
  readonly field: string;
  readonly image?: RegExp;
  readonly scenes?: string[];
  readonly why: string;
}[] = [
  { field: "thread_core_entry.cg_set", why: "tasks in the groups of criu itself, a set that cgroup.img leaves out" },
  { field: "inventory_entry.root_cg_set", why: "the same set" },
  { field: "task_kobj_ids_entry.vm_id", image: /^inventory/, why: "root_ids name objects of criu itself" },
  { field: "task_kobj_ids_entry.files_id", image: /^inventory/, why: "root_ids name objects of criu itself" },
  { field: "task_kobj_ids_entry.fs_id", image: /^inventory/, why: "root_ids name objects of criu itself" },
  { field: "task_kobj_ids_entry.sighand_id", image: /^inventory/, why: "root_ids name objects of criu itself" },
  { field: "mnt_entry.parent_mnt_id", why: "of the root mount of a namespace: its parent is in no image" },
  { field: "memfd_inode_entry.shmid", scenes: ["files", "names"], why: "an empty memfd has no pagemap" },
  {
    field: "remap_file_path_entry.remap_id",
    scenes: ["ghosts"],
    why: "PROCFS: the process is gone, that is the point",
  },
  { field: "fanotify_mount_mark_entry.mnt_id", scenes: ["events"], why: "the mount namespace was not dumped" },
  { field: "packet_sock_entry.ifindex", scenes: ["odd-sockets"], why: "the network namespace was not dumped" },
  { field: "packet_mclist.index", scenes: ["odd-sockets"], why: "the network namespace was not dumped" },
  { field: "pstree_entry.sid", scenes: ["shell-job"], why: "the session's leader, the shell, is outside" },
  { field: "tty_info_entry.sid", scenes: ["shell-job"], why: "the same session" },
  { field: "tty_info_entry.pgrp", scenes: ["shell-job"], why: "the shell's group is in the foreground" },
];

/** Kinds that no committed set has a reference to; what names them is tested with sets made for it. */
const WITHOUT_FIXTURE = new Set(["inet.ino", "netlink.ino", "pidfd.ino", "aio.id", "timer.id", "thread.tid"]);

function isExplained(scene: string, { field, at }: Reference): boolean {
  return EXPLAINED.some(
    (row) => row.field === field && (row.image?.test(at.image) ?? true) && (row.scenes?.includes(scene) ?? true),
  );
}

const seenMarks = new Set<string>();
const used = new Set<string>();

for (const scene of SCENES.filter((name) => name !== "encoded")) {
  t.test(`${scene}: every reference leads to something, or it is known why not`, async (t) => {
    const problems: string[] = [];
    const found = await all(references(sceneSet(scene), (line) => problems.push(line)));
    t.ok(found.length > 0);
    t.strictSame(problems, []);
    for (const reference of found) {
      seenMarks.add(reference.mark);
      if (!reference.resolved) used.add(reference.field);
    }
    const unexplained = found.filter((reference) => !reference.resolved && !isExplained(scene, reference));
    t.strictSame(
      unexplained.map(({ field, to, at }) => `${field} → ${to} (${at.image} ${at.path})`),
      [],
    );
  });
}

t.test("single images: those references that can be resolved are", async (t) => {
  const found = await all(references(sceneSet("encoded")));
  const resolved = new Set(found.filter((reference) => reference.resolved).map(({ field }) => field));
  for (const field of ["unix_sk_entry.peer", "fifo_entry.regf_id", "tty_file_entry.regf_id"])
    t.ok(resolved.has(field), field);
  for (const { mark } of found) seenMarks.add(mark);
});

t.test("every kind of mark was seen, every explanation was needed", (t) => {
  const kinds = new Set<string>();
  for (const name of messageNames())
    for (const field of messageType(name).fields) for (const kind of field.marks.ref?.split("|") ?? []) kinds.add(kind);
  t.strictSame(
    [...kinds].filter((kind) => !seenMarks.has(kind) && !WITHOUT_FIXTURE.has(kind)),
    [],
  );
  t.strictSame(
    EXPLAINED.filter(({ field }) => !used.has(field)).map(({ field }) => field),
    [],
  );
  t.end();
});
