/** Seccomp: strict mode and chains of filters, a thread each. */

import { CkptError } from "../../crit/errors.ts";
import type { SeccompFilter } from "../../crit/schema/generated/types.ts";
import { OPERATION } from "../executor/protocol.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";

const SECCOMP_SET_MODE_STRICT = 0;
const SECCOMP_SET_MODE_FILTER = 1;
/** SECCOMP_FILTER_FLAG_TSYNC: not needed, for every thread installs its own. */
const TSYNC = 1;
const STRICT = 1;
const FILTER = 2;
/** Bytes of a struct sock_filter. */
const INSTRUCTION = 8;

export const seccompRestore: RestoreHalf = {
  name: "seccomp",
  restore({ live, dumped, step }) {
    for (const { core: leader, threads } of live) {
      for (const { tid, core } of threads) {
        const mode = core.thread_core?.seccomp_mode ?? leader.tc?.old_seccomp_mode ?? 0;
        // The executor suspends seccomp until it lets go, so nothing that follows is filtered.
        if (mode === STRICT) {
          step(
            "rights",
            tid,
            (program) => void program.call("strict seccomp", SYS.seccomp, [SECCOMP_SET_MODE_STRICT, 0, 0]),
          );
        } else if (mode === FILTER) {
          for (const { filter, flags } of chain(
            dumped.filters,
            core.thread_core?.seccomp_filter ?? leader.tc?.old_seccomp_filter ?? 0,
          )) {
            step("rights", tid, (program) => {
              const code = program.data(filter);
              const head = program.data(
                new Uint8Array(new BigUint64Array([BigInt(filter.length / INSTRUCTION), 0n]).buffer),
              );
              program.call("address of a filter", OPERATION.STORE64, [{ ...head, offset: head.offset + 8 }, code]);
              program.call("seccomp filter", SYS.seccomp, [SECCOMP_SET_MODE_FILTER, (flags ?? 0) & ~TSYNC, head]);
            });
          }
        }
      }
    }
  },
};

/** From the filter installed first to the one named. Throws "bad-image" for a ring or a filter that is not there. */
function chain(filters: readonly SeccompFilter[], last: number): SeccompFilter[] {
  const found: SeccompFilter[] = [];
  for (let at: number | undefined = last; at !== undefined; at = found[0]!.prev) {
    const filter = filters[at];
    if (filter === undefined || found.length > filters.length) {
      throw new CkptError("bad-image", `no chain of filters leads to filter ${last}`, { file: "seccomp.img" });
    }
    found.unshift(filter);
  }
  return found;
}
