import t from "tap";
import { resolveSubject, type Resolved } from "../../../src/analyze/context/resolve.ts";
import type { Subject } from "../../../src/analyze/finding.ts";
import type { LogEvent } from "../../../src/analyze/log/event.ts";
import { bytesInput } from "../../../src/analyze/log/input.ts";
import type { Log } from "../../../src/analyze/log/log.ts";
import { readLogs } from "../../../src/analyze/log/read.ts";

/** The subject of the last error, and the numbers of the lines it was completed from. */
async function resolve(lines: readonly string[], subject: Subject = {}): Promise<[Subject, number[]]> {
  let last: LogEvent | undefined;
  let log: Log | undefined;
  for await (const batch of readLogs(bytesInput(Buffer.from(lines.join("\n")), "x"))) {
    log = batch.log;
    last = batch.events.findLast(({ level }) => level === "error") ?? last;
  }
  const { subject: full, evidence }: Resolved = resolveSubject(subject, last!, log!.facts);
  return [full, evidence.map(({ number }) => number)];
}

const TASK = ["(00.1) Dumping task (pid: 42 comm: web server)", "(00.1) Collecting fds (pid: 42)"];

t.test("a descriptor's error: the task, its comm, the path", async (t) => {
  const lines = [
    ...TASK,
    "(00.2) 42 fdinfo 7: pos: 0 flags: 100002/0",
    "(00.2) Dumping path for 7 fd via self 12 [/srv/a b.log]",
    "(00.2) Error (criu/files-reg.c:1): Can't create link remap",
    "(00.3) ----------------------------------------",
    "(00.3) Unlock network",
  ];
  t.strictSame(await resolve(lines), [{ pid: 42, comm: "web server", fd: 7, path: "/srv/a b.log" }, [1, 3, 4]]);
});

t.test("a unix socket by its inode, in decimal or hex; what the rule found stays", async (t) => {
  const lines = [
    "(00.0) unix: \tCollected: ino 911108 peer_ino 911109 family    1 type    1 state  1 name (null)",
    "(00.0) unix: \tCollected: ino 911109 peer_ino 911108 family    1 type    1 state  1 name /run/x.sock",
    ...TASK,
    "(00.2) 42 fdinfo 9: pos: 0 flags: 2/0",
    "(00.2) unix: Dumping unix socket at 21",
    "(00.2) unix: \tDumping: ino 911108 peer_ino 911109 family    1 type    1 state  1 name (null)",
    "(00.3) ----------------------------------------",
    "(00.3) unix: Dumping external sockets",
    "(00.3) Error (criu/sk-unix.c:1): unix: Can't dump half of stream unix connection.",
  ];
  const whole = { pid: 42, comm: "web server", fd: 9, inode: "0xde704", peer_inode: "0xde705", path: "/run/x.sock" };
  const [byInode] = await resolve(lines, { inode: "0xde704" });
  t.strictSame(byInode, whole);
  const [byPeer] = await resolve(lines, { peer_inode: "0xde705", path: "/other" });
  t.strictSame(byPeer, { ...whole, path: "/other" });
  const announced = lines.toSpliced(
    9,
    0,
    "(00.3) unix: \tDumping extern: ino 911109 peer_ino 911108 family    1 type    1 state  1 name /run/x.sock",
  );
  const [found, evidence] = await resolve(announced);
  t.strictSame(found, whole, "a line without a number means the socket named before it");
  t.ok(evidence.includes(7) || evidence.includes(2));
});

t.test("an inet socket: address and port", async (t) => {
  const lines = [
    "(00.0) inet: \tCollected: ino  0x434 family AF_INET    type SOCK_STREAM    port     2024 state TCP_ESTABLISHED src_addr 127.0.0.1",
    "(00.3) Error (criu/sk-inet.c:1): inet: Connected TCP socket",
  ];
  t.strictSame(await resolve(lines, { inode: "0x434" }), [
    { inode: "0x434", local: "127.0.0.1:2024", port: 2024 },
    [1],
  ]);
});

t.test("a mount id, a mapping", async (t) => {
  const mount = "(00.0) \ttype tmpfs source none mnt_id 25 s_dev 0x800002 / @ ./run/x flags 0x200000 options ";
  const error = "(00.3) Error (criu/mount.c:1): mnt: bad mount";
  t.strictSame(await resolve([mount, error], { mnt_id: 25 }), [{ mnt_id: 25, path: "/run/x", dev: "8:2" }, [1]]);
  const vma = [
    ...TASK,
    "(00.2) Handling VMA with the following smaps entry: 7f00-8000 rw-s 00000000 fe:00 123          /dev/x y",
    "(00.3) Error (criu/proc_parse.c:1): Can't handle non-regular mapping on 42's map 7f00",
  ];
  t.strictSame((await resolve(vma))[0], { pid: 42, comm: "web server", vma: "0x7f00-0x8000", path: "/dev/x y" });
});

t.test("restore: the pid is on the line, the file behind a descriptor was collected before", async (t) => {
  const lines = [
    "(00.1) Collected [srv/data.db] ID 0x14",
    "(00.2)     42: Collect fdinfo pid=42 fd=3 id=0x14",
    "(00.3)     42: Error (criu/files.c:1): Unable to open fd=3 id=0x14",
  ];
  t.strictSame(await resolve(lines, { fd: 3 }), [{ fd: 3, pid: 42, path: "srv/data.db" }, [2]]);
});

t.test("when the tree is let go no task is meant any more", async (t) => {
  t.strictSame(await resolve([...TASK, "(00.3) Unlock network", "(00.4) Error (criu/x.c:1): util: no"]), [{}, []]);
});
