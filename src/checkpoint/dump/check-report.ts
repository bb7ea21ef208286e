/** What ckpt dump --check-only prints: what would be refused, as text or our own JSON. */

import { outlookJson, outlookText } from "../../analyze/preflight/report.ts";
import type { Finding } from "../../analyze/finding.ts";

export function checkReport(pid: number, findings: readonly Finding[], format: "text" | "json"): string {
  const verdict = findings.some(({ severity }) => severity === "error") ? "fails" : "works";
  const outlook = { verdict, findings, needed: [], unseen: [] } as const;
  if (format === "text")
    return outlookText({ ...outlook, title: `task ${pid}`, command: `ckpt dump -t ${pid} -D DIR` });
  return `${JSON.stringify({ schema: "ckpt/dump-check", version: 1, pid, ...outlookJson(outlook) }, undefined, 2)}\n`;
}
