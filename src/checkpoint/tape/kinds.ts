/** Kinds of facts that TypeScript asks for: files of /proc from 100 on, answers of system calls from 200 on. */

import { RECORD } from "../executor/protocol.ts";

/** What READ reads of a process (path below /proc/PID, or /proc/PID/task/TID), a descriptor or a mapping. */
export const READ = {
  STAT: RECORD.STAT,
  STATUS: RECORD.STATUS,
  SMAPS: 103,
  LIMITS: 104,
  AUXV: 105,
  OOM_SCORE_ADJ: 106,
  LOGINUID: 107,
  PERSONALITY: 108,
  TIMERS: 109,
  CGROUP: 110,
  /** A link of /proc/PID/ns; the key is a position in NAMESPACES. */
  NAMESPACE: 111,
  /** exe, cwd, root: the key is a position in PLACES. */
  PLACE_LINK: 112,
  PLACE_STATX: 113,
  FD_NAMES: 114,
  FD_LINK: 115,
  FD_INFO: 116,
  FD_STATX: 117,
  /** What a path leads to now: filed under the descriptor, place or mapping that has the path. */
  FD_NAMED: 118,
  PLACE_NAMED: 119,
  /** A mapped file; the key is the start of the mapping. */
  MAP_LINK: 120,
  MAP_STATX: 121,
  MAP_NAMED: 122,
  TIMENS_OFFSETS: 123,
  /** A table of TCP connections of the network namespace; the key is a position in TCP_TABLES. */
  TCP_TABLE: 124,
  COREDUMP_FILTER: 125,
} as const;

/** Links of /proc/PID that are open files in all but name. */
export const PLACES = ["exe", "cwd", "root"] as const;
export const NAMESPACES = ["pid", "net", "ipc", "uts", "time", "mnt", "user", "cgroup"] as const;

/** Answers of system calls, and what TypeScript derives from them. */
export const ANSWER = {
  /** Key: the signal. */
  SIGACTION: 201,
  /** Key: ITIMER_ number. */
  ITIMER: 202,
  BRK: 203,
  DUMPABLE: 204,
  THP_DISABLED: 205,
  SUBREAPER: 206,
  SECUREBITS: 207,
  TID_ADDRESS: 208,
  ALTSTACK: 209,
  PDEATHSIG: 210,
  MEMBARRIER: 211,
  /** Key: the timer's id. */
  POSIX_TIMER: 212,
  POSIX_OVERRUN: 213,
  SCHED_ATTR: 214,
  OWNER: 220,
  OWNER_UIDS: 221,
  OWNER_SIGNAL: 222,
  PIPE_SIZE: 223,
  PIPE_QUEUED: 224,
  PIPE_DATA: 225,
  SEALS: 226,
  GHOST_DATA: 227,
  /** Key: the watch descriptor. */
  WATCHED_PATH: 228,
  /** Key: the watch's position and a descriptor. */
  EPOLL_TARGET: 229,
  /** The head of a ring; the key is its address. */
  AIO_RING: 240,
  TIMER_SLACK: 241,
  /** The first bytes of a regular file; the key is its device and inode. */
  FILE_HEAD: 242,
  /** struct statfs of a memfd. */
  MEMFD_SYSTEM: 243,
  IO_PRIORITY: 244,
  /** Where contents of a large deleted file begin and end: the key is its inode << 24, and the how manieth of these. */
  GHOST_EXTENT: 245,
  /** What a program has forbidden itself, 250 to 253. Key of SPECULATION: what is controlled. */
  MDWE: 250,
  MEMORY_MERGE: 251,
  MCE_KILL: 252,
  SPECULATION: 253,
  /** Of sockets, 230 to 239. Key: level << 16 | number. */
  SOCKET_OPTION: 230,
  /** What sock_diag(7) says of a unix socket: a netlink message. */
  SOCKET_DIAG: 231,
  SOCKET_QUEUED: 232,
  /** The file a unix socket is bound to: statx, and its path. Key 1: statx of what has the name now. */
  SOCKET_FILE_STATX: 233,
  SOCKET_FILE_LINK: 234,
  SOCKET_READABLE: 235,
  /** Of the messages in a queue: their bytes one behind the other; lengths and ancillary data, the key is the position. */
  SOCKET_MESSAGES: 236,
  SOCKET_HEADER: 237,
  SOCKET_FILTER: 238,
  SOCKET_PEER_DIAG: 239,
  /** Of terminals, 260 to 279: termios(3) and its locks, size, states; 32-bit numbers. */
  TERMIOS: 260,
  TERMIOS_LOCKED: 261,
  WINDOW_SIZE: 262,
  TERMINAL_EXCLUSIVE: 263,
  TERMINAL_LOCKED: 264,
  TERMINAL_PACKETS: 265,
  TERMINAL_QUEUED: 266,
  /** Of a pty, asked through its master: what the slave, and what the master would read. */
  TERMINAL_TYPED: 267,
  TERMINAL_PRINTED: 268,
  /** Of inet and netlink sockets: addresses of both ends (struct sockaddr), and which directions are shut (struct pollfd). */
  SOCKET_NAME: 280,
  SOCKET_PEER: 281,
  SOCKET_SHUT: 282,
  /** struct tcp_info, read while nothing more can come. */
  TCP_INFO: 283,
  /** Bytes not yet acknowledged; the key is the ioctl. */
  TCP_QUEUED: 284,
  /** What is known in repair only; the key is the option, of a queue's sequence number also queue << 16. */
  TCP_REPAIR: 285,
  /** Bytes of a queue; the key is TCP_RECV_QUEUE 1 or TCP_SEND_QUEUE 2. */
  TCP_DATA: 286,
  NETLINK_GROUPS: 287,
  /** struct ifreq: the interface of a link-local address. */
  SOCKET_INTERFACE: 288,
  /** Filed under the pid of the executor: how many files are in the queues of sockets. */
  IN_FLIGHT: 289,
  /** Which open file a descriptor is of: u64, equal for descriptors of one. */
  FILE_ID: 290,
  /** Which object of a KCMP_ kind (the key) a task has: u64, equal for tasks that share it. */
  OBJECT_ID: 291,
} as const;

/** What the page tables say; runs of three words each: start, end, categories. */
export const PAGES = {
  /** Pages of a task to be saved. */
  RUNS: 300,
  /** Guard pages of a task. */
  GUARDS: 301,
  /** Parts with contents of a shared segment, offsets in it; the key is its inode. */
  SEGMENT: 302,
} as const;
