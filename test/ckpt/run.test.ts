import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { runCkpt } from "../../src/ckpt/run.ts";
import { crit, tempDir } from "../support/crit.ts";
import { inProcess } from "../support/in-process.ts";
import { REPOSITORY } from "../support/peers.ts";

const dir = tempDir(t);

/** Runs ckpt in this process. */
async function ckpt(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { code, stdout, stderr } = await inProcess((io) => runCkpt(argv, io, "1.2.3"));
  return { code, stdout: stdout.toString(), stderr };
}

t.test("the version, as ckpt and as criu spell the option", async (t) => {
  for (const argv of [["--version"], ["-V"], ["dump", "-V"], ["restore", "-D", dir, "--version"], ["-V", "dump"]]) {
    t.same(await ckpt(...argv), { code: 0, stdout: "1.2.3\n", stderr: "" }, argv.join(" "));
  }
});

t.test("help names every command", async (t) => {
  const { code, stdout } = await ckpt("--help");
  t.equal(code, 0);
  for (const name of ["crit", "completion", "dump", "restore"]) t.match(stdout, new RegExp(`^  ${name} `, "m"));
});

t.test("ckpt crit is crit", async (t) => {
  const image = join(REPOSITORY, "fixtures/images/simple/pstree.img");
  const lines = [["show", image], ["show", "--nop", image], ["show", "--help"], ["info", "/none"], ["nonsense"], []];
  for (const argv of lines) {
    const ours = await ckpt("crit", ...argv);
    const { code, stdout, stderr } = await crit(argv);
    t.same(ours, { code, stdout: stdout.toString(), stderr }, `crit ${argv.join(" ")}`);
  }
});

t.test("completion prints the committed scripts", async (t) => {
  for (const [shell, files] of Object.entries({
    bash: ["crit", "ckpt"],
    zsh: ["_crit", "_ckpt"],
    fish: ["crit.fish", "ckpt.fish"],
  })) {
    const committed = files.map((name) => readFileSync(join(REPOSITORY, "completions", shell, name), "utf8")).join("");
    t.same(await ckpt("completion", shell), { code: 0, stdout: committed, stderr: "" }, shell);
  }
});

t.test("options of criu that dump and restore do not have are refused by name, and nothing is done", async (t) => {
  for (const [argv, code, message] of [
    [["dump", "-t", "1", "-D", dir, "--lazy-pages"], 1, /no --lazy-pages/],
    [["dump", "-t", "1", "-D", dir, "--page-server"], 1, /no --page-server: pages go/],
    [["dump", "-t", "1", "-D", dir, "--nonsense"], 1, /criu has no option --nonsense/],
    [["dump", "-t", "one", "-D", dir], 1, /one is no pid/],
    [["dump", "-D", dir], 1, /-t PID/],
    [["dump", "-t", "1", "-D", `${dir}/none`], 1, /no such directory/],
    [["dump", "-t", "1", "-D", dir, "-R", "-s"], 1, /exclude each other/],
    [["dump", "-t", "1", "-D", dir, "-v9x"], 1, /-v takes/],
    [["restore", "-d", "--images-dir", dir, "--lazy-pages"], 1, /no --lazy-pages/],
    [["-D", dir, "restore", "--manage-cgroups=some"], 1, /--manage-cgroups does not take some/],
    [["dump", "-t", "1", "-D", dir, "--inherit-fd", "fd[3]:x"], 1, /no --inherit-fd: it is for restores/],
    // all that is before -t is so anyway
    [["dump", "-D", dir, "-d", "-r", "/", "--manage-cgroups=none", "--no-default-config", "-t", "one"], 1, /one is no/],
    [["restore", "-D", dir, "-R", "-s", "--manage-cgroups=ignore", "--ghost-limit", "1M", "-t", "one"], 1, /one is no/],
    [["dump", "-t", "1", "-D", dir, "--config", `${dir}/none`], 1, /none: no such configuration file/],
  ] as const) {
    const result = await ckpt(...argv);
    t.equal(result.code, code, argv.join(" "));
    t.equal(result.stdout, "");
    t.match(result.stderr, message);
  }
});

t.test("mistakes on the command line", async (t) => {
  const cases: [string[], RegExp][] = [
    [["dmup"], /unknown command 'dmup'.*\n.*Did you mean dump/],
    [["--nonsense"], /unknown option '--nonsense'/],
    [["completion", "ksh"], /choices are bash, zsh, fish/],
    [[], /^Usage: ckpt/],
  ];
  for (const [argv, message] of cases) {
    const { code, stdout, stderr } = await ckpt(...argv);
    t.equal(code, 2, `ckpt ${argv.join(" ")}`);
    t.equal(stdout, "");
    t.match(stderr, message);
  }
});

t.test("the command itself", (t) => {
  const loader = join(REPOSITORY, "test/support/typescript.mjs");
  const { NODE_OPTIONS: _, ...env } = process.env; // the loaders of the tests
  const argv = ["--import", loader, join(REPOSITORY, "src/ckpt/bin/ckpt.ts"), "dump", "-t", "1", "--lazy-pages"];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8", env });
  t.equal(status, 1);
  t.match(stderr, /no --lazy-pages/);
  t.end();
});
