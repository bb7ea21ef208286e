/** How much memory a task could still get: what the machine has left, and what its memory cgroups allow. */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the two hierarchies are mounted by convention, and the names of their files (cgroups(7), admin-guide/cgroup). */
const HIERARCHIES = [
  { controllers: "", root: "/sys/fs/cgroup", limit: "memory.max", used: "memory.current", prefix: "" },
  {
    ...{ controllers: "memory", root: "/sys/fs/cgroup/memory", prefix: "total_" },
    ...{ limit: "memory.limit_in_bytes", used: "memory.usage_in_bytes" },
  },
] as const;

/** Bytes; page cache counts as free. What cannot be read sets no limit. */
export function memoryHeadroom(pid: number): bigint {
  const available = /^MemAvailable:\s*(\d+) kB/m.exec(textOf("/proc/meminfo"))?.[1];
  const rooms = available === undefined ? [] : [BigInt(available) * 1024n];
  const own = textOf(`/proc/${pid}/cgroup`).split("\n");
  for (const { controllers, root, limit, used, prefix } of HIERARCHIES) {
    const line = own.map((text) => /^\d+:([^:]*):(.*)$/.exec(text)).find((found) => found?.[1] === controllers);
    for (let path = line?.[2]; path !== undefined; path = path === "/" ? undefined : dirname(path)) {
      const [most, now] = [numberIn(join(root, path, limit)), numberIn(join(root, path, used))];
      if (most === undefined || now === undefined) continue;
      const stat = textOf(join(root, path, "memory.stat"));
      rooms.push(most - now + cacheOf(stat, prefix));
    }
  }
  return rooms.reduce((least, room) => (room < least ? room : least), 1n << 62n);
}

function cacheOf(stat: string, prefix: string): bigint {
  const lines = stat.matchAll(new RegExp(`^${prefix}(?:in)?active_file (\\d+)$`, "gm"));
  return [...lines].reduce((sum, [, bytes = "0"]) => sum + BigInt(bytes), 0n);
}

/** undefined when there is none: "max", or no such file. */
function numberIn(path: string): bigint | undefined {
  const text = textOf(path).trim();
  return /^\d+$/.test(text) ? BigInt(text) : undefined;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
