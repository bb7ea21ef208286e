/** Descriptors. */

import { FD_CLOEXEC } from "../../names/files.ts";
import type { FdinfoEntry } from "../../schema/generated/types.ts";
import type { Fd } from "../objects/file.ts";
import type { Placed } from "../placed.ts";
import { fileTypeName } from "../placed-file.ts";
import type { World } from "../world.ts";

export async function makeFd({ resolver }: World, pid: number, placed: Placed<FdinfoEntry>): Promise<Fd> {
  const entry = placed.message;
  const { fd, id, flags, type: number } = entry;
  const name = fileTypeName(number);
  const { to } = await resolver.file(id, number, name);
  return {
    kind: "fd",
    ref: `fd:${pid}/${fd}`,
    at: placed.at(),
    pid,
    fd,
    cloexec: (flags & FD_CLOEXEC) !== 0,
    type: { number, name },
    file_id: id,
    file: to,
    entry,
  };
}
