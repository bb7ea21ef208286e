/** Seccomp: strict mode and chains of filters, a thread each. */

import { numberIn } from "../../analyze/proc/status.ts";
import { CkptError } from "../../crit/errors.ts";
import type { SeccompFilter } from "../../crit/schema/generated/types.ts";
import { ByteReader } from "../executor/bytes.ts";
import { OPERATION, RECORD } from "../executor/protocol.ts";
import type { RestoreHalf } from "../plan/restoring.ts";
import { SYS } from "../plan/sys.ts";
import type { Facts } from "../tape/facts.ts";
import type { Dump, Resource } from "./resource.ts";

const SECCOMP_SET_MODE_STRICT = 0;
const SECCOMP_SET_MODE_FILTER = 1;
/** SECCOMP_FILTER_FLAG_TSYNC: not needed, for every thread installs its own. */
const TSYNC = 1;
const STRICT = 1;
const FILTER = 2;
/** Bytes of a struct sock_filter. */
const INSTRUCTION = 8;

export const seccompRestore: RestoreHalf = {
  name: "seccomp",
  restore({ live, dumped, step }) {
    for (const { core: leader, threads } of live) {
      for (const { tid, core } of threads) {
        const mode = core.thread_core?.seccomp_mode ?? leader.tc?.old_seccomp_mode ?? 0;
        // The executor suspends seccomp until it lets go, so nothing that follows is filtered.
        if (mode === STRICT) {
          step(
            "rights",
            tid,
            (program) => void program.call("strict seccomp", SYS.seccomp, [SECCOMP_SET_MODE_STRICT, 0, 0]),
          );
        } else if (mode === FILTER) {
          for (const { filter, flags } of chain(
            dumped.filters,
            core.thread_core?.seccomp_filter ?? leader.tc?.old_seccomp_filter ?? 0,
          )) {
            step("rights", tid, (program) => {
              const code = program.data(filter);
              const head = program.data(
                new Uint8Array(new BigUint64Array([BigInt(filter.length / INSTRUCTION), 0n]).buffer),
              );
              program.call("address of a filter", OPERATION.STORE64, [{ ...head, offset: head.offset + 8 }, code]);
              program.call("seccomp filter", SYS.seccomp, [SECCOMP_SET_MODE_FILTER, (flags ?? 0) & ~TSYNC, head]);
            });
          }
        }
      }
    }
  },
};

/** From the filter installed first to the one named. Throws "bad-image" for a ring or a filter that is not there. */
function chain(filters: readonly SeccompFilter[], last: number): SeccompFilter[] {
  const found: SeccompFilter[] = [];
  for (let at: number | undefined = last; at !== undefined; at = found[0]!.prev) {
    const filter = filters[at];
    if (filter === undefined || found.length > filters.length) {
      throw new CkptError("bad-image", `no chain of filters leads to filter ${last}`, { file: "seccomp.img" });
    }
    found.unshift(filter);
  }
  return found;
}

const SECCOMP_MODE_FILTER = 2;

export const seccomp: Resource = {
  name: "seccomp",
  threadCore: ({ tid, status, facts }, dump) => {
    const seccomp_mode = numberIn(status, "Seccomp") ?? 0;
    if (seccomp_mode === 0) return {};
    const filter = seccomp_mode === SECCOMP_MODE_FILTER ? chainsOf(dump).lastOf.get(tid) : undefined;
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
  /** Position of the filter installed last, by thread. */
  readonly lastOf: ReadonlyMap<number, number>;
}

/** Filters of all threads; chains that begin alike share their beginning. */
function chainsOf(dump: Dump): Chains {
  return dump.once("seccomp", () => {
    const filters: SeccompFilter[] = [];
    const lastOf = new Map<number, number>();
    const known = new Map<string, number>();
    for (const { tid } of dump.tasks.flatMap(({ threads }) => threads)) {
      let prev: number | undefined;
      // The kernel counts from the newest; images from the oldest, each with the one before it.
      const newestFirst = [...dump.facts.all(RECORD.SECCOMP, tid)].sort((a, b) => (a.key < b.key ? -1 : 1));
      for (const { bytes, key } of newestFirst.reverse()) {
        const flags = flagsOf(dump.facts, tid, key);
        const name = `${prev ?? ""} ${flags} ${Buffer.from(bytes).toString("base64")}`;
        let index = known.get(name);
        if (index === undefined) {
          index = filters.length;
          filters.push({ filter: bytes, ...(prev === undefined ? {} : { prev }), flags });
          known.set(name, index);
        }
        prev = index;
      }
      if (prev !== undefined) lastOf.set(tid, prev);
    }
    return { filters, lastOf };
  });
}

function flagsOf(facts: Facts, tid: number, key: bigint): number {
  const bytes = facts.bytes(RECORD.SECCOMP_META, tid, { key });
  return bytes === undefined ? 0 : Number(new ByteReader(bytes).u64());
}
