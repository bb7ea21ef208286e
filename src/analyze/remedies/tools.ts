/** How each engine lets an option of criu be given: its own flags, and the file or annotation for all others. */

import type { Tool } from "../finding.ts";

/** Tools a remedy with an option is written for, in the order they are printed. */
export const TOOLS = [
  "criu",
  "ckpt",
  "podman",
  "docker",
  "runc",
  "crun",
  "containerd",
  "cri-o",
  "kubernetes",
  "lxc",
] as const;

export type OptionTool = (typeof TOOLS)[number] & Tool;

/** When an option has to be given. */
export type When = "dump" | "restore" | "both";

export interface OwnFlags {
  /** The command, with the parts a user fills in as capital words. */
  readonly dump: { readonly command: string; readonly flags: Readonly<Record<string, string>> };
  readonly restore: { readonly command: string; readonly flags: Readonly<Record<string, string>> };
}

const RUNTIME_DUMP = {
  "--tcp-established": "--tcp-established",
  "--ext-unix-sk": "--ext-unix-sk",
  "--shell-job": "--shell-job",
  "--file-locks": "--file-locks",
  "--manage-cgroups": "--manage-cgroups-mode",
  "--leave-running": "--leave-running",
};
const RUNTIME_RESTORE = {
  "--tcp-established": "--tcp-established",
  "--ext-unix-sk": "--ext-unix-sk",
  "--shell-job": "--shell-job",
  "--file-locks": "--file-locks",
  "--manage-cgroups": "--manage-cgroups-mode",
};
const RUNC_ONLY = { "--lazy-pages": "--lazy-pages", "--auto-dedup": "--auto-dedup", "--empty-ns": "--empty-ns" };
const PODMAN = { "--tcp-established": "--tcp-established", "--file-locks": "--file-locks" };

/** Options of criu that an engine takes on its own command line (podman 5, runc 1.1, crun 1.14). */
export const OWN_FLAGS: Partial<Readonly<Record<Tool, OwnFlags>>> = {
  podman: {
    dump: {
      command: "podman container checkpoint",
      flags: { ...PODMAN, "--leave-running": "--leave-running" },
    },
    restore: { command: "podman container restore", flags: { ...PODMAN, "--tcp-close": "--tcp-close" } },
  },
  runc: {
    dump: { command: "runc checkpoint", flags: { ...RUNTIME_DUMP, ...RUNC_ONLY } },
    restore: { command: "runc restore", flags: { ...RUNTIME_RESTORE, ...RUNC_ONLY } },
  },
  crun: {
    dump: { command: "crun checkpoint", flags: RUNTIME_DUMP },
    restore: { command: "crun restore", flags: RUNTIME_RESTORE },
  },
};

const CKPT_BOTH = [
  "--tcp-established",
  "--tcp-close",
  "--ext-unix-sk",
  "--shell-job",
  "--file-locks",
  "--link-remap",
  "--file-validation",
];

/** Options of criu with an effect that ckpt's own commands have; the others ask for what they cannot do. */
export const CKPT_HAS: Readonly<Record<"dump" | "restore", readonly string[]>> = {
  dump: [...CKPT_BOTH, "--skip-in-flight", "--ghost-limit", "--network-lock", "--leave-running", "--timeout"],
  restore: [...CKPT_BOTH, "--timeout", "--inherit-fd", "--skip-file-rwx-check"],
};

/** Resources that ckpt leaves outside; of namespaces and devices it has none. */
const CKPT_EXTERNAL = /^(?:unix|file|tty)\[/;

/** Whether ckpt's command has an option; one that criu has for many things may be for some here. */
export function ckptHas(what: "dump" | "restore", option: string, value = ""): boolean {
  return CKPT_HAS[what].includes(option) || (what === "dump" && option === "--external" && CKPT_EXTERNAL.test(value));
}

/** What lxc-checkpoint passes by itself: giving it again changes nothing. */
export const LXC_PASSES: readonly string[] = [
  "--tcp-established",
  "--file-locks",
  "--link-remap",
  "--force-irmap",
  "--manage-cgroups",
  "--ext-mount-map",
  "--enable-external-sharing",
  "--enable-external-masters",
];
