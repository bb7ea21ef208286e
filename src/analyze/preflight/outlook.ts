/** What all checks together say: will it work, what stands in the way, which options it takes. */

import type { Finding, Severity, Tool } from "../finding.ts";
import type { Phase } from "../rules/rule.ts";
import type { CriuOptions } from "./options.ts";
import { parseSize } from "./options.ts";
import type { Need, Sight, Unseen } from "./sight.ts";
import { wordsOf } from "./words.ts";

export interface Outlook {
  /** "unknown" when nothing stands in the way of what was seen, but not all could be seen. */
  readonly verdict: "works" | "fails" | "unknown";
  /** Errors first, then by confidence. */
  readonly findings: readonly Finding[];
  /** All options to pass, those that were given included, as criu spells them. */
  readonly needed: readonly Need[];
  readonly unseen: readonly Unseen[];
}

export interface Given {
  readonly options: CriuOptions;
  readonly tool: Tool | undefined;
  readonly phase: Phase;
  /** Options to pass that nothing which was seen asks for any more, because they were given. */
  readonly passed?: readonly Need[];
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

export function collect(seen: readonly (Sight | Unseen)[], given: Given): Outlook {
  const sights = seen.filter((item): item is Sight => "id" in item);
  const unseen = seen.filter((item): item is Unseen => "unseen" in item);
  const findings = sights
    .filter((sight) => sight.need === undefined || !isGiven(sight.need, given.options))
    .map((sight) => findingOf(sight, given))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.confidence - a.confidence);
  const fails = findings.some(({ severity }) => severity === "error");
  return {
    verdict: fails ? "fails" : unseen.length > 0 ? "unknown" : "works",
    findings,
    needed: mergeNeeds([...(given.passed ?? []), ...sights.flatMap(({ need }) => need ?? [])]),
    unseen,
  };
}

function findingOf(sight: Sight, { tool, phase }: Given): Finding {
  const { why, remedies } = wordsOf(sight, phase, tool);
  const { need } = sight;
  return {
    id: sight.id,
    ...(sight.detail === undefined ? {} : { detail: sight.detail }),
    severity: sight.severity ?? "error",
    confidence: sight.confidence ?? 0.95,
    title: sight.title,
    subject: need === undefined ? sight.subject : { ...sight.subject, option: need.option },
    where: {},
    evidence: (sight.evidence ?? []).map((text) => ({ number: 0, text })),
    why,
    remedies,
  };
}

/** A limit that is large enough, a resource that is named. */
function isGiven({ option, value }: Need, options: CriuOptions): boolean {
  const values = options.get(option);
  if (values === undefined) return false;
  if (value === undefined) return true;
  const wanted = parseSize(value);
  if (option === "--ghost-limit" && wanted !== undefined) return (parseSize(values.at(-1) ?? "") ?? 0n) >= wanted;
  return values.some((one) => one === value || sameResource(one, value));
}

/** "mnt[/data]:a" and "mnt[/data]:b" declare one mount. */
function sameResource(a: string, b: string): boolean {
  const resource = /^\w+\[[^\]]*\]/;
  const [first] = resource.exec(a) ?? [];
  return first !== undefined && first === resource.exec(b)?.[0];
}

/** Each option once, each external resource once, of sizes the largest. */
function mergeNeeds(needs: readonly Need[]): Need[] {
  const merged = new Map<string, Need>();
  for (const need of needs) {
    const size = need.value === undefined ? undefined : parseSize(need.value);
    const key = size === undefined ? `${need.option} ${need.value ?? ""}` : need.option;
    const known = merged.get(key);
    if (known === undefined || (size ?? 0n) > (parseSize(known.value ?? "") ?? 0n)) merged.set(key, need);
  }
  return [...merged.values()].sort((a, b) => (a.option < b.option ? -1 : a.option > b.option ? 1 : 0));
}
