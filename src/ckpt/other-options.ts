/** Options of criu that ckpt does not declare: some ask for nothing that is not so anyway, all others are refused. */

import { parseCriuOptions } from "../analyze/preflight/options.ts";
import { CkptError } from "../crit/errors.ts";

export type Direction = "dump" | "restore";

/** What is so anyway, by option; a value other than these is refused. criu itself takes them with both commands. */
const GIVEN: Readonly<Record<Direction, Readonly<Record<string, readonly string[] | "any">>>> = {
  dump: {
    // no configuration file is read
    "--no-default-config": "any",
    "--manage-cgroups": ["none", "ignore"],
    "--root": ["/"],
    // options of the other direction, which criu takes and does nothing with
    ...{ "--restore-detached": "any", "--restore-sibling": "any", "--pidfile": "any", "--weak-sysctls": "any" },
    ...{ "--file-validation": "any", "--skip-file-rwx-check": "any" },
  },
  restore: {
    "--no-default-config": "any",
    "--manage-cgroups": ["none", "ignore"],
    "--root": ["/"],
    // no sysctls and no mounts are restored, so that none can be missing
    ...{ "--weak-sysctls": "any", "--mntns-compat-mode": "any" },
    ...{ "--leave-running": "any", "--leave-stopped": "any", "--skip-in-flight": "any", "--ghost-limit": "any" },
    ...{ "--ghost-fiemap": "any", "--force-irmap": "any", "--track-mem": "any" },
    // how the dump locked is in the images
    "--network-lock": "any",
  },
};

const REASONS: Readonly<Record<string, string>> = {
  "--manage-cgroups": "control groups are neither saved nor restored: only none and ignore can be had",
  "--root": "the tree keeps the caller's root: only / can be had",
  "--external": "it restores no devices, mounts and network interfaces",
  "--inherit-fd": "descriptors of the caller do not get into the tree",
  "--config": "no configuration file is read: give its options on the command line",
  "--libdir": "it loads no plugins",
  "--log-pid": "there is one log",
  "--cgroup-root": "control groups are neither saved nor restored",
  "--cgroup-props": "control groups are neither saved nor restored",
  "--cgroup-props-file": "control groups are neither saved nor restored",
  "--cgroup-dump-controller": "control groups are neither saved nor restored",
  "--cgroup-yard": "control groups are neither saved nor restored",
  "--join-ns": "namespaces are neither saved nor restored",
  "--empty-ns": "namespaces are neither saved nor restored",
  "--skip-mnt": "mounts are neither saved nor restored",
  "--enable-fs": "mounts are neither saved nor restored",
};

/** Throws "unsupported" for an option of criu that is not there, "usage" for a word that means nothing. */
export function refuseOthers(direction: Direction, words: readonly string[]): void {
  const { options, rest } = parseCriuOptions(words);
  for (const [name, values] of options) {
    const given = GIVEN[direction][name];
    if (given === "any" || (given !== undefined && values.length > 0 && values.every((value) => given.includes(value))))
      continue;
    const reason = REASONS[name];
    const what = values.length === 0 || given === undefined ? name : `${name}=${values.at(-1)!}`;
    throw new CkptError(
      "unsupported",
      `this version of ckpt ${direction} has no ${what}${reason === undefined ? "" : `: ${reason}`}`,
      {
        hint: `criu ${direction} has it; leave ${name} out, or use criu for ${direction === "dump" ? "this tree" : "these images"}`,
      },
    );
  }
  if (rest.length > 0) throw new CkptError("usage", `what is ${rest[0] ?? ""}?`);
}
