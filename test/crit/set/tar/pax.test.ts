import t from "tap";
import { parsePax } from "../../../../src/crit/set/tar/pax.ts";
import { paxRecord } from "../../../support/tars.ts";

const parse = (text: string): ReturnType<typeof parsePax> => parsePax(Buffer.from(text));

t.test("records that say what a member is, among others", async (t) => {
  const text =
    paxRecord("mtime", "1.5") +
    paxRecord("path", "checkpoint/ä\n=x") +
    paxRecord("size", "8589934592") +
    paxRecord("linkpath", "l");
  t.same(parse(text), { path: "checkpoint/ä\n=x", size: 8589934592, linkpath: "l" });
  t.same(parse(`${text}\0\0`).size, 8589934592, "padding is no record");
  t.same(parse(""), {});
  t.same(parse(paxRecord("GNU.sparse.major", "1")), { sparse: true });
});

t.test("a value cannot forge a record", async (t) => {
  t.same(parse(paxRecord("SCHILY.xattr.user.x", `a\n${paxRecord("path", "evil")}`)), {});
});

t.test("what is no record is refused", async (t) => {
  for (const text of [
    "path=x\n",
    "99 path=x\n",
    "10 path=x",
    " path=x\n",
    "x path=x\n",
    "9 pathxx\n",
    "1 path=x\n",
    "99999999 path=x\n",
  ])
    t.throws(() => parse(text), /PAX record at byte 0/, JSON.stringify(text));
  t.throws(() => parse(paxRecord("size", "-1")), /not a number/);
  t.throws(() => parse(paxRecord("size", "1e9")), /not a number/);
  t.throws(() => parse(paxRecord("path", "a\0b")), /NUL/);
});
