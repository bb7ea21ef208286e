/** Pipes and fifos with all their ends, terminals, pidfds: objects that several open files lead to. */

import { accessOf } from "../../names/files.ts";
import type { PipeDataEntry, TtyInfoEntry } from "../../schema/generated/types.ts";
import { TtyType } from "../../schema/generated/types.ts";
import type { Word } from "../objects/common.ts";
import type { End, Fifo, Pidfd, Pipe, Tty } from "../objects/other.ts";
import type { Placed } from "../placed.ts";
import type { PlacedFile } from "../placed-file.ts";
import { hex, refOfFile } from "../ref.ts";
import type { World } from "../world.ts";
import { statDevice } from "./owner.ts";
import { makeTyped } from "./file-types.ts";

/** A pipe; undefined when no open file leads to it. */
export async function makePipe({ store }: World, id: number): Promise<Pipe | undefined> {
  const files = await store.files.bySecond("PIPE", id);
  const [first] = files;
  if (first === undefined) return undefined;
  const ends = files.map((file): End => ({ file: refOfFile(file), end: accessOf(file.entry.pipe?.flags ?? 0) }));
  const data = await store.index("pipes-data.img", "pipe_data_entry", ({ pipe_id }) => pipe_id);
  return { kind: "pipe", ref: `pipe:${hex(id)}`, at: first.placed.at(), id, ends, ...content(data.get(id)) };
}

/** A fifo; undefined when no open file leads to it. */
export async function makeFifo(world: World, id: number): Promise<Fifo | undefined> {
  const { store } = world;
  const files = await store.files.bySecond("FIFO", id);
  const [first] = files;
  if (first === undefined) return undefined;
  const ends: End[] = [];
  let path: string | undefined;
  for (const file of files) {
    const made = await makeTyped(world, file);
    ends.push({ file: refOfFile(file), end: made?.type === "FIFO" ? made.end : undefined });
    if (made?.type === "FIFO") path ??= made.path;
  }
  const data = await store.index("fifo-data.img", "pipe_data_entry", ({ pipe_id }) => pipe_id);
  return { kind: "fifo", ref: `fifo:${hex(id)}`, at: first.placed.at(), id, path, ends, ...content(data.get(id)) };
}

function content(placed: Placed<PipeDataEntry> | undefined): {
  queued: number | undefined;
  capacity: number | undefined;
} {
  return { queued: placed?.message.bytes, capacity: placed?.message.size };
}

/** A terminal. Ids of pseudo-terminals are twice their number, 1 more for the master. */
export async function makeTty({ store }: World, placed: Placed<TtyInfoEntry>): Promise<Tty> {
  const entry = placed.message;
  const { id, sid, pgrp, locked, exclusive, winsize } = entry;
  const side = entry.type === TtyType.PTY ? (id % 2 === 1 ? "master" : "slave") : undefined;
  const other = side === undefined ? undefined : (await store.ttys()).get(id ^ 1);
  const data = await store.index("tty-data.img", "tty_data_entry", ({ tty_id }) => tty_id);
  const device = statDevice(entry.rdev);
  const index = entry.pty?.index;
  const type = typeWord(entry.type);
  return {
    kind: "tty",
    ref: `tty:${id}`,
    at: placed.at(),
    id,
    type,
    index,
    side,
    name: ttyName(type, side, index, device.minor),
    device,
    locked,
    exclusive,
    sid,
    pgrp,
    rows: winsize?.ws_row,
    columns: winsize?.ws_col,
    hung_up: entry.termios === undefined,
    peer: other === undefined ? undefined : `tty:${other.message.id}`,
    unread: data.get(id)?.message.data.length ?? 0,
    entry,
  };
}

function typeWord(type: number): Word {
  return { number: type, name: Object.entries(TtyType).find(([, number]) => number === type)?.[0] ?? String(type) };
}

function ttyName(type: Word, side: Tty["side"], index: number | undefined, minor: number): string {
  if (side === "master") return `ptmx (${index ?? "?"})`;
  if (side === "slave") return `pts/${index ?? "?"}`;
  switch (type.name) {
    case "CONSOLE":
      return "console";
    case "VT":
      return `tty${minor}`;
    case "CTTY":
      return "tty";
    case "SERIAL":
      return `ttyS${Math.max(0, minor - 64)}`;
    default:
      return type.name;
  }
}

/** The process that pidfds name; undefined when no file leads to it. */
export function makePidfd(ino: number, files: readonly PlacedFile[]): Pidfd | undefined {
  const [first] = files;
  if (first === undefined) return undefined;
  const pid = files.map((file) => file.entry.pidfd?.nspid).find((nspid) => nspid !== undefined && nspid > 0);
  const task = pid === undefined ? undefined : `task:${pid}`;
  return { kind: "pidfd", ref: `pidfd:${hex(ino)}`, at: first.placed.at(), ino, files: files.map(refOfFile), task };
}
