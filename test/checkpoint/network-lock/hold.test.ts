/** The network lock of a dump: there while the tree is frozen, gone afterwards, however the dump ends. */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { checkDump, dump, type DumpOptions } from "../../../src/checkpoint/dump/dump.ts";
import { DumpRefused } from "../../../src/checkpoint/dump/refusal.ts";
import type { DumpChoices } from "../../../src/checkpoint/resources/resource.ts";
import { bundleCkpt } from "../../support/ckpt-bundle.ts";
import { tempDir } from "../../support/crit.ts";
import { runVictim, type RunningVictim, until } from "../../support/dump-victim.ts";
import { EXECUTOR, needsExecutor } from "../../support/executor.ts";
import { unavailable } from "../../support/peers.ts";

const choices: DumpChoices = {
  ...{ shellJob: false, tcpEstablished: true, tcpClose: false, skipInFlight: false, extUnixSk: false },
  ...{ fileLocks: false, linkRemap: false, ghostLimit: 1n << 20n, external: [], networkLock: "iptables" },
  leaveRunning: true,
};

const WAYS = [
  { networkLock: "iptables", list: ["iptables", "-S"] },
  { networkLock: "nftables", list: ["nft", "list", "tables"] },
] as const;

/** What the tools say of the rules there are; undefined without the tool. */
function rulesOf([tool, ...words]: readonly [string, ...string[]]): string | undefined {
  const { status, stdout } = spawnSync(tool, words, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

function optionsFor(t: Test, { pid }: RunningVictim, some: Partial<DumpChoices>): DumpOptions {
  return { pid, images: tempDir(t), choices: { ...choices, ...some }, then: "run", executor: EXECUTOR };
}

t.test("a connection that nothing was said about is refused before anything is frozen", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "tcp-established");
  const options = optionsFor(t, victim, { tcpEstablished: false });
  const refused = await checkDump(options).catch((error: unknown) => error);
  if (!(refused instanceof DumpRefused)) throw refused;
  t.match(refused.findings, [{ id: "tcp-established", subject: { pid: victim.pid } }]);
  const steps: string[] = [];
  const onEvent: DumpOptions["onEvent"] = (event) => void steps.push(event.kind === "step" ? event.step : event.kind);
  await t.rejects(dump({ ...options, onEvent }), { code: "unsupported" });
  t.same(steps, ["rehearse"]);
  await checkDump(optionsFor(t, victim, { tcpEstablished: false, tcpClose: true }));
  t.equal(await victim.verdict(), "PASS");
});

for (const { networkLock, list } of WAYS) {
  t.test(`${networkLock}: a tree that runs on, and a dump that is interrupted while the lock is held`, async (t) => {
    if (!needsExecutor(t)) return;
    const before = rulesOf(list);
    if (before === undefined) {
      unavailable(t, `${list[0]} does not work here`);
      return;
    }
    const victim = await runVictim(t, "tcp-established");
    const abort = new AbortController();
    let held = "";
    const onEvent: DumpOptions["onEvent"] = (event) => {
      if (event.kind !== "step" || event.step !== "pages") return;
      held = rulesOf(list) ?? "";
      abort.abort();
    };
    const options = optionsFor(t, victim, { networkLock });
    await t.rejects(dump({ ...options, signal: abort.signal, onEvent }), { code: "aborted" });
    t.ok(held.length > before.length, "the lock was there");
    t.equal(rulesOf(list), before, "it went with the dump");
    await dump(options);
    t.equal(rulesOf(list), before, "it is not left behind a tree that runs on");
    t.equal(await victim.verdict(), "PASS");
  });
}

const ckpt = await bundleCkpt(t);
for (const { networkLock, list } of ckpt === undefined ? [] : WAYS) {
  t.test(`${networkLock}: the lock goes when the dump is killed`, async (t) => {
    if (!needsExecutor(t) || ckpt === undefined) return;
    const before = rulesOf(list);
    if (before === undefined) {
      unavailable(t, `${list[0]} does not work here`);
      return;
    }
    const victim = await runVictim(t, "tcp-established");
    const directory = tempDir(t);
    const [script, now] = ["script", "now"].map((name) => join(directory, name)) as [string, string];
    writeFileSync(script, `#!/bin/sh\n[ "$CRTOOLS_SCRIPT_ACTION" != post-dump ] || { : >${now}; exec sleep 3; }\n`, {
      mode: 0o755,
    });
    const [program = "", ...words] = ckpt;
    const options = ["--tcp-established", "--network-lock", networkLock, "--action-script", script];
    const child = spawn(program, [...words, "dump", "-t", String(victim.pid), "-D", directory, ...options], {
      stdio: "ignore",
    });
    await until(() => existsSync(now) || child.exitCode !== null);
    t.not(rulesOf(list), before, "the lock is there");
    child.kill("SIGKILL");
    await until(() => rulesOf(list) === before);
    t.equal(await victim.verdict(), "PASS");
  });
}

t.test("a lock that cannot be had", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "tcp-established");
  const { PATH } = process.env;
  t.teardown(() => (process.env["PATH"] = PATH));
  process.env["PATH"] = tempDir(t);
  await t.rejects(dump(optionsFor(t, victim, {})), {
    code: "io",
    message: /network cannot be locked: iptables-restore/,
  });
  t.equal(await victim.verdict(), "PASS");
});
