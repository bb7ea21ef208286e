/** How a wrong or missing option shows. Data of the rule option. */

import { criuArity } from "../preflight/options.ts";
import type { Hit, Pattern, Verdict } from "./rule.ts";
import { ANYONE, earlier, ENGINE, UNMARKED } from "./say.ts";

/** The first process that is seized is that of -t; one that is gone after others were seized ended meanwhile. */
function gone(hit: Hit): Verdict {
  const others = earlier(hit, /^Seized task \d+|^Collected \d+ in \d+ state|^Seizing \d+'s/, 60);
  return others === undefined
    ? { subject: { option: "-t" } }
    : { cause: "freeze", detail: "freeze/fork-storm", strength: "likely" };
}

/** Of a usage text only the last line counts, and only where no error says what was wrong. */
function nothingElse(hit: Hit): Verdict {
  const others = [...hit.log.before(hit.event, 0), ...hit.log.after(hit.event, 0)];
  return others.some(({ level }) => level === "error") ? { strength: "follows" } : {};
}

/** In these words only engines and runtimes complain of flags; whole sentences come from an engine that called one. */
function ofEngine(hit: Hit): Verdict {
  const called = /rpc error|daemon|exit status|OCI runtime/.test(hit.event.message);
  return { cause: "runtime-config", detail: called ? "mismatch" : "flags" };
}

/** An option that criu has today: the one that refuses it was made before. */
function ofToday(hit: Hit): Verdict {
  const option = `--${(hit.groups["option"] ?? "").replace(/^-+/, "")}`;
  return /\b(?:criu|crtools): /.test(hit.event.message) && criuArity(option) !== undefined
    ? { cause: "tool-too-old", detail: "tool-too-old/option", strength: "likely" }
    : {};
}

export const OPTION_WORDS: readonly Pattern[] = [
  {
    // Engines in their own words.
    match:
      /(?<option>--[a-z][\w-]+) must (?:not )?be (?:relative|absolute|set|given|used|specified|an? )|\b[Uu]se (?<opt>--[a-z][\w-]+) [A-Z:]{3,40} to specify/,
    strength: "names",
    detail: "value",
    ...ENGINE,
  },
  { match: /invalid argument for (?<option>--?[\w-]+): ?(?<value>.*)/, strength: "names", detail: "value" },
  { match: /invalid argument (?<value>\S+) for (?<option>--[\w-]+)/, strength: "names", detail: "value" },
  {
    match:
      /^(?!.*\b(?:ip6?tables|nft|tar|ip|busybox)\b).*(?:unrecognized|unknown|invalid|ambiguous) option (?:--? )?['"`‘]?(?<option>-{0,2}[\w=-]+)/i,
    strength: "names",
    detail: "unknown",
    ...ANYONE,
    judge: ofToday,
  },
  {
    match: /option ['"`‘]?(?<option>--?[\w-]+)['"`’]? requires an argument/,
    strength: "names",
    detail: "value",
    ...ANYONE,
  },
  {
    match: /^(?!\s*(?:tar|ip|nft|ip6?tables\S*|busybox): ).{0,200}option requires an argument -- ['"]?(?<option>\w)/,
    strength: "names",
    detail: "value",
    ...ANYONE,
  },
  {
    match: /flag provided but not defined: (?<option>-\S+)|unknown (?:shorthand )?flag: ['"`]?(?<flag>[\w-]+)/,
    strength: "names",
    detail: "unknown",
    ...ENGINE,
    judge: ofEngine,
  },
  {
    match: /excessive parameter *(?<value>.{0,200}?) ?for command (?<command>\S+)/,
    strength: "names",
    detail: "command",
  },
  {
    match: /\b(?:criu|crit|ckpt): (?:unexpected|invalid|bad|unknown|missing) (?:argument|parameter|command|value)/,
    strength: "likely",
    detail: "command",
    ...ANYONE,
  },
  {
    match: /Unknown option \[(?<option>[^\]]*)\]/,
    strength: "names",
    detail: "unknown",
    // An option of a mount.
    judge: ({ event }) =>
      /proc_parse\.c$/.test(event.file ?? "") ? { cause: "mount-unsupported", strength: "likely" } : {},
  },
  { match: /Unknown feature (?<value>\S+)/, strength: "names", detail: "feature" },
  {
    match:
      /^(?!docker|podman|nerdctl).{0,40}unknown command: (?<value>\S+)|command is required|excessive parameters? for command|unknown cpuinfo sub-command|cpuinfo requires an action/,
    strength: "names",
    detail: "command",
  },
  {
    // both are younger than the option
    match: /Invalid value for (?<option>--network-lock): (?:skip|nftables)\b/,
    strength: "likely",
    judge: () => ({ cause: "tool-too-old", detail: "tool-too-old/value" }),
  },
  {
    match:
      /(?:Invalid value for|Unable to parse (?:a )?value of|Failed while parsing) (?!--network-lock: (?:skip|nftables)\b)(?<option>--[\w-]+)/,
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
    judge: gone,
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
    match: /Connected TCP socket in (?:the )?image|\b[Ii]mage has (?:a )?connected TCP/,
    strength: "names",
    detail: "tcp-established",
    subject: { option: "--tcp-established" },
  },
  { match: /Need to set the (?<option>--tcp-close) options?/, strength: "names", detail: "repeat" },
  { match: /Dumped with (?<option>--[\w-]+)\. Need to set it on restore/, strength: "names", detail: "repeat" },
  {
    // Without a root of its own criu 4 makes room in the mount namespace it is in, and stumbles over the mounts there.
    match: /mnt(?:-v2)?: BUG at \S*mount\.c:\d+/,
    strength: "names",
    detail: "root",
    subject: { option: "--root" },
    judge: (hit) => (earlier(hit, /Cleaning mount namespace/, 3) === undefined ? undefined : {}),
  },
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
    match:
      /Can't create log file (?<path>.+?): (?:No such file|Is a directory|Not a directory|Permission denied|Operation not permitted)/,
    strength: "names",
    detail: "log",
  },
  {
    match: /Can't change directory to (?<path>.+?): (?<kind>Not a directory)?/,
    strength: "names",
    detail: "directory",
  },
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
    match: /Can't access join-ns file (?<path>\S+?): No such file/,
    strength: "names",
    detail: "namespace",
    subject: { option: "--join-ns" },
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
  { match: /Invalid manage cgroups mode/, strength: "names", detail: "value", subject: { option: "--manage-cgroups" } },
  {
    match: /Invalid value for ifpriomap|cg-prop: (?:Unknown strategy|Expect|Failed to parse)/,
    strength: "names",
    detail: "value",
    subject: { option: "--cgroup-props" },
  },
  {
    match: /cg-prop: Can't (?:open|stat|mmap) file (?<path>\S+?): /,
    strength: "names",
    detail: "file",
    subject: { option: "--cgroup-props-file" },
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
    match: /pidfile: Can't open (?<path>\S+?):(?<exists> File exists)?|Can't write pidfile/,
    strength: "likely",
    detail: "log",
    subject: { option: "--pidfile" },
  },
  { match: /^Usage:$/, strength: "follows", detail: "command", ...UNMARKED },
  { match: /^Try -h\|--help for more info/, strength: "likely", detail: "command", ...ANYONE, judge: nothingElse },
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
];
