/** Open files in the queues of sockets: peeking gave the executor a descriptor of each, through which it is looked at. */

import { decodeString } from "../../crit/schema/strings.ts";
import type { Executor, ReadItem } from "../executor/client.ts";
import { ProgramBuilder } from "../executor/program.ts";
import { NOFOLLOW, READ_MODE } from "../executor/protocol.ts";
import { NR } from "../executor/syscalls.ts";
import { descriptorsIn } from "../resources/unix-queues.ts";
import { ByteReader } from "../executor/bytes.ts";
import { Facts } from "../tape/facts.ts";
import { namedNumbers } from "../tape/descriptor-numbers.ts";
import { ANSWER, READ } from "../tape/kinds.ts";
import { isMemfd } from "../tape/memfd-name.ts";
import type { TapeRecord } from "../tape/record.ts";
import { numberRecord } from "./questions.ts";
import { findSame } from "./sameness.ts";

/** What is read of the executor's own descriptors. */
const LOOKED: ReadonlySet<number> = new Set([READ.FD_NAMES, READ.FD_LINK, READ.FD_INFO, READ.FD_STATX, READ.FD_NAMED]);

/**
 * The facts with those of the files in flight, filed under the executor's pid; which of them the tasks hold as well is
 * found out anew. The same facts when there are none that were not looked at.
 */
export async function lookAtInFlight(executor: Executor, facts: Facts, pids: readonly number[]): Promise<Facts> {
  const numbers = inFlight(facts);
  const { pid } = executor;
  const known = namedNumbers(facts, pid).length;
  if (numbers.length === known) return facts;
  const names = Buffer.from(numbers.map((fd) => `${fd}\0`).join(""));
  const own: TapeRecord[] = [
    { kind: READ.FD_NAMES, pid, tid: pid, fd: -1, key: 0n, status: 0, bytes: names },
    numberRecord(ANSWER.IN_FLIGHT, { pid }, numbers.length),
  ];
  const items: ReadItem[] = numbers.flatMap((fd) => [
    { kind: READ.FD_LINK, pid, fd, mode: READ_MODE.LINK, path: `/proc/${pid}/fd/${fd}` },
    { kind: READ.FD_INFO, pid, fd, mode: READ_MODE.TEXT, path: `/proc/${pid}/fdinfo/${fd}` },
    { kind: READ.FD_STATX, pid, fd, mode: READ_MODE.STATX_FOLLOW, path: `/proc/${pid}/fd/${fd}` },
  ]);
  const read = await executor.read(items);
  const named = read.flatMap(({ kind, fd, status, bytes }): ReadItem[] =>
    kind !== READ.FD_LINK || status < 0 || bytes[0] !== 0x2f
      ? []
      : [
          {
            kind: READ.FD_NAMED,
            pid,
            fd,
            mode: READ_MODE.STATX | NOFOLLOW,
            path: decodeString(bytes, 0, bytes.length),
          },
        ],
  );
  const looked = new Facts([
    ...facts.records.filter(
      (one) =>
        one.kind !== ANSWER.FILE_ID &&
        one.kind !== ANSWER.OBJECT_ID &&
        one.kind !== ANSWER.IN_FLIGHT &&
        !(one.pid === pid && LOOKED.has(one.kind)),
    ),
    ...own,
    ...read,
    ...(named.length === 0 ? [] : await executor.read(named)),
  ]);
  return new Facts([...looked.records, ...(await findSame(executor, looked, [...pids, pid]))]);
}

/** Closes the executor's descriptors of them, but for memfds: their pages are saved through these. */
export async function letGo(executor: Executor, facts: Facts): Promise<void> {
  const numbers = inFlight(facts).filter((fd) => !isMemfd(facts.text(READ.FD_LINK, executor.pid, { fd }) ?? ""));
  if (numbers.length === 0) return;
  const program = new ProgramBuilder();
  for (const fd of numbers) program.call(`close fd ${fd}`, NR.close, [fd], { mayFail: true });
  await executor.run([{ tid: 0, program: program.build() }]);
}

/** In the order in which they were received. */
function inFlight(facts: Facts): number[] {
  return facts.records
    .filter(({ kind, status }) => kind === ANSWER.SOCKET_HEADER && status >= 0)
    .flatMap(({ bytes }) => {
      const reader = new ByteReader(bytes);
      reader.s64();
      return descriptorsIn(reader.take(reader.left));
    });
}
