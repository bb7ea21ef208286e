/** -v of criu, as a number. */

import { CkptError } from "../crit/errors.ts";

/** criu's own default: errors and warnings. */
const DEFAULT_VERBOSITY = 2;

/** "--verbosity" alone is one more than the default. Throws "usage". */
export function verbosityOf(value: string | true | undefined): number {
  if (value === undefined) return DEFAULT_VERBOSITY;
  if (value === true) return 3;
  if (!/^\d$/.test(value)) throw new CkptError("usage", `-v takes 0 to 4, not ${value}`);
  return Number(value);
}
