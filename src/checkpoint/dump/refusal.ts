/** What a dump refuses, as an error that carries its findings. */

import type { Finding } from "../../analyze/finding.ts";
import type { Sight } from "../../analyze/preflight/sight.ts";
import type { wordsOf } from "../../analyze/preflight/words.ts";
import { CkptError } from "../../crit/errors.ts";

/** The findings say which objects, why, and what to do. */
export class DumpRefused extends CkptError {
  readonly findings: readonly Finding[];
  /** The same without words: what preflight takes. */
  readonly sights: readonly Sight[];

  constructor(sights: readonly Sight[], findings: readonly Finding[]) {
    const [first] = findings;
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super("unsupported", `${first?.title ?? "refused"}${more}`);
    this.findings = findings;
    this.sights = sights;
  }
}

/** Throws DumpRefused when there is anything to refuse. The words are loaded only then: a third of all our code. */
export async function refuseAll(sights: readonly Sight[]): Promise<void> {
  if (sights.length === 0) return;
  const words = await import("../../analyze/preflight/words.ts");
  throw new DumpRefused(
    sights,
    sights.map((sight) => findingOf(sight, words.wordsOf)),
  );
}

function findingOf(sight: Sight, words: typeof wordsOf): Finding {
  const { why, remedies } = words(sight, "dump", "ckpt");
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
