/** ckpt preflight on live processes and on real images: exit codes, JSON by its schema, refusals. */

import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { Ajv2020 } from "ajv/dist/2020.js";
import { preflight, type PreflightCommand } from "../../../src/ckpt/commands/preflight.ts";
import { tempDir } from "../../support/crit.ts";
import { REPOSITORY } from "../../support/peers.ts";

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
  const { code, text } = await run(t, { restore: join(REPOSITORY, "fixtures/images/simple") });
  const document = JSON.parse(text) as object;
  t.ok(validate(document), JSON.stringify(validate.errors));
  t.equal(code, 1);
  t.match(text, /"file-missing"/);
});

t.test("an empty directory holds no images", async (t) => {
  const restore = join(tempDir(t), "empty");
  mkdirSync(restore);
  const { code, text } = await run(t, { restore });
  t.equal(code, 1);
  t.match(text, /"image-missing"/);
});
