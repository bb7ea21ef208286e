/** Statistics of a dump as criu prints them with --display-stats. */

import type { DumpStats } from "./header-images.ts";

export function statsText(stats: DumpStats): string {
  const count = (name: string, value: bigint): string => `${name}: ${value} (0x${value.toString(16)})`;
  return [
    "Displaying dump stats:",
    `Freezing time: ${stats.freezing} us`,
    `Frozen time: ${stats.frozen} us`,
    `Memory dump time: ${stats.memory} us`,
    "Memory write time: 0 us",
    "IRMAP resolve time: 0 us",
    count("Memory pages scanned", stats.pagesScanned),
    count("Memory pages skipped from parent", 0n),
    count("Memory pages written", stats.pages),
    count("Lazy memory pages", 0n),
    "",
  ].join("\n");
}
