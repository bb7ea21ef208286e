/** An option or configuration value of criu is wrong, missing, or does not fit the images. */

import { doThis, doWith, withOption } from "../remedies/index.ts";
import type { Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, ENGINE, UNMARKED, choose, group } from "./say.ts";

export const option: Rule = {
  id: "option",
  patterns: [
    { match: /invalid argument for (?<option>--?[\w-]+): ?(?<value>.*)/, strength: "names", detail: "value" },
    { match: /invalid argument (?<value>\S+) for (?<option>--[\w-]+)/, strength: "names", detail: "value" },
    {
      match:
        /^(?!.*\b(?:ip6?tables|nft|tar|ip|busybox)\b).*(?:unrecognized|unknown|invalid|ambiguous) option (?:--? )?['"`‘]?(?<option>-{0,2}[\w=-]+)/i,
      strength: "names",
      detail: "unknown",
      ...ANYONE,
    },
    {
      match: /option ['"`‘]?(?<option>--?[\w-]+)['"`’]? requires an argument/,
      strength: "names",
      detail: "value",
      ...ANYONE,
    },
    { match: /option requires an argument -- ['"]?(?<option>\w)/, strength: "names", detail: "value", ...ANYONE },
    {
      match: /flag provided but not defined: (?<option>-\S+)|unknown (?:shorthand )?flag: ['"`]?(?<flag>[\w-]+)/,
      strength: "names",
      detail: "unknown",
      ...ENGINE,
      judge: calledByEngine,
    },
    {
      match: /excessive parameter *(?<value>.{0,200}?) ?for command (?<command>\S+)/,
      strength: "names",
      detail: "command",
    },
    { match: /Unknown option \[(?<option>[^\]]*)\]/, strength: "names", detail: "unknown" },
    { match: /Unknown feature (?<value>\S+)/, strength: "names", detail: "feature" },
    {
      match:
        /unknown command: (?<value>\S+)|command is required|excessive parameters? for command|unknown cpuinfo sub-command|cpuinfo requires an action/,
      strength: "names",
      detail: "command",
    },
    {
      match: /(?:Invalid value for|Unable to parse (?:a )?value of|Failed while parsing) (?<option>--[\w-]+)/,
      strength: "names",
      detail: "value",
    },
    {
      match: /Unknown (?<what>FPU mode|cgroups mode|file validation method) `(?<value>[^']*)' selected/,
      strength: "names",
      detail: "value",
    },
    {
      match:
        /Unsupported empty namespace: (?<value>\S+)|invalid namespace (?:type )?(?<ns>\w+)|Conflicting flags: (?<what>.+)/,
      strength: "names",
      detail: "value",
    },
    { match: /pid not specified/, strength: "names", detail: "no-pid", subject: { option: "-t" } },
    {
      match: /(?:Unable to interrupt task: (?<pid>\d+) \(|SEIZE (?<tid>\d+): can't interrupt task: )No such process/,
      strength: "names",
      detail: "no-process",
      subject: { option: "-t" },
    },
    {
      match:
        /(?:No such process|no process|Process) .{0,200}pid (?<pid>\d+)(?: does not exist| not found)|Can't find task with pid (?<task>\d+)/,
      strength: "likely",
      detail: "no-process",
    },
    {
      match: /Can't open (?<pid>\d+)\/(?:stat|status|ns\/\w+|task) on procfs: No such (?:file|process)/,
      strength: "follows",
      detail: "no-process",
      phases: ["dump", "pre-dump"],
    },
    {
      match:
        /(?<![\w-])(?<option>--[\w-]+) (?:is (?:a )?(?:restore|dump)-only option|is available for the \w+ command only|cannot be used with|requires a command|only makes sense with)/,
      strength: "names",
      detail: "combination",
    },
    {
      match:
        /(?<![\w-])(?<option>--[\w-]+) and (?<other>--[\w-]+) cannot be used together|Option (?<only>--[\w-]+) is only valid on restore|CLONE_PARENT \| CLONE_NEWPID don't work together/,
      strength: "names",
      detail: "combination",
    },
    {
      match: /Cannot pre-dump with --lazy-pages|(?<!\S)--\S+ cannot be used with the \w+ command/,
      strength: "names",
      detail: "combination",
    },
    {
      match: /(?<option>--ms) is deprecated|The "(?<value>show|exec)" action is deprecated/,
      strength: "names",
      detail: "gone",
    },
    { match: /Use the --deprecated option or set CRIU_DEPRECATED/, strength: "likely", detail: "gone" },
    {
      match: /Connected TCP socket in image/,
      strength: "names",
      detail: "tcp-established",
      subject: { option: "--tcp-established" },
    },
    { match: /Need to set the (?<option>--tcp-close) options?/, strength: "names", detail: "repeat" },
    { match: /Dumped with (?<option>--[\w-]+)\. Need to set it on restore/, strength: "names", detail: "repeat" },
    {
      match: /The (?<option>--root) option is required to restore a mount namespace/,
      strength: "names",
      detail: "root",
    },
    {
      match:
        /No subdirs are allowed in log_file name: (?<value>\S+)|images-dir or work-dir is required when using log file/,
      strength: "names",
      detail: "log",
    },
    {
      match: /Can't create log file (?<path>.+?): (?:No such file|Is a directory|Not a directory|Permission denied)/,
      strength: "names",
      detail: "log",
    },
    { match: /Can't change directory to (?<path>.+?): /, strength: "names", detail: "directory" },
    { match: /Can't (?:chdir to work_dir|open work dir)/, strength: "likely", detail: "directory" },
    {
      match: /Invalid parent image directory provided|path for parent links/,
      strength: "likely",
      detail: "parent",
      levels: ["error"],
    },
    {
      match:
        /Unsupported configuration file format|Error parsing (?:the )?config(?:uration)? file|Unable to (?:open|parse) (?:the )?config(?:uration)? file/i,
      strength: "names",
      detail: "config",
    },
    {
      match:
        /Could not add external (?:mount|resource) when initializing config|Failed to add (?:external object|skip-mnt|action-script)/,
      strength: "names",
      detail: "value",
    },
    {
      match: /Failed to parse unix socket inode from optarg|Can't parse unix socket inode from optarg/,
      strength: "names",
      detail: "value",
      subject: { option: "--ext-unix-sk" },
    },
    {
      match: /Invalid join_ns pid|Can't access join-ns file (?<path>\S+?):|join-ns pid namespace not supported/,
      strength: "names",
      detail: "value",
      subject: { option: "--join-ns" },
    },
    {
      match: /String is not a number: '(?<value>[^']*)'|value \S+ \(\S+\) is out of int range/,
      strength: "likely",
      detail: "value",
    },
    {
      match:
        /Standard file descriptors will be closed in daemon mode|Neither images_dir_fd nor images_dir was passed|(?:inherit_fd|rst_sibling) is not allowed in standalone service/,
      strength: "names",
      detail: "combination",
    },
    {
      match: /Neither a cgroupv1 \(freezer\.state\) or cgroupv2 \(cgroup\.freeze\) control file found/,
      strength: "likely",
      detail: "value",
      subject: { option: "--freeze-cgroup" },
    },
    {
      match: /Invalid value for ifpriomap|cg-prop: (?:Unknown strategy|Expect|Failed to parse)/,
      strength: "likely",
      detail: "value",
      subject: { option: "--cgroup-props" },
    },
    {
      match: /unknown lsm \S+/,
      strength: "likely",
      detail: "value",
      subject: { option: "--lsm-profile" },
    },
    {
      match: /Script (?<path>\S+) exited with (?<code>\d+)/,
      strength: "likely",
      detail: "script",
      subject: { option: "--action-script" },
    },
    {
      match: /One of more action scripts failed/,
      strength: "likely",
      detail: "script",
      subject: { option: "--action-script" },
    },
    {
      match:
        /(?:Aborting restore due to|Pre dump script|Pre-stream script|Post-resume script|Pre-resume script).{0,200}(?:ret code|failed with) -?\d+/,
      strength: "follows",
      detail: "script",
      subject: { option: "--action-script" },
    },
    {
      match: /Failed to exec c(?:omman|m)d (?<path>\S+?):|Unable to execute (?:the )?command/,
      strength: "names",
      detail: "exec",
      subject: { option: "--exec-cmd" },
    },
    {
      match: /pidfile: Can't open (?<path>\S+?):|Can't write pidfile/,
      strength: "likely",
      detail: "log",
      subject: { option: "--pidfile" },
    },
    { match: /^Usage:$/, strength: "follows", detail: "command", ...UNMARKED },
    { match: /Incorrect [Uu]sage: (?:flag|invalid)/, strength: "likely", detail: "unknown", ...ENGINE },
    {
      match: /PID (?<pid>\d+) has uprobes vma/,
      strength: "names",
      detail: "uprobes",
      subject: { option: "--allow-uprobes" },
    },
    {
      match: /Failed to setns when join-ns|Join namespaces failed/,
      strength: "likely",
      detail: "value",
      subject: { option: "--join-ns" },
    },
    {
      match: /Can't (?:initiate|tune|dup) log|Failed to redirect stdout and stderr/,
      strength: "likely",
      detail: "log",
    },
    {
      match: /Can't reopen status fd|Unable to write into the status fd/,
      strength: "likely",
      detail: "value",
      subject: { option: "--status-fd" },
    },
  ],
  title: (facts) => {
    const { detail, subject } = facts;
    const name = subject.option ?? group(facts, "flag") ?? group(facts, "only");
    const value = group(facts, "value");
    return choose(
      detail,
      {
        unknown: () => `The option ${name ?? ""} is not known to this version`.replace("  ", " "),
        feature: () => `criu check knows no feature ${value ?? "of that name"}`,
        command: () => `The command line ${value === undefined ? "" : `(${value}) `}is not one criu understands`,
        "no-pid": () => "No process was named: -t PID is missing",
        "no-process": () => `There is no process ${subject.pid ?? "with the pid given"} in this pid namespace`,
        gone: () => `${value ?? name ?? "What was asked for"} is no longer part of criu`,
        "tcp-established": () =>
          "The images hold an established TCP connection, and the restore was not told that it may restore it",
        repeat: () => `${name ?? "An option of the dump"} was used at the dump and must be given on restore too`,
        root: () => "The images hold a mount namespace, and no root directory was given with --root",
        log: () => `The log or pid file${subject.path === undefined ? "" : ` ${subject.path}`} cannot be made`,
        directory: () => `The working directory ${subject.path ?? "given with -W"} is not there`,
        parent: () => "The directory of the parent images is not there: its path counts from the images directory",
        config: () => "A configuration file of criu cannot be read",
        script: () =>
          `The action script ${subject.path ?? ""} failed${group(facts, "code") === undefined ? "" : ` with status ${group(facts, "code") ?? ""}`}`.replace(
            "  ",
            " ",
          ),
        exec: () => `The command to run after the restore (${subject.path ?? "--exec-cmd"}) cannot be started`,
        uprobes: () =>
          `A probe (uprobe) is set in ${subject.pid === undefined ? "the tree" : `task ${subject.pid}`}, and criu was not told to ignore it`,
        combination: () => `${name ?? "The options given"} cannot be used in this way`,
      },
      () =>
        `The value ${value === undefined || value === "" ? "" : `${value} `}of ${name ?? "an option"} is not understood`,
    );
  },
  why: ({ detail }) =>
    detail === "no-process"
      ? "criu attaches to the process of -t first and finds none of that number. It has ended in the meantime, the number is that of another pid namespace (inside a container it differs), or it is a mistake."
      : detail === "tcp-established" || detail === "repeat"
        ? "Some options change what the images hold and must be given on restore as well: criu does not take a connection, a lock or a terminal back without being told, since the other side may have changed in the meantime."
        : detail === "root"
          ? "To build the saved mounts criu begins with a root file system, which is not part of the images: a directory that is a mount point and holds the same files as the container's root."
          : detail === "unknown" || detail === "feature" || detail === "gone" || detail === "command"
            ? "The words on the command line, in a configuration file or in the engine's request are none that this version knows: newer options are missing in older versions, and some old ones were removed."
            : detail === "script"
              ? "criu runs the scripts of --action-script at fixed stages, and gives up when one ends with another status than 0. What it wrote is on the lines before."
              : detail === "combination"
                ? "criu checks the options against each other and against the command before it touches anything, and refuses what makes no sense together."
                : "criu reads the options before it touches any process, and stops when a value is not of the form it expects or names something that does not exist.",
  remedies: ({ detail, subject }) => [
    ...(detail === "uprobes"
      ? withOption("--allow-uprobes", {
          when: "both",
          cost: "the probes must be set on restore too, or the task meets their break points",
        })
      : []),
    ...(detail === "no-process"
      ? [
          doThis(
            "Look the pid up in the namespace that criu runs in.",
            "pgrep -a NAME; podman inspect --format '{{.State.Pid}}' CONTAINER",
          ),
        ]
      : []),
    ...(detail === "tcp-established"
      ? [
          doThis(
            "Restore with the option.",
            "criu restore -D DIR --tcp-established",
            "the address must be free here, and the peer must still be there",
          ),
          doThis(
            "Or let the connections come back closed.",
            "criu restore -D DIR --tcp-close",
            "all established connections break",
          ),
          doWith("podman", "Give the option on restore too.", "podman container restore --tcp-established CONTAINER"),
          doWith("runc", "Give the option on restore too.", "runc restore --tcp-established CONTAINER"),
          doWith("crun", "Give the option on restore too.", "crun restore --tcp-established CONTAINER"),
          doWith(
            "docker",
            "docker has no flag: put tcp-established into the file runc gives to criu.",
            "echo tcp-established >> /etc/criu/runc.conf",
          ),
        ]
      : []),
    ...(detail === "repeat"
      ? [doThis("Give it on restore.", `criu restore -D DIR ${subject.option ?? "OPTION"}`)]
      : []),
    ...(detail === "root"
      ? [
          doThis(
            "Make the root file system a mount point and name it.",
            "mount --bind ROOTFS ROOTFS; criu restore -D DIR --root ROOTFS",
          ),
        ]
      : []),
    ...(detail === "feature" ? [doThis("List the features that can be asked for.", "criu check --feature list")] : []),
    ...(detail === "directory" || detail === "log"
      ? [doThis("Make the directory first; the name of the log is taken below -W or -D.", "mkdir -p DIR")]
      : []),
    ...(detail === "script"
      ? [
          doThis(
            "Run the script by hand with the variables criu sets.",
            "CRTOOLS_SCRIPT_ACTION=pre-dump SCRIPT; echo $?",
          ),
        ]
      : []),
    ...(detail === "parent"
      ? [
          doThis(
            "Give the parent relative to the images directory.",
            "criu dump -t PID -D DIR/2 --prev-images-dir ../1",
          ),
        ]
      : []),
    ...(detail === "config"
      ? [
          doThis(
            "Look through the files criu reads: one option a line, without dashes.",
            "cat /etc/criu/default.conf /etc/criu/runc.conf ~/.criu/default.conf",
          ),
        ]
      : []),
    doThis("Compare with what this version knows; configuration files count as well.", "criu --version; criu --help"),
  ],
  references: ["criu(8)", "criu wiki: Configuration files"],
};

/** An engine gave its runtime a flag that the runtime does not know: nobody typed it. */
function calledByEngine(hit: Hit): Verdict {
  return /rpc error|daemon|exit status|OCI runtime/.test(hit.event.message)
    ? { cause: "runtime-config", detail: "mismatch" }
    : {};
}
