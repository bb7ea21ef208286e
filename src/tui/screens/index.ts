/** The screens by their names. */

import type { ScreenId } from "../state/place.ts";
import { BYTES } from "./bytes.ts";
import { CHANGES } from "./changes.ts";
import { FILES } from "./files.ts";
import { FIND } from "./find.ts";
import { IMAGES } from "./images.ts";
import { LOG } from "./log.ts";
import { MATCHES } from "./matches.ts";
import { MEMORY } from "./memory.ts";
import { NAMESPACES } from "./namespaces.ts";
import { OBJECT, USERS } from "./object.ts";
import { PROCESSES } from "./processes.ts";
import { PROBLEMS } from "./problems.ts";
import type { Screen } from "./screen.ts";
import { SOCKETS } from "./sockets.ts";
import { STATS } from "./stats.ts";
import { THREADS } from "./threads.ts";

const SCREENS: readonly Screen[] = [
  PROCESSES,
  FILES,
  MEMORY,
  SOCKETS,
  THREADS,
  NAMESPACES,
  IMAGES,
  PROBLEMS,
  STATS,
  OBJECT,
  USERS,
  LOG,
  FIND,
  BYTES,
  MATCHES,
  CHANGES,
];

/** The screen of a name. */
export function screenOf(id: ScreenId): Screen {
  return SCREENS.find((screen) => screen.id === id) ?? PROCESSES;
}
