/** Looks at what a line says without making strings of it. */
import type { LogEvent } from "./event.ts";

/** A line that says something. */
export type Said = Pick<LogEvent, "message" | "words">;

/** The code of a character of the message; where that is not ASCII, any that is not either. NaN behind its end. */
export function codeAt(said: Said, at: number): number {
  const { words } = said;
  if (words === undefined) return said.message.charCodeAt(at);
  const place = words.from + at;
  return place < words.to ? words.bytes[place]! : NaN;
}

/** Whether the message begins with some words in ASCII. */
export function begins(said: Said, starts: string): boolean {
  const { words } = said;
  if (words === undefined) return said.message.startsWith(starts);
  const { bytes, from, to } = words;
  if (to - from < starts.length) return false;
  for (let at = 0; at < starts.length; at++) if (bytes[from + at] !== starts.charCodeAt(at)) return false;
  return true;
}
