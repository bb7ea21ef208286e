import t from "tap";
import { backingKind, namedBy } from "../../../src/crit/graph/alternatives.ts";
import { Marks } from "../../../src/crit/graph/marks.ts";
import { messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";
import type { Message } from "../../../src/crit/schema/message.ts";
import { randomMessage } from "../../support/messages.ts";
import { Random } from "../../support/random.ts";

function named(type: string, message: Message): string[] {
  return [...new Marks().walk(messageType(type), message)].map((marked) => {
    const found = namedBy(marked);
    return found === undefined ? "none" : `${found.kind} ${found.value}`;
  });
}

t.test("areas: the status says what shmid names", (t) => {
  const of = (status: number): string => named("vma_entry", { shmid: 5n, status })[0] as string;
  t.equal(of(0x41), "file.id 5", "private mapping of a file");
  t.equal(of(0x81), "file.id 5", "shared mapping of a file");
  t.equal(of(0x4081), "file.id 5", "anonymous shared memory as a memfd");
  t.equal(of(0x801), "file.id 5", "ring of a packet socket");
  t.equal(of(0x101), "shm.id 5");
  t.equal(of(0x401), "ipc.id 5");
  t.equal(of(0x501), "ipc.id 5", "SysV memory is anonymous shared memory too");
  t.equal(of(0x201), "none", "private anonymous memory");
  t.strictSame(named("vma_entry", { shmid: 0n, status: 0x401 }), ["ipc.id 0"], "the first SysV segment has id 0");
  t.strictSame(named("vma_entry", { shmid: 0n, status: 0x41 }), ["none"]);
  t.equal(backingKind(0), undefined);
  t.end();
});

t.test("owners: threads, tasks, groups, nobody", (t) => {
  t.strictSame(named("fown_entry", { pid: 7, pid_type: 0 }), ["thread.tid 7"]);
  t.strictSame(named("fown_entry", { pid: 7, pid_type: 1 }), ["task.pid 7"]);
  t.strictSame(named("fown_entry", { pid: 7, pid_type: 2 }), ["task.pid 7"]);
  t.strictSame(named("fown_entry", { pid: 0, pid_type: 1 }), ["none"]);
  t.end();
});

t.test("remaps: ghosts, links, processes that are gone; old sets mark ghosts by the top bit", (t) => {
  t.strictSame(named("remap_file_path_entry", { orig_id: 1, remap_id: 7, remap_type: 1 }), ["file.id 1", "ghost.id 7"]);
  t.strictSame(named("remap_file_path_entry", { orig_id: 1, remap_id: 7, remap_type: 0 }), ["file.id 1", "file.id 7"]);
  t.strictSame(named("remap_file_path_entry", { orig_id: 1, remap_id: 7, remap_type: 2 }), ["file.id 1", "task.pid 7"]);
  t.strictSame(named("remap_file_path_entry", { orig_id: 1, remap_id: 0x80000007 }), ["file.id 1", "ghost.id 7"]);
  t.strictSame(named("remap_file_path_entry", { orig_id: 1, remap_id: 7 }), ["file.id 1", "file.id 7"]);
  t.end();
});

t.test("values that mean none", (t) => {
  t.strictSame(named("reg_file_entry", { id: 1, mnt_id: -1 }), ["none"]);
  t.strictSame(named("reg_file_entry", { id: 1, mnt_id: 30 }), ["mnt.id 30"]);
  t.strictSame(named("pidfd_entry", { id: 1, ino: 2, nspid: -1 }), ["none"]);
  t.strictSame(named("unix_sk_entry", { peer: 0, ns_id: 0 }), ["none", "none"]);
  t.strictSame(named("tty_file_entry", { tty_info_id: 0 }), ["tty.id 0"], "terminal 0 is one");
  t.strictSame(named("file_lock_entry", { pid: 5, fd: 0 }), ["task.pid 5", "fd.fd 0"], "descriptor 0 is one");
  t.strictSame(named("thread_core_entry", { seccomp_filter: 0 }), ["seccomp.index 0"], "filter 0 is one");
  t.end();
});

t.test("every alternative of the schema has a rule", (t) => {
  const random = new Random(7);
  const marks = new Marks();
  for (const name of messageNames()) {
    if (marks.kinds(messageType(name)).size === 0) continue;
    for (let i = 0; i < 5; i++)
      t.doesNotThrow(() => named(name, randomMessage(random, messageType(name), { density: 0.8 })), name);
  }
  t.end();
});

t.test("marks are found wherever they are inside", (t) => {
  const marks = new Marks();
  const message = {
    type: 7,
    id: 3,
    epfd: {
      id: 3,
      tfd: [
        { id: 0, tfd: 4 },
        { id: 0, tfd: 5 },
      ],
    },
  };
  const found = [...marks.walk(messageType("file_entry"), message)].map(
    ({ steps, value }) => `${steps.join(".")}=${value}`,
  );
  t.strictSame(found, ["epfd.tfd.0.id=0", "epfd.tfd.0.tfd=4", "epfd.tfd.1.id=0", "epfd.tfd.1.tfd=5"]);
  t.strictSame([...marks.walk(messageType("file_entry"), message, new Set(["epfd"]))], []);
  t.ok(marks.kinds(messageType("file_entry")).has("unix.ino"));
  t.equal(marks.kinds(messageType("cgroup_dir_entry")).size, 0, "a message that contains itself");
  t.end();
});
