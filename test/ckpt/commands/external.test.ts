import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  t.equal(closed.status, 2);
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
