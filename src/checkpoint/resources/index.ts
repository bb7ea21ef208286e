/** All resources. The order is that of the images' making; of kinds of files, the first that claims a file has it. */

import { credentials } from "./credentials.ts";
import { descriptors } from "./descriptors.ts";
import { places } from "./places.ts";
import { regularFiles } from "./regular-files.ts";
import { memory } from "./memory.ts";
import type { Resource } from "./resource.ts";
import { signals } from "./signals.ts";
import { taskState } from "./task-state.ts";
import { threads } from "./threads.ts";
import { timers } from "./timers.ts";
import { tree } from "./tree.ts";

export const RESOURCES: readonly Resource[] = [
  tree,
  taskState,
  threads,
  signals,
  timers,
  credentials,
  memory,
  descriptors,
  places,
  regularFiles,
];
