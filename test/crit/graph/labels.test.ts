import t from "tap";
import { labelOf } from "../../../src/crit/graph/labels.ts";
import { messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";

/** Marked fields that are no edges, because one end is no object of the graph or the edge is made otherwise. */
const NO_EDGE: Readonly<Record<string, string>> = {
  "task_core_entry.cg_set": "control groups are no objects",
  "thread_core_entry.cg_set": "control groups are no objects",
  "inventory_entry.root_cg_set": "control groups are no objects",
  "task_core_entry.old_seccomp_filter": "filters are no objects",
  "thread_core_entry.seccomp_filter": "filters are no objects",
  "seccomp_filter.prev": "filters are no objects",
  "task_kobj_ids_entry.vm_id": "shared tables are no objects: Task.shares",
  "task_kobj_ids_entry.files_id": "shared tables are no objects: Task.shares",
  "task_kobj_ids_entry.fs_id": "shared tables are no objects: Task.shares",
  "task_kobj_ids_entry.sighand_id": "shared tables are no objects: Task.shares",
  "pagemap_head.pages_id": "pages are no objects: lists.pages",
  "pipe_data_entry.pipe_id": "the content of the pipe itself",
  "tty_data_entry.tty_id": "the content of the terminal itself",
  "bpfmap_data_entry.map_id": "the content of the map itself",
  "eventpoll_tfd_entry.id": "the instance itself, in old sets",
  "inotify_wd_entry.id": "the instance itself, in old sets",
  "fanotify_mark_entry.id": "the instance itself, in old sets",
  "sk_packet_entry.id_for": "the socket itself",
  "remap_file_path_entry.orig_id": "the file itself",
  "net_device_entry.peer_nsid": "the namespace of the peer, which peer_ifindex leads to",
  "autofs_entry.fd": "the entry is no object",
  "autofs_entry.pgrp": "the entry is no object",
  "autofs_entry.read_fd": "the entry is no object",
};

t.test("every marked field is an edge, or it is known why not", (t) => {
  const silent: string[] = [];
  for (const name of messageNames()) {
    const type = messageType(name);
    for (const field of type.fields) {
      if (field.marks.ref === undefined)
        t.equal(labelOf(type, field.name), undefined, `${name}.${field.name} has no mark`);
      else if (labelOf(type, field.name) === undefined) silent.push(`${name}.${field.name}`);
    }
  }
  t.strictSame(silent.sort(), Object.keys(NO_EDGE).sort());
  t.end();
});
