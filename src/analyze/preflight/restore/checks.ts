/** All checks of a restore, in the order their findings are shown where nothing else decides. */

import type { CriuOptions } from "../options.ts";
import type { Sight, Unseen } from "../sight.ts";
import { addresses } from "./addresses.ts";
import { cpu } from "./cpu.ts";
import { files } from "./files.ts";
import { hugePages } from "./huge-pages.ts";
import type { Machine } from "./machine.ts";
import { mounts } from "./mounts.ts";
import type { Needs } from "./needs.ts";
import { restoredTasks } from "./tasks.ts";
import { repeated } from "./repeated.ts";
import { rights } from "./rights.ts";
import { unixPaths } from "./unix-paths.ts";
import { veths } from "./veths.ts";

export type RestoreCheck = (needs: Needs, machine: Machine, options: CriuOptions) => Iterable<Sight | Unseen>;

export const RESTORE_CHECKS: readonly RestoreCheck[] = [
  rights,
  restoredTasks,
  files,
  addresses,
  unixPaths,
  repeated,
  mounts,
  veths,
  hugePages,
  cpu,
];
