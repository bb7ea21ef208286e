/** Where views print, and how they go on past what cannot be read. */

import { CkptError } from "../errors.ts";
import type { Graph } from "../graph/types.ts";

/** What a view needs beside the graph. */
export interface Page {
  /** Text goes out as it comes. */
  print(text: string | Uint8Array): void;
  /** Whether the set has this file, for lists that are empty: is that so, or did the image get lost? */
  has(image: string): Promise<boolean>;
  /** Notes what could not be read; the rest of the view is printed all the same. */
  problem(error: CkptError): void;
}

/** Prints one view of a set, in one format. Throws what a Page throws, and CkptError "aborted". */
export type View = (graph: Graph, page: Page) => Promise<void>;

/** The rows of a list up to the one that cannot be read, which becomes a problem of the page. */
export async function* readable<T>(page: Page, rows: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof CkptError) || error.code === "aborted") throw error;
    page.problem(error);
  }
}
