/** Rules about terminals, sessions, devices, rings and anonymous inodes: lines they know, and lines to leave alone. */

import t from "tap";
import type { Rule } from "../../../src/analyze/rules/rule.ts";
import { aioRing } from "../../../src/analyze/rules/aio-ring.ts";
import { anonInodeUnsupported } from "../../../src/analyze/rules/anon-inode-unsupported.ts";
import { deviceFile } from "../../../src/analyze/rules/device-file.ts";
import { deviceMapping } from "../../../src/analyze/rules/device-mapping.ts";
import { deviceName } from "../../../src/analyze/rules/devices.ts";
import { fileType } from "../../../src/analyze/rules/file-mode.ts";
import { gpu } from "../../../src/analyze/rules/gpu.ts";
import { ioUring } from "../../../src/analyze/rules/io-uring.ts";
import { sessionLeaderOutside } from "../../../src/analyze/rules/session-leader-outside.ts";
import { ttyExternal } from "../../../src/analyze/rules/tty-external.ts";
import { ttyShellJob } from "../../../src/analyze/rules/tty-shell-job.ts";
import { criuError as E, testHits, testMisses, testWords } from "../../support/rules.ts";

const RULES: readonly Rule[] = [
  aioRing,
  anonInodeUnsupported,
  deviceFile,
  deviceMapping,
  gpu,
  ioUring,
  sessionLeaderOutside,
  ttyExternal,
  ttyShellJob,
];
const NON_REGULAR = E("Can't handle non-regular mapping on 100's map 7f8b916bf000");
const NO_PLUGIN = E("handle_device_vma plugin failed: No such file or directory");
const smaps = (file: string): string =>
  `(00.04) Handling VMA with the following smaps entry: 7f8b916bf000-7f8b916c0000 rw-s 00000000 00:06 94                         ${file}`;

testWords(RULES);

testHits(RULES, "dump", [
  [
    "Error (tty.c:700): tty: Found dangling tty with sid 17 pgid 17 (pts) on peer fd 4.",
    "tty-shell-job",
    "names",
    { sid: 17, fd: 4, option: "--shell-job" },
  ],
  [
    E("tty: ctty inheritance detected sid/pgrp 99, no PTY peer with sid/pgrp needed"),
    "tty-shell-job",
    "names",
    { sid: 99 },
  ],
  [E("tty: Found slave peer index 3 without correspond master peer"), "tty-external/tty-external/no-master", "names"],
  [
    E("Can't lookup mount=25 for fd=0 path=/dev/pts/6"),
    "tty-external/tty-external/mount",
    "names",
    { fd: 0, mnt_id: 25, path: "/dev/pts/6" },
  ],
  [E("tty: Can't obtain ptmx index: Inappropriate ioctl for device"), "tty-external/tty-external/settings", "names"],
  [E("Can't dump file 0 of that type [20620] (chr 4:1)"), "tty-external", "names", { fd: 0, rdev: "4:1" }],
  [E("Can't dump file 0 of that type [20620] (chr 4:64)"), "device-file", "names", { fd: 0, rdev: "4:64" }],
  [E("Can't dump file 3 of that type [20600] (chr 10:237)"), "device-file", "names", { fd: 3, rdev: "10:237" }],
  ["Error (files.c:210): Can't dump file 7 of that type [2180]", "device-file", "names", { fd: 7 }],
  ["Error (files.c:210): Can't dump file 7 of that type [61b0]", "device-file", "names", { fd: 7 }],
  ["Error (files.c:210): Can't dump file 7 of that type [180]", "anon-inode-unsupported", "likely", { fd: 7 }],
  [
    E("Can't dump file 3 of that type [600] (anon anon_inode:[perf_event])"),
    "anon-inode-unsupported",
    "names",
    { fd: 3, kind: "perf_event" },
  ],
  [
    E("Can't dump file 3 of that type [600] (anon anon_inode:bpf-map)"),
    "anon-inode-unsupported",
    "names",
    { kind: "bpf-map" },
  ],
  [E("Can't dump file 3 of that type [600] (anon anon_inode:[io_uring])"), "io-uring", "names", { kind: "io_uring" }],
  [
    "Error (criu/files-ext.c:94): Can't dump file 3 of that type [600]\n  (anon anon_inode:seccomp notify)",
    "anon-inode-unsupported",
    "names",
    { kind: "seccomp notify" },
  ],
  [
    E("pidfd: pidfd pid 1 is not a part of process tree.."),
    "anon-inode-unsupported/anon-inode-unsupported/pidfd-outside",
    "names",
    { kind: "pidfd" },
  ],
  [
    `${smaps("anon_inode:[io_uring]")}\n${E("Unknown shit 600 (anon_inode:[io_uring])")}`,
    "io-uring",
    "names",
    { kind: "io_uring", vma: "0x7f8b916bf000-0x7f8b916c0000" },
  ],
  [E("Unknown shit 100600 (/secretmem (deleted))"), "device-mapping", "names"],
  [E("Unknown shit 600 (anon_inode:[perf_event])"), "device-mapping", "names", { kind: "perf_event" }],
  [
    `${smaps("/dev/loop0")}\n${NO_PLUGIN}\n${NON_REGULAR}`,
    "device-mapping",
    "names",
    { path: "/dev/loop0", vma: "0x7f8b916bf000-0x7f8b916c0000" },
  ],
  [`${smaps("/dev/nvidia0")}\n${NO_PLUGIN}\n${NON_REGULAR}`, "gpu/gpu/mapping", "names", { path: "/dev/nvidia0" }],
  [`${smaps("/[aio] (deleted)")}\n${NON_REGULAR}`, "aio-ring", "names"],
  [NON_REGULAR, "device-mapping", "likely"],
  [E("PID 42 has uprobes vma. Consider using --allow-uprobes."), "device-mapping/device-mapping/uprobes", "names"],
  [E("Can't open 100's mapfile link 7f3327cbc000: Operation not permitted"), "permission", "likely"],
  [
    E("cuda_plugin: Failed to launch cuda-checkpoint to retrieve restore tid: x"),
    "gpu/gpu/cuda",
    "names",
    { kind: "cuda" },
  ],
  [
    `(00.1) sid=4210 pgid=4211 pid=4211\n${E("The root process 4211 is not a session leader. Consider using --shell-job option")}`,
    "session-leader-outside",
    "names",
    { pid: 4211, sid: 4210, option: "--shell-job" },
  ],
  ["Error (pstree.c:200): The root process 7 is not a session leader,miss option?", "session-leader-outside", "names"],
  [
    E("A session leader of 10508(10508) is outside of its pid namespace"),
    "session-leader-outside/session-leader-outside/pid-namespace",
    "names",
    { pid: 10508 },
  ],
  [E("Failed to check aio rings (pid: 12)"), "aio-ring", "names", { pid: 12 }],
]);

testHits(RULES, "restore", [
  [E("tty: No task found with sid 10316", 9), "tty-shell-job/tty-shell-job/restore", "names", { sid: 10316 }],
  [
    "Error (tty.c:900): tty: Standard stream is not a terminal, aborting",
    "tty-shell-job/tty-shell-job/no-terminal",
    "names",
  ],
  [
    E("tty: Failed to set group 40816 on 0: Inappropriate ioctl for device"),
    "tty-shell-job/tty-shell-job/group",
    "names",
    { fd: 0 },
  ],
  [
    "pie: 6: Error (criu/pie/restorer.c:666): wrong aio: tail=0x0 head=0x0 req=0x3e old_nr=0x7f new_nr=0x47f expect=0x7f",
    "aio-ring/aio-ring/shape",
    "names",
    { pid: 6 },
  ],
]);

testMisses(RULES, "dump", [
  [E("Can't lookup mount=64 for fd=36 path=/"), "a file that is no terminal"],
  [E("Can't dump file 7 of that type [140777] (sock 0:9)"), "a socket"],
  [E("Can't open 100's mapfile link 7f3327cbc000: No such file or directory"), "a mapping that went away"],
  [`${smaps("/dev/zero (deleted)")}`, "a mapping that is only looked at"],
  ["(00.1) tty: Dumping tty 9 with id 0x2", "a terminal that is dumped"],
  ["(00.1) \tdriver pts/136 index 3", "a terminal's driver"],
  ["(00.1) Checking AIO rings", "a check that goes well"],
  [E("Can't find a session leader for 12"), "a tree without its leader in the images", "restore"],
  [E("amdgpu: no errors"), "words of a card without its plugin"],
]);

t.test("modes of both number systems have the type of their bits", (t) => {
  for (const [mode, type] of [
    ["20600", "chr"],
    ["2180", "chr"],
    ["21b6", "chr"],
    ["2190", "chr"],
    ["60660", "blk"],
    ["61b0", "blk"],
    ["600", "anon"],
    ["180", "anon"],
    ["140777", "sock"],
    ["c1ff", "sock"],
    ["100644", "reg"],
  ] as const) {
    t.equal(fileType(mode), type, mode);
  }
  t.end();
});

t.test("devices are named by their number, else by their major", (t) => {
  t.equal(deviceName("10:232"), "kvm");
  t.equal(deviceName("195:255"), "nvidia");
  t.equal(deviceName("1000:1"), undefined);
  t.equal(deviceName(undefined), undefined);
  t.end();
});
