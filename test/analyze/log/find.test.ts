import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import t from "tap";
import { create } from "tar";
import { findLogs } from "../../../src/analyze/log/find.ts";
import { readLogs } from "../../../src/analyze/log/read.ts";
import { tempDir } from "../../support/crit.ts";

const LOG = "(00.100000) Error (criu/cr-dump.c:1): Dumping FAILED.\n";

function container(root: string): void {
  mkdirSync(join(root, "checkpoint"));
  mkdirSync(join(root, "criu.work/restore-2026"), { recursive: true });
  writeFileSync(join(root, "checkpoint/inventory.img"), Buffer.from([0x19, 0x43, 0x56, 0x54, 0x52, 0x19, 0x23, 0x58]));
  writeFileSync(join(root, "dump.log"), LOG);
  writeFileSync(join(root, "criu.work/restore-2026/restore.log"), LOG);
  writeFileSync(join(root, "speaks.log"), LOG);
  writeFileSync(join(root, "nginx.log"), "GET /\n");
  writeFileSync(join(root, "config.dump"), "{}");
}

t.test("a directory: the logs below it, and where the images are", async (t) => {
  const root = tempDir(t);
  container(root);
  const found = await findLogs(root);
  t.strictSame(
    found.logs.map(({ label }) => relative(root, label)),
    ["criu.work/restore-2026/restore.log", "dump.log", "speaks.log"],
  );
  t.equal(found.images, join(root, "checkpoint"));
});

t.test("a checkpoint archive: the logs in it can be read", async (t) => {
  const root = tempDir(t);
  container(root);
  for (const gzip of [false, true]) {
    const path = join(tempDir(t), "checkpoint");
    await create({ cwd: root, file: path, gzip }, ["."]);
    const found = await findLogs(path);
    t.equal(found.images, path);
    const dump = found.logs.find(({ label }) => label.endsWith("dump.log"))!;
    for await (const { log } of readLogs(dump)) t.equal(log.outcome, "failed");
    await found.close();
  }
});

t.test("a file is a log, whatever its name; a directory without either is refused", async (t) => {
  const root = tempDir(t);
  writeFileSync(join(root, "x"), LOG);
  const { logs, images } = await findLogs(join(root, "x"));
  t.equal(logs.length, 1);
  t.equal(images, undefined);
  await t.rejects(findLogs(root), { code: "not-found", message: /neither logs nor images/ });
  await t.rejects(findLogs(join(root, "no")), { code: "not-found" });
});
