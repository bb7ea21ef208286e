/** crit remap: what it changes together, refuses and keeps; and that the real criu restores what comes out. */

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import t, { type Test } from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { peer, REPOSITORY, unavailable } from "../../support/peers.ts";

function copy(t: Test, scene: string): string {
  const dir = tempDir(t);
  cpSync(join(IMAGES, scene), dir, { recursive: true });
  return dir;
}

function contents(dir: string): unknown {
  return readdirSync(dir).map((name) => [name, readFileSync(join(dir, name))]);
}

t.test("paths, names and environment together; the old images are kept", async (t) => {
  const dir = copy(t, "simple");
  const pages = readFileSync(join(dir, "pages-1.img"));
  const argv = ["remap", dir, "--path", "/mnt:/srv/app", "--comm", "renamed", "--env", "PATH=/bin", "--yes", "--json"];
  const { code, stdout, stderr } = await crit(argv);
  t.equal(code, 0, stderr);
  const document = JSON.parse(stdout.toString());
  const schema = JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/crit-remap.json"), "utf8"));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  t.ok(validate(document), JSON.stringify(validate.errors));
  t.equal(document.written, true);
  const paths = document.changes.filter(({ image }: { image: string }) => image === "files.img");
  t.ok(paths.length >= 3, "every file below /mnt");
  for (const { before, after } of paths) t.equal(after, String(before).replace(/^\/mnt/, "/srv/app"));
  t.match(document.environment, [{ pid: 100, before: "PATH=/usr/bin:/bin", after: "PATH=/bin" }]);
  t.strictSame(readFileSync(join(dir, "pages-1.img.bak")), pages);
  t.equal(readFileSync(join(dir, "pages-1.img")).length, pages.length);
});

t.test("both ends of connections inside the set get the new port and address", async (t) => {
  const dir = copy(t, "tcp");
  const argv = ["remap", dir, "--tcp", "8080:9090", "--addr", "127.0.0.1:127.0.0.9", "--addr", "[::1]:[::9]", "-y"];
  const { code, stderr } = await crit(argv);
  t.equal(code, 0, stderr);
  const files = JSON.parse((await crit(["show", join(dir, "files.img")])).stdout.toString());
  const ends = files.entries
    .filter(({ isk }: any) => isk?.proto === "TCP" && isk.src_port !== 0)
    .map(({ isk }: any) => `${isk.src_addr}:${isk.src_port} ${isk.dst_addr ?? ""}:${isk.dst_port}`);
  t.strictSame(ends.slice(0, 4), [
    "127.0.0.9:9090 0.0.0.0:0",
    ":::8081 :::0",
    "127.0.0.9:40042 127.0.0.9:9090",
    "127.0.0.9:9090 127.0.0.9:40042",
  ]);
  t.equal(ends.filter((text: string) => /:8080\b|127\.0\.0\.1\b/.test(text)).length, 0);
  t.notMatch(stderr, "not in the set", "no far end is elsewhere");
});

t.test("a far end that is elsewhere keeps its connection's port, and is named", async (t) => {
  const dir = copy(t, "tcp");
  const image = join(dir, "files.img");
  const { entries } = JSON.parse((await crit(["decode", "-i", image])).stdout.toString());
  const { id } = entries.find(({ isk }: any) => isk?.src_port === 8080 && isk.dst_port === 40042);
  await crit(["set", image, `entries[id=${id}].isk.dst_port=41`, "-y"]);
  const { code, stdout, stderr } = await crit(["remap", dir, "--tcp", "8080:9090", "-y"]);
  t.equal(code, 0, stderr);
  t.match(stderr, "note: the far end of 127.0.0.1:8080 > 127.0.0.1:41 is not in the set");
  t.notMatch(stdout.toString(), `entries[id=${id}]`);
});

t.test("a longer path wins, and a name is not the beginning of another", async (t) => {
  const dir = copy(t, "unix");
  const { code, stdout } = await crit([
    "remap",
    dir,
    "--path",
    "/mnt:/a",
    "--path",
    "/mnt/run:/b",
    "--path",
    "/de:/x",
    "-n",
  ]);
  t.equal(code, 1, "/de is nobody's directory");
  const { stdout: shown } = await crit(["remap", dir, "--path", "/mnt:/a", "--path", "/mnt/run:/b", "-n"]);
  t.equal(stdout.toString(), "");
  t.match(shown.toString(), 'name_dir: "/mnt/run" -> "/b"');
  t.match(shown.toString(), '"/mnt/bin/unix" -> "/a/bin/unix"');
});

t.test("mounts and their options", async (t) => {
  const dir = copy(t, "mounts");
  const { code, stdout, stderr } = await crit(["remap", dir, "--path", "/shared:/common", "-n"]);
  t.equal(code, 0, stderr);
  t.match(stdout.toString(), 'mountpoint: "/shared" -> "/common"');
  t.match(stdout.toString(), 'mountpoint: "/shared/inner" -> "/common/inner"');
});

t.test("what is expected of a file comes from this machine", async (t) => {
  const dir = copy(t, "simple");
  const program = join(tempDir(t), "program");
  cpSync(process.execPath, program);
  const argv = ["remap", dir, "--path", `/mnt/bin/simple:${program}`, "--file-expect", program, "--yes"];
  const { code, stderr } = await crit(argv);
  t.equal(code, 0, stderr);
  const files = JSON.parse((await crit(["decode", "-i", join(dir, "files.img")])).stdout.toString());
  const { reg } = files.entries.find((entry: any) => entry.reg?.name === program);
  const { size, mode } = statSync(program);
  t.equal(Number(reg.size), size);
  t.equal(reg.mode, mode);
  const notes = spawnSync("readelf", ["-n", program], { encoding: "utf8" });
  const [, id] = /Build ID: ([0-9a-f]+)/.exec(notes.stdout ?? "") ?? [];
  if (id === undefined) return;
  const bytes = Buffer.alloc(reg.build_id.length * 4);
  reg.build_id.forEach((word: number, i: number) => bytes.writeUInt32LE(word, i * 4));
  t.equal(bytes.toString("hex"), id);
});

t.test("a refused remap changes nothing", async (t) => {
  const dir = copy(t, "tcp");
  const before = contents(dir);
  const refused: [argv: string[], code: number, message: RegExp][] = [
    [[], 2, /nothing to remap/],
    [["--tcp", "8080"], 2, /two ports/],
    [["--tcp", "80:99999"], 2, /two ports/],
    [["--tcp", "80:81", "-y"], 1, /no TCP socket/],
    [["--addr", "127.0.0.1:::1"], 2, /--addr/],
    [["--path", "relative:/x"], 2, /absolute/],
    [["--path", "/nowhere:/x", "-y"], 1, /no path of the set/],
    [["--env", "PATH"], 2, /NAME=VALUE/],
    [["--env", `PATH=${"x".repeat(200)}`, "-y"], 1, /room for \d+ bytes/],
    [["--env", "NOBODY=1", "-y"], 1, /no task of the set/],
    [["--comm", "a-name-of-16-byte"], 2, /at most 15 bytes/],
    [["--comm", "x:4711", "-y"], 1, /no such task/],
    [["--comm", "x", "--pid", "4711", "-y"], 1, /no (such )?task/],
    [["--file-expect", "/proc/self/exe", "-y"], 1, /no such file/],
    [["--comm", "x"], 1, /no terminal to ask on/],
  ];
  for (const [argv, code, message] of refused) {
    const outcome = await crit(["remap", dir, ...argv]);
    t.equal(outcome.code, code, argv.join(" "));
    t.match(outcome.stderr, message);
  }
  t.strictSame(contents(dir), before);
  const archive = await crit(["remap", join(REPOSITORY, "fixtures/archives/podman.tar.gz"), "--comm", "x", "-y"]);
  t.match(archive.stderr, "unpack");
});

const VICTIM = `
import os, signal, socket, sys, time
port, directory = int(sys.argv[1]), sys.argv[2]
listener = socket.create_server(("127.0.0.1", port))
log = open(directory + "/old/app.log", "a", buffering=1)
null = os.open("/dev/null", os.O_RDWR)
for fd in (0, 1, 2): os.dup2(null, fd)
def tell(*_):
    words = open("/proc/self/environ").read().split(chr(0))
    log.write("told " + " ".join(word for word in words if word.startswith("LEVEL=")) + chr(10))
signal.signal(signal.SIGUSR1, tell)
log.write("started" + chr(10))
open(directory + "/pid", "w").write(str(os.getpid()) + chr(10))
while True: time.sleep(1)
`;

t.test("the real criu restores what was remapped", async (t) => {
  const criu = peer(t, "criu");
  if (criu === undefined) return;
  if (process.getuid?.() !== 0) return unavailable(t, "criu needs root");
  if (spawnSync("python3", ["-c", "0"]).status !== 0) return unavailable(t, "there is no python3");
  const python = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).stdout.trim();
  const dir = tempDir(t);
  const images = join(dir, "img");
  for (const name of ["img", "old", "new"]) mkdirSync(join(dir, name));
  const [from, to] = [await freePort(), await freePort()];
  spawnSync("setsid", ["-f", python, "-c", VICTIM, String(from), dir], {
    env: { LEVEL: "information" },
    stdio: "ignore",
  });
  const pid = await waitFor(() => (existsSync(`${dir}/pid`) ? readFileSync(`${dir}/pid`, "utf8").trim() : ""));
  t.teardown(() => spawnSync("pkill", ["-9", "-s", pid]));
  const run = (...argv: string[]): number | null =>
    spawnSync("sh", ["-c", 'ulimit -f 200000; exec timeout -k 2 30 "$@"', "sh", criu, ...argv]).status;
  const dumped = run("dump", "-t", pid, "-D", images, "-v4", "-o", "dump.log");
  t.equal(dumped, 0, readFileSync(join(images, "dump.log"), "utf8").slice(-500));
  await waitFor(() => (existsSync(`/proc/${pid}`) ? "" : "gone")); // its parent must have heard of its death
  writeFileSync(`${dir}/new/app.log`, "another file, longer than the old one\n");
  const outcome = await crit(
    ["remap", images, "--tcp", `${from}:${to}`, "--path", `${dir}/old:${dir}/new`, "--comm", "renamed"].concat([
      "--env",
      "LEVEL=debug",
      "--file-expect",
      `${dir}/new/app.log`,
      "--yes",
    ]),
  );
  t.equal(outcome.code, 0, outcome.stderr);
  const restored = run("restore", "-d", "-D", images, "-v4", "-o", "restore.log");
  t.equal(restored, 0, readFileSync(join(images, "restore.log"), "utf8").slice(-500));
  t.equal(readFileSync(`/proc/${pid}/comm`, "utf8"), "renamed\n");
  t.match(readFileSync(`/proc/${pid}/environ`, "utf8").split("\0"), ["LEVEL=debug"]);
  t.equal(await connects(to), true, "listens at the new port");
  t.equal(await connects(from), false, "and no more at the old one");
  process.kill(Number(pid), "SIGUSR1");
  const log = (): string => readFileSync(`${dir}/new/app.log`, "utf8");
  t.match(await waitFor(() => (log().includes("told") ? log() : "")), /^another file.*\ntold LEVEL=debug\n$/);
  t.notMatch(readFileSync(`${dir}/old/app.log`, "utf8"), "told");
});

/** A port that nobody listens at just now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

async function waitFor(look: () => string): Promise<string> {
  for (let i = 0; i < 200; i++) {
    const seen = look();
    if (seen !== "") return seen;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return "";
}
