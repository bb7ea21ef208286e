/** Which line is pointed at, and what the lines around an error make of it; wording of criu 4.2.1. */

import t from "tap";
import type { CauseId } from "../../../src/analyze/causes.ts";
import { explain } from "../../../src/analyze/index.ts";

const HEAD = "(00.000038) Version: 4.2.1 (gitid 0)\n(00.000043) Running on box Linux 6.18.4 #1 SMP x86_64";
const WORK = "(00.01) Seized task 5, state 1";
const FAILED = "(00.9) Error (criu/cr-dump.c:1975): Dumping FAILED.";
const UNRESTORED = "(00.9) Error (criu/cr-restore.c:2331): Restoring FAILED.";
const REFUSED = "(00.02) Warn  (compel/src/lib/infect.c:132): Unable to interrupt task: 7 (Operation not permitted)";
const ABSENT = "(00.03) Error (compel/src/lib/infect.c:417): Unable to detach from 7: No such process";
const REUSED = "(00.06) Error (compel/src/lib/infect.c:274): Task pid reused while suspending (51: 49 -> 5)";
const SUSPEND = "(00.2) Error (compel/src/lib/ptrace.c:27): suspending seccomp failed: Operation not permitted";

/** The line to point at is marked. */
const LOGS: readonly (readonly [what: string, cause: CauseId, ...lines: readonly string[]])[] = [
  [
    "the innermost report of a failed call",
    "ghost-restore",
    "=> (00.1)     24: Error (criu/files-reg.c:329): Can't send data: No space left on device",
    "(00.2)     24: Error (criu/files-reg.c:467): Can't create ghost regfile: No space left on device",
    UNRESTORED,
  ],
  [
    "another task's line stands between",
    "ghost-restore",
    "(00.1)     23: Error (criu/files-reg.c:329): Can't send data: No space left on device",
    "=> (00.2)     24: Error (criu/files-reg.c:467): Can't create ghost regfile: No space left on device",
    UNRESTORED,
  ],
  [
    "the first of the same words",
    "disk-space",
    "=> (00.1) Error (criu/bfd.c:131): bfd: Error flushing image: Disk quota exceeded",
    "(00.2) Dumping task (pid: 49 comm: child)",
    "(00.3) Error (criu/bfd.c:131): bfd: Error flushing image: Disk quota exceeded",
    FAILED,
  ],
  ["a thread given to -t", "option", HEAD, "(00.05)  Seizing 49's 5 thread", `=> ${REUSED}`, FAILED],
  ["threads that come and go", "freeze", HEAD, "(00.05)  Seizing 49's 50 thread", `=> ${REUSED}`, FAILED],
  [
    "a thread given to -t, without children",
    "option",
    HEAD,
    "(00.04) Daemon 73 exited trapping",
    "(00.05) Dumping core for thread (pid: 70)",
    "=> (00.06) Error (criu/pstree.c:484): BUG at criu/pstree.c:484",
  ],
  [
    "the same with a thread of its own",
    "tool-bug",
    HEAD,
    "(00.04) Daemon 70 exited trapping",
    "(00.05) Dumping core for thread (pid: 73)",
    "=> (00.06) Error (criu/pstree.c:484): BUG at criu/pstree.c:484",
  ],
  [
    "refused to an unprivileged criu",
    "permission",
    HEAD,
    "(00.01) Warn  (criu/kerndat.c:1200): $XDG_RUNTIME_DIR not set. Cannot find location for kerndat file",
    `=> ${REFUSED}`,
    ABSENT,
    FAILED,
  ],
  ["refused to root", "task-state", HEAD, `=> ${REFUSED}`, ABSENT, FAILED],
  [
    "filters are refused after the suspension",
    "seccomp",
    SUSPEND,
    "=> (00.3) pie: 8: Error (criu/pie/restorer.c:546): seccomp: SECCOMP_SET_MODE_FILTER returned -1 on tid 8",
    UNRESTORED,
  ],
  ["only the suspension", "seccomp", `=> ${SUSPEND}`, FAILED],
  ["it ends in the network lock", "network-lock", HEAD, WORK, "=> (00.1) net: Lock network"],
  [
    "it goes on after the network lock",
    "hang",
    HEAD,
    WORK,
    "(00.1) net: Lock network",
    "(00.2) Running network-lock scripts",
    "=> (00.3) Dumping task (pid: 5 comm: sh)",
    "pie: 5: new_sp=0x7fe2 ip 0x7fe2",
  ],
  ["it ends in a time", "log-missing", HEAD, WORK, "=> (00.2) Dumping task (pid: 5 comm: sh)", "(00.1"],
  [
    "the engine adds no options",
    "file-lock",
    "(00.1) RPC NOTIFY query-ext-files: no `opts` returned.",
    "=> (00.2) Error (criu/file-lock.c:110): Some file locks are hold by dumping tasks! You can try --file-locks to dump them.",
    FAILED,
  ],
  [
    "a call broken off by the signal of a dead child",
    "task-killed",
    "=> (00.1)     24: Error (criu/cr-restore.c:1269): 25 killed by signal 9: Killed",
    "(00.2)     24: Error (criu/files-reg.c:2353): Can't open file srv/data on restore: Interrupted system call",
    UNRESTORED,
  ],
  [
    "no iptables while the network is filled",
    "helper-tool",
    "(00.1)      6: net:  Running ip rule restore",
    '=> Error (criu/util.c:642): execvp("iptables-restore", ...) failed: No such file or directory',
    UNRESTORED,
  ],
  [
    "no iptables while it is locked",
    "network-lock",
    "(00.1) net: Lock network",
    '=> Error (criu/util.c:642): execvp("iptables-restore", ...) failed: No such file or directory',
    FAILED,
  ],
  [
    "a line of runc with quotes in it, and fields behind",
    "helper-tool",
    '=> time="2026-11-22T07:39:57Z" level=warning msg="23:Error (criu/util.c:642): execvp(\\"/opt/hook\\", ...) failed: No such file or directory" func="libcontainer.logCriuErrors()" file="libcontainer/criu_linux.go:840"',
    'time="2026-11-22T07:39:57Z" level=warning msg="25:(00.003517) Error (criu/action-scripts.c:94): Script /opt/hook exited with -1" func="libcontainer.logCriuErrors()" file="libcontainer/criu_linux.go:840"',
  ],
  [
    "lines of an array of JSON",
    "helper-tool",
    '=>     "Error (criu/util.c:642): execvp(\\"/opt/hook\\", ...) failed: No such file or directory",',
    '    "(00.001644) Error (criu/action-scripts.c:94): Script /opt/hook exited with -1",',
  ],
  [
    "what a script wrote",
    "helper-tool",
    "=> /srv/hook.sh: 2: exec: rsync: not found",
    "(00.3) Error (criu/action-scripts.c:94): Script /srv/hook.sh exited with -1",
    FAILED,
  ],
];

for (const [what, cause, ...lines] of LOGS) {
  t.test(what, async (t) => {
    const key = lines
      .join("\n")
      .split("\n")
      .findIndex((line) => line.startsWith("=> "));
    const { results } = await explain([{ name: "log", log: lines.map((line) => line.replace(/^=> /, "")).join("\n") }]);
    const [best] = results.flatMap(({ diagnoses }) => diagnoses.slice(0, 1));
    t.equal(best?.cause, cause);
    t.equal(best?.key_line.number, key + 1);
  });
}

const DONE = "(00.3) Restore finished successfully. Tasks resumed.";
const NO_SHELL = 'Error (criu/util.c:642): execvp("sh", ...) failed: No such file or directory';
/** They end well: what stands in them is no cause. */
const WELL: Readonly<Record<string, string>> = {
  "figures of an engine": '{\n  "criu_statistics": {\n    "frozen_time": 209789,\n    "memdump_time": 5016\n  }\n}\n',
  "the network is unlocked with noise": `${HEAD}\n(00.1) net: Unlock network\n${NO_SHELL}\n${DONE}`,
  "a script before the tasks run": `(00.2) Error (criu/action-scripts.c:94): Script /srv/slow.sh exited with -1\n(00.2) Error (criu/cr-restore.c:2278): Pre-resume script ret code -1\n${DONE}`,
  "a script that lacks a program": `/srv/hk: 2: consul-register: not found\n(00.2) Error (criu/action-scripts.c:94): Script /srv/hk exited with -1\n${DONE}`,
  "the daemon of lazy pages": `${HEAD}\n(00.1) Reading image tree\n(00.1) uffd: Waiting for incoming connections on lazy-pages.socket\n(00.8) uffd: 16-16: UFFD transferred pages: (23/23)`,
};

for (const [what, log] of Object.entries(WELL)) {
  t.test(`no cause: ${what}`, async (t) => {
    const { results } = await explain([{ name: "log", log }]);
    t.same(
      results.flatMap(({ diagnoses }) => diagnoses),
      [],
    );
  });
}
