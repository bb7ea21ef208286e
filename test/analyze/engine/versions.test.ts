import t from "tap";
import { versionNotes } from "../../../src/analyze/engine/versions.ts";

t.test("old tools are named with what they lack", (t) => {
  t.match(versionNotes("3.14", "6.1.0-28-amd64"), [/rseq/]);
  t.ok(versionNotes("3.17.1", "6.6.0").some((note) => note.includes("vDSO")));
  t.notOk(versionNotes("3.17.1", "5.10.0").some((note) => note.includes("vDSO")));
  t.same(versionNotes("4.2", "6.18.44-vm"), []);
  t.same(versionNotes(undefined, "6.1"), []);
  t.same(versionNotes("4.2-rc1", undefined), []);
  t.end();
});
