/** Tasks come back into the control groups they were in. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import { kill } from "node:process";
import t from "tap";
import { runCkpt } from "../../../src/ckpt/run.ts";
import { tempDir } from "../../support/crit.ts";
import { needsExecutor } from "../../support/executor.ts";
import { inProcess } from "../../support/in-process.ts";
import { unavailable } from "../../support/peers.ts";

/** A group of our own in a hierarchy that counts processes, or in the one of version 2; undefined where none can be made. */
function makeGroup(): string | undefined {
  for (const point of ["/sys/fs/cgroup/pids", "/sys/fs/cgroup/unified", "/sys/fs/cgroup"]) {
    const group = join(point, `ckpt-test-${process.pid}`);
    try {
      mkdirSync(group);
      readFileSync(join(group, "cgroup.procs"));
      return group;
    } catch {
      continue;
    }
  }
  return undefined;
}

if (needsExecutor(t)) {
  t.test("dump, restore, and a restore that ignores groups", async (t) => {
    const group = makeGroup();
    if (group === undefined) {
      unavailable(t, "no control group can be made");
      return;
    }
    const victim = spawn("sleep", ["1000"], { detached: true, stdio: "ignore" });
    const pid = victim.pid!;
    t.teardown(async () => {
      victim.kill("SIGKILL");
      for (let i = 0; i < 100; i++) {
        try {
          rmdirSync(group);
          return;
        } catch {
          await pause(20);
        }
      }
    });
    const images = tempDir(t);
    writeFileSync(join(group, "cgroup.procs"), String(pid));
    const groups = (): string => readFileSync(`/proc/${pid}/cgroup`, "utf8");
    const before = groups();
    const own = readFileSync("/proc/self/cgroup", "utf8");
    t.not(before, own);
    const run = async (...words: string[]): Promise<void> => {
      const { code, stderr } = await inProcess((io) => runCkpt([...words, "-D", images], io, "1.2.3"));
      t.equal(code, 0, stderr.toString());
    };
    await run("dump", "-t", String(pid));
    await run("restore", "-d");
    t.equal(groups(), before);
    kill(pid, "SIGKILL");
    while (/^State:\s*[^ZX]/m.test(statusOf(pid))) await pause(20);
    await pause(50);
    await run("restore", "-d", "--manage-cgroups=ignore");
    t.equal(groups(), own);
    kill(pid, "SIGKILL");
  });
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
