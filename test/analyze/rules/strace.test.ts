import t from "tap";
import { explain } from "../../../src/analyze/index.ts";

const causeOf = async (log: string): Promise<string | undefined> =>
  (await explain([{ name: "log", log }])).results[0]?.diagnoses[0]?.cause;

t.test("the object of a call that failed tells the cause", async (t) => {
  for (const [cause, line] of [
    ["pid-conflict", "[pid    7] clone3({set_tid=[12], set_tid_size=1}, 88) = -1 EEXIST (File exists)"],
    ["pid-set", "clone3({set_tid=[12], set_tid_size=1}, 88) = -1 EPERM (Operation not permitted)"],
    ["tcp-repair", "setsockopt(4, SOL_TCP, TCP_REPAIR, [1], 4) = -1 EPERM (Operation not permitted)"],
    ["hugetlb", "mmap(0x7000, 2097152, 3, MAP_PRIVATE|MAP_HUGETLB, -1, 0) = -1 ENOMEM (Cannot allocate memory)"],
    ["mm-layout", "mmap(0x7000, 2097152, 3, MAP_PRIVATE|MAP_FIXED, -1, 0) = -1 ENOMEM (Cannot allocate memory)"],
    ["kernel-feature", "kcmp(7, 8, KCMP_VM, 0, 0)      = -1 ENOSYS (Function not implemented)"],
    ["disk-space", 'write(9, "\\1\\2"..., 4096) = -1 ENOSPC (No space left on device)'],
    ["creds", "7 setresuid(1000, 1000, 1000) = -1 EPERM (Operation not permitted)"],
  ] as const)
    t.equal(await causeOf(line), cause, line);
});

t.test("calls that fail as a matter of course tell nothing", async (t) => {
  const usual = 'openat(AT_FDCWD, "/etc/ld.so.preload", O_RDONLY) = -1 ENOENT (No such file or directory)';
  const log = `${usual}\nsemget(0x51, 4, IPC_CREAT) = -1 ENOSPC (No space left on device)`;
  t.equal(await causeOf(log), "sysv-ipc", "the second one counts");
});
