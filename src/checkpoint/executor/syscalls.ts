/** Numbers of system calls on x86_64 (asm/unistd_64.h), and constants that go with them. */

export const NR = {
  read: 0,
  close: 3,
  lseek: 8,
  rt_sigaction: 13,
  ioctl: 16,
  getitimer: 36,
  sendfile: 40,
  fcntl: 72,
  mmap: 9,
  munmap: 11,
  brk: 12,
  sigaltstack: 131,
  wait4: 61,
  fstatfs: 138,
  prctl: 157,
  timer_gettime: 224,
  timer_getoverrun: 225,
  openat: 257,
  linkat: 265,
  readlinkat: 267,
  splice: 275,
  tee: 276,
  dup3: 292,
  pipe2: 293,
  open_by_handle_at: 304,
  process_vm_readv: 310,
  pread64: 17,
  prlimit64: 302,
  kcmp: 312,
  sched_getattr: 315,
  membarrier: 324,
  ftruncate: 77,
  fallocate: 285,
  clock_gettime: 228,
  pidfd_open: 434,
  pidfd_getfd: 438,
  socket: 41,
  sendto: 44,
  recvfrom: 45,
  recvmsg: 47,
  getsockopt: 55,
  setsockopt: 54,
  statx: 332,
  getsockname: 51,
  getpeername: 52,
  poll: 7,
  nanosleep: 35,
  write: 1,
  memfd_create: 319,
} as const;

/** Commands of prctl(2), from linux/prctl.h. */
export const PRCTL = {
  GET_PDEATHSIG: 2,
  GET_DUMPABLE: 3,
  GET_SECUREBITS: 27,
  GET_TIMERSLACK: 30,
  GET_CHILD_SUBREAPER: 37,
  GET_TID_ADDRESS: 40,
  GET_THP_DISABLE: 42,
} as const;

/** Kinds of kcmp(2), from linux/kcmp.h. */
export const KCMP = { FILE: 0, VM: 1, FILES: 2, FS: 3, SIGHAND: 4 } as const;

export const AT_FDCWD = -100;
