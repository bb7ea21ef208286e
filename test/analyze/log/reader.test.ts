import t from "tap";
import type { LogEvent } from "../../../src/analyze/log/event.ts";
import { parseLine } from "../../../src/analyze/log/parse.ts";
import { plainLine } from "../../../src/analyze/log/plain-line.ts";
import { EventReader, LINES_BACK } from "../../../src/analyze/log/reader.ts";
import { begins, codeAt } from "../../../src/analyze/log/said.ts";
import { factsOf } from "../../support/log-events.ts";

function read(bytes: Uint8Array, piece = bytes.length): LogEvent[] {
  const reader = new EventReader();
  const events: LogEvent[] = [];
  for (let at = 0; at < bytes.length; at += piece) events.push(...reader.push(bytes.slice(at, at + piece)));
  return [...events, ...reader.finish()];
}

/** Wrapped line → what is said, by number, level and message. */
const WRAPPED: Readonly<Record<string, readonly string[]>> = {
  '{"log":"(00.01) Error (criu/x.c:8): a \\"b\\"\\n","stream":"stderr"}': ['1 error a "b"'],
  '{"level":"warn","ts":1.5,"msg":"no luck","error":"criu failed\\nlog file: /x/dump.log"}': [
    "1 warn no luck: criu failed",
    "1 warn log file: /x/dump.log",
  ],
  '{"MESSAGE":"Cannot go on","PRIORITY":"3"}': ["1 error Cannot go on"],
  '{"level":"error","msg":"cut of': ["1 error cut of"],
  "Nov 21 04:00:00 host criu[12]: (00.01)     42: Warn  (cgroup.c:1): cg: hello": ["1 warn cg: hello"],
  "2026-11-21T04:00:00+0000 host podman[12]: Error: runc checkpoint failed": ["1 error runc checkpoint failed"],
  "Nov 21 04:00:00 host kernel: traps: criu[77] trap invalid opcode": ["1 error traps: criu[77] trap invalid opcode"],
  "2026-04-20T20:18:39.8826886Z b'(00.160044)      1: Error (criu/net.c:54): -1 reported'": ["1 error -1 reported"],
  'b"(00.1) Error (criu/x.c:1): can\'t\\n(00.2) \\tdone\\n"': ["1 error can't", "1 none done"],
  "[2026-04-20T20:18:39.88Z] (00.1) Error (criu/x.c:1): jenkins": ["1 error jenkins"],
  "19:49:01   [OUT] Error (criu/x.c:7): ci": ["1 error ci"],
  "2026-11-21T04:00:00.123456789Z stderr F (00.123) Error (criu/x.c:3): cri": ["1 error cri"],
  "> > (00.1) Error (criu/x.c:1): mail": ["1 error mail"],
  "  * Error (criu/x.c:1): bullet": ["1 error bullet"],
  "`(00.1) Error (criu/x.c:1): ticks`": ["1 error ticks"],
  "123:(00.1) Error (criu/x.c:1): grep": ["1 error grep"],
  "dump.log-123-(00.1) Error (criu/x.c:1): grep -A": ["1 error grep -A"],
  "restore.log:(00.1) Error (criu/x.c:1): grep *": ["1 error grep *"],
  "\u001b[31m(00.1) Error (criu/x.c:1): red\u001b[0m": ["1 error red"],
  "\ufeff(00.1) Error (criu/x.c:1): mark\u0000\u0000": ["1 error mark"],
  'time="x" level=error msg="a \\"c\\" failed\\nlog file: /tmp/dump.log"': [
    '1 error a "c" failed',
    "1 none log file: /tmp/dump.log",
  ],
  "FATA[0001] rpc error: failed to checkpoint: Error (criu/x.c:12): mnt: inside": [
    "1 error rpc error: failed to checkpoint:",
    "1 error mnt: inside",
  ],
  "  Warning  Failed  5s (x2 over 10s)  kubelet  Error: cannot start it": ["1 error cannot start it"],
  '> [ctr] rpc error: desc = "cannot start\\n"': ['1 error [ctr] rpc error: desc = "cannot start'],
};

for (const [line, said] of Object.entries(WRAPPED))
  t.test(JSON.stringify(line), async (t) => {
    const events = read(Buffer.from(`${line}\n`));
    t.strictSame(
      events.map(({ number, level, message }) => `${number} ${level} ${message}`),
      said,
    );
  });

/** Lines that belong together, and lines that only follow one another. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  "Error (x.c:9): Can't dump file 3\n  (anon anon_inode:x)\n": ["1 Can't dump file 3 (anon anon_inode:x)"],
  "(00.1)  7: unix: Opening (stage 0 ino 29\npeer 30)\n": ["1 unix: Opening (stage 0 ino 29 peer 30)"],
  "(00.1) Error (x.c:7): 78 killed by signal 11:\nSegmentation fault\n(00.2) z\n": [
    "1 78 killed by signal 11: Segmentation fault",
    "3 z",
  ],
  "(00.1)pie: 7: Error (x.c:4): mismatch 7>\n(00.1)pie: 7: 7681/77\n": ["1 mismatch 77681/77"],
  "(00.1) Error\n(criu/x.c:4): mnt: no\n": ["1 mnt: no"],
  "(00.1) Error (criu/sk-inet.c:188): inet: Connected TCP socket, consider using\nthe option of that name\n": [
    "1 inet: Connected TCP socket, consider using the option of that name",
  ],
  "(00.1) Error (x.c:1): short\niptables-restore: line 6 failed\n": ["1 short", "2 iptables-restore: line 6 failed"],
  "(00.1) Error (x.c:1): a\n(00.1) b\n": ["1 a", "2 b"],
  "(00.1) plain\nmore text of another\n": ["1 plain", "2 more text of another"],
};

for (const [lines, said] of Object.entries(JOINED))
  t.test(JSON.stringify(lines), async (t) => {
    t.strictSame(
      read(Buffer.from(lines)).map(({ number, message }) => `${number} ${message}`),
      said,
    );
  });

t.test("the text of a joined event is its first line; a mark made of two lines has its place", async (t) => {
  const [event] = read(Buffer.from("(00.1) Error\n(criu/x.c:4): mnt: no\n"));
  t.match(event, { text: "(00.1) Error", level: "error", file: "criu/x.c", line: 4, time: 0.1 });
});

t.test("one byte at a time gives the same events", async (t) => {
  const everything = Buffer.from(
    [...Object.keys(WRAPPED), ...Object.keys(JOINED), "ä€𐍈 \r", `(00.1) ${"x".repeat(70_000)}`, "no end"].join("\n"),
  );
  const whole = read(everything).map(factsOf);
  t.ok(whole.length > 50);
  for (const piece of [1, 3, 1000]) t.strictSame(read(everything, piece).map(factsOf), whole, `pieces of ${piece}`);
});

t.test("a long line is cut, and counted as one", async (t) => {
  const events = read(
    Buffer.concat([Buffer.from("(00.1) "), Buffer.alloc(10_000_000, "y"), Buffer.from("\r\n(00.2) z")]),
  );
  t.strictSame(
    events.map(({ number, text }) => [number, text.length]),
    [
      [1, 64 * 1024],
      [2, 8],
    ],
  );
});

/** What a line of criu may begin with, and end with: nearly plain, or plain. */
const STARTS =
  "(00.012345)|(1.2)|(00.1|(.1)|(1.)|(1.2.3)|(0123456789.012345678)|( 1.2)|(00.1) pie:|(00.1) pie: 7:|(00.1)pie: 7: |(00.1)     42:|(00.1) 42: 43:|(00.1) 42:x|(00.1) Error (a.c:1):|(00.1) 7: Warn  (a.c:1):|(00.1) Error|(00.1)\t9:\t|x (00.1)|(00.1) ";
const REST =
  "| |words| net: words é日本| Éé| ends with blanks  | ends with a tab\t|\u0000| \u001b[1mbold\u001b[0m| \r|7| E|:";

t.test("a plain line says what any other reader of lines makes of it", async (t) => {
  let plain = 0;
  for (const start of STARTS.split("|"))
    for (const rest of REST.split("|")) {
      const bytes = Buffer.from(`<<${start}${rest}>>`);
      const event = plainLine(bytes, 2, bytes.length - 2, 5);
      if (event === undefined) continue;
      plain++;
      t.strictSame(factsOf(event), factsOf(parseLine(start + rest, 5)), JSON.stringify(start + rest));
    }
  t.ok(plain > 50, `${plain} plain lines`);
});

t.test("words are looked at as bytes as they are as a string", async (t) => {
  const text = "(00.1) 7: Dumping é";
  const bytes = Buffer.from(text);
  const line = plainLine(bytes, 0, bytes.length, 1)!;
  const other = parseLine(text, 1);
  for (const starts of ["D", "Dumping", "Dumping ", "dumping", "Dumping x", "Dumping é and more"])
    t.equal(begins(line, starts), begins(other, starts), starts);
  for (const at of [0, 7, 20]) t.strictSame([codeAt(line, at)], [codeAt(other, at)], `at ${at}`);
  t.not(line.words, undefined, "nobody has asked for its words");
  t.equal(line.message, "Dumping é");
  t.equal(line.words, undefined);
});

t.test("the last lines hold when their piece is overwritten", async (t) => {
  const room = Buffer.alloc(64 * 1024);
  const reader = new EventReader();
  let kept: LogEvent[] = [];
  for (let first = 1; first < 8000; first += 1000) {
    const text = Array.from({ length: 1000 }, (_, i) => `(00.1) ${first + i}: line ${first + i}\n`).join("");
    const length = room.write(text);
    kept = [...kept, ...reader.push(room.subarray(0, length))].slice(-LINES_BACK);
  }
  kept = [...kept, ...reader.finish()].slice(-LINES_BACK);
  room.fill(0);
  t.equal(kept.length, LINES_BACK);
  for (const { number, message, pid } of kept) t.strictSame([message, pid], [`line ${number}`, number]);
});

t.test("an event does not keep the piece it came in", async (t) => {
  const bytes = Buffer.from("(00.1) Error (x.c:1): kept\n");
  const reader = new EventReader();
  const events = reader.push(bytes);
  bytes.fill(0);
  t.equal([...events, ...reader.finish()][0]?.message, "kept");
});
