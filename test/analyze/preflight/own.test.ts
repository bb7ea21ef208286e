/** ckpt preflight --for ckpt says what ckpt dump itself will say of the same tree. */

import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { dump } from "../../../src/checkpoint/index.ts";
import { DumpRefused } from "../../../src/checkpoint/dump/refusal.ts";
import { preflight } from "../../../src/ckpt/commands/preflight.ts";
import { dumpCommand } from "../../../src/ckpt/dump-command.ts";
import { restoreCommand } from "../../../src/ckpt/restore-command.ts";
import { CKPT_HAS } from "../../../src/analyze/remedies/tools.ts";
import { tempDir } from "../../support/crit.ts";
import { runVictim, stateOf } from "../../support/dump-victim.ts";
import { EXECUTOR, needsExecutor } from "../../support/executor.ts";
import { unavailable } from "../../support/peers.ts";

t.setTimeout(120_000);

interface Outlook {
  readonly verdict: string;
  readonly findings: readonly { readonly id: string; readonly title: string; readonly remedies: { tool: string }[] }[];
  readonly options: readonly { readonly option: string }[];
  readonly unseen: readonly object[];
}

async function outlook(t: Test, words: readonly (string | number)[], executor = EXECUTOR): Promise<Outlook> {
  const path = join(tempDir(t), "out");
  const stdout = openSync(path, "w");
  const command = { format: "json", why: false, tool: "ckpt", path: process.env.PATH ?? "", reader: 1 } as const;
  await preflight({ stdin: -1, stdout, stderr: 2 }, { ...command, executor, words: words.map(String) });
  closeSync(stdout);
  const { results } = JSON.parse(readFileSync(path, "utf8")) as { results: Outlook[] };
  return results[0]!;
}

const REFUSED = [...["external-stream", "fanotify", "io-uring", "lock-unasked", "namespace", "tcp-unasked", "traced"]];

for (const name of REFUSED) {
  t.test(`what dump refuses: ${name}`, async (t) => {
    if (!needsExecutor(t)) return;
    const { pid } = await runVictim(t, name);
    const seen = await outlook(t, [pid]);
    const error: unknown = await dump({ pid, images: tempDir(t), executor: EXECUTOR }).catch(
      (caught: unknown) => caught,
    );
    if (!(error instanceof DumpRefused)) return t.fail(`${name} was not refused: ${String(error)}`);
    t.equal(seen.verdict, "fails");
    const ids = new Set(seen.findings.map(({ id }) => id));
    t.ok(
      error.findings.every(({ id }) => ids.has(id)),
      `${error.findings.map(({ id }) => id).join(" ")} of ${[...ids].join(" ")}`,
    );
    t.ok(
      seen.findings.every(({ remedies }) => remedies.every(({ tool }) => tool === "ckpt" || tool === "any")),
      "ways out of no other tool",
    );
    t.ok(stateOf(pid), "it runs on");
  });
}

t.test("a connection that may be saved: works with the option, where there is a tool to lock it with", async (t) => {
  if (!needsExecutor(t)) return;
  if (spawnSync("iptables", ["-w", "-L", "-n"]).status !== 0) return unavailable(t, "iptables does not work here");
  const { pid } = await runVictim(t, "tcp-unasked");
  const { verdict, options } = await outlook(t, [pid, "--tcp-established"]);
  t.match({ verdict, options }, { verdict: "works", options: [{ option: "--tcp-established" }] });
});

for (const [name, ...options] of [
  ["sleep"],
  ["unix-stream"],
  ["pty"],
  ["seccomp-filter"],
  ["lock-unasked", "-l"],
  ["tcp-listening"],
] as const) {
  t.test(`no alarm: ${name} ${options.join(" ")}`, async (t) => {
    if (!needsExecutor(t)) return;
    const { pid } = await runVictim(t, name);
    const { verdict, findings, options: given, unseen } = await outlook(t, [pid, ...options]);
    t.same({ verdict, findings, unseen }, { verdict: "works", findings: [], unseen: [] });
    t.equal(given.length, options.length, "what was given is to be given");
  });
}

t.test("options that only criu has are refused as dump refuses them", async (t) => {
  if (!needsExecutor(t)) return;
  const { pid } = await runVictim(t, "sleep");
  const { verdict, findings } = await outlook(t, [pid, "--lazy-pages", "--ghost-limit", "2M", "--track-mem"]);
  t.equal(verdict, "fails");
  t.match(findings, [
    { severity: "error", id: "option", title: /--lazy-pages/ },
    { severity: "note", id: "option", title: /--track-mem/ },
  ]);
});

t.test("without an executor it is said that ckpt was not asked", async (t) => {
  if (!needsExecutor(t)) return;
  const { pid } = await runVictim(t, "sleep");
  const { verdict, unseen } = await outlook(t, [pid], "/nonexistent/executor");
  t.equal(verdict, "unknown");
  t.equal(unseen.length, 1);
  await t.rejects(outlook(t, [999_999_999]), { code: "not-found" });
});

t.test("the options that ways out name are those of the commands", async (t) => {
  const io = { stdin: -1, stdout: -1, stderr: -1 };
  for (const [direction, make] of [
    ["dump", dumpCommand],
    ["restore", restoreCommand],
  ] as const) {
    const declared = make(io, "", () => undefined).options.map(({ long }) => long);
    for (const option of CKPT_HAS[direction]) t.ok(declared.includes(option), `ckpt ${direction} ${option}`);
  }
});
