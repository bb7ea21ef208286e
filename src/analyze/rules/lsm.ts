/** SELinux or AppArmor: an operation refused, a profile that cannot be put back. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, DUMPING, errnoOf } from "./say.ts";

const denied = (hit: Hit): Verdict | undefined => (errnoOf(hit.event.message) === "EACCES" ? {} : undefined);

export const lsm: Rule = {
  id: "lsm",
  patterns: [
    { match: /can't write lsm profile (?<code>-?\d+)/, strength: "names", detail: "lsm/profile" },
    { match: /mismatched lsm types and lsm profile specified/, strength: "names", detail: "lsm/mismatch" },
    {
      match: /(?<kind>apparmor|selinux) LSM specified but (?:apparmor|selinux) not supported by kernel/i,
      strength: "names",
      detail: "lsm/absent",
    },
    { match: /unknown lsm (?<kind>\S+)/, strength: "names", detail: "lsm/absent" },
    {
      match: /can't render profile (?<profile>\S+) for lsmtype|don't know how to suspend LSM/,
      strength: "names",
      detail: "lsm/profile",
    },
    {
      match: /invalid argument (?<profile>.*) for --lsm-(?<what>profile|mount-context)/,
      strength: "likely",
      detail: "lsm/option",
      subject: { option: "--lsm-profile" },
    },
    {
      match: /Can't (?:fd)?open (?<pid>\d+)\b.*attr\/(?:apparmor\/)?current on procfs/,
      strength: "names",
      detail: "lsm/profile",
    },
    {
      match: /(?:Unable to connect a transport socket|Can't accept connection to the transport socket): /,
      strength: "names",
      judge: denied,
      detail: "lsm/transport",
    },
    { match: /check selinux execmem policy/, strength: "likely", detail: "lsm/execmem", subject: { kind: "selinux" } },
    {
      match: /requesting aa rewriting and suspension at the same time/,
      strength: "names",
      subject: { kind: "apparmor" },
      detail: "lsm/profile",
    },
    {
      match:
        /(?:failed to (?:collect|create) (?:AA )?namespace|couldn't find AA namespace end|missing aa namespace entry|walking AA namespace|AA namespace)/,
      strength: "names",
      levels: ["error"],
      subject: { kind: "apparmor" },
      detail: "lsm/namespace",
    },
    {
      match:
        /(?:apparmor parsing failed|couldn't (?:open apparmor load|write policy for)|write AA policy (?<profile>\S+)|failed to (?:open aa policy|make AA policy dir)|failed removing policy dir|scanning aa stack|policy (?:name \S+|dir) too long)/,
      strength: "names",
      levels: ["error"],
      subject: { kind: "apparmor" },
      detail: "lsm/policy",
    },
    {
      match: /avc: +denied +\{ (?<right>[\w ]+) \}.{0,200} for +pid=(?<pid>\d+) comm="?(?<comm>[^"\s]+)"?/,
      strength: "names",
      ...ANYONE,
      subject: { kind: "selinux" },
      detail: "lsm/denied",
    },
    { match: /avc: +denied/, strength: "likely", ...ANYONE, subject: { kind: "selinux" }, detail: "lsm/denied" },
    {
      match:
        /apparmor="DENIED" operation="(?<right>\w+)".{0,200}profile="(?<profile>[^"]+)"(?:.{0,200}pid=(?<pid>\d+) comm="(?<comm>[^"]+)")?/,
      strength: "names",
      ...ANYONE,
      subject: { kind: "apparmor" },
      detail: "lsm/denied",
    },
    {
      match: /SELinux is preventing (?<path>\S+) from/,
      strength: "names",
      ...ANYONE,
      subject: { kind: "selinux" },
      detail: "lsm/denied",
    },
    {
      match:
        /(?:setsockcreatecon|setexeccon|setcon|fsetfilecon|lsetfilecon|getpidcon|attr\/(?:current|exec|sockcreate))\b.{0,200}(?:[Ff]ailed|denied|: )/,
      strength: "likely",
      levels: ["error"],
      detail: "lsm/profile",
    },
    {
      match:
        /\b(?:selinux|apparmor)\b(?! (?:is )?(?:off|disabled|permissive)).*(?:fail|denied|can't|couldn't|unable|mismatch|not supported)/i,
      strength: "likely",
      levels: ["error"],
    },
    {
      // Liberty's own message names the boolean.
      match: /\bSELinux\b.{0,120}\bvirt_sandbox_use_netlink\b/,
      strength: "names",
      ...ANYONE,
      subject: { kind: "selinux" },
      detail: "lsm/denied",
    },
    { match: /Failed parsing mount option 'context'/, strength: "follows", subject: { kind: "selinux" } },
  ],
  title: (facts) => {
    const module =
      facts.subject.kind === "selinux"
        ? "SELinux"
        : facts.subject.kind === "apparmor"
          ? "AppArmor"
          : "The security module";
    switch (facts.detail) {
      case "lsm/mismatch":
        return "The profile given belongs to another security module than the one in the images";
      case "lsm/absent":
        if (DUMPING.includes(facts.phase) && facts.phase !== "unknown")
          return `--lsm-profile asks for ${facts.subject.kind ?? "a security module"}, which this kernel does not have`;
        return `The images need ${facts.subject.kind ?? "a security module"}, which this kernel does not have`;
      case "lsm/option":
        return "The value of --lsm-profile cannot be understood";
      case "lsm/transport":
        return "A security module keeps the dumped task from connecting to criu";
      case "lsm/execmem":
        return "SELinux does not let the task map memory that is writable and executable";
      case "lsm/policy":
      case "lsm/namespace":
        return "An AppArmor policy or its namespace could not be saved or loaded";
      case "lsm/denied":
        return `${module} denied ${facts.groups["right"]?.trim() ?? "an operation"}${facts.subject.comm === undefined ? "" : ` to ${facts.subject.comm}`}`;
      case undefined:
      default:
        return `${module} label of the task could not be read or set again`
          .replace("SELinux label", "The SELinux label")
          .replace("AppArmor label", "The AppArmor profile")
          .replace("The security module label", "The security label");
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "lsm/transport":
        return (
          "criu runs code inside each task, and that code connects to a unix socket of criu. For the kernel it is the task that " +
          "connects: under a container profile (container_t, docker-default, an LXC profile) it may not talk to an unconfined process, and connect answers EACCES."
        );
      case "lsm/execmem":
        return "criu first tries to place its code in memory that is writable and executable. Under the SELinux rule execmem the task may not have such memory; criu then tries other ways, and the error after this line tells whether those failed too.";
      case "lsm/mismatch":
      case "lsm/absent":
        return "The images record the label of each task and of which module it is. A label can only be put back by the same module, with a policy that knows it.";
      case "lsm/denied":
        return "The audit line shows the policy at work: which task wanted which right. During a dump the code criu runs inside the task is judged by the task's own profile, during a restore by criu's until the task gets its label back.";
      case "lsm/policy":
      case "lsm/namespace":
        return "Tasks confined in an AppArmor namespace (LXD containers) need that namespace and its policies again on restore. criu reads them from securityfs and loads them there; a step of that failed.";
      case undefined:
      default:
        return (
          "At the end of a restore each task writes its saved label to /proc/self/attr/current. The kernel answers EACCES when the " +
          "policy has no such transition from criu's own label, EINVAL when the policy does not know the label, ENOENT when the profile is not loaded."
        );
    }
  },
  remedies: (facts) => [
    ...(facts.detail === "lsm/absent" && DUMPING.includes(facts.phase) && facts.phase !== "unknown"
      ? [doThis("Leave --lsm-profile out, or name the module that is active here.", "cat /sys/kernel/security/lsm")]
      : []),
    doThis(
      "Read what was denied.",
      facts.subject.kind === "apparmor" ? "journalctl -k | grep DENIED" : "ausearch -m avc -ts recent",
    ),
    ...(facts.detail === "lsm/mismatch" ||
    facts.detail === "lsm/absent" ||
    facts.detail === "lsm/profile" ||
    facts.detail === "lsm/option"
      ? withOption("--lsm-profile", {
          value: "apparmor:NAME",
          when: "restore",
          only: ["criu", "runc", "crun"],
          cost: "the task runs under the profile given, not the saved one (selinux:LABEL likewise)",
        })
      : []),
    doThis(
      "Install or load the policy that allows it (container-selinux on Fedora and RHEL; the profile of the container with AppArmor).",
      "dnf install container-selinux",
    ),
    doWith(
      "podman",
      "Run the container without the label, or with a type that may be checkpointed.",
      "podman run --security-opt label=disable …",
      "the container is not confined by SELinux",
    ),
    doWith(
      "docker",
      "Run the container without the profile.",
      "docker run --security-opt apparmor=unconfined …",
      "the container is not confined by AppArmor",
    ),
    doThis(
      "To make sure it is this, switch enforcement off for one try.",
      "setenforce 0",
      "nothing is confined meanwhile; setenforce 1 afterwards",
    ),
  ],
  references: [
    "criu(8): --lsm-profile, --lsm-mount-context",
    "selinux(8)",
    "apparmor(7)",
    "CRIU wiki: Linux security modules",
  ],
};
