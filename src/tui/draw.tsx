/** Draws states with Ink into whatever takes frames. */

import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { render } from "ink";
import { App } from "./app.tsx";
import type { Look } from "./frame.ts";
import type { State } from "./state/state.ts";
import { LineStore, LineStoreContext } from "./widgets/line-store.ts";

/** What a frame goes to: exactly as many lines as the state's size says. */
export type TakeFrame = (lines: readonly string[]) => void;

export interface Drawing {
  draw(state: State): void;
  end(): void;
}

/**
 * Ink lays out and renders; `take` gets every frame whole and at once. Ink's own way to a terminal is not used: it
 * holds frames back 33 ms, draws them below what was there before, and clears the scroll-back of a full screen.
 */
export function drawWith(look: Look, take: TakeFrame): Drawing {
  const out = new FrameStream(take);
  let instance: ReturnType<typeof render> | undefined;
  return {
    draw: (state) => {
      out.rows = state.size.rows + 1;
      const app = (
        <LineStoreContext value={out.store}>
          <App state={state} look={look} />
        </LineStoreContext>
      );
      if (instance !== undefined) {
        instance.rerender(app);
        return;
      }
      instance = render(app, {
        stdout: out as unknown as NodeJS.WriteStream,
        stderr: new PassThrough() as unknown as NodeJS.WriteStream,
        stdin: new PassThrough() as unknown as NodeJS.ReadStream,
        debug: true, // every frame, whole
        exitOnCtrlC: false,
        patchConsole: false,
      });
    },
    end: () => {
      out.take = undefined;
      instance?.unmount();
      instance?.cleanup();
    },
  };
}

/** As much of a terminal's stream as Ink needs. */
class FrameStream extends EventEmitter {
  readonly store = new LineStore();
  /** As wide as Ink sees the lines: it makes every column of a frame an object. */
  readonly columns = this.store.columns;
  rows = 25;
  take: TakeFrame | undefined;

  constructor(take: TakeFrame) {
    super();
    this.take = take;
  }

  write(text: string): boolean {
    this.take?.(this.store.finish(text.split("\n")));
    return true;
  }
}
