/** JSON documents of our own: each names its schema, whose text is in docs/schema. */

import type { JsonOut } from "../json/out.ts";
import { jsonPage, writeList } from "./json-list.ts";
import { writeValue, type Value } from "./value.ts";
import type { Page } from "./page.ts";

/** A document with one list of objects, which come one by one. `schema` is its name below "ckpt/". */
export function ownDocument(page: Page, schema: string, key: string, rows: AsyncIterable<Value>): Promise<void> {
  return jsonPage(page, async (out: JsonOut) => {
    out.open("{");
    out.key("schema");
    out.string(`ckpt/${schema}`);
    out.key("version");
    out.number(1);
    out.key(key);
    await writeList(out, rows, (row) => writeValue(out, row));
    out.close("}");
  });
}
