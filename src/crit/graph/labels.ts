/** Which marked fields are edges of the graph, and with which label. */

import type { MessageType } from "../schema/descriptor.ts";
import type { EdgeLabel } from "./types.ts";

/**
 * By message and field. Marks that are missing here lead to what is no object of the graph (control groups, seccomp
 * filters, pages, shared tables), or say what the object itself is about (id_for of a queued message, orig_id of a
 * remap); `references` has them all.
 */
const LABELS: Readonly<Record<string, EdgeLabel>> = {
  "pstree_entry.ppid": "parent",
  "pstree_entry.pgid": "leader",
  "pstree_entry.sid": "leader",
  "task_kobj_ids_entry.pid_ns_id": "in_ns",
  "task_kobj_ids_entry.net_ns_id": "in_ns",
  "task_kobj_ids_entry.ipc_ns_id": "in_ns",
  "task_kobj_ids_entry.uts_ns_id": "in_ns",
  "task_kobj_ids_entry.mnt_ns_id": "in_ns",
  "task_kobj_ids_entry.user_ns_id": "in_ns",
  "task_kobj_ids_entry.cgroup_ns_id": "in_ns",
  "task_kobj_ids_entry.time_ns_id": "in_ns",
  "fs_entry.cwd_id": "opens",
  "fs_entry.root_id": "opens",
  "mm_entry.exe_file_id": "opens",
  "fdinfo_entry.id": "opens",
  "vma_entry.shmid": "maps",
  "fown_entry.pid": "watches",
  "reg_file_entry.mnt_id": "on_mount",
  "remap_file_path_entry.remap_id": "opens",
  "fifo_entry.regf_id": "opens",
  "tty_file_entry.regf_id": "opens",
  "tty_file_entry.tty_info_id": "opens",
  "tty_info_entry.sid": "leader",
  "tty_info_entry.pgrp": "leader",
  "memfd_file_entry.inode_id": "opens",
  "memfd_inode_entry.shmid": "maps",
  "ns_file_entry.ns_id": "opens",
  "pidfd_entry.nspid": "watches",
  "eventpoll_tfd_entry.tfd": "watches",
  "fh_entry.mnt_id": "on_mount",
  "fanotify_mount_mark_entry.mnt_id": "watches",
  "bpfmap_file_entry.mnt_id": "on_mount",
  "bpfmap_file_entry.ifindex": "watches",
  "tunfile_entry.ns_id": "in_ns",
  "unix_sk_entry.peer": "peer",
  "unix_sk_entry.ns_id": "in_ns",
  "unix_sk_entry.mnt_id": "on_mount",
  "inet_sk_entry.ns_id": "in_ns",
  "netlink_sk_entry.ns_id": "in_ns",
  "packet_sock_entry.ns_id": "in_ns",
  "packet_sock_entry.ifindex": "watches",
  "packet_mclist.index": "watches",
  "scm_entry.rights": "queued",
  "posix_timer_entry.notify_thread_id": "watches",
  "mnt_entry.parent_mnt_id": "parent",
  "mnt_entry.master_id": "peer",
  "net_device_entry.peer_ifindex": "peer",
  "net_device_entry.master": "parent",
  "sit_entry.link": "parent",
  "netns_id.target_ns_id": "peer",
  "file_lock_entry.pid": "leader",
  "file_lock_entry.fd": "opens",
};

export function labelOf(type: MessageType, field: string): EdgeLabel | undefined {
  return LABELS[`${type.name}.${field}`];
}
