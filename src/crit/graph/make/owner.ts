/** Things that many makers need: owners of signals, devices, spans of time. */

import { signalWord } from "../../names/signals.ts";
import type { FownEntry } from "../../schema/generated/types.ts";
import type { Device, Owner, Span } from "../objects/common.ts";

/** Sent when F_SETSIG chose none. */
const SIGIO = 29;

/** Who is signalled; undefined when nobody is. */
export function makeOwner(fown: FownEntry | undefined): Owner | undefined {
  if (fown === undefined || fown.pid === 0) return undefined;
  const { pid: id, uid, euid, pid_type, signum } = fown;
  const type = pid_type === 0 ? "thread" : pid_type === 1 ? "task" : "group";
  const ref = `${type === "thread" ? "thread" : "task"}:${id}`;
  return { type, id, ref, uid, euid, signal: signalWord(signum === 0 ? SIGIO : signum) };
}

/** The kernel's own encoding: major << 20 | minor. */
export function kernelDevice(dev: number): Device {
  return { major: dev >>> 20, minor: dev & 0xfffff };
}

/** As stat(2) gives it: twelve bits of major above eight of minor, twelve more of minor on top. */
export function statDevice(dev: number): Device {
  return { major: (dev >>> 8) & 0xfff, minor: (dev & 0xff) | ((dev >>> 12) & 0xfff00) };
}

/** Seconds and nanoseconds, or microseconds with a `scale` of 1000. */
export function makeSpan(seconds: bigint, fraction: bigint, scale = 1): Span {
  return { seconds, nanoseconds: Number(fraction) * scale };
}
