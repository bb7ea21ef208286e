import t from "tap";
import { nearest } from "../../../src/crit/json/nearest.ts";

const FIELDS = ["pid", "ppid", "pgid", "sid", "threads"];

t.test("the nearest word of a list", (t) => {
  t.equal(nearest("treads", FIELDS), "threads");
  t.equal(nearest("Threads", FIELDS), "threads");
  t.equal(nearest("pdi", ["threads", "pid"]), "pid");
  t.equal(nearest("pid", FIELDS), "pid");
  t.equal(nearest("", ["ab", "a"]), "a");
  t.end();
});

t.test("nothing where nothing is near", (t) => {
  for (const word of ["environment", "xxxxx", ""]) t.equal(nearest(word, FIELDS.slice(4)), undefined, word);
  t.equal(nearest("pid", []), undefined);
  t.end();
});

t.test("a word of any length costs nothing", (t) => {
  const before = process.cpuUsage();
  t.equal(nearest(`threads${"s".repeat(1_000_000)}`, FIELDS), undefined);
  const { user } = process.cpuUsage(before);
  t.ok(user < 200_000, `${user} µs`);
  t.end();
});
