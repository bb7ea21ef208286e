/** What the reader may do, of what a restore needs. */

import { maskIn, numbersIn, parseStatus } from "../../proc/status.ts";
import { CAPABILITIES as NAMES } from "../../../crit/names/capabilities.ts";
import type { Sight } from "../sight.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

const SYS_ADMIN = 21;

export function* rights({ tasks }: Needs, { snapshot }: Machine): Iterable<Sight> {
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
