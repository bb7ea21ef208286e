/** Paths to values in an image: "entries[3].reg.name", "entries[pid=42].tc.comm", "entries[0].vmas[start=0x7f00].prot". */

import { CkptError } from "../errors.ts";

/** One item of a list: by position, or by the value of a field in it. */
export type Selector = { readonly index: number } | { readonly field: string; readonly value: string };

export interface Segment {
  readonly name: string;
  /** In the order of the brackets behind the name. */
  readonly selectors: readonly Selector[];
}

/** A path that begins at the image; the first segment is always "entries". */
export type Path = readonly Segment[];

/** Parses a path; "entries" may be left out when it begins with a bracket. Throws "usage" naming the place. */
export function parsePath(text: string): Path {
  const segments: Segment[] = [];
  let rest = text.startsWith("[") ? `entries${text}` : text;
  while (rest !== "") {
    const match = /^([A-Za-z_$][\w$]*)((?:\[[^\]]*\])*)(\.|$)/.exec(rest);
    if (match === null) throw badPath(text, text.length - rest.length);
    const [all, name = "", brackets = ""] = match;
    segments.push({
      name,
      selectors: [...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, inner]) => selector(inner!, text)),
    });
    rest = rest.slice(all.length);
    if (match[3] === "." && rest === "") throw badPath(text, text.length);
  }
  if (segments[0]?.name !== "entries" || segments[0].selectors.length !== 1)
    throw new CkptError("usage", `"${text}": a path begins with an entry`, {
      hint: "entries[3].reg.name or entries[pid=42].tc.comm",
    });
  return segments;
}

function selector(inner: string, text: string): Selector {
  if (/^\d+$/.test(inner)) return { index: Number(inner) };
  const match = /^([A-Za-z_]\w*)=(.*)$/.exec(inner);
  if (match === null) throw badPath(text, text.indexOf(`[${inner}]`));
  return { field: match[1]!, value: match[2]! };
}

function badPath(text: string, at: number): CkptError {
  return new CkptError("usage", `"${text}": no path from character ${at + 1} on`, {
    hint: "names joined by dots, items of lists in brackets: entries[3].reg.name",
  });
}
