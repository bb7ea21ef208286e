/** What a dump refuses, as an error that carries its findings. */

import type { Finding } from "../../analyze/finding.ts";
import type { Sight } from "../../analyze/preflight/sight.ts";
import { wordsOf } from "../../analyze/preflight/words.ts";
import { CkptError } from "../../crit/errors.ts";

/** The findings say which objects, why, and what to do. */
export class DumpRefused extends CkptError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super("unsupported", `${first?.title ?? "refused"}${more}`);
    this.findings = findings;
  }
}

/** Throws DumpRefused when there is anything to refuse. */
export function refuseAll(sights: readonly Sight[]): void {
  if (sights.length > 0) throw new DumpRefused(sights.map(findingOf));
}

function findingOf(sight: Sight): Finding {
  const { why, remedies } = wordsOf(sight, "dump", "ckpt");
  const { need } = sight;
  return {
    id: sight.id,
    ...(sight.detail === undefined ? {} : { detail: sight.detail }),
    severity: sight.severity ?? "error",
    confidence: sight.confidence ?? 1,
    title: sight.title,
    subject: need === undefined ? sight.subject : { ...sight.subject, option: need.option },
    where: {},
    evidence: (sight.evidence ?? []).map((text) => ({ number: 0, text })),
    why,
    remedies,
  };
}
