/** -v of criu, in its spellings. */

import { CkptError } from "../crit/errors.ts";

/** criu's own default: errors and warnings. */
const DEFAULT_VERBOSITY = 2;

/** "-v3" and "-vvv" are 3; so is "-v" here. Throws "usage". */
export function verbosityOf(value: string | true | undefined): number {
  if (value === undefined) return DEFAULT_VERBOSITY;
  if (value === true) return 3;
  if (/^v+$/.test(value)) return value.length + 1;
  if (!/^\d$/.test(value)) throw new CkptError("usage", `-v takes 0 to 4, not ${value}`);
  return Number(value);
}
