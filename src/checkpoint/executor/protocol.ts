/** Numbers of the executor's protocol, as executor/protocol.def has them; a test compares the two. */

/** Version that HELLO exchanges. */
export const PROTOCOL_VERSION = 1;

/** Bit that a reply's type has on top of its request's. */
export const REPLY = 0x80000000;

/** Types of requests. */
export const MESSAGE = {
  HELLO: 1,
  FREEZE: 2,
  READ: 3,
  INJECT: 4,
  RUN: 5,
  CURE: 6,
  FINISH: 7,
  PAGES_SCAN: 8,
  PAGES_SAVE: 9,
  PAGES_LOAD: 10,
  SNAPSHOT: 11,
  SNAPSHOT_DROP: 12,
  AREA: 13,
  STUB: 14,
  ADOPT: 15,
  PREPARE: 16,
  RELEASE: 17,
  KILL: 18,
  WAIT: 19,
  SIGNAL: 20,
} as const;

export type MessageName = keyof typeof MESSAGE;

/** Kinds of tape records. From 100 on: answers to READ and the kinds that TypeScript chooses. */
export const RECORD = {
  TASK: 1,
  THREAD: 2,
  REGS: 3,
  XSTATE: 4,
  SIGMASK: 5,
  RSEQ: 6,
  ROBUST: 7,
  SIGINFO: 8,
  SIGINFO_SHARED: 9,
  SECCOMP: 10,
  SECCOMP_META: 11,
  STAT: 100,
  STATUS: 101,
  ANSWER: 200,
} as const;

/** Flags of a TASK record. */
export const TASK_FLAG = { ZOMBIE: 1, STOPPED: 2, DEAD_LEADER: 4 } as const;

/** How an item of READ is read. */
export const READ_MODE = { TEXT: 0, LINK: 1, STATX: 2, NAMES: 3, STATX_FOLLOW: 4 } as const;
/** Flag of STATX: a link itself, not what it leads to. */
export const NOFOLLOW = 0x100;

/** Flags of FREEZE. */
export const FREEZE_FLAG = { CHILDREN: 1 } as const;

/** Actions of FINISH. */
export const FINISH_ACTION = { THAW: 0, STOP: 1, KILL: 2 } as const;

/** Flags of RUN and of each of its programs. */
export const RUN_FLAG = { SERIAL: 1 } as const;
export const PROGRAM_FLAG = { RETURN_DATA: 1 } as const;

/** Flags of WAIT: also for a child that stops. */
export const WAIT_FLAG = { STOPS: 1 } as const;

/** What an argument of a program entry is. */
export const ARGUMENT = { NUMBER: 0, RESULT: 1, DATA: 2, DATA_U32: 3, DATA_U64: 4, SLOT: 5 } as const;

/** Flags of a program entry: what ends the program, and what leaves an entry out. */
export const ENTRY_FLAG = { STOP_ON_ERROR: 1, STOP_UNLESS_EXPECTED: 2, SKIP: 4, SKIP_AFTER_FAILURE: 8 } as const;

/** Pseudo-operations of the agent, numbered like system calls. */
export const OPERATION = { COPY: 0x1000000, STORE64: 0x1000001, STORE32: 0x1000002, FILL: 0x1000003 } as const;

/** Flags of PREPARE, a thread each. STOPPED_BY is multiplied by the number of the signal that stopped the process. */
export const PREPARE_FLAG = { LEADER: 1, STOPPED_BY: 256 } as const;

/** Bytes of a program entry, of a message header and of a tape record's header. */
export const ENTRY_SIZE = 96;
export const HEADER_SIZE = 16;
export const RECORD_HEADER_SIZE = 32;
