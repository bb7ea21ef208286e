/** What the reader may do, which is what a tool started in its place may do. */

import { CAPABILITIES } from "../../check/capabilities.ts";
import type { Live } from "../../proc/live.ts";
import { maskIn } from "../../proc/status.ts";
import { nameOf } from "../say.ts";
import type { CriuOptions } from "../options.ts";
import type { Sight, Unseen } from "../sight.ts";

/** The kernel's errors for what one may not look at. */
const REFUSED = ["EACCES", "EPERM"];

export function* privileges(live: Live, options: CriuOptions): Iterable<Sight | Unseen> {
  const effective = maskIn(live.ownStatus, "CapEff") ?? 0n;
  const missing = CAPABILITIES.filter(
    ({ bit, instead, needed }) => needed && !has(effective, bit) && !(instead !== undefined && has(effective, instead)),
  );
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    yield {
      id: "permission",
      detail: "permission/capability",
      title: `This process has not the ${missing.length === 1 ? "capability" : "capabilities"} ${names}${options.has("--unprivileged") ? "" : ", and criu was not told to do without (--unprivileged)"}`,
      subject: { kind: missing[0]?.name ?? "" },
      evidence: [`CapEff: ${live.ownStatus.get("CapEff") ?? "?"}`],
    };
  }
  if (live.snapshot.texts["/proc/sys/kernel/yama/ptrace_scope"]?.trim() === "3") {
    yield {
      id: "permission",
      detail: "permission/yama",
      title: "Yama forbids all tracing until the next boot (ptrace_scope 3)",
      subject: { path: "/proc/sys/kernel/yama/ptrace_scope" },
      evidence: ["/proc/sys/kernel/yama/ptrace_scope: 3"],
    };
  }
  for (const task of live.tasks) {
    const refused = ["fd", "maps", "fdinfo"].find((name) =>
      REFUSED.includes(live.snapshot.errors[`/proc/${task.pid}/${name}`] ?? ""),
    );
    if (refused !== undefined) {
      yield {
        unseen: `descriptors, memory and files of ${nameOf(task)}`,
        why: `/proc/${task.pid}/${refused} may not be read: run as root`,
      };
    }
  }
}

function has(mask: bigint, bit: number): boolean {
  return (mask & (1n << BigInt(bit))) !== 0n;
}
