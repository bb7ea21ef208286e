/** Threads: scheduling, signals and registers of each, and the timers of its task. */

import type { Span, Task, Thread, Timer } from "../../crit/graph/types.ts";
import type { Place } from "../state/place.ts";
import type { Row } from "../state/row.ts";
import { cell, raw } from "./cells.ts";
import { type Field, fieldsAt } from "./fields.ts";
import { taskHeading, tasksOf } from "./tasks.ts";
import type { Context, Screen } from "./screen.ts";

export const THREADS: Screen = {
  id: "threads",
  title: "Threads",
  empty: "no threads",
  columns: () => [
    { title: "THREAD", width: 24, tree: true },
    { title: "SCHED", width: 12, wide: 22 },
    { title: "UID", width: 6, align: "right", from: 70 },
    { title: "PC", width: 18, align: "right", from: 100 },
    { title: "ABOUT", width: "rest" },
  ],
  rows: (context, place) => threads(context, place),
  children: (context, row) => aboutThread(context, row),
};

async function* threads(context: Context, place: Place): AsyncGenerator<Row> {
  for await (const task of tasksOf(context, place)) {
    yield taskHeading(task);
    for await (const thread of context.graph.lists.threads(task.pid)) yield threadRow(task, thread);
    for (const row of taskRows(task)) yield row;
    for await (const timer of context.graph.lists.timers(task.pid)) yield timerRow(timer);
  }
}

function threadRow(task: Task, thread: Thread): Row {
  const { facts, tid, pc } = thread;
  const signals = [
    ...(facts?.pending.length ? [`pending ${facts.pending.map(({ name }) => name).join(" ")}`] : []),
    ...(facts?.blocked.length ? [`blocks ${short(facts.blocked)}`] : []),
    ...(facts?.parent_death_signal === undefined ? [] : [`${facts.parent_death_signal.name} when the parent dies`]),
    ...(facts?.seccomp === undefined ? [] : [`seccomp ${facts.seccomp.mode.name}`]),
  ];
  return {
    key: thread.ref,
    ref: thread.ref,
    task: task.ref,
    at: thread.at,
    depth: 0,
    fold: "branch",
    cells: [
      raw(`${tid} ${facts?.comm ?? ""}`.trimEnd(), "name"),
      cell(schedulingOf(thread), "dim"),
      cell(facts?.creds?.uid ?? "", "dim"),
      cell(pc === undefined ? "" : address(pc), "number"),
      cell(signals.join(", ")),
    ],
  };
}

/** "OTHER nice 5", "FIFO 10". */
function schedulingOf({ facts }: Thread): string {
  if (facts?.policy === undefined) return "";
  const name = facts.policy.name.replace(/^SCHED_/, "");
  if ((facts.priority ?? 0) !== 0) return `${name} ${facts.priority}`;
  return (facts.nice ?? 0) === 0 ? name : `${name} nice ${facts.nice}`;
}

/** What threads share: pending signals, handlers and limits of the process. */
function* taskRows(task: Task): Generator<Row> {
  const base = { ref: task.ref, task: task.ref, at: task.at, depth: 0 };
  const line = (key: string, what: string, text: string): Row => ({
    ...base,
    key: `${task.ref} ${key}`,
    cells: [cell(what, "dim"), "", "", "", cell(text)],
  });
  if (task.pending.length > 0) yield line("pending", "pending for all", task.pending.map(({ name }) => name).join(" "));
  if (task.stop_signal !== undefined) yield line("stop", "stopped by", task.stop_signal.name);
  const handled = task.handlers.filter(({ action }) => action === "handler").map(({ signal }) => signal.name);
  const ignored = task.handlers.filter(({ action }) => action === "ignore").map(({ signal }) => signal.name);
  if (handled.length > 0) yield line("handles", "handles", short(handled));
  if (ignored.length > 0) yield line("ignores", "ignores", short(ignored));
}

function timerRow(timer: Timer): Row {
  const name = timer.type === "posix" ? `timer ${timer.id}` : `itimer ${timer.type}`;
  const when = timer.armed ? `in ${spanText(timer.left)}` : "not armed";
  const again =
    timer.interval.seconds === 0n && timer.interval.nanoseconds === 0 ? "" : `, every ${spanText(timer.interval)}`;
  return {
    key: timer.ref,
    ref: timer.ref,
    task: timer.task,
    at: timer.at,
    depth: 0,
    cells: [
      cell(name, "kind"),
      cell(timer.clock.name.replace(/^CLOCK_/, ""), "dim"),
      "",
      "",
      cell(`${timer.signal.number === 0 ? "no signal" : timer.signal.name} ${when}${again}`),
    ],
  };
}

/** Registers, credentials and what else a thread has of its own, one field a row. */
async function* aboutThread(context: Context, row: Row): AsyncGenerator<Row> {
  const thread = await context.graph.get(row.ref ?? "");
  if (thread.kind !== "thread") return;
  const fact = (name: string, text: string): Row => ({
    key: `${thread.ref} ${name}`,
    ref: thread.ref,
    task: thread.task,
    at: thread.at,
    depth: 1,
    cells: [cell(name, "dim"), "", "", "", raw(text)],
  });
  const { facts } = thread;
  if (facts?.creds !== undefined) {
    const { uid, gid, euid, egid, groups, effective, permitted, no_new_privs: noNewPrivs } = facts.creds;
    yield fact("user", `uid ${uid} gid ${gid}, effective ${euid} ${egid}, groups ${groups.join(" ") || "-"}`);
    yield fact("capabilities", short(effective.names) || "none in effect");
    if (permitted.bits !== effective.bits) yield fact("permitted", short(permitted.names) || "none");
    if (noNewPrivs) yield fact("no new privileges", "yes");
  }
  if ((facts?.blocked.length ?? 0) > 0) yield fact("blocked signals", facts!.blocked.join(" "));
  for (const { name, at, text, value } of await registersOf(context, thread)) {
    yield {
      key: `${at.image} ${at.path}`,
      ref: thread.ref,
      task: thread.task,
      to: { screen: "images", select: `${at.image} ${at.path}` },
      at,
      value,
      depth: 1,
      cells: [cell(name, "dim"), "", "", "", cell(text, "number")],
    };
  }
}

/** The general registers, by the names that the architecture's message gives them. */
async function registersOf({ images }: Context, { core, at }: Thread): Promise<Field[]> {
  if (core === undefined) return [];
  const found = Object.entries(core).find(
    ([, value]: [string, unknown]) =>
      typeof value === "object" && value !== null && "gpregs" in value && value.gpregs !== undefined,
  );
  const placed = (await images.entries(at.image, "core_entry"))[at.entry];
  return found === undefined || placed === undefined ? [] : fieldsAt(placed, [found[0], "gpregs"], true);
}

/** "1.5 s". */
function spanText({ seconds, nanoseconds }: Span): string {
  return `${seconds}${nanoseconds === 0 ? "" : `.${String(nanoseconds).padStart(9, "0").replace(/0+$/, "")}`} s`;
}

function address(value: bigint): string {
  return `0x${value.toString(16)}`;
}

/** The first names of a list. */
function short(names: readonly string[]): string {
  const SHOWN = 6;
  const more = names.length - SHOWN;
  return more > 1 ? `${names.slice(0, SHOWN).join(" ")} and ${more} more` : names.join(" ");
}
