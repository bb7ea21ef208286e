/** Findings, as the image toolkit defines them for verify too. */

export type * from "../crit/finding.ts";
