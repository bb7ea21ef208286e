/** Excerpts in which no rule knows a line: complaints of other programs, and people who say that it hangs. */

import t from "tap";
import type { CauseId } from "../../../src/analyze/causes.ts";
import { explain } from "../../../src/analyze/index.ts";

/** The line that decides is marked. */
const EXCERPTS: readonly (readonly [cause: CauseId | undefined, ...lines: readonly string[]])[] = [
  ["permission", "$ curl -X POST https://node:10250/checkpoint/a/b/c", "=> Forbidden (verb=create, resource=nodes)"],
  ["gpu", "=> some-helper: the CUDA driver of this machine has no such call, error 801"],
  ["cpu-features", "=> NOTE042E: CPU features of this machine: one is missing"],
  ["log-missing", "=> vzthing: Error: checkpoint failed (see /vz/dump/dump.101.log)"],
  ["hang", "(00.09) Putting a blob into 0x7f", "=> (00.10) Waiting", "and nothing more, I have to kill it"],
  [
    "crash-after-restore",
    "(00.5) Restore finished successfully. Resuming tasks.",
    "=> 9a redis Exited (139) 2 seconds ago",
  ],
  [undefined, "I have a question", "how long does it take?"],
  [undefined, "(00.5) Restore finished successfully. Resuming tasks.", "counter 45"],
];

t.test("the complaint that says most", async (t) => {
  for (const [cause, ...lines] of EXCERPTS) {
    const at = lines.findIndex((line) => line.startsWith("=> ")) + 1;
    const log = lines.map((line) => line.replace(/^=> /, "")).join("\n");
    const diagnosis = (await explain([{ name: "log", log }])).results[0]?.diagnoses[0];
    t.equal(diagnosis?.cause, cause, log);
    if (diagnosis !== undefined) t.equal(diagnosis.key_line.number, at, log);
    t.ok((diagnosis?.confidence ?? 0) < 0.8, "none is certain");
  }
});
