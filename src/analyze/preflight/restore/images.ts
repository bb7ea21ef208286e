/** The set itself: images that are not there, damaged or of another version, as verify finds them. */

import type { CauseId } from "../../causes.ts";
import type { Verification } from "../../../crit/verify/verify.ts";
import type { Sight } from "../sight.ts";

/** What each finding of verify becomes for a restore; others are no reason for criu to stop. */
const CAUSES: Readonly<Record<string, CauseId>> = {
  "set-incomplete": "image-missing",
  "task-incomplete": "image-missing",
  "ref-pages": "image-missing",
  "ref-ghost": "image-missing",
  "ref-memory": "image-missing",
  "ref-seccomp": "image-missing",
  "tcp-state-missing": "image-missing",
  "version-unknown": "image-version",
  "image-damaged": "image-corrupt",
  "image-kind": "image-corrupt",
  "value-missing": "image-corrupt",
  "pid-twice": "image-corrupt",
  "pid-invalid": "image-corrupt",
  "parent-unknown": "image-corrupt",
  "parent-ring": "image-corrupt",
  "ref-file": "image-corrupt",
  "pages-size": "image-corrupt",
  "pages-short": "image-corrupt",
};

export function* images({ findings }: Verification): Iterable<Sight> {
  for (const { id, severity, title, subject, where } of findings) {
    const cause = CAUSES[id] ?? (severity === "error" && /page/.test(id) ? "image-corrupt" : undefined);
    if (cause === undefined || severity !== "error") continue;
    const image = where.at?.image;
    yield {
      id: cause,
      detail: `${cause}/${id}`,
      title,
      subject: { ...subject, ...(image === undefined || subject.path !== undefined ? {} : { path: image }) },
    };
  }
}
