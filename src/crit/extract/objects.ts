/** What tasks use: files, and what hangs on them. Sets of numbers by kind, as the marks of the schema name them. */

import { namedBy } from "../graph/alternatives.ts";
import { Marks } from "../graph/marks.ts";
import { entryType } from "../images/entry.ts";
import { imageTypeOfFile } from "../images/table.ts";
import { messageType, type MessageType } from "../schema/descriptor.ts";
import type { Message } from "../schema/message.ts";
import type { ImageSet } from "../set/image-set.ts";

/** "file.id/3": kind and number of an object. */
export type Name = `${string}/${number | bigint}`;

/** An entry that is an object or belongs to one: it is needed when `of` is, and then needs `names`. */
interface Link {
  readonly of: Name;
  readonly names: readonly Name[];
}

/** Entries that are of another object than the one their key field names. */
const OWNER: Readonly<Record<string, readonly [field: string, kind: string]>> = {
  pipe_data_entry: ["pipe_id", "pipe.id"],
  sk_packet_entry: ["id_for", "file.id"],
  eventpoll_tfd_entry: ["id", "file.id"],
  inotify_wd_entry: ["id", "file.id"],
  fanotify_mark_entry: ["id", "file.id"],
  remap_file_path_entry: ["orig_id", "file.id"],
  memfd_inode_entry: ["inode_id", "memfd.inode_id"],
  tty_info_entry: ["id", "tty.id"],
  tty_data_entry: ["tty_id", "tty.id"],
  bpfmap_data_entry: ["map_id", "bpfmap.id"],
};

/** Kinds that are parts of the namespace or tree, not things a file brings along. */
const NOT_FOLLOWED: ReadonlySet<string> = new Set(["task.pid", "thread.tid", "fd.fd", "unix.ino", "ns.id", "mnt.id"]);

/** The object that an entry is or belongs to; undefined of entries that are of no single object. */
export function ownerOf(type: MessageType, message: Message): Name | undefined {
  const known = OWNER[type.name];
  const field = known?.[0] ?? type.fields.find(({ marks: { key } }) => key === "file.id")?.name;
  if (field === undefined) return undefined;
  return `${known?.[1] ?? "file.id"}/${message[field] as number | bigint}`;
}

/** What a message names, and what it is: the pipe of a pipe's end, the number of a socket. */
export function namesIn(type: MessageType, message: Message, walker: Marks): Name[] {
  const names: Name[] = [];
  for (const marked of walker.walk(type, message)) {
    const named = namedBy(marked);
    if (named !== undefined && !NOT_FOLLOWED.has(named.kind)) names.push(`${named.kind}/${named.value}`);
  }
  return [...names, ...keysIn(type, message)];
}

function keysIn(type: MessageType, message: Message): Name[] {
  return type.fields.flatMap((field): Name[] => {
    const value = message[field.name];
    if (value === undefined || field.repeated) return [];
    if (field.message !== undefined) return keysIn(field.message, value as Message);
    const { key } = field.marks;
    return key === undefined || key === "file.id" ? [] : [`${key}/${value as number}`];
  });
}

/** Everything that the roots need, directly or not. */
export async function closure(set: ImageSet, names: readonly string[], roots: Iterable<Name>): Promise<Set<Name>> {
  const links = new Map<Name, Link[]>();
  const walker = new Marks();
  for (const name of names) {
    if (!isOfObjects(name)) continue;
    for (const [i, { message }] of [...(await set.image(name)).entries()].entries()) {
      const type = entryType(imageTypeOfFile(name)!.type, i);
      const of = ownerOf(type, message);
      if (of === undefined) continue;
      const link = { of, names: namesIn(type, message, walker) };
      const known = links.get(of);
      if (known === undefined) links.set(of, [link]);
      else known.push(link);
    }
  }
  const needed = new Set<Name>();
  const queue = [...roots];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    for (const link of links.get(next) ?? []) queue.push(...link.names);
  }
  return needed;
}

/** True of images whose entries are kept one by one. */
export function isOfObjects(name: string): boolean {
  const type = imageTypeOfFile(name)?.type;
  if (type?.entry === undefined || type.head !== undefined) return false;
  return type.entry in OWNER || messageType(type.entry).fields.some(({ marks: { key } }) => key === "file.id");
}
