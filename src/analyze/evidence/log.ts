/** What a line says of its object, completed from the rest of the log. */

import type { Subject } from "../finding.ts";
import type { LogEvent } from "../log/event.ts";
import type { Log } from "../log/log.ts";

export function completeSubject(subject: Subject, event: LogEvent, _log: Log): Subject {
  return subject.pid === undefined && event.pid !== undefined ? { ...subject, pid: event.pid } : subject;
}
