/** Keeps a long pass over an archive polite: abortable, with progress, and the event loop gets its turn. */
import { setImmediate } from "node:timers/promises";
import { CkptError } from "../errors.ts";

/** Bytes of the file being read, as it lies on disk. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How a long pass over an image is watched and stopped. */
export interface PassOptions {
  /** Ends the pass with CkptError "aborted". */
  readonly signal?: AbortSignal | undefined;
  /** Called now and then, and at the end. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How long, in milliseconds, a pass may keep the event loop to itself. */
const TURN = 20;

export class Pace {
  readonly #options: PassOptions;
  readonly #total: number;
  #last = performance.now();

  constructor(total: number, options: PassOptions) {
    this.#total = total;
    this.#options = options;
    this.check();
  }

  /** Throws CkptError "aborted" once the caller's signal says so. */
  check(): void {
    const { signal } = this.#options;
    if (signal?.aborted === true) throw new CkptError("aborted", "aborted", { cause: signal.reason });
  }

  /** To be called often with the bytes done so far; most calls do nothing. */
  async tick(done: number): Promise<void> {
    this.check();
    if (performance.now() - this.#last < TURN) return;
    this.#options.onProgress?.({ done, total: this.#total });
    await setImmediate();
    this.check();
    this.#last = performance.now();
  }

  /** The last report: everything is done. */
  finish(): void {
    this.check();
    this.#options.onProgress?.({ done: this.#total, total: this.#total });
  }
}
