/** Rules about what a restore finds changed, missing or taken: lines they know, and lines they must leave alone. */

import type { Rule } from "../../../src/analyze/rules/rule.ts";
import { creds } from "../../../src/analyze/rules/creds.ts";
import { fileChanged } from "../../../src/analyze/rules/file-changed.ts";
import { fileMissing } from "../../../src/analyze/rules/file-missing.ts";
import { ghostRestore } from "../../../src/analyze/rules/ghost-restore.ts";
import { inheritFd } from "../../../src/analyze/rules/inherit-fd.ts";
import { internalNameClash } from "../../../src/analyze/rules/internal-name-clash.ts";
import { mmLayout } from "../../../src/analyze/rules/mm-layout.ts";
import { pidConflict } from "../../../src/analyze/rules/pid-conflict.ts";
import { pidSet } from "../../../src/analyze/rules/pid-set.ts";
import { rlimit } from "../../../src/analyze/rules/rlimit.ts";
import { sessionRestore } from "../../../src/analyze/rules/session-restore.ts";
import { socketAddress } from "../../../src/analyze/rules/socket-address.ts";
import { taskKilled } from "../../../src/analyze/rules/task-killed.ts";
import { unixRestore } from "../../../src/analyze/rules/unix-restore.ts";
import { criuError as E, testHits, testMisses, testWords } from "../../support/rules.ts";

const RULES: readonly Rule[] = [
  creds,
  fileChanged,
  fileMissing,
  ghostRestore,
  inheritFd,
  internalNameClash,
  mmLayout,
  pidConflict,
  pidSet,
  rlimit,
  sessionRestore,
  socketAddress,
  taskKilled,
  unixRestore,
];

testWords(RULES);

testHits(RULES, "restore", [
  [
    E("Can't open file usr/lib/libz.so.1 on restore: No such file or directory", 42),
    "file-missing",
    "names",
    { path: "usr/lib/libz.so.1", pid: 42 },
  ],
  [
    "2012: Error (files-reg.c:503): Can't open file srv/a b/data on restore: No such file or directory",
    "file-missing",
    "names",
    { path: "srv/a b/data", pid: 2012 },
  ],
  [E("Can't open file proc/812/status on restore: No such file or directory"), "file-missing/proc", "names"],
  [E("Can't open file dev/fb0 on restore: No such device or address"), "file-missing/device", "names"],
  [E("Can't open file etc/x on restore: Permission denied"), "permission", "names"],
  [E("Can't open file srv/x on restore: Too many open files"), "rlimit/nofile", "names"],
  [
    E("Can't open fifo 0x12 [run/initctl]: No such file or directory"),
    "file-missing/fifo",
    "likely",
    { path: "run/initctl" },
  ],
  [
    E("File var/log/app.log has bad size 25195 (expect 16965)", 7),
    "file-changed/size",
    "names",
    { path: "var/log/app.log" },
  ],
  [E("File srv/x.kv has bad mode 0100600 (expect 0100644)"), "file-changed/mode", "names"],
  [E("File usr/bin/nginx has bad build-ID"), "file-changed/build-id", "names"],
  [E("File lib/libc.so.6 has bad build-ID length 16 (expect 20)"), "file-changed/build-id", "names"],
  [
    E("Can't link srv/link_remap.7 -> srv/data: No such file or directory"),
    "ghost-restore/link-gone",
    "names",
    { path: "srv/data" },
  ],
  [E("Can't link tmp/x.cr.1.ghost -> tmp/x: File exists"), "ghost-restore/exists", "names", { path: "tmp/x" }],
  [E("Can't create ghost regfile: No space left on device"), "ghost-restore/no-space", "names"],
  [E("Can't transfer data to ghost file from image: No space left on device"), "ghost-restore/no-space", "names"],
  [E("Can't make ghost dir: Read-only file system"), "ghost-restore/read-only", "names"],
  [E("The 312 mount is not found for ghost"), "ghost-restore/mount", "names", { mnt_id: 312 }],
  [E("Can't fork for 2634: File exists", 2626), "pid-conflict/taken", "names", { pid: 2634 }],
  ["Error (cr-restore.c:733): Pid 1832 do not match expected 1829", "pid-conflict/other-pid", "names", { pid: 1829 }],
  [
    "pie: 3176: Error (criu/pie/restorer.c:447): Thread pid mismatch 3176/3173",
    "pid-conflict/thread",
    "names",
    { tid: 3173 },
  ],
  ["pie: 9: Error (pie/restorer.c:900): Unable to create a thread: -17", "pid-conflict/thread", "names"],
  ["pie: 9: Error (pie/restorer.c:900): Unable to create a thread: -11", "rlimit/processes", "likely"],
  [E("Current sid 812 intersects with pid (812) in images"), "pid-conflict/own-session", "names", { pid: 812 }],
  [E("Can't fork for 27: Resource temporarily unavailable"), "rlimit/processes", "names"],
  [E("Can't fork for 27: Operation not permitted"), "pid-set/capability", "likely", { pid: 27 }],
  [
    `(00.1)  1: Forking task with 27 pid (flags 0x28000000)\n${E("Can't fork for 27: Operation not permitted")}`,
    "permission/capability",
    "likely",
  ],
  ["pie: 27: Error (criu/pie/restorer.c:1500): Can't set last_pid -30/26", "pid-set/last-pid", "names"],
  [E("Can't open 1/sys/kernel/ns_last_pid on procfs: Read-only file system"), "pid-set/last-pid", "names"],
  [E("Can't set kernel pid_max=4194304: Invalid argument"), "pid-set/range", "names"],
  [E("First PID in a PID namespace needs to be 1 and not 812"), "pid-set/first", "names"],
  [E("Can't restore sid (812): Operation not permitted"), "session-restore/sid", "names", { sid: 812 }],
  [E("Requested sid 812 doesn't match inherited 44"), "session-restore/inherited", "names", { sid: 812 }],
  [E("Can't restore pgid (812/44->810): No such process"), "session-restore/pgid", "names", { pid: 812 }],
  [
    E("Can't figure out which sid (5 or 6)the process 7 was born with"),
    "session-restore/born",
    "names",
    { pid: 7, sid: 5 },
  ],
  [E("inet: Can't bind inet socket (id 31): Address already in use"), "socket-address/taken", "names"],
  ["Error (sk-inet.c:640): Can't bind inet socket: Cannot assign requested address", "socket-address/absent", "names"],
  [E("inet: Can't connect inet socket back: Network is unreachable"), "socket-address/absent", "names"],
  [E("inet: couldn't find ifindex for eth7"), "socket-address/interface", "names"],
  ["Error: rootlessport listen tcp 0.0.0.0:8080: bind: address already in use", "socket-address/taken", "likely"],
  [
    E("unix: Can't bind id 0x12 ino 44210 addr /run/app/app.sock: No such file or directory"),
    "unix-restore/directory",
    "names",
    { path: "/run/app/app.sock", inode: 44210 },
  ],
  [E("unix: Can't bind id 0x12 ino 44210 addr /run/app.sock: Address already in use"), "unix-restore/taken", "names"],
  [
    E("unix: External socket found in image. Consider using the --ext-unix-sk option to allow restoring it."),
    "unix-restore/external",
    "names",
  ],
  [E("unix: ghost: Can't unlink socket 0x1 ino 7 addr /x: Read-only file system"), "unix-restore/deleted", "names"],
  [
    `(00.546607)  78570: unix:       Connect 2940132 to 2940131\n${E("78570 killed by signal 11: Segmentation fault")}`,
    "unix-restore/crash",
    "names",
  ],
  [E("Can't fstat inherit fd 77: Bad file descriptor"), "inherit-fd/closed", "names", { fd: 77 }],
  [E("Invalid inherit fd argument: x"), "inherit-fd/syntax", "likely"],
  [E("net: Unable to find an external netns: Bad file descriptor"), "inherit-fd/namespace", "likely"],
  [E("sfd: Can't chose service_fd_base: 1024 1020"), "rlimit/nofile", "names"],
  [
    "pie: 14: Error (criu/pie/restorer.c:297): Unable to restore capabilities: -1",
    "creds/capabilities",
    "names",
    { pid: 14 },
  ],
  [
    "pie: 14: Error (criu/pie/restorer.c:240): Unable to set real, effective and saved user ID: -1",
    "creds/ids",
    "names",
  ],
  ["pie: 14: Error (criu/pie/restorer.c:240): Can't setgroups([3 gids]): -1", "creds/groups", "names"],
  [E("Setting loginuid for CT init task failed, CAP_AUDIT_CONTROL?"), "creds/loginuid", "names"],
  [
    "pie: 37: Error (criu/pie/restorer.c:1108): Unable to unmap (0x7fffaff70000-0x3d1cce74bbed): -22",
    "mm-layout/move",
    "names",
  ],
  [
    "pie: 37: Error (criu/pie/restorer.c:800): Can't restore 7f1200000000 mapping with fffffffffffffff4",
    "mm-layout/memory",
    "names",
  ],
  [
    "pie: 37: Error (criu/pie/restorer.c:1839): sys_prctl(PR_SET_MM, PR_SET_MM_MAP) failed with -22",
    "mm-layout/prctl",
    "names",
  ],
  ["pie: 37: Error (criu/pie/restorer.c:1839): prctl failed @1839 with -1", "permission/prctl", "likely"],
  [E("No suitable area for task_restore bootstrap (64K)"), "mm-layout/room", "names"],
  [E("Unable to reserve memory (8388608 bytes): Cannot allocate memory"), "mm-layout/memory", "names"],
  [E("Can't bind transport socket /crtools-fd-1: Address already in use", 1), "internal-name-clash/transport", "names"],
  [E("547 killed by signal 11: Segmentation fault"), "task-killed/signal", "likely", { pid: 547 }],
  [
    `(00.1)  7: No seccomp.img image\n(00.2)  7: Opening 0x007f492363b000 0x2b000 (41) vma\n${E("7 killed by signal 11: Segmentation fault")}`,
    "image-missing/one",
    "likely",
    { path: "seccomp.img" },
  ],
  [E("547 killed by signal 31: Bad system call"), "seccomp/signal", "likely"],
  [
    `${E("rlimit: Can't setup RLIMIT_NOFILE for self: Operation not permitted")}\n${E("Can't open x: Too many open files")}`,
    "rlimit/nofile",
    "names",
  ],
  [`${E("something unheard of")}\n${E("7 killed by signal 11: Segmentation fault")}`, "task-killed/signal", "follows"],
]);

testMisses(RULES, "restore", [
  [
    E("rlimit: Can't setup RLIMIT_NOFILE for self: Operation not permitted"),
    "said by every run without CAP_SYS_RESOURCE, which goes on",
  ],
  ["(00.000065) File /run/criu.kdat does not exist", "the cache of kernel features, made anew"],
  ["(00.02)  7: File usr/lib/gconv.cache could only be validated with file size", "no complaint"],
  [
    "(00.057460)  6: Warn  (criu/files-reg.c:1881): Can't link tmp/x.cr.1.ghost -> tmp/x",
    "a warning: the next name is tried",
  ],
  [
    "2941: Warn  (sk-unix.c:1229): sk unix: Can't unlink stale socket 0xda53 peer 0 (name /run/screens/s dir -)",
    "nothing stale was there",
  ],
  ["(00.1)  7: Skipping helper for restoring /proc/812; pid exists", "a note"],
  [
    "(00.546607)  78570: unix:       Connect 2940132 to 2940131\n(00.6)  78570: Create fd for 8",
    "the connection was made",
  ],
  ["(00.6)  7: Found id pipe:[812] (fd 3) in inherit fd list", "the descriptor was handed over"],
  ["(00.7) Restore finished successfully. Tasks resumed.", "success"],
  [E("unix: Can't bind transport service"), "no socket of the tree", "dump"],
  [E("Can't dump ghost file /x of 8388608 size, increase limit"), "the dump's limit", "dump"],
  [E("Can't open 812/ns/mnt on procfs: No such file or directory"), "a task that has ended", "dump"],
]);
