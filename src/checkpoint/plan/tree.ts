/** In which order tasks are made, so that each has its parent, session and group. Pure: tasks in, operations out. */

import { CkptError } from "../../crit/errors.ts";

export interface TreeTask {
  readonly pid: number;
  /** 0 or outside: a root. */
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
}

/** One operation, done by the task `by` (0: the executor). */
export type TreeStep =
  | {
      readonly kind: "fork";
      readonly by: number;
      readonly pid: number;
      readonly asSibling: boolean;
      readonly helper: boolean;
    }
  | { readonly kind: "setsid"; readonly by: number }
  | { readonly kind: "setpgid"; readonly by: number; readonly pgid: number }
  | { readonly kind: "subreaper"; readonly by: number; readonly on: boolean }
  /** The helper `by` ends, and `parent` waits for it. */
  | { readonly kind: "end"; readonly by: number; readonly parent: number };

/** What the roots start with. */
export interface Caller {
  readonly sid: number;
  readonly pgid: number;
  /** Numbers for helpers that stand for nobody. */
  readonly freePids: readonly number[];
  /** Groups and sessions that are not in the set become the caller's. */
  readonly shellJob: boolean;
}

/**
 * A session is inherited and never joined. So a child is forked before or after its parent leaves its session, as it
 * needs. A child in a session that its parent never was in is made by a member of that session: by the leader, or by a
 * helper that takes a dead leader's number; it becomes a child of the right parent as that one's sibling, or, being
 * orphaned, because its parent-to-be reaps orphans for the moment. Groups are joined when all tasks are there.
 */
export function planTree(tasks: readonly TreeTask[], caller: Caller): TreeStep[] {
  return new TreePlan(tasks, caller).steps();
}

class TreePlan {
  readonly #tasks: readonly TreeTask[];
  readonly #caller: Caller;
  readonly #byPid: ReadonlyMap<number, TreeTask>;
  readonly #children = new Map<number, TreeTask[]>();
  readonly #steps: TreeStep[] = [];
  /** Session that each task made so far is in. */
  readonly #session = new Map<number, number>();
  /** Children in sessions that their parents never are in, in the order found. */
  readonly #strangers: { readonly task: TreeTask; readonly sid: number }[] = [];
  /** Helpers in the order they were made, with their parents. */
  readonly #helpers: { readonly pid: number; readonly parent: number }[] = [];
  #used = 0;

  constructor(tasks: readonly TreeTask[], caller: Caller) {
    this.#tasks = caller.shellJob ? joinCaller(tasks, caller) : tasks;
    this.#caller = caller;
    this.#byPid = new Map(this.#tasks.map((task) => [task.pid, task]));
    for (const task of this.#tasks) {
      const list = this.#children.get(task.ppid);
      if (list === undefined) this.#children.set(task.ppid, [task]);
      else list.push(task);
    }
  }

  steps(): TreeStep[] {
    for (const root of this.#tasks.filter(({ ppid }) => !this.#byPid.has(ppid))) {
      this.#fork(0, root.pid, false);
      this.#session.set(root.pid, this.#caller.sid);
      this.#grow(root);
    }
    // A stranger's own children may be strangers, too: the list grows while it is worked through.
    for (let i = 0; i < this.#strangers.length; i++) this.#adoptStranger(this.#strangers[i]!);
    this.#groups();
    for (const { pid, parent } of this.#helpers.toReversed()) this.#steps.push({ kind: "end", by: pid, parent });
    return this.#steps;
  }

  #fork(by: number, pid: number, asSibling: boolean, helper = false): void {
    this.#steps.push({ kind: "fork", by, pid, asSibling, helper });
  }

  /** The session a task must be born in so that it, or those below it, have theirs; undefined when any will do. */
  #birthSession(task: TreeTask): number | undefined {
    if (task.sid !== task.pid) return task.sid;
    for (const child of this.#children.get(task.pid) ?? []) {
      const needed = this.#birthSession(child);
      if (needed !== undefined && needed !== task.pid) return needed;
    }
    return undefined;
  }

  /** Everything below a task that has just been made. */
  #grow(task: TreeTask): void {
    const { pid } = task;
    const born = this.#session.get(pid)!;
    const leads = task.sid === pid;
    if (!leads && task.sid !== born) {
      throw new CkptError(
        "unsupported",
        `the leader of session ${task.sid}, which task ${pid} is in, is not in this set`,
        {
          hint: "restore it as a job of this shell with --shell-job, when it was dumped so",
        },
      );
    }
    const children = this.#children.get(pid) ?? [];
    const make = (child: TreeTask, session: number): void => {
      this.#fork(pid, child.pid, false);
      this.#session.set(child.pid, session);
      this.#grow(child);
    };
    const place = (child: TreeTask): "before" | "after" | "elsewhere" => {
      const needed = this.#birthSession(child);
      if (needed === undefined || needed === this.#now(task)) return "after";
      return needed === born ? "before" : "elsewhere";
    };
    for (const child of children) if (place(child) === "before") make(child, born);
    if (leads && born !== pid) {
      this.#steps.push({ kind: "setsid", by: pid });
      this.#session.set(pid, pid);
    }
    for (const child of children) {
      const where = place(child);
      if (where === "after") make(child, this.#session.get(pid)!);
      else if (where === "elsewhere") this.#strangers.push({ task: child, sid: this.#birthSession(child)! });
    }
  }

  /** The session that a task ends up in. */
  #now(task: TreeTask): number {
    return task.sid === task.pid ? task.pid : this.#session.get(task.pid)!;
  }

  #adoptStranger({ task, sid }: { task: TreeTask; sid: number }): void {
    const member = this.#memberOf(sid, task.ppid);
    const parent = this.#byPid.get(member)?.ppid ?? this.#helpers.find(({ pid }) => pid === member)?.parent;
    if (parent === task.ppid) this.#fork(member, task.pid, true);
    else {
      const between = this.#freePid();
      this.#fork(member, between, false, true);
      this.#fork(between, task.pid, false);
      this.#steps.push({ kind: "subreaper", by: task.ppid, on: true });
      this.#steps.push({ kind: "end", by: between, parent: member });
      this.#steps.push({ kind: "subreaper", by: task.ppid, on: false });
    }
    this.#session.set(task.pid, sid);
    this.#grow(task);
  }

  /** A task in session `sid` that can fork now; when there is none, a helper with its leader's number, made by `parent`. */
  #memberOf(sid: number, parent: number): number {
    if (this.#session.get(sid) === sid) return sid;
    if (this.#byPid.has(sid))
      throw new CkptError("unsupported", `session ${sid} has members that its leader cannot have made`);
    this.#fork(parent, sid, false, true);
    this.#steps.push({ kind: "setsid", by: sid });
    this.#session.set(sid, sid);
    this.#helpers.push({ pid: sid, parent });
    return sid;
  }

  /** Leaders first, then members. A group whose leader died gets a helper with its number. */
  #groups(): void {
    const isLeader = ({ pid, pgid }: TreeTask): boolean => pgid === pid;
    for (const task of this.#tasks)
      if (isLeader(task) && task.sid !== task.pid) this.#steps.push({ kind: "setpgid", by: task.pid, pgid: task.pid });
    const helpers = this.#helpers.map(({ pid }) => pid);
    const there = new Set([this.#caller.pgid, ...this.#tasks.filter(isLeader).map(({ pid }) => pid), ...helpers]);
    for (const { pid, pgid, sid } of this.#tasks) {
      if (pgid === pid || sid === pid) continue;
      if (!there.has(pgid)) {
        this.#fork(pid, pgid, false, true);
        this.#steps.push({ kind: "setpgid", by: pgid, pgid });
        this.#helpers.push({ pid: pgid, parent: pid });
        there.add(pgid);
      }
      this.#steps.push({ kind: "setpgid", by: pid, pgid });
    }
  }

  #freePid(): number {
    const pid = this.#caller.freePids[this.#used++];
    if (pid === undefined) throw new CkptError("unsupported", "no pid is free for a helper");
    return pid;
  }
}

/** The session and group of a root that lie outside the set become the caller's. */
function joinCaller(tasks: readonly TreeTask[], caller: Caller): TreeTask[] {
  const pids = new Set(tasks.map(({ pid }) => pid));
  const roots = tasks.filter(({ ppid }) => !pids.has(ppid));
  const sessions = new Set(roots.map(({ sid }) => sid).filter((sid) => !pids.has(sid)));
  const groups = new Set(
    roots
      .filter(({ sid }) => sessions.has(sid))
      .map(({ pgid }) => pgid)
      .filter((pgid) => !pids.has(pgid)),
  );
  return tasks.map((task) => ({
    ...task,
    sid: sessions.has(task.sid) ? caller.sid : task.sid,
    pgid: groups.has(task.pgid) ? caller.pgid : task.pgid,
  }));
}
