/** Ctrl-C at any time of a dump: the tree runs on as it was and nothing is left in the directory, or the dump is whole. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { bundleCkpt } from "../../support/ckpt-bundle.ts";
import { tempDir } from "../../support/crit.ts";
import { needsExecutor } from "../../support/executor.ts";

/** Milliseconds from the start of the command. */
const MOMENTS = [60, 200, 260, 320, 380, 440, 500, 600];

if (needsExecutor(t)) {
  t.test("Ctrl-C", { timeout: 60_000 }, async (t) => {
    const ckpt = await bundleCkpt(t);
    if (ckpt === undefined) return;
    const dir = tempDir(t);
    let given = 0;
    for (const [index, moment] of MOMENTS.entries()) {
      const images = join(dir, String(index));
      mkdirSync(images);
      const victim = spawn("sh", ["-c", "while :; do sleep 0.05; done"], { detached: true, stdio: "ignore" });
      const pid = victim.pid!;
      const words = [...ckpt.slice(1), "dump", "-t", String(pid), "-D", images];
      const command = spawn(ckpt[0]!, words, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
      let errors = "";
      command.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
      const ended = once(command, "close");
      await sleep(moment);
      // What a terminal does: the whole foreground group gets it, the executor, too.
      if (command.exitCode === null && command.signalCode === null) process.kill(-command.pid!, "SIGINT");
      const [code, signal] = (await ended) as [number | null, string | null];
      const complete = existsSync(join(images, "inventory.img"));
      const how = `after ${moment} ms: exit ${code ?? signal}: ${errors.trim().split("\n").at(-1)}`;
      if (complete) {
        // It may have come to the command's last moment, when all was done.
        t.ok(code === 0 || signal === "SIGINT", how);
      } else {
        t.not(code, 0, how);
        given++;
        t.ok(code === 130 || signal === "SIGINT", `its exit says what happened: ${code ?? signal}`);
        t.same(readdirSync(images), [], "nothing is left");
        const status = readFileSync(`/proc/${pid}/status`, "utf8");
        t.match(status, /^State:\t[RSD]/m);
        t.match(status, /^TracerPid:\t0$/m);
        process.kill(-pid, "SIGKILL");
      }
      if (victim.exitCode === null && victim.signalCode === null) await once(victim, "exit");
    }
    t.ok(given > 0, `${given} of ${MOMENTS.length} were given up`);
  });
}
