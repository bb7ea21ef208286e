/** Which descriptors are of one open file, and which tasks share memory, tables or handlers: told by kcmp(2). */

import type { Executor } from "../executor/client.ts";
import { descriptorNumbers } from "../tape/descriptor-numbers.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import { KCMP, NR } from "../executor/syscalls.ts";
import type { Facts } from "../tape/facts.ts";
import type { TapeRecord } from "../tape/record.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { numberRecord } from "./questions.ts";

/** One thing that may be the same as another. */
interface Candidate {
  readonly pid: number;
  /** 0 unless it is a descriptor. */
  readonly fd: number;
}

/** Candidates that nothing tells apart yet. */
interface Group {
  readonly type: number;
  readonly members: readonly Candidate[];
}

/** A comparison and what came of it. */
export interface Comparison {
  readonly type: number;
  readonly first: Candidate;
  readonly other: Candidate;
  readonly order: Order;
}

/** kcmp(2): the first one's object is the other's, or comes before or after it in an order that the kernel keeps. */
type Order = "same" | "before" | "after";

/** FILE_ID of every descriptor and OBJECT_ID of every task: equal numbers, same object. `trace` gets what was compared. */
export async function findSame(
  executor: Executor,
  facts: Facts,
  pids: readonly number[],
  trace: Comparison[] = [],
): Promise<TapeRecord[]> {
  let groups = [...fileGroups(facts, pids), ...objectGroups(pids)];
  const places = new Map(groups.flatMap(({ members }) => members).map((member, place) => [member, place]));
  const classes: Group[] = [];
  // Each round parts every group into what is before, the same as, and after one of its members.
  while (groups.length > 0) {
    const parted = groups.map(({ type, members }) => {
      const first = members[members.length >> 1]!;
      return { type, members, first, others: members.filter((member) => member !== first) };
    });
    const comparisons = parted.flatMap(({ type, first, others }) => others.map((other) => ({ type, first, other })));
    const orders = await compare(executor, comparisons);
    trace.push(...comparisons.map((comparison, i) => ({ ...comparison, order: orders[i]! })));
    let at = 0;
    groups = parted.flatMap(({ type, members, first }) => {
      const parts: Record<Order, Candidate[]> = { same: [], before: [], after: [] };
      for (const member of members) parts[member === first ? "same" : orders[at++]!].push(member);
      classes.push({ type, members: parts.same });
      return [parts.before, parts.after].filter((part) => part.length > 0).map((part) => ({ type, members: part }));
    });
  }
  const placeOf = ({ members: [member] }: Group): number => places.get(member!)!;
  const last = new Map<number, number>();
  return classes
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(({ type, members }) => {
      const id = (last.get(type) ?? 1) + 1;
      last.set(type, id);
      return members.map((member) => idRecord(type, member, id));
    });
}

/** Descriptors with one link, position and flags; a table shared by tasks is looked at through each of them. */
function fileGroups(facts: Facts, pids: readonly number[]): Group[] {
  const groups = new Map<string, Candidate[]>();
  for (const pid of pids) {
    for (const fd of descriptorNumbers(facts, pid)) {
      const link = facts.text(READ.FD_LINK, pid, { fd }) ?? "";
      // Close-on-exec belongs to the descriptor, not to the file.
      const info = /^pos:\s*(\d+)\nflags:\s*(\d+)\n/.exec(facts.text(READ.FD_INFO, pid, { fd }) ?? "");
      const flags = Number.parseInt(info?.[2] ?? "0", 8) & ~0o2000000;
      const key = `${link}\n${info?.[1] ?? ""} ${flags}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ pid, fd }]);
      else group.push({ pid, fd });
    }
  }
  return [...groups.values()].map((members) => ({ type: KCMP.FILE, members }));
}

function objectGroups(pids: readonly number[]): Group[] {
  if (pids.length === 0) return [];
  const members = pids.map((pid) => ({ pid, fd: 0 }));
  return [KCMP.VM, KCMP.FILES, KCMP.FS, KCMP.SIGHAND].map((type) => ({ type, members }));
}

const ORDERS: Readonly<Record<string, Order>> = { 0: "same", 1: "after" };

/** How the two of each comparison stand to each other, in order; a comparison that fails does not tell "same". */
export async function compare(executor: Executor, comparisons: readonly Omit<Comparison, "order">[]): Promise<Order[]> {
  if (comparisons.length === 0) return [];
  const builder = new ProgramBuilder();
  for (const { type, first, other } of comparisons) {
    builder.call("compare", NR.kcmp, [first.pid, other.pid, type, first.fd, other.fd], { mayFail: true });
  }
  const [reply] = await executor.run([{ tid: 0, program: builder.build() }]);
  return comparisons.map((_, i) => ORDERS[String(reply?.results[i])] ?? "before");
}

function idRecord(type: number, { pid, fd }: Candidate, id: number): TapeRecord {
  if (type === KCMP.FILE) return numberRecord(ANSWER.FILE_ID, { pid, fd }, id);
  return numberRecord(ANSWER.OBJECT_ID, { pid, key: BigInt(type) }, id);
}
