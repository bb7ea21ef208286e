/** Memory of a tree that runs on is saved from copies of its tasks; where none can be made, the dump says so. */

import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { dump } from "../../../src/checkpoint/dump/dump.ts";
import type { DumpEvent } from "../../../src/checkpoint/dump/events.ts";
import { memoryHeadroom } from "../../../src/checkpoint/dump/headroom.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { verify } from "../../../src/crit/verify/verify.ts";
import { tempDir } from "../../support/crit.ts";
import { runVictim, stateOf, until } from "../../support/dump-victim.ts";
import { EXECUTOR, needsExecutor } from "../../support/executor.ts";
import { buildVictim, listVictims } from "../../support/matrix/victims.ts";

/** Events of a dump that leaves the task running. What the set has in it, the matrix proves. */
async function dumpLive(t: Test, pid: number): Promise<DumpEvent[]> {
  const events: DumpEvent[] = [];
  const images = tempDir(t);
  await dump({
    ...{ pid, images, then: "run", executor: EXECUTOR, onEvent: (event) => void events.push(event) },
    choices: {
      ...{ shellJob: false, tcpEstablished: false, tcpClose: false, skipInFlight: false, extUnixSk: false },
      ...{ fileLocks: false, linkRemap: false, ghostLimit: 1n << 20n, external: [], networkLock: "iptables" },
      leaveRunning: true,
    },
  });
  const { findings } = await verify(await ImageSet.open(images));
  t.same(
    findings.filter(({ severity }) => severity === "error"),
    [],
    "the set is whole",
  );
  t.match(stateOf(pid), { state: /^[RS]$/, tracer: "0" }, "the task runs");
  t.equal(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8"), "", "it has neither child nor zombie");
  return events;
}

/** Closes the descriptors that whoever runs the test happens to have. */
const CLOSE = 'for fd in /proc/self/fd/*; do fd=${fd##*/}; ((fd > 2)) && eval "exec $fd>&-"; done';

const OPEN_FIFO = 'mkfifo "$2/fifo"; exec 3<>"$2/fifo"';

const ofMemory = (events: readonly DumpEvent[]): DumpEvent[] => events.filter(({ kind }) => kind === "memory");

t.test("memory is saved from a copy", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await runVictim(t, "written-on");
  for (let round = 0; round < 3; round++) {
    const events = await dumpLive(t, victim.pid);
    t.same(ofMemory(events), [{ kind: "memory", from: "snapshot", tasks: 1 }]);
    t.ok(
      events.findLastIndex(({ kind }) => kind === "bytes") > events.findIndex(({ kind }) => kind === "memory"),
      "memory is written when the task runs on",
    );
    const [total] = events.flatMap((event) => (event.kind === "bytes" ? [event.total] : []));
    t.match(events.filter(({ kind }) => kind === "bytes").at(-1), { done: total, total });
  }
  t.equal(await victim.verdict(), "PASS");
});

t.test("a task that may not be copied", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = listVictims().find(({ name }) => name === "written-on");
  if (victim === undefined) throw new Error("no such victim");
  const directory = tempDir(t);
  mkdirSync(join(directory, "victim"));
  for (const path of [directory, join(directory, "victim")]) chmodSync(path, 0o777);
  const child = spawn("prlimit", ["--nproc=1", await buildVictim(victim), join(directory, "victim")], {
    ...{ uid: 54_321, gid: 54_321, detached: true, stdio: "ignore" },
  });
  t.teardown(() => child.kill("SIGKILL"));
  await until(() => existsSync(join(directory, "victim/ready")));
  const events = await dumpLive(t, child.pid ?? 0);
  t.match(ofMemory(events), [{ from: "frozen", reason: /copying task \d+.*EAGAIN/ }]);
  t.equal(ofMemory(events).length, 1);
  writeFileSync(join(directory, "victim/go"), "");
  await until(() => existsSync(join(directory, "victim/result")));
  t.equal(readFileSync(join(directory, "victim/result"), "utf8"), "PASS\n");
});

t.test("a task with little memory", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = listVictims().find(({ name }) => name === "sleep");
  if (victim === undefined) throw new Error("no such victim");
  const program = await buildVictim(victim);
  // What is in a pipe is asked for when the first answers are there; without one all is done in one go.
  for (const pipe of [true, false]) {
    const directory = join(tempDir(t), "victim");
    mkdirSync(directory);
    const child = spawn("bash", ["-c", `${CLOSE}; ${pipe ? OPEN_FIFO : ":"}; exec "$@"`, "bash", program, directory], {
      ...{ detached: true, stdio: "ignore" },
    });
    t.teardown(() => child.kill("SIGKILL"));
    await until(() => existsSync(join(directory, "ready")));
    const seen = ofMemory(await dumpLive(t, child.pid ?? 0));
    if (pipe) t.match(seen, [{ from: "frozen", reason: /too little/ }]);
    else t.same(seen, [{ kind: "memory", from: "snapshot", tasks: 1 }]);
  }
});

t.test("what is left for a copy", (t) => {
  const total = Number(/^MemTotal:\s*(\d+)/m.exec(readFileSync("/proc/meminfo", "utf8"))?.[1]) * 1024;
  const room = memoryHeadroom(process.pid);
  t.ok(room > 0n && Number(room) <= total, String(room));
  t.end();
});
