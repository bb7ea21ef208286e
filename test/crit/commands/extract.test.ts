/** crit extract: what a sub-tree takes along, what it loses, and that the real criu restores it. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { peer, REPOSITORY, unavailable } from "../../support/peers.ts";

async function entries(path: string): Promise<any[]> {
  return JSON.parse((await crit(["decode", "-i", path])).stdout.toString()).entries;
}

t.test("a session of its own goes whole, with the memory it shares", async (t) => {
  const out = join(tempDir(t), "out");
  const { code, stdout, stderr } = await crit(["extract", join(IMAGES, "tree"), "--tree", "110", "-o", out, "-y"]);
  t.equal(code, 0, stderr);
  t.equal(
    stdout.toString(),
    "tasks: 110, 112\ncut off:\n  memory: a memfd is also used by tasks 100, 102, 103, 104, 105, 111; each goes on with a copy\n",
  );
  t.match(await entries(join(out, "pstree.img")), [
    { pid: 110, ppid: 0, sid: 110 },
    { pid: 112, ppid: 110, sid: 110 },
  ]);
  const names = readdirSync(out);
  t.ok(["pagemap-shmem-424.img", "memfd.img", "core-112.img", "seccomp.img"].every((name) => names.includes(name)));
  t.notOk(names.includes("core-100.img") || names.includes("pipes-data.img"));
  const before = await entries(join(IMAGES, "tree/files.img"));
  t.ok((await entries(join(out, "files.img"))).length < before.length, "files of others are left out");
  t.equal((await crit(["verify", out])).code, 0);
});

t.test("what is cut off: pipes, sessions, shared tables", async (t) => {
  const out = join(tempDir(t), "out");
  const shown = async (scene: string, pid: string): Promise<string> =>
    (await crit(["extract", join(IMAGES, scene), "--tree", pid, "-o", out, "--dry-run"])).stdout.toString();
  const pipes = await shown("pipes", "102");
  t.match(pipes, "pipe 267913 loses its writing end, which is with task 100");
  t.match(pipes, "pipe 267914 is also held by task 100");
  t.match(pipes, "the leader of session 100 (task 102) stays behind; criu restores it with --shell-job only");
  t.match(await shown("tree", "102"), "loses its reading end, which is with task 103");
  t.match(await shown("tree", "111"), "task 111 shares its descriptors with task 100");
  t.match(await shown("container", "15"), "the init of the pid namespace stays behind");
  t.notOk(existsSync(out), "nothing is written");
});

for (const scene of ["unix", "pipes", "tcp", "ghosts", "events", "tty", "memory", "ipc", "nested"])
  t.test(`${scene}: the whole tree is the whole set`, async (t) => {
    const [, root] = /^(\d+) /.exec((await crit(["x", join(IMAGES, scene), "tree"])).stdout.toString()) ?? [];
    const out = join(tempDir(t), "out");
    const argv = ["extract", join(IMAGES, scene), "--tree", root!, "-o", out, "--yes"];
    const { code, stdout, stderr } = await crit(argv);
    t.equal(code, 0, stderr);
    t.match(stdout.toString(), "nothing is cut off");
    for (const name of readdirSync(join(IMAGES, scene)).filter((one) => /\.img$/.test(one)))
      t.strictSame(readFileSync(join(out, name)), readFileSync(join(IMAGES, scene, name)), name);
  });

t.test("refused: no such task, no answer, a directory that is there", async (t) => {
  const dir = tempDir(t);
  const set = join(IMAGES, "tree");
  const refused: [argv: string[], code: number, message: RegExp][] = [
    [["--tree", "4711", "-o", join(dir, "out"), "-y"], 1, /no task 4711/],
    [["--tree", "110", "-o", join(dir, "out")], 1, /no terminal to ask on/],
    [["--tree", "110", "-o", dir, "-y"], 1, /is there already/],
    [["--tree", "110", "-o", join(dir, "none/out"), "-y"], 1, /none\/out: no such file or directory/],
    [["--tree", "x", "-o", dir], 2, /whole number/],
  ];
  for (const [argv, code, message] of refused) {
    const outcome = await crit(["extract", set, ...argv]);
    t.equal(outcome.code, code, argv.join(" "));
    t.match(outcome.stderr, message);
  }
  t.strictSame(readdirSync(dir), []);
});

t.test("from an archive; JSON", async (t) => {
  const archive = join(REPOSITORY, "fixtures/archives/podman.tar.gz");
  const [, root] = /^(\d+) /.exec((await crit(["x", archive, "tree"])).stdout.toString()) ?? [];
  const out = join(tempDir(t), "out");
  const { code, stdout, stderr } = await crit(["extract", archive, "--tree", root!, "-o", out, "--json"]);
  t.equal(code, 0, stderr);
  const document = JSON.parse(stdout.toString());
  const schema = JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/crit-extract.json"), "utf8"));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  t.ok(validate(document), JSON.stringify(validate.errors));
  t.strictSame(document.images, readdirSync(out).sort());
});

/** A parent and a child of a session of its own; between them a pipe and a pair of sockets. */
const VICTIM = `
import os, signal, socket, sys, time
directory = sys.argv[1]
null = os.open("/dev/null", os.O_RDWR)
for fd in (0, 1, 2): os.dup2(null, fd)
reading, writing = os.pipe()
ours, theirs = socket.socketpair()
if os.fork() == 0:
    os.setsid()
    os.close(writing)
    ours.close()
    log = open(directory + "/child.log", "a", buffering=1)
    def tell(*_): log.write("pipe %r socket %r" % (os.read(reading, 9), theirs.recv(9)) + chr(10))
    signal.signal(signal.SIGUSR1, tell)
    open(directory + "/child", "w").write(str(os.getpid()) + chr(10))
else:
    os.close(reading)
    theirs.close()
    os.write(writing, b"in pipe")
    open(directory + "/pid", "w").write(str(os.getpid()) + chr(10))
while True: time.sleep(1)
`;

t.test("the real criu restores a sub-tree alone", async (t) => {
  const criu = peer(t, "criu");
  if (criu === undefined) return;
  if (process.getuid?.() !== 0) return unavailable(t, "criu needs root");
  const found = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
  if (found.status !== 0) return unavailable(t, "there is no python3");
  const dir = tempDir(t);
  const images = join(dir, "img");
  mkdirSync(images);
  spawnSync("setsid", ["-f", found.stdout.trim(), "-c", VICTIM, dir], { stdio: "ignore" });
  const read = (name: string): Promise<string> =>
    waitFor(() => (existsSync(join(dir, name)) ? readFileSync(join(dir, name), "utf8").trim() : ""));
  const [pid, child] = [await read("pid"), await read("child")];
  t.teardown(() => [pid, child].forEach((session) => spawnSync("pkill", ["-9", "-s", session])));
  const run = (...argv: string[]): number | null =>
    spawnSync("sh", ["-c", 'ulimit -f 200000; exec timeout -k 2 30 "$@"', "sh", criu, ...argv]).status;
  const dumped = run("dump", "-t", pid, "-D", images, "-v4", "-o", "dump.log");
  t.equal(dumped, 0, readFileSync(join(images, "dump.log"), "utf8").slice(-500));
  await waitFor(() => (existsSync(`/proc/${pid}`) || existsSync(`/proc/${child}`) ? "" : "gone"));
  const out = join(dir, "out");
  const { code, stdout, stderr } = await crit(["extract", images, "--tree", child, "-o", out, "--yes"]);
  t.equal(code, 0, stderr);
  t.match(stdout.toString(), `loses its writing end, which is with task ${pid}`);
  t.match(stdout.toString(), "the peer of unix socket");
  t.equal((await crit(["verify", out])).code, 0);
  const restored = run("restore", "-d", "-D", out, "-v4", "-o", "restore.log");
  t.equal(restored, 0, readFileSync(join(out, "restore.log"), "utf8").slice(-1500));
  t.notOk(existsSync(`/proc/${pid}`), "the parent stays away");
  process.kill(Number(child), "SIGUSR1");
  const log = (): string => readFileSync(join(dir, "child.log"), "utf8");
  t.equal(await waitFor(log), "pipe b'in pipe' socket b''\n", "what was in the pipe is, the peer has hung up");
});

async function waitFor(look: () => string): Promise<string> {
  for (let i = 0; i < 200; i++) {
    const seen = look();
    if (seen !== "") return seen;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return "";
}
