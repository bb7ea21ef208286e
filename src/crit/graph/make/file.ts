/** Open files: those with a path, and the head that all have in common. The other types are in file-types.ts. */

import { FILE_FORMATS, openFlags } from "../../names/files.ts";
import { nameOf } from "../../names/table.ts";
import type { FownEntry, RegFileEntry } from "../../schema/generated/types.ts";
import { remapTarget } from "../alternatives.ts";
import type { Flags, Owner, Ref } from "../objects/common.ts";
import type { OpenFile, RegFile } from "../objects/file.ts";
import type { Socket } from "../objects/socket.ts";
import type { PlacedFile } from "../placed-file.ts";
import { fileRef, refOfFile } from "../ref.ts";
import type { World } from "../world.ts";
import { makeOther, makeTyped } from "./file-types.ts";
import { makeOwner } from "./owner.ts";
import { makeSocket } from "./socket.ts";

/** What every open file has. */
export function fileHead(file: PlacedFile, flags?: number, fown?: FownEntry) {
  const head: {
    kind: "file";
    ref: Ref;
    at: ReturnType<PlacedFile["placed"]["at"]>;
    id: number;
    flags: Flags | undefined;
    owner: Owner | undefined;
    entry: PlacedFile["entry"];
  } = {
    kind: "file",
    ref: refOfFile(file),
    at: file.placed.at(),
    id: file.id,
    flags: flags === undefined ? undefined : openFlags(flags),
    owner: makeOwner(fown),
    entry: file.entry,
  };
  return head;
}

/** An open file or socket. An entry without the message of its type is one of type OTHER. */
export async function makeFile(world: World, file: PlacedFile): Promise<OpenFile | Socket> {
  const { entry } = file;
  if (entry.reg !== undefined && file.typeName === "REG") return makeReg(world, file, entry.reg);
  return makeSocket(world, file) ?? (await makeTyped(world, file)) ?? makeOther(file);
}

/** The name of a format of st_mode: "regular", "directory". */
export function formatName(mode: number): string {
  return nameOf(FILE_FORMATS, mode & 0xf000) ?? `0x${(mode & 0xf000).toString(16)}`;
}

/** A mount by id; undefined for "none" (-1, or an absent field). */
export function mountRef(id: number | undefined): Ref | undefined {
  return id === undefined || id === -1 || id === 0xffffffff ? undefined : `mnt:${id}`;
}

async function makeReg({ store }: World, file: PlacedFile, reg: RegFileEntry): Promise<RegFile> {
  const stale = (await store.remaps()).get(file.id);
  return {
    ...fileHead(file, reg.flags, reg.fown),
    type: "REG",
    path: reg.name,
    pos: reg.pos,
    size: reg.size,
    format: reg.mode === undefined ? undefined : formatName(reg.mode),
    external: reg.ext === true,
    mount: mountRef(reg.mnt_id),
    remap: stale === undefined ? undefined : makeRemap(stale.message as never),
  };
}

function makeRemap(message: Parameters<typeof remapTarget>[0]): RegFile["remap"] {
  const { kind, value } = remapTarget(message);
  if (kind === "ghost.id") return { type: "ghost", to: `ghost:${value}` };
  if (kind === "task.pid") return { type: "procfs", to: `task:${value}` };
  return { type: "linked", to: fileRef(Number(value), "REG") };
}
