/** The explorer on committed sets, driven by keys as `ckpt tui --keys … --snapshot` drives it. */

import { join } from "node:path";
import { openAll } from "../../src/tui/open.ts";
import { parseKeys, parseSize } from "../../src/tui/script.ts";
import { sessionOf } from "../../src/tui/session.ts";
import { snapshot } from "../../src/tui/snapshot.ts";
import { IMAGES } from "./fixtures.ts";

/** The screen after the keys, line by line. `path`: a scene below fixtures/images, or any path that begins with "/". */
export async function screenAfter(path: string, keys = "", size = "80x24", other?: string): Promise<readonly string[]> {
  const full = (name: string): string => (name.startsWith("/") ? name : join(IMAGES, name));
  const opened = await openAll(full(path), other === undefined ? undefined : full(other), {});
  try {
    const session = sessionOf(opened, path, parseSize(size));
    return await snapshot(session, parseKeys(keys));
  } finally {
    await opened.close();
  }
}
