/** Ways to give an option of criu: one remedy for each tool a user may checkpoint with. */

import type { Remedy } from "../finding.ts";
import { ckptHas, LXC_PASSES, OWN_FLAGS, TOOLS, type OptionTool, type When } from "./tools.ts";

export interface OptionUse {
  /** What it costs, one clause: "the connections break when the restored side is not reachable any more". */
  readonly cost?: string;
  /** When to give it; "both" by default, as most options of criu must be repeated on restore. */
  readonly when?: When;
  /** Its value: "10M", "unix[123]". */
  readonly value?: string;
  /** Only for these tools. */
  readonly only?: readonly OptionTool[];
  /** Not for these tools: a rule says something of its own about them. */
  readonly except?: readonly OptionTool[];
}

/** One remedy a tool: the flag on the tool's own command line where it has one, else the file its criu reads. */
export function withOption(option: string, use: OptionUse = {}): Remedy[] {
  return TOOLS.filter((tool) => use.only?.includes(tool) !== false && use.except?.includes(tool) !== true).map((tool) =>
    optionFor(tool, option, use),
  );
}

/** The line of criu's configuration files that stands for an option: "ghost-limit 10M". No dashes, one a line. */
export function configLine(option: string, value?: string): string {
  const name = option.replace(/^-+/, "");
  return value === undefined ? name : `${name} ${/[\s#"]/.test(value) ? JSON.stringify(value) : value}`;
}

function optionFor(tool: OptionTool, option: string, use: OptionUse): Remedy {
  const cost = use.cost === undefined ? {} : { cost: use.cost };
  const when = use.when ?? "both";
  switch (tool) {
    case "criu":
      return {
        tool,
        do: `Give ${option} to ${commandWords("criu", when)}.`,
        command: commandLine("criu", option, use),
        possible: true,
        ...cost,
      };
    case "ckpt":
      return { ...ofCkpt(option, use), ...cost };
    case "podman":
    case "runc":
    case "crun":
      return { ...ownFlag(tool, option, use), ...cost };
    case "docker":
      return {
        tool,
        do: `docker checkpoint has no flag for ${option}: put it into the file that runc gives to criu.`,
        command: appendTo("runc", option, use),
        possible: true,
        ...cost,
      };
    case "containerd":
      return {
        tool,
        do: `Put ${configLine(option, use.value)} into the file that runc gives to criu, on the node.`,
        command: appendTo("runc", option, use),
        possible: true,
        ...cost,
      };
    case "cri-o":
    case "kubernetes":
      return {
        tool,
        do: `${tool === "cri-o" ? "CRI-O" : "The kubelet"} has no flag for ${option}: put it into /etc/criu/crun.conf (when the node runs crun) or /etc/criu/runc.conf (runc) on the node${when === "both" ? "s of the dump and of the restore" : ""}.`,
        command: appendTo("crun", option, use),
        possible: true,
        ...cost,
      };
    case "lxc":
      return LXC_PASSES.includes(option)
        ? {
            tool,
            do: `lxc-checkpoint gives ${option} by itself; nothing to add.`,
            possible: false,
          }
        : {
            tool,
            do: `lxc-checkpoint has no flag for ${option}: put it into criu's own configuration file.`,
            command: append("/etc/criu/default.conf", option, use),
            possible: true,
            ...cost,
          };
  }
}

function ownFlag(tool: "podman" | "runc" | "crun", option: string, use: OptionUse): Remedy {
  const own = OWN_FLAGS[tool];
  const when = use.when ?? "both";
  const lines = [when === "restore" ? undefined : own?.dump, when === "dump" ? undefined : own?.restore]
    .filter((command) => command !== undefined)
    .map(({ command, flags }) => ({ command, flag: flags[option] }));
  const value = use.value === undefined ? "" : ` ${quote(use.value)}`;
  if (lines.length > 0 && lines.every(({ flag }) => flag !== undefined)) {
    return {
      tool,
      do: `Give ${[...new Set(lines.map(({ flag }) => flag))].join(" ")} to ${lines.map(({ command }) => command).join(" and to ")}.`,
      command: lines.map(({ command, flag = "" }) => `${command} ${flag}${value} CONTAINER`).join("; "),
      possible: true,
    };
  }
  const file = tool === "runc" ? "runc" : "crun";
  return {
    tool,
    do:
      tool === "podman"
        ? `podman has no flag for ${option}: put it into the file its runtime gives to criu, /etc/criu/crun.conf (crun) or /etc/criu/runc.conf (runc), or create the container with --annotation org.criu.config=FILE.`
        : `${tool} has no flag for ${option}: put it into the file it gives to criu, or into one that the annotation org.criu.config of the container names.`,
    command: appendTo(file, option, use),
    possible: true,
  };
}

/** On the commands that have it; one that only criu has is said to be criu's. */
function ofCkpt(option: string, use: OptionUse): Remedy {
  const wanted = use.when ?? "both";
  const [dump, restore] = [ckptHas("dump", option, use.value), ckptHas("restore", option)];
  const when = wanted !== "both" ? wanted : dump === restore ? "both" : dump ? "dump" : "restore";
  if (when === "restore" ? !restore : !dump)
    return { tool: "ckpt", do: `ckpt has no ${option}: use criu, whose images are the same.`, possible: false };
  return {
    tool: "ckpt",
    // The resource is all that this option is about.
    do: `Give ${option === "--external" ? wordsOf(option, use) : option} to ${commandWords("ckpt", when)}.`,
    command: commandLine("ckpt", option, { ...use, when }),
    possible: true,
  };
}

function commandWords(program: "criu" | "ckpt", when: When): string {
  return when === "both" ? `${program} dump and to ${program} restore` : `${program} ${when}`;
}

function wordsOf(option: string, { value }: OptionUse): string {
  return value === undefined ? option : `${option} ${quote(value)}`;
}

function commandLine(program: "criu" | "ckpt", option: string, use: OptionUse): string {
  const words = wordsOf(option, use);
  const when = use.when ?? "both";
  return when === "restore" ? `${program} restore -D DIR ${words}` : `${program} dump -t PID -D DIR ${words}`;
}

function appendTo(runtime: "runc" | "crun", option: string, use: OptionUse): string {
  return append(`/etc/criu/${runtime}.conf`, option, use);
}

function append(file: string, option: string, use: OptionUse): string {
  return `echo ${shellQuote(configLine(option, use.value))} >> ${file}`;
}

/** A word for the shell, quoted when it has to be: "unix[12]" is a pattern there. */
function quote(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : shellQuote(word);
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
