/** The log in criu's form, and as lines of progress. */
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import t from "tap";
import { CriuLog, type LogChoice } from "../../src/ckpt/criu-log.ts";
import { progressOf } from "../../src/ckpt/progress.ts";
import { tempDir } from "../support/crit.ts";
import { REPOSITORY } from "../support/peers.ts";

const isProgress = new Ajv2020().compile(
  JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/progress.json"), "utf8")) as object,
);

/** What lands on standard error. */
function printed(choice: LogChoice): string[] {
  const file = join(tempDir(t), "stderr");
  const stderr = openSync(file, "w");
  const progress = progressOf({ stdin: -1, stdout: -1, stderr }, choice.progress ?? "none");
  const log = new CriuLog(stderr, choice);
  progress({ kind: "step", ...{ step: "freeze" } });
  log.line(1, "Error (ckpt/dump): a\u0007b");
  log.line(3, "not asked for");
  progress({ kind: "bytes", ...{ done: 1n, total: 2n ** 60n } });
  log.close();
  closeSync(stderr);
  return readFileSync(file, "utf8").split("\n").slice(0, -1);
}

t.test("JSON lines are all that is on standard error", async (t) => {
  const lines = printed({ logFile: undefined, verbosity: 2, progress: "json" });
  for (const line of lines) t.ok(isProgress(JSON.parse(line)), `${line} ${JSON.stringify(isProgress.errors)}`);
  t.match(
    lines.map((line) => JSON.parse(line) as object),
    [
      { kind: "step", step: "freeze" },
      { kind: "log", level: 1, text: "Error (ckpt/dump): a\u0007b" },
      { kind: "bytes", done: "1", total: "1152921504606846976" },
    ],
  );
});

t.test("a log file keeps what is text, with times", async (t) => {
  const logFile = join(tempDir(t), "dump.log");
  t.equal(printed({ logFile, verbosity: 2, progress: "json" }).length, 2);
  t.match(readFileSync(logFile, "utf8"), /^\(00\.\d{6}\) Error \(ckpt\/dump\): a\\x07b\n$/);
});

t.test("without either, text", async (t) => {
  t.same(printed({ logFile: undefined, verbosity: 2 }), ["Error (ckpt/dump): a\\x07b"]);
});
