/** What `ckpt explain` tells about one log: the JSON document's types. */

import type { CauseId } from "./causes.ts";
import type { Remedy, Subject } from "./finding.ts";
import type { Phase } from "./rules/rule.ts";

export interface Line {
  /** 1-based in the input. */
  readonly number: number;
  readonly text: string;
}

/** Why a line that looks like trouble is not the cause. */
export interface LineWithReason extends Line {
  readonly reason: string;
}

export interface Diagnosis {
  readonly cause: CauseId;
  /** A finer id: "tcp-state/corked". */
  readonly detail?: string;
  /** 0..1 */
  readonly confidence: number;
  readonly title: string;
  readonly subject: Subject;
  readonly key_line: Line;
  readonly evidence: readonly Line[];
  readonly why: string;
  readonly remedies: readonly Remedy[];
  readonly references: readonly string[];
}

/** What the log says of the programs that wrote it; keys are absent unless it says so. */
export interface ToolFacts {
  /** "4.2" */
  readonly criu?: string;
  readonly git_id?: string;
  readonly kernel?: string;
  readonly arch?: string;
  /** "podman", "docker", "runc" … */
  readonly engine?: string;
  /** What is known to be too old for what; how far a compressed log could be read. */
  readonly notes: readonly string[];
}

export interface Result {
  /** What the user named, or the path it was found at. */
  readonly input: string;
  /** Number of its first line in the input. */
  readonly first_line: number;
  readonly phase: Phase;
  readonly outcome: "failed" | "ok" | "unknown";
  readonly tool: ToolFacts;
  /** Best first. */
  readonly diagnoses: readonly Diagnosis[];
  readonly consequences: readonly LineWithReason[];
  readonly noise: { readonly count: number; readonly lines: readonly LineWithReason[] };
}

export interface ExplainDocument {
  readonly schema: "ckpt/explain";
  readonly version: 1;
  readonly results: readonly Result[];
}
