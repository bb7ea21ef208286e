/** Where the real peers are, and how a test says that it cannot run without one. */
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";

export const REPOSITORY = join(import.meta.dirname, "../..");

export type Peer = "criu" | "crit" | "checkpointctl" | "go-crit" | "python";

/**
 * The path of a peer installed by scripts/peers (in build/peers, or where CKPT_PEERS says). When it is missing the test
 * is skipped with the reason, or fails where CKPT_REQUIRE=all asks for everything, and undefined comes back.
 */
export function peer(t: Test, name: Peer): string | undefined {
  const path = join(process.env.CKPT_PEERS ?? join(REPOSITORY, "build/peers"), "bin", name);
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    const flag = name === "go-crit" ? " --go" : "";
    unavailable(t, `the real ${name} is not installed (scripts/peers${flag} installs it)`);
    return undefined;
  }
}

/**
 * Ends the test for want of something outside the project: a skip with the reason, a failure with CKPT_REQUIRE=all. Where
 * it has asserted something already only the rest counts as skipped.
 */
export function unavailable(t: Test, reason: string): void {
  if (process.env.CKPT_REQUIRE === "all") t.fail(reason);
  else if (t.counts.total > 0) void t.test(`${t.name}: the rest`, { skip: reason }, () => undefined);
  else t.plan(0, reason);
}
