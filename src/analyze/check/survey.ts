/** What this kernel and these privileges allow: features and capabilities, as findings where something is missing. */

import type { Finding } from "../finding.ts";
import { Recorder } from "../proc/recorder.ts";
import { readSystem } from "../proc/read-system.ts";
import type { Snapshot } from "../proc/snapshot.ts";
import { maskIn, parseStatus } from "../proc/status.ts";
import { collect } from "../preflight/outlook.ts";
import type { Sight } from "../preflight/sight.ts";
import { CAPABILITIES } from "./capabilities.ts";
import { featuresOf } from "./features.ts";
import { PROGRAMS } from "./programs.ts";

export type State = "there" | "missing" | "unknown";

/** One line of the survey. */
export interface Item {
  readonly kind: "feature" | "capability" | "program";
  /** "map_files", "CAP_SYS_PTRACE", "nft" */
  readonly name: string;
  /** "CONFIG_CHECKPOINT_RESTORE" */
  readonly config?: string;
  readonly state: State;
  readonly required: boolean;
  readonly what: string;
  /** What does not work without it. */
  readonly breaks: string;
  readonly evidence: readonly string[];
}

export interface Survey {
  readonly kernel: string;
  readonly items: readonly Item[];
  /** Missing things only: errors where nothing works without, notes for the rest. */
  readonly findings: readonly Finding[];
  /** What a program without system calls of its own cannot ask a kernel. */
  readonly unasked: readonly string[];
  /** "fails" when something required is missing, "partly" when something else is that was asked for. */
  readonly verdict: "works" | "partly" | "fails" | "unknown";
}

/** Questions that only system calls answer; `criu check --all` makes them. */
const UNASKED = [
  "TCP repair mode (TCP_REPAIR)",
  "clone3 with set_tid",
  "PAGEMAP_SCAN, also of guard pages",
  "suspension of seccomp by ptrace",
  "ptrace's answers on rseq and shadow stacks",
  "MOVE_MOUNT_SET_GROUP, openat2 and fsopen",
  "ids of posix timers on restore",
];

/** Reads this machine, read-only. `path` is $PATH. */
export function readMachine(path: string, reader: number): Snapshot {
  const recorder = new Recorder();
  readSystem(recorder, { path });
  return recorder.finish(reader, [], reader);
}

/**
 * The survey of a snapshot, which may come from another machine.
 * @param extra whether a kernel fails that lacks what only some trees need
 */
export function surveyOf(snapshot: Snapshot, extra = false): Survey {
  const items = [...features(snapshot), ...capabilities(snapshot), ...programs(snapshot)];
  const { findings } = collect(items.filter(({ state }) => state === "missing").map(sightOf), {
    options: new Map(),
    tool: undefined,
    phase: "check",
  });
  const required = items.filter((item) => item.required);
  const partly = extra && items.some(({ kind, state }) => kind === "feature" && state === "missing");
  return {
    kernel: snapshot.texts["/proc/sys/kernel/osrelease"]?.trim() ?? "unknown",
    items,
    findings,
    unasked: UNASKED,
    verdict: required.some(({ state }) => state === "missing")
      ? "fails"
      : required.some(({ state }) => state === "unknown")
        ? "unknown"
        : partly
          ? "partly"
          : "works",
  };
}

function features(snapshot: Snapshot): Item[] {
  return featuresOf(snapshot).map(({ name, config, state, required, what, breaks, evidence }) => ({
    kind: "feature",
    name,
    ...(config === undefined ? {} : { config: `CONFIG_${config}` }),
    state,
    required,
    what,
    breaks,
    evidence,
  }));
}

function capabilities(snapshot: Snapshot): Item[] {
  const text = parseStatus(snapshot.texts["/proc/self/status"] ?? "");
  const mask = maskIn(text, "CapEff");
  const has = (bit: number): boolean => mask !== undefined && (mask & (1n << BigInt(bit))) !== 0n;
  return CAPABILITIES.map(({ bit, name, instead, needed, breaks }) => ({
    kind: "capability",
    name,
    state: mask === undefined ? "unknown" : has(bit) || (instead !== undefined && has(instead)) ? "there" : "missing",
    required: needed,
    what: "capability",
    breaks,
    evidence: [`CapEff: ${text.get("CapEff") ?? "?"}`],
  }));
}

function programs(snapshot: Snapshot): Item[] {
  return PROGRAMS.map(({ name, breaks }) => ({
    kind: "program",
    name,
    state: snapshot.texts[`program ${name}`] === undefined ? "missing" : "there",
    required: false,
    what: "program",
    breaks,
    evidence: [],
  }));
}

function sightOf({ kind, name, config, required, what, breaks, evidence }: Item): Sight {
  const severity = required ? "error" : "note";
  const about = config === undefined ? name : `${name} (${config})`;
  return {
    id: kind === "feature" ? "kernel-feature" : kind === "capability" ? "permission" : "helper-tool",
    severity,
    title: `${kind === "feature" ? what : about} is missing: ${breaks}`,
    subject: { kind: kind === "feature" ? (config ?? name) : name },
    evidence,
  };
}
