/** Both sides of the socket have the same numbers. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import * as protocol from "../../../src/checkpoint/executor/protocol.ts";
import { REPOSITORY } from "../../support/peers.ts";

const TABLES = [
  "MESSAGE",
  "RECORD",
  "TASK_FLAG",
  "ARGUMENT",
  "ENTRY_FLAG",
  "OPERATION",
  "READ_MODE",
  "FINISH_ACTION",
  "FREEZE_FLAG",
  "RUN_FLAG",
  "PROGRAM_FLAG",
  "PREPARE_FLAG",
  "WAIT_FLAG",
] as const;

/** The lines of protocol.def: NAME(key, number). */
function definitions(): Map<string, Record<string, number>> {
  const tables = new Map<string, Record<string, number>>();
  const text = readFileSync(join(REPOSITORY, "executor/protocol.def"), "utf8");
  for (const [, table, key, number] of text.matchAll(/^([A-Z_]+)\((\w+), (\w+)\)$/gm)) {
    if (table === undefined || key === undefined) continue;
    tables.set(table, { ...tables.get(table), [key]: Number(number) });
  }
  return tables;
}

t.test("every table of protocol.def is in protocol.ts", (t) => {
  t.strictSame([...definitions().keys()].sort(), [...TABLES].sort());
  t.end();
});

for (const table of TABLES) {
  t.test(table, (t) => {
    const ours = Object.entries<number>(protocol[table]);
    // From 100 on, kinds of records are TypeScript's own.
    const shared = table === "RECORD" ? ours.filter(([, number]) => number < 100) : ours;
    t.strictSame(Object.fromEntries(shared), definitions().get(table));
    t.end();
  });
}
