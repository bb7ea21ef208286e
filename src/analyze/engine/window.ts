/** The lines around a line, in bounded memory. */

import type { LogEvent } from "../log/event.ts";
import { LINES_BACK } from "../log/reader.ts";
import { begins } from "../log/said.ts";

const MARKED_FIRST = 300;
const MARKED_LAST = 700;

/** "No ids-42.img image" is no error by itself, and explains one that comes a thousand lines later. */
function isAbsence(event: LogEvent): boolean {
  return begins(event, "No ") && event.message.endsWith(".img image");
}

/** Keeps the last lines, and of the marked ones the first and the last. */
export class Window {
  private readonly ring: LogEvent[] = [];
  private next = 0;
  private readonly first: LogEvent[] = [];
  private last: LogEvent[] = [];
  /** Marked lines that were dropped between `first` and `last`. */
  dropped = 0;

  add(event: LogEvent): void {
    if (this.ring.length < LINES_BACK) this.ring.push(event);
    else this.ring[this.next] = event;
    this.next = (this.next + 1) % LINES_BACK;
    if (event.level === "none" && !isAbsence(event)) return;
    if (this.first.length < MARKED_FIRST) {
      this.first.push(event);
      return;
    }
    this.last.push(event);
    if (this.last.length < 2 * MARKED_LAST) return;
    this.last = this.last.slice(MARKED_LAST);
    this.dropped += MARKED_LAST;
  }

  /** All marked lines kept, in order. */
  marked(): readonly LogEvent[] {
    return [...this.first, ...this.last];
  }

  /** All lines kept of the last ones, in order. */
  recent(): readonly LogEvent[] {
    return this.ring.length < LINES_BACK
      ? this.ring
      : [...this.ring.slice(this.next), ...this.ring.slice(0, this.next)];
  }

  /** Marked lines and the `count` lines before the event, nearest first. */
  before(event: LogEvent, count: number): LogEvent[] {
    const near = this.recent().filter(({ number }) => number < event.number);
    const lines = count <= 0 ? [] : near.slice(-count);
    const from = lines[0]?.number ?? event.number;
    const far = this.marked().filter(({ number }) => number < from);
    return [...far, ...lines].reverse();
  }

  /** Marked lines and the `count` lines after the event, nearest first. */
  after(event: LogEvent, count: number): LogEvent[] {
    const near = this.recent().filter(({ number }) => number > event.number);
    const lines = count <= 0 ? [] : near.slice(0, count);
    const to = lines.at(-1)?.number ?? event.number;
    return [...lines, ...this.marked().filter(({ number }) => number > to)];
  }
}
