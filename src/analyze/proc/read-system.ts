/** What a snapshot holds of the kernel, the machine and the reader itself. */

import { findProgram, type Recorder } from "./recorder.ts";
import { SWITCHES } from "./switches.ts";

const TEXTS = [
  "/proc/locks",
  "/proc/filesystems",
  "/proc/sys/kernel/osrelease",
  "/proc/sys/kernel/ostype",
  "/proc/sys/kernel/cap_last_cap",
  "/proc/sys/kernel/ns_last_pid",
  "/proc/sys/kernel/pid_max",
  "/proc/sys/kernel/yama/ptrace_scope",
  "/proc/sys/kernel/io_uring_disabled",
  "/proc/sys/vm/nr_hugepages",
  "/proc/sys/vm/unprivileged_userfaultfd",
  "/proc/self/status",
  "/proc/self/mountinfo",
  "/proc/self/timens_offsets",
  "/proc/self/uid_map",
  "/proc/self/maps",
  "/proc/self/fdinfo/0",
  "/proc/self/attr/current",
  "/proc/self/loginuid",
  "/proc/self/setgroups",
  "/proc/cpuinfo",
  "/proc/mounts",
  "/sys/kernel/security/lsm",
  "/sys/fs/selinux/enforce",
];
const NAMESPACES = ["cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"];
const PROGRAMS = ["ss", "nsenter", "iptables-restore", "ip6tables-restore", "nft", "ip", "tar", "criu"];
/** Where a distribution keeps the configuration that its kernel was built with. */
const CONFIGS = ["/proc/config.gz"];

/** Records the kernel's side. Missing files are facts too: many features show by their file. */
export function readSystem(recorder: Recorder, options: { readonly path: string }): void {
  for (const path of TEXTS) recorder.text(path);
  for (const name of NAMESPACES) recorder.link(`/proc/self/ns/${name}`);
  for (const path of ["/proc/self/map_files", "/proc/self/task", "/proc/self/pagemap", "/dev/net/tun"]) {
    recorder.stat(path);
  }
  recorder.list("/proc/self/map_files");
  recorder.text("/proc/self/task/self/children");
  for (const name of PROGRAMS) {
    const found = findProgram(name, options.path);
    if (found === undefined) recorder.errors[`program ${name}`] = "ENOENT";
    else recorder.texts[`program ${name}`] = found;
  }
  readConfig(recorder);
}

/** Only the switches that something here asks about: a kernel's configuration has ten thousand lines. */
function readConfig(recorder: Recorder): void {
  const keep = (line: string): boolean => {
    const name = /^(?:# )?CONFIG_(\w+)/.exec(line)?.[1];
    return name !== undefined && (SWITCHES as readonly string[]).includes(name);
  };
  for (const path of CONFIGS) recorder.gzipped(path, keep);
  const release = recorder.texts["/proc/sys/kernel/osrelease"]?.trim();
  if (recorder.texts["/proc/config.gz"] === undefined && release !== undefined) {
    const text = recorder.text(`/boot/config-${release}`);
    if (text !== undefined) recorder.texts["/proc/config.gz"] = `${text.split("\n").filter(keep).join("\n")}\n`;
  }
}
