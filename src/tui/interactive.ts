/** A session on a terminal, from opening to leaving. */

import type { Drawing } from "./draw.tsx";
import { Explorer } from "./explorer.ts";
import { frame } from "./frame.ts";
import type { Session } from "./session.ts";
import { toClipboard } from "./terminal/codes.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** Milliseconds between frames of what loads; what a key does is drawn at once. */
const FRAME = 25;

/** Shows the session until the user leaves. `keys` are pressed first. Throws what nobody could have caused. */
export async function interactive(
  terminal: Terminal,
  { start, look, options }: Session,
  keys: readonly string[],
): Promise<void> {
  let drawing: Drawing = { draw: (state) => terminal.paint(frame(state, look)), end: () => undefined };
  let leave = (): void => undefined;
  let fail = (_error: unknown): void => undefined;
  const left = new Promise<void>((resolve, reject) => {
    leave = resolve;
    fail = reject;
  });
  const explorer = new Explorer(start, {
    ...options,
    perform: (effect, self) => {
      switch (effect.kind) {
        case "quit":
          leave();
          return;
        case "suspend":
          terminal.suspend();
          return;
        case "redraw":
          terminal.forget();
          return;
        case "copy":
          terminal.write(toClipboard(effect.text));
          return options.perform(effect, self);
        case "cancel":
        case "plan":
        case "write":
          return options.perform(effect, self);
      }
    },
    failed: (error) => fail(error),
  });
  let ended = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    clearTimeout(due);
    due = undefined;
    drawing.draw(explorer.state);
  };
  explorer.subscribe(() => {
    due ??= setTimeout(draw, FRAME);
  });
  terminal.listen({
    input: (input) => {
      explorer.dispatch(input);
      draw();
    },
    resized: (size) => explorer.dispatch({ kind: "resize", size }),
    ended: leave,
  });
  terminal.enter();
  draw();
  // Ink takes as long to load as node to start: the first rows do not wait for it.
  const ink = async (): Promise<void> => {
    await explorer.settled();
    if (ended) return;
    const { drawWith } = await import("./draw.tsx");
    if (ended) return;
    drawing = drawWith(look, (lines) => terminal.paint(lines));
    draw();
  };
  try {
    await Promise.race([left, Promise.all([left, ink(), press(explorer, keys, left)])]);
  } finally {
    ended = true;
    clearTimeout(due);
    terminal.leave();
    drawing.end();
    explorer.close();
  }
  await explorer.performed();
}

/** Presses keys one by one, each when nothing is pending. */
async function press(explorer: Explorer, keys: readonly string[], left: Promise<void>): Promise<void> {
  let ended = false;
  void left.finally(() => (ended = true)).catch(() => undefined);
  for (const key of keys) {
    await explorer.settled();
    if (ended) return;
    explorer.dispatch({ kind: "key", key });
  }
}
