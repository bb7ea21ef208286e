/** Whether the victims of fixtures/failures can be started here. */

import { spawnSync } from "node:child_process";
import type { Test } from "tap";
import { peer, unavailable } from "./peers.ts";

/** Ends the test with the reason where they cannot. */
export function canStartVictims(t: Test): boolean {
  if (process.getuid?.() !== 0) unavailable(t, "needs root: namespaces, and criu");
  else if (spawnSync("gcc", ["--version"]).status !== 0) unavailable(t, "needs gcc for the victims");
  else if (spawnSync("unshare", ["-pmnf", "true"]).status !== 0) unavailable(t, "namespaces are not allowed here");
  else return peer(t, "criu") !== undefined;
  return false;
}
