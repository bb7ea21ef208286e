/** Puts frames on a terminal: only the lines that changed. */

import { atLine, CLEAR, FRAME_END, FRAME_START } from "./codes.ts";

export class Painter {
  readonly #write: (text: string) => void;
  #shown: readonly string[] = [];
  #isClean = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** What is on the terminal is not known any more: the next frame is drawn whole. */
  forget(): void {
    this.#isClean = false;
  }

  paint(lines: readonly string[]): void {
    const whole = !this.#isClean || lines.length !== this.#shown.length;
    const changed = lines.flatMap((line, i) =>
      whole || line !== this.#shown[i] ? [`${atLine(i)}${line}\x1b[0m`] : [],
    );
    this.#shown = lines;
    this.#isClean = true;
    if (whole) changed.unshift(CLEAR);
    if (changed.length > 0) this.#write(FRAME_START + changed.join("") + FRAME_END);
  }
}
