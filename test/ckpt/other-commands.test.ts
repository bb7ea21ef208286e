/** Commands of criu that are not here say so by name. */
import t from "tap";
import { refuseOthers } from "../../src/ckpt/other-commands.ts";

const refused = { name: "CkptError", code: "unsupported" };

t.test("they are refused, wherever their options stand", async (t) => {
  for (const line of [
    "pre-dump -t 3",
    "-v4 -o x pre-dump -t 3",
    "page-server",
    "cpuinfo check",
    "swrk 3",
    "-D dump dedup",
  ])
    t.throws(() => refuseOthers(line.split(" ")), refused, line);
  t.throws(() => refuseOthers(["lazy-pages"]), {
    message: /^ckpt has no lazy-pages: all pages/,
    hint: /^use criu lazy-pages/,
  });
});

t.test("nothing else is", async (t) => {
  for (const line of ["dump -t 3", "-D service dump", "tui dedup", "explain -", "-V", "toString", ""])
    t.doesNotThrow(() => refuseOthers(line.split(" ")), line);
});
