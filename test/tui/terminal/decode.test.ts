import t from "tap";
import { Decoder, type Input } from "../../../src/tui/terminal/decode.ts";

/** Events of a text, sent in one piece, and in pieces of one byte. */
function both(text: string): readonly [Input[], Input[]] {
  const bytes = Buffer.from(text);
  const whole = new Decoder();
  const single = new Decoder();
  const events = [...whole.push(bytes), ...whole.flush()];
  const slow = Array.from(bytes, (byte) => single.push(Uint8Array.of(byte))).flat();
  return [events, [...slow, ...single.flush()]];
}

const CASES: readonly (readonly [string, readonly Input[]])[] = [
  ["jk", [key("j"), key("k")]],
  ["\x1b[A\x1bOB\x1b[5~\x1b[1;2C", [key("up"), key("down"), key("pageup"), key("shift-right")]],
  ["\r\t \x7f\b\x1a", [key("enter"), key("tab"), key("space"), key("backspace"), key("backspace"), key("ctrl-z")]],
  ["\x1bOP\x1b[11~\x1b[[A\x1b[15~", [key("f1"), key("f1"), key("f1"), key("f5")]],
  ["日é", [key("日"), key("é")]],
  [
    "\x1b[<64;10;5M\x1b[<65;10;5M",
    [
      { kind: "wheel", lines: -3 },
      { kind: "wheel", lines: 3 },
    ],
  ],
  ["\x1b[<0;10;5M\x1b[<0;10;5m", [{ kind: "click", column: 9, row: 4 }]],
  ["\x1b[200~q\nw\x1b[201~x", [{ kind: "paste", text: "q\nw" }, key("x")]],
  ["\x1b[999;999zq", [key("q")]],
  ["\x1b", [key("esc")]],
  ["\x1b\x1b[A", [key("esc"), key("up")]],
];

function key(name: string): Input {
  return { kind: "key", key: name };
}

t.test("keys, wheel, clicks and pastes", (t) => {
  for (const [text, expected] of CASES) {
    const [whole, single] = both(text);
    t.same(whole, expected, JSON.stringify(text));
    t.same(single, expected, `${JSON.stringify(text)} byte by byte`);
  }
  t.end();
});

t.test("a lone ESC waits for what may follow", (t) => {
  const decoder = new Decoder();
  t.same(decoder.push(Buffer.from("\x1b")), []);
  t.ok(decoder.waits);
  t.same(decoder.flush(), [key("esc")]);
  t.notOk(decoder.waits);
  t.end();
});
