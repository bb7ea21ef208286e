import t from "tap";
import { parseLine } from "../../../src/analyze/log/parse.ts";
import { factsOf } from "../../support/log-events.ts";

interface Expected {
  time?: number;
  pid?: number;
  pie?: boolean;
  level?: string;
  speaker?: string;
  file?: string;
  line?: number;
  subsystem?: string;
  message: string;
}

const LINES: readonly (readonly [string, Expected])[] = [
  [
    "(00.012345) Error (criu/sk-unix.c:888): sk unix: Can't dump half of it",
    {
      time: 0.012345,
      level: "error",
      file: "criu/sk-unix.c",
      line: 888,
      subsystem: "sk unix",
      message: "sk unix: Can't dump half of it",
    },
  ],
  [
    "(123.01)     42: Warn  (cgroup.c:1): cg: odd",
    { time: 123.01, pid: 42, level: "warn", file: "cgroup.c", line: 1, subsystem: "cg", message: "cg: odd" },
  ],
  [
    "pie: 42: Error (criu/pie/restorer.c:297): no: -1",
    { pid: 42, pie: true, level: "error", file: "criu/pie/restorer.c", line: 297, subsystem: "no", message: "no: -1" },
  ],
  ["(00.546853)pie: 37: Switched", { time: 0.546853, pid: 37, pie: true, message: "Switched" }],
  [
    "pie: Error (pie/restorer.c:12): old",
    { pie: true, level: "error", file: "pie/restorer.c", line: 12, message: "old" },
  ],
  [
    "  2941: Error (files-reg.c:1067): File run/utmp has bad size",
    { pid: 2941, level: "error", file: "files-reg.c", line: 1067, message: "File run/utmp has bad size" },
  ],
  [
    "Error (criu/cr-dump.c:XXXX): Dumping FAILED.",
    { level: "error", file: "criu/cr-dump.c", message: "Dumping FAILED." },
  ],
  [
    "(20.1)  9: Error (/usr/src/debug/criu/4.1.1+git/criu/timer.c:45): Invalid timer value",
    {
      time: 20.1,
      pid: 9,
      level: "error",
      file: "/usr/src/debug/criu/4.1.1+git/criu/timer.c",
      line: 45,
      message: "Invalid timer value",
    },
  ],
  ["(00.693409)  `- ... done ", { time: 0.693409, message: "`- ... done" }],
  ["(00.1) 42 fdinfo 3: pos: 0", { time: 0.1, message: "42 fdinfo 3: pos: 0" }],
  ["(00.2)", { time: 0.2, message: "" }],
  [
    "Error (criu/cr-check.c:99): PR_SET_MM is missing",
    { speaker: "check", level: "error", file: "criu/cr-check.c", line: 99, message: "PR_SET_MM is missing" },
  ],
  ["Looks good.", { speaker: "check", message: "Looks good." }],
  ["mnt: Inspecting sharing on 9", { subsystem: "mnt", message: "mnt: Inspecting sharing on 9" }],
  ["3 of 4: fine", { speaker: "program", message: "3 of 4: fine" }],
  [
    "iptables-restore: line 6 failed",
    { speaker: "program", level: "error", subsystem: "iptables-restore", message: "iptables-restore: line 6 failed" },
  ],
  [
    "Error: failed to restore container x",
    { speaker: "engine", level: "error", message: "failed to restore container x" },
  ],
  ["ERRO[0260] removing it failed", { speaker: "engine", level: "error", message: "removing it failed" }],
  [
    'time="2026" level=warning msg="a \\"b\\"" error="c d"',
    { speaker: "engine", level: "warn", message: 'a "b": c d' },
  ],
  [
    "E1121 04:00:00.000000   12 checkpoint.go:123] it failed",
    { speaker: "engine", level: "error", message: "it failed" },
  ],
  [
    "lxc c1 20211019163845.578 ERROR    criu - criu.c:exec_criu:466 - Invalid argument - no console",
    { speaker: "engine", level: "error", message: "Invalid argument - no console" },
  ],
  [
    "type=AVC msg=audit(1.2:3): avc:  denied  { x }",
    { speaker: "kernel", level: "error", message: "type=AVC msg=audit(1.2:3): avc:  denied  { x }" },
  ],
  ["[ 1234.567890] criu[12]: segfault at 0", { speaker: "kernel", message: "criu[12]: segfault at 0" }],
  ["$ criu restore # failed", { speaker: "program", message: "$ criu restore # failed" }],
  ["-------- grep Error --------", { speaker: "program", message: "-------- grep Error --------" }],
  ["", { speaker: "program", message: "" }],
];

for (const [text, expected] of LINES)
  t.test(JSON.stringify(text), async (t) => {
    t.strictSame(factsOf(parseLine(text, 7)), {
      number: 7,
      text,
      speaker: "criu",
      level: "none",
      time: undefined,
      pid: undefined,
      pie: false,
      file: undefined,
      line: undefined,
      subsystem: undefined,
      ...expected,
    });
  });

t.test("a mark needs its place: what only looks like one is text", async (t) => {
  for (const text of [
    "Error (no place)",
    "Error (a b.c:1): x",
    `Error (${"x".repeat(400)}.c:1): y`,
    "Error (x.c:",
    "Errors",
  ])
    t.equal(parseLine(text, 1).file, undefined, text);
});
