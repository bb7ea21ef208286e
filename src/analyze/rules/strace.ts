/** System calls that failed, as strace prints them: which object the call was for tells the cause. */

import type { CauseId } from "../causes.ts";
import type { Hit, Pattern, Verdict } from "./rule.ts";
import { ANYONE } from "./say.ts";

interface Call {
  readonly name: RegExp;
  /** What must be among its arguments. */
  readonly with?: RegExp;
  /** The kernel's answers it is about; all when absent. */
  readonly errno?: RegExp;
  readonly cause: CauseId;
}

/** The first that fits. Calls that programs try and fail as a matter of course (open, access, stat) are not here. */
const CALLS: readonly Call[] = [
  { name: /^clone3?$/, with: /set_tid/, errno: /^EEXIST$/, cause: "pid-conflict" },
  { name: /^clone3?$/, with: /set_tid/, cause: "pid-set" },
  { name: /^(?:open|openat|write)$/, with: /ns_last_pid/, cause: "pid-set" },
  { name: /./, errno: /^E[MN]FILE$/, cause: "rlimit" },
  { name: /^set(?:sid|pgid)$/, cause: "session-restore" },
  { name: /^(?:connect|bind)$/, with: /criu_service|swrk/, cause: "rpc-service" },
  { name: /^(?:connect|bind)$/, with: /AF_UNIX.{0,20}@?"?@?crtools/, cause: "internal-name-clash" },
  { name: /^(?:connect|bind|listen)$/, with: /AF_UNIX|sun_path/, cause: "unix-restore" },
  { name: /^(?:bind|listen)$/, errno: /^EADDR/, cause: "socket-address" },
  { name: /^connect$/, errno: /^E(?:CONNREFUSED|TIMEDOUT|HOSTUNREACH|NETUNREACH|CONNRESET)$/, cause: "page-server" },
  { name: /^setsockopt$/, with: /TCP_REPAIR/, cause: "tcp-repair" },
  { name: /^userfaultfd$/, cause: "lazy-pages" },
  { name: /^ioctl$/, with: /UFFDIO_/, cause: "lazy-pages" },
  { name: /^ioctl$/, with: /TIOC[SG](?:PGRP|CTTY|SID)/, cause: "tty-shell-job" },
  { name: /^io_uring_/, cause: "io-uring" },
  { name: /^io_(?:setup|submit)$/, cause: "aio-ring" },
  { name: /^seccomp$|^prctl$/, with: /SECCOMP/, cause: "seccomp" },
  { name: /^rseq$/, cause: "rseq" },
  { name: /./, errno: /^ENOSYS$/, cause: "kernel-feature" },
  { name: /^(?:prlimit64|setrlimit)$/, cause: "rlimit" },
  { name: /^(?:setgroups|setre?s?[ug]id|setfs[ug]id|capset)$/, cause: "creds" },
  { name: /^prctl$/, with: /SECUREBITS|CAP_AMBIENT|CAPBSET|NO_NEW_PRIVS/, cause: "creds" },
  { name: /^prctl$/, with: /PR_SET_MM/, errno: /^EPERM$/, cause: "permission" },
  { name: /^prctl$/, with: /PR_SET_MM/, cause: "mm-layout" },
  { name: /^(?:mmap|mremap|memfd_create|shmget)$/, with: /HUGETLB/, cause: "hugetlb" },
  { name: /^(?:mmap|mremap|munmap|mprotect)$/, cause: "mm-layout" },
  { name: /^(?:timer_|timerfd_|setitimer$)/, cause: "timer" },
  { name: /^(?:shm|sem|msg)(?:get|at|ctl|op|snd|rcv)$|^mq_/, cause: "sysv-ipc" },
  {
    name: /^(?:p?write|pwritev?|splice|sendfile|fallocate|ftruncate|fsync)/,
    errno: /^E(?:NOSPC|DQUOT|FBIG)$/,
    cause: "disk-space",
  },
  { name: /^ptrace$/, with: /SEIZE|ATTACH/, errno: /^EPERM$/, cause: "permission" },
  { name: /^(?:mount|move_mount|open_tree|fsmount|pivot_root)$/, cause: "mount-restore" },
  { name: /^(?:inotify_add_watch|fanotify_mark|open_by_handle_at)$/, cause: "file-handle" },
  { name: /^flock$|^fcntl$/, with: /LOCK_|F_(?:OFD_)?SETL/, cause: "file-lock" },
  { name: /^epoll_ctl$/, cause: "epoll-target" },
  { name: /^execve$/, with: /^"[^"]{0,200}(?:tar|ip|nft|iptables\S{0,20})"/, cause: "helper-tool" },
  { name: /^execve$/, with: /criu/, cause: "runtime-config" },
];

const LINE = /^(?:\[pid +\d+\] +|\d+ +)?(?:[\d:.]+ +)?(?<name>[a-z]\w{1,23})\((?<args>.{0,1000})$/;

export const STRACE: Pattern = {
  match: /\) += -1 (?<errno>E[A-Z0-9]{2,15})\b/,
  strength: "likely",
  ...ANYONE,
  judge: failedCall,
};

function failedCall({ event, groups }: Hit): Verdict | undefined {
  const { name, args = "" } = LINE.exec(event.message)?.groups ?? {};
  if (name === undefined) return undefined;
  const found = CALLS.find(
    (call) =>
      call.name.test(name) && call.with?.test(args) !== false && call.errno?.test(groups["errno"] ?? "") !== false,
  );
  return found === undefined ? undefined : { cause: found.cause };
}
