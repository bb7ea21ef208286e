import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { type Page, readable } from "../../../src/crit/views/page.ts";

async function* rows(error: Error): AsyncGenerator<number> {
  yield 1;
  yield 2;
  throw error;
}

async function collect(error: Error): Promise<{ rows: number[]; problems: string[] }> {
  const problems: string[] = [];
  const page: Page = {
    print: () => t.fail("nothing to print"),
    has: async () => false,
    problem: ({ message }) => problems.push(message),
  };
  const found: number[] = [];
  for await (const row of readable(page, rows(error))) found.push(row);
  return { rows: found, problems };
}

t.test("a row that cannot be read ends the list and is told", async (t) => {
  t.strictSame(await collect(new CkptError("truncated", "bytes end")), { rows: [1, 2], problems: ["bytes end"] });
});

t.test("what the user cancelled, and bugs, go through", async (t) => {
  await t.rejects(collect(new CkptError("aborted", "stop")), { code: "aborted" });
  await t.rejects(collect(new TypeError("a bug")), { message: "a bug" });
});
