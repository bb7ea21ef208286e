/** Which cause a descriptor of a refused type has: "Can't dump file 3 of that type [20600] (chr 10:237)". */

import type { CauseId } from "../causes.ts";
import type { Hit, Verdict } from "./rule.ts";
import type { Subject } from "../finding.ts";

/** S_IFMT of <linux/stat.h>, by the octal digits above the permissions. */
const TYPES: Readonly<Record<number, FileType>> = {
  0o01: "fifo",
  0o02: "chr",
  0o04: "dir",
  0o06: "blk",
  0o10: "reg",
  0o12: "link",
  0o14: "sock",
  0: "anon",
};

export type FileType = "fifo" | "chr" | "dir" | "blk" | "reg" | "link" | "sock" | "anon";

/** Type of a mode; versions before 2.x print it in hexadecimal ("2180"), later ones in octal ("20600"). */
export function fileType(mode: string): FileType | undefined {
  const octal = /^[0-7]{1,7}$/.test(mode) ? TYPES[Number.parseInt(mode, 8) >>> 12] : undefined;
  const short = octal === "anon" && mode.length > 3 && !/^0/.test(mode);
  return octal !== undefined && !short ? octal : TYPES[Number.parseInt(mode, 16) >>> 12];
}

/** Name of an anonymous inode: "anon anon_inode:[perf_event]" gives "perf_event"; undefined when it is none. */
export function anonymous(text: string): string | undefined {
  return /anon_inode:\[?(?<name>[\w .:-]*[\w-])\]?/.exec(text)?.groups?.["name"];
}

/**
 * A judge that keeps the hit for one cause and refuses it for the others, so each of these rules can have the pattern.
 * Groups: mode, and what ("chr 4:64", "anon anon_inode:[io_uring]"), which old versions do not print.
 */
export function refusedType(cause: CauseId): (hit: Hit) => Verdict | undefined {
  return (hit) => {
    const told = hit.groups["what"] ?? wrapped(hit);
    const type = fileType(hit.groups["mode"] ?? "");
    const verdict = decide(type, told);
    return verdict.cause === cause
      ? { subject: verdict.subject, strength: verdict.sure ? "names" : "likely" }
      : undefined;
  };
}

/** A log that was folded has the words in parentheses on a line of their own. */
function wrapped(hit: Hit): string {
  const next = hit.log.after(hit.event, 1)[0]?.message ?? "";
  return /^\s*\((?:anon|chr|blk|sock|reg|dir)\b/.test(next) ? next : "";
}

interface Decision {
  readonly cause: CauseId;
  readonly subject: Subject;
  readonly sure: boolean;
}

function decide(type: FileType | undefined, told: string): Decision {
  const name = anonymous(told);
  if (name !== undefined || type === "anon" || /\bpidfd:\[/.test(told)) {
    return {
      cause: name === "io_uring" ? "io-uring" : "anon-inode-unsupported",
      subject: kind(name ?? (/\bpidfd:\[/.test(told) ? "pidfd" : undefined)),
      sure: name !== undefined,
    };
  }
  if (type === "sock" || /\bsock\b/.test(told)) {
    return { cause: "socket-family-unsupported", subject: {}, sure: true };
  }
  const rdev = /(?<!\d)(?<rdev>\d+:\d+)/.exec(told)?.groups?.["rdev"];
  return {
    cause: isTerminal(rdev) ? "tty-external" : "device-file",
    subject: rdev === undefined ? {} : { rdev },
    sure: (type === "chr" || type === "blk") && !isOfCard(told),
  };
}

/** Of a graphics card (195: nvidia, 226: dri) the plugin that should have taken it may be what is missing. */
function isOfCard(told: string): boolean {
  return /nvidia|kfd|dri\/|\b(?:195|226):/.test(told);
}

function kind(name: string | undefined): Subject {
  return name === undefined ? {} : { kind: name };
}

/** Virtual consoles (4:0 to 4:63), the terminal devices (5) and ptys (136 to 143); serial lines are devices. */
function isTerminal(rdev: string | undefined): boolean {
  const [major = -1, minor = -1] = rdev?.split(":").map(Number) ?? [];
  return (major === 4 && minor < 64) || major === 5 || (major >= 136 && major <= 143);
}
