/** States of tasks, resource limits, scheduling, seccomp, personalities. */

import { names, type Names } from "./table.ts";

/** task_core_entry.task_state. Source: images of CRIU 4.2; Python crit's words for 3 and 6 are the wrong way round. */
export const TASK_STATES: Names = names("unknown=0 alive dead stopped zombie=6");

/** RLIMIT_ numbers, which are positions in task_rlimits_entry. Source: getrlimit(2), asm-generic/resource.h. */
export const RLIMITS: Names = names(
  "CPU FSIZE DATA STACK CORE RSS NPROC NOFILE MEMLOCK AS LOCKS SIGPENDING MSGQUEUE NICE RTPRIO RTTIME",
);

/** RLIM_INFINITY, as images hold it. */
export const RLIM_INFINITY = 0xffffffffffffffffn;

/** Scheduling policies. Source: sched(7), linux/sched.h. */
export const SCHED_POLICIES: Names = names(
  "SCHED_OTHER=0 SCHED_FIFO=1 SCHED_RR=2 SCHED_BATCH=3 SCHED_IDLE=5 SCHED_DEADLINE=6 SCHED_EXT=7",
);

/** Source: seccomp(2), linux/seccomp.h. */
export const SECCOMP_MODES: Names = names("disabled strict filter");

/** Flags of personality(2) above its low byte. Source: linux/personality.h. */
export const PERSONALITY_FLAGS: Names = names(
  `UNAME26=0x20000 ADDR_NO_RANDOMIZE=0x40000 FDPIC_FUNCPTRS=0x80000 MMAP_PAGE_ZERO=0x100000 ADDR_COMPAT_LAYOUT=0x200000
   READ_IMPLIES_EXEC=0x400000 ADDR_LIMIT_32BIT=0x800000 SHORT_INODE=0x1000000 WHOLE_SECONDS=0x2000000
   STICKY_TIMEOUTS=0x4000000 ADDR_LIMIT_3GB=0x8000000`,
);
