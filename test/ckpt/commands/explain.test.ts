/** ckpt explain: what it prints and how it ends. */

import { join } from "node:path";
import t from "tap";
import { runCkpt } from "../../../src/ckpt/run.ts";
import { CAUSES } from "../../../src/analyze/causes.ts";
import { inProcess } from "../../support/in-process.ts";
import { REPOSITORY } from "../../support/peers.ts";

const LOGS = join(REPOSITORY, "fixtures/logs");
const FAILED = join(LOGS, "anon-bpf-map.log.xz");

async function explain(argv: readonly string[], stdin = ""): Promise<{ code: number; out: string; err: string }> {
  const { code, stdout, stderr } = await inProcess((io) => runCkpt(["explain", ...argv], io, "0.0.0-test"), stdin);
  return { code, out: stdout.toString(), err: stderr };
}

t.test("cause, object, evidence with line numbers, why, what to do: one screen", async (t) => {
  const { code, out, err } = await explain([FAILED]);
  t.equal(err, "");
  t.equal(code, 0);
  t.match(out, /dump failed {2}\(criu 4\.2\.1/);
  const order = ["Cause ", "Object ", "Lines ", "Why ", "Do "].map((name) => out.indexOf(`\n${name}`));
  t.ok(order.every((at) => at > 0));
  t.same(
    [...order].sort((a, b) => a - b),
    order,
  );
  t.match(out, /^ *390 {2}\(00\.\d+\) Error /m);
  t.ok(out.split("\n").length <= 25, out);
  t.notOk(out.includes("\u001b"), "no colours in a file");
  t.ok((await explain([FAILED, "--color", "always"])).out.includes("\u001b["));
  t.match((await explain([FAILED, "-v"])).out, /^Noise$/m);
});

t.test("formats", async (t) => {
  const { out } = await explain([FAILED, "--json"]);
  t.match(JSON.parse(out), {
    schema: "ckpt/explain",
    version: 1,
    results: [{ diagnoses: [{ cause: "anon-inode-unsupported" }] }],
  });
  t.equal((await explain([FAILED, "--format", "json"])).out, out);
  const { out: markdown } = await explain([FAILED, "--format", "markdown", "--anonymize"]);
  t.match(markdown, /^## \/?path\d+: dump failed$/m);
  t.match(markdown, /^```$/m);
});

t.test("remedies of the tool that is used", async (t) => {
  const log = "Error (criu/sk-inet.c:188): inet: Connected TCP socket, consider using --tcp-established option.\n";
  t.match((await explain([], log)).out, /criu dump .*--tcp-established/);
  t.match((await explain(["-", "--for", "docker"], log)).out, /runc\.conf/);
  const { results } = JSON.parse((await explain(["--json", "--for", "podman"], log)).out) as {
    results: { diagnoses: { remedies: { tool: string }[] }[] }[];
  };
  t.ok(results[0]?.diagnoses[0]?.remedies.every(({ tool }) => tool === "podman" || tool === "any"));
});

t.test("exit codes", async (t) => {
  t.equal((await explain([], "(00.09) Dumping finished successfully\n")).code, 0);
  t.equal((await explain([], "nothing of interest\n")).code, 1);
  t.match(await explain(["/nonexistent/x.log"]), { code: 2, err: /no such file/ });
  t.match(await explain([FAILED, "--for", "nothing"]), { code: 2 });
  t.match(await explain(["--cause", "no-such-cause"]), { code: 2, err: /--list/ });
});

t.test("what is no log is called so", async (t) => {
  for (const text of ["", "hello\n", "\u0000\u00ff\u001b["])
    t.match((await explain([], text)).out, /not a log of criu/, JSON.stringify(text));
  t.match((await explain([], "(00.01) Version: 4.2 (gitid 0)\n")).out, /end unknown/);
});

t.test("the manual of causes", async (t) => {
  const { out } = await explain(["--list"]);
  const ids = out
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  t.same(ids, Object.keys(CAUSES));
  for (const id of ids) {
    const { code, out: page } = await explain(["--cause", id ?? ""]);
    t.equal(code, 0, id ?? "");
    t.match(page, /^- /m);
    t.notMatch(page, /undefined|NaN|\[object/);
  }
});

t.test("nothing in a log drives the terminal", async (t) => {
  const { out } = await explain(
    [],
    "Error (criu/files-reg.c:1): Can't dump ghost file /tmp/\u001b[31mx\u0007 of 9 size, increase limit\n",
  );
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  t.notMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f]/);
});
