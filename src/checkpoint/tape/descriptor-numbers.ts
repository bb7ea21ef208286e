/** Numbers of the descriptors of a process. */

import type { Facts } from "./facts.ts";
import { READ } from "./kinds.ts";

/** Ascending. */
export function descriptorNumbers(facts: Facts, pid: number): number[] {
  return namedNumbers(facts, pid).sort((a, b) => a - b);
}

/** In the order of the record. */
export function namedNumbers(facts: Facts, pid: number): number[] {
  const names = (facts.text(READ.FD_NAMES, pid) ?? "").split("\0");
  return names.filter((name) => /^\d+$/.test(name)).map(Number);
}
