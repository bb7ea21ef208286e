/** All resources that a restore brings back, in the order in which their steps of one phase come. */

import type { RestoreHalf } from "../plan/restoring.ts";
import { placesRestore } from "./places.ts";
import { regularFilesRestore } from "./regular-files.ts";
import { signalsRestore } from "./signals.ts";
import { threadsRestore } from "./threads.ts";

export const RESTORED: readonly RestoreHalf[] = [regularFilesRestore, placesRestore, signalsRestore, threadsRestore];
