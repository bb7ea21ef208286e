/** What the kernel lacks, of what criu needs for any dump and of what the options ask for. */

import { featuresOf } from "../../check/features.ts";
import type { Live } from "../../proc/live.ts";
import type { CriuOptions } from "../options.ts";
import type { Sight } from "../sight.ts";

export function* kernel(live: Live, options: CriuOptions): Iterable<Sight> {
  for (const feature of featuresOf(live.snapshot)) {
    if (feature.state !== "missing" || !feature.required) continue;
    yield {
      id: "kernel-feature",
      title: `This kernel has no ${feature.what}: ${feature.breaks}`,
      subject: { kind: feature.name },
      evidence: feature.evidence,
    };
  }
  const soft = live.config?.get("MEM_SOFT_DIRTY");
  if (options.has("--track-mem") && soft === "n") {
    yield {
      id: "memory-tracking",
      title: "This kernel cannot tell which pages a task has written (no soft-dirty bits)",
      subject: { option: "--track-mem" },
      evidence: ["# CONFIG_MEM_SOFT_DIRTY is not set"],
    };
  }
}
