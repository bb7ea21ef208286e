import t from "tap";
import { ownDocument } from "../../../src/crit/views/own-json.ts";
import type { Page } from "../../../src/crit/views/page.ts";

async function* rows(): AsyncGenerator<{ a: number; b: undefined }> {
  yield { a: 1, b: undefined };
  yield { a: 2, b: undefined };
}

t.test("a document names its schema and version before its list", async (t) => {
  let text = "";
  const page: Page = {
    print: (part) => (text += Buffer.from(part).toString()),
    has: async () => false,
    problem: ({ message }) => t.fail(message),
  };
  await ownDocument(page, "some-list", "rows", rows());
  const wanted = { schema: "ckpt/some-list", version: 1, rows: [{ a: 1 }, { a: 2 }] };
  t.equal(text, `${JSON.stringify(wanted, undefined, 4)}\n`);
});
