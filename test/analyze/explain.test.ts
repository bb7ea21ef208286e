/** Logs in, the explanation out: first cause against fallout, outcomes, what is said when nothing is known. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import t from "tap";
import { explain, type Result } from "../../src/analyze/index.ts";
import { anonymize } from "../../src/analyze/report/anonymize.ts";
import { REPOSITORY } from "../support/peers.ts";

const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/explain.json"), "utf8")) as object,
);

/** The result of a log of one run; checks the document against its schema. */
async function of(...lines: string[]): Promise<Result> {
  const document = await explain([{ name: "x.log", log: lines.join("\n") }]);
  t.ok(validate(document), JSON.stringify(validate.errors));
  t.equal(document.results.length, 1);
  return document.results[0]!;
}

const HEAD = [
  "(00.000049) Version: 3.14 (gitid 0)",
  "(00.000060) Running on node7 Linux 5.10.0-28-amd64 #1 SMP x86_64",
  "(00.000900) Error (criu/uffd.c:231): uffd: Lazy pages are not available: Function not implemented",
  "(00.045473) Dumping processes (pid: 42)",
  "(00.045489) Error (criu/util.c:1534): rlimit: Can't setup RLIMIT_NOFILE for self: Operation not permitted",
];
const TAIL = [
  "(00.061000) Error (criu/cr-dump.c:1352): Dump files (pid: 42) failed with -1",
  "(00.061300) iptables-restore: line 6 failed",
  "(00.062000) Error (criu/cr-dump.c:1709): Dumping FAILED.",
];

t.test("the first cause, not the noise before it nor the fallout after it", async (t) => {
  const result = await of(
    ...HEAD,
    "(00.060000) Error (criu/sk-inet.c:113): Unsupported proto 58 for socket e26f",
    ...TAIL,
  );
  t.match(result, { phase: "dump", outcome: "failed", tool: { criu: "3.14", kernel: "5.10.0-28-amd64" } });
  const [best] = result.diagnoses;
  t.match(best, { cause: "inet-proto-unsupported", key_line: { number: 6 } });
  t.ok((best?.confidence ?? 0) > 0.8);
  t.same(best?.evidence.at(-1)?.number, 9);
  t.ok(result.noise.lines.some(({ number, reason }) => number === 5 && reason !== ""));
  t.ok(result.consequences.some(({ number }) => number === 7));
});

t.test("a run that succeeds has no diagnosis, whatever it tried", async (t) => {
  const result = await of(...HEAD, "(00.097517) Dumping finished successfully");
  t.equal(result.outcome, "ok");
  t.same(result.diagnoses, []);
});

const CHECK = [
  "$ sudo criu check --all",
  "Warn  (criu/cr-check.c:743): Dirty tracking is OFF. Memory snapshot will not work.",
  "Looks good but some kernel features are missing",
];
const DENIED =
  '[ 4180.290128] audit: type=1400 audit(1592211303.771:312): apparmor="DENIED" operation="ptrace" profile="docker-default" pid=30790 comm="criu"';

t.test("what stands beside a log: a check, the kernel's lines, what people write", async (t) => {
  const refused = "(00.005188) Error (criu/proc_parse.c:2404): Can't open 42/map_files on procfs: Permission denied";
  t.match((await of(...CHECK, ...HEAD, refused, ...TAIL, DENIED)).diagnoses, [
    { cause: "lsm", key_line: { text: DENIED } },
    { cause: "permission" },
  ]);
  const unknown = "(00.010007) Error (criu/seccomp.c:83): dumping seccomp infos not supported";
  t.match((await of(...CHECK, unknown)).diagnoses, [{ cause: "seccomp" }]);
  t.match((await of(...CHECK)).diagnoses, [{ cause: "memory-tracking" }]);
  const asked = "I'm trying to checkpoint a rootless container:";
  const failed = "Error: runc checkpoint failed: exit status 1: criu failed: type NOTIFY errno 0";
  t.match((await of(asked, failed)).diagnoses, [{ cause: "log-missing", key_line: { number: 2 } }]);
});

t.test("a run that succeeds, of which people write how it ended", async (t) => {
  const done = ["(00.050126) Restore finished successfully. Resuming tasks.", "(00.050270) Writing stats"];
  t.match((await of("The 3rd command does not return. I waited for 20 minutes.", ...done)).diagnoses, [
    { cause: "hang" },
  ]);
  const panic = "thread 'worker' panicked at 'supplied instant is later than self', library/std/src/time.rs:281:48";
  t.match((await of(...done, panic)).diagnoses, [{ cause: "crash-after-restore" }]);
  t.same((await of("I restored it, and all went well.", ...done)).diagnoses, []);
});

t.test("an error that no rule knows is a guess, and says so by its confidence", async (t) => {
  const result = await of(...HEAD, "(00.060000) Error (criu/sk-netlink.c:99): qwerty uiop", ...TAIL);
  t.equal(result.outcome, "failed");
  t.equal(result.diagnoses[0]?.key_line.number, 6);
  t.ok((result.diagnoses[0]?.confidence ?? 1) <= 0.5);
});

t.test("last words alone: the reason is in a part that is not here", async (t) => {
  const result = await of("(00.062000) Error (criu/cr-dump.c:1709): Dumping FAILED.");
  t.match(result.diagnoses[0], { cause: "log-missing" });
  t.match((await of("criu failed: type NOTIFY errno 0")).diagnoses[0], { cause: "log-missing" });
});

t.test("texts that are no log of a run", async (t) => {
  for (const text of ["", "\n\n", "hello world", "\u0000\u0001\u001b[2J", "a".repeat(100_000)])
    t.match(await of(text), { outcome: "unknown", diagnoses: [] });
});

t.test("several logs in one input", async (t) => {
  const one = [...HEAD, "(00.097517) Dumping finished successfully"];
  const document = await explain([{ name: "x", log: [...one, ...one].join("\n") }]);
  t.same(
    document.results.map(({ outcome, first_line: first }) => [outcome, first]),
    [
      ["ok", 1],
      ["ok", 7],
    ],
  );
});

t.test("anonymous documents name no path, program, host or address, and keep what criu says", async (t) => {
  const document = await explain([
    {
      name: "/home/jane/x.log",
      log: [
        ...HEAD,
        "(00.050000) 42 fdinfo 3: pos: 0 flags: 100002/0",
        "(00.060000) Error (criu/files-reg.c:1031): Can't dump ghost file /home/jane/secret of 8388608 size, increase limit",
        ...TAIL,
      ].join("\n"),
    },
  ]);
  t.equal(document.results[0]?.diagnoses[0]?.cause, "file-deleted-ghost");
  const text = JSON.stringify(anonymize(document));
  t.notMatch(text, /jane|secret|node7/);
  t.match(text, /Can't dump ghost file \/path\d+ of 8388608 size/);
  t.match(text, /criu\/files-reg\.c:1031/);
  t.ok(validate(anonymize(document)));
});

t.test("a path that is not there", async (t) => {
  await t.rejects(explain(["/nonexistent/x.log"]), { code: "not-found" });
});

t.test("compressed logs that are cut: what comes before is explained", async (t) => {
  const failing = [
    ...HEAD.slice(0, 2),
    "(00.1) Error (criu/pstree.c:300): The root process 42 is not a session leader.",
  ];
  const more = Array.from({ length: 3000 }, (_, i) => `(01.${100000 + i}) ${(i * 7919) % 1009} of ${i * i}`);
  for (const pack of [gzipSync, (text: string): Buffer => spawnSync("xz", ["-c"], { input: text }).stdout]) {
    for (const first of [failing, HEAD.slice(0, 2)]) {
      const packed = pack([...first, ...more].join("\n"));
      const log = packed.subarray(0, (packed.length * 3) / 4);
      const document = await explain([{ name: "x.log", log }]);
      t.ok(validate(document), JSON.stringify(validate.errors));
      t.match(document.results[0]?.tool.notes.at(-1), /cannot be read beyond line \d{4} /);
      const cause = first === failing ? "session-leader-outside" : undefined;
      t.equal(document.results[0]?.diagnoses[0]?.cause, cause);
    }
  }
  await t.rejects(explain([{ name: "x.log", log: gzipSync("x").subarray(0, 12) }]), { code: "bad-archive" });
});
