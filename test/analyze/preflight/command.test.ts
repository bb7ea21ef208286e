/** ckpt preflight on live processes and on real images: exit codes, JSON by its schema, refusals. */

import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { Ajv2020 } from "ajv/dist/2020.js";
import { preflight, type PreflightCommand } from "../../../src/ckpt/commands/preflight.ts";
import { tempDir } from "../../support/crit.ts";
import { REPOSITORY, unavailable } from "../../support/peers.ts";

const schema = JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/preflight.json"), "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

async function run(t: Test, command: Partial<PreflightCommand>): Promise<{ code: number; text: string }> {
  const path = join(tempDir(t), "out");
  const stdout = openSync(path, "w");
  try {
    const io = { stdin: -1, stdout, stderr: 2 };
    const given = {
      words: [],
      format: "json",
      why: false,
      path: process.env.PATH ?? "",
      reader: 1,
      executor: undefined,
      ...command,
    } as const;
    const code = await preflight(io, given);
    return { code, text: readFileSync(path, "utf8") };
  } finally {
    closeSync(stdout);
  }
}

t.test("a live process with a large deleted file", { skip: process.platform !== "linux" }, async (t) => {
  const file = join(tempDir(t), "large");
  writeFileSync(file, Buffer.alloc(3 << 20, 1));
  const fd = openSync(file, "r");
  unlinkSync(file);
  const child = spawn("sleep", ["100"], { stdio: ["ignore", "ignore", "ignore", fd], detached: true });
  t.teardown(() => child.kill("SIGKILL"));
  closeSync(fd);
  const { code, text } = await run(t, { words: [String(child.pid)] });
  const document = JSON.parse(text) as { results: { findings: { id: string }[]; options: object[] }[] };
  t.ok(validate(document), JSON.stringify(validate.errors));
  t.equal(code, 1);
  t.ok(document.results[0]?.findings.some(({ id }) => id === "file-deleted-ghost"));
  t.match(document.results[0]?.options, [{ option: "--ghost-limit", value: "3M" }]);
  t.match(
    (await run(t, { words: [String(child.pid)], format: "text" })).text,
    /will fail: .*large.*\n.*\n[^]*Options: --ghost-limit 3M/,
  );
});

t.test("our own tree cannot be dumped from inside", { skip: process.platform !== "linux" }, async (t) => {
  const { code, text } = await run(t, { words: [String(process.pid)], reader: process.pid });
  t.equal(code, 1);
  t.match(text, /"self-in-tree"/);
});

t.test("what cannot be told, and what is wrong on the command line", async (t) => {
  await t.rejects(run(t, { words: ["999999999"] }), { code: "not-found", exit: 2 });
  await t.rejects(run(t, { words: ["x"] }), { code: "usage" });
  await t.rejects(run(t, { words: [] }), { code: "usage" });
  await t.rejects(run(t, { words: ["1"], restore: "dir" }), { code: "usage" });
  await t.rejects(run(t, { cgroup: "/no/such/group" }), { code: "not-found" });
  await t.rejects(run(t, { restore: "/no/such/dir" }), { code: "not-found" });
});

t.test("a restore from images of another machine: everything at once", async (t) => {
  const restore = join(REPOSITORY, "fixtures/images/simple");
  t.match((await run(t, { restore, format: "text" })).text, /CAUSE.*\n.*file-missing/);
  const { code, text } = await run(t, { restore });
  const document = JSON.parse(text) as object;
  t.ok(validate(document), JSON.stringify(validate.errors));
  t.equal(code, 1);
  t.match(text, /"file-missing"/);
});

t.test("the processes of a control group: its trees, each by its root", async (t) => {
  const group = ["/sys/fs/cgroup/pids", "/sys/fs/cgroup"]
    .map((base) => join(base, `ckpt-test-${process.pid}`))
    .find(made);
  if (group === undefined) return unavailable(t, "no control group can be made here");
  const child = spawn("sleep", ["100"], { stdio: "ignore", detached: true });
  const ended = new Promise((done) => child.once("exit", done));
  t.teardown(async () => {
    child.kill("SIGKILL");
    await ended;
    rmdirSync(group);
  });
  writeFileSync(join(group, "cgroup.procs"), String(child.pid));
  const { text } = await run(t, { cgroup: group });
  t.match(JSON.parse(text), { results: [{ pid: child.pid, comm: "sleep", tasks: 1, verdict: "works" }] });
});

/** A directory of a control group file system, not of any other. */
function made(directory: string): boolean {
  try {
    mkdirSync(directory);
    return existsSync(join(directory, "cgroup.procs"));
  } catch {
    return false;
  }
}

t.test("an empty directory holds no images", async (t) => {
  const restore = join(tempDir(t), "empty");
  mkdirSync(restore);
  const { code, text } = await run(t, { restore });
  t.equal(code, 1);
  t.match(text, /"image-missing"/);
});

t.test("every committed image set gets an answer", async (t) => {
  const images = join(REPOSITORY, "fixtures/images");
  for (const { name } of readdirSync(images, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const { code, text } = await run(t, { restore: join(images, name) });
    t.ok(validate(JSON.parse(text)) && code === 1, `${name}: ${JSON.stringify(validate.errors)}`);
  }
});
