import t from "tap";
import { jsonPage, writeList, writeMember } from "../../../src/crit/views/json-list.ts";
import type { Page } from "../../../src/crit/views/page.ts";

async function* rows(...values: number[]): AsyncGenerator<number> {
  yield* values;
}

async function written(...values: number[]): Promise<string> {
  let text = "";
  const page: Page = {
    print: (part) => (text += Buffer.from(part).toString()),
    has: async () => false,
    problem: (error) => t.fail(error.message),
  };
  await jsonPage(page, (out) =>
    writeList(out, rows(0, 1), async () => {
      out.open("{");
      out.key("id");
      out.number(1);
      await writeMember(out, "list", rows(...values), (value) => out.number(value));
      out.close("}");
    }),
  );
  return text;
}

t.test("lists and members, a line break at the end", async (t) => {
  const text = await written(5, 6);
  t.strictSame(JSON.parse(text), [
    { id: 1, list: [5, 6] },
    { id: 1, list: [5, 6] },
  ]);
  t.equal(text, `${JSON.stringify(JSON.parse(text), undefined, 4)}\n`);
});

t.test("a member without rows is left out", async (t) => {
  t.strictSame(JSON.parse(await written()), [{ id: 1 }, { id: 1 }]);
});
