/** Keeps finished lines out of the way while Ink renders. */

import { createContext } from "react";

/** First of the private-use characters of plane 15: there are 65,534. */
const FIRST = 0xf0000;
const MARK = /[\u{f0000}-\u{ffffd}]/u;

/**
 * Ink takes each line apart into characters with their styles and puts them together again, which is most of the time
 * of a frame. A finished line therefore passes through Ink as one character that stands for it.
 */
export class LineStore {
  #lines: string[] = [];

  /** The character that stands for a line until the frame is finished. */
  put(line: string): string {
    return String.fromCodePoint(FIRST + this.#lines.push(line) - 1);
  }

  /** The lines of a frame with what they stand for. */
  finish(frame: readonly string[]): readonly string[] {
    const lines = this.#lines;
    this.#lines = [];
    return frame.map((line) => {
      const mark = MARK.exec(line)?.[0].codePointAt(0);
      return mark === undefined ? line : (lines[mark - FIRST] ?? "");
    });
  }
}

/** Without one, lines are rendered by Ink: in tests of components. */
export const LineStoreContext = createContext<LineStore | undefined>(undefined);
