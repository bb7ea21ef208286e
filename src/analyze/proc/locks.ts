/** /proc/locks, and the same lines in fdinfo: "1: POSIX  ADVISORY  WRITE 42 fe:00:1234 0 EOF". */

export interface Lock {
  /** "POSIX", "FLOCK", "OFDLCK", "LEASE", "DELEG" */
  readonly kind: string;
  /** "ADVISORY", "ACTIVE", "BREAKING", "BREAKER" … */
  readonly mode: string;
  /** "READ", "WRITE" */
  readonly access: string;
  readonly pid: number;
  /** "major:minor", decimal as elsewhere. */
  readonly dev: string;
  /** Decimal. */
  readonly ino: string;
  /** A task that waits for a lock, not one that holds it. */
  readonly waiting: boolean;
}

const LINE = /^(?:\d+: )?(-> )?(\w+)\s+(\w+)\s+(\w+)\s+(-?\d+) ([0-9a-f]+):([0-9a-f]+):(\d+) /;

export function parseLocks(text: string): Lock[] {
  return text.split("\n").flatMap((line) => {
    const found = LINE.exec(line);
    if (found === null) return [];
    const [, waiting, kind = "", mode = "", access = "", pid, major = "", minor = "", ino = ""] = found;
    return [
      {
        kind,
        mode,
        access,
        pid: Number(pid),
        dev: `${Number.parseInt(major, 16)}:${Number.parseInt(minor, 16)}`,
        ino,
        waiting: waiting !== undefined,
      },
    ];
  });
}
