import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import t from "tap";
import { bundleCkpt } from "../../support/ckpt-bundle.ts";
import { tempDir } from "../../support/crit.ts";

/** Writes "again" to both its files once it may go on. */
const SCRIPT = `echo $$ > ready; until [ -e go ]; do sleep 0.05; done; echo again >&8; echo again >&9; echo end > done`;

t.test("--external and --inherit-fd: files of the caller in place of those of the dump", async (t) => {
  const command = await bundleCkpt(t);
  if (command === undefined) return;
  const [program = "", ...words] = command;
  const directory = tempDir(t);
  const images = join(directory, "images");
  mkdirSync(images);
  const [one, two, other] = ["one", "two", "other"].map((name) => {
    writeFileSync(join(directory, name), name === "other" ? "" : "first\n");
    return openSync(join(directory, name), "a+");
  });
  t.teardown(() => [one, two, other].forEach((fd) => closeSync(fd!)));
  const ignored = (count: number): "ignore"[] => Array<"ignore">(count).fill("ignore");
  const tree: ChildProcess = spawn("setsid", ["sh", "-c", SCRIPT], {
    cwd: directory,
    stdio: [...ignored(8), one!, two!],
  });
  const ended = new Promise((resolve) => tree.on("close", resolve));
  const found = async (name: string): Promise<void> => {
    for (let i = 0; i < 400 && !existsSync(join(directory, name)); i++) await setTimeout(25);
  };
  await found("ready");
  const pid = Number(readFileSync(join(directory, "ready"), "utf8"));
  const ckpt = (...argv: string[]): { status: number | null; stderr: string } =>
    spawnSync(program, [...words, ...argv], {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe", ...ignored(4), other!],
    });

  const mount = /^mnt_id:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${two!}`, "latin1"))?.[1];
  const external = `file[${Number(mount).toString(16)}:${statSync(join(directory, "two")).ino.toString(16)}]`;
  t.match(ckpt("dump", "-t", String(pid), "-D", images, "--external", external), { status: 0, stderr: "" });
  await ended;

  const refused = ckpt("restore", "-d", "-D", images);
  t.equal(refused.status, 1);
  t.match(refused.stderr, `--inherit-fd 'fd[N]:${external}'`);
  const closed = ckpt("restore", "-d", "-D", images, "--inherit-fd", `fd[77]:${external}`);
  t.equal(closed.status, 1);
  t.match(closed.stderr, "descriptor 77 is not open");

  const restored = ckpt("restore", "-d", "-D", images, "--inherit-fd", `fd[7]:${external}`);
  t.match(restored, { status: 0, stderr: "" });
  t.teardown(() => spawnSync("kill", ["-9", String(pid)]));
  writeFileSync(join(directory, "go"), "");
  await found("done");
  t.equal(readFileSync(join(directory, "one"), "utf8"), "first\nagain\n");
  t.equal(readFileSync(join(directory, "two"), "utf8"), "first\n");
  t.equal(readFileSync(join(directory, "other"), "utf8"), "again\n");
});

t.test(
  "--external unix[] and --inherit-fd: another socket of the caller in place of one that led outside",
  async (t) => {
    const command = await bundleCkpt(t);
    if (command === undefined) return;
    const [program = "", ...words] = command;
    const directory = tempDir(t);
    const images = join(directory, "images");
    mkdirSync(images);
    // What node calls a pipe is a pair of unix sockets.
    const stdio = [...Array<"ignore">(8).fill("ignore"), "pipe" as const];
    const script = `echo $$ > ready; until [ -e go ]; do sleep 0.05; done; echo through >&8`;
    const tree = spawn("setsid", ["sh", "-c", script], { cwd: directory, stdio });
    const ended = new Promise((resolve) => tree.on("close", resolve));
    for (let i = 0; i < 400 && !existsSync(join(directory, "ready")); i++) await setTimeout(25);
    const pid = readFileSync(join(directory, "ready"), "utf8").trim();
    const socket = readlinkSync(`/proc/${pid}/fd/8`).replaceAll(/\D/g, "");
    const dump = (...argv: string[]): { status: number | null; stderr: string } =>
      spawnSync(program, [...words, "dump", "-t", pid, "-D", images, ...argv], { encoding: "utf8" });

    const refused = dump("--ext-unix-sk");
    t.equal(refused.status, 1);
    t.match(refused.stderr, `--external 'unix[${socket}]'`);
    t.match(dump(`--ext-unix-sk=${socket}`), { status: 0, stderr: "" });
    await ended;

    const alone = spawnSync(program, [...words, "restore", "-d", "-D", images], { encoding: "utf8" });
    t.equal(alone.status, 1);
    t.match(alone.stderr, `--inherit-fd 'fd[N]:socket:[${socket}]'`);
    const argv = [...words, "restore", "-d", "-D", images, "--inherit-fd", `fd[8]:socket:[${socket}]`];
    const restored = spawn(program, argv, { stdio });
    t.teardown(() => spawnSync("kill", ["-9", pid]));
    t.equal(await new Promise((resolve) => restored.on("exit", resolve)), 0);
    writeFileSync(join(directory, "go"), "");
    t.equal(await text(Array.from<unknown>(restored.stdio)[8] as Readable), "through\n");
  },
);
