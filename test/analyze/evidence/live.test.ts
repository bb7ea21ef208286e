/** A log joined with tasks that run: this one. */

import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { liveSource } from "../../../src/analyze/evidence/live.ts";
import { parseLine } from "../../../src/analyze/log/parse.ts";
import { tempDir } from "../../support/crit.ts";

const EVENT = parseLine("Error (criu/files-ext.c:98): Can't dump file 3 of that type", 1);

t.test("name and file of a task", async (t) => {
  const path = join(tempDir(t), "open");
  const fd = openSync(path, "w");
  const { subject, evidence } = await liveSource()({ pid: process.pid, fd }, EVENT);
  closeSync(fd);
  t.match(subject, { comm: /\S/, path });
  t.ok(evidence.every(({ number }) => number === 0));
  t.ok(evidence.some(({ text }) => text.endsWith(`-> ${path}`)));
});

t.test("a character device has its number", async (t) => {
  const fd = openSync("/dev/null", "r");
  const { subject } = await liveSource()({ pid: process.pid, fd }, EVENT);
  closeSync(fd);
  t.match(subject, { path: "/dev/null", rdev: "1:3" });
});

t.test("tasks that are gone tell nothing", async (t) => {
  t.same(await liveSource("/nonexistent")({ pid: 42, fd: 1, mnt_id: 7, inode: "0x10" }, EVENT), {
    subject: {},
    evidence: [],
  });
});
