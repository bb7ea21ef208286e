/** What forges, mails, editors and people do to lines before they are shown: the cause stays what it is. */

import t from "tap";
import { explain } from "../../../src/analyze/index.ts";
import { apart } from "../../../src/analyze/log/unwrap.ts";

const EXCERPTS: readonly (readonly [cause: string, ...lines: readonly string[]])[] = [
  [
    "mnt-ns-nested",
    "(00.011288) Dumping core for thread (pid: 771)",
    "(00.011290) Error (criu/namespaces.c:460): Can't dump nested uts namespace for 771",
    "(00.012001) Error (criu/cr-dump.c:1781): Dumping FAILED.",
  ],
  [
    "file-changed",
    "(00.565001)   6903: Opening reg file srv/data for 0x12",
    "(00.565062)   6903: Error (criu/files-reg.c:2143): File srv/data has bad size 25195 (expect 16965)",
    "(00.570001) Error (criu/cr-restore.c:2302): Restoring FAILED.",
  ],
  [
    "creds",
    "(00.820301) pie: 14: Restoring robust list",
    "(00.820383) pie: 14: Error (criu/pie/restorer.c:297): Unable to restore capabilities: -1",
    "(00.821001) Error (criu/cr-restore.c:2302): Restoring FAILED.",
  ],
];

const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const each = (change: (line: string, index: number) => string) => (lines: readonly string[]) =>
  lines.map(change).join("\n");

const CHANGES: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  "numbers of lines": each((line, index) => `${4310 + index}: ${line}`),
  "cat -n": each((line, index) => `${String(index + 1).padStart(6)}\t${line}`),
  "back quotes": each((line) => `\`${line}\``),
  HTML: each((line) => line.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign)),
  "quotes of a word processor": each((line) => line.replaceAll("'", "’")),
  "no place in the source": each((line) => line.replace(/Error \([^)]+\)/, "Error")),
  "no ends of lines": (lines) =>
    `${lines.join(" ")} and then nothing more, the log above is all that there is to be seen`,
  "a letter around it": (lines) =>
    ["Hi all, I try to checkpoint my application and get the error below.", "", ...lines, "", "Thanks!"].join("\n"),
};

for (const [name, change] of Object.entries(CHANGES))
  t.test(name, async (t) => {
    for (const [cause, ...lines] of EXCERPTS) {
      const log = change(lines);
      t.equal((await explain([{ name: "pasted", log }])).results[0]?.diagnoses[0]?.cause, cause, log);
    }
  });

t.test("lines that lost their ends are taken apart where a line of criu begins", (t) => {
  const [, ...lines] = EXCERPTS[1] ?? [];
  t.strictSame(apart(lines.join(" ")), lines);
  t.strictSame(apart(lines[1] ?? ""), [lines[1]], "one line stays one");
  t.strictSame(apart("words (00.1) of somebody"), ["words (00.1) of somebody"]);
  t.end();
});

t.test("what wraps a long line is taken off before it is taken apart", async (t) => {
  const error =
    "(00.565062) pie: 42: Error (criu/pie/restorer.c:480): Can't restore 7f0000000000 mapping with fffffffffffffff5";
  const path = `/run/containerd/io.containerd.runtime.v2.task/moby/${"a".repeat(64)}/work/restore.log`;
  const log = JSON.stringify({
    level: "error",
    msg: `criu failed: type RESTORE errno 0 log file: ${path}: ${error}`,
    container: "abc",
  });
  const diagnosis = (await explain([{ name: "pasted", log }])).results[0]?.diagnoses[0];
  t.equal(diagnosis?.cause, "rlimit");
  t.equal(diagnosis?.key_line.text, error);
  const quoted = JSON.stringify({
    level: "error",
    msg: "restore of “web” failed: criu: File srv/a’s has bad size 1 (expect 2)",
  });
  const file = (await explain([{ name: "pasted", log: quoted }])).results[0]?.diagnoses[0];
  t.match(file, { cause: "file-changed", subject: { path: "srv/a’s" } }, "names keep their quotes");
});

t.test("a message alone, without mark and time", async (t) => {
  const messages = {
    "A session leader of 7441(7441) is outside of its pid namespace": "session-leader-outside",
    "Pid 5271 do not match expected 5266": "pid-conflict",
    "inet: Connected TCP socket in image": "option",
    "netlink: The socket has data to read": "netlink-pending",
    "tty: Found dangling tty with sid 8400 pgid 8527 (pts) on peer fd 0.": "tty-shell-job",
    "Unaccessible path opened 43:9437, need 64769:9437": "file-unreachable",
  };
  for (const [message, cause] of Object.entries(messages)) {
    const { outcome, diagnoses } = (await explain([{ name: "pasted", log: message }])).results[0] ?? {};
    t.match({ outcome, cause: diagnoses?.[0]?.cause }, { outcome: "failed", cause }, message);
    const after = `(00.500000) Restore finished successfully. Tasks resumed.\nlater: ${message}`;
    t.not((await explain([{ name: "pasted", log: after }])).results[0]?.diagnoses[0]?.cause, cause, "beside a success");
  }
});
