/** A privilege is missing: user, capability, Yama, seccomp of the surrounding container. */

import { CAPABILITIES } from "../../crit/names/capabilities.ts";
import { cannot, doThis, doWith, withOption } from "../remedies/index.ts";
import { PERMISSION_WORDS } from "./permission-words.ts";
import type { Facts, Rule } from "./rule.ts";
import { group } from "./say.ts";

export const permission: Rule = {
  id: "permission",
  patterns: PERMISSION_WORDS,
  title: (facts) => {
    switch (facts.detail) {
      case "permission/root":
        return "The tool must be run as root for this";
      case "permission/unprivileged":
        return "criu was run by an ordinary user without --unprivileged";
      case "permission/rootless":
        return "A rootless container cannot be checkpointed by this engine";
      case "permission/capability":
      case "permission/ptrace":
      case "permission/prctl":
        return `criu lacks the capability ${capability(facts)}`;
      case "permission/proc":
        return `criu may not read /proc/${facts.subject.pid ?? "PID"}/${group(facts, "file") ?? "…"}`;
      case "permission/proc-mount": {
        const setting = group(facts, "setting");
        const file = setting === undefined ? `PID/${group(facts, "file") ?? "…"}` : `sys/${setting}`;
        return `/proc is not whole where criu runs: /proc/${file} is missing or read-only`;
      }
      case "permission/exec":
        return "The caller was not allowed to start criu";
      case "permission/userfaultfd":
        return "userfaultfd is not allowed to this user";
      case "permission/daemon":
        return "The user may not talk to the engine's daemon";
      case "permission/rbac":
        return "The Kubernetes user has no right to the checkpoint resource of the node";
      case undefined:
      default:
        return "The kernel refused an operation for want of privilege";
    }
  },
  why,
  remedies: (facts) => {
    switch (facts.detail) {
      case "permission/rootless":
        return [
          cannot(
            "podman",
            "podman cannot checkpoint rootless containers: run the container as root (sudo podman run …) to be able to.",
          ),
          cannot("runc", "runc cannot checkpoint rootless containers: run it as root."),
          doThis(
            "Run the container by root and checkpoint it as root.",
            "sudo podman run …; sudo podman container checkpoint CONTAINER",
          ),
        ];
      case "permission/daemon":
        return [
          doWith(
            "docker",
            "Run it as root, or let the user into the group docker (which amounts to root).",
            "sudo docker checkpoint create CONTAINER NAME",
          ),
        ];
      case "permission/rbac":
        return [
          doWith(
            "kubernetes",
            "Give the user or service account the verb create on nodes/checkpoint (and nodes/proxy).",
          ),
        ];
      case "permission/unprivileged":
        return [
          ...AS_ROOT,
          ...withOption("--unprivileged", {
            only: ["criu"],
            cost: "no namespaces, no TCP repair, no cgroups; needs CAP_CHECKPOINT_RESTORE (Linux 5.9) on the binary",
          }),
        ];
      case "permission/proc-mount":
        return [
          doThis("Mount a whole, writable /proc where criu runs.", "mount -t proc proc /proc"),
          doWith(
            "docker",
            "Let the container have it, or run criu on the host.",
            "docker run --privileged --security-opt systempaths=unconfined IMAGE",
            "the container is hardly confined any more",
          ),
        ];
      case "permission/userfaultfd":
        return [
          ...AS_ROOT,
          doThis(
            "Or allow it to all users.",
            "sysctl vm.unprivileged_userfaultfd=1",
            "widens what attackers of the kernel can use",
          ),
        ];
      case "permission/ptrace":
        return [
          ...AS_ROOT,
          doThis(
            "Let Yama allow it to processes with CAP_SYS_PTRACE (1 or 2; 3 forbids it to all until reboot).",
            "sysctl kernel.yama.ptrace_scope=1",
          ),
          IN_CONTAINER,
        ];
      case undefined:
      default:
        return [...AS_ROOT, IN_CONTAINER, SETCAP];
    }
  },
  references: [
    "capabilities(7)",
    "criu(8): --unprivileged",
    "ptrace(2): Yama",
    "kernel Documentation: admin-guide/LSM/Yama",
  ],
};

const AS_ROOT = [
  doThis(
    "Run the tool as root in the initial user namespace (not inside a user namespace or an unprivileged container).",
    "sudo criu …",
  ),
];
const IN_CONTAINER = doThis(
  "Inside a container, give it the rights criu needs, or run criu on the host.",
  "docker run --cap-add SYS_ADMIN --cap-add SYS_PTRACE --cap-add CHECKPOINT_RESTORE --cap-add NET_ADMIN --security-opt seccomp=unconfined --security-opt apparmor=unconfined …",
  "the container is hardly confined any more",
);
const SETCAP = doThis(
  "Or give the binary the capabilities (Linux 5.9 and criu 3.18 for the first).",
  "setcap cap_checkpoint_restore,cap_sys_ptrace,cap_net_admin,cap_sys_resource+eip /usr/sbin/criu",
  "limited: see --unprivileged",
);

function capability(facts: Facts): string {
  const number = group(facts, "cap");
  const named = number === undefined ? undefined : CAPABILITIES.find(([n]) => n === Number(number))?.[1];
  return facts.subject.kind ?? named ?? (number === undefined ? "it needs" : `number ${number}`);
}

function why(facts: Facts): string {
  switch (facts.detail) {
    case "permission/root":
    case "permission/unprivileged":
    case "permission/rootless":
      return (
        "A checkpoint reads the memory, descriptors and namespaces of other processes and a restore chooses pids and changes " +
        "credentials; the kernel gives this to root only, or in part to CAP_CHECKPOINT_RESTORE since Linux 5.9. A rootless engine " +
        "runs as an ordinary user in a user namespace and has none of these rights over the host."
      );
    case "permission/capability":
      return `The kernel checks ${capability(facts)} for this step. The process is root without it: in a container with the default capability set, in a user namespace, or a binary with too few file capabilities.`;
    case "permission/prctl":
      return "The restorer sets the borders of code, data, heap and stack and the link to the executable with prctl(PR_SET_MM). That needs CAP_SYS_RESOURCE, or for PR_SET_MM_MAP with the executable's link CAP_SYS_ADMIN or CAP_CHECKPOINT_RESTORE in the user namespace; EPERM says it is missing.";
    case "permission/proc-mount":
      return "criu reads and writes the kernel's settings below /proc/sys and the tasks' files below /proc. Containers and hardened services mount /proc without sys (subset=pid), or cover parts of it read-only.";
    case "permission/proc":
      return "Such files of /proc are open to whoever may trace the task: the same user with no fewer capabilities, and a task that is dumpable, or a process with CAP_SYS_PTRACE in the task's user namespace. /proc mounted with hidepid, or a module like SELinux, closes them too.";
    case "permission/exec":
      return "Starting the criu binary failed with EPERM or EACCES: its file capabilities cannot be granted here (no_new_privs, or a bounding set without them), it is not executable, its file system is mounted noexec, or a seccomp profile forbids it.";
    case "permission/ptrace":
      return "criu drives every task with ptrace. Yama (kernel.yama.ptrace_scope), a missing CAP_SYS_PTRACE or the seccomp profile of a container forbids it.";
    case "permission/userfaultfd":
      return "Since Linux 5.2 userfaultfd that also handles faults of the kernel needs CAP_SYS_PTRACE unless vm.unprivileged_userfaultfd is 1.";
    case "permission/daemon":
    case "permission/rbac":
      return "The request was turned down before any checkpoint began.";
    case undefined:
    default:
      return "The call failed with EPERM or EACCES. For a process of uid 0 that means a capability is absent, it is in a user namespace that does not own the object, or seccomp, SELinux or AppArmor said no.";
  }
}
