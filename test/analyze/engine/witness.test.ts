/** Errors that are open between causes, with a line beside them that decides; and the same without it. */

import t from "tap";
import type { CauseId } from "../../../src/analyze/causes.ts";
import { explain } from "../../../src/analyze/index.ts";
import { WITNESSES } from "../../../src/analyze/rules/witnesses.ts";

const FAILED = "(00.9) Error (criu/x.c:1): Dumping FAILED.";
const UNRESTORED = "(00.9) Error (criu/x.c:1): Restoring FAILED.";
const UNSEIZABLE = [
  "(00.01) Warn  (compel/src/lib/infect.c:131): Unable to interrupt task: 42 (Operation not permitted)",
  "(00.02) Error (compel/src/lib/infect.c:261): Unseizable non-zombie 42 found, state S, err -1/1",
];
const SEGV = "(00.3) Error (criu/cr-restore.c:1480): 42 killed by signal 11: Segmentation fault";
const MOUNT =
  "(00.3)      1: Error (criu/mount.c:2310): mnt: Can't mount at /tmp/.criu.mntns.Ab3/7-0000000000/run: Permission denied";
const NFT = "(00.3) Error (criu/net.c:3207): net: Locking network failed using nftables";
const MAP = "(00.3) Error (criu/proc_parse.c:672): Can't handle non-regular mapping on 42's map 7fa000000000";

/** The line that shows the cause is marked; the last of the excerpt is what decides. */
const EXCERPTS: readonly (readonly [without: CauseId, cause: CauseId, ...lines: readonly string[]])[] = [
  ["ptrace-busy", "permission", ...UNSEIZABLE, FAILED, "=> kernel.yama.ptrace_scope = 3"],
  ["ptrace-busy", "self-in-tree", "=> " + (UNSEIZABLE[0] ?? ""), FAILED, "$ pstree -p: bash(7)---criu(42)"],
  ["task-killed", "tool-bug", SEGV, UNRESTORED, "=> #0  post_open (d=0x7f) at criu/sk-inet.c:812"],
  ["task-killed", "rseq", "=> " + SEGV, UNRESTORED, "with GLIBC_TUNABLES=glibc.pthread.rseq=0 it is restored"],
  [
    "task-killed",
    "kernel-vdso",
    "=> " + SEGV,
    UNRESTORED,
    "7ffd3b9d2000-7ffd3b9d4000 r--p 00000000 00:00 0    [vvar_vclock]",
  ],
  [
    "task-killed",
    "task-killed",
    SEGV,
    UNRESTORED,
    "=> Memory cgroup out of memory: Killed process 42 (java) total-vm:6kB",
  ],
  [
    "mount-restore",
    "lsm",
    MOUNT,
    UNRESTORED,
    '=> audit[9]: AVC apparmor="DENIED" operation="mount" profile="snap.x" comm="criu"',
  ],
  ["mount-restore", "mount-restore", MOUNT, UNRESTORED, "=> [ 12.345678] tmpfs: Bad mount option inode64"],
  ["network-lock", "internal-name-clash", NFT, FAILED, "=> internal:0:0-0: Error: Could not process rule: File exists"],
  ["device-mapping", "io-uring", "=> " + MAP, FAILED, "lrwx------ 1 a a 64 Jul  3 08:12 10 -> anon_inode:[io_uring]"],
];

async function firstOf(lines: readonly string[]): Promise<{ cause?: CauseId; line?: number }> {
  const log = lines.map((line) => line.replace(/^=> /, "")).join("\n");
  const diagnosis = (await explain([{ name: "log", log }])).results[0]?.diagnoses[0];
  return diagnosis === undefined ? {} : { cause: diagnosis.cause, line: diagnosis.key_line.number };
}

t.test("what stands beside an error decides", async (t) => {
  for (const [without, cause, ...lines] of EXCERPTS) {
    t.equal((await firstOf(lines.slice(0, -1))).cause, without, `without: ${lines.at(-1) ?? ""}`);
    const line = lines.findIndex((text) => text.startsWith("=> ")) + 1;
    t.strictSame(await firstOf(lines), { cause, line }, lines.at(-1) ?? "");
  }
});

t.test("of an error about something else it proves nothing", async (t) => {
  const error = "(00.3) Error (criu/files-reg.c:1702): File srv/x has bad size 1 (expect 2)";
  for (const [, , ...lines] of EXCERPTS)
    t.equal((await firstOf([error, FAILED, lines.at(-1) ?? ""])).cause, "file-changed", lines.at(-1) ?? "");
});

t.test("what looks like a witness and is none", async (t) => {
  const map = "7ffd3b9d2000-7ffd3b9d4000 r--p 00000000 00:00 0    [vvar]";
  const traced = UNSEIZABLE.map((line) => line.replace("state S", "state t").replaceAll("42", "2"));
  const excerpts: readonly (readonly [CauseId, ...(readonly string[])])[] = [
    [
      "task-state",
      "(00.02) Error (criu/x.c:1): Zombies with threads are not supported",
      FAILED,
      "# CONFIG_FHANDLE is not set",
    ],
    ["ptrace-busy", ...UNSEIZABLE, FAILED, "$ cat /proc/sys/kernel/yama/ptrace_scope", "0"],
    ["ptrace-busy", ...UNSEIZABLE, FAILED, "kernel.yama.ptrace_scope = 0"],
    ["ptrace-busy", ...traced, FAILED],
    [
      "mount-restore",
      MOUNT,
      UNRESTORED,
      'audit[9]: AVC apparmor="DENIED" operation="open" pid=900 comm="cups-browsed"',
    ],
    ["mount-restore", MOUNT, UNRESTORED, 'avc:  denied  { read } for pid=9 comm="criu" permissive=1'],
    [
      "task-killed",
      SEGV.replace("signal 11: Seg", "signal 7: Bus"),
      UNRESTORED,
      "glibc.pthread.rseq=0 makes no difference",
    ],
    ["device-mapping", MAP, FAILED, "7fa000000000-7fa000001000 rw-s 00000000 00:05 1 /dev/uio0", map],
    ["device-mapping", MAP, FAILED, "$ docker run --device /dev/dri/card0 x"],
  ];
  for (const [cause, ...lines] of excerpts) t.equal((await firstOf(lines)).cause, cause, lines.join("\n"));
});

t.test("a success stays one", async (t) => {
  const done = "(00.500000) Restore finished successfully. Tasks resumed.";
  const excerpts = [
    [
      done,
      'time="2024-01-01T00:00:00Z" level=warning msg="Failed to add conmon to cgroupfs sandbox cgroup: permission denied"',
    ],
    [done, 'time="2024-01-01T00:00:00Z" level=error msg="Invalid DNS search domain, ignored"'],
    ["sudo: unable to resolve host build-7: Name or service not known", "Looks good."],
  ];
  for (const lines of excerpts) t.same(await firstOf(lines), {}, lines.join("\n"));
});

t.test("what criu says with its time has the level that criu gave it", async (t) => {
  const lines = ["(00.011) Dumping processes (pid: 42)", "(00.015) inet: Connected TCP socket in image"];
  t.not((await firstOf(lines)).cause, "option");
});

t.test("every witness says something of its own", (t) => {
  for (const { match, cause, keepsLine } of WITNESSES)
    t.ok(cause !== undefined || keepsLine !== true, `${match.source}: neither a cause nor a line`);
  t.end();
});
