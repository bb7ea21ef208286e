/** Dirty-page tracking, and chains of pre-dumps. */

import { doThis } from "../remedies/index.ts";
import type { Facts, Hit, Rule, Verdict } from "./rule.ts";
import { byErrno, ENGINE, errnoOf } from "./say.ts";

function reset(hit: Hit): Verdict {
  return errnoOf(hit.event.message) === "EACCES"
    ? { detail: "memory-tracking/reset" }
    : { detail: "memory-tracking/kernel" };
}

/** A directory given as parent that is not there is a question of images, told here by what it spoils. */
function parent(hit: Hit): Verdict {
  if (errnoOf(hit.event.message) !== "ENOENT") return { strength: "follows" };
  // The link was made by the dump; what it points to was moved or removed since.
  const isLink = /open parent path/.test(hit.event.message) && hit.phase === "restore";
  return isLink ? { cause: "image-missing", detail: "parent" } : {};
}

export const memoryTracking: Rule = {
  id: "memory-tracking",
  patterns: [
    {
      match: /Tracking memory is not available/,
      strength: "names",
      detail: "memory-tracking/kernel",
      subject: { option: "--track-mem" },
    },
    {
      match:
        /(?:Dirty|Memory|memory|dirty)[ -](?:page )?track(?:ing|er)? (?:support )?(?:is )?(?:OFF|not (?:available|supported))/,
      strength: "names",
      levels: ["error", "warn"],
      detail: "memory-tracking/kernel",
    },
    {
      match: /(?:does(?:n't| not) support|no support for|requires?) (?:memory tracking|dirty page tracking|MemTrack)/i,
      strength: "likely",
      levels: ["error", "warn", "none"],
      speakers: ["engine", "criu"],
      detail: "memory-tracking/kernel",
    },
    {
      match: /missing features: \[MemTrack\]/, // runc asks for it before a pre-dump
      strength: "names",
      ...ENGINE,
      detail: "memory-tracking/kernel",
    },
    { match: /Can't reset (?<pid>\d+)'s (?:dirty )?memory (?:changes )?tracker/, strength: "names", judge: reset },
    { match: /Can't open (?<pid>\d+)\/clear_refs on procfs: (?!Read-only)/, strength: "names", judge: reset },
    { match: /No parent for snapshot pagemap/, strength: "names", detail: "memory-tracking/no-parent" },
    { match: /Missing (?<addr>\w+) in parent pagemap/, strength: "names", detail: "memory-tracking/parent-mismatch" },
    {
      match: /Hole (?<addr>\w+)(?:\/\d+| - \w+) not found in parent/,
      strength: "names",
      detail: "memory-tracking/parent-mismatch",
    },
    {
      match: /No parent image found, though parent directory is set/,
      strength: "names",
      detail: "memory-tracking/no-parent",
    },
    {
      match: /Pid-reuse detection failed: no parent inventory/,
      strength: "names",
      detail: "memory-tracking/no-parent",
    },
    {
      match:
        /(?:Failed to open parent (?:directory|pre-dump inventory image)|Failed to read parent pre-dump inventory|Parent pre-dump inventory has no uptime)/,
      strength: "follows",
      detail: "memory-tracking/no-parent",
    },
    {
      match:
        /(?:Can't (?:open parent path|link parent snapshot)|Invalid parent image directory provided)(?:: (?<path>(?!No such |Not a |Permission |Too many |Input\/output )\S+))?/,
      strength: "likely",
      judge: parent,
      detail: "memory-tracking/no-parent",
      subject: { option: "--prev-images-dir" },
    },
    {
      match: /PAGEMAP_SCAN(?: failed with unexpected errno)?: (?!Operation not permitted)/,
      strength: "likely",
      detail: "memory-tracking/scan",
    },
    {
      match: /should_dump_page failed on vma (?<from>\w+)-(?<to>\w+)/,
      strength: "likely",
      detail: "memory-tracking/scan",
    },
    {
      match:
        /(?:Failed to (?:fill cache for (?<pid>\d+)|init pagemap for)|Can't read (?<tid>\d+)'s pagemap file|No pagemap for \d+ available)/,
      strength: "likely",
      detail: "memory-tracking/scan",
      judge: byErrno({ EACCES: "permission" }),
    },
    {
      match: /kerndat_get_dirty_track failed|check_pagemap failed when initializing/,
      strength: "follows",
      detail: "memory-tracking/scan",
    },
    {
      match: /Pid reuse(?:d)?\S* detected for pid (?<pid>\d+)/,
      strength: "follows",
      detail: "memory-tracking/pid-reuse",
    },
    {
      match: /Page entry address (?<addr>\w+) outside of VMA|Trying to restore page for non-private VMA/,
      strength: "likely",
      detail: "memory-tracking/mixed",
    },
    {
      match:
        /(?:soft[- ]?dirty|CONFIG_MEM_SOFT_DIRTY).{0,200}(?:not|un)(?: ?supported| ?available| set)|(?:not|un)(?:supported|available).{0,200}soft[- ]?dirty/i,
      strength: "names",
      levels: ["error", "warn", "none"],
      speakers: ["engine", "criu", "check"],
      detail: "memory-tracking/kernel",
    },
    {
      match: /pre-?dump.{0,200}(?:memory track|mem_dirty_track|dirty track).{0,100}(?:not|un)/i,
      strength: "names",
      levels: ["error", "warn", "none"],
      speakers: ["engine"],
      detail: "memory-tracking/kernel",
    },
  ],
  title: (facts) => {
    switch (facts.detail) {
      case "memory-tracking/no-parent":
        return `The earlier dump of the chain${facts.subject.path === undefined ? "" : ` (${facts.subject.path})`} is not where this one looks for it`;
      case "memory-tracking/parent-mismatch":
        return `A page that should be in the earlier dump is not in it${address(facts)}`;
      case "memory-tracking/mixed":
        return `The images of memory do not fit one another: a page belongs to no mapping${address(facts)}`;
      case "memory-tracking/scan":
        return `The page map of ${facts.subject.pid === undefined ? "a task" : `task ${facts.subject.pid}`} could not be read`;
      case "memory-tracking/reset":
        return `The marks of changed pages of task ${facts.subject.pid ?? ""} could not be reset`.replace("  ", " ");
      case "memory-tracking/pid-reuse":
        return "A pid was used again between two dumps of the chain";
      case undefined:
      default:
        return "This kernel does not track which pages a program has changed";
    }
  },
  why: (facts) => {
    const chain =
      "A dump on top of pre-dumps holds only the pages changed since, and refers to the earlier directory (a link named parent) for the rest. ";
    switch (facts.detail) {
      case "memory-tracking/no-parent":
        return (
          chain +
          "That link is missing or leads nowhere: the earlier directory was moved, not copied along, or --prev-images-dir was given as an absolute path or relative to another place than the new images."
        );
      case "memory-tracking/parent-mismatch":
        return (
          chain +
          "A range marked as being in the parent is not in the parent's page map: the directory is that of another dump, a dump in between was left out, or the memory changed its layout without being marked as changed."
        );
      case "memory-tracking/scan":
        return "Which pages exist and have changed is read from /proc/PID/pagemap, or by the PAGEMAP_SCAN ioctl since Linux 6.7. The call failed, so criu cannot know what to write.";
      case "memory-tracking/mixed":
        return "The pagemap image lists the pages of a task, the mm image its mappings. A page is listed that lies in none of them: the directory holds images of two dumps or of two tasks, a chain of dumps lost track of memory that was remapped in between, or an image was edited.";
      case "memory-tracking/reset":
        return "After each pre-dump criu writes 4 to /proc/PID/clear_refs so that the kernel marks pages anew when they are written. That write was refused.";
      case undefined:
      default:
        return (
          "Pre-dumps and incremental dumps need to know which pages were written since the last one: the soft-dirty bit of CONFIG_MEM_SOFT_DIRTY, which exists on x86, ppc64 and " +
          "s390 (arm64 not) and is off in many cloud and container kernels. Plain dumps do not need it."
        );
    }
  },
  remedies: (facts) => {
    switch (facts.detail) {
      case "memory-tracking/no-parent":
        return [
          doThis(
            "Give the earlier directory relative to the new one, and keep both side by side when they are copied.",
            "criu dump -t PID -D images/2 --prev-images-dir ../1 --track-mem",
          ),
          doThis(
            "Mend the link by hand when the directory is there under another name.",
            "ln -sfn ../1 images/2/parent",
          ),
          doThis(
            "Or make one full dump without a parent.",
            "criu dump -t PID -D DIR",
            "the tasks stand still for longer",
          ),
        ];
      case "memory-tracking/mixed":
      case "memory-tracking/parent-mismatch":
      case "memory-tracking/pid-reuse":
        return [
          ...(facts.detail === "memory-tracking/mixed"
            ? [
                doThis(
                  "See that all images of the directory are of one dump; copy it again as a whole from where it was made.",
                  "ls -l --time-style=full-iso DIR",
                ),
              ]
            : []),
          doThis(
            "Make the chain anew: pre-dumps and the last dump in one go, each with --track-mem and the directory before it.",
            "criu pre-dump -t PID -D 1 --track-mem; criu dump -t PID -D 2 --prev-images-dir ../1 --track-mem",
          ),
          doThis("Update criu: several versions lost pages of memory that was remapped between two dumps."),
        ];
      case "memory-tracking/scan":
      case "memory-tracking/reset":
        return [
          doThis("Run criu as root of the initial user namespace; /proc/PID/pagemap shows nothing to others."),
          doThis("Check that the task is still alive, and try a dump without --track-mem."),
        ];
      case undefined:
      default:
        return [
          doThis(
            "Make one full dump: leave out --track-mem and pre-dump.",
            "criu dump -t PID -D DIR",
            "the tasks stand still for longer",
          ),
          doThis("Boot a kernel with CONFIG_MEM_SOFT_DIRTY=y.", "criu check --feature mem_dirty_track"),
          doThis("For podman, runc and crun: checkpoint without --pre-checkpoint or --pre-dump."),
        ];
    }
  },
  references: [
    "kernel Documentation: admin-guide/mm/soft-dirty",
    "criu(8): pre-dump, --track-mem, --prev-images-dir",
    "CRIU wiki: Memory changes tracking",
  ],
};

function address(facts: Facts): string {
  const { addr } = facts.groups;
  return addr === undefined ? "" : ` (address ${addr.startsWith("0x") ? addr : `0x${addr}`})`;
}
