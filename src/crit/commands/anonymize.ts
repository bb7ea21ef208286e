/** crit anonymize: a copy of a set for a bug report. */

import { anonymize as anonymizeSet } from "../anonymize/anonymize.ts";
import { ImageSet } from "../set/image-set.ts";
import { escapeControls } from "../views/escape.ts";
import { type Io, writeAll } from "./io.ts";
import { progressBar } from "./progress.ts";

/** Returns 0; what cannot be anonymized throws and leaves nothing behind. */
export async function anonymize(io: Io, path: string, out: string, format: "text" | "json"): Promise<number> {
  const set = await ImageSet.open(path);
  const bar = progressBar(io, "anonymize");
  try {
    const result = await anonymizeSet(set, out, { ...bar, onInterrupt: io.onInterrupt });
    bar.end();
    if (format === "json") {
      const document = { schema: "ckpt/crit-anonymize", version: 1, directory: out, ...result };
      writeAll(io.stdout, `${JSON.stringify(document, undefined, 2)}\n`);
      return 0;
    }
    const { images, zeroed, left_out: leftOut } = result;
    writeAll(
      io.stdout,
      `${escapeControls(out)}: ${images} images with names replaced, ${zeroed.length} raw ones with zeros\n`,
    );
    if (leftOut.length > 0) writeAll(io.stdout, `left out: ${leftOut.map(escapeControls).join(", ")}\n`);
    return 0;
  } finally {
    bar.end();
    await set.close();
  }
}
