import t from "tap";
import { subjectOf } from "../../../src/analyze/engine/subject.ts";

t.test("groups become the subject in its forms", (t) => {
  t.same(subjectOf({ pid: "42", fd: "7", inode: "e26f", peer_inode: "390281", path: " /run/x ", other: "1" }), {
    subject: { pid: 42, fd: 7, inode: "0xe26f", peer_inode: "0x5f489", path: "/run/x" },
    rest: { other: "1" },
  });
  t.same(subjectOf({ inode: "0xDF038", vma: "7fa18d400000-7fa18dc00000", sid: "0x10" }).subject, {
    inode: "0xdf038",
    vma: "0x7fa18d400000-0x7fa18dc00000",
    sid: 16,
  });
  t.same(subjectOf({ vma: "200200000" }).subject, { vma: "0x200200000" });
  t.end();
});

t.test("what is no number, or not there, is left out", (t) => {
  t.same(
    subjectOf({ pid: "many", fd: undefined, inode: "zz", vma: "-", path: "", port: "99999999999999999999" }).subject,
    {},
  );
  t.end();
});
