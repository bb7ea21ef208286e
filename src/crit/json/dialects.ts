/** The dialects by name. */

import { CkptError } from "../errors.ts";
import type { ImageHead } from "../images/entry.ts";
import type { Dialect } from "./dialect.ts";
import type { DialectChooser } from "./image.ts";
import { detectDialect } from "./detect.ts";
import { GO } from "./go.ts";
import { PYTHON } from "./python.ts";

const DIALECTS: readonly Dialect[] = [PYTHON, GO];

/** The dialect of a name; Python's without one. Throws "usage". */
export function dialectNamed(name: string | undefined): Dialect {
  const dialect = name === undefined ? PYTHON : DIALECTS.find((known) => known.name === name);
  if (dialect === undefined) throw new CkptError("usage", `unknown dialect "${name}": python or go`);
  return dialect;
}

/** How `encode` finds the dialect of its input: the one named, else by the text. Throws "usage". */
export function chooseDialect(name: string | undefined): (head: ImageHead) => DialectChooser {
  if (name === undefined) return detectDialect;
  const dialect = dialectNamed(name);
  return () => ({ fallback: dialect, see: () => dialect, settle: () => dialect });
}
