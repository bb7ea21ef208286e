import t from "tap";
import type { Graph, Task } from "../../../src/crit/graph/types.ts";
import type { Page } from "../../../src/crit/views/page.ts";
import { expectImage, heading, holders, isGone, tasks } from "../../../src/crit/views/task-lists.ts";

const task = (pid: number, state: string, missing: string[] = []): Task =>
  ({ pid, state: { number: 1, name: state }, missing }) as unknown as Task;

const TASKS = [
  task(1, "alive"),
  task(2, "dead"),
  task(3, "zombie"),
  task(4, "stopped", ["core-4.img"]),
  task(5, "unknown"),
];

const graph = {
  lists: {
    async *tasks() {
      for (const each of TASKS) yield { task: each, depth: 0, last: true };
    },
  },
} as unknown as Graph;

function paper(...there: string[]): Page & { problems: string[] } {
  const problems: string[] = [];
  return {
    problems,
    print: () => t.fail("nothing to print"),
    has: async (image) => there.includes(image),
    problem: ({ message }) => problems.push(message),
  };
}

t.test("all tasks, and those that hold something; what is missing is told", async (t) => {
  const page = paper();
  const pids: number[] = [];
  for await (const { pid } of tasks(graph, page)) pids.push(pid);
  t.strictSame(pids, [1, 2, 3, 4, 5]);
  t.strictSame(page.problems, ["core-4.img: not in the set, though task 4 needs it"]);
  const held: number[] = [];
  for await (const { pid } of holders(graph, page)) held.push(pid);
  t.strictSame(held, [1, 4, 5]);
});

t.test("headings say who is gone", async (t) => {
  t.strictSame(TASKS.map(heading), ["1\n", "2\n\t[dead]\n", "3\n\t[zombie]\n", "4\n", "5\n"]);
  t.strictSame(TASKS.map(isGone), [false, true, true, false, false]);
});

t.test("an empty list is a problem only when no image could hold it", async (t) => {
  const page = paper("fdinfo-9.img");
  await expectImage(page, 9, "fdinfo-2.img", "fdinfo-9.img");
  t.strictSame(page.problems, []);
  await expectImage(page, 8, "fdinfo-2.img", "fdinfo-8.img");
  t.strictSame(page.problems, ["fdinfo-2.img: not in the set, though task 8 needs it"]);
});
