/** Seccomp filters, which only some may read and suspend. */

import type { Live } from "../../proc/live.ts";
import { maskIn } from "../../proc/status.ts";
import { nameOf, ofTask } from "../say.ts";
import type { Sight } from "../sight.ts";

const SYS_ADMIN = 21n;

export function* seccompFilters({ tasks, ownStatus, config }: Live): Iterable<Sight> {
  const admin = ((maskIn(ownStatus, "CapEff") ?? 0n) & (1n << SYS_ADMIN)) !== 0n;
  const unreadable = config?.get("SECCOMP_FILTER") === "n";
  const own = ownStatus.get("Seccomp") === "2";
  const filtered = tasks.find(({ status }) => status.get("Seccomp") === "2");
  if (filtered === undefined || (admin && !unreadable && !own)) return;
  yield {
    id: "seccomp",
    title: `${nameOf(filtered)} is under a seccomp filter, and ${
      own
        ? "so is this process"
        : admin
          ? "this kernel does not give filters out"
          : "this process has not CAP_SYS_ADMIN to suspend it"
    }`,
    subject: ofTask(filtered),
    evidence: [
      `Seccomp: 2`,
      `own: Seccomp ${ownStatus.get("Seccomp") ?? "?"}, CapEff ${ownStatus.get("CapEff") ?? "?"}`,
    ],
  };
}
