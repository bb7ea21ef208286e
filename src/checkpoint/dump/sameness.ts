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
  readonly same: boolean;
}

/** FILE_ID of every descriptor and OBJECT_ID of every task: equal numbers, same object. `trace` gets what was compared. */
export async function findSame(
  executor: Executor,
  facts: Facts,
  pids: readonly number[],
  trace: Comparison[] = [],
): Promise<TapeRecord[]> {
  const records: TapeRecord[] = [];
  const next = new Map<number, number>();
  let groups = [...fileGroups(facts, pids), ...objectGroups(pids)];
  while (groups.length > 0) {
    const comparisons = groups.flatMap(({ type, members: [first, ...others] }) =>
      others.map((other) => ({ type, first: first as Candidate, other })),
    );
    const same = await compare(executor, comparisons);
    trace.push(...comparisons.map((comparison, i) => ({ ...comparison, same: same[i] === true })));
    let at = 0;
    groups = groups.flatMap(({ type, members: [first, ...others] }) => {
      const id = (next.get(type) ?? 1) + 1;
      next.set(type, id);
      records.push(idRecord(type, first as Candidate, id));
      const rest: Candidate[] = [];
      for (const other of others) {
        if (same[at++] === true) records.push(idRecord(type, other, id));
        else rest.push(other);
      }
      return rest.length === 0 ? [] : [{ type, members: rest }];
    });
  }
  return records;
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

/** Whether the two of each comparison are the same, in order. */
export async function compare(
  executor: Executor,
  comparisons: readonly Omit<Comparison, "same">[],
): Promise<boolean[]> {
  if (comparisons.length === 0) return [];
  const builder = new ProgramBuilder();
  for (const { type, first, other } of comparisons) {
    builder.call("compare", NR.kcmp, [first.pid, other.pid, type, first.fd, other.fd], { mayFail: true });
  }
  const [reply] = await executor.run([{ tid: 0, program: builder.build() }]);
  return comparisons.map((_, i) => reply?.results[i] === 0n);
}

function idRecord(type: number, { pid, fd }: Candidate, id: number): TapeRecord {
  if (type === KCMP.FILE) return numberRecord(ANSWER.FILE_ID, { pid, fd }, id);
  return numberRecord(ANSWER.OBJECT_ID, { pid, key: BigInt(type) }, id);
}
