import t from "tap";
import { memorySource } from "../../../src/crit/set/memory.ts";
import { refusal } from "../../support/tars.ts";

t.test("a set in memory", async (t) => {
  const source = memorySource(
    new Map([
      ["pstree.img", Buffer.from("tree")],
      ["core-1.img", Buffer.from("core")],
    ]),
  );
  t.equal(source.format, "memory");
  t.same(await source.list(), [
    { name: "core-1.img", size: 4 },
    { name: "pstree.img", size: 4 },
  ]);
  t.same(await source.extras(), []);
  t.equal(Buffer.from(await source.read("core-1.img", 1, 2)).toString(), "or");
  t.equal(Buffer.from(await source.read("core-1.img", 2, 99)).toString(), "re");
  const error = await refusal(() => source.read("x\x1b.img", 0, 1));
  t.equal(error.code, "not-found");
  t.equal(error.message, "memory: no x\\x1b.img in it");
  await source.close();
});
