/** The first rows cost only the images they need: `crit x big ps | head` is quick. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { graph } from "../../../src/crit/graph/graph.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { memorySource } from "../../../src/crit/set/memory.ts";
import { VIEWS } from "../../../src/crit/views/views.ts";
import { tempDir } from "../../support/crit.ts";
import { unix, writeSet } from "../../support/made-set.ts";

const TASKS = 400;
const ROWS = 50;

t.test(`the first ${ROWS} rows of ${TASKS} processes`, async (t) => {
  const dir = tempDir(t);
  const tasks = Array.from({ length: TASKS }, (_, i) => ({
    pid: i + 1,
    ppid: Math.ceil(i / 8),
    fds: [[3, 5, i + 2]] as const,
    vmas: [{ start: 0x1000, end: 0x9000 }],
    pages: [[0x2000, 1]] as const,
  }));
  writeSet(
    dir,
    tasks,
    tasks.map(({ pid }) => unix(pid + 1, "")),
  );
  const files = new Map(readdirSync(dir).map((name) => [name, Uint8Array.from(readFileSync(join(dir, name)))]));
  for (const what of ["ps", "fds", "mems", "rss", "sk", "tree"] as const) {
    for (const format of ["text", "json"] as const) {
      const read = new Set<string>();
      const source = memorySource(files);
      const counting: typeof source = {
        ...source,
        read: (name, offset, length) => {
          read.add(name);
          return source.read(name, offset, length);
        },
      };
      const set = new ImageSet(counting);
      let lines = 0;
      const print = (text: string | Uint8Array): void => {
        lines += Buffer.from(text).toString().split("\n").length - 1;
        if (lines >= ROWS) throw new CkptError("io", "the reader has gone");
      };
      const page = {
        print,
        has: (name: string) => set.has(name),
        problem: ({ message }: CkptError) => t.fail(message),
      };
      await t.rejects(VIEWS[what][format](await graph(set), page), { message: "the reader has gone" });
      const cores = [...read].filter((name) => name.startsWith("core-")).length;
      t.ok(cores > 0 && cores < TASKS / 4, `${what} ${format}: ${cores} core images read`);
    }
  }
});
