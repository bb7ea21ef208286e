/** What verify found, as text and as JSON (docs/schema/crit-verify.json). */

import type { Finding } from "../finding.ts";
import type { Verification } from "../verify/verify.ts";
import { escapeControls } from "./escape.ts";

const harmless = (text: string): string => escapeControls(text).replaceAll("\\\\", "\\");

export function findingsText({ findings, counts, images }: Verification): string {
  const lines: string[] = [];
  let last = "";
  for (const finding of findings) {
    const { at } = finding.where;
    const place = at === undefined ? "" : `${at.image}${at.path === "" ? "" : ` ${at.path}`} (offset ${at.offset})`;
    lines.push(`${finding.severity}: ${finding.id}: ${finding.title}`);
    if (place !== "") lines.push(`    at ${place}`);
    if (finding.id !== last) lines.push(`    ${finding.why}`);
    last = finding.id;
  }
  for (const [id, count] of counts) {
    const shown = findings.filter((finding) => finding.id === id).length;
    if (count > shown) lines.push(`${id}: ${count - shown} more`);
  }
  return `${[...lines.map(harmless), summary(findings, counts, images)].join("\n")}\n`;
}

function summary(findings: readonly Finding[], counts: Verification["counts"], images: number): string {
  if (findings.length === 0) return `${images} images, nothing found`;
  const of = (severity: Finding["severity"]): number => {
    const ids = new Set(findings.filter((finding) => finding.severity === severity).map(({ id }) => id));
    return [...counts].reduce((sum, [id, count]) => sum + (ids.has(id) ? count : 0), 0);
  };
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = of(severity);
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return `${images} images: ${parts.join(", ")}`;
}

export function findingsJson({ findings, counts, images }: Verification): string {
  const document = {
    schema: "ckpt/crit-verify",
    version: 1,
    images,
    counts: Object.fromEntries(counts),
    findings: findings.map(({ id, severity, title, subject, where, why }) => ({
      id,
      severity,
      title,
      subject,
      where,
      why,
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
