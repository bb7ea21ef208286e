/** Checks of the process tree: numbers, parents, groups and sessions, states, threads. */

import type { PstreeEntry } from "../schema/generated/types.ts";
import type { Facts, Item } from "./facts.ts";
import type { Report } from "./problem.ts";

/** task_state of the core image. Source: images of CRIU 4.2. */
const STATES = { alive: 1, dead: 2, stopped: 3, zombie: 6 } as const;
const KNOWN: ReadonlySet<number> = new Set(Object.values(STATES));

export function checkTasks(facts: Facts, report: Report): void {
  const byPid = new Map<number, Item<PstreeEntry>>();
  const owners = new Map<number, number>(); // thread to task
  for (const item of facts.tree) {
    const { pid, threads = [] } = item.message;
    const problem = (id: Parameters<Report>[0]["id"], what: string, steps: readonly (string | number)[]): void =>
      report({ id, what, place: { ...item.place, steps }, ref: `task:${pid}`, subject: { pid } });
    if (pid <= 0 || pid > 0x7fffffff) problem("pid-invalid", `${pid} is no pid`, ["pid"]);
    if (byPid.has(pid)) problem("pid-twice", `two entries have the pid ${pid}`, ["pid"]);
    else byPid.set(pid, item);
    const state = facts.cores.get(pid)?.state;
    if (state === STATES.dead || state === STATES.zombie) {
      // criu leaves garbage in the list of threads of a dead task.
      if (facts.cores.get(pid)?.hasRegisters === true)
        problem("dead-with-state", `task ${pid} is dead, and its core has registers`, []);
      continue;
    }
    if (state !== undefined && !KNOWN.has(state)) problem("state-unknown", `task ${pid} has the state ${state}`, []);
    if (threads.length > 0 && threads[0] !== pid)
      problem("thread-first", `the first thread of task ${pid} is ${threads[0]}`, ["threads", 0]);
    for (const [i, tid] of threads.entries()) {
      const owner = owners.get(tid);
      if (owner !== undefined) problem("pid-twice", `tasks ${owner} and ${pid} have the thread ${tid}`, ["threads", i]);
      else owners.set(tid, pid);
    }
  }
  checkParents(facts, byPid, report);
  checkGroups(facts, report);
}

function checkParents(facts: Facts, byPid: ReadonlyMap<number, Item<PstreeEntry>>, report: Report): void {
  const fine = new Set<number>([0]);
  const roots: number[] = [];
  for (const { message, place } of facts.tree) {
    const { pid, ppid } = message;
    if (!byPid.has(ppid)) roots.push(pid);
    if (ppid !== 0 && !byPid.has(ppid)) {
      const what = `the parent of task ${pid} is ${ppid}, which the set does not have`;
      report({
        id: "parent-unknown",
        what,
        place: { ...place, steps: ["ppid"] },
        ref: `task:${pid}`,
        subject: { pid },
      });
    }
    const parent = facts.cores.get(ppid)?.state;
    if (byPid.has(ppid) && (parent === STATES.dead || parent === STATES.zombie)) {
      const what = `task ${pid} is a child of ${ppid}, which is dead`;
      report({ id: "parent-dead", what, place: { ...place, steps: ["ppid"] }, ref: `task:${pid}`, subject: { pid } });
    }
    const way = new Set<number>();
    let at = pid;
    while (!fine.has(at) && byPid.has(at) && !way.has(at)) {
      way.add(at);
      at = byPid.get(at)!.message.ppid;
    }
    if (way.has(at)) {
      const what = `task ${pid} is its own ancestor: ${[...way, at].slice(0, 6).join(" below ")}`;
      report({ id: "parent-ring", what, place: { ...place, steps: ["ppid"] }, ref: `task:${pid}`, subject: { pid } });
    }
    for (const seen of way) fine.add(seen);
  }
  if (roots.length > 1)
    report({
      id: "several-roots",
      what: `${roots.length} trees: ${roots.slice(0, 5).join(", ")}`,
      place: { image: "pstree.img" },
    });
}

function checkGroups(facts: Facts, report: Report): void {
  const sessions = new Map<number, { sid: number; pid: number }>();
  for (const { message, place } of facts.tree) {
    const { pid, pgid, sid } = message;
    const state = facts.cores.get(pid)?.state;
    if (pgid === 0 || sid === 0 || state === STATES.dead || state === STATES.zombie) continue;
    const known = sessions.get(pgid);
    if (known === undefined) sessions.set(pgid, { sid, pid });
    else if (known.sid !== sid) {
      const what = `group ${pgid} is in session ${known.sid} (task ${known.pid}) and in session ${sid} (task ${pid})`;
      report({
        id: "group-session",
        what,
        place: { ...place, steps: ["sid"] },
        ref: `task:${pid}`,
        subject: { pid, sid },
      });
    }
  }
}
