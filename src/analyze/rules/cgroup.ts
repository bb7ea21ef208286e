/** Control groups that could not be read, made or put back. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { ENGINE, errnoOf } from "./say.ts";

/** The finer id by the error at the end of a line. */
const BY_ERROR: Readonly<Record<string, string>> = {
  EACCES: "cgroup/denied",
  EROFS: "cgroup/denied",
  EINVAL: "cgroup/value-refused",
  ENOENT: "cgroup/missing",
  ENOSPC: "cgroup/no-cpus",
  EBUSY: "cgroup/busy",
};

function judge(hit: Hit): Verdict {
  const detail = BY_ERROR[errnoOf(hit.event.message) ?? ""];
  return detail === undefined ? {} : { detail };
}

export const cgroup: Rule = {
  id: "cgroup",
  patterns: [
    { match: /\bcg(?:-prop)?: Failed (?:writing (?<value>.*) to|closing) (?<path>\S+?): /, strength: "names", judge },
    { match: /\bcg: Can't move (?:thread )?(?:(?<pid>\d+) )?into (?<path>\S+) \(/, strength: "names", judge },
    {
      match: /\bcg: (?:cgroupd: )?Can't move (?:thread )?(?:(?<pid>\d+) )?into (?<path>[^\s(]+)/,
      strength: "names",
      judge,
    },
    {
      match: /\bcg: (?:[Cc]ouldn't|Unable to|can't|Can't) mount (?:the cgroup \()?(?<kind>[^\s:()]+)/,
      strength: "names",
      judge,
    },
    {
      match: /\bcg: Unable to (?:open|configure|create|mount) the cgroup (?:\((?<kind>[^)]*)\) )?file ?system/,
      strength: "names",
      judge,
    },
    { match: /\bcg: \s*Can't (?:make|mount) controller dir (?<path>\S+?): /, strength: "names", judge },
    {
      match: /\bcg: Can't make (?:cgroup dir|temp cgyard dir|dir for cg mounts)(?: (?<path>\S+?))?: /i,
      strength: "names",
      judge,
    },
    { match: /\bcg: Cgroup dir (?<path>\S+) (?:doesn't|does not) exist/, strength: "names", detail: "cgroup/missing" },
    { match: /\bcg: CG paths mismatch: (?<path>\S+) (?<other>\S+)/, strength: "names", detail: "cgroup/mismatch" },
    { match: /\bcg: Abort restore of existing cgroups/, strength: "names", detail: "cgroup/exists" },
    { match: /\bcg: controller (?<kind>\S+) not found/, strength: "names", detail: "cgroup/controller" },
    {
      match: /\bcg: (?:cgroupd: )?No (?:cg_controller_entry found for (?<path>\S+)|set (?:found )?\d+)/,
      strength: "names",
      detail: "cgroup/controller",
    },
    {
      match: /\bcg: (?:couldn't|Couldn't) (?:set cgns prefix (?<path>\S+?)|unshare cgns): /,
      strength: "names",
      judge,
      subject: { kind: "cgroup namespace" },
    },
    {
      match: /\bcg: (?:failed preparing cgns|Expecting root_task to restore cgroup namespace)/,
      strength: "likely",
      subject: { kind: "cgroup namespace" },
    },
    {
      match:
        /\bcg: (?:Failed|failed) (?:opening|accessing cgroup dir|statting cgroup prop|scanning|walking|to open cg dir fd \() ?(?<path>[^\s:)]+)/,
      strength: "names",
      judge,
    },
    {
      match: /\bcg: (?:read from|write to) cgroup\.subtree_control: /,
      strength: "names",
      judge,
      subject: { kind: "cgroup2" },
    },
    { match: /\bcg: (?:couldn't scan oom state|dumping (?:known|global) properties)/, strength: "likely", judge },
    {
      match:
        /\bcg: Restoring special (?:cpuset )?prop(?:ert(?:y|ies)|s) failed|\bcg: Restoring \S+ special property failed/,
      strength: "follows",
      detail: "cgroup/value-refused",
      subject: { kind: "cpuset" },
    },
    { match: /\bcg: cg (?<path>\S+) shorter than path prefix/, strength: "names", detail: "cgroup/mismatch" },
    { match: /\bcg: bad cgroup path: (?<path>[^:\s]+)/, strength: "names" },
    { match: /\bcg: (?:cgroupd: |failed to start cgroupd)/, strength: "likely", levels: ["error"], judge },
    {
      match: /invalid cgroup configuration, (?<path>\S+) is not a suffix of (?<other>\S+)/,
      strength: "names",
      detail: "cgroup/mismatch",
    },
    {
      match:
        /(?:couldn't parse internal cgroup file|Failed parsing cgroup |Parasite failed to dump \/proc\/self\/cgroup|can't (?:get|read) \/proc\/self\/cgroup)/,
      strength: "likely",
      judge,
    },
    { match: /Can't (?:fd)?open (?<pid>\d+)(?: \(\d+)?\/(?:task\/\d+\/)?cgroup on procfs/, strength: "likely", judge },
    { match: /Dump cgroup of threads in process \(pid: (?<pid>\d+)\) failed/, strength: "follows" },
    {
      match: /Unable to (?:send packet to|receive from) cgroupd|The message from cgroupd is truncated/,
      strength: "follows",
    },
    { match: /Unable to restore freezer state/, strength: "follows", subject: { kind: "freezer" } },
    { match: /^\s*cg(?:-prop)?: \s*\S/, strength: "likely", levels: ["error"], judge },
    {
      match:
        /(?:cannot|can't|unable to|failed to|could not) (?:join|create|set|open|enter|apply|write|find)(?: to)?(?: the)? cgroups?\b/i,
      strength: "likely",
      ...ENGINE,
      speakers: ["engine"],
    },
    {
      match: /cgroups?: (?:cgroup )?mountpoint does not exist|no cgroup mount found in mountinfo/i,
      strength: "names",
      ...ENGINE,
      speakers: ["engine"],
    },
    {
      match: /cgroup (?:v1|v2|version)\b.*(?:mismatch|different|not supported|unsupported)/i,
      strength: "names",
      ...ENGINE,
      speakers: ["engine"],
      detail: "cgroup/version",
    },
    {
      match:
        /checkpoint(?:ing)?.{0,200} cgroups? v2.{0,200}(?:not|un)supported|cgroups? v2.{0,200} checkpoint.{0,200}(?:not|un)supported/i,
      strength: "names",
      ...ENGINE,
      speakers: ["engine"],
      detail: "cgroup/version",
    },
  ],
  title: (facts) => {
    const where = facts.subject.path ?? facts.subject.kind;
    const name = where === undefined ? "a control group" : where;
    switch (facts.detail) {
      case "cgroup/denied":
        return `No permission to change control group ${name}`;
      case "cgroup/value-refused":
        return `The kernel refused a saved value for ${name}`;
      case "cgroup/no-cpus":
        return `${name} cannot take a task: its cpuset has no CPUs or no memory nodes`;
      case "cgroup/missing":
        return `Control group ${name} is not there`;
      case "cgroup/exists":
        return "A control group of the images exists already, and strict mode forbids using it";
      case "cgroup/mismatch":
        return `The path of control group ${name} does not fit the one expected`;
      case "cgroup/controller":
        return `The cgroup controller ${name} of the images is not available here`;
      case "cgroup/pids":
        return "The control group allows no more tasks (pids.max)";
      case "cgroup/version":
        return "The images and this host use different versions of control groups";
      case undefined:
      default:
        return `Control group ${name} could not be saved or put back`;
    }
  },
  why,
  remedies: (facts) => [
    ...withOption("--manage-cgroups", {
      value: facts.phase === "restore" ? "soft" : "ignore",
      cost: "limits and the place in the hierarchy are those of the process that restores (ignore), or of groups that already exist (soft)",
    }),
    ...(facts.detail === "cgroup/missing" || facts.detail === "cgroup/no-cpus" || facts.detail === "cgroup/exists"
      ? [
          doThis(
            "Restore below another group, one that exists and is set up.",
            "criu restore -D DIR --cgroup-root /new/path",
          ),
          doThis(
            "For cpusets give the new group CPUs and memory nodes first.",
            "cat ../cpuset.cpus > cpuset.cpus; cat ../cpuset.mems > cpuset.mems",
          ),
        ]
      : []),
    ...(facts.detail === "cgroup/denied"
      ? [
          doThis(
            "Run criu with CAP_SYS_ADMIN and with /sys/fs/cgroup mounted read-write; in a container, on the host instead or with the group delegated to it.",
          ),
        ]
      : []),
    ...(facts.detail === "cgroup/controller" || facts.detail === "cgroup/version"
      ? [
          doThis(
            "Boot the target with the same hierarchy as the source (systemd.unified_cgroup_hierarchy=0 or 1), or do not restore groups at all.",
          ),
        ]
      : []),
    doWith(
      "podman",
      "Restore with the same OCI runtime and cgroup manager as at the checkpoint.",
      "podman info --format '{{.Host.CgroupManager}} {{.Host.CgroupsVersion}}'",
    ),
  ],
  references: [
    "criu(8): --manage-cgroups, --cgroup-root, --cgroup-props",
    "cgroups(7)",
    "cpuset(7)",
    "CRIU wiki: CGroups",
  ],
};

function why(facts: Facts): string {
  const base =
    "criu saves which control groups the tasks are in, with their settings, and on restore makes the groups, writes the " +
    "settings and moves each task in. ";
  switch (facts.detail) {
    case "cgroup/denied":
      return (
        base +
        "Mounting a controller and writing to another group need CAP_SYS_ADMIN or a delegated group; here the kernel said no, or the hierarchy is read-only."
      );
    case "cgroup/value-refused":
      return (
        base +
        "A setting is checked against the parent group and the machine when it is written (cpuset.cpus must be a part of the " +
        "parent's, exclusive sets must not overlap, CPUs must exist). Saved on a host with other CPUs or another parent, the value is invalid here; the error often comes at close, as the write is buffered."
      );
    case "cgroup/no-cpus":
      return (
        base +
        'On version 1 the kernel answers "no space left" when a task is moved into a cpuset whose cpuset.cpus or cpuset.mems is empty; a new group starts empty unless clone_children is on.'
      );
    case "cgroup/missing":
      return (
        base + "In this mode it expects the group to exist already, or a file of it that this kernel does not offer."
      );
    case "cgroup/exists":
      return base + "In strict mode all groups must be new, so that no other task shares them; one of them was there.";
    case "cgroup/mismatch":
      return (
        base +
        "Paths are kept relative to the group of the root task or to the cgroup namespace; the task's path is not below that, so it cannot be expressed."
      );
    case "cgroup/pids":
      return "A restore makes every process and thread of the images anew. The pids controller of the control group it runs in counts them, and refused the next one.";
    case "cgroup/controller":
    case "cgroup/version":
      return (
        base +
        "Controllers differ between version 1 (one hierarchy each) and version 2 (one for all), and a hierarchy of the images has no counterpart on this host."
      );
    case undefined:
    default:
      return base + "One of these steps failed; the line shows which file and which error.";
  }
}
