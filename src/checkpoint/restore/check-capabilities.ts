/** Which capabilities a restore needs and its caller does not have: told before anything is made. */

import { CkptError } from "../../crit/errors.ts";
import { capabilityBits } from "../../crit/names/capabilities.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { capabilityNames, hasCapability } from "../capabilities.ts";
import { savedConnections } from "../network-lock/connections.ts";
import type { Dumped } from "../plan/dumped.ts";
import type { PlanOptions } from "../plan/restoring.ts";

/** Who restores. */
export interface Caller {
  readonly uid: number;
  /** Bit n is capability n. */
  readonly capabilities: bigint;
}

/** Throws "unsupported" that names all that are missing, and what each is for. */
export function checkCapabilities(dumped: Dumped, options: PlanOptions, caller: Caller): void {
  const has = (name: string): boolean => hasCapability(caller.capabilities, name);
  const missing = needs(dumped, options, caller).filter(({ names }) => !names.some(has));
  const kept = missing.length > 0 ? [] : tooMany(dumped, caller.capabilities);
  if (missing.length === 0 && kept.length === 0) return;
  const what = missing.map(({ names, why }) => `${names.join(" or ")} (${why})`).concat(kept);
  throw new CkptError(
    "unsupported",
    `this process has not the capabilities that the restore needs: ${what.join(", ")}`,
    {
      hint: "restore as root with these capabilities; ckpt check shows those of this process",
    },
  );
}

interface Need {
  /** One of them is enough. */
  readonly names: readonly string[];
  readonly why: string;
}

/** What the steps of every restore, and those of this one, ask for. Source: capabilities(7), and taking each away. */
function needs(dumped: Dumped, { skip, tcpClose }: PlanOptions, { uid }: Caller): Need[] {
  const credentials = dumped.tasks.flatMap(({ threads }) => threads.map(({ core }) => core.thread_core?.creds));
  const others = credentials.some(
    (creds) => creds !== undefined && [creds.uid, creds.euid, creds.suid].some((id) => id !== uid),
  );
  const connected = tcpClose !== true && savedConnections(dumped).length > 0;
  const list: [boolean, readonly string[], string][] = [
    [true, ["CAP_CHECKPOINT_RESTORE", "CAP_SYS_ADMIN"], "pids are chosen"],
    [dumped.clocks !== undefined && skip?.has("clocks") !== true, ["CAP_SYS_ADMIN"], "a time namespace for its clocks"],
    [dumped.clocks !== undefined && skip?.has("clocks") !== true, ["CAP_SYS_TIME"], "its clocks go on"],
    [true, ["CAP_SETPCAP"], "securebits and capabilities"],
    [true, ["CAP_SETGID"], "groups"],
    [others, ["CAP_SETUID"], "tasks of other users"],
    [dumped.filters.length > 0, ["CAP_SYS_ADMIN"], "seccomp filters"],
    [connected, ["CAP_NET_ADMIN"], "TCP connections"],
  ];
  return list.filter(([asked]) => asked).map(([, names, why]) => ({ names, why }));
}

/** Nobody can give a task what he has not himself. */
function tooMany({ tasks }: Dumped, own: bigint): string[] {
  for (const { pid, comm, threads } of tasks) {
    for (const { core } of threads) {
      const over = capabilityBits((core.thread_core?.creds?.cap_prm ?? []).map((word) => word >>> 0)) & ~own;
      if (over !== 0n)
        return [
          `${capabilityNames(over).join(", ")} (task ${pid} (${escapeControls(comm)}) has ${over & (over - 1n) ? "them" : "it"})`,
        ];
    }
  }
  return [];
}
