/** --action-script: which moments, in which order, with what in the environment, and what a failure does. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kill } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import t from "tap";
import { runCkpt } from "../../../src/ckpt/run.ts";
import { tempDir } from "../../support/crit.ts";
import { needsExecutor } from "../../support/executor.ts";
import { inProcess } from "../../support/in-process.ts";

interface Run {
  readonly code: number;
  readonly lines: readonly string[];
  readonly other: readonly string[];
}

if (needsExecutor(t)) {
  const dir = tempDir(t);
  const [images, told] = [join(dir, "img"), join(dir, "told")];
  mkdirSync(images);
  const script = join(dir, "script");
  writeFileSync(
    script,
    `#!/bin/sh
echo "$CRTOOLS_SCRIPT_ACTION $CRTOOLS_INIT_PID $CRTOOLS_IMAGE_DIR $(pwd) $(test -e pid && echo pidfile)" >>"${told}"
echo "says $CRTOOLS_SCRIPT_ACTION"
test "$CRTOOLS_SCRIPT_ACTION" != "$(cat "${dir}/failing")"
`,
  );
  chmodSync(script, 0o700);

  /** Runs it with one action failing; returns the exit code, the lines of the script and what else was complained of. */
  const run = async (failing: string, ...argv: string[]): Promise<Run> => {
    writeFileSync(join(dir, "failing"), failing);
    rmSync(told, { force: true });
    const words = [...argv, "-D", images, "-o", "log", "--action-script", script];
    const { code, stderr } = await inProcess((io) => runCkpt(words, io, "1.2.3"));
    const text = existsSync(told) ? readFileSync(told, "utf8") : "";
    const other = stderr
      .toString()
      .split("\n")
      .filter((line) => line !== "" && !/action script|says /.test(line));
    return { code, lines: text.split("\n").filter(Boolean), other };
  };

  // Of the descriptors that this process was started with, sleep gets none: it is to be a tree of the simplest kind.
  const alone = `for fd in /proc/$$/fd/*; do (( \${fd##*/} < 3 )) || eval "exec \${fd##*/}>&-"; done; exec sleep 1000`;
  const victim = spawn("bash", ["-c", alone], { detached: true, stdio: "ignore" });
  t.teardown(() => victim.kill("SIGKILL"));
  const pid = victim.pid!;
  const at = (action: string, root: string, tail = ""): string => `${action} ${root} ${images} ${images} ${tail}`;
  while (readFileSync(`/proc/${pid}/comm`, "utf8") !== "sleep\n") await wait(5);
  const dumped = [at("pre-dump", String(pid)), at("post-dump", String(pid))];
  /** A zombie is none: some inits take their time. */
  const alive = (): boolean => existsSync(`/proc/${pid}`) && !/ [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));

  t.test("a dump whose scripts fail leaves no images and the tree as it was", async (t) => {
    for (const [failing, lines] of [
      ["pre-dump", dumped.slice(0, 1)],
      ["post-dump", dumped],
    ] as const) {
      t.same(await run(failing, "dump", "-t", String(pid)), { code: 1, lines, other: [] });
      t.match(
        readFileSync(join(images, "log"), "utf8"),
        new RegExp(`says ${failing}\\n.*at ${failing}: exit status 1`),
      );
      t.same(readdirSync(images), ["log"]);
      t.ok(alive());
    }
  });

  t.test("a dump with scripts", async (t) => {
    t.same(await run("", "dump", "-t", String(pid), "-R"), { code: 0, lines: dumped, other: [] });
    t.ok(alive());
    const ended = once(victim, "exit");
    t.same(await run("", "dump", "-t", String(pid)), { code: 0, lines: dumped, other: [] });
    await ended;
  });

  t.test("a restore with scripts", async (t) => {
    const restored = [
      ...[at("pre-restore", ""), at("post-restore", String(pid))],
      ...[at("pre-resume", String(pid), "pidfile"), at("post-resume", String(pid), "pidfile")],
    ];
    const argv = ["restore", "-d", "--pidfile", "pid"];
    t.same(await run("pre-restore", ...argv), { code: 1, lines: restored.slice(0, 1), other: [] });
    t.same(await run("post-restore", ...argv), { code: 1, lines: restored.slice(0, 2), other: [] });
    t.notOk(alive());
    t.same(await run("pre-resume", ...argv), { code: 0, lines: restored, other: [] });
    t.ok(alive(), "too late to undo it, as for criu");
    kill(pid, "SIGKILL");
  });
}
