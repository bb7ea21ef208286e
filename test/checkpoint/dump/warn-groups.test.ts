/** Control groups other than the caller's are told of, once. */
import { readFileSync } from "node:fs";
import t from "tap";
import { warnOfGroups } from "../../../src/checkpoint/dump/warn-groups.ts";
import type { Dump } from "../../../src/checkpoint/resources/resource.ts";
import { Facts } from "../../../src/checkpoint/tape/facts.ts";
import { READ } from "../../../src/checkpoint/tape/kinds.ts";

const OWN = readFileSync("/proc/self/cgroup", "utf8");

function warnings(...groups: string[]): string[] {
  const found: string[] = [];
  const tasks = groups.map((text, i) => {
    const pid = 10 + i;
    const record = { kind: READ.CGROUP, pid, tid: pid, fd: -1, key: 0n, status: 0, bytes: Buffer.from(text) };
    return { pid, stat: { comm: `task-${pid}` }, facts: new Facts([record]) };
  });
  warnOfGroups({ tasks, warn: (text: string) => void found.push(text) } as unknown as Dump);
  return found;
}

t.test("the first task that is elsewhere", async (t) => {
  t.same(warnings(OWN, OWN), []);
  const [only, ...more] = warnings(OWN, `${OWN}97:pids:/a\u0007\n0::/else\n`, "0::/third\n");
  t.match(only, /^task 11 \(task-11\) is in control group pids:\/a\\x07, \/else: it will come back/);
  t.same(more, []);
});
