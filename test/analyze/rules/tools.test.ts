/** Rules about criu's own options and faults and the engines around it: lines they know and lines they leave alone. */

import t from "tap";
import type { Rule } from "../../../src/analyze/rules/rule.ts";
import { crashAfterRestore } from "../../../src/analyze/rules/crash-after-restore.ts";
import { hang } from "../../../src/analyze/rules/hang.ts";
import { logMissing } from "../../../src/analyze/rules/log-missing.ts";
import { option } from "../../../src/analyze/rules/option.ts";
import { plugin } from "../../../src/analyze/rules/plugin.ts";
import { rpcService } from "../../../src/analyze/rules/rpc-service.ts";
import { runtimeConfig } from "../../../src/analyze/rules/runtime-config.ts";
import { toolBug } from "../../../src/analyze/rules/tool-bug.ts";
import { criuError as E, matchesOf, testHits, testMisses, testWords } from "../../support/rules.ts";

const RULES: readonly Rule[] = [
  crashAfterRestore,
  hang,
  logMissing,
  option,
  plugin,
  rpcService,
  runtimeConfig,
  toolBug,
];

testWords(RULES);

testHits(RULES, "unknown", [
  [E("invalid argument for -t: abc"), "option/value", "names", { option: "-t" }],
  ["criu: unrecognized option '--bogus'", "option/unknown", "names", { option: "--bogus" }],
  ["criu: option '--action-script' requires an argument", "option/value", "names", { option: "--action-script" }],
  ["Error (criu/cr-check.c:1901): Unknown feature zz", "option/feature", "names"],
  [E("Invalid value for --network-lock: zz"), "option/value", "names", { option: "--network-lock" }],
  [E("--inherit-fd is restore-only option"), "option/combination", "names", { option: "--inherit-fd" }],
  [E("pid not specified"), "option/no-pid", "names"],
  [
    "(00.039163) Warn  (compel/src/lib/infect.c:131): Unable to interrupt task: 31999 (No such process)",
    "option/no-process",
    "names",
    { pid: 31999 },
  ],
  [E("inet: Connected TCP socket in image", 1), "option/tcp-established", "names", { option: "--tcp-established" }],
  [E("Need to set the --tcp-close options."), "option/repeat", "names"],
  [E("mnt: The --root option is required to restore a mount namespace"), "option/root", "names", { option: "--root" }],
  [E('The "show" action is deprecated by the CRIT utility.'), "option/gone", "names"],
  [
    E("Can't change directory to /nonexist: No such file or directory"),
    "option/directory",
    "names",
    { path: "/nonexist" },
  ],
  [E("Can't create log file a/b: No such file or directory"), "option/log", "names"],
  [E("Script /tmp/x.sh exited with 1"), "option/script", "likely"],
  [E("PID 7 has uprobes vma. Consider using --allow-uprobes."), "option/uprobes", "names"],
  [E("Can't load plugin /usr/lib/criu/cuda_plugin.so"), "plugin/load", "names"],
  [E("Unable to load /srv/odd.so: /srv/odd.so: file too short"), "plugin/load", "names"],
  [E("Missing required plugin: cuda_plugin"), "plugin/missing", "names"],
  ["/usr/lib/criu/cuda_plugin.so: undefined symbol: check_and_remove_inventory_plugin", "plugin/symbol", "names"],
  ["Error (cr-service.c:58): Failed unpacking request: Success", "rpc-service/unpack", "names"],
  [E("RPC error: network-lock: Invalid argument"), "rpc-service/notify", "likely"],
  ['Error: exec: "criu": executable file not found in $PATH', "runtime-config/no-criu", "names"],
  ["could not load `libcriu.so.2`", "runtime-config/libcriu", "names"],
  ["Error response from daemon: custom checkpointdir is not supported", "runtime-config/checkpoint-dir", "names"],
  [
    "Error response from daemon: Cannot checkpoint container x: Windows: Containers do not support checkpoints",
    "runtime-config/unsupported",
    "names",
  ],
  [
    "checkpointing of default/x failed (rpc error: code = Unknown desc = checkpoint/restore support not available)",
    "runtime-config/disabled",
    "names",
  ],
  [
    "docker checkpoint create is only supported on a Docker daemon with experimental features enabled",
    "runtime-config/experimental",
    "names",
  ],
  [
    "rpc error: code = Unimplemented desc = unknown method CheckpointContainer for service runtime.v1.RuntimeService",
    "runtime-config/feature-gate",
    "names",
  ],
  ["Error: runtime error: criu version 3.11 is too old: at least CRIU 3.17 is needed", "tool-too-old", "names"],
  ["cannot checkpoint a rootless container", "permission", "names"],
  [
    "ERRO[0000] criu failed: type NOTIFY errno 0\nlog file: /home/u/criu.work/restore.log",
    "log-missing/runtime",
    "follows",
    { path: "/home/u/criu.work/restore.log" },
  ],
  [
    "Error: CRIU restoring failed -52.  Please check CRIU logfile /run/x/restore.log",
    "log-missing/runtime",
    "follows",
    { path: "/run/x/restore.log" },
  ],
  [E("Restoring FAILED."), "log-missing/cut", "follows"],
  [
    "Error: failed to restore container ca87: container creation timeout: internal libpod error",
    "hang/engine",
    "likely",
  ],
  ["kernel: INFO: task criu:812 blocked for more than 120 seconds.", "hang/kernel", "names", { pid: 812 }],
  [E("BUG at criu/pstree.c:452"), "tool-bug/assertion", "names"],
  ["*** Error in `criu': free(): invalid pointer: 0xb07859a8e37c652c ***", "tool-bug/heap", "names"],
  [
    "kernel: criu[812]: segfault at 10 ip 0000 sp 0000 error 4 in criu[400000+e0000]",
    "tool-bug/crash",
    "names",
    { pid: 812 },
  ],
  [E("pagemap-cache: pmc_init: Can't allocate 30064246792 bytes"), "tool-bug/allocation", "names"],
  [E("vdso: Unsupported ELF data encoding: 2"), "tool-bug/assertion", "names"],
  [
    "(00.8) Restore finished successfully. Tasks resumed.\nSegmentation fault (core dumped)",
    "crash-after-restore/crash",
    "likely",
  ],
]);

testMisses(RULES, "unknown", [
  ["(00.8) Restore finished successfully. Tasks resumed.", "success"],
  ["(00.8) Dumping finished successfully", "success"],
  [`${E("Can't dump half of stream unix connection.")}\n${E("Dumping FAILED.")}`, "the log is there, and says why"],
  ["(00.2) Detected cgroup V1 freezer", "progress"],
  [E("Can't open dir /srv/img: No such file or directory"), "another rule's"],
  ["(00.2) unix: Found ino 7 in exception unix sk list", "progress"],
  [E("Timeout reached. Try to interrupt: 0"), "freezing has its own cause"],
]);

t.test("a failed check after an error only follows from it", (t) => {
  const text = `pie: 14: Error (criu/pie/restorer.c:297): Unable to restore capabilities: -1\npie: 14: Error (criu/pie/restorer.c:1745): BUG at criu/pie/restorer.c:1745`;
  t.strictSame(
    matchesOf(RULES, text, { phase: "restore" }).map(({ cause, strength }) => `${cause} ${strength}`),
    ["tool-bug follows"],
  );
  t.end();
});

testHits(RULES, "restore", [
  ["(00.06)  100: (flock)flag: 2, type: 1, cmd: 2, pid: 100, fd: 3", "hang/lock", "likely", { fd: 3 }],
]);
