/** The tool is older than the kernel, the engine or the images it meets. */

import { doThis, doWith } from "../remedies/index.ts";
import type { Facts, Rule } from "./rule.ts";
import { ANYONE, ENGINE, group } from "./say.ts";

export const toolTooOld: Rule = {
  id: "tool-too-old",
  patterns: [
    {
      match: /Kernel reports more capabilities than this CRIU supports: (?<here>\d+) > (?<known>\d+)/,
      strength: "names",
      detail: "tool-too-old/capabilities",
    },
    { match: /Dropping unsupported capability (?<here>\d+)/, strength: "likely", detail: "tool-too-old/capabilities" },
    {
      match:
        /Can't get (?<level>\d+):(?<opt>\d+)(?:\(\d+\))? opt: (?:Operation not supported|Protocol not available|Invalid argument)/,
      strength: "names",
      detail: "tool-too-old/socket-option",
    },
    {
      match:
        /(?:CRIU|criu)(?: version)? (?:is )?(?<version>\d[\d.]*)?,? ?(?:\(?must be|is too old|but at least|needs? (?:to be )?at least|should be at least)[^\d]*(?<wanted>\d[\d.]*)?/,
      strength: "names",
      ...ENGINE,
      detail: "tool-too-old/engine",
    },
    {
      match:
        /\b(?:CRIU|criu)(?: binary| version)?(?: v?\d[\d.]*)? (?:does not|doesn't|hasn't|has not) (?:support|have|know|provide|got)\b(?! (?:checkpoint|MemTrack|memory|this (?:kernel|arch)|[Ll]azy))|criu is missing features(?!: \[MemTrack\])/,
      strength: "names",
      ...ENGINE,
      detail: "tool-too-old/engine",
    },
    {
      match:
        /(?:CRIU|criu) (?:version )?v?(?<version>\d[\d.]*),? (?:is )?(?:lacks|has no|without|older|predates|too old)\b/,
      strength: "names",
      ...ENGINE,
      detail: "tool-too-old/engine",
    },
    {
      match:
        /(?:requires?|needs?|wants?) (?:at least |a newer |minimum ){0,3}(?:CRIU|criu)(?: version)? (?:of )?(?:at least |>= ?)?(?<wanted>\d[\d.]*)/,
      strength: "names",
      ...ENGINE,
      detail: "tool-too-old/engine",
    },
    {
      match: /(?:CRIU|criu)\b.{0,60}(?:minimum|at least|required) version:? (?:is )?(?<wanted>\d[\d.]*)/,
      strength: "names",
      ...ENGINE,
      detail: "tool-too-old/engine",
    },
    {
      match: /must have (?:CRIU|criu) (?<wanted>\d[\d.]*) or (?:greater|newer|later|higher)/,
      strength: "names",
      ...ANYONE,
      detail: "tool-too-old/engine",
    },
    {
      match:
        /(?:[Kk]ernel|host) \S+ (?:more|unknown|newer) capabilit\w+|(?:last_cap|cap_last_cap)\b.{0,40}(?:>|greater|than|exceed)/,
      strength: "likely",
      detail: "tool-too-old/capabilities",
    },
    {
      match:
        /(?:Unsupported|unsupported|too old|incompatible|Incompatible) (?:CRIU|criu) version|(?:CRIU|criu) (?:version )?(?:\S+ )?is too old/,
      strength: "names",
      ...ANYONE,
      detail: "tool-too-old/engine",
    },
    {
      match:
        /(?:your|this|installed|the) (?:version of )?(?:CRIU|criu)(?: version)? (?:\S+ )?(?:does not|doesn't|not) support/i,
      strength: "names",
      ...ENGINE,
      detail: "tool-too-old/engine",
    },
    {
      match:
        /(?:feature check|feature-check).{0,200}(?:not supported|failed).{0,200}(?:criu|CRIU)|(?:CRIU|criu).{0,200}(?:feature[- ]check).{0,200}(?:not supported|failed)/,
      strength: "likely",
      ...ENGINE,
      detail: "tool-too-old/engine",
    },
    {
      match: /(?:criu|crtools): (?:unrecognized|invalid|unknown) option '?-*(?<opt>[\w-]+)/,
      strength: "likely",
      ...ANYONE,
      detail: "tool-too-old/option",
    },
    {
      match:
        /(?:new|newer) (?:version of )?(?:criu|CRIU) is (?:required|needed)|(?:upgrade|update) (?:your )?(?:criu|CRIU)\b/i,
      strength: "follows",
      ...ANYONE,
      detail: "tool-too-old/engine",
    },
    {
      match:
        /Unknown (?:VmFlags?|VMA flag|VM flag)\b(?!.*\[v)|Parsing \d+'s stat failed|Error parsing proc status file|Bad maps format/,
      strength: "likely",
      detail: "tool-too-old/proc",
    },
    {
      match: /error parsing \[.{0,300}\] for \d+|No records of type \d+ found in fdinfo file/,
      strength: "likely",
      detail: "tool-too-old/proc",
    },
    { match: /The packetized mode for pipes is not supported/, strength: "names", detail: "tool-too-old/pipe-mode" },
    {
      match: /Inconsistent sched params received \((?<policy>\d+)/,
      strength: "likely",
      detail: "tool-too-old/scheduling",
    },
    {
      match: /undefined symbol: (?<symbol>criu_\w+)|symbol lookup error: .{0,200}libcriu/,
      strength: "likely",
      ...ANYONE,
      detail: "tool-too-old/library",
    },
  ],
  title: (facts) => {
    const version = group(facts, "version") ?? facts.criuVersion;
    const own = version === undefined ? "This criu" : `criu ${version}`;
    switch (facts.detail) {
      case "tool-too-old/capabilities":
        return `The kernel knows more capabilities (${facts.groups["here"] ?? "?"}) than ${own}`;
      case "tool-too-old/socket-option":
        return `${own} does not understand the answer of this kernel about a socket option${optionName(facts)}`;
      case "tool-too-old/option":
        return `${own} does not know the option --${group(facts, "opt") ?? "…"} that its caller uses`;
      case "tool-too-old/value":
        return `${own} knows the option ${facts.subject.option ?? ""}, but not this value of it`;
      case "tool-too-old/proc":
        return `${own} does not understand what this kernel writes into /proc`;
      case "tool-too-old/pipe-mode":
        return `${own} does not know pipes that keep packets apart (O_DIRECT)`;
      case "tool-too-old/memfd":
        return `${own} does not know memory files (${facts.subject.path ?? "memfd"})`;
      case "tool-too-old/scheduling":
        return `${own} cannot give a task the scheduling policy ${group(facts, "policy") ?? ""} that it had`;
      case "tool-too-old/library":
        return "The engine was built for a newer libcriu than the one installed";
      case undefined:
      default:
        return `${own} is older than the engine demands${group(facts, "wanted") === undefined ? "" : ` (at least ${readable(group(facts, "wanted") ?? "")})`}`;
    }
  },
  why: (facts) => {
    switch (facts.detail) {
      case "tool-too-old/capabilities":
        return "criu saves capabilities as a fixed number of bits. A kernel with more than it knows would lose some on restore, so it stops at its start.";
      case "tool-too-old/socket-option":
        return "criu asks each socket for a list of options. Linux now and then starts to refuse one for families it does not apply to (SO_PASSCRED and its like outside of unix sockets since 6.16), and a criu made before that takes the refusal for a failure.";
      case "tool-too-old/option":
        return "An engine starts criu with options, and this build does not have one of them: it is older than the engine expects, or built without the feature.";
      case "tool-too-old/value":
        return "The value came with a later version than the option: nftables with criu 3.17, skip after it.";
      case "tool-too-old/proc":
        return "criu reads most of what it saves from /proc. Newer kernels add words and lines there, and a parser made before them stops at what it does not know.";
      case "tool-too-old/pipe-mode":
        return "A pipe opened with O_DIRECT gives back what was written in the same pieces. criu copies the bytes of a pipe without their borders, and stops rather than join them.";
      case "tool-too-old/memfd":
        return "A file made by memfd_create(2) lies on a mount inside the kernel. criu knows such files since 3.14 and saves their contents; older versions look for their mount and path, which do not exist.";
      case "tool-too-old/scheduling":
        return "criu puts the policies of sched(7) back that take a nice value or a priority. SCHED_DEADLINE (6) has a runtime and a period besides, which the images do not have.";
      case "tool-too-old/library":
        return "Plugins and libcriu speak with criu through structures that grow with its versions. The two sides here come from different releases.";
      case undefined:
      default:
        return "Engines ask criu for its version before they use it and refuse one that lacks what they rely on.";
    }
  },
  remedies: () => [
    doThis(
      "Install a current criu: the distribution's backports, the packages of the criu project for Debian, Ubuntu and Fedora, or a build from source.",
      "criu --version",
    ),
    doThis(
      "See that the engine finds the new one: another criu may come first in PATH, or lie in /usr/local/sbin.",
      "type -a criu",
    ),
    doWith(
      "podman",
      "podman names the version it wants; update criu and the runtime (crun, runc) together.",
      "podman info --format '{{.Host.OCIRuntime.Version}}'",
    ),
    doThis("Or run the older kernel or engine with which this criu was released."),
  ],
  references: ["CRIU wiki: Download, Releases"],
};

/** Numbers of SOL_SOCKET options that old versions stumble over. Source: asm-generic/socket.h. */
function optionName(facts: Facts): string {
  const { level, opt } = facts.groups;
  const names: Readonly<Record<string, string>> = {
    "16": "SO_PASSCRED",
    "34": "SO_PASSSEC",
    "38": "SO_PROTOCOL",
    "73": "SO_RESERVE_MEM",
    "76": "SO_PASSPIDFD",
    "83": "SO_PASSRIGHTS",
  };
  const name = level === "1" && opt !== undefined ? names[opt] : undefined;
  return opt === undefined ? "" : ` (${name ?? `${level ?? ""}:${opt}`})`;
}

/** runc and podman write 3.16.0 as 31600. */
function readable(version: string): string {
  const digits = /^(\d)(\d\d)(\d\d)$/.exec(version);
  return digits === null
    ? version
    : `${Number(digits[1])}.${Number(digits[2])}${digits[3] === "00" ? "" : `.${Number(digits[3])}`}`;
}
