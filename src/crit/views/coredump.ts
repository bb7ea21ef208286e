/** What a core file has in it, for people and as JSON (docs/schema/crit-coredump.json). */

import type { CorePlan } from "../coredump/coredump.ts";
import { escapeControls } from "./escape.ts";
import { sizeText } from "./size.ts";

export function coreText(plan: CorePlan, path: string): string {
  const { task, threads, dumped, leftOut } = plan;
  const some = threads === 1 ? "1 thread" : `${threads} threads`;
  const lines = [
    `${escapeControls(path)}: task ${task.pid} (${escapeControls(task.comm)}), ${some}, ${sizeText(dumped) || 0} of memory`,
  ];
  if (leftOut > 0) lines.push(`left out: ${sizeText(leftOut)} that no image has`);
  for (const { path: file, why } of leftOutFiles(plan)) lines.push(`  ${escapeControls(file)}: ${escapeControls(why)}`);
  return `${lines.join("\n")}\n`;
}

export function coreJson(plan: CorePlan, path: string): string {
  const { task, threads, size, dumped, leftOut } = plan;
  const head = { schema: "ckpt/crit-coredump", version: 1, path, pid: task.pid, comm: task.comm };
  return `${JSON.stringify({ ...head, threads, size, dumped, left_out: leftOut, files_left_out: leftOutFiles(plan) })}\n`;
}

/** Mapped files that are not in the core file, each once. */
function leftOutFiles({ segments }: CorePlan): { path: string; why: string }[] {
  const files = new Map<string, string>();
  for (const { parts } of segments)
    for (const { file, readable } of parts) {
      if (file === undefined || readable) continue;
      files.set(file.path, file.bytes === undefined ? file.why : "the file ends before");
    }
  return [...files].map(([path, why]) => ({ path, why }));
}
