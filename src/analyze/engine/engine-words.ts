/** Does a container engine's error say anything of its own, or only that criu failed? */

import type { LogEvent } from "../log/event.ts";

/** What engines put around an error, and what they say of any failure of criu. */
const GENERAL: readonly RegExp[] = [
  /criu failed: type \w+ errno -?\d+/gi,
  /CRIU (?:checkpoint|restor)ing failed -?\d+/gi,
  /please check (?:CRIU |the )?log ?file \S+|log ?file(?: is)?:? \S+|(?:path|log)=\s*\S+|see \S+ for (?:more )?(?:info|details)/gi,
  /(?:runc|crun) did not terminate suc+es+fully|OCI runtime (?:error|(?:checkpoint|restore) failed)|internal libpod error/gi,
  /(?:failed to|cannot|could not|unable to|error while|error) (?:create )?(?:checkpoint|restore|restoring|checkpointing|start)(?:ing)?(?: (?:a |the )?(?:container|task|checkpoint))?(?: [\w.-]+)?/gi,
  /(?:checkpoint|restor)ing of \S+ failed|(?:checkpoint|restore) failed/gi,
  /Error response from daemon|rpc error|code = \w+|desc =|exit (?:status|code) \d+|errno -?\d+|\bunknown\b|\berror\b|\bfailed\b/gi,
  /[`'"]?\S*\b(?:runc|crun)\b[^:]*\b(?:checkpoint|restore)\b[^:]*/gi,
];
const FEWEST_WORDS = 3;

/** True when something is left of a sentence once all that is taken away. */
export function saysOwnReason({ message, speaker, level }: LogEvent): boolean {
  if (speaker !== "engine" || level !== "error") return false;
  const rest = GENERAL.reduce((text, words) => text.replace(words, " "), message.slice(0, 1000));
  const words = rest.match(/[A-Za-z][A-Za-z'-]+/g) ?? [];
  return words.length >= FEWEST_WORDS;
}
