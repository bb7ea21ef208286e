/** Open files without a path of their own: pipes, terminals, events, namespaces and the rest. */

import { EPOLL_EVENTS, CLOCKS, FANOTIFY_EVENTS, INOTIFY_EVENTS, TIMERFD_SETTIME } from "../../names/events.ts";
import { accessOf } from "../../names/files.ts";
import { signalSet } from "../../names/signals.ts";
import { flags, word } from "../../names/table.ts";
import type { EventpollTfdEntry, FanotifyMarkEntry, FifoEntry, InotifyWdEntry } from "../../schema/generated/types.ts";
import type { FifoEnd, OpenFile, OtherFile, TtyFile, Watch } from "../objects/file.ts";
import { nsKindOfFlag } from "../namespaces.ts";
import { FILE_TYPE_NUMBERS, type PlacedFile } from "../placed-file.ts";
import { fileRef, hex } from "../ref.ts";
import type { World } from "../world.ts";
import { fileHead, mountRef } from "./file.ts";
import { makeSpan } from "./owner.ts";

/** The file of its type; undefined when the entry has no message of that type. */
export async function makeTyped(world: World, file: PlacedFile): Promise<OpenFile | undefined> {
  const { store } = world;
  const { entry, typeName: type } = file;
  if (type === "PIPE" && entry.pipe !== undefined) {
    const { pipe_id, flags: mode, fown } = entry.pipe;
    return { ...fileHead(file, mode, fown), type, pipe: `pipe:${hex(pipe_id)}`, pipe_id, end: accessOf(mode) };
  }
  if (type === "FIFO" && entry.fifo !== undefined) return makeFifoEnd(world, file, entry.fifo);
  if (type === "TTY" && entry.tty !== undefined) return makeTtyFile(world, file);
  if (type === "MEMFD" && entry.memfd !== undefined) {
    const { inode_id: inode, pos, flags: mode, fown } = entry.memfd;
    const name = (await store.memfds()).get(inode)?.message.name;
    return { ...fileHead(file, mode, fown), type, memfd: `memfd:${inode}`, pos, name };
  }
  if (type === "NS" && entry.nsf !== undefined) {
    const kind = nsKindOfFlag(entry.nsf.ns_cflag);
    return { ...fileHead(file, entry.nsf.flags), type, ns: `ns:${kind ?? "net"}/${entry.nsf.ns_id}`, ns_kind: kind };
  }
  if (type === "PIDFD" && entry.pidfd !== undefined) {
    const { ino, nspid, flags: mode, fown } = entry.pidfd;
    return { ...fileHead(file, mode, fown), type, pidfd: `pidfd:${hex(ino)}`, pid: nspid === -1 ? undefined : nspid };
  }
  if (type === "EVENTFD" && entry.efd !== undefined) {
    return { ...fileHead(file, entry.efd.flags, entry.efd.fown), type, counter: entry.efd.counter };
  }
  if (type === "EVENTPOLL" && entry.epfd !== undefined) {
    const old = await oldParts(world, file, "eventpoll-tfd.img", "eventpoll_tfd_entry");
    const targets = [...(entry.epfd.tfd ?? []), ...old].map(makeTarget);
    return { ...fileHead(file, entry.epfd.flags, entry.epfd.fown), type, targets };
  }
  if (type === "INOTIFY" && entry.ify !== undefined) {
    const old = await oldParts(world, file, "inotify-wd.img", "inotify_wd_entry");
    const watches = [...(entry.ify.wd ?? []), ...old].map(makeWatch);
    return { ...fileHead(file, entry.ify.flags, entry.ify.fown), type, watches };
  }
  if (type === "FANOTIFY" && entry.ffy !== undefined) {
    const old = await oldParts(world, file, "fanotify-mark.img", "fanotify_mark_entry");
    const marks = [...(entry.ffy.mark ?? []), ...old].map(makeMark);
    return { ...fileHead(file, entry.ffy.flags, entry.ffy.fown), type, marks };
  }
  if (type === "SIGNALFD" && entry.sgfd !== undefined) {
    return { ...fileHead(file, entry.sgfd.flags, entry.sgfd.fown), type, signals: signalSet(entry.sgfd.sigmask) };
  }
  if (type === "TIMERFD" && entry.tfd !== undefined) {
    const { clockid, isec, insec, vsec, vnsec, ticks, settime_flags: settime, flags: mode, fown } = entry.tfd;
    return {
      ...fileHead(file, mode, fown),
      type,
      clock: word(CLOCKS, clockid),
      interval: makeSpan(isec, insec),
      left: makeSpan(vsec, vnsec),
      ticks,
      settime: flags(TIMERFD_SETTIME, settime),
    };
  }
  if (type === "TUNF" && entry.tunf !== undefined) {
    const { netdev, ns_id: ns } = entry.tunf;
    return { ...fileHead(file), type, netdev, ns: ns === undefined || ns === 0 ? undefined : `ns:net/${ns}` };
  }
  if (type === "BPFMAP" && entry.bpf !== undefined) {
    const { map_id, map_name: name, map_type, key_size, value_size, max_entries, flags: mode, fown } = entry.bpf;
    return { ...fileHead(file, mode, fown), type, map_id, name, map_type, key_size, value_size, max_entries };
  }
  if (type === "EXT" && entry.ext !== undefined) return { ...fileHead(file, undefined, entry.ext.fown), type };
  return undefined;
}

export function makeOther(file: PlacedFile): OtherFile {
  return { ...fileHead(file), type: "OTHER", type_name: { number: file.type, name: file.typeName } };
}

/** What an instance watches is in an image of its own in old sets. */
async function oldParts<K extends "eventpoll_tfd_entry" | "inotify_wd_entry" | "fanotify_mark_entry">(
  { store }: World,
  file: PlacedFile,
  image: string,
  type: K,
) {
  if (file.steps.length > 0) return [];
  const messages = (await store.images.entries(image, type)).map(({ message }) => message);
  return messages.filter(({ id }) => id === file.id);
}

/** The path file of a fifo or terminal. */
async function pathOf({ store }: World, id: number | undefined) {
  if (id === undefined) return { path: undefined, path_file: undefined, flags: undefined };
  const reg = (await store.files.find(id, FILE_TYPE_NUMBERS["REG"]))?.entry.reg;
  return { path: reg?.name, path_file: fileRef(id, "REG"), flags: reg?.flags };
}

async function makeFifoEnd(world: World, file: PlacedFile, { pipe_id, regf_id }: FifoEntry): Promise<FifoEnd> {
  const { path, path_file, flags: mode } = await pathOf(world, regf_id);
  const end = mode === undefined ? undefined : accessOf(mode);
  return { ...fileHead(file, mode), type: "FIFO", pipe: `fifo:${hex(pipe_id)}`, pipe_id, end, path, path_file };
}

async function makeTtyFile(world: World, file: PlacedFile): Promise<TtyFile | undefined> {
  const { tty } = file.entry;
  if (tty === undefined) return undefined;
  const { path, path_file } = await pathOf(world, tty.regf_id);
  const { tty_info_id: tty_id, flags: mode, fown } = tty;
  return { ...fileHead(file, mode, fown), type: "TTY", tty: `tty:${tty_id}`, tty_id, path, path_file };
}

function makeTarget({ tfd, events, data, inode }: EventpollTfdEntry) {
  return { fd: tfd, events: flags(EPOLL_EVENTS, events), data, inode };
}

function makeWatch({ wd, mask, i_ino, f_handle }: InotifyWdEntry): Watch {
  const { path, mnt_id } = f_handle;
  return { on: "inode", wd, mask: flags(INOTIFY_EVENTS, mask), inode: i_ino, path, mount: mountRef(mnt_id) };
}

function makeMark({ mask: bits, ie, me }: FanotifyMarkEntry): Watch {
  const mask = flags(FANOTIFY_EVENTS, bits);
  const { path, mnt_id } = ie?.f_handle ?? {};
  if (me !== undefined)
    return { on: "mount", wd: undefined, mask, inode: undefined, path: me.path, mount: mountRef(me.mnt_id) };
  return { on: "inode", wd: undefined, mask, inode: ie?.i_ino, path, mount: mountRef(mnt_id) };
}
