/** A log beside its images: numbers become objects. */

import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { explain } from "../../../src/analyze/index.ts";
import { tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";

const LOG = [
  "(00.1) Dumping processes (pid: 100)",
  "(00.2) Error (criu/cr-dump.c:1570): 100 has rseq but kernel lacks get_rseq_conf feature",
  "(00.3) Error (criu/cr-dump.c:2111): Dumping FAILED.",
  "",
].join("\n");

t.test("images that are named", async (t) => {
  const { results } = await explain([{ name: "dump.log", log: LOG }], { images: join(IMAGES, "simple") });
  const best = results[0]?.diagnoses[0];
  t.match(best, { cause: "rseq", subject: { pid: 100, comm: /\S/ } });
  t.ok(best?.evidence.some(({ number, text }) => number === 0 && text.includes("task:100 is 100 ")));
  t.match(best?.title, best?.subject.comm ?? "?");
});

t.test("images found beside the log", async (t) => {
  const dir = tempDir(t);
  cpSync(join(IMAGES, "simple"), dir, { recursive: true });
  writeFileSync(join(dir, "dump.log"), LOG);
  const { results } = await explain([dir]);
  t.equal(results.length, 1);
  t.ok(results[0]?.diagnoses[0]?.subject.comm);
});

t.test("images that cannot be read: named they are an error, found they are left alone", async (t) => {
  const dir = tempDir(t);
  copyFileSync(join(IMAGES, "simple/pstree.img"), join(dir, "inventory.img"));
  writeFileSync(join(dir, "pstree.img"), "no image");
  writeFileSync(join(dir, "dump.log"), LOG);
  t.equal((await explain([dir])).results[0]?.diagnoses[0]?.cause, "rseq");
  await t.rejects(explain([join(dir, "dump.log")], { images: join(dir, "nowhere") }), { code: "not-found" });
});
