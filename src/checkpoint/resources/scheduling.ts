/** Scheduling policy, priority and nice value of every thread. */

import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";

const PRIO_PROCESS = 0;
/** SCHED_OTHER, and SCHED_DEADLINE, whose parameters no image has. */
const OTHER = 0;
const DEADLINE = 6;

export const schedulingRestore: RestoreHalf = {
  name: "scheduling",
  restore({ live, step }) {
    for (const { threads } of live) {
      for (const { tid, core } of threads) {
        const { sched_nice: nice = 0, sched_policy: policy = OTHER, sched_prio: priority = 0 } = core.thread_core ?? {};
        // Late: what runs at real-time priority or idle would do the rest of the restore like that, too.
        step("places", tid, (program) => {
          program.call(`nice value ${nice}`, SYS.setpriority, [PRIO_PROCESS, 0, nice]);
          if (policy === DEADLINE) return;
          const parameters = program.data(new Uint8Array(new Int32Array([priority]).buffer));
          program.call(`scheduling policy ${policy}`, SYS.sched_setscheduler, [0, policy, parameters]);
        });
      }
    }
  },
};
