/** By what entries and repeated fields are told apart, so that an insertion is one difference and not a hundred. */

import type { MessageType } from "../schema/descriptor.ts";

/**
 * Fields that name a message within its list where the schema has no key= mark. Areas, runs of pages and timers go by
 * address or number, descriptors by number.
 */
const BY_FIELD: Readonly<Record<string, string>> = {
  vma_entry: "start",
  pagemap_entry: "vaddr",
  fdinfo_entry: "fd",
  pstree_entry: "pid",
  file_entry: "id",
  mnt_entry: "mnt_id",
  net_device_entry: "ifindex",
  posix_timer_entry: "it_id",
  remap_file_path_entry: "orig_id",
  pipe_data_entry: "pipe_id",
  eventpoll_tfd_entry: "tfd",
  inotify_wd_entry: "wd",
  cg_set: "id",
  rlimit_entry: "",
  sa_entry: "",
};

/** The field that tells messages of a type apart; undefined: their position does. */
export function identityField(type: MessageType): string | undefined {
  const named = BY_FIELD[type.name];
  if (named !== undefined) return named === "" ? undefined : named;
  return type.fields.find(({ marks, repeated }) => marks.key !== undefined && !repeated)?.name;
}
