/** The last line: what is typed or asked, what was said, where the user is, and what is going on. */

import { bodyHeight } from "../state/layout.ts";
import type { Mode, Size, State } from "../state/state.ts";
import { currentRow, length, wantsRows } from "../state/view.ts";
import { tint, type Theme } from "../theme.ts";
import { fit, width } from "./fit.ts";
import { helpLines } from "./help.ts";
import { bar } from "./progress.ts";

export function statusLine(state: State, theme: Theme): string {
  const { columns } = state.size;
  const { mode } = state;
  if (mode.kind === "prompt") return tint(theme, "prompt", promptText(mode, columns));
  if (mode.kind === "confirm") return tint(theme, "warn", fit(`${mode.question} y/n`, columns));
  if (mode.kind === "help") return tint(theme, "status", fit(` ${helpText(mode.top, state.size)}`, columns));
  const wanted = rightSide(state, theme);
  const right = fit(wanted, Math.min(columns, width(wanted)));
  const room = columns - width(right);
  if (state.message !== undefined)
    return tint(theme, state.message.tone, fit(` ${state.message.text}`, room)) + tint(theme, "status", right);
  return tint(theme, "status", fit(` ${leftSide(state)}`, room) + right);
}

function helpText(top: number, size: Size): string {
  const hidden = helpLines(size.columns).length - top - bodyHeight(size);
  return hidden > 0 ? `space: ${hidden} more lines; any other key returns` : "any other key returns";
}

type Prompt = Extract<Mode, { kind: "prompt" }>;

/** The end of what is typed, if it is longer than the line; the place of the cursor is underlined by a bar. */
function promptText({ prompt, text, rest }: Prompt, columns: number): string {
  const before = `${signOf(prompt)}${text}`;
  const whole = `${before}▏${rest}`;
  if (width(whole) <= columns) return fit(whole, columns);
  return fit([...before].slice(-(columns - 2)).join("") + "▏", columns);
}

function signOf(prompt: Prompt["prompt"]): string {
  switch (prompt.kind) {
    case "search":
      return prompt.direction === 1 ? "/" : "\\";
    case "find":
      return "find everywhere: ";
    case "address":
      return "address: 0x";
    case "memory":
      return `search the memory of ${prompt.subject?.replace(":", " ") ?? "all tasks"}: `;
    case "edit":
      return `${prompt.path} = `;
  }
}

function leftSide(state: State): string {
  const { view } = state;
  if (view.load.kind === "failed") return view.load.message;
  const at = currentRow(view)?.at;
  return at === undefined ? "F1 help" : `${at.image} ${at.path}`;
}

function rightSide(state: State, theme: Theme): string {
  const { view, jobs, edits } = state;
  const words: string[] = [];
  if (edits.planned.length > 0) words.push(`${edits.planned.length} to write`);
  words.push(...jobs.map(({ label }) => label));
  if (wantsRows(view, bodyHeight(state.size))) {
    const { progress } = view;
    words.push(
      progress === undefined || progress.total === 0 ? "loading, esc ends it" : `${bar(progress, 10, theme)} esc`,
    );
  }
  const rows = length(view);
  const more = view.load.kind === "loading" && view.total === undefined ? "+" : "";
  words.push(rows === 0 ? "0/0" : `${view.cursor + 1}/${rows}${more}`);
  return ` ${words.join("  ")} `;
}
