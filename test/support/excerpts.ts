/** Recalled excerpts of logs with the causes they have: our own words, kept as text in test/analyze/corpus. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Excerpt {
  /** "restore.txt:17": file, and the line of its heading. */
  readonly id: string;
  readonly cause: string;
  /** Causes that a reader may as well name. */
  readonly also: readonly string[];
  readonly log: string;
  /** 1-based in `log`. */
  readonly key_line_number: number;
  readonly key_line: string;
}

const HEADING = "## ";
const KEY = "=> ";

/** All excerpts of a directory: "## cause[,second…]" begins one, "=> " marks its key line, empty lines do not count. */
export function readExcerpts(directory: string): Excerpt[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => excerptsOf(name, readFileSync(join(directory, name), "utf8")));
}

function excerptsOf(file: string, text: string): Excerpt[] {
  const excerpts: Excerpt[] = [];
  let lines: string[] = [];
  let begun: { id: string; causes: readonly string[] } | undefined;
  const finish = (): void => {
    if (begun === undefined) return;
    const at = lines.findIndex((line) => line.startsWith(KEY));
    const [cause = "", ...also] = begun.causes;
    const log = lines.map((line) => (line.startsWith(KEY) ? line.slice(KEY.length) : line));
    if (at < 0 || cause === "") throw new Error(`${begun.id} has no cause or no key line`);
    excerpts.push({ id: begun.id, cause, also, log: log.join("\n"), key_line_number: at + 1, key_line: log[at] ?? "" });
  };
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith(HEADING)) {
      finish();
      begun = { id: `${file}:${index + 1}`, causes: line.slice(HEADING.length).trim().split(",") };
      lines = [];
    } else if (begun !== undefined && line !== "") lines.push(line);
  }
  finish();
  return excerpts;
}
