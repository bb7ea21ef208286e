/** What a check reports, and where it puts it. */

import type { At, Ref } from "../graph/types.ts";
import type { Subject } from "../finding.ts";
import type { CheckId } from "./checks.ts";

/** A place by its way: image, entry and steps; the bytes are looked up when it is printed. */
export interface Place {
  readonly image: string;
  /** Undefined: the image as a whole. */
  readonly entry?: number;
  readonly steps?: readonly (string | number)[];
}

export interface Problem {
  readonly id: CheckId;
  /** What is wrong with which object, one line. */
  readonly what: string;
  readonly place?: Place | At | undefined;
  readonly ref?: Ref | undefined;
  readonly subject?: Subject | undefined;
}

/** Takes problems; the first of each id are kept, the others counted. */
export type Report = (problem: Problem) => void;

/** Problems of one id that are kept: a damaged page map has millions. */
export const MAX_OF_ONE_ID = 100;

export class Problems {
  readonly kept: Problem[] = [];
  readonly counts = new Map<CheckId, number>();

  readonly report: Report = (problem) => {
    const count = (this.counts.get(problem.id) ?? 0) + 1;
    this.counts.set(problem.id, count);
    if (count <= MAX_OF_ONE_ID) this.kept.push(problem);
  };
}
