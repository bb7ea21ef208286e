import t from "tap";
import { cleanPath } from "../../../../src/crit/set/tar/names.ts";

t.test("paths lose what says nothing", async (t) => {
  const cases = {
    "checkpoint/core-1.img": "checkpoint/core-1.img",
    "./checkpoint//": "checkpoint",
    "./": "",
    ".": "",
    "a/./b": "a/b",
  };
  for (const [path, clean] of Object.entries(cases)) t.equal(cleanPath(path), clean, path);
});

t.test("dots that are part of a name are no way out", async (t) => {
  for (const path of ["a..b", "..a/b", "a/b..", "...", "a/.../b"]) t.equal(cleanPath(path), path);
});

t.test("ways out are refused, in the spelling of any system", async (t) => {
  for (const path of ["..", "../x", "a/../b", "a/..", "./..", "..\\x", "a\\..\\b"])
    t.throws(() => cleanPath(path), /"\.\."/, path);
  for (const path of ["/etc/passwd", "//x", "\\x", "C:\\x", "c:/x"]) t.throws(() => cleanPath(path), /absolute/, path);
});
