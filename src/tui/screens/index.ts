/** The screens by their names. */

import type { ScreenId } from "../state/place.ts";
import { FILES } from "./files.ts";
import { FIND } from "./find.ts";
import { LOG } from "./log.ts";
import { OBJECT, USERS } from "./object.ts";
import { PROCESSES } from "./processes.ts";
import type { Screen } from "./screen.ts";

const SCREENS: readonly Screen[] = [PROCESSES, FILES, OBJECT, USERS, LOG, FIND];

/** The screen of a name. */
export function screenOf(id: ScreenId): Screen {
  return SCREENS.find((screen) => screen.id === id) ?? PROCESSES;
}
