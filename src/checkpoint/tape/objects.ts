/** Objects that tasks may share: which one a task has, by the number the dump gave it. */

import { ByteReader } from "../executor/bytes.ts";
import type { Facts } from "./facts.ts";
import { ANSWER } from "./kinds.ts";

/** `kind` is one of KCMP: VM, FILES, FS, SIGHAND. Numbers start at 2: 1 is what the dumping process has. */
export function objectId(facts: Facts, pid: number, kind: number): number {
  const bytes = facts.bytes(ANSWER.OBJECT_ID, pid, { key: BigInt(kind) });
  return bytes === undefined ? 0 : Number(new ByteReader(bytes).u64());
}
