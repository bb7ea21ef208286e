/** ckpt restore as a whole: all or nothing, what it says, how it waits. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import t, { type Test } from "tap";
import { ghostPath, remapOf } from "../../../src/checkpoint/plan/ghost-paths.ts";
import { planRestore, restore } from "../../../src/checkpoint/restore/restore.ts";
import { bundleCkpt } from "../../support/ckpt-bundle.ts";
import { tempDir } from "../../support/crit.ts";
import { REPOSITORY } from "../../support/peers.ts";

/** A shell that ends with 7 when it is told to go, with 9 on SIGUSR1. It starts nothing while it waits. */
const WAITS = 'trap "exit 9" USR1; echo $$ >"$0/pid"; mv "$0/pid" "$0/ready"; read word <"$0/orders"; exit 7';
/** The same with a child, which waits for what is never written. */
const WITH_CHILD = `exec 5<>"$0/fifo"; cat <&5 & ${WAITS}`;
/** It has two deleted files, one of them in a directory that is gone as well. */
const WITH_DELETED = `mkdir "$0/gone"; exec 6>"$0/gone/one" 7>"$0/two"; rm -r "$0/gone" "$0/two"; ${WITH_CHILD}`;

t.setTimeout(120_000);
const ckpt = await bundleCkpt(t);
if (ckpt !== undefined) {
  const [program = "", ...words] = ckpt;
  const run = (...more: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(program, [...words, ...more], { encoding: "utf8" });
  const { directory, images, pid } = await dumpTree(tempDir(t), WITH_DELETED, run);
  const alive = (): boolean => existsSync(`/proc/${pid}`);

  t.test("--dry-run makes nothing", async (t) => {
    const text = run("restore", "-D", images, "--dry-run");
    t.equal(text.status, 0, String(text.stderr));
    t.match(text.stdout, new RegExp(`make task ${pid}, a root`));
    t.match(text.stdout, /open .*, which is mapped/);
    const plan = JSON.parse(String(run("restore", "-D", images, "--dry-run", "--json").stdout)) as { steps: object[] };
    const schema = JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/restore-plan.json"), "utf8")) as object;
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
    t.ok(validate(plan), JSON.stringify(validate.errors));
    t.notOk(validate({ ...plan, steps: [{}] }));
    t.ok(plan.steps.length > 10);
    t.notOk(alive());
  });

  t.test("a failure at any step leaves nothing", async (t) => {
    // The child of the root that the dump killed is init's to reap; a plan waits for that.
    const { plan, dumped } = await planRestore(images);
    const pids = plan.tasks.map(({ tid }) => tid);
    t.equal(pids.length, 2);
    const files = readdirSync(directory);
    const ghosts = [...dumped.files.values()].flatMap(({ reg }) =>
      reg !== undefined && remapOf(dumped, reg)?.kind === "GHOST" ? [ghostPath(dumped, reg)] : [],
    );
    t.same(
      ghosts.map((path) => relative(directory, path).replace(/\.ckpt\.\d+\.ghost$/, "")),
      ["gone/one", "two"],
    );
    for (let at = 0; at < plan.moves.length; at++) {
      writeFileSync(ghosts[1]!, "of a restore that was killed");
      const failing = restore(images, {
        onMove: (_, index) => {
          if (index === at) throw new Error("this far");
        },
      });
      await t.rejects(failing, { message: "this far" }, `at step ${at}`);
      t.notOk(
        pids.some((tid) => existsSync(`/proc/${tid}`)),
        `nothing is left after step ${at}`,
      );
      t.same(readdirSync(directory), files, `no file is left after step ${at}`);
    }
  });

  t.test("an abort leaves nothing", async (t) => {
    const abort = new AbortController();
    const failing = restore(images, { signal: abort.signal, beforeRelease: () => abort.abort() });
    await t.rejects(failing, { code: "aborted" });
    for (let tries = 0; tries < 100 && alive(); tries++) await setTimeout(10);
    t.notOk(alive());
  });

  t.test("a failing operation is named with its task and object", async (t) => {
    const file = join(directory, "fifo");
    const moved = spawnSync("mv", [file, `${file}.away`]);
    t.equal(moved.status, 0);
    const result = run("restore", "-D", images, "-d");
    spawnSync("mv", [`${file}.away`, file]);
    t.equal(result.status, 1);
    t.match(result.stderr, /fifo: a file of the dump is not there/);
    t.notOk(alive());
  });

  t.test("waiting for the root: signals are passed on, its end is ours, its pid is taken", async (t) => {
    const single = await dumpTree(tempDir(t), WAITS, run);
    const start = async (...more: string[]): Promise<ChildProcess> => {
      const child = spawn(program, [...words, "restore", "-D", single.images, ...more], { stdio: "ignore" });
      await restored(t, child, single.pid);
      return child;
    };
    const first = await start("--pidfile", "root.pid", "-o", "restore.log", "-v4");
    t.equal(readFileSync(join(single.images, "root.pid"), "utf8"), String(single.pid));
    t.match(
      readFileSync(join(single.images, "restore.log"), "utf8"),
      /^\(\d\d\.\d{6}\) Restore finished successfully/m,
    );
    const second = run("restore", "-D", single.images, "-d");
    t.equal(second.status, 1);
    t.match(second.stderr, new RegExp(`pid ${single.pid} is taken by "sh"`));
    first.kill("SIGUSR1");
    t.same(await once(first, "exit"), [9, null]);

    const again = await start();
    writeFileSync(join(single.directory, "orders"), "go\n");
    t.same(await once(again, "exit"), [7, null]);
  });

  t.test("--new-pidns: the pid may be taken outside", async (t) => {
    const {
      images: running,
      pid: taken,
      directory,
    } = await dumpTree(tempDir(t), WAITS, (...more) => run(...more, "-R"));
    const orders = ["restore", "-D", running, "--new-pidns", "-o", "inside.log", "-v3"];
    const child = spawn(program, [...words, ...orders], { stdio: "ignore" });
    const log = join(running, "inside.log");
    for (let tries = 0; tries < 1000 && !(existsSync(log) && /finished/.test(readFileSync(log, "utf8"))); tries++)
      await setTimeout(10);
    t.match(readFileSync(`/proc/${taken}/comm`, "utf8"), /^sh$/m, "the one that was dumped runs on");
    child.kill("SIGUSR1");
    t.same(await once(child, "exit"), [9, null]);
    writeFileSync(join(directory, "orders"), "go\n");
  });

  t.test("options that are not there are refused by name", async (t) => {
    const result = run("restore", "-D", images, "--lazy-pages");
    t.equal(result.status, 1);
    t.match(result.stderr, /--lazy-pages/);
  });
}

/** Starts a tree and dumps it. */
async function dumpTree(
  directory: string,
  script: string,
  run: (...words: string[]) => ReturnType<typeof spawnSync>,
): Promise<{ directory: string; images: string; pid: number }> {
  const images = join(directory, "images");
  spawnSync("mkfifo", [join(directory, "fifo"), join(directory, "orders")]);
  spawnSync("mkdir", [images]);
  const tree = spawn("setsid", ["sh", "-c", script, directory], { stdio: "ignore", cwd: "/" });
  for (let tries = 0; tries < 500 && !existsSync(join(directory, "ready")); tries++) await setTimeout(10);
  const pid = Number(readFileSync(join(directory, "ready"), "utf8"));
  const result = run("dump", "-t", String(pid), "-D", images);
  if (result.status !== 0) throw new Error(`dump: ${String(result.stderr)}`);
  const isOver = tree.exitCode !== null || tree.signalCode !== null;
  // One that was killed is to be taken away; one that was left running is not.
  if (!isOver && !/^State:\s+[RSD]/m.test(statusOf(pid))) await once(tree, "exit");
  return { directory, images, pid };
}

function statusOf(pid: number): string {
  const path = `/proc/${pid}/status`;
  return existsSync(path) ? readFileSync(path, "latin1") : "";
}

/** Resolves when the root runs and its restore waits for it. */
async function restored(t: Test, child: ChildProcess, pid: number): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    // Caught signals: the shell's own handlers are back, and it is nobody's tracee.
    const status = statusOf(pid);
    if (/^State:\s+S/m.test(status) && /^TracerPid:\s+0/m.test(status) && /^SigCgt:\s+\S*[2-9a-f]\d\d$/m.test(status))
      break;
    if (child.exitCode !== null) t.fail(`the restore ended with ${child.exitCode}`);
    await setTimeout(10);
  }
  await setTimeout(100);
}
