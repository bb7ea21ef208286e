import t from "tap";
import { criuLine } from "../../src/ckpt/criu-line.ts";
import { dumpCommand } from "../../src/ckpt/dump-command.ts";
import { restoreCommand } from "../../src/ckpt/restore-command.ts";
import type { Io } from "../../src/crit/commands/io.ts";

const NOWHERE: Io = { stdin: -1, stdout: -1, stderr: -1 };
const COMMANDS = [dumpCommand, restoreCommand].map((make) => make(NOWHERE, "1.2.3", () => undefined));

const CASES: Readonly<Record<string, string>> = {
  "-D img -R dump -t 3": "dump --images-dir=img --leave-running --tree=3",
  "-D dump restore": "restore --images-dir=dump",
  "dump -t3 -jlx": "dump --tree=3 --shell-job --file-locks --ext-unix-sk",
  "dump -x7 --ext-unix-sk=8 -x": "dump --ext-unix-sk=7 --ext-unix-sk=8 --ext-unix-sk",
  "restore --log-f=a --restore-det": "restore --log-file=a --restore-detached",
  "dump --external a=b --external=c": "dump --external=a=b --external=c",
  "restore --cgroup-root /x": "restore --cgroup-root=/x",
  // levels as criu 4.2.1 logs by them
  "dump -v": "dump --verbosity=3",
  "dump -vv": "dump --verbosity=4",
  "dump -v -v": "dump --verbosity=4",
  "dump -v0": "dump --verbosity=0",
  "dump -v4 -v": "dump --verbosity=5",
  "dump -vv4": "dump --verbosity=4",
  "dump -Rv4": "dump --leave-running --verbosity=4",
  "dump -v 4": "dump --verbosity=3 -- 4",
  "dump --verbosity=4": "dump --verbosity=4",
  "dump -v9x": "dump --verbosity=9x",
  "dump -vvvvvvvvvvvvvv": "dump --verbosity=9",
  // what is negated later does not count, before it does
  "dump --tcp-close --no-tcp-close": "dump",
  "dump --no-tcp-close --tcp-close": "dump --tcp-close",
  "dump --no-default-config": "dump --no-default-config",
  // mistakes are left to the parser
  "dump --log x": "dump --log -- x",
  "dump --nonsense -Rq": "dump --nonsense --leave-running -q",
  "dump -- -R": "dump -- -R",
  "dump -t": "dump --tree",
  // lines that are not for these commands
  "explain dump -v": "explain dump -v",
  "-V": "-V",
  "-v tui dump": "-v tui dump",
};

t.test("command lines as criu takes them", (t) => {
  for (const [line, expected] of Object.entries(CASES)) {
    t.equal(criuLine(line.split(" "), COMMANDS).join(" "), expected, line);
  }
  t.end();
});
