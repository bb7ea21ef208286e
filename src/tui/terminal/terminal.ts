/** Takes a terminal over and gives it back, whatever happens in between. */

import { ReadStream } from "node:tty";
import { type Host, type Io, writeAll } from "../../crit/commands/io.ts";
import type { Size } from "../state/state.ts";
import { ENTER, LEAVE } from "./codes.ts";
import { Decoder, type Input } from "./decode.ts";
import { Painter } from "./painter.ts";

/** Milliseconds after which an ESC is a key and no beginning of a sequence. */
const ESCAPE = 30;
/** Milliseconds within which a job that was told to stop has stopped. */
const STOPPED = 100;

export interface Listener {
  input(input: Input): void;
  resized(size: Size): void;
  /** The terminal is gone. */
  ended(): void;
}

export class Terminal {
  readonly #io: Io;
  readonly #host: Host;
  readonly #in: ReadStream;
  readonly #painter: Painter;
  readonly #undo: (() => void)[] = [];
  readonly #decoder = new Decoder();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listener: Listener | undefined;
  #entered = false;

  constructor(io: Io, host: Host) {
    this.#io = io;
    this.#host = host;
    this.#in = new ReadStream(io.stdin);
    this.#painter = new Painter((text) => this.write(text));
  }

  get size(): Size {
    const { columns, rows } = this.#host.size();
    return { columns: columns || 80, rows: rows || 24 };
  }

  get entered(): boolean {
    return this.#entered;
  }

  /** Who hears of keys and sizes from now on. */
  listen(listener: Listener): void {
    this.#listener = listener;
  }

  /** Takes the terminal over. It is given back when the process ends, whatever ends it. */
  enter(): void {
    if (this.#entered) return;
    const { onInterrupt } = this.#io;
    this.#undo.push(this.#host.onExit(() => this.#giveBack()));
    if (onInterrupt !== undefined) this.#undo.push(onInterrupt(() => this.#giveBack()));
    this.#undo.push(this.#host.onResize(() => this.#resized()));
    this.#undo.push(this.#host.onSignal("SIGTSTP", () => this.suspend()));
    this.#undo.push(this.#host.onSignal("SIGCONT", () => this.#return()));
    this.#in.on("data", this.#received);
    this.#in.on("error", this.#ended);
    this.#in.on("end", this.#ended);
    this.#take();
  }

  /** Gives it back for good. */
  leave(): void {
    if (!this.#entered && this.#undo.length === 0) return;
    this.#giveBack();
    clearTimeout(this.#timer);
    this.#in.off("data", this.#received);
    this.#in.destroy(); // a paused one reads once more, and keeps the process until something is typed
    for (const undo of this.#undo.splice(0)) undo();
  }

  /** Gives it back, stops the job as ctrl-z does, and takes it over again when the job goes on. */
  suspend(): void {
    this.#giveBack();
    this.#host.suspend();
    // A stopped process has no time: this fires when it goes on, or at once where it cannot be stopped.
    setTimeout(() => this.#return(), STOPPED);
  }

  paint(lines: readonly string[]): void {
    if (this.#entered) this.#painter.paint(lines);
  }

  /** The next frame is drawn whole. */
  forget(): void {
    this.#painter.forget();
  }

  write(text: string): void {
    writeAll(this.#io.stdout, text);
  }

  #take(): void {
    this.#entered = true;
    this.#in.setRawMode(true);
    this.#in.resume();
    this.#painter.forget();
    this.write(ENTER);
  }

  #giveBack(): void {
    if (!this.#entered) return;
    this.#entered = false;
    try {
      this.write(LEAVE);
      this.#in.setRawMode(false);
    } catch {
      // The terminal is gone: nobody is left to see it.
    }
  }

  #return(): void {
    if (this.#entered || this.#undo.length === 0) return;
    this.#take();
    this.#resized();
  }

  #resized(): void {
    this.#painter.forget();
    this.#listener?.resized(this.size);
  }

  readonly #ended = (): void => {
    this.#entered = false;
    this.#listener?.ended();
  };

  readonly #received = (bytes: Uint8Array): void => {
    clearTimeout(this.#timer);
    for (const input of this.#decoder.push(bytes)) this.#listener?.input(input);
    if (!this.#decoder.waits) return;
    this.#timer = setTimeout(() => {
      for (const input of this.#decoder.flush()) this.#listener?.input(input);
    }, ESCAPE);
  };
}
