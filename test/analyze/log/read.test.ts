import t from "tap";
import type { LogHead } from "../../../src/analyze/log/head.ts";
import { bytesInput } from "../../../src/analyze/log/input.ts";
import { readLogs } from "../../../src/analyze/log/read.ts";

/** Each log as "first line, events, phase, outcome". */
async function logsOf(text: string): Promise<string[]> {
  const counts = new Map<object, number>();
  const told = new Map<object, () => string>();
  for await (const { log, events } of readLogs(bytesInput(Buffer.from(text), "x"))) {
    counts.set(log, (counts.get(log) ?? 0) + events.length);
    told.set(log, () => `${log.firstLine} ${counts.get(log)} ${log.phase} ${log.outcome}`);
  }
  return [...told.values()].map((tell) => tell());
}

const DUMP =
  "(00.000001) Version: 4.2 (gitid 0)\n(00.01) Dumping task (pid: 4)\n(00.5) Dumping finished successfully\n";
const RESTORE =
  "(00.000001) Version: 4.2 (gitid 0)\n(00.01) Reading image tree\n(00.02)  4: Error (criu/x.c:1): no\n(00.03) Error (criu/cr-restore.c:1): Restoring FAILED.\n";

t.test("several logs in one input", async (t) => {
  t.strictSame(await logsOf(DUMP), ["1 3 dump ok"]);
  t.strictSame(await logsOf(DUMP + RESTORE), ["1 3 dump ok", "4 4 restore failed"]);
  t.strictSame(await logsOf(RESTORE + RESTORE), ["1 4 restore failed", "5 4 restore failed"]);
});

t.test("without heads: the time starts over, or another operation begins after the end of one", async (t) => {
  const noHead = (log: string): string => log.slice(log.indexOf("\n") + 1);
  t.strictSame(await logsOf(noHead(DUMP) + noHead(RESTORE)), ["1 2 dump ok", "3 3 restore failed"]);
  t.strictSame(await logsOf("Error (cr-dump.c:1): Dumping FAILED.\nError (cr-restore.c:2): Restoring FAILED.\n"), [
    "1 1 dump failed",
    "2 1 restore failed",
  ]);
});

t.test("one log, though the times of its processes are not quite in order", async (t) => {
  const text =
    "(00.1) Forking task with 4 pid\n(00.3)  5: a\n(00.2)  4: b\n(00.5) Restoring FAILED.\n(00.49) 4 was stopped\n";
  t.strictSame(await logsOf(text), ["1 5 restore failed"]);
});

t.test("the engine's words before criu's log belong to it", async (t) => {
  t.strictSame(await logsOf(`Error: runc checkpoint failed\n${DUMP}`), ["1 4 dump ok"]);
});

t.test("what criu 4.2 says of its options stands before its head", async (t) => {
  const preface = "(00.000000) Unable to get $HOME directory, local configuration file will not be used.\n";
  const run = "(00.000000) CRIU run id = 6d38\n";
  t.strictSame(await logsOf(preface + run + DUMP), ["1 5 dump ok"]);
  t.strictSame(await logsOf(preface + run + DUMP + preface + run + RESTORE), ["1 5 dump ok", "6 6 restore failed"]);
  t.strictSame(await logsOf(`(00.4) Unfreezing tasks\n${run}${DUMP}`), ["1 1 dump unknown", "2 4 dump ok"]);
});

t.test("phases", async (t) => {
  t.strictSame(await logsOf("Error (criu/cr-check.c:9): Unknown feature x\n"), ["1 1 check unknown"]);
  t.strictSame(await logsOf("Looks good.\n"), ["1 1 check ok"]);
  // What people show beside their failure, before or after it.
  for (const failed of [
    "Error: runc checkpoint failed: exit status 1",
    "(00.1) Error (criu/cr-dump.c:9): Dumping FAILED.",
    "Error (criu/sk-unix.c:1): unix: Can't dump half of stream unix connection.",
  ])
    t.notMatch((await logsOf(`$ criu check\nLooks good.\n${failed}\n`)).at(-1), / ok$/, failed);
  t.notMatch(await logsOf("Error: runc checkpoint failed\n$ criu check\nLooks good.\n"), [/ ok$/]);
  t.strictSame(await logsOf("Error (criu/cr-dump.c:9): Dump core failed\nLooks good.\n"), ["1 2 dump unknown"]);
  t.strictSame(await logsOf("(00.1) Pre-dumping processes (pid: 4)\n(00.2) Pre-dumping FAILED.\n"), [
    "1 2 pre-dump failed",
  ]);
  t.strictSame(await logsOf("(00.1) Starting page server on port 9\n"), ["1 1 page-server unknown"]);
  t.strictSame(await logsOf("(00.1) Starting lazy pages server\n"), ["1 1 lazy-pages unknown"]);
  t.strictSame(await logsOf("ERRO[0000] criu failed\nlog file: /x/criu.work/restore.log\n"), ["1 2 restore unknown"]);
  const check =
    "Warn  (criu/cr-check.c:824): It is OFF.\nLooks good but some features are missing\nwhich, depending on your process tree, may cause\ndump or restore failure.\n";
  t.strictSame(await logsOf(check), ["1 4 check unknown"]);
  t.strictSame(await logsOf("anything\n"), ["1 1 unknown unknown"]);
  t.strictSame(await logsOf(""), []);
});

t.test("the head", async (t) => {
  const text = [
    "$ sudo podman container checkpoint web",
    "Error: crun failed",
    "(00.000033) Version: 4.2 (gitid v4.2-22-g2cf8f13ca)",
    "(00.000041) Running on vm Linux 6.18.44-vm #1 SMP PREEMPT_DYNAMIC @0 x86_64",
  ].join("\n");
  let head: LogHead | undefined;
  for await (const { log } of readLogs(bytesInput(Buffer.from(text), "x"))) head = log.head;
  t.strictSame(head, {
    criuVersion: "4.2",
    gitId: "v4.2-22-g2cf8f13ca",
    kernel: "6.18.44-vm",
    host: "vm",
    arch: "x86_64",
    engine: "podman",
    command: "podman container checkpoint web",
  });
});
