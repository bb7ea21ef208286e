/** Options of criu that ckpt does not declare: most are taken, with a word where they change nothing; others are refused. */

import { criuArity, parseCriuOptions } from "../analyze/preflight/options.ts";
import { CkptError } from "../crit/errors.ts";

export type Direction = "dump" | "restore";

/** An option that is taken. Which command criu 4.2.1 takes it with was found by running it with each. */
interface Taken {
  /** Values that criu knows; any when not given. */
  readonly values?: readonly string[];
  /** What the option cannot have here, for the log; nothing for what is so anyway. */
  readonly note?: string;
  /** Values for which all is as asked. */
  readonly given?: readonly string[];
  /** By default both. */
  readonly only?: Direction;
}

const SO_ANYWAY: Taken = {};
const CGROUPS: Taken = {
  note: "tasks come back in their control groups where these are still there; the groups themselves are not saved",
};
const MOUNTS: Taken = { note: "mounts are neither saved nor restored" };
const NETWORK: Taken = { note: "network interfaces are neither saved nor restored" };
const PAGE_SERVER: Taken = { note: "no page server is used" };

const TAKEN: Readonly<Record<string, Taken>> = {
  // read before the command line is (config-file.ts)
  ...{ "--config": SO_ANYWAY, "--no-default-config": SO_ANYWAY },
  // options of the other direction, which criu takes and does nothing with
  ...{ "--leave-running": SO_ANYWAY, "--skip-in-flight": SO_ANYWAY },
  ...{ "--ghost-limit": SO_ANYWAY, "--network-lock": SO_ANYWAY, "--weak-sysctls": SO_ANYWAY },
  ...{ "--restore-detached": SO_ANYWAY, "--pidfile": SO_ANYWAY, "--skip-file-rwx-check": SO_ANYWAY },
  // holes of deleted files are always kept, paths of watches always found, probes and devices as they come
  ...{ "--ghost-fiemap": SO_ANYWAY, "--force-irmap": SO_ANYWAY, "--irmap-scan-path": SO_ANYWAY },
  ...{ "--evasive-devices": SO_ANYWAY, "--allow-uprobes": SO_ANYWAY, "--unprivileged": SO_ANYWAY },
  ...{ "--pre-dump-mode": SO_ANYWAY, "--status-fd": SO_ANYWAY, "--freeze-cgroup": SO_ANYWAY },
  // options of criu's other commands
  ...{ "--extra": SO_ANYWAY, "--experimental": SO_ANYWAY, "--all": SO_ANYWAY, "--daemon": SO_ANYWAY },
  ...{ "--feature": SO_ANYWAY, "--deprecated": SO_ANYWAY },
  "--root": { given: ["/"], note: "the tree keeps the caller's root directory" },
  "--restore-sibling": { note: "the root becomes a child of the nearest reaper" },
  // criu, too, does nothing with it for a tree in the caller's network namespace; others are refused by themselves
  "--empty-ns": { ...NETWORK, values: ["net"] },
  ...{ "--mntns-compat-mode": { only: "restore" }, "--page-server": { only: "restore" } },
  "--join-ns": { only: "dump" },
  "--track-mem": { note: "changes of memory are not tracked: every dump is whole" },
  "--prev-images-dir": { note: "nothing is left to an earlier dump: this one is whole" },
  "--auto-dedup": { note: "pages of earlier dumps stay where they are" },
  "--log-pid": { note: "there is one log for all processes" },
  "--libdir": { note: "no plugins are loaded" },
  "--cpu-cap": {
    values: ["", "cpu", "fpu", "all", "ins", "none", "^cpu", "^fpu", "^all", "^ins"],
    note: "what a processor must have is seen when a state is loaded into it",
  },
  "--manage-cgroups": {
    ...CGROUPS,
    values: ["", "none", "props", "soft", "full", "strict", "ignore"],
    given: ["none", "ignore"],
  },
  ...{ "--cgroup-root": CGROUPS, "--cgroup-props": CGROUPS, "--cgroup-props-file": CGROUPS },
  ...{ "--cgroup-dump-controller": CGROUPS, "--cgroup-yard": CGROUPS },
  ...{ "--skip-mnt": MOUNTS, "--enable-fs": MOUNTS, "--ext-mount-map": MOUNTS, "--lsm-mount-context": MOUNTS },
  ...{ "--enable-external-sharing": MOUNTS, "--enable-external-masters": MOUNTS, "--veth-pair": NETWORK },
  ...{ "--address": PAGE_SERVER, "--port": PAGE_SERVER, "--ps-socket": PAGE_SERVER },
  ...{ "--tls": PAGE_SERVER, "--tls-cacert": PAGE_SERVER, "--tls-cacrl": PAGE_SERVER, "--tls-cert": PAGE_SERVER },
  ...{ "--tls-key": PAGE_SERVER, "--tls-no-cn-verify": PAGE_SERVER },
};

const REASONS: Readonly<Record<string, string>> = {
  "--inherit-fd": "it is for restores",
  "--mntns-compat-mode": "it is for restores",
  "--join-ns": "namespaces are neither saved nor restored",
  "--lsm-profile": "profiles of security modules are neither saved nor restored",
  "--lazy-pages": "all pages are restored before the tree runs",
  "--page-server": "pages go to the directory of the images",
  "--stream": "images are files of a directory",
  "--exec-cmd": "the tree's root gets no other parent; wait for ckpt restore itself",
};

/**
 * What to tell of the options that were taken and have no effect, a line each. Throws "unsupported" for an option of
 * criu that is not there, "usage" for a word or a value that means nothing.
 */
export function takeOthers(direction: Direction, words: readonly string[]): string[] {
  const { options, rest } = parseCriuOptions(words);
  const notes: string[] = [];
  for (const [name, values] of options) {
    if (criuArity(name) === "none" && values.length > 0) throw new CkptError("usage", `${name} takes no value`);
    const taken = TAKEN[name];
    if (taken === undefined || (taken.only ?? direction) !== direction) throw refusal(direction, name);
    const { values: known, given = [], note } = taken;
    const wrong =
      known === undefined ? undefined : values.find((value) => !value.split(",").every((word) => known.includes(word)));
    if (wrong !== undefined) throw new CkptError("usage", `${name} does not take ${wrong}`);
    const last = values.at(-1) ?? "";
    if (note !== undefined && !given.includes(last)) notes.push(`${name}${last === "" ? "" : `=${last}`}: ${note}`);
  }
  if (rest.length > 0) throw new CkptError("usage", `what is ${rest[0] ?? ""}?`);
  return notes;
}

function refusal(direction: Direction, name: string): CkptError {
  const reason = REASONS[name];
  const message = `this version of ckpt ${direction} has no ${name}${reason === undefined ? "" : `: ${reason}`}`;
  const instead = `use criu for ${direction === "dump" ? "this tree" : "these images"}`;
  return new CkptError("unsupported", message, { hint: `criu ${direction} has it; leave ${name} out, or ${instead}` });
}
