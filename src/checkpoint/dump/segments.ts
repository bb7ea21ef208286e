/** Shared memory of a tree: each segment once, with a path under which the executor can open it. */

import { areasOf } from "../tape/areas.ts";
import { descriptorNumbers } from "../tape/descriptor-numbers.ts";
import type { Facts } from "../tape/facts.ts";
import { READ } from "../tape/kinds.ts";
import { isMemfd } from "../tape/memfd-name.ts";
import { readInFlight } from "../tape/read-files.ts";
import { parseStatx } from "../tape/statx.ts";

export interface Segment {
  /** Inode number: shmid in images. */
  readonly id: bigint;
  /** A task that has it. */
  readonly pid: number;
  /** Below that task's /proc. */
  readonly path: string;
}

/** Anonymous shared memory and memfds, mapped or open. */
export function segmentsOf(facts: Facts, pids: readonly number[]): Segment[] {
  const found = new Map<bigint, Segment>();
  for (const pid of pids) {
    for (const { kind, ino, start, end } of areasOf(facts, pid)) {
      if (kind !== "shmem" && kind !== "memfd") continue;
      const path = `/proc/${pid}/map_files/${start.toString(16)}-${end.toString(16)}`;
      if (!found.has(BigInt(ino))) found.set(BigInt(ino), { id: BigInt(ino), pid, path });
    }
    for (const fd of descriptorNumbers(facts, pid)) {
      const link = facts.text(READ.FD_LINK, pid, { fd }) ?? "";
      const statx = facts.bytes(READ.FD_STATX, pid, { fd });
      if (!isMemfd(link) || statx === undefined) continue;
      const { ino } = parseStatx(statx);
      if (!found.has(ino)) found.set(ino, { id: ino, pid, path: `/proc/${pid}/fd/${fd}` });
    }
  }
  return [...found.values()];
}

/** Memfds in the queues of sockets that no task has otherwise. The executor holds them as descriptors of its own. */
export function segmentsInFlight(facts: Facts, pids: readonly number[]): Segment[] {
  const flying = readInFlight(facts).filter(({ link }) => isMemfd(link));
  if (flying.length === 0) return [];
  const held = new Set(segmentsOf(facts, pids).map(({ id }) => id));
  const found = flying.map(({ statx, pid, through }) => ({ id: statx.ino, pid, path: through }));
  return [...new Map(found.map((segment) => [segment.id, segment])).values()].filter(({ id }) => !held.has(id));
}
