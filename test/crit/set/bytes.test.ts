import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { ioError, openFile, sliceBytes, statIfThere, statPath } from "../../../src/crit/set/bytes.ts";
import { command, refusal } from "../../support/tars.ts";

t.test("a file is read anywhere", async (t) => {
  const bytes = openFile(join(t.testdir({ f: "0123456789" }), "f"));
  t.equal(bytes.size, 10);
  t.equal(Buffer.from(bytes.read(3, 4)).toString(), "3456");
  t.equal(Buffer.from(bytes.read(8, 4)).toString(), "89");
  t.equal(bytes.read(20, 4).length, 0);
  bytes.close();
  bytes.close();
  t.equal((await refusal(() => bytes.read(0, 1))).code, "io", "closed");
});

t.test("a slice is a file of its own", async (t) => {
  const whole = openFile(join(t.testdir({ f: "0123456789" }), "f"));
  const slice = sliceBytes(whole, 2, 5);
  t.equal(Buffer.from(slice.read(1, 99)).toString(), "3456");
  t.equal(slice.read(5, 1).length, 0);
  slice.close();
  t.equal((await refusal(() => whole.read(0, 1))).code, "io");
});

t.test("a file that became shorter gives what it has", async (t) => {
  const path = join(t.testdir({ f: "0123456789" }), "f");
  const bytes = openFile(path);
  truncateSync(path, 4);
  t.equal(Buffer.from(bytes.read(2, 8)).toString(), "23");
  bytes.close();
});

t.test("what is no regular file is not opened: a fifo would wait for ever", async (t) => {
  const dir = t.testdir({ f: "x" });
  mkdirSync(join(dir, "d"));
  if (command(t, "mkfifo", [join(dir, "p")]) === undefined) return;
  symlinkSync("p", join(dir, "to-p"));
  for (const name of ["d", "p", "to-p"]) {
    const error = await refusal(() => openFile(join(dir, name)));
    t.equal(error.code, "io");
    t.match(error.message, /: not a regular file$/);
  }
  symlinkSync("f", join(dir, "to-f"));
  openFile(join(dir, "to-f")).close();
});

t.test("what is not there", async (t) => {
  const dir = t.testdir({ f: "x" });
  symlinkSync("loop", join(dir, "loop"));
  for (const name of ["none", "f/x"]) t.equal((await refusal(() => statPath(join(dir, name)))).code, "not-found", name);
  t.equal((await refusal(() => openFile(join(dir, "loop")))).code, "io");
  for (const name of ["none", "f/x", "loop"]) t.equal(statIfThere(join(dir, name)), undefined, name);
  t.ok(statIfThere(join(dir, "f"))?.isFile());
  t.equal((await refusal(() => statPath("\x1b"))).message, "\\x1b: no such file or directory");
});

t.test("an errno becomes our error", async (t) => {
  const error = ioError(Object.assign(new Error("x"), { code: "EACCES", syscall: "open" }), "p");
  t.match(error, { code: "io", message: "p: cannot open (EACCES)", file: "p" });
});
