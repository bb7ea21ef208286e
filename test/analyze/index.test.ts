/** The library ckpt/explain: importing it does nothing, and its types are those of what it gives. */

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import t from "tap";
import { explain, type Diagnosis, type ExplainDocument, type Subject } from "../../src/analyze/index.ts";
import { REPOSITORY } from "../support/peers.ts";

t.test("importing does nothing", (t) => {
  const index = JSON.stringify(join(REPOSITORY, "src/analyze/index.ts"));
  const script = `const count = () => process.getActiveResourcesInfo().length; const before = count(); await import(${index}); console.log(count() - before);`;
  const loader = join(REPOSITORY, "test/support/typescript.mjs");
  const argv = ["-u", "NODE_OPTIONS", process.execPath, "--import", loader, "--input-type=module", "-e", script];
  const out = execFileSync("env", argv, { encoding: "utf8", timeout: 60_000 });
  t.match(out, /^-?\d+\n$/, "nothing is printed");
  t.ok(Number(out) <= 0, "nothing stays open");
  t.end();
});

t.test("a program against its types, checked with all sources", async (t) => {
  const document: ExplainDocument = await explain([
    { name: "x", log: "Error (criu/pstree.c:300): The root process 42 is not a session leader." },
    { name: "y", log: new Uint8Array() },
  ]);
  const best: Diagnosis | undefined = document.results[0]?.diagnoses[0];
  const subject: Subject = best?.subject ?? {};
  const said: string | undefined = best?.remedies[0]?.command ?? best?.cause;
  t.equal(subject.pid, 42);
  t.type(said, "string");
  t.same(document.results[1]?.diagnoses, []);
});
