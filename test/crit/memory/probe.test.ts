/** Beside Buffer.indexOf. */

import t from "tap";
import { Probe } from "../../../src/crit/memory/probe.ts";

t.test("finds what indexOf finds", async (t) => {
  const texts = ["a".repeat(3000), "abcabcab".repeat(400), `${"x".repeat(500)}abcabcaX${"abcabca".repeat(200)}Y`, ""];
  const wanted = ["a", "aaaaaaaaa", "abcabcabc", "abcabcaX", "bcabcaXabcabcaa", "aY", "X", "\0\0", "x".repeat(600)];
  for (const text of texts) {
    const bytes = Buffer.from(text);
    for (const each of wanted) {
      const probe = new Probe(Buffer.from(each));
      for (const from of [0, 1, 7, 499, 508, bytes.length - 1, bytes.length])
        if (from >= 0)
          t.equal(
            probe.indexIn(bytes, from),
            bytes.indexOf(each, from),
            `${JSON.stringify(each.slice(0, 20))} ${from}`,
          );
    }
  }
});
