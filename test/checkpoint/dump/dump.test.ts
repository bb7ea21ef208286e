/** A dump is all or nothing: the set is whole and the tree gone, or the tree runs on and the directory is as it was. */

import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { describe } from "../../../src/checkpoint/dump/describe.ts";
import { checkDump, dump, type DumpOptions } from "../../../src/checkpoint/dump/dump.ts";
import type { DumpStep } from "../../../src/checkpoint/dump/events.ts";
import { DumpRefused } from "../../../src/checkpoint/dump/refusal.ts";
import type { DumpChoices } from "../../../src/checkpoint/resources/resource.ts";
import { Facts } from "../../../src/checkpoint/tape/facts.ts";
import { decodeTape } from "../../../src/checkpoint/tape/tape.ts";
import { CkptError } from "../../../src/crit/errors.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { verify } from "../../../src/crit/verify/verify.ts";
import { tempDir } from "../../support/crit.ts";
import { runVictim, stateOf, until } from "../../support/dump-victim.ts";
import { EXECUTOR, needsExecutor } from "../../support/executor.ts";

const choices: DumpChoices = {
  ...{ shellJob: false, tcpEstablished: false, tcpClose: false, skipInFlight: false, extUnixSk: false },
  ...{ fileLocks: false, linkRemap: false, ghostLimit: 1n << 20n, external: [], networkLock: "iptables" },
  leaveRunning: true,
};

function optionsFor(pid: number, images: string): DumpOptions {
  return { pid, images, choices, then: "run", executor: EXECUTOR };
}

/** An images directory with an older set: its files must not change unless the dump is whole. */
function oldSet(t: Test): { dir: string; content: () => Record<string, string> } {
  const dir = join(tempDir(t), "images");
  mkdirSync(dir);
  for (const name of ["inventory.img", "pstree.img", "core-1.img", "notes"])
    writeFileSync(join(dir, name), `old ${name}`);
  const content = (): Record<string, string> =>
    Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), "latin1")]));
  return { dir, content };
}

async function isWhole(t: Test, dir: string): Promise<void> {
  const { findings } = await verify(await ImageSet.open(dir));
  t.same(
    findings.filter(({ severity }) => severity === "error").map(({ title }) => title),
    [],
    "the set reads back",
  );
  t.same(
    readdirSync(dir).filter((name) => name.startsWith(".ckpt")),
    [],
    "nothing is left over",
  );
}

t.test("a dump that leaves the tree running, over an older set", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "threads");
  const { dir } = oldSet(t);
  const tape = join(tempDir(t), "tape");
  const { stats, tasks } = await dump({ ...optionsFor(victim.pid, dir), tape });
  t.ok(tasks >= 1 && stats.pages > 0n && stats.frozen > 0);
  t.equal(readFileSync(join(dir, "notes"), "utf8"), "old notes", "what is no image stays");
  t.not(readFileSync(join(dir, "inventory.img"), "latin1"), "old inventory.img");
  rmSync(join(dir, "core-1.img")); // of the older set, not of this one
  await isWhole(t, dir);
  const { records } = decodeTape(readFileSync(tape));
  const replayed = describe(new Facts(records), choices);
  t.same(replayed.refusals, []);
  const images = replayed.finish();
  for (const name of ["files.img", "pstree.img", `mm-${victim.pid}.img`]) {
    t.ok(
      readFileSync(join(dir, name)).equals(Buffer.from(images.get(name) ?? [])),
      `${name} can be made of the tape again`,
    );
  }
  t.equal(await victim.verdict(), "PASS");
});

t.test("a dump that kills, and one that leaves the tree stopped", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "zombies");
  const dir = tempDir(t);
  await dump({ ...optionsFor(victim.pid, dir), then: "stop" });
  t.match(stateOf(victim.pid), { state: "T", tracer: "0" });
  await isWhole(t, dir);
  process.kill(victim.pid, "SIGCONT");
  await dump({ ...optionsFor(victim.pid, dir), then: "kill" });
  await until(() => stateOf(victim.pid) === undefined);
  await isWhole(t, dir);
});

t.test("a tree that changes between the rehearsal and the freeze", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "threads");
  const dir = tempDir(t);
  for (const change of [false, true]) {
    const ways: boolean[] = [];
    const onEvent: DumpOptions["onEvent"] = (event) => {
      if (event.kind === "frozen") ways.push(event.rehearsed);
      if (change && event.kind === "step" && event.step === "freeze") process.kill(victim.pid, "SIGSTOP");
    };
    await dump({ ...optionsFor(victim.pid, dir), onEvent });
    t.same(ways, [!change], change ? "it is looked at again" : "all was known before");
    t.match(stateOf(victim.pid), { state: change ? "T" : /^[SR]$/, tracer: "0" });
    await isWhole(t, dir);
  }
  process.kill(victim.pid, "SIGCONT");
  t.equal(await victim.verdict(), "PASS");
});

const STEPS: readonly DumpStep[] = ["rehearse", "freeze", "look", "ask", "scan", "pages", "images", "verify", "commit"];

t.test("a dump that is interrupted at any step", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "threads");
  const { dir, content } = oldSet(t);
  const before = content();
  for (const at of STEPS) {
    const abort = new AbortController();
    const onEvent: DumpOptions["onEvent"] = (event) => {
      if (event.kind === "step" && event.step === at) abort.abort();
    };
    await t.rejects(dump({ ...optionsFor(victim.pid, dir), then: "kill", signal: abort.signal, onEvent }), {
      code: "aborted",
    });
    t.match(stateOf(victim.pid), { state: /^[SR]$/, tracer: "0" }, `${at}: it runs on`);
    t.same(content(), before, `${at}: the directory is as it was`);
  }
  t.equal(await victim.verdict(), "PASS");
});

t.test("an executor that dies", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "threads");
  const { dir, content } = oldSet(t);
  const before = content();
  for (const at of ["look", "scan", "verify"] as const) {
    const onEvent: DumpOptions["onEvent"] = (event) => {
      if (event.kind !== "step" || event.step !== at) return;
      const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim().split(" ");
      for (const pid of children.map(Number).filter((one) => one !== victim.pid)) process.kill(pid, "SIGKILL");
    };
    await t.rejects(dump({ ...optionsFor(victim.pid, dir), then: "kill", onEvent }), CkptError);
    await until(() => /^[SR]$/.test(stateOf(victim.pid)?.state ?? ""));
    t.same(content(), before, `${at}: the directory is as it was`);
  }
  t.equal(await victim.verdict(), "PASS");
});

t.test("a disk that is full", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "threads");
  const dir = join(tempDir(t), "small");
  mkdirSync(dir);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=32k", "tmpfs", dir]);
  t.teardown(() => execFileSync("umount", [dir]));
  await t.rejects(dump({ ...optionsFor(victim.pid, dir), then: "kill" }), /ENOSPC|no space left/);
  t.same(readdirSync(dir), []);
  t.equal(await victim.verdict(), "PASS");
});

t.test("what is refused is not touched", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "fanotify");
  const { dir, content } = oldSet(t);
  const before = content();
  const steps: string[] = [];
  const onEvent: DumpOptions["onEvent"] = (event) => void steps.push(event.kind === "step" ? event.step : event.kind);
  const refused = await dump({ ...optionsFor(victim.pid, dir), then: "kill", onEvent }).catch(
    (error: unknown) => error,
  );
  if (!(refused instanceof DumpRefused)) throw refused;
  t.match(refused.findings, [{ id: "anon-inode-unsupported", subject: { pid: victim.pid } }]);
  t.ok(refused.findings[0]?.remedies.length, "with ways out");
  t.same(steps, ["rehearse"], "before anything is frozen");
  t.same(content(), before);
  await t.rejects(checkDump(optionsFor(victim.pid, dir)), { code: "unsupported" });
  await t.rejects(dump(optionsFor(0x3fffffff, dir)), { code: "not-found" });
});

t.test("names for deleted files go when the dump fails, and one that was killed leaves none in the way", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "other-name");
  const images = join(tempDir(t), "images");
  mkdirSync(images);
  const directory = readlinkSync(`/proc/${victim.pid}/fd/${openFile(victim.pid)}`).replace(/\/[^/]*$/, "");
  const options = { ...optionsFor(victim.pid, images), choices: { ...choices, linkRemap: true } };
  const names = (): string[] => readdirSync(directory).filter((name) => name.startsWith("link_remap."));
  let made: string[] = [];
  const failing = dump({
    ...options,
    beforeEnd: async () => {
      made = names();
      await Promise.reject(new Error("no"));
    },
  });
  await t.rejects(failing, { message: "no" });
  t.equal(made.length, 1);
  t.same(names(), []);
  linkSync(join(directory, "second"), join(directory, made[0]!));
  await dump(options);
  t.same(names(), made);
  await isWhole(t, images);
});

/** The first descriptor that leads to a deleted file. */
function openFile(pid: number): string {
  const isDeleted = (fd: string): boolean => readlinkSync(`/proc/${pid}/fd/${fd}`).endsWith(" (deleted)");
  return readdirSync(`/proc/${pid}/fd`).find(isDeleted)!;
}
