/** Where the control groups of a dump are on this machine. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dumped } from "../plan/dumped.ts";
import { groupNames, groupsOf } from "../resources/control-groups.ts";

/** Directories by name; without those that whoever restores is in anyway, are gone, or would freeze who comes. */
export function findGroups(dumped: Dumped): ReadonlyMap<string, string> {
  const own = new Set(groupNames(readFileSync("/proc/self/cgroup", "utf8")));
  const wanted = new Set(dumped.tasks.flatMap((task) => groupsOf(dumped, task)).filter((name) => !own.has(name)));
  const found = new Map<string, string>();
  if (wanted.size === 0) return found;
  const hierarchies = parseHierarchies(readFileSync("/proc/self/mountinfo", "utf8"));
  for (const name of wanted) {
    const colon = name.indexOf(":");
    const [controllers, path] = [name.slice(0, colon), name.slice(colon + 1)];
    const hierarchy = hierarchies.find(
      (one) => one.controllers.has(controllers) && (one.root === "/" || `${path}/`.startsWith(`${one.root}/`)),
    );
    // "/../a" is outside of what the namespace of whoever dumped could see.
    if (hierarchy === undefined || path.split("/").includes("..")) continue;
    const directory = join(hierarchy.point, hierarchy.root === "/" ? path : path.slice(hierarchy.root.length));
    if (existsSync(join(directory, "cgroup.procs")) && !isFrozen(directory)) found.set(name, directory);
  }
  return found;
}

interface Hierarchy {
  /** As /proc/PID/cgroup names it, alone or with others: "cpu,cpuacct", "name=systemd", "" for version 2. */
  readonly controllers: ReadonlySet<string>;
  readonly root: string;
  readonly point: string;
}

/** Source: proc_pid_mountinfo(5). */
function parseHierarchies(text: string): Hierarchy[] {
  return text.split("\n").flatMap((line) => {
    const [before = "", after = ""] = line.split(" - ");
    const [, , , root = "", point = ""] = before.split(" ");
    const [type, , options = ""] = after.split(" ");
    if (type === "cgroup2") return [{ controllers: new Set([""]), root, point }];
    if (type !== "cgroup") return [];
    const words = options.split(",").filter((word) => word !== "rw" && word !== "ro");
    return [{ controllers: new Set([words.join(","), ...words]), root, point }];
  });
}

/** In version 1 and 2 (cgroups(7), admin-guide/cgroup-v2). */
function isFrozen(directory: string): boolean {
  const read = (name: string): string => {
    const file = join(directory, name);
    return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  };
  return read("cgroup.freeze") === "1" || !["", "THAWED"].includes(read("freezer.state"));
}
