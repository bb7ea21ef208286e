/**
 * Preflight against the real criu: each scenario of fixtures/failures is prepared, looked at, and then really dumped or
 * restored. What criu then fails with must be among the errors foretold; what it manages must not be called a failure.
 */

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import t from "tap";
import { bundle } from "../../support/bundle.ts";
import { peer, REPOSITORY, unavailable } from "../../support/peers.ts";

const run = promisify(execFile);

/** Scenarios that fail, and that a look from outside can foretell. */
const FAIL = `unix-stream-outside unix-seqpacket-outside unix-dgram-outside unix-unaccepted
   unix-renamed-path tcp-established tcp-unaccepted tcp-no-net-admin udp-corked mptcp-socket vsock-socket netlink-unread
   no-iptables no-ip no-tar link-kind filtered ghost-large linked locked-flock locked-lease detached
   covered watch-deleted watch-overlay device-fuse device-mapping anon-perf    anon-pidfd io-uring secret-memory session-outside terminal-job terminal-leader traced zombie-leader
   epoll-elsewhere nested-pid nested-time sysv-shm timerfd-alarm track-memory
   file-removed cwd-removed file-shrunk exe-replaced ghost-no-directory pid-taken
   no-inventory cut-core image-newer port-taken unix-directory-gone unix-peer-gone
   tcp-option-not-repeated job-option-not-repeated terminal-option-not-repeated terminal-not-inherited restore-creds
   restore-no-admin no-cpuinfo bad-profile bad-plugin`.split(/\s+/);

/** Scenarios that criu manages. */
const WORK =
  `ok-box ok-mounted-debugfs ok-mounted-tracefs ok-mounted-securityfs ok-mounted-fusectl ok-mounted-pstore ok-chrooted
   ok-box-users ok-aio-pending ok-console ok-terminal ok-epoll-stale ok-tai-timer ok-unix-unaccepted ok-tcp-connecting
   ok-icmp ok-netlink ok-filtered ok-small-files ok-parent-empty ok-simple-restore ok-files-restore ok-box-restore
   locks-option-not-repeated`.split(/\s+/);

interface Answer {
  readonly arranged: { readonly id: string; readonly cause: string; readonly pid?: number };
  readonly code: number;
  readonly said: { results: { verdict: string; findings: { id: string; severity: string; title: string }[] }[] };
}

t.setTimeout(300_000);

t.test("foretells what the real criu does", { timeout: 300_000 }, async (t) => {
  const criu = peer(t, "criu");
  if (criu === undefined) return;
  if (process.getuid?.() !== 0) return unavailable(t, "dumping and restoring need root");
  // One program, started in namespaces where this checkout need not be.
  const program = await bundle(t, "ckpt");
  const causes = new Set<string>();
  let good = 0;
  const names = [...FAIL, ...WORK];
  const lane = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const { arranged, said, code } = await ask(criu, program, name);
      const errors = said.results[0]?.findings.filter(({ severity }) => severity === "error") ?? [];
      const foretold = errors.map(({ id, title }) => `${id}: ${title}`);
      if (arranged.cause === "none") {
        t.same(foretold, [], `${name}: no false alarm`);
        if (foretold.length === 0 && (code === 0 || code === 2)) good++;
        continue;
      }
      t.equal(code, 1, `${name}: exit code of a failure`);
      if (
        t.ok(
          errors.some(({ id }) => id === arranged.cause),
          `${name}: ${arranged.cause}`,
          { foretold },
        )
      ) {
        causes.add(arranged.cause);
      }
    }
  };
  await Promise.all([lane(), lane()]);
  t.ok(causes.size >= 30, `${causes.size} distinct causes`);
  t.ok(good >= 20, `${good} that work`);
});

/** Prepares, looks, runs; rejects when criu did not do what the scenario says. */
async function ask(criu: string, program: string, name: string): Promise<Answer> {
  const { stdout } = await run(
    "bash",
    [
      join(import.meta.dirname, "agree.sh"),
      join(REPOSITORY, "fixtures/failures/make"),
      process.execPath,
      program,
      name,
    ],
    { env: { CKPT_PEERS: join(criu, "../.."), PATH: process.env.PATH }, maxBuffer: 1 << 24 },
  );
  return JSON.parse(stdout) as Answer;
}
