/** Scheduling policy, priority and nice value of every thread. */

import type { RestoreHalf } from "../plan/restoring.ts";
import { PR, SYS } from "../plan/sys.ts";
import type { Facts } from "../tape/facts.ts";
import { ANSWER } from "../tape/kinds.ts";

const PRIO_PROCESS = 0;
const WHO_PROCESS = 1;
/** SCHED_OTHER, and SCHED_DEADLINE, whose parameters no image of criu has. */
const OTHER = 0;
const DEADLINE = 6;

/** struct sched_attr of the first version: policy and flags at these offsets, the times of deadlines from the third on. */
const [SIZE, POLICY_AT, FLAGS_AT, TIMES_AT] = [48, 4, 8, 24];

/**
 * What sched_getattr(2) told of a thread, in hexadecimal, if it has flags or deadlines; undefined otherwise. The times
 * of other policies are the kernel's own.
 */
export function attributesBeyondPolicy(facts: Facts, tid: number): string | undefined {
  const answer = facts.answer(ANSWER.SCHED_ATTR, tid);
  if (answer === undefined || answer.result < 0n || answer.bytes.length < SIZE) return undefined;
  const bytes = Buffer.from(answer.bytes.subarray(0, SIZE));
  const deadline = bytes.readUInt32LE(POLICY_AT) === DEADLINE;
  if (!deadline && bytes.readBigUInt64LE(FLAGS_AT) === 0n) return undefined;
  return (deadline ? bytes : bytes.fill(0, TIMES_AT)).toString("hex");
}

export const schedulingRestore: RestoreHalf = {
  name: "scheduling",
  restore({ live, dumped, step }) {
    for (const { threads } of live) {
      for (const { tid, core } of threads) {
        const { sched_nice: nice = 0, sched_policy: policy = OTHER, sched_prio: priority = 0 } = core.thread_core ?? {};
        // Late: what runs at real-time priority or idle would do the rest of the restore like that, too.
        step("places", tid, (program) => {
          program.call(`nice value ${nice}`, SYS.setpriority, [PRIO_PROCESS, 0, nice]);
          const mask = dumped.extras?.threads[tid]?.affinity;
          // This machine may have none of the processors.
          if (mask !== undefined) {
            const words = program.data(processors(mask));
            program.call(`processors ${mask}`, SYS.sched_setaffinity, [0, words.length, words], { mayFail: true });
          }
          const { sched_attr: attributes, io_priority: io } = dumped.extras?.threads[tid] ?? {};
          if (io !== undefined)
            program.call(`I/O priority ${io}`, SYS.ioprio_set, [WHO_PROCESS, 0, io], { mayFail: true });
          if (attributes !== undefined) {
            const words = program.data(new Uint8Array(Buffer.from(attributes, "hex")));
            program.call(`scheduling policy ${policy} with all its attributes`, SYS.sched_setattr, [0, words, 0]);
            return;
          }
          if (policy === DEADLINE) return;
          const parameters = program.data(new Uint8Array(new Int32Array([priority]).buffer));
          program.call(`scheduling policy ${policy}`, SYS.sched_setscheduler, [0, policy, parameters]);
        });
      }
    }
  },
};

/** A mask in hexadecimal as the kernel takes it: words of 64 bits, the lowest first. */
function processors(mask: string): Uint8Array {
  const digits = mask.padStart(Math.ceil(mask.length / 16) * 16, "0");
  return new Uint8Array(Buffer.from(digits, "hex").reverse());
}

export const timerSlackRestore: RestoreHalf = {
  name: "timer-slack",
  restore({ live, dumped, step }) {
    for (const { tid } of live.flatMap(({ threads }) => threads)) {
      const slack = dumped.extras?.threads[tid]?.timer_slack ?? "0";
      // Threads with real-time priority have none, and cannot have any.
      if (/^[1-9]\d*$/.test(slack))
        step(
          "places",
          tid,
          (program) => void program.call("timer slack", SYS.prctl, [PR.SET_TIMERSLACK, BigInt(slack), 0, 0, 0]),
        );
    }
  },
};
