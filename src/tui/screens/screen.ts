/** What a screen is: a file of its own that turns the object graph into rows. */

import type { Graph } from "../../crit/graph/types.ts";
import type { Images } from "../../crit/graph/images.ts";
import type { ImageSet } from "../../crit/set/image-set.ts";
import type { Chain } from "../../crit/memory/chain.ts";
import type { Verification } from "../../crit/verify/verify.ts";
import type { LogInput } from "../../analyze/log/input.ts";
import type { Result } from "../../analyze/result.ts";
import type { Place, ScreenId } from "../state/place.ts";
import type { PlannedEdit } from "../state/edits.ts";
import type { Row } from "../state/row.ts";

/** A set that is open. */
export interface OpenSet {
  readonly set: ImageSet;
  readonly graph: Graph;
  /** The set and those before it, for the bytes of pages. */
  readonly chain: Chain;
  /** Its images as entries in their places. */
  readonly images: Images;
  /** As the user named it. */
  readonly path: string;
}

/** What rows are made from. */
export interface Context extends OpenSet {
  /** The other, later set, when two are compared. */
  readonly other: OpenSet | undefined;
  /** Logs beside the images, or the log that was opened alone. */
  logs(): Promise<readonly LogInput[]>;
  /** What verify says of the set; the first call takes its time. */
  verified(work: WorkOptions): Promise<Verification>;
  /** What explain says of the logs; the first call takes its time. */
  explained(work: WorkOptions): Promise<readonly Result[]>;
  /** Columns of the terminal when the page was opened: where long texts are broken. */
  readonly columns: number;
  /** Edits that are not written yet. */
  readonly planned: readonly PlannedEdit[];
}

/** How long work is watched and ended. */
export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Columns of a terminal from which on columns of a screen may be wider. */
export const WIDE = 120;

/** A column of a screen. */
export interface Column {
  readonly title: string;
  /** Columns of the terminal; "rest" of the one that takes what is left (one a screen). */
  readonly width: number | "rest";
  /** The same on terminals of `WIDE` columns or more. */
  readonly wide?: number;
  readonly align?: "left" | "right";
  /** Left out on terminals with fewer columns. */
  readonly from?: number;
  /** Tree lines and signs of folding are drawn here; the first column unless one says so. */
  readonly tree?: boolean;
}

/**
 * Rows one by one, or, of lists too long to be walked through, by position. A list in order is read as far as the user
 * scrolls; an error ends it and is shown.
 */
export type Source =
  AsyncIterable<Row> | { readonly total: number; read(first: number, count: number): Promise<readonly Row[]> };

export interface Screen {
  readonly id: ScreenId;
  /** On its tab, one word if possible. */
  readonly title: string;
  columns(this: void, place: Place): readonly Column[];
  /** The rows of a place. Throws CkptError, or gives rows up to where it throws. */
  rows(this: void, context: Context, place: Place, work: WorkOptions): Source;
  /** Children of a row that folds as "branch" or "more"; keys unique in the list, depth set. */
  children?(this: void, context: Context, row: Row, work: WorkOptions): AsyncIterable<Row>;
  /** A row that was "late" with all its cells, and not late any more. */
  complete?(context: Context, row: Row): Promise<Row>;
  /** Of two sets, what more can be said of the rows of both: marks of what rows do not show. */
  compare?(
    this: void,
    before: Context,
    after: Context,
    rows: AsyncIterable<Row>,
    work: WorkOptions,
  ): AsyncIterable<Row>;
  /** Of two sets, the children of a row of both, where they are not matched by their keys. */
  compareChildren?(this: void, before: Context, after: Context, row: Row, work: WorkOptions): AsyncIterable<Row>;
  /** What the header says of the subject, if it is no Ref: one line, escaped. */
  about?(this: void, place: Place): string;
  /** Said when there are no rows. */
  readonly empty: string;
}
