/** /proc/PID/fdinfo/FD, as proc_pid_fdinfo(5) describes it. */

export interface EpollTarget {
  readonly fd: number;
  /** Decimal; undefined on kernels before 4.13, which do not say. */
  readonly ino: string | undefined;
}

export interface Watch {
  /** Decimal. */
  readonly ino: string;
  /** "major:minor" of the file system. */
  readonly dev: string;
  /** False when the kernel gave no file handle for it. */
  readonly handle: boolean;
}

export interface FdInfo {
  /** Octal in the text; undefined when the line is missing. */
  readonly flags: number | undefined;
  readonly mountId: number | undefined;
  /** Lines of locks and leases held through this descriptor, as in /proc/locks less "lock:\tN:". */
  readonly locks: readonly string[];
  readonly epoll: readonly EpollTarget[];
  readonly watches: readonly Watch[];
  /** Of a pty: the number of its slave. */
  readonly ttyIndex: number | undefined;
  /** Of a pidfd: the pid in the reader's namespace; -1 when it is dead. */
  readonly pid: number | undefined;
  /** Clock of a timerfd, as clock_gettime(2) numbers them. */
  readonly clock: number | undefined;
  /** Descriptors on the way in the queue of a unix socket. */
  readonly scmFds: number | undefined;
}

export function parseFdInfo(text: string): FdInfo {
  const number = (key: string, base = 10): number | undefined => {
    const found = new RegExp(`^${key}:\\s*(-?\\d+)`, "m").exec(text);
    return found === null ? undefined : Number.parseInt(found[1] as string, base);
  };
  return {
    flags: number("flags", 8),
    mountId: number("mnt_id"),
    locks: [...text.matchAll(/^lock:\s*\d+: (.*)$/gm)].map((found) => found[1] as string),
    epoll: [...text.matchAll(/^tfd:\s*(\d+) events:.*$/gm)].map((found) => ({
      fd: Number(found[1]),
      ino: hexField(found[0], "ino"),
    })),
    watches: [...text.matchAll(/^(?:inotify wd|fanotify ino):.*$/gm)].map((found) => ({
      ino: hexField(found[0], "ino") ?? "0",
      dev: deviceField(found[0]),
      handle: /f_handle:[0-9a-f]/.test(found[0]),
    })),
    ttyIndex: number("tty-index"),
    pid: number("Pid"),
    clock: number("clockid"),
    scmFds: number("scm_fds"),
  };
}

function hexField(line: string, key: string): string | undefined {
  const found = new RegExp(`\\b${key}:([0-9a-f]+)`).exec(line);
  return found === null ? undefined : String(BigInt(`0x${found[1]}`));
}

/** sdev is the kernel's own dev_t: 12 bits of major above 20 of minor. */
function deviceField(line: string): string {
  const dev = Number(hexField(line, "sdev") ?? "0");
  return `${Math.trunc(dev / 0x100000)}:${dev % 0x100000}`;
}
