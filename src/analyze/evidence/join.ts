/** Completes what a line says of its object: from the rest of the log, the images, the live system. */

import { resolveSubject, type Resolved } from "../context/resolve.ts";
import type { EvidenceLine, Subject } from "../finding.ts";
import type { LogEvent } from "../log/event.ts";
import type { Log } from "../log/log.ts";

/** Another place that knows the objects a log names. Nothing that is known already is changed. */
export type Source = (subject: Subject, event: LogEvent) => Promise<Resolved>;

/** The log first, as it is of the same moment; then each source in turn. */
export function joinSources(
  sources: readonly Source[],
): (subject: Subject, event: LogEvent, log: Log) => Promise<Resolved> {
  return async (subject, event, log) => {
    const known = resolveSubject(subject, event, log.facts);
    let all: Subject = known.subject;
    const evidence: EvidenceLine[] = [...known.evidence];
    for (const source of sources) {
      const more = await source(all, event);
      all = { ...more.subject, ...all };
      evidence.push(...more.evidence);
    }
    return { subject: all, evidence };
  };
}
