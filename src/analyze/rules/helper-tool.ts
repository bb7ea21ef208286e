/** A helper program (tar, ip, an action script) is missing or fails by itself. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { ANYONE, earlier, errnoOf, group, later, soonAfter } from "./say.ts";
import { whileLocking } from "./network-lock.ts";

/** Programs that only lock the network, and tools of other rules, are told there. */
function byProgram(hit: Hit): Verdict {
  const program = hit.groups["program"] ?? "";
  if (/^(?:.*\/)?(?:criu|runc|crun)$/.test(program)) {
    return { cause: "runtime-config", detail: "no-criu" };
  }
  if (/^(?:.*\/)?(?:ip6?tables|nft|xtables)/.test(program)) {
    return whileLocking(hit) === undefined ? {} : { cause: "network-lock" };
  }
  // The shell is what firewall tools are run through.
  if (
    program === "sh" &&
    later(hit, /Iptables configuration failed|Failed to lock TCP|[Ll]ocking network/, 4) !== undefined
  ) {
    return { cause: "network-lock", detail: "network-lock/tool-missing" };
  }
  if (/cuda-checkpoint/.test(program)) {
    return { cause: "gpu" };
  }
  return {};
}

/** "exited, status=N" tells of any helper; what came before says which, and most of them fail harmlessly. */
function status(hit: Hit): Verdict | undefined {
  if (earlier(hit, /ip6?tables|nft\b|[Uu]nlock network/, 4) !== undefined) {
    return undefined;
  }
  return earlier(hit, /^(?:tar|\S*\/tar|gtar): /, 6) === undefined
    ? {}
    : { strength: "likely", detail: "helper-tool/tar", subject: { kind: "tar" } };
}

export const helperTool: Rule = {
  id: "helper-tool",
  patterns: [
    {
      match: /execvp\("(?<program>[^"]+)", \.\.\.\) failed: (?<error>.*)/,
      strength: "names",
      judge: byProgram,
      detail: "helper-tool/missing",
    },
    {
      match: /(?:Failed|Unable|Can't) (?:to )?exec(?:ute)?(?: cmd| command)? "?(?<program>[\w./-]+)"?: (?<error>.*)/,
      strength: "likely",
      judge: byProgram,
      detail: "helper-tool/missing",
    },
    {
      match: /(?<program>\b(?:tar|ip|gzip|lz4|cat|sh)): (?:command )?not found/,
      strength: "names",
      ...ANYONE,
      detail: "helper-tool/missing",
    },
    {
      // a shell script's own words, before criu tells that it ended badly
      match: /^\S{1,200}: (?:line )?\d{1,5}: (?:exec: )?(?<program>[\w./-]{1,60}): (?:command )?not found/,
      strength: "names",
      ...ANYONE,
      detail: "helper-tool/missing",
      judge: (hit) =>
        soonAfter(hit, /^Script \S+ exited with|action scripts failed/, 3) === undefined ? undefined : {},
    },
    {
      match: /exec: "(?<program>tar|ip|gzip|zstd)": executable file not found/,
      strength: "names",
      ...ANYONE,
      detail: "helper-tool/missing",
    },
    {
      match:
        /^\s*(?:\S*\/)?tar: (?!Removing leading|.*socket ignored|.*file changed as we read)(?:\S.*: )?(?:Cannot|Error|Unexpected|unrecognized|invalid|Exiting|This does not)/,
      strength: "names",
      ...ANYONE,
      detail: "helper-tool/tar",
      subject: { kind: "tar" },
      judge: ({ event }) => (errnoOf(event.message) === "ENOSPC" ? { cause: "disk-space" } : {}),
    },
    {
      match: /Can't (?<what>dump|restore) tmpfs content/,
      strength: "likely",
      detail: "helper-tool/tar",
      subject: { kind: "tar" },
    },
    { match: /Script (?<path>\S+) exited with (?<code>-?\d+)/, strength: "names", detail: "helper-tool/script" },
    { match: /One o[fr] more action scripts failed/, strength: "likely", detail: "helper-tool/script" },
    {
      match:
        /(?:Pre dump|Post-dump|Pre-restore|Post-restore|Pre-resume|Post-resume|Pre-stream|post-restore|pre-restore) script (?:failed with|ret code) (?<code>-?\d+)|Aborting restore due to (?:pre|post)-restore script ret code (?<ret>-?\d+)/,
      strength: "likely",
      detail: "helper-tool/script",
    },
    { match: /RPC client reported script error/, strength: "likely", detail: "helper-tool/script" },
    {
      match: /Unable to read (?<program>\S+) -V output|(?<!\S)(?<other>\S+) -V failed/,
      strength: "follows",
      detail: "helper-tool/missing",
    },
    { match: /^\s*exited, status=(?<code>\d+)/, strength: "follows", judge: status, detail: "helper-tool/status" },
    { match: /^\s*killed by signal (?<signal>\d+): /, strength: "follows", detail: "helper-tool/status" },
    {
      match: /Can't wait or bad status: errno=\d+, status=(?<code>\d+)/,
      strength: "follows",
      detail: "helper-tool/status",
      // No program: a process of criu that tries out the kernel.
      judge: (hit) => (soonAfter(hit, /failed when initializing kerndat/, 1) === undefined ? {} : undefined),
    },
  ],
  title: (facts) => {
    const program = group(facts, "program") ?? facts.subject.kind;
    switch (facts.detail) {
      case "helper-tool/missing":
        return `The program ${program ?? "that criu wanted to run"} could not be started${group(facts, "error") === undefined ? "" : ` (${(group(facts, "error") ?? "").trim()})`}`;
      case "helper-tool/tar":
        return "tar failed on the contents of a tmpfs mount";
      case "helper-tool/script":
        return `The action script ${facts.subject.path ?? ""} reported a failure`.replace("  ", " ");
      case "helper-tool/executor":
        return "The executor of ckpt could not be started";
      case undefined:
      default:
        return "A helper program of criu ended with an error";
    }
  },
  why: (facts: Facts) => {
    switch (facts.detail) {
      case "helper-tool/missing":
        if (/denied/.test(group(facts, "error") ?? ""))
          return "The file is there and may not be run: it lacks the right to be executed, or its file system is mounted noexec.";
        return "criu leaves some work to other programs: tar for tmpfs contents, ip for routes and rules, iptables or nft for firewalls and the network lock. It looks for them in PATH of the process that started it; a service or a minimal image may have another PATH, or not have them at all.";
      case "helper-tool/tar":
        return "The contents of tmpfs mounts are packed and unpacked with tar, run inside the mount namespace of the container. It failed: another tar than GNU's (busybox lacks options), a file vanished meanwhile, no space, or a file type it cannot store. Its own message is in the lines before.";
      case "helper-tool/script":
        return "An --action-script (or the engine, through its notifications) is asked at fixed points whether the operation may go on, and any exit status but 0 ends it. The reason is the script's own.";
      case "helper-tool/executor":
        return "ckpt freezes and makes processes with a small program of its own, which is compiled when the package is installed. Without a C compiler there is none, and CKPT_EXECUTOR may name one that is not there.";
      case undefined:
      default:
        return "criu saw only the exit status; what the program itself printed, shortly before, tells why.";
    }
  },
  remedies: (facts) => {
    if (facts.detail === "helper-tool/executor")
      return [
        doWith(
          "ckpt",
          "Build it in the directory of the package, or name a built one in CKPT_EXECUTOR.",
          "make -C executor",
        ),
      ];
    const named = group(facts, "program") ?? facts.subject.kind;
    if (named === undefined && facts.detail === "helper-tool/status")
      return [
        doThis(
          "Read what the program printed on the lines before, and see which helpers are missing.",
          "command -v tar ip iptables-restore ip6tables-restore nft",
        ),
      ];
    const program = named ?? "tar";
    if (program.includes("/") && facts.detail === "helper-tool/missing")
      return [
        doThis(
          "See that the file is there, may be executed, and names an interpreter that exists; --action-script takes a path, not a command line.",
          `ls -l ${program}; chmod +x ${program}; head -n 1 ${program}`,
        ),
        doThis("Or leave the option out, when the script is not needed."),
      ];
    return facts.detail === "helper-tool/script"
      ? [
          doThis(
            "Run the script by hand with the variables criu sets, and mend it or leave it out.",
            `CRTOOLS_SCRIPT_ACTION=pre-dump CRTOOLS_IMAGE_DIR=DIR ${facts.subject.path ?? "SCRIPT"}; echo $?`,
          ),
        ]
      : [
          doThis(
            `Install ${program} where criu runs, and check PATH of the service that starts it.`,
            program === "sh"
              ? "env PATH=/usr/sbin:/usr/bin:/sbin:/bin criu …"
              : `apt-get install ${PACKAGES[program] ?? program}`,
          ),
          ...(facts.detail === "helper-tool/tar"
            ? [
                doThis("Use GNU tar on the host, and see that the images' file system has room."),
                doThis(
                  "Or keep the tmpfs out of the dump: declare it external.",
                  "criu dump -t PID -D DIR --external mnt[/PATH]:NAME",
                  "its contents are not saved",
                ),
              ]
            : []),
        ];
  },
  references: ["criu(8): --action-script", "CRIU wiki: Installation (dependencies)"],
};

const PACKAGES: Readonly<Record<string, string>> = {
  ip: "iproute2",
  tar: "tar",
  nft: "nftables",
  ...Object.fromEntries(
    ["iptables", "ip6tables"].flatMap((name) => ["", "-save", "-restore"].map((end) => [name + end, "iptables"])),
  ),
};
