import t from "tap";
import { crashOfAge, versionNotes } from "../../../src/analyze/engine/versions.ts";

t.test("old tools are named with what they lack", (t) => {
  t.match(versionNotes("3.14", "6.1.0-28-amd64"), [/rseq/]);
  t.ok(versionNotes("3.17.1", "6.6.0").some((note) => note.includes("vDSO")));
  t.notOk(versionNotes("3.17.1", "5.10.0").some((note) => note.includes("vDSO")));
  t.same(versionNotes("4.2", "6.18.44-vm"), []);
  t.same(versionNotes(undefined, "6.1"), []);
  t.same(versionNotes("4.2-rc1", undefined), []);
  t.end();
});

t.test("of what restored tasks crash when an old criu meets a new kernel", (t) => {
  t.equal(crashOfAge("3.16.1", "5.15.0-25-generic"), "rseq");
  t.equal(crashOfAge("4.0", "6.13.4-arch1"), "kernel-vdso");
  t.equal(crashOfAge("4.1", "6.13.4-arch1"), undefined);
  t.equal(crashOfAge("3.16.1", "5.4.0"), undefined);
  t.equal(crashOfAge(undefined, "6.13.4"), undefined);
  t.end();
});
