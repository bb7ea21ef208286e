/** The CPU, the security module and plugins, as far as options ask for them. */

import type { Sight, Unseen } from "../sight.ts";
import type { CriuOptions } from "../options.ts";
import type { Machine } from "./machine.ts";
import type { Needs } from "./needs.ts";

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
    const active = snapshot.texts["/sys/kernel/security/lsm"];
    if (active === undefined || active.trim().split(",").includes(kind)) continue;
    yield {
      id: "lsm",
      title: `A profile of ${kind} is asked for, and this kernel runs without it`,
      subject: { kind, option: "--lsm-profile" },
      evidence: [`/sys/kernel/security/lsm: ${active.trim()}`],
    };
  }
  const [libdir] = options.get("--libdir") ?? [];
  const there = libdir === undefined ? undefined : snapshot.lists[libdir];
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
