/** The CPU, the security module and plugins, as far as options ask for them. */

import type { Snapshot } from "../../proc/snapshot.ts";
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
  if (options.has("--cpu-cap") && !cpuinfo) {
    yield {
      id: "cpu-features",
      detail: "cpu-features/no-image",
      title: "--cpu-cap compares CPUs, and the images hold no cpuinfo.img",
      subject: { path: "cpuinfo.img", option: "--cpu-cap" },
    };
  }
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
