/** Seccomp: strict mode and chains of filters, a thread each. */

import { numberIn } from "../../analyze/proc/status.ts";
import { CkptError } from "../../crit/errors.ts";
import type { SeccompFilter } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import { OPERATION, RECORD } from "../executor/protocol.ts";
import type { ProgramBuilder } from "../executor/program.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";
import type { Facts } from "../tape/facts.ts";
import type { Dump, Resource } from "./resource.ts";

const SECCOMP_SET_MODE_STRICT = 0;
const SECCOMP_SET_MODE_FILTER = 1;
/** SECCOMP_FILTER_FLAG_TSYNC: for all threads of the process. It fails unless what they have so far is the same. */
const TSYNC = 1;
const STRICT = 1;
const FILTER = 2;
/** Bytes of a struct sock_filter. */
const INSTRUCTION = 8;

export const seccompRestore: RestoreHalf = {
  name: "seccomp",
  restore({ live, dumped, step }) {
    for (const { pid, core: leader, threads } of live) {
      const chains = threads.map(({ core }) => {
        const mode = core.thread_core?.seccomp_mode ?? leader.tc?.old_seccomp_mode ?? 0;
        const named = core.thread_core?.seccomp_filter ?? leader.tc?.old_seccomp_filter ?? 0;
        return mode === FILTER ? chain(dumped.filters, named) : [];
      });
      // The executor suspends seccomp until it lets go, so nothing that follows is filtered.
      const common = threads.length > 1 ? commonTo(chains) : 0;
      for (const filter of chains[0]!.slice(0, common))
        step("places", pid, (program) => install(program, filter, TSYNC));
      for (const [i, { tid, core }] of threads.entries()) {
        for (const filter of chains[i]!.slice(common)) step("rights", tid, (program) => install(program, filter, 0));
        if ((core.thread_core?.seccomp_mode ?? leader.tc?.old_seccomp_mode) === STRICT) {
          step(
            "rights",
            tid,
            (program) => void program.call("strict seccomp", SYS.seccomp, [SECCOMP_SET_MODE_STRICT, 0, 0]),
          );
        }
      }
    }
  },
};

/** How many filters all threads have alike, from the oldest: one of them sets those for all, so that they are the same. */
function commonTo([first = [], ...others]: readonly (readonly SeccompFilter[])[]): number {
  const differs = first.findIndex(
    ({ filter, flags }, i) =>
      !others.every(
        (other) =>
          other[i] !== undefined &&
          ((other[i].flags ?? 0) & ~TSYNC) === ((flags ?? 0) & ~TSYNC) &&
          sameBytes(other[i].filter, filter),
      ),
  );
  return differs < 0 ? first.length : differs;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function install(program: ProgramBuilder, { filter, flags }: SeccompFilter, more: number): void {
  const code = program.data(filter);
  const head = program.data(new Uint8Array(new BigUint64Array([BigInt(filter.length / INSTRUCTION), 0n]).buffer));
  program.call("address of a filter", OPERATION.STORE64, [{ ...head, offset: head.offset + 8 }, code]);
  program.call("seccomp filter", SYS.seccomp, [SECCOMP_SET_MODE_FILTER, ((flags ?? 0) & ~TSYNC) | more, head]);
}

/** From the filter named, which was installed first, to the newest. Throws "bad-image" for a ring or a filter that is not there. */
function chain(filters: readonly SeccompFilter[], last: number): SeccompFilter[] {
  const found: SeccompFilter[] = [];
  for (let at: number | undefined = last; at !== undefined; at = found.at(-1)!.prev) {
    const filter = filters[at];
    if (filter === undefined || found.length > filters.length) {
      throw new CkptError("bad-image", `no chain of filters leads to filter ${last}`, { file: "seccomp.img" });
    }
    found.push(filter);
  }
  return found;
}

const SECCOMP_MODE_FILTER = 2;

export const seccomp: Resource = {
  name: "seccomp",
  threadCore: ({ tid, status, facts }, dump) => {
    const seccomp_mode = numberIn(status, "Seccomp") ?? 0;
    if (seccomp_mode === 0) return {};
    const filter = seccomp_mode === SECCOMP_MODE_FILTER ? chainsOf(dump).firstOf.get(tid) : undefined;
    if (filter === undefined && facts.all(RECORD.SECCOMP, tid).length > 0) return { seccomp_mode };
    return { seccomp_mode, ...(filter === undefined ? {} : { seccomp_filter: filter }) };
  },
  save: (dump) => {
    dump.add("SECCOMP", undefined, { seccomp_filters: chainsOf(dump).filters });
    for (const { pid, stat, threads, facts } of dump.tasks) {
      if (!threads.some(({ tid }) => facts.all(RECORD.SECCOMP, tid).some(({ status }) => status < 0))) continue;
      dump.refuse({
        id: "seccomp",
        title: `a seccomp filter of task ${pid} (${stat.comm}) cannot be read`,
        subject: { pid, comm: stat.comm },
      });
    }
  },
};

interface Chains {
  readonly filters: readonly SeccompFilter[];
  /** Position of the filter installed first, by thread. */
  readonly firstOf: ReadonlyMap<number, number>;
}

/**
 * Filters of all threads; chains whose newest filters are the same share them. Observed of criu: TSYNC is set of the
 * filters of a process whose threads all have the same.
 */
function chainsOf(dump: Dump): Chains {
  return dump.once("seccomp", () => {
    const filters: SeccompFilter[] = [];
    const firstOf = new Map<number, number>();
    const known = new Map<string, number>();
    for (const { threads, facts } of dump.tasks) {
      const chains = threads.map(({ tid }) => ({ tid, chain: newestFirst(facts, tid) }));
      const common = new Set(chains.map(({ chain }) => chain.map(({ name }) => name).join())).size === 1 ? TSYNC : 0;
      for (const { tid, chain } of chains) {
        let prev: number | undefined;
        for (const { filter, flags, name } of chain) {
          const key = `${prev ?? ""} ${common} ${name}`;
          const index: number = known.get(key) ?? filters.length;
          if (index === filters.length)
            filters.push({ filter, ...(prev === undefined ? {} : { prev }), flags: flags | common });
          known.set(key, index);
          prev = index;
        }
        if (prev !== undefined) firstOf.set(tid, prev);
      }
    }
    return { filters, firstOf };
  });
}

/** Observed, against ptrace(2): number 0 is the oldest. criu's images name the oldest, and by `prev` newer ones. */
function newestFirst(facts: Facts, tid: number): { filter: Uint8Array; flags: number; name: string }[] {
  const records = [...facts.all(RECORD.SECCOMP, tid)].sort((a, b) => (a.key < b.key ? 1 : -1));
  return records.map(({ bytes, key }) => {
    const flags = flagsOf(facts, tid, key);
    return { filter: bytes, flags, name: `${flags} ${Buffer.from(bytes).toString("base64")}` };
  });
}

function flagsOf(facts: Facts, tid: number, key: bigint): number {
  const bytes = facts.bytes(RECORD.SECCOMP_META, tid, { key });
  return bytes === undefined ? 0 : Number(new ByteReader(bytes).u64());
}
