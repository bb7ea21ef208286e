/** Gathers the facts of a frozen tree: files of /proc, what is shared with whom, answers to the resources' questions. */

import type { Executor, ReadItem } from "../executor/client.ts";
import { READ_MODE, RECORD } from "../executor/protocol.ts";
import { RESOURCES } from "../resources/index.ts";
import { askOwner } from "../resources/owner.ts";
import type { FileKind, Want } from "../resources/resource.ts";
import { areasOf } from "../tape/areas.ts";
import { Facts } from "../tape/facts.ts";
import { ANSWER, PLACES } from "../tape/kinds.ts";
import { mappedAt, placeOf, readInFlight } from "../tape/read-files.ts";
import { readTasks } from "../tape/read-tasks.ts";
import type { OpenFile, TaskFacts } from "../tape/tasks.ts";
import type { TapeRecord } from "../tape/record.ts";
import { Questions, SLOT_SIZE } from "./questions.ts";
import { firstReads, secondReads, thirdReads } from "./reads.ts";
import { letGo, lookAtInFlight } from "./in-flight.ts";
import { scanSegments } from "./scan.ts";
import { segmentsInFlight } from "./segments.ts";
import { type Comparison, findSame } from "./sameness.ts";

/** What a look at a tree read and compared. */
export interface Trace {
  readonly items: ReadItem[];
  readonly comparisons: Comparison[];
}

/** Reads everything that can be read from outside: nothing of the tasks is changed. `trace` gets what was read. */
export async function look(
  executor: Executor,
  frozen: readonly TapeRecord[],
  trace: Trace = { items: [], comparisons: [] },
): Promise<Facts> {
  const read = async (items: readonly ReadItem[]): Promise<TapeRecord[]> => {
    trace.items.push(...items);
    return items.length === 0 ? [] : executor.read(items);
  };
  const tasks = new Facts([...frozen, ...(await read(firstReads(frozen)))]);
  const open = new Facts([...tasks.records, ...(await read(secondReads(tasks)))]);
  const more = await Promise.all([read(thirdReads(open)), findSame(executor, open, livePids(open), trace.comparisons)]);
  const facts = new Facts([...open.records, ...more.flat()]);
  const wanted = await read(wantedReads(readTasks(facts)));
  return wanted.length === 0 ? facts : new Facts([...facts.records, ...wanted]);
}

/** Pids of tasks that are not dead. */
export function livePids(facts: Facts): number[] {
  const threads = new Set(facts.records.filter(({ kind }) => kind === RECORD.THREAD).map(({ pid }) => pid));
  return [...threads];
}

/** Puts the agent into the tasks and asks what only system calls tell. */
export async function ask(executor: Executor, looked: Facts, hold: Hold = () => undefined): Promise<Facts> {
  await executor.inject(livePids(looked), SLOT_SIZE);
  const asked = new Facts([...looked.records, ...(await firstQuestions(looked).put(executor))]);
  return askFurther(executor, asked, hold);
}

/** Called once all is known of which connections there are, before what is in them is read. */
export type Hold = (facts: Facts) => Promise<void> | void;

/** The rounds of questions that answers give rise to. */
export async function askFurther(executor: Executor, asked: Facts, hold: Hold = () => undefined): Promise<Facts> {
  const first = await askRound(executor, asked, "askMore");
  const queues = await finish(executor, first, (facts) => openFiles(readTasks(facts)).map(({ file }) => file));
  const all = await askInFlight(executor, queues);
  await hold(all);
  const facts = await askRound(executor, all, "askAgain");
  const flying = await scanSegments(executor, segmentsInFlight(facts, livePids(facts)));
  await letGo(executor, facts);
  return flying.length === 0 ? facts : new Facts([...facts.records, ...flying]);
}

/** Whether any file is of a kind that asks on after the first answers. */
export function asksFurther(facts: Facts): boolean {
  const tasks = readTasks(facts);
  const asksOn = openFiles(tasks).some(
    ({ file, kind }) => (kind?.askMore !== undefined && kind.hasMore?.(file) !== false) || kind?.askAgain !== undefined,
  );
  return asksOn || pathFiles(tasks).some(hasMore);
}

/** Of a file that is no descriptor. */
function hasMore({ file, kind }: { file: OpenFile; kind: FileKind | undefined }): boolean {
  return kind?.askMore !== undefined && kind.hasMore?.(file) === true;
}

/** What is asked first: all that does not depend on an answer. */
export function firstQuestions(facts: Facts): Questions {
  const first = new Questions();
  const tasks = readTasks(facts);
  for (const task of tasks) askTask(first, task);
  for (const { file, kind } of pathFiles(tasks)) first.own(file.pid, (asker) => kind?.ask?.(file, asker));
  for (const task of tasks) {
    for (const { askOwn } of RESOURCES) if (askOwn !== undefined) first.own(task.pid, (asker) => askOwn(task, asker));
  }
  for (const { file, kind } of openFiles(tasks)) {
    first.about(file.pid, file.fd, (asker) => {
      askOwner(asker);
      kind?.ask?.(file, asker);
    });
  }
  return first;
}

/** Asks about files that are in the queue of a socket, and in no task; and about those in the queues of these. */
async function askInFlight(executor: Executor, facts: Facts): Promise<Facts> {
  const asked = new Set<number>();
  for (let now = facts; ;) {
    const looked = await lookAtInFlight(executor, now, livePids(facts));
    if (looked === now) return now;
    now = looked;
    const fresh = flyingFiles(now).filter(({ fd }) => !asked.has(fd));
    for (const { fd } of fresh) asked.add(fd);
    for (const round of ["ask", "askMore"] as const) {
      const questions = new Questions();
      for (const file of flyingFiles(now).filter(({ fd }) => fresh.some((one) => one.fd === fd))) {
        questions.about(file.pid, file.fd, (asker) => {
          if (round === "ask") askOwner(asker);
          kindOf(file)?.[round]?.(file, asker);
        });
      }
      now = new Facts([...now.records, ...(await questions.put(executor))]);
    }
    now = await finish(executor, now, flyingFiles);
  }
}

/** Puts the second round again to files that have more to ask, until none has. */
async function finish(executor: Executor, asked: Facts, filesOf: (facts: Facts) => OpenFile[]): Promise<Facts> {
  for (let facts = asked; ;) {
    const questions = new Questions();
    for (const file of filesOf(facts)) {
      const kind = kindOf(file);
      if (kind?.unfinished?.(file) === true) questions.about(file.pid, file.fd, (asker) => kind.askMore?.(file, asker));
    }
    const answers = await questions.put(executor);
    if (answers.length === 0) return facts;
    facts = new Facts([...facts.records, ...answers]);
  }
}

/** Open files that are in flight and that no task holds. */
function flyingFiles(facts: Facts): OpenFile[] {
  const held = new Set(openFiles(readTasks(facts)).map(({ file }) => file.id));
  return readInFlight(facts).filter(({ id }) => !held.has(id));
}

/** Asks what answers of earlier rounds gave rise to. */
async function askRound(executor: Executor, facts: Facts, round: "askMore" | "askAgain"): Promise<Facts> {
  const questions = new Questions();
  const tasks = readTasks(facts);
  // Of files in flight the first two rounds were put when they were found.
  const flying = round === "askAgain" ? flyingFiles(facts).map((file) => ({ file, kind: kindOf(file) })) : [];
  for (const { file, kind } of [...openFiles(tasks), ...flying]) {
    const more = round === "askMore" && kind?.hasMore?.(file) === false ? undefined : kind?.[round];
    if (more !== undefined) questions.about(file.pid, file.fd, (asker) => more(file, asker));
  }
  // To go through all areas takes long for a tree that stands still: only where the first round says that it is for something.
  if (round === "askMore" && facts.records.some(({ kind, fd }) => kind === ANSWER.GHOST_EXTENT && fd < 0)) {
    for (const { file, kind } of pathFiles(tasks).filter(hasMore))
      questions.own(file.pid, (asker) => kind?.askMore?.(file, asker));
  }
  const answers = await questions.put(executor);
  return answers.length === 0 ? facts : new Facts([...facts.records, ...answers]);
}

function askTask(questions: Questions, task: TaskFacts): void {
  const { pid, threads } = task;
  if (task.state === "dead") return;
  for (const resource of RESOURCES) {
    resource.askTask?.(task, questions.of(pid, pid));
    for (const thread of threads) resource.askThread?.(thread, questions.of(pid, thread.tid));
  }
}

/** Every open file once, with the kind that claims it. */
function openFiles(tasks: readonly TaskFacts[]): { file: OpenFile; kind: FileKind | undefined }[] {
  const files = new Set(tasks.flatMap(({ descriptors }) => descriptors.map(({ file }) => file)));
  return [...files].map((file) => ({ file, kind: kindOf(file) }));
}

/** Programs, directories and mapped files: no descriptors, but saved as files. Each once. */
function pathFiles(tasks: readonly TaskFacts[]): { file: OpenFile; kind: FileKind | undefined }[] {
  const files = new Map<string, OpenFile>();
  for (const { pid, facts, state } of tasks) {
    if (state === "dead") continue;
    const places = PLACES.map((place) => placeOf(facts, pid, place));
    const mapped = areasOf(facts, pid).map((area) => mappedAt(facts, pid, area));
    for (const file of [...places, ...mapped]) if (file !== undefined && !files.has(file.id)) files.set(file.id, file);
  }
  return [...files.values()].map((file) => ({ file, kind: kindOf(file) }));
}

function kindOf(file: OpenFile): FileKind | undefined {
  return RESOURCES.find((resource) => resource.file?.claims(file) === true)?.file;
}

function wantedReads(tasks: readonly TaskFacts[]): ReadItem[] {
  const item = (want: Want, pid: number, tid: number, base: string): ReadItem => {
    const { kind, path, mode = READ_MODE.TEXT, ...about } = want;
    return { kind, pid, tid, ...about, mode, path: `${base}${path}` };
  };
  const living = tasks.filter(({ state }) => state !== "dead");
  const ofTasks = living.flatMap((task) =>
    RESOURCES.flatMap((resource) => [
      ...(resource.readTask?.(task) ?? []).map((want) => item(want, task.pid, task.pid, `/proc/${task.pid}/`)),
      ...task.threads.flatMap((thread) =>
        (resource.readThread?.(thread) ?? []).map((want) =>
          item(want, task.pid, thread.tid, `/proc/${task.pid}/task/${thread.tid}/`),
        ),
      ),
    ]),
  );
  const ofFiles = openFiles(living).flatMap(({ file, kind }) =>
    (kind?.read?.(file) ?? []).map((want) => item({ fd: file.fd, ...want }, file.pid, file.pid, "")),
  );
  return [...ofTasks, ...ofFiles];
}
