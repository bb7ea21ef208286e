/** What people may search for. */

import t from "tap";
import { parsePattern } from "../../../src/crit/memory/pattern.ts";

t.test("text, bytes, expressions", async (t) => {
  const bytes = (source: string): string => {
    const pattern = parsePattern(source);
    return pattern.kind === "bytes" ? Buffer.from(pattern.bytes).toString("hex") : `/${pattern.regex.source}/`;
  };
  t.equal(bytes("ab"), "6162");
  t.equal(bytes("hex:00 fF"), "00ff");
  t.equal(bytes("text:/usr/"), "2f7573722f");
  t.equal(bytes("/usr/"), "/usr/");
  t.equal(bytes("/usr/lib"), Buffer.from("/usr/lib").toString("hex"), "a path is text");
  const accented = parsePattern("/caf\u00e9/i");
  t.ok(accented.kind === "regex" && accented.regex.test(Buffer.from("CAF\u00e9").toString("latin1")), "as UTF-8");
});

t.test("what is none of them", async (t) => {
  for (const wrong of ["", "hex:", "hex:f", "hex:zz", "/(/", "text:", "x".repeat(70_000)])
    t.throws(() => parsePattern(wrong), { code: "usage" }, wrong.slice(0, 10));
});
