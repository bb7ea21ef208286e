/** A privilege is missing: user, capability, Yama, seccomp of the surrounding container. */

import { CAPABILITIES } from "../../crit/names/capabilities.ts";
import { guess } from "../engine/guess.ts";
import { cannot, doThis, doWith, withOption } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, ENGINE, earlier, errnoOf, group, later, soonAfter, UNMARKED } from "./say.ts";

const denied = (hit: Hit): Verdict | undefined => (errnoOf(hit.event.message) === "EACCES" ? {} : undefined);

/** criu names what it lacks and goes on when it is told to accept limitations; then a later error is what stopped it. */
function goesOn(hit: Hit): Verdict {
  return hit.log.after(hit.event, 0).some(({ level }) => level === "error") ? { strength: "follows" } : {};
}

/** A /proc file that is closed: to a foreign user namespace when criu says so next, to this user otherwise. */
function procFile(hit: Hit): Verdict | undefined {
  if (errnoOf(hit.event.message) !== "EACCES") {
    return undefined;
  }
  return later(hit, /doesn't belong to the target user namespace/, 8) === undefined ? {} : { cause: "user-ns" };
}

/**
 * criu tries out the kernel before it looks at any task or image. A probe that is refused stops the run, and tells of
 * the privilege rather than of the part that was tried.
 */
function general(hit: Hit): Verdict | undefined {
  if (
    soonAfter(hit, /failed when initializing kerndat|Could not initialize kernel features/, PROBE_LINES) !== undefined
  )
    return { strength: "names", detail: PROBE };
  return guess(hit.event, hit.phase)?.cause === "permission" &&
    earlier(hit, /Dumping FAILED|Restoring FAILED/, 30) === undefined
    ? {}
    : undefined;
}

/** The prctl calls of the restorer fail by the dozen; EPERM is -1. */
function prctl(hit: Hit): Verdict | undefined {
  return hit.groups["code"] === "-1" ? {} : undefined;
}

/** Lines that a failing probe may still say before it is reported. */
const PROBE_LINES = 12;
const PROBE = "permission/probe";

export const permission: Rule = {
  id: "permission",
  patterns: [
    {
      match:
        /[Yy]ou (?:need to|must) (?:be|have) (?:the )?root\b|(?:must|needs? to) (?:be )?run as root|needs? root privileges/,
      strength: "names",
      ...ANYONE,
      detail: "permission/root",
    },
    {
      match: /[Nn]eed(?:s|ed)? (?:to have )?(?:the )?(?<kind>CAP_[A-Z_]+)/,
      strength: "likely",
      detail: "permission/capability",
    },
    {
      match: /rootless (?:containers?|mode|pods?) .{0,40}(?:checkpoint|restor)/i,
      strength: "likely",
      ...ANYONE,
      detail: "permission/root",
    },
    {
      match: /Running as non-root requires '?--unprivileged/,
      strength: "names",
      ...UNMARKED,
      detail: "permission/unprivileged",
    },
    {
      match: /CRIU needs to have the CAP_SYS_ADMIN or the CAP_CHECKPOINT_RESTORE/,
      strength: "names",
      ...ANYONE,
      detail: "permission/capability",
      subject: { kind: "CAP_CHECKPOINT_RESTORE" },
    },
    {
      match: /Effective capability (?<cap>\d+) missing/,
      strength: "names",
      ...UNMARKED,
      judge: goesOn,
      detail: "permission/capability",
    },
    {
      match: /One needs (?<kind>CAP_\w+) capability/,
      strength: "likely",
      ...UNMARKED,
      phases: ["check", "unknown"],
      detail: "permission/capability",
    },
    { match: /Please set (?<kind>CAP_\w+)\b/, strength: "follows", detail: "permission/capability" },
    {
      match: /(?<kind>CAP_\w+) (?:capability )?(?:is )?(?:required|needed|missing)/,
      strength: "likely",
      ...ENGINE,
      detail: "permission/capability",
    },
    {
      match: /Unable (?:to )?create a network namespace: /,
      strength: "names",
      judge: denied,
      detail: "permission/capability",
      subject: { kind: "CAP_SYS_ADMIN" },
    },
    {
      match:
        /Unable to (?:unshare|create|enter) (?:a |an |the )?(?:new )?(?:\w+ )?(?:namespace|netns|mntns)(?: \S+)?: /,
      strength: "likely",
      judge: denied,
      detail: "permission/capability",
      subject: { kind: "CAP_SYS_ADMIN" },
    },
    {
      match: /mnt(?:-v2)?: Unable to (?:unshare a mount namespace|create a new mntns): /,
      strength: "names",
      judge: denied,
      detail: "permission/capability",
      subject: { kind: "CAP_SYS_ADMIN" },
    },
    {
      match: /\/proc\/<pid>\/map_files is inaccessible: /,
      strength: "names",
      judge: denied,
      detail: "permission/capability",
      subject: { kind: "CAP_CHECKPOINT_RESTORE" },
    },
    {
      match:
        /Can't (?:fd)?open(?:dir)? (?<pid>\d+)\/(?<file>map_files|pagemap|mem|exe|auxv|clear_refs|environ|stack|syscall|timers)\b\S* on procfs: /,
      strength: "likely",
      judge: procFile,
      detail: "permission/proc",
    },
    {
      match: /Can't (?:fd)?open(?:dir)? (?<pid>\d+)\/(?<file>(?!ns\/net\b|attr\/)[\w/.-]+) on procfs: /,
      strength: "likely",
      judge: procFile,
      detail: "permission/proc",
    },
    {
      match: /Failed to open map_files|Can't open map_files: |Can't stat map_files: /,
      strength: "likely",
      judge: denied,
      detail: "permission/capability",
      subject: { kind: "CAP_CHECKPOINT_RESTORE" },
    },
    {
      match: /can't dump unprivileged task whose \/proc doesn't belong to it/,
      strength: "names",
      detail: "permission/proc",
    },
    {
      match: /Setting loginuid for (?:CT init|(?<pid>\d+)) task failed/,
      strength: "likely",
      detail: "permission/capability",
      subject: { kind: "CAP_AUDIT_CONTROL" },
    },
    {
      match: /Lazy pages are not permitted/, // asked on every run, whether or not lazy pages are wanted
      strength: "follows",
      ...UNMARKED,
      phases: ["lazy-pages", "unknown"],
      detail: "permission/userfaultfd",
    },
    {
      match: /prctl failed @\d+ with (?<code>-?\d+)/,
      strength: "likely",
      judge: prctl,
      detail: "permission/prctl",
      subject: { kind: "CAP_SYS_RESOURCE" },
    },
    {
      match: /(?:sys_prctl\(PR_SET_MM, PR_SET_MM_MAP\)|prctl PR_SET_MM_MAP) failed with (?<code>-?\d+)/,
      strength: "likely",
      judge: prctl,
      detail: "permission/prctl",
      subject: { kind: "CAP_SYS_RESOURCE" },
    },
    {
      match: /Can't restore EXE link \((?<code>-?\d+)\)/,
      strength: "follows",
      judge: prctl,
      detail: "permission/prctl",
      subject: { kind: "CAP_SYS_RESOURCE" },
    },
    { match: /Can't exec criu swrk: /, strength: "names", ...ANYONE, judge: denied, detail: "permission/exec" },
    {
      match: /(?:fork\/exec|exec:?|execv[pe]*:?) \S*criu\S*:? .{0,200}(?:permission denied|operation not permitted)/i,
      strength: "names",
      ...ENGINE,
      detail: "permission/exec",
    },
    {
      match: /Unable to set socket SO_SNDBUFFORCE\/SO_RCVBUFFORCE: Operation not permitted/,
      strength: "likely",
      judge: goesOn,
      detail: "permission/capability",
      subject: { kind: "CAP_NET_ADMIN" },
    },
    {
      // Linux lets a task compare others only when it may trace them.
      match: /kcmp(?:-epoll)? failed: .{0,200}: Operation not permitted/,
      strength: "likely",
      detail: "permission/ptrace",
      subject: { kind: "CAP_SYS_PTRACE" },
    },
    {
      match: /Can't (?:unshare|setns|set ns|restore ns back|enter)\b[^:]{0,60}: /,
      strength: "likely",
      judge: denied,
      detail: "permission/capability",
      subject: { kind: "CAP_SYS_ADMIN" },
    },
    { match: /Can't open \/dev\/ptmx: /, strength: "likely", judge: denied },
    {
      match: /Unable to ptrace the child: |ptrace\(PTRACE_TRACEME\)(?: failed)?: /,
      strength: "likely",
      judge: denied,
      detail: "permission/ptrace",
      subject: { kind: "CAP_SYS_PTRACE" },
    },
    {
      match: /yama|ptrace_scope/i,
      strength: "likely",
      levels: ["error", "warn"],
      detail: "permission/ptrace",
      subject: { kind: "CAP_SYS_PTRACE" },
    },
    {
      match:
        /(?:cannot|can't|unable to|not possible to) (?:checkpoint|restore|criu|dump)[^.]{0,200}rootless|rootless .{0,100}(?:checkpoint|restore|criu).{0,100}(?:not|un)support|checkpoint\S* (?:of|for|and restor\S+ of) (?:a )?rootless/i,
      strength: "names",
      ...ANYONE,
      detail: "permission/rootless",
    },
    {
      match:
        /(?:checkpoint|restor)\w*(?: (?:a|of|the))*(?: \w+)? (?:container|pod)s? requires? (?:root|superuser)|(?:checkpoint|restore)\S* (?:requires|needs) root|[Mm]ust be (?:run as )?root to (?:checkpoint|restore)/,
      strength: "names",
      ...ANYONE,
      detail: "permission/root",
    },
    {
      match: /permission denied while trying to connect to the Docker daemon|dial unix \S+: connect: permission denied/,
      strength: "names",
      ...ANYONE,
      detail: "permission/daemon",
    },
    {
      match:
        /forbidden: User "?(?<user>[^"\s]+)"? cannot \w+ resource "?nodes\/checkpoint|is forbidden: .{0,200}nodes\/(?:checkpoint|proxy)/,
      strength: "names",
      ...ANYONE,
      detail: "permission/rbac",
    },
    {
      // Said by a probe of the kernel, or by a part of criu or an engine that has no object of its own to blame.
      match: /: (?:Operation not permitted|Permission denied)\s*$/,
      strength: "follows",
      levels: ["error"],
      judge: general,
    },
  ],
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
