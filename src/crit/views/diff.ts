/** Differences as text and as JSON (docs/schema/crit-diff.json). */

import { createTwoFilesPatch, diffWordsWithSpace } from "diff";
import type { Change, MemoryChange } from "../diff/change.ts";
import { valueText } from "../diff/value.ts";
import type { JsonValue } from "../json/reader.ts";
import { escapeControls } from "./escape.ts";

const MARK = { added: "+", removed: "-", changed: "~" } as const;

/** Texts shorter than this are shown whole, before and after. */
const WORDS_FROM = 60;

const harmless = (text: string): string => escapeControls(text).replaceAll("\\\\", "\\");

/** One change; the image is named by whoever prints the heading. */
export function changeText({ kind, path, before, after, image }: Change): string {
  if (path === "" && typeof before === "string" && typeof after === "string" && before.includes("\n"))
    return patch(image, before, after);
  const place = path === "" ? "the whole image" : path;
  const equals = (value: JsonValue | undefined): string => (value === undefined ? "" : ` = ${valueText(value)}`);
  switch (kind) {
    case "added":
      return line(`${MARK[kind]} ${place}${equals(after)}`);
    case "removed":
      return line(`${MARK[kind]} ${place}${equals(before)}`);
    case "changed":
      if (typeof before === "string" && typeof after === "string" && Math.min(before.length, after.length) > WORDS_FROM)
        return line(`${MARK[kind]} ${place}: ${words(before, after)}`);
      return line(`${MARK[kind]} ${place}: ${valueText(before ?? null)} -> ${valueText(after ?? null)}`);
  }
}

function line(text: string): string {
  return `  ${harmless(text)}\n`;
}

/** Long text with what left it in [-…-] and what came in {+…+}. */
function words(before: string, after: string): string {
  return diffWordsWithSpace(before, after)
    .map(({ added, removed, value }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join("");
}

function patch(image: string, before: string, after: string): string {
  const text = createTwoFilesPatch(image, image, before, after, undefined, undefined, { context: 2 });
  return text
    .slice(text.indexOf("\n@@") + 1)
    .split("\n")
    .filter((part) => part !== "")
    .map(line)
    .join("");
}

export function memoryText({ kind, start, end, pages, area }: MemoryChange): string {
  const range = `${start.toString(16)}-${end.toString(16)}`;
  return line(`${MARK[kind]} ${range} ${pages} page${pages === 1 ? "" : "s"}${area === "" ? "" : ` ${area}`}`);
}

/** A change as an object of JSON; integers beyond 2^53 as text. */
export function changeJson({ kind, image, path, before, after }: Change): object {
  return { kind, image, path, before: plain(before), after: plain(after) };
}

export function memoryJson({ kind, pid, start, end, pages, area }: MemoryChange): object {
  return { kind, pid, start: `0x${start.toString(16)}`, end: `0x${end.toString(16)}`, pages, area };
}

function plain(value: JsonValue | undefined): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
