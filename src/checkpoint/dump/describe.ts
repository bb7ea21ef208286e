/** From facts to images: pure. */

import { RESOURCES } from "../resources/index.ts";
import type { DumpChoices } from "../resources/resource.ts";
import type { Facts } from "../tape/facts.ts";
import { readTasks } from "../tape/read-tasks.ts";
import { Images } from "./images.ts";
import { refuseTasks } from "./refuse-tasks.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";

/** Lets every resource say what it makes of the facts. */
export function describe(facts: Facts, choices: DumpChoices): Images {
  const images = new Images(facts, readTasks(facts), choices);
  if (refuseUnreadable(images)) return images;
  refuseTasks(images);
  images.touch("FILES");
  for (const resource of RESOURCES) resource.save?.(images);
  return images;
}
