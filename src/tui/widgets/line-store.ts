/** Keeps finished lines out of the way while Ink renders. */

import { createContext } from "react";

/**
 * Ink takes each line apart into characters with their styles and puts them together again, which is most of the time
 * of a frame. A finished line therefore passes through Ink as its number.
 */
export class LineStore {
  /** Columns that Ink is to give each line: those of a number. */
  readonly columns = 5;
  #lines: string[] = [];

  /** The text that stands for a line until the frame is finished. */
  put(line: string): string {
    return String(this.#lines.push(line) - 1);
  }

  /** The lines of a frame with what they stand for. */
  finish(frame: readonly string[]): readonly string[] {
    const lines = this.#lines;
    this.#lines = [];
    return frame.map((number) => lines[Number(number)] ?? "");
  }
}

/** Without one, lines are rendered by Ink: in tests of components. */
export const LineStoreContext = createContext<LineStore | undefined>(undefined);
