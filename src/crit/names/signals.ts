/** Signals by number and name, signal sets, and flags of signal actions. Numbers of x86, ARM and most others. */

import { nameOf, names, numberOf, type Names } from "./table.ts";

/** Source: signal(7), the column of x86/ARM and most others (MIPS, Alpha, SPARC and PA-RISC differ). */
export const SIGNALS: Names = names(
  `SIGHUP=1 SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM SIGTERM
   SIGSTKFLT SIGCHLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH SIGIO
   SIGPWR SIGSYS`,
);

/** The first and last real-time signals programs may use with glibc; 32 and 33 are its own. */
const RT_MIN = 34;
const RT_MAX = 64;

/** "SIGTERM", "SIGRTMIN+2"; a number that is no signal in decimal. */
export function signalName(signal: number): string {
  if (signal === RT_MIN) return "SIGRTMIN";
  if (signal === RT_MAX) return "SIGRTMAX";
  if (signal > RT_MIN && signal < RT_MAX) return `SIGRTMIN+${signal - RT_MIN}`;
  return nameOf(SIGNALS, signal) ?? String(signal);
}

/** The number of a name ("TERM", "SIGTERM", "sigrtmin+2", "SIGPOLL") or of decimal digits. */
export function signalNumber(name: string): number | undefined {
  if (/^\d+$/.test(name)) return Number(name);
  const upper = name.toUpperCase();
  const full = upper.startsWith("SIG") ? upper : `SIG${upper}`;
  if (full === "SIGPOLL") return numberOf(SIGNALS, "SIGIO");
  if (full === "SIGRTMAX") return RT_MAX;
  const realTime = /^SIGRTMIN(?:\+(\d+))?$/.exec(full);
  if (realTime) {
    const signal = RT_MIN + Number(realTime[1] ?? 0);
    return signal <= RT_MAX ? signal : undefined;
  }
  return numberOf(SIGNALS, full);
}

export function signalWord(signal: number): { readonly number: number; readonly name: string } {
  return { number: signal, name: signalName(signal) };
}

/** Names of the signals of a set: bit n - 1 is signal n. */
export function signalSet(mask: bigint): string[] {
  const found: string[] = [];
  for (let signal = 1; mask !== 0n; signal++, mask >>= 1n) if (mask & 1n) found.push(signalName(signal));
  return found;
}

/** SA_ flags. Source: sigaction(2), asm-generic/signal-defs.h; RESTORER is x86's. */
export const SIGACTION_FLAGS: Names = names(
  `SA_NOCLDSTOP=0x1 SA_NOCLDWAIT=0x2 SA_SIGINFO=0x4 SA_UNSUPPORTED=0x400 SA_EXPOSE_TAGBITS=0x800 SA_RESTORER=0x4000000
   SA_ONSTACK=0x8000000 SA_RESTART=0x10000000 SA_NODEFER=0x40000000 SA_RESETHAND=0x80000000`,
);

/** How a timer of timer_create(2) tells its expiration. Source: sigevent(7), asm-generic/siginfo.h. */
export const SIGEV: Names = names("SIGEV_SIGNAL=0 SIGEV_NONE SIGEV_THREAD SIGEV_THREAD_ID=4");
