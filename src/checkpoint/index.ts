/** The library `ckpt/checkpoint`: process trees to images and back. */

export { checkDump, dump, type DumpRequest } from "./library.ts";
export type { DumpResult } from "./dump/dump.ts";
export type { DumpEvent, DumpStep } from "./dump/events.ts";
export type { DumpStats } from "./dump/header-images.ts";
export { DumpRefused } from "./dump/refusal.ts";
export type { DumpChoices } from "./resources/resource.ts";
export type { Move, Plan } from "./plan/plan.ts";
export type { PlanOptions } from "./plan/restoring.ts";
export { planRestore, restore, type RestoreOptions, type Restored } from "./restore/restore.ts";
