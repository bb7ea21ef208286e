/** A session driven by a list of keys, whose last screen is the result. */

import { drawWith } from "./draw.tsx";
import { Explorer } from "./explorer.ts";
import type { Session } from "./session.ts";

/**
 * Presses the keys one after the other, each when nothing is pending any more; returns the lines of the last screen
 * without blanks at their ends. A key that ends the session ends it.
 */
export async function snapshot({ start, look, options }: Session, keys: readonly string[]): Promise<readonly string[]> {
  let lines: readonly string[] = [];
  let ended = false;
  const explorer = new Explorer(start, {
    ...options,
    perform: (effect, self) => {
      if (effect.kind === "quit") ended = true;
      return options.perform(effect, self);
    },
  });
  const drawing = drawWith(look, (frame) => {
    lines = frame;
  });
  try {
    await explorer.settled();
    for (const key of keys) {
      if (ended) break;
      explorer.dispatch({ kind: "key", key });
      await explorer.settled();
    }
    drawing.draw(explorer.state);
    return lines.map((line) => line.trimEnd());
  } finally {
    drawing.end();
    explorer.close();
  }
}
