import t from "tap";
import { screenAfter } from "../../support/explorer.ts";
import { decodeImage } from "../../../src/crit/image.ts";
import { sceneFiles } from "../../support/graphs.ts";

t.test("scheduling, signals and timers, with names", async (t) => {
  const screen = (await screenAfter("signals", "5", "160x45")).join("\n");
  t.match(screen, /▸ 100 signals +OTHER nice 5 +0 +0x[0-9a-f]+ blocks SIGHUP SIGINT .* and 54 more/);
  t.match(screen, /▸ 102 blocks all +BATCH nice 11 .* pending SIGUSR2 SIGRTMIN\+2, blocks /);
  t.match(screen, /pending for all .* SIGUSR1 SIGRTMIN\+1 SIGRTMIN\+1/);
  t.match(screen, /ignores .* SIGPIPE/);
  t.match(screen, /itimer real +REALTIME .* SIGALRM in 3000\.\d+ s, every 60 s/);
  t.match(screen, /timer 2 +BOOTTIME .* no signal in \d+\.\d+ s, every 1 s/);
});

t.test("a thread opens to its credentials and registers, each a field that can be edited", async (t) => {
  const keys = "5 right / 'ip ' enter";
  const screen = await screenAfter("signals", keys, "100x40");
  t.match(screen.join("\n"), /user +uid 0 gid 0, effective 0 0/);
  const core = decodeImage(sceneFiles("signals").get("core-100.img") ?? new Uint8Array(), { type: "core_entry" });
  const ip = core.entries[0]?.message.thread_info?.gpregs.ip ?? 0n;
  t.ok(
    screen.some((line) => line.startsWith(`>     ip `) && line.endsWith(` 0x${ip.toString(16)}`)),
    "the register as the image has it",
  );
  t.match(screen.at(-1), /core-100\.img entries\[0\]\.thread_info\.gpregs\.ip /);
  t.match((await screenAfter("signals", `${keys} e`, "100x40")).at(-1), /gpregs\.ip = /);
});
