import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { bundleCrit, crit, critProcess, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { writeSet } from "../../support/made-set.ts";
import { REPOSITORY } from "../../support/peers.ts";

t.setTimeout(300_000);

const TREE = join(IMAGES, "tree");
const SIMPLE = join(IMAGES, "simple");

async function text(...argv: string[]): Promise<string> {
  return (await crit(["x", ...argv])).stdout.toString();
}

/** The pid of a process of the tree. */
async function pidOf(comm: string): Promise<string> {
  return new RegExp(`(\\d+) ${comm} \\(`).exec(await text(TREE, "tree"))?.[1] as string;
}

t.test("go-criu's spellings, and two ways to ask for JSON", async (t) => {
  t.equal(await text(SIMPLE, "fd"), await text(SIMPLE, "fds"));
  t.equal(await text(SIMPLE, "mem"), await text(SIMPLE, "mems"));
  t.equal(await text(SIMPLE, "ps", "--json"), await text(SIMPLE, "ps", "--format", "json"));
  t.equal(await text(SIMPLE, "ps", "--format=text"), await text(SIMPLE, "ps"));
  t.not(await text(SIMPLE, "ps", "--json"), await text(SIMPLE, "ps"));
});

t.test("mistakes on the command line are usage errors", async (t) => {
  for (const argv of [
    ["x"],
    ["x", SIMPLE],
    ["x", SIMPLE, "bogus"],
    ["x", SIMPLE, "ps", "more"],
    ["x", SIMPLE, "ps", "--format", "xml"],
  ]) {
    const { code, stdout, stderr } = await crit(argv);
    t.equal(code, 2, argv.slice(2).join(" "));
    t.equal(stdout.length, 0);
    t.match(stderr, /^usage: crit x /);
  }
  t.match((await crit(["x", SIMPLE, "bogus"])).stderr, /ps, fds, mems, rss, sk, tree, mounts, ns/);
});

t.test("where there is no set", async (t) => {
  const dir = tempDir(t);
  writeFileSync(join(dir, "file"), "text");
  mkdirSync(join(dir, "empty"));
  for (const name of ["missing", "empty", "file"]) {
    const { code, stdout, stderr } = await crit(["x", join(dir, name), "ps"]);
    t.equal(code, 1, name);
    t.equal(stdout.length, 0);
    t.match(stderr, new RegExp(`^crit: error: [^\n]*${name}[^\n]*\n`));
  }
});

t.test("an image that is not there: the rest is printed, and it is named", async (t) => {
  const dir = tempDir(t);
  cpSync(TREE, dir, { recursive: true });
  const [reader, threads, stopped] = await Promise.all(["job-reader", "threads", "stopped"].map(pidOf));
  for (const name of [`core-${reader}.img`, `mm-${threads}.img`, `ids-${stopped}.img`]) rmSync(join(dir, name));
  const ps = await crit(["x", dir, "ps"]);
  t.equal(ps.code, 1);
  t.match(ps.stderr, `core-${reader}.img`);
  t.equal(ps.stdout.toString(), (await text(TREE, "ps")).replace("job-reader", "?"));

  const fds = await crit(["x", dir, "fds"]);
  t.equal(fds.code, 1);
  t.match(fds.stdout.toString(), new RegExp(`\n${stopped}\n\t {4}cwd: `), "without descriptors");
  t.match(fds.stdout.toString(), new RegExp(`\n${await pidOf("daemon")}\n\t {6}0: `), "and on");

  const mems = await crit(["x", dir, "mems"]);
  t.equal(mems.code, 1);
  t.match(mems.stderr, `mm-${threads}.img`);
  t.match(mems.stdout.toString(), new RegExp(`\n${threads}\n${stopped}\n\texe`));
});

t.test("an image that ends early: what it has is printed, then the error", async (t) => {
  const dir = tempDir(t);
  cpSync(SIMPLE, dir, { recursive: true });
  truncateSync(join(dir, "fdinfo-2.img"), 35);
  const { code, stdout, stderr } = await crit(["x", dir, "fds"]);
  t.equal(code, 1);
  const whole = await text(SIMPLE, "fds");
  t.match(stdout.toString(), /^100\n\t {6}0: \/dev\/null\n/);
  t.ok(stdout.length < whole.length);
  t.match(stderr, /^crit: error: fdinfo-2\.img: offset \d+: /);
  const json = await crit(["x", dir, "fds", "--json"]);
  t.equal(json.code, 1);
  t.equal((JSON.parse(json.stdout.toString()) as unknown[]).length, 1, "still a whole document");
});

t.test("archives and OCI layouts", async (t) => {
  const archives = join(REPOSITORY, "fixtures/archives");
  for (const what of ["ps", "fds", "mems", "sk", "mounts", "ns"]) {
    const wanted = await text(join(archives, "podman.tar"), what);
    t.ok(wanted.length > 30);
    for (const archive of ["podman.tar.gz", "podman.tar.zst", "cri-o.tar", "containerd.tar", "oci"]) {
      t.equal(await text(join(archives, archive), what), wanted, `${archive} ${what}`);
    }
  }
});

t.test("as the program that users run", async (t) => {
  const program = await bundleCrit(t);
  const dir = tempDir(t);
  const vmas = Array.from({ length: 20_000 }, (_, i) => ({ start: 0x10000 + i * 0x2000, end: 0x11000 + i * 0x2000 }));
  writeSet(dir, [{ pid: 5, vmas }]);

  t.test("a reader that goes away is no error", async (t) => {
    const script = '"$1" "$2" x "$3" mems "$4" | head -n 3; echo "${PIPESTATUS[0]}"';
    for (const format of ["--format=text", "--json"]) {
      const { stdout, stderr } = spawnSync("bash", ["-c", script, "-", process.execPath, program, dir, format]);
      t.match(stdout.toString(), /^(5\n|\[\n)[^]*\n0\n$/, format);
      t.equal(stderr.toString().replace(/.*NODE_OPTIONS.*\n/g, ""), "", format);
    }
  });

  t.test("the same output", async (t) => {
    const { code, stdout, stderr } = critProcess(program, ["x", dir, "mems"]);
    t.strictSame({ code, stderr }, { code: 0, stderr: "" });
    t.equal(stdout.toString(), await text(dir, "mems"));
    t.equal(stdout.toString().split("\n").length, 20_003);
  });
});
