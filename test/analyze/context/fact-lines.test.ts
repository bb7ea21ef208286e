/** Lines put aside as bytes: what comes back, and what is forgotten of a log with too many. */
import t from "tap";
import { FactLines } from "../../../src/analyze/context/fact-lines.ts";
import { LineStore } from "../../../src/analyze/context/line-store.ts";
import { parseLine } from "../../../src/analyze/log/parse.ts";

t.test("lines come back as they were, whatever is in them", (t) => {
  const lines = [
    { number: 1, text: "(00.1) Dumping task (pid: 7 comm: é日本)", message: "Dumping task (pid: 7 comm: é日本)" },
    { number: 2, text: "joined ", message: "joined with the next" },
    { number: 9, text: "", message: "" },
    { number: 10, text: "x".repeat(70_000), message: "" },
  ];
  const store = new LineStore(100, 1 << 20);
  for (const line of lines) t.ok(store.add(line));
  t.strictSame([...store.lines()], lines);
  t.end();
});

t.test("a store is full by lines and by bytes", (t) => {
  const line = { number: 1, text: "abc", message: "abc" };
  const few = new LineStore(2, 1 << 20);
  t.strictSame(
    [1, 2, 3].map(() => few.add(line)),
    [true, true, false],
  );
  const small = new LineStore(100, 20);
  t.strictSame(
    [1, 2, 3, 4, 5].map(() => small.add(line)),
    [true, true, true, true, false],
    "a character may take three bytes",
  );
  t.end();
});

t.test("of a long log the first facts and the last are known, and mappings with their task", (t) => {
  const kept = new FactLines();
  let number = 0;
  const add = (text: string): void => kept.add(parseLine(`(00.1) ${text}`, ++number));
  const TASKS = 60_000;
  for (let pid = 1; pid <= TASKS; pid++) {
    add(`Dumping task (pid: ${pid} comm: c${pid})`);
    add(`Handling VMA with the following smaps entry: ${(pid * 0x1000).toString(16)}-fffff000 rw-p 0 08:01 0`);
    add(`${pid} fdinfo 3: pos: 0 flags: 2/0`);
    add("page-pipe: Add iov to page pipe (1 iovs, 1/32 total)");
  }
  const facts = kept.read();
  t.equal(facts.task(1)?.comm, "c1");
  t.equal(facts.task(TASKS)?.comm, `c${TASKS}`);
  t.equal(facts.task(TASKS / 2), undefined);
  t.equal(facts.taskAt(number), TASKS);
  t.equal(facts.fdAt(number), 3);
  t.equal(facts.fdAt(number - 2), undefined);
  t.equal(facts.vmaAt(number)?.range, `0x${(TASKS * 0x1000).toString(16)}-0xfffff000`);
  t.equal(facts.vmaAt(number - 4)?.range, `0x${((TASKS - 1) * 0x1000).toString(16)}-0xfffff000`);
  t.equal(facts.taskAt(20_000), undefined, "what is forgotten is nobody's");
  t.end();
});
