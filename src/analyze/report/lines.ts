/** Words into lines of a width, and texts of strangers into harmless ones. */

import { escapeControls } from "../../crit/views/escape.ts";

/** One line of a log or a name as it may be printed: blanks for tabs, other control characters escaped. */
export function harmless(text: string): string {
  return escapeControls(text.replaceAll("\t", " ")).replaceAll("\\\\", "\\");
}

/** Breaks between words; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Cut to a width with "…", keeping the end, where the error stands. */
export function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  const head = Math.floor(width / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (width - head - 1))}`;
}
