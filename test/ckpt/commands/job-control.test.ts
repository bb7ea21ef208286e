/** A restored job of a shell: ctrl-c reaches it once, ctrl-z stops it and the command, fg goes on with both. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { groupsOf } from "../../../src/checkpoint/restore/resume-job.ts";
import { bundleCkpt } from "../../support/ckpt-bundle.ts";
import { needsExecutor } from "../../support/executor.ts";
import { tmux } from "../../support/tmux.ts";

const stateOf = (pid: string): string | undefined =>
  existsSync(`/proc/${pid}/status`)
    ? /^State:\t(\w)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
    : undefined;

if (needsExecutor(t)) {
  t.test("job control", { timeout: 60_000 }, async (t) => {
    const ckpt = await bundleCkpt(t);
    // Wide: command lines with the paths of this checkout are not to be wrapped.
    const terminal = ckpt === undefined ? undefined : tmux(t, ckpt.at(-1)!, "300x30");
    if (ckpt === undefined || terminal === undefined) return;
    const images = join(terminal.directory, "images");
    mkdirSync(images);
    terminal.run(`sh -c 'trap "echo interrupted" INT; echo pid $$; while :; do sleep 0.1; done'`);
    const pid = /^pid (\d+)$/m.exec(await terminal.until(/^pid \d+$/m))![1]!;
    const { status, stderr } = spawnSync(ckpt[0]!, [...ckpt.slice(1), "dump", "-jt", pid, "-D", images]);
    t.equal(status, 0, stderr.toString());
    await terminal.until(/Killed/);
    terminal.run(`clear; ${ckpt[1]} ckpt restore -jD images`);
    while (groupsOf(Number(pid))?.front !== Number(pid)) await sleep(15); // what is typed from here on is for it
    terminal.keys("C-c");
    await terminal.until(/interrupted/);
    terminal.keys("C-z");
    await terminal.until(/Stopped .*ckpt restore/);
    t.equal(stateOf(pid), "T");
    terminal.run("clear; fg");
    await terminal.until(/ckpt restore/);
    while (stateOf(pid) === "T") await sleep(15);
    terminal.keys("C-c");
    t.equal((await terminal.until(/interrupted/)).match(/interrupted/g)?.length, 1, "once");
    terminal.keys("C-\\");
    while (stateOf(pid) !== undefined) await sleep(15);
    terminal.run("echo ended with $?");
    await terminal.until(/ended with 131/);
  });
}
