/** The pure core of preflight: a snapshot in, findings and the options to pass out. */

import type { Tool } from "../finding.ts";
import { readLive } from "../proc/live.ts";
import type { Snapshot } from "../proc/snapshot.ts";
import { CHECKS } from "./checks/index.ts";
import { socketFamilies } from "./checks/families.ts";
import { netlinkSockets } from "./checks/netlink.ts";
import { networkLock } from "./checks/network-lock.ts";
import { taskStates } from "./checks/tasks.ts";
import { tcpSockets } from "./checks/tcp.ts";
import { unixSockets } from "./checks/unix.ts";
import type { CriuOptions } from "./options.ts";
import { collect, type Outlook } from "./outlook.ts";
import type { Check, Need, Sight, Unseen } from "./sight.ts";

/** What a rehearsal of the tool itself said about a tree. */
export interface Rehearsed {
  readonly seen: readonly (Sight | Unseen)[];
  /** Options that were given to it. */
  readonly given: readonly Need[];
}

export interface InspectOptions {
  /** Options of criu that the user will give. */
  readonly options: CriuOptions;
  /** The tool that will dump; remedies are those of this tool. */
  readonly tool?: Tool | undefined;
  /** Takes the place of what criu refuses. */
  readonly rehearsed?: Rehearsed | undefined;
}

/**
 * What ckpt dump refuses, too, but learns from sockets only once it may ask them, or never sees: tasks that do not come to
 * a halt, programs that are not there.
 */
const ANY_TOOL: readonly Check[] = [taskStates, unixSockets, tcpSockets, socketFamilies, netlinkSockets, networkLock];

/** Of these checks what ckpt dump takes. */
const OF_CRIU = ["tcp-state/corked", "task-state/stopped-thread"];

/** Looks at a snapshot as criu would at the tree: nothing is read, nothing is touched. */
export function inspect(snapshot: Snapshot, { options, tool, rehearsed }: InspectOptions): Outlook {
  const live = readLive(snapshot);
  const look = (checks: readonly Check[]): (Sight | Unseen)[] => checks.flatMap((check) => [...check(live, options)]);
  const given = { options, tool, phase: "dump" } as const;
  if (rehearsed !== undefined) {
    const { seen } = rehearsed;
    const more = look(ANY_TOOL).filter((one) => !isOfCriu(one) && !seen.some((other) => isSame(one, other)));
    return collect([...seen, ...more], { ...given, passed: rehearsed.given });
  }
  return collect(tool === "ckpt" ? [...look(CHECKS), NOT_REHEARSED] : look(CHECKS), given);
}

function isOfCriu(one: Sight | Unseen): boolean {
  return "id" in one && OF_CRIU.includes(one.detail ?? "");
}

/** Of one object and cause there is one finding: the rehearsal's is the one the dump will have. */
function isSame(one: Sight | Unseen, other: Sight | Unseen): boolean {
  if (!("id" in one) || !("id" in other)) return false;
  return one.id === other.id && one.subject.pid === other.subject.pid && one.subject.fd === other.subject.fd;
}

const NOT_REHEARSED: Unseen = {
  unseen: "what ckpt dump itself refuses",
  why: "these are the findings for criu; the rehearsal of ckpt dump was not asked, see checkDump of ckpt/checkpoint",
};
