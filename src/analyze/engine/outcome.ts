/** Did the run fail? What its last words say, and what its lines say when there are none. */

import type { LogEvent } from "../log/event.ts";
import type { Log } from "../log/log.ts";
import type { Outcome } from "../log/phase.ts";
import { hangs } from "./hearsay.ts";
import type { Candidate } from "./rank.ts";
import type { Note, Scan } from "./scan.ts";

/** Rules that ask for the success themselves, and what only a program that runs can do. */
const AFTERWARDS: ReadonlySet<string | undefined> = new Set(["crash-after-restore", "cpu-features/illegal"]);

/** Rules of what criu's helper programs say. */
const HELPERS: ReadonlySet<string> = new Set(["helper-tool", "network-lock"]);

/** A run may still fail after it has called itself finished, and fail without last words. */
export function outcomeOf(log: Log, scan: Scan, candidates: readonly Candidate[]): Outcome {
  if (log.outcome === "failed") return "failed";
  if (log.outcome === "ok") {
    if (scan.found.some((found) => takesItBack(found, scan) || isBesideCheck(log, found))) return "failed";
    if (log.phase === "check" && scan.excerpt.some(isOfSomebodyElse)) return "failed";
    return scan.excerpt.length > 0 && hangs(scan.excerpt) !== undefined ? "unknown" : "ok";
  }
  const named = candidates.some(({ found }) => found.noise === undefined);
  return named || scan.notes.some((note) => isUnknownError(note) || note.fallout !== undefined) ? "failed" : "unknown";
}

/** An error of a cause of its own about where the run calls itself successful, or after. */
function takesItBack({ rule, detail, noise, strength, event }: Scan["found"][number], scan: Scan): boolean {
  if (noise === undefined && (AFTERWARDS.has(rule.id) || AFTERWARDS.has(detail)) && strength !== "follows") return true;
  if (noise !== undefined || strength !== "names") return false;
  // What criu's own process, or its helper, names before the success was survived; of a task criu may not know.
  const ofTool = event.speaker === "criu" || (event.speaker === "program" && HELPERS.has(rule.id));
  if (ofTool && event.pid === undefined && successAfter(event, scan)) return false;
  return (event.level === "error" || event.speaker === "kernel") && nearSuccess(event, scan);
}

/** People show that `criu check` finds nothing, and then what an engine says. */
function isBesideCheck({ phase }: Log, { event, noise, strength }: Scan["found"][number]): boolean {
  return phase === "check" && event.speaker !== "check" && noise === undefined && strength !== "follows";
}

/** Beside a check that finds nothing, what an engine or another program complains of. */
function isOfSomebodyElse({ speaker, level, message }: LogEvent): boolean {
  return level === "error" && (speaker === "engine" || speaker === "program") && ABOUT.test(message);
}

const ABOUT = /\bcriu\b(?! check)|checkpoint|restor|\bdump|\bcontainer/i;

function successAfter(event: LogEvent, scan: Scan): boolean {
  return scan.lastLines.some(({ message, number }) => number > event.number && /finished successfully/.test(message));
}

function nearSuccess(event: LogEvent, scan: Scan): boolean {
  const success = scan.lastLines.find(({ message }) => /finished successfully/.test(message));
  return success === undefined || success.number - event.number < 10;
}

function isUnknownError({ event, noise, fallout }: Note): boolean {
  return event.level === "error" && event.speaker !== "program" && noise === undefined && fallout === undefined;
}
