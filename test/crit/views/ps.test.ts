import { rmSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { type MadeTask, writeSet } from "../../support/made-set.ts";

interface Node {
  readonly pid: number;
  readonly children?: readonly Node[];
}

/** Pids with their depth, from the text and from the JSON; both must agree. */
async function tree(t: Test, tasks: readonly MadeTask[]): Promise<[pid: number, depth: number][]> {
  const dir = tempDir(t);
  writeSet(dir, tasks);
  const { stdout } = await crit(["x", dir, "ps"]);
  const lines = stdout.toString().trimEnd().split("\n").slice(1);
  const shown = lines.map((line): [number, number] => {
    const [, pid, indent] = /^ *(\d+) +\d+ +\d+ {3}((?: {4})*)t\d+$/.exec(line) as RegExpExecArray;
    return [Number(pid), (indent as string).length / 4];
  });
  const root = JSON.parse((await crit(["x", dir, "ps", "--json"])).stdout.toString()) as Node | Node[];
  t.equal(
    Array.isArray(root),
    shown.filter(([, depth]) => depth === 0).length !== 1,
    "a list unless there is one root",
  );
  const flat = (nodes: readonly Node[], depth: number): [number, number][] =>
    nodes.flatMap(({ pid, children = [] }) => [[pid, depth], ...flat(children, depth + 1)] as [number, number][]);
  t.strictSame(flat(Array.isArray(root) ? root : [root], 0), shown, "the same in JSON");
  return shown;
}

t.test("children below their parents, in the order of the image", async (t) => {
  const tasks = [{ pid: 1 }, { pid: 2, ppid: 1 }, { pid: 3, ppid: 2 }, { pid: 4, ppid: 1 }, { pid: 5, ppid: 2 }];
  t.strictSame(await tree(t, tasks), [
    [1, 0],
    [2, 1],
    [3, 2],
    [5, 2],
    [4, 1],
  ]);
});

t.test("several roots", async (t) => {
  const tasks = [{ pid: 5 }, { pid: 6, ppid: 5 }, { pid: 7 }, { pid: 8, ppid: 7 }];
  t.strictSame(await tree(t, tasks), [
    [5, 0],
    [6, 1],
    [7, 0],
    [8, 1],
  ]);
});

t.test("a parent that is not in the set", async (t) => {
  t.strictSame(await tree(t, [{ pid: 5 }, { pid: 6, ppid: 99 }, { pid: 7, ppid: 6 }]), [
    [5, 0],
    [6, 0],
    [7, 1],
  ]);
});

t.test("parents in a ring: each process once", async (t) => {
  t.strictSame(
    await tree(t, [
      { pid: 5, ppid: 6 },
      { pid: 6, ppid: 5 },
    ]),
    [
      [5, 0],
      [6, 1],
    ],
  );
  t.strictSame(await tree(t, [{ pid: 5, ppid: 5 }]), [[5, 0]]);
  t.strictSame(await tree(t, [{ pid: 1 }, { pid: 5, ppid: 6 }, { pid: 6, ppid: 5 }]), [
    [1, 0],
    [5, 0],
    [6, 1],
  ]);
});

t.test("a chain of a thousand", async (t) => {
  const tasks = Array.from({ length: 1000 }, (_, i) => ({ pid: i + 1, ppid: i }));
  t.strictSame(
    await tree(t, tasks),
    tasks.map(({ pid }, i) => [pid, i]),
  );
});

t.test("no process at all", async (t) => {
  const dir = tempDir(t);
  writeSet(dir, []);
  t.equal((await crit(["x", dir, "ps"])).stdout.toString(), "    PID   PGID    SID   COMM\n");
  t.equal((await crit(["x", dir, "ps", "--json"])).stdout.toString(), "[]\n");
});

t.test("names: escaped in text, whole in JSON, ? when the set does not say", async (t) => {
  const dir = tempDir(t);
  writeSet(dir, [
    { pid: 1, comm: "a\x1b[2J\\\u202e" },
    { pid: 2, ppid: 1 },
  ]);
  rmSync(join(dir, "core-2.img"));
  const { code, stdout, stderr } = await crit(["x", dir, "ps"]);
  t.match(stdout.toString(), / {3}a\\x1b\[2J\\\\\\u202e\n {6}2 {6}2 {6}2 {7}\?\n$/);
  t.equal(code, 1);
  t.match(stderr, /core-2\.img/);
  const json = (await crit(["x", dir, "ps", "--json"])).stdout.toString();
  t.equal((JSON.parse(json) as { comm: string }).comm, "a\x1b[2J\\\u202e");
  t.match(json, /^[\x20-\x7e\n]*$/);
});
