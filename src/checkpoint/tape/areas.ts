/** Areas of an address space, by what they are for a dump. */

import type { Facts } from "./facts.ts";
import { HUGE_ANONYMOUS } from "./memfd-name.ts";
import { isSecret } from "./secret-memory.ts";
import { type Mapping, mappingsOf } from "./smaps.ts";

/** What is mapped. "unsupported" is a device or another mapping that cannot be made again. */
export type AreaKind =
  | "anonymous"
  | "file-private"
  | "file-shared"
  /** Shared memory without a name that a task could open: MAP_SHARED | MAP_ANONYMOUS, or /dev/zero shared. */
  | "shmem"
  | "memfd"
  | "sysv"
  | "aio"
  /** The rings of a packet socket. */
  | "socket"
  | "vdso"
  | "vvar"
  | "vsyscall"
  | "unsupported";

export interface Area extends Mapping {
  readonly kind: AreaKind;
}

/** All areas, ascending; the pages of vvar are one area, as criu has them. */
export function areasOf(facts: Facts, pid: number): readonly Area[] {
  return facts.once(`areas ${pid}`, () => makeAreas(mappingsOf(facts, pid)));
}

function makeAreas(mappings: readonly Mapping[]): Area[] {
  const areas: Area[] = [];
  for (const mapping of mappings) {
    const kind = kindOf(mapping);
    const last = areas.at(-1);
    if (kind === "vvar" && last?.kind === "vvar" && last.end === mapping.start) {
      areas[areas.length - 1] = { ...last, end: mapping.end };
    } else areas.push({ ...mapping, kind });
  }
  return areas;
}

function kindOf({ name, dev, ino, flags, vmFlags, deleted }: Mapping): AreaKind {
  if (name === "[vdso]") return "vdso";
  if (name === "[vvar]" || name === "[vvar_vclock]") return "vvar";
  if (name === "[vsyscall]") return "vsyscall";
  if (name === "/[aio]") return "aio";
  if (name.startsWith("socket:[")) return "socket";
  // Physical memory of a device, or pages that are no struct page.
  if (vmFlags.has("io") || vmFlags.has("pf")) return "unsupported";
  if (deleted && isSecret(`${name} (deleted)`, Number(dev.split(":")[0]))) return "unsupported";
  const shared = flags[3] === "s";
  if (name.startsWith("/SYSV") && deleted) return "sysv";
  if (name === "/dev/zero" && deleted) return "shmem";
  if (name === HUGE_ANONYMOUS && deleted) return shared ? "memfd" : "anonymous";
  if (name.startsWith("/memfd:") && deleted) return "memfd";
  if (ino === "0") return shared ? "unsupported" : "anonymous";
  return shared ? "file-shared" : "file-private";
}
