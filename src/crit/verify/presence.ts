/** Whether the images are there that a set and each of its tasks need, and no others. */

import type { Facts } from "./facts.ts";
import type { Report } from "./problem.ts";

/** Versions of sets that criu 4.2 and ckpt know: V1.0, V1.1, and the announced one with compressed pages. */
const VERSIONS: ReadonlySet<number> = new Set([1, 2, 3]);

/** Images named by a task or thread that nothing else names. */
const OF_TASKS = /^(core|ids|mm|pagemap|fs|rlimit|creds|itimers|posix-timers|sigacts|vmas)-(\d+)\.img$/;

export function checkPresence(facts: Facts, report: Report): void {
  const { names, inventory } = facts;
  for (const name of ["inventory.img", "pstree.img"])
    if (!names.has(name)) report({ id: "set-incomplete", what: `there is no ${name}` });
  if (names.has("pstree.img") && facts.tree.length === 0)
    report({ id: "set-incomplete", what: "pstree.img names no task", place: { image: "pstree.img" } });
  const version = inventory?.message.img_version;
  if (version !== undefined && !VERSIONS.has(version))
    report({
      id: "version-unknown",
      what: `the set is of version ${version}`,
      place: { image: "inventory.img", entry: 0, steps: ["img_version"] },
    });
  checkTasks(facts, report);
  for (const name of names) {
    const [, , number] = OF_TASKS.exec(name) ?? [];
    if (number !== undefined && facts.tree.length > 0 && !facts.taskOf.has(Number(number)))
      report({ id: "image-unused", what: `${name} is of a task that is not in the tree`, place: { image: name } });
  }
}

function checkTasks(facts: Facts, report: Report): void {
  const { names } = facts;
  for (const { message, place } of facts.tree) {
    const { pid, threads = [] } = message;
    const missing = (what: string): void =>
      report({
        id: "task-incomplete",
        what: `task ${pid} has no ${what}`,
        place,
        ref: `task:${pid}`,
        subject: { pid },
      });
    const core = facts.cores.get(pid);
    if (!names.has(`core-${pid}.img`)) missing(`core-${pid}.img`);
    if (core === undefined || isDead(core.state)) continue;
    for (const tid of threads)
      if (tid !== pid && !names.has(`core-${tid}.img`)) missing(`core-${tid}.img, of its thread ${tid}`);
    const ids = facts.ids.get(pid);
    if (ids === undefined && (inventoryOf(facts)?.fdinfo_per_id ?? false)) {
      missing(`ids-${pid}.img`);
      continue;
    }
    // Tasks that share memory or directories have one image of it; verify's ref-shared sees to those with ids.
    if (ids === undefined)
      for (const prefix of ["mm", "fs", "pagemap"])
        if (!names.has(`${prefix}-${pid}.img`)) missing(`${prefix}-${pid}.img`);
    if (names.has(`mm-${pid}.img`) && !names.has(`pagemap-${pid}.img`)) missing(`pagemap-${pid}.img`);
  }
}

function isDead(state: number | undefined): boolean {
  return state === 2 || state === 6;
}

function inventoryOf(facts: Facts): { fdinfo_per_id?: boolean } | undefined {
  return facts.inventory?.message;
}
