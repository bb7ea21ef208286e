/** What the reader may do, of what a restore needs. */

import { maskIn, numbersIn, parseStatus } from "../../proc/status.ts";
import { CAPABILITIES as NAMES } from "../../../crit/names/capabilities.ts";
import type { Sight } from "../sight.ts";
import { LAST_PID, type Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

const SYS_ADMIN = 21;
/** The map of the first user namespace: every id. */
const WHOLE = "0 0 4294967295";

export function* rights({ tasks, hostNamespaces }: Needs, { snapshot, closed }: Machine): Iterable<Sight> {
  const status = parseStatus(snapshot.texts["/proc/self/status"] ?? "");
  const mask = maskIn(status, "CapEff") ?? 0n;
  const has = (bit: number): boolean => (mask & (1n << BigInt(bit))) !== 0n;
  const evidence = [`CapEff: ${status.get("CapEff") ?? "?"}`, `Uid: ${numbersIn(status, "Uid").join(" ")}`];
  if (!has(SYS_ADMIN)) {
    yield {
      id: "permission",
      title: "This process has not the capability CAP_SYS_ADMIN",
      subject: { kind: "CAP_SYS_ADMIN" },
      evidence,
    };
    return;
  }
  const map = snapshot.texts["/proc/self/uid_map"]?.trim().split(/\s+/).join(" ");
  if (map !== undefined && map !== WHOLE && hostNamespaces.has("user")) {
    yield {
      id: "permission",
      detail: "permission/user-namespace",
      confidence: 0.85,
      title: "This process is root of a user namespace only: the kernel gives it no rights over what is outside",
      subject: { path: "/proc/self/uid_map" },
      evidence: [`uid_map: ${map}`],
    };
  }
  const reason = closed.get(LAST_PID);
  if (reason !== undefined && status.get("Seccomp") === "2") {
    yield {
      id: "pid-set",
      confidence: 0.7,
      title:
        "Pids may not be choosable: /proc/sys cannot be written, and this process is under a seccomp filter, as they often forbid clone3",
      subject: { path: LAST_PID },
      evidence: [`${LAST_PID}: ${reason}`, "Seccomp: 2"],
    };
  }
  for (const { pid, comm, leader } of tasks) {
    const bits = (leader?.creds?.permitted.bits ?? 0n) & ~mask;
    const lost = NAMES.find(([number]) => (bits & (1n << BigInt(number))) !== 0n)?.[1];
    if (lost === undefined) continue;
    yield {
      id: "creds",
      detail: "creds/capability",
      title: `${pid} (${comm}) had the capability ${lost}, which this process has not and cannot give`,
      subject: { pid, comm, kind: lost },
      evidence,
    };
    return;
  }
}
