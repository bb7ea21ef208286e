/** Opening that takes long is shown, with a bar, and can be ended. */

import { CkptError } from "../crit/errors.ts";
import { escapeControls } from "../crit/views/escape.ts";
import type { PassOptions, Progress } from "../crit/set/pace.ts";
import { commandOf } from "./keys.ts";
import type { Terminal } from "./terminal/terminal.ts";
import type { Theme } from "./theme.ts";
import { fit } from "./widgets/fit.ts";
import { bar } from "./widgets/progress.ts";

/** Milliseconds before the screen changes: most sets are open by then. */
const AFTER = 200;
const BAR = 30;

/** What `open` opens; undefined when the user ended it. Throws what it throws. */
export async function openWatched<T>(
  terminal: Terminal,
  title: string,
  theme: Theme,
  open: (watch: PassOptions) => Promise<T>,
): Promise<T | undefined> {
  const abort = new AbortController();
  const start = performance.now();
  let progress: Progress = { done: 0, total: 0 };
  const draw = (): void => {
    if (performance.now() - start < AFTER) return;
    terminal.enter();
    const { columns, rows } = terminal.size;
    const lines = [
      `opening ${escapeControls(title)}`,
      progress.total === 0 ? "" : bar(progress, BAR, theme),
      "esc or q ends it",
    ];
    const top = Math.max(0, Math.floor((rows - lines.length) / 2));
    terminal.paint(
      Array.from({ length: rows }, (_, i) =>
        fit(lines[i - top] === undefined ? "" : `  ${lines[i - top] ?? ""}`, columns),
      ),
    );
  };
  terminal.listen({
    input: (input) => {
      const command = input.kind === "key" ? commandOf(input.key) : undefined;
      if (command === "cancel" || command === "quit") abort.abort();
    },
    resized: draw,
    ended: () => abort.abort(),
  });
  const timer = setTimeout(draw, AFTER);
  try {
    return await open({
      signal: abort.signal,
      onProgress: (now) => {
        progress = now;
        draw();
      },
    });
  } catch (error) {
    if (abort.signal.aborted && error instanceof CkptError && error.code === "aborted") return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
