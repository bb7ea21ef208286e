/** The network lock of one dump: taken when all connections are known, given back when the tree runs on. */

import type { Executor } from "../executor/client.ts";
import type { Facts } from "../tape/facts.ts";
import { connectionsOf, type HeldConnection } from "./connections.ts";
import { Guard } from "./guard.ts";
import { type LockMethod, lockNetwork, unlocking, unlockNetwork } from "./network-lock.ts";
import { setRepair } from "./repair.ts";

export class NetworkHold {
  readonly #method: LockMethod;
  /** inventory_entry.dump_criu_run_id: names the lock. */
  readonly runId: string;
  #held: readonly HeldConnection[] = [];
  #guard: Guard | undefined;

  constructor(method: LockMethod, runId: string) {
    this.#method = method;
    this.runId = runId;
  }

  /** Holds all connections of a frozen tree. Throws "io" where that is not possible. */
  take(facts: Facts): void {
    this.release();
    const connections = connectionsOf(facts);
    this.#guard = new Guard(unlocking(this.#method, connections, this.runId));
    lockNetwork(this.#method, connections, this.runId);
    this.#held = connections;
  }

  /** What is held will be killed: its peers shall not hear of it. */
  async silence(executor: Executor): Promise<void> {
    await setRepair(executor, this.#held);
  }

  /** Lets packets pass again. */
  release(): void {
    unlockNetwork(this.#method, this.#held, this.runId);
    this.keep();
  }

  /** The lock stays, for the restore to take away. */
  keep(): void {
    this.#held = [];
    this.#guard?.dismiss();
    this.#guard = undefined;
  }
}
