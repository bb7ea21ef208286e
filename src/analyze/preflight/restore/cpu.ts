/** Instructions of the CPU, the security module and plugins. */

import type { Snapshot } from "../../proc/snapshot.ts";
import { missingFeatures } from "./cpu-words.ts";
import type { Sight, Unseen } from "../sight.ts";
import type { CriuOptions } from "../options.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

/** Where a module shows when securityfs is not mounted. */
const MODULES: Readonly<Record<string, string>> = {
  apparmor: "/sys/module/apparmor",
  selinux: "/sys/fs/selinux",
};

function modulesOf({ stats }: Snapshot): string {
  return Object.keys(MODULES)
    .filter((kind) => stats[MODULES[kind] ?? ""] !== undefined)
    .join(",");
}

export function* cpu(
  { cpuinfo, plugins }: Needs,
  { snapshot }: Machine,
  options: CriuOptions,
): Iterable<Sight | Unseen> {
  if (compares(options) && cpuinfo === undefined) {
    yield {
      id: "cpu-features",
      detail: "cpu-features/no-image",
      title: "--cpu-cap compares CPUs, and the images hold no cpuinfo.img",
      subject: { path: "cpuinfo.img", option: "--cpu-cap" },
    };
  }
  yield* instructions(cpuinfo, snapshot.texts["/proc/cpuinfo"], options);
  for (const profile of options.get("--lsm-profile") ?? []) {
    const kind = profile.split(":")[0] ?? "";
    const active = snapshot.texts["/sys/kernel/security/lsm"] ?? (kind in MODULES ? modulesOf(snapshot) : undefined);
    if (active === undefined || active.trim().split(",").includes(kind)) continue;
    yield {
      id: "lsm",
      title: `A profile of ${kind} is asked for, and this kernel runs without it`,
      subject: { kind, option: "--lsm-profile" },
      evidence: [`security modules: ${active.trim() || "none"}`],
    };
  }
  const [libdir] = options.get("--libdir") ?? [];
  const there = libdir === undefined ? undefined : snapshot.lists[libdir];
  for (const file of there ?? []) {
    if (!file.endsWith(".so") || snapshot.texts[`${libdir ?? ""}/${file}/elf`] !== "other") continue;
    const path = `${libdir ?? ""}/${file}`;
    yield {
      id: "plugin",
      title: `${path}, which criu would load as a plugin, is no shared library`,
      subject: { path },
    };
  }
  for (const plugin of plugins) {
    if (there === undefined) yield { unseen: `the plugin ${plugin}`, why: "give its directory with --libdir" };
    else if (!there.includes(`${plugin}.so`)) {
      yield {
        id: "plugin",
        title: `The plugin ${plugin} took part in the dump and is not in ${libdir ?? ""}`,
        subject: { path: `${libdir ?? ""}/${plugin}.so` },
      };
    }
  }
}

/** criu compares CPUs only when it is asked to (seen with 4.2.1). */
function compares(options: CriuOptions): boolean {
  return options.has("--cpu-cap") && options.get("--cpu-cap")?.includes("none") !== true;
}

function* instructions(
  words: readonly number[] | undefined,
  cpuinfo: string | undefined,
  options: CriuOptions,
): Iterable<Sight | Unseen> {
  if (words === undefined || words.length === 0) return;
  const missing = cpuinfo === undefined ? undefined : missingFeatures(words, cpuinfo);
  if (missing === undefined) {
    yield { unseen: "whether this CPU has the instructions of the old one", why: "/proc/cpuinfo shows no flags" };
  } else if (missing.length > 0) {
    const asked = compares(options);
    yield {
      id: "cpu-features",
      severity: asked ? "error" : "warning",
      title: `This CPU lacks ${missing.join(", ")}, which the one of the dump had${asked ? "" : "; criu does not look, and a program that uses it dies"}`,
      subject: { kind: missing[0] ?? "", path: "cpuinfo.img", ...(asked ? { option: "--cpu-cap" } : {}) },
      evidence: [`/proc/cpuinfo flags without ${missing.join(" ")}`],
    };
  }
}
