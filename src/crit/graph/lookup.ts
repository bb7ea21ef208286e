/** From the name of an open file, socket, timer or area to where it lies in the images. */

import { placedTimers, type PlacedTimer } from "./make/timer.ts";
import type { Ref } from "./objects/common.ts";
import { FILE_TYPE_NUMBERS, type PlacedFile } from "./placed-file.ts";
import { ANY_TYPE, keyBig, keyNumber, splitRef } from "./ref.ts";
import type { Store } from "./store.ts";
import { placedVmas, type PlacedVma } from "./vmas.ts";

/** Kinds of objects that are entries of files.img. */
const BY_INODE: Readonly<Record<string, "UNIXSK" | "INETSK" | "NETLINKSK">> = {
  unix: "UNIXSK",
  inet: "INETSK",
  netlink: "NETLINKSK",
};

/** The open file of "file:…", "unix:…", "inet:…", "netlink:…" or "packet:…"; undefined for other names and unknown files. */
export async function findFile(store: Store, ref: Ref): Promise<PlacedFile | undefined> {
  const { kind = "", keys = [] } = splitRef(ref) ?? {};
  if (kind === "file") return findByType(store, keys[0] ?? "", keyNumber(keys[1]));
  const number = keyNumber(keys[0]);
  if (number === undefined || keys.length !== 1) return undefined;
  if (kind === "packet") return findByType(store, "PACKETSK", number);
  const type = BY_INODE[kind];
  return type === undefined ? undefined : (await store.files.bySecond(type, number))[0];
}

async function findByType(store: Store, type: string, id: number | undefined): Promise<PlacedFile | undefined> {
  if (id === undefined) return undefined;
  const number = FILE_TYPE_NUMBERS[type] ?? keyNumber(type);
  const file = await store.files.find(id, number);
  return type === ANY_TYPE || file?.type === number ? file : undefined;
}

/** The timer of "timer:42/real" or "timer:42/3". */
export async function findTimer(store: Store, pid: number, key: string): Promise<PlacedTimer | undefined> {
  return (await placedTimers(store, pid)).find((timer) => timer.key === key);
}

/** The area of "vma:42/0x7f00": the one that starts there. */
export async function findVma(store: Store, pid: number, key: string | undefined): Promise<PlacedVma | undefined> {
  const start = keyBig(key);
  if (start === undefined || !store.tree.has(pid)) return undefined;
  for await (const vma of placedVmas(store, pid)) if (vma.message.start === start) return vma;
  return undefined;
}
