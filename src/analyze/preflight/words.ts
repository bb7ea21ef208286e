/** Mechanism and ways out of a cause: the words of its rule, so that a prediction reads as the diagnosis will. */

import type { Remedy, Tool } from "../finding.ts";
import { inCkpt, withOption } from "../remedies/index.ts";
import { rulesById } from "../rules/index.ts";
import type { Facts, Phase } from "../rules/rule.ts";
import type { Need, Sight } from "./sight.ts";

export interface Words {
  readonly why: string;
  readonly remedies: readonly Remedy[];
}

/** For one tool: its own remedies and those for any. Without one: all. */
export function wordsOf(sight: Sight, phase: Phase, tool: Tool | undefined): Words {
  const rule = rulesById().get(sight.id);
  const facts: Facts = { subject: sight.subject, detail: sight.detail, phase, groups: {} };
  const all = [...(sight.remedies ?? []), ...(rule?.remedies(facts) ?? [])];
  const isOwn = (remedy: Remedy): boolean => tool === undefined || remedy.tool === tool || remedy.tool === "any";
  const known = all.filter(isOwn);
  const remedies = [...optionOf(sight.need, phase, known).filter(isOwn), ...known];
  return { why: rule?.why(facts) ?? "", remedies: tool === "ckpt" ? remedies.map(inCkpt) : remedies };
}

/** The option that is needed, unless the cause's own words tell of it already. */
function optionOf(need: Need | undefined, phase: Phase, known: readonly Remedy[]): Remedy[] {
  if (need === undefined || known.some(({ command }) => command?.includes(need.option) === true)) return [];
  const { option, value } = need;
  return withOption(option, {
    when: phase === "restore" ? "restore" : "both",
    ...(value === undefined ? {} : { value }),
  });
}
