/** Lists in JSON whose rows come one by one. */

import { JsonOut } from "../json/out.ts";
import type { Page } from "./page.ts";

/** A JSON document of four blanks a level, as go-criu writes it; `write` fills it. */
export async function jsonPage(page: Page, write: (out: JsonOut) => Promise<void>): Promise<void> {
  const out = new JsonOut((text) => page.print(text), 4);
  await write(out);
  out.value("\n");
  out.flush();
}

/** A list of what `write` puts out for each row; each row goes out when it is whole. */
export async function writeList<T>(
  out: JsonOut,
  rows: AsyncIterable<T>,
  write: (row: T) => void | Promise<void>,
): Promise<void> {
  out.open("[");
  for await (const row of rows) {
    out.item();
    await write(row);
    out.flush();
  }
  out.close("]");
}

/** A member that is a list; without rows there is no member, as go-criu has it. */
export async function writeMember<T>(
  out: JsonOut,
  key: string,
  rows: AsyncIterable<T>,
  write: (row: T) => void | Promise<void>,
): Promise<void> {
  let some = false;
  for await (const row of rows) {
    if (!some) {
      out.key(key);
      out.open("[");
      some = true;
    }
    out.item();
    await write(row);
  }
  if (some) out.close("]");
}
