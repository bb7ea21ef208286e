import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { configuration, configWords } from "../../src/ckpt/config-file.ts";
import { tempDir } from "../support/crit.ts";

/** As criu 4.2.1 reads them. */
const LINES: Readonly<Record<string, string>> = {
  "tcp-established": "--tcp-established",
  "log-file c.log": "--log-file=c.log",
  "log-file=c.log": "--log-file=c.log",
  '  log-file   "c d.log" # where it goes': "--log-file=c d.log",
  "log-file c.log#x": "--log-file=c.log",
  'work-dir "a \\"b\\" c"': '--work-dir=a "b" c',
  "no-restore-sibling   # another comment": "--no-restore-sibling",
  "# nothing": "",
  "   ": "",
};

t.test("lines of a configuration file", (t) => {
  for (const [line, word] of Object.entries(LINES))
    t.same(configWords(`${line}\n`, "x"), word === "" ? [] : [word], line);
  t.throws(() => configWords("shell-job\nlog-file c.log more", "x"), { code: "usage", message: /line 2/ });
  t.end();
});

t.test("which files are read, and in which order", (t) => {
  const home = tempDir(t);
  mkdirSync(join(home, ".criu"));
  const [user, extra, asked] = [".criu/default.conf", "extra.conf", "asked.conf"].map((name) => join(home, name));
  writeFileSync(user!, "timeout 1\n");
  writeFileSync(extra!, "timeout 2\n");
  writeFileSync(asked!, "timeout 3\n");
  const [one, two, three] = ["--timeout=1", "--timeout=2", "--timeout=3"];
  const read = (options: string[], variable?: string): string[] =>
    configuration(options, { extra: variable, home }).filter((word) => word.startsWith("--timeout"));
  t.same(read([]), [one]);
  t.same(read([], extra), [one, two]);
  t.same(read([], join(home, "none")), [one]);
  t.same(read(["--no-default-config"], extra), [two]);
  t.same(read([`--config=${asked}`], extra), [two, three]);
  t.throws(() => read([`--config=${join(home, "none")}`]), { code: "not-found" });
  t.end();
});
