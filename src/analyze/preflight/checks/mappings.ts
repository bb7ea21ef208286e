/** Mappings of devices and of kernel objects that are no files. */

import type { CauseId } from "../../causes.ts";
import type { Live, LiveTask, MappedFile } from "../../proc/live.ts";
import { rangeOf, type LiveMapping } from "../../proc/maps.ts";
import type { CriuOptions } from "../options.ts";
import { typeOf } from "../file-type.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight, Unseen } from "../sight.ts";

/** /dev/zero mapped shared is memory that processes share; of the sockets only packet rings can be mapped. */
const ZERO = "1:5";

export function* mappings(live: Live, options: CriuOptions): Iterable<Sight | Unseen> {
  for (const task of live.tasks) {
    const files = new Map(task.mapped.map((file) => [file.mapping.start, file]));
    for (const mapping of task.mappings) {
      const kind = kindOf(mapping, files.get(mapping.start));
      if (kind === "uprobes" && !options.has("--allow-uprobes")) {
        yield { ...say("device-mapping", task, mapping, "of uprobes"), need: { option: "--allow-uprobes" } };
      } else if (kind !== undefined && kind !== "uprobes") {
        yield say(
          kind === "io_uring" ? "io-uring" : kind === "gpu" ? "gpu" : "device-mapping",
          task,
          mapping,
          `of ${mapping.name}`,
        );
      }
    }
  }
}

/** Why a mapping cannot be saved; undefined when it can. */
function kindOf(mapping: LiveMapping, file: MappedFile | undefined): string | undefined {
  if (mapping.name === "[uprobes]") return "uprobes";
  if (mapping.name === "anon_inode:[io_uring]") return "io_uring";
  if (mapping.name.startsWith("anon_inode:")) return "anon";
  if (mapping.name === "/secretmem") return "secretmem";
  if (/^\/dev\/(?:nvidia|dri\/|kfd)/.test(mapping.name)) return "gpu";
  const type = typeOf(file?.stat);
  return (type === "char" && file?.stat?.rdev !== ZERO) || type === "block" ? "device" : undefined;
}

function say(id: CauseId, task: LiveTask, mapping: LiveMapping, what: string): Sight {
  return {
    id,
    title: `${nameOf(task)} has a mapping ${what} at ${rangeOf(mapping, "0x")}`,
    subject: {
      ...ofTask(task),
      vma: rangeOf(mapping, "0x"),
      ...(mapping.name === "" ? {} : { path: mapping.name }),
      ...(id === "io-uring" ? { kind: "io_uring" } : {}),
    },
    evidence: [`${rangeOf(mapping)} ${mapping.flags} ${mapping.name}`],
  };
}
