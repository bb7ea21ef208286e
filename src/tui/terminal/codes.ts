/** Sequences that take a terminal over and give it back. Source: xterm's ctlseqs, DEC private modes. */

const ESC = "\x1b[";

/**
 * The other screen, no cursor, no wrapping at the right border (a character that the terminal draws wider than we think
 * must not push the next line), mouse buttons and wheel in SGR form, pasted text in brackets.
 */
export const ENTER = `${ESC}?1049h${ESC}?25l${ESC}?7l${ESC}?1000h${ESC}?1006h${ESC}?2004h${ESC}2J`;

/** Undoes all of it, in the other order. */
export const LEAVE = `${ESC}0m${ESC}?2004l${ESC}?1006l${ESC}?1000l${ESC}?7h${ESC}?25h${ESC}?1049l`;

export const CLEAR = `${ESC}0m${ESC}2J`;

/** A frame appears at once, where the terminal knows how (synchronized output). */
export const FRAME_START = `${ESC}?2026h`;
export const FRAME_END = `${ESC}?2026l`;

/** To the beginning of a line, counted from 0, which is wiped. */
export function atLine(line: number): string {
  return `${ESC}${line + 1};1H${ESC}K`;
}

/** Asks the terminal to put text on the clipboard (OSC 52); terminals that do not know it, or forbid it, ignore it. */
export function toClipboard(text: string): string {
  return `\x1b]52;c;${Buffer.from(text).toString("base64")}\x1b\\`;
}
