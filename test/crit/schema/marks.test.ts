import t from "tap";
import { messageNames, messageType, type Field } from "../../../src/crit/schema/descriptor.ts";

/** Fields whose names are those of ids but which name no object of a set. */
const NO_OBJECT: Readonly<Record<string, string>> = {
  "user_mips_fpregs_entry.fpu_id": "model of the floating point unit",
  "user_ppc64_regs_entry.link": "the link register",
  "cpuinfo_x86_entry.vendor_id": "the maker of the CPU",
  "cpuinfo_x86_entry.model_id": "the name of the CPU",
  "eventpoll_tfd_entry.inode": "inode on a file system, which no image describes; tfd names the file",
  "irmap_cache_entry.inode": "inode on a file system, which no image describes",
  "inotify_wd_entry.i_ino": "inode on a file system, which no image describes",
  "fanotify_inode_mark_entry.i_ino": "inode on a file system, which no image describes",
  "ghost_file_entry.ino": "inode on a file system, which no image describes",
  "inotify_wd_entry.wd": "name of the watch inside its inotify instance; nothing refers to it",
  "inventory_entry.fdinfo_per_id": "a yes or no",
  "inventory_entry.ns_per_id": "a yes or no",
  "inventory_entry.dump_criu_run_id": "the run of criu, in its log",
  "ipc_var_entry.msg_next_id": "a setting: the id that the next object shall get",
  "ipc_var_entry.sem_next_id": "a setting: the id that the next object shall get",
  "ipc_var_entry.shm_next_id": "a setting: the id that the next object shall get",
  "reg_file_entry.build_id": "a checksum of an ELF file",
  "netlink_sk_entry.portid": "the socket's own address, a number the program chose",
  "netlink_sk_entry.dst_portid": "address of the peer; 0 is the kernel, others need not be in the set",
  "posix_timer_entry.clock_id": "a clock of the kernel",
  "timerfd_entry.clockid": "a clock of the kernel",
  "tty_pty_entry.index": "N of /dev/pts/N",
  "vma_entry.fd": "-1 in images: used inside criu",
  "pagemap_entry.in_parent": "a yes or no",
  "task_core_entry.loginuid": "a user",
};

/** Users and groups are no objects of a set. */
const USERS = /^(uid|gid|euid|egid|suid|sgid|fsuid|fsgid|cuid|cgid|user|groups?)$/;

const ID_LIKE =
  /(^|_)(id|ids|ino|inode|pid|tid|sid|pgid|ppid|pgrp|peer|fd|wd|shmid|ifindex|index|link|rights|threads|prev|master)$|^(parent|in_parent)|id$/;

/** Kinds that no field is the key of: their objects are named by a file or by their position (see ckpt.proto). */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  "mm.id": "mm-<pid>.img of the first task that has it",
  "fdtable.id": "fdinfo-<id>.img",
  "fs.id": "fs-<pid>.img of the first task that has it",
  "sighand.id": "core-<pid>.img of the first task that has it",
  "ns.id": "number in the names of a namespace's images",
  "seccomp.index": "position in seccomp.img",
  "pages.id": "pages-<id>.img",
  "shm.id": "pagemap-shmem-<id>.img",
  "ghost.id": "ghost-file-<id in hexadecimal>.img",
};

const REQUEST_PARTS = new Set(["ext_mount_map", "join_namespace", "inherit_fd", "cgroup_root", "unix_sk"]);

/** Messages of requests to criu (rpc.proto) are no images. */
function isRequest(message: string): boolean {
  return message.startsWith("criu_") || REQUEST_PARTS.has(message);
}

function* imageFields(): Generator<{ key: string; field: Field }> {
  for (const message of messageNames()) {
    if (isRequest(message)) continue;
    for (const field of messageType(message).fields) yield { key: `${message}.${field.name}`, field };
  }
}

t.test("every field that looks like an id says what it names, or it is known why not", (t) => {
  const silent = [...imageFields()].filter(
    ({ field }) =>
      field.message === undefined &&
      ID_LIKE.test(field.name) &&
      !USERS.test(field.name) &&
      field.marks.ref === undefined &&
      field.marks.key === undefined,
  );
  t.strictSame(
    silent.map(({ key }) => key).filter((key) => NO_OBJECT[key] === undefined),
    [],
  );
  const keys = new Set(silent.map(({ key }) => key));
  t.strictSame(
    Object.keys(NO_OBJECT).filter((key) => !keys.has(key)),
    [],
    "no exception is stale",
  );
  t.end();
});

t.test("marks name kinds that have a key field, or are known to be named otherwise", (t) => {
  const keys = new Set<string>();
  const refs = new Set<string>();
  for (const { field } of imageFields()) {
    if (field.marks.key !== undefined) keys.add(field.marks.key);
    for (const kind of field.marks.ref?.split("|") ?? []) refs.add(kind);
  }
  t.strictSame(
    [...refs].filter((kind) => !keys.has(kind) && NAMED_OTHERWISE[kind] === undefined),
    [],
  );
  t.strictSame(
    Object.keys(NAMED_OTHERWISE).filter((kind) => !refs.has(kind) || keys.has(kind)),
    [],
  );
  t.end();
});

t.test("marks are on numbers, and no field both names itself and another", (t) => {
  for (const { key, field } of imageFields()) {
    const { ref, key: own } = field.marks;
    if (ref === undefined && own === undefined) continue;
    t.ok(field.message === undefined && !["string", "bytes", "bool"].includes(field.type), `${key} is a number`);
    t.notOk(ref !== undefined && own !== undefined, `${key} has one of the two`);
    t.match(ref ?? own, /^[a-z]+\.[a-z_]+(\|[a-z]+\.[a-z_]+)*$/, `${key} is written as <kind>.<key>`);
  }
  t.end();
});

t.test("requests are told from images", (t) => {
  for (const message of ["criu_opts", "criu_req", "inherit_fd", "unix_sk"]) t.ok(isRequest(message), message);
  for (const message of ["file_entry", "unix_sk_entry", "mnt_entry", "sk_opts_entry", "tcp_opts_entry"])
    t.notOk(isRequest(message), message);
  t.end();
});
