/** A capability that is missing is named, before anything is touched: each is taken away in turn. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { bundleCkpt } from "../../support/ckpt-bundle.ts";
import { tempDir } from "../../support/crit.ts";
import { needsExecutor } from "../../support/executor.ts";
import { unavailable } from "../../support/peers.ts";

if (needsExecutor(t)) {
  t.test("each capability in turn", { timeout: 60_000 }, async (t) => {
    if (spawnSync("setpriv", ["--version"]).error !== undefined) return void unavailable(t, "there is no setpriv(1)");
    const ckpt = await bundleCkpt(t);
    if (ckpt === undefined) return;
    const images = join(tempDir(t), "images");
    mkdirSync(images);
    const without = (names: string, ...words: string[]): string => {
      const drop = names.replaceAll(/\w+/g, "-$&").replaceAll(" ", ",");
      const { status, stderr } = spawnSync(
        "setpriv",
        ["--bounding-set", drop, "--inh-caps", drop, ...ckpt, ...words, "-D", images],
        { encoding: "utf8" },
      );
      return `${status}: ${stderr}`;
    };
    const victim = spawn("sleep", ["1000"], { detached: true, stdio: "ignore" });
    const pid = String(victim.pid);
    t.teardown(() => victim.kill("SIGKILL"));

    t.match(without("sys_ptrace", "dump", "-t", pid), /^1: .*has not the capability CAP_SYS_PTRACE \[permission\]/);
    t.same(readdirSync(images), [], "nothing was written");
    t.match(readFileSync(`/proc/${pid}/status`, "utf8"), /^TracerPid:\t0$/m);
    t.match(without("sys_resource sys_nice", "dump", "-t", pid), /^0: $/, "those are not needed");
    await once(victim, "exit");

    const restored = (names: string): string => without(names, "restore", "-d");
    t.match(
      restored("setpcap sys_admin sys_time setgid"),
      /^1: .*needs: CAP_SYS_ADMIN \(a time namespace.*\), CAP_SYS_TIME \(.*\), CAP_SETPCAP \(.*\), CAP_SETGID \(groups\)$/m,
    );
    const kept = new RegExp(`needs: CAP_FOWNER, CAP_NET_RAW \\(task ${pid} \\(sleep\\) has them\\)`);
    t.match(restored("net_raw fowner"), kept);
    t.throws(() => process.kill(Number(pid), 0), { code: "ESRCH" }, "nothing is left of them");
  });
}
