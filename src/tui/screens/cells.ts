/** Small pieces that several screens make rows from. */

import { escapeControls } from "../../crit/views/escape.ts";
import type { Cell } from "../state/row.ts";
import type { Tone } from "../theme.ts";

/** A cell with a tone, of text from an image: escaped here. */
export function raw(text: string, tone: Tone = "plain"): Cell {
  return { text: escapeControls(text), tone };
}

/** A cell with a tone, of text that is safe already. */
export function cell(text: string | number | bigint, tone: Tone = "plain"): Cell {
  return { text: String(text), tone };
}
