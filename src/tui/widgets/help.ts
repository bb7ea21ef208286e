/** The help, made from the table of keys. */

import { KEYS, type KeyGroup } from "../keys.ts";
import { fit } from "./fit.ts";

const SHOWN_KEYS = 3;
const KEY_WIDTH = 18;
/** Terminals this wide show two columns. */
const TWO_COLUMNS = 110;

/** All lines of the help; each as wide as the terminal. */
export function helpLines(columns: number): readonly string[] {
  const groups = new Map<KeyGroup, string[]>();
  for (const { group, keys, about } of KEYS) {
    const shown = keys.length > 4 ? [`${keys[0] ?? ""}…${keys.at(-1) ?? ""}`] : keys.slice(0, SHOWN_KEYS);
    const lines = groups.get(group) ?? [group];
    lines.push(`  ${fit(shown.join(" "), KEY_WIDTH)} ${about}`);
    groups.set(group, lines);
  }
  const blocks = [...groups.values()].map((lines) => [...lines, ""]);
  if (columns < TWO_COLUMNS) return blocks.flat().map((line) => fit(line, columns));
  const half = blocks.flat().length / 2;
  const left: string[] = [];
  const right: string[] = [];
  for (const block of blocks) (left.length < half ? left : right).push(...block);
  const wide = Math.floor(columns / 2);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    fit(fit(left[i] ?? "", wide) + (right[i] ?? ""), columns),
  );
}
