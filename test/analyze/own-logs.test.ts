/** Failures of ckpt dump and ckpt restore, provoked, and what explain makes of their logs. */

import { spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { explain } from "../../src/analyze/index.ts";
import type { Result } from "../../src/analyze/result.ts";
import { runCkpt } from "../../src/ckpt/run.ts";
import { tempDir } from "../support/crit.ts";
import { runVictim, stateOf, until } from "../support/dump-victim.ts";
import { needsExecutor } from "../support/executor.ts";
import { inProcess } from "../support/in-process.ts";

t.setTimeout(120_000);

/** Runs a command with a whole log, and explains that. */
async function explained(t: Test, ...words: readonly string[]): Promise<{ code: number; result: Result }> {
  const log = join(tempDir(t), "run.log");
  const { code, stderr } = await inProcess((io) => runCkpt([...words, "-v4", "-o", log], io, "0"));
  if (stderr !== "") t.comment(stderr);
  const { results } = await explain([log]);
  t.equal(results.length, 1);
  return { code, result: results[0]! };
}

async function fails(t: Test, cause: string, ...words: readonly string[]): Promise<Result> {
  const { code, result } = await explained(t, ...words);
  t.equal(code, 1);
  t.match(result, { outcome: "failed", phase: words[0], tool: { engine: "ckpt" } });
  t.equal(result.diagnoses[0]?.cause, cause, JSON.stringify(result.diagnoses[0]?.key_line));
  t.equal(result.diagnoses.length, 1, "it is sure");
  t.match(result.diagnoses[0]?.key_line.text, /Error \(ckpt\//);
  return result;
}

for (const [victim, cause] of [
  ["external-stream", "unix-stream-external"],
  ["fanotify", "anon-inode-unsupported"],
  ["lock-unasked", "file-lock"],
  ["namespace", "mnt-ns-nested"],
  ["tcp-unasked", "tcp-established"],
  ["traced", "ptrace-busy"],
] as const) {
  t.test(`a dump that is refused: ${victim}`, async (t) => {
    if (!needsExecutor(t)) return;
    const { pid } = await runVictim(t, victim);
    const { diagnoses } = await fails(t, cause, "dump", "-t", String(pid), "-D", tempDir(t));
    t.match(diagnoses[0], { confidence: 0.95, title: /^[^[]*(?:\[fanotify\].*)?$/ });
    t.ok(Number(diagnoses[0]?.subject.pid) >= pid, "its subject is the task");
  });
}

t.test("a dump that cannot begin", async (t) => {
  if (!needsExecutor(t)) return;
  const { pid } = await runVictim(t, "sleep");
  const { diagnoses } = await fails(t, "option", "dump", "-t", "999999999", "-D", tempDir(t));
  t.match(diagnoses, [{ detail: "option/no-process", subject: { pid: 999999999 } }]);
  const script = ["--action-script", "/bin/false"];
  await fails(t, "helper-tool", "dump", "-t", String(pid), "-D", tempDir(t), ...script);
  process.env.CKPT_EXECUTOR = "/nonexistent/executor";
  t.teardown(() => Reflect.deleteProperty(process.env, "CKPT_EXECUTOR"));
  const none = await fails(t, "helper-tool", "dump", "-t", String(pid), "-D", tempDir(t));
  t.match(none.diagnoses, [{ remedies: [{ tool: "ckpt", command: /make/ }] }]);
  t.ok(stateOf(pid), "it runs on");
});

t.test("there and back, and restores that fail", async (t) => {
  if (!needsExecutor(t)) return;
  const directory = tempDir(t);
  const [images, file] = [join(directory, "images"), join(directory, "file")];
  mkdirSync(images);
  writeFileSync(file, "it was so long");
  const fd = openSync(file, "r");
  const child = spawn("sleep", ["100"], { stdio: ["ignore", "ignore", "ignore", fd], detached: true });
  closeSync(fd);
  const pid = child.pid ?? 0;
  t.teardown(() => stateOf(pid) === undefined || process.kill(pid, "SIGKILL"));
  t.match(await explained(t, "dump", "-t", String(pid), "-D", images), {
    code: 0,
    result: { outcome: "ok", phase: "dump", diagnoses: [], noise: { count: 0 } },
  });
  await until(() => stateOf(pid) === undefined);
  const back = ["restore", "-D", images, "-d"];
  t.match(await explained(t, ...back), {
    code: 0,
    result: { outcome: "ok", phase: "restore", diagnoses: [], noise: { count: 0 } },
  });

  const { diagnoses } = await fails(t, "pid-conflict", ...back);
  t.match(diagnoses, [{ subject: { pid }, remedies: [{ tool: "ckpt", do: /^End that process.*--new-pidns\.$/ }] }]);
  process.kill(pid, "SIGKILL");
  await until(() => stateOf(pid) === undefined);

  chmodSync(file, 0o600);
  t.match((await fails(t, "file-changed", ...back)).diagnoses, [{ detail: /mode/, subject: { path: file } }]);
  chmodSync(file, 0o644);
  truncateSync(file, 3);
  t.match((await fails(t, "file-changed", ...back)).diagnoses, [{ detail: /size/ }]);
  rmSync(file);
  t.match((await fails(t, "file-missing", ...back)).diagnoses, [{ subject: { path: file } }]);

  for (const image of ["inventory.img", `core-${pid}.img`, "pages-1.img"]) {
    renameSync(join(images, image), join(directory, "aside"));
    await fails(t, "image-missing", ...back);
    renameSync(join(directory, "aside"), join(images, image));
  }
  const core = join(images, `core-${pid}.img`);
  copyFileSync(core, join(directory, "aside"));
  truncateSync(core, 100);
  await fails(t, "image-corrupt", ...back);
  copyFileSync(join(directory, "aside"), core);
});

t.test("words of criu's errors in our own labels are no errors", async (t) => {
  const lines = [
    "(00.001) Version: ckpt, restoring from /images",
    "(00.142791) 27242: action of signal 25",
    "(00.2) 27242: exited, status=25",
    "(00.3) Error (ckpt/restore): something nobody has thought of",
    "(00.3) Error (ckpt/restore): Restoring FAILED.",
  ];
  const { results } = await explain([{ name: "log", log: lines.join("\n") }]);
  t.match(results, [{ outcome: "failed", diagnoses: [{ cause: "tool-bug", key_line: { number: 4 } }] }]);
  t.equal(results[0]?.diagnoses.length, 1);
  t.ok((results[0]?.diagnoses[0]?.confidence ?? 1) < 0.5);
});

t.test("a dump and a restore in one file are two logs", async (t) => {
  const lines = [
    "(00.001) Version: ckpt, dumping task 42",
    "(00.142791) Dumping finished successfully",
    "(00.3) Version: ckpt, restoring from /images",
    '(00.3) Error (ckpt/restore): pid 42 is taken by "sleep"',
    "(00.3) Error (ckpt/restore): Restoring FAILED.",
  ];
  const { results } = await explain([{ name: "log", log: lines.join("\n") }]);
  t.match(results, [
    { phase: "dump", outcome: "ok" },
    { phase: "restore", diagnoses: [{ cause: "pid-conflict" }] },
  ]);
});
