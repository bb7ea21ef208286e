import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import t from "tap";
import { attempt, openInput, openOutput, writeAll } from "../../../src/crit/commands/io.ts";
import { bundleCrit, tempDir } from "../../support/crit.ts";
import { imageBytes, record } from "../../support/image-bytes.ts";

t.setTimeout(120_000);

const NO_STREAMS = { stdin: -1, stdout: -1, stderr: -1 };

t.test("an output appears whole under its name, or not at all", (t) => {
  const dir = tempDir(t);
  const path = join(dir, "out");
  const output = openOutput(NO_STREAMS, path);
  output.write("half");
  t.notOk(readdirSync(dir).includes("out"), "not there yet");
  output.write(Buffer.from(" and half"));
  output.commit();
  t.strictSame(readdirSync(dir), ["out"], "and nothing else is left");
  t.equal(readFileSync(path, "utf8"), "half and half");
  const another = openOutput(NO_STREAMS, path);
  another.write("no");
  another.abort();
  t.strictSame(readdirSync(dir), ["out"]);
  t.equal(readFileSync(path, "utf8"), "half and half");
  t.end();
});

t.test("a file that is replaced keeps its permissions, a link its target", (t) => {
  const dir = tempDir(t);
  const path = join(dir, "real");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
  symlinkSync("real", join(dir, "link"));
  const output = openOutput(NO_STREAMS, join(dir, "link"));
  output.write("new");
  output.commit();
  t.equal(statSync(path).mode & 0o777, 0o640);
  t.equal(readFileSync(path, "utf8"), "new");
  t.strictSame(readdirSync(dir).sort(), ["link", "real"]);
  t.end();
});

t.test("devices and descriptors are written into", (t) => {
  const path = join(tempDir(t), "open");
  const fd = openSync(path, "w+");
  for (const name of ["/dev/null", `/proc/self/fd/${fd}`]) {
    const output = openOutput(NO_STREAMS, name);
    output.write("text");
    output.commit();
  }
  closeSync(fd);
  t.equal(readFileSync(path, "utf8"), "text");
  t.end();
});

t.test("an input comes in pieces", (t) => {
  const path = join(tempDir(t), "in");
  const bytes = Buffer.alloc(700_000, "abc");
  writeFileSync(path, bytes);
  const input = openInput(NO_STREAMS, path);
  const parts: Uint8Array[] = [];
  for (let piece = input.pull(); piece !== undefined; piece = input.pull()) parts.push(piece);
  input.close();
  t.ok(parts.length > 1);
  t.equal(input.size, bytes.length);
  t.strictSame(Buffer.concat(parts), bytes);
  t.end();
});

t.test("refusals of the operating system are errors of ours; other errors stay what they are", (t) => {
  const dir = tempDir(t);
  t.throws(() => openInput(NO_STREAMS, join(dir, "no")), { code: "not-found", message: /no such file or directory$/ });
  t.throws(() => openInput(NO_STREAMS, dir), { code: "io", message: /is a directory/ });
  t.throws(() => openOutput(NO_STREAMS, join(dir, "no", "out")), { code: "not-found" });
  t.throws(() => openOutput(NO_STREAMS, "/dev/full").write("x"), {
    code: "io",
    message: /no space left on the device/,
  });
  const closed = openSync("/dev/null", "w");
  closeSync(closed);
  t.throws(() => attempt("x.img", () => writeAll(closed, "x")), { code: "io", file: "x.img", message: /EBADF/ });
  const ours = (): never => {
    throw new TypeError("ours");
  };
  t.throws(() => attempt("x", ours), TypeError);
  t.end();
});

t.test("much output reaches a reader that is slow", async (t) => {
  const program = await bundleCrit(t);
  const path = join(tempDir(t), "fs-1.img");
  const entry = Buffer.from(record(Uint8Array.from([8, 1, 16, 2])));
  writeFileSync(path, Buffer.concat([imageBytes("FS"), Buffer.alloc(entry.length * 20_000, entry)]));
  const line = `"${process.execPath}" "${program}" decode -i "${path}" | (sleep 0.3; wc -c)`;
  const { stdout, stderr } = spawnSync("sh", ["-c", line], { env: { PATH: process.env.PATH } });
  t.equal(stderr.toString(), "");
  t.equal(
    Number(stdout),
    '{"magic": "FS", "entries": []}\n'.length + 20_000 * '{"cwd_id": 1, "root_id": 2}, '.length - 2,
  );
});
