/** What a terminal sends, as keys, mouse events and pasted text. */

/** Something the user did. Positions are 0-based. */
export type Input =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "wheel"; readonly lines: number }
  | { readonly kind: "click"; readonly column: number; readonly row: number }
  | { readonly kind: "paste"; readonly text: string };

/** Rows that one notch of the wheel scrolls. */
const WHEEL = 3;

/** Control sequences and the keys they are, less the ESC [ or ESC O before them. Source: xterm, linux, rxvt. */
const SEQUENCES: Readonly<Record<string, string>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  H: "home",
  F: "end",
  Z: "shift-tab",
  "1~": "home",
  "2~": "insert",
  "3~": "delete",
  "4~": "end",
  "5~": "pageup",
  "6~": "pagedown",
  "7~": "home",
  "8~": "end",
  P: "f1",
  Q: "f2",
  R: "f3",
  S: "f4",
  "[A": "f1",
  "[B": "f2",
  "[C": "f3",
  "[D": "f4",
  "[E": "f5",
  "11~": "f1",
  "12~": "f2",
  "13~": "f3",
  "14~": "f4",
  "15~": "f5",
  "17~": "f6",
  "18~": "f7",
  "19~": "f8",
  "20~": "f9",
  "21~": "f10",
  "23~": "f11",
  "24~": "f12",
  "1;2A": "shift-up",
  "1;2B": "shift-down",
  "1;2C": "shift-right",
  "1;2D": "shift-left",
};

// eslint-disable-next-line no-control-regex -- sequences of terminals are what this is about
const CSI = /^\x1b(?:\[(<?[0-9;]*[A-Za-z~]|\[[A-E])|O([A-Z]))/;
// eslint-disable-next-line no-control-regex -- the same
const UNFINISHED = /^\x1b(?:\[(?:<?[0-9;]*|\[)|O)?$/;
const PASTE = "\x1b[200~";
const PASTE_END = "\x1b[201~";

/**
 * Bytes in, events out. A sequence may come in pieces: what could still become one is held back until `flush`, which
 * the caller calls when nothing came for a while; a lone ESC is then the key.
 */
export class Decoder {
  readonly #utf8 = new TextDecoder();
  #held = "";

  push(bytes: Uint8Array): Input[] {
    this.#held += this.#utf8.decode(bytes, { stream: true });
    return this.#take(false);
  }

  /** Whether something is held back. */
  get waits(): boolean {
    return this.#held !== "";
  }

  flush(): Input[] {
    return this.#take(true);
  }

  #take(all: boolean): Input[] {
    const events: Input[] = [];
    while (this.#held !== "") {
      if (this.#held.startsWith(PASTE)) {
        const end = this.#held.indexOf(PASTE_END);
        if (end < 0) break; // a paste ends when the terminal says so
        events.push({ kind: "paste", text: this.#held.slice(PASTE.length, end) });
        this.#held = this.#held.slice(end + PASTE_END.length);
        continue;
      }
      if (!all && UNFINISHED.test(this.#held)) break;
      const [length, event] = first(this.#held);
      this.#held = this.#held.slice(length);
      if (event !== undefined) events.push(event);
    }
    return events;
  }
}

/** The first event of a text, and how much of it that is; sequences nobody knows are no event. */
function first(text: string): [number, Input | undefined] {
  const match = CSI.exec(text);
  if (match !== null) return [match[0].length, sequence(match[1] ?? match[2] ?? "")];
  const char = /^./su.exec(text)?.[0] ?? "";
  return [char.length, { kind: "key", key: keyOf(char) }];
}

function sequence(code: string): Input | undefined {
  const mouse = /^<(\d+);(\d+);(\d+)M$/.exec(code);
  if (mouse !== null) {
    const [button, column, row] = [Number(mouse[1]), Number(mouse[2]) - 1, Number(mouse[3]) - 1];
    if (button === 64) return { kind: "wheel", lines: -WHEEL };
    if (button === 65) return { kind: "wheel", lines: WHEEL };
    return button === 0 ? { kind: "click", column, row } : undefined;
  }
  const key = SEQUENCES[code];
  return key === undefined ? undefined : { kind: "key", key };
}

function keyOf(char: string): string {
  switch (char) {
    case "\r":
    case "\n":
      return "enter";
    case "\t":
      return "tab";
    case " ":
      return "space";
    case "\x1b":
      return "esc";
    case "\x7f":
    case "\b":
      return "backspace";
    default: {
      const code = char.charCodeAt(0);
      return code >= 1 && code <= 26 ? `ctrl-${String.fromCharCode(code + 96)}` : char;
    }
  }
}
