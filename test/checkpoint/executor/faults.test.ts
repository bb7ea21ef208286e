/** A ptrace request that fails, whichever it is and wherever: the process goes on as it was. */

import t from "tap";
import type { Executor } from "../../../src/checkpoint/executor/client.ts";
import { compile, needsExecutor, startExecutor, startVictim, threadsOf, whoAmI } from "../../support/executor.ts";

/** Requests of a dump, and how often each is made to fail: at its first, second, … call. */
const REQUESTS: Readonly<Record<string, number>> = {
  SEIZE: 3,
  INTERRUPT: 9,
  CONT: 8,
  SYSCALL: 4,
  DETACH: 3,
  GETREGS: 5,
  SETREGS: 11,
  GETREGSET: 3,
  GETSIGMASK: 3,
  SETSIGMASK: 9,
  PEEKSIGINFO: 3,
};
const EIO = 5;

async function dump(executor: Executor, pid: number): Promise<void> {
  const tape = await executor.freeze([pid], 20_000);
  await executor.inject([pid], 16384);
  await executor.run(threadsOf(tape).map((tid) => ({ tid, program: whoAmI() })));
  await executor.finish("THAW", [pid]);
}

for (const [request, calls] of Object.entries(REQUESTS)) {
  t.test(request, async (t) => {
    if (!needsExecutor(t)) return;
    const path = compile(t, "crowd");
    let failures = 0;
    for (let call = 1; call <= calls; call++) {
      const victim = await startVictim(t, path, "2");
      const executor = await startExecutor(t, { CKPT_TEST_FAULT: `${request}:${call}:${EIO}` });
      await dump(executor, victim.pid).catch(() => failures++);
      await executor.close();
      t.equal(await victim.verdict(), "PASS", `call ${call}`);
    }
    // SEIZE is tried again without the suspension of seccomp filters; all else is reported.
    t.ok(failures > 0, `${failures} of ${calls} were reported`);
  });
}

t.test("the words name the request, the task and its state", async (t) => {
  if (!needsExecutor(t)) return;
  const victim = await startVictim(t, compile(t, "crowd"), "0");
  const executor = await startExecutor(t, { CKPT_TEST_FAULT: `GETREGSET:1:${EIO}` });
  await t.rejects(executor.freeze([victim.pid], 20_000), {
    message: new RegExp(`PTRACE_GETREGSET of ${victim.pid} \\(stopped\\)`),
    errno: EIO,
  });
  t.equal(await victim.verdict(), "PASS");
});
