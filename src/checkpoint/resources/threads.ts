/** What the kernel keeps for each thread: robust futexes, the address cleared at exit, restartable sequences, its name. */

import { encodeString } from "../../crit/schema/strings.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { PR, SYS } from "../plan/sys.ts";

export const threadsRestore: RestoreHalf = {
  name: "threads",
  restore({ live, step }) {
    for (const { comm, threads } of live) {
      for (const { tid, core } of threads) {
        const { thread_info: info, thread_core: own } = core;
        step("thread", tid, (program) => {
          const name = new Uint8Array(16);
          name.set(encodeString(own?.comm ?? comm).subarray(0, 15));
          program.call("name", SYS.prctl, [PR.SET_NAME, program.data(name), 0, 0, 0]);
          program.call("address that is cleared at exit", SYS.set_tid_address, [info?.clear_tid_addr ?? 0n]);
          if (own !== undefined && own.futex_rla_len !== 0)
            program.call("list of robust futexes", SYS.set_robust_list, [own.futex_rla, own.futex_rla_len]);
          const rseq = own?.rseq_entry;
          if (rseq !== undefined && rseq.rseq_abi_pointer !== 0n) {
            const { rseq_abi_pointer: pointer, rseq_abi_size: size, signature } = rseq;
            program.call("restartable sequences", SYS.rseq, [pointer, size, 0, signature]);
          }
        });
      }
    }
  },
};
