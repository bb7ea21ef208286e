/** A 32-bit program is refused by that name before it is frozen. */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import t from "tap";
import { checkReport } from "../../../src/checkpoint/dump/check-report.ts";
import { checkDump, DumpRefused } from "../../../src/checkpoint/index.ts";
import { tempDir } from "../../support/crit.ts";
import { needsExecutor } from "../../support/executor.ts";
import { REPOSITORY, unavailable } from "../../support/peers.ts";

/** pause(2), for ever: mov eax, 29; int 0x80; jmp to the start. */
const CODE = [0xb8, 29, 0, 0, 0, 0xcd, 0x80, 0xeb, 0xf7];
const BASE = 0x8048000;
const HEADERS = 52 + 32;

/** ELF for i386 with one segment. Source: elf(5). */
function program(): Uint8Array {
  const bytes = Buffer.alloc(HEADERS + CODE.length);
  const size = bytes.length;
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]).copy(bytes);
  const halves = [2, 3];
  halves.forEach((half, i) => bytes.writeUInt16LE(half, 16 + 2 * i));
  [1, BASE + HEADERS, 52, 0, 0].forEach((word, i) => bytes.writeUInt32LE(word, 20 + 4 * i));
  [52, 32, 1].forEach((half, i) => bytes.writeUInt16LE(half, 40 + 2 * i));
  [1, 0, BASE, BASE, size, size, 5, 0x1000].forEach((word, i) => bytes.writeUInt32LE(word, 52 + 4 * i));
  bytes.set(CODE, HEADERS);
  return bytes;
}

const isReport = new Ajv2020().compile(
  JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/dump-check.json"), "utf8")) as object,
);

if (needsExecutor(t)) {
  t.test("a 32-bit program", async (t) => {
    const file = join(tempDir(t), "pause32");
    writeFileSync(file, program(), { mode: 0o755 });
    const victim = spawn(file, { detached: true, stdio: "ignore" });
    t.teardown(() => victim.kill("SIGKILL"));
    const failed = await new Promise<boolean>((resolve) => {
      victim.on("error", () => resolve(true));
      victim.on("spawn", () => resolve(false));
    });
    if (failed) return void unavailable(t, "this kernel runs no 32-bit programs");
    const pid = victim.pid!;
    while (!readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("pause32")) await sleep(5);
    const refusal = await checkDump({ pid, images: tempDir(t) }).then(
      () => undefined,
      (error: unknown) => error,
    );
    t.ok(refusal instanceof DumpRefused);
    if (!(refusal instanceof DumpRefused)) return;
    t.match(refusal.findings, [{ id: "compat-32bit", subject: { pid } }]);
    t.ok(isReport(JSON.parse(checkReport(pid, refusal.findings, "json"))), JSON.stringify(isReport.errors));
  });
}
