/** /proc/PID/stat, as proc_pid_stat(5) describes it. */

export interface ProcStat {
  readonly pid: number;
  readonly comm: string;
  /** One letter: R S D T t Z X I P. */
  readonly state: string;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  /** Controlling terminal, "major:minor"; "0:0" when there is none. */
  readonly tty: string;
  /** Task flags of the kernel (PF_…). */
  readonly flags: number;
}

/** PF_KTHREAD of include/linux/sched.h. */
export const KERNEL_THREAD = 0x200000;

/** undefined when the text is not one. The comm may hold blanks and brackets: it ends at the last one. */
export function parseStat(text: string): ProcStat | undefined {
  const open = text.indexOf("(");
  const close = text.lastIndexOf(")");
  if (open < 0 || close < open) return undefined;
  const [state = "?", ppid, pgid, sid, tty, , flags] = text.slice(close + 2).split(" ");
  const device = Number(tty);
  return {
    pid: Number.parseInt(text, 10),
    comm: text.slice(open + 1, close),
    state,
    ppid: Number(ppid),
    pgid: Number(pgid),
    sid: Number(sid),
    // tty_nr: minor in bits 0-7 and 20-31, major in 8-19
    tty: `${(device >> 8) & 0xfff}:${(device & 0xff) | ((device >>> 12) & 0xfff00)}`,
    flags: Number(flags),
  };
}
