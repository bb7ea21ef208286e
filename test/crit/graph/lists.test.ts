import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { graph } from "../../../src/crit/graph/graph.ts";
import { openDirectory } from "../../../src/crit/set/directory.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { tempDir } from "../../support/crit.ts";
import { all, openScene, sceneSet, watched } from "../../support/graphs.ts";
import { writeImage, writeSet } from "../../support/made-set.ts";

t.test("tasks in the order of the tree, with what they are", async (t) => {
  const rows = await all((await openScene("tree")).lists.tasks());
  t.strictSame(
    rows.map(({ task, depth }) => `${"  ".repeat(depth)}${task.pid} ${task.comm} ${task.state.name}`),
    [
      "100 shell alive",
      "  102 job-writer alive",
      "  103 job-reader alive",
      "  104 threads alive",
      "  105 stopped stopped",
      "  108 exited dead",
      "  109 crashed dead",
      "  110 daemon alive",
      "    112 daemon-child alive",
      "  111 shares-files alive",
    ],
  );
  t.strictSame(
    rows.filter(({ last }) => last).map(({ task }) => task.pid),
    [100, 112, 111],
  );
  t.match(rows[0]?.task, { arch: "X86_64", root: true, missing: [], damaged: [], shares: { vm: Number } });
});

t.test("attributes of tasks and threads by name", async (t) => {
  const g = await openScene("signals");
  const task = await g.get("task:100");
  if (task.kind !== "task") return t.fail("no task");
  t.ok(task.pending.length > 0);
  t.ok(
    task.handlers.some(({ action, address, flags }) => action === "handler" && address > 1n && flags.names.length > 0),
  );
  t.strictSame(task.rlimits.length, 16);
  t.ok(task.rlimits.some(({ resource, soft }) => resource.name === "NOFILE" && soft !== undefined));
  t.ok(
    task.rlimits.some(({ soft }) => soft === undefined),
    "unlimited",
  );
  const threads = await all(g.lists.threads(100));
  t.strictSame(
    threads.map(({ tid }) => tid),
    [100, 102],
  );
  for (const { facts, pc, sp } of threads) {
    t.match(facts, { policy: { name: /^SCHED_/ }, creds: { uid: Number } });
    t.ok((pc ?? 0n) > 0n && (sp ?? 0n) > 0n);
  }
  t.ok(threads.some(({ facts }) => (facts?.pending.length ?? 0) > 0));
  t.ok(threads.some(({ facts }) => facts?.creds?.bounding.names.some((name) => name.startsWith("CAP_"))));
  const timers = await all(g.lists.timers(100));
  t.strictSame(
    timers.map(({ ref, signal, clock }) => `${ref} ${signal.name} ${clock.name}`),
    [
      "timer:100/real SIGALRM CLOCK_REALTIME",
      "timer:100/virt SIGVTALRM CLOCK_PROCESS_CPUTIME_ID",
      "timer:100/prof SIGPROF CLOCK_PROCESS_CPUTIME_ID",
      ...timers.slice(3).map(({ ref, signal, clock }) => `${ref} ${signal.name} ${clock.name}`),
    ],
  );
  t.ok(timers.slice(3).every(({ type, notify }) => type === "posix" && notify?.name.startsWith("SIGEV_")));
});

t.test("seccomp and stop signals", async (t) => {
  const seccomp = await openScene("seccomp");
  const [first] = await all(seccomp.lists.tasks());
  t.match(first?.task.leader?.seccomp, { mode: { name: "filter" }, filter: Number });
  const stopped = (await all((await openScene("tree")).lists.tasks())).find(
    ({ task }) => task.state.name === "stopped",
  );
  t.match(stopped?.task.stop_signal, { number: 19, name: "SIGSTOP" });
});

t.test("descriptors with what is behind them, places of a task", async (t) => {
  const g = await openScene("files");
  const rows = await all(g.lists.descriptors(100));
  t.strictSame(
    rows.slice(3, 6).map(({ fd, file }) => [fd?.fd, file?.kind === "file" && file.type === "REG" && file.path]),
    [
      [3, "/mnt/run/plain"],
      [4, "/mnt/run/append"],
      [5, "/mnt/run/plain"],
    ],
  );
  const append = rows[4]?.file;
  t.match(append, { kind: "file", type: "REG", owner: { type: "task", id: 100, signal: { name: /^SIG/ } } });
  t.ok(append?.kind === "file" && append.flags?.names.includes("O_APPEND"));
  t.match(rows.find(({ fd }) => fd?.fd === 6)?.file, { format: "directory" });
  t.match(rows.find(({ fd }) => fd?.fd === 8)?.file, { remap: { type: "ghost", to: "ghost:1" } });
  t.match(rows.find(({ fd }) => fd?.fd === 11)?.file, { remap: { type: "linked" } });
  t.match(rows.find(({ fd }) => fd?.fd === 17)?.file, { type: "MEMFD", name: "sealed" });
  t.strictSame(
    (await all(g.lists.places(100))).map(({ as, file }) => [
      as,
      file?.kind === "file" && file.type === "REG" && file.path,
    ]),
    [
      ["cwd", "/mnt/run"],
      ["root", "/"],
      ["exe", "/mnt/bin/files"],
    ],
  );
  t.match(await g.get("memfd:1"), { seals: { bits: 6n, names: ["F_SEAL_SHRINK", "F_SEAL_GROW"] } });
});

t.test("events: what is watched, by name", async (t) => {
  const g = await openScene("events");
  const files = (await all(g.lists.descriptors(100))).flatMap(({ file }) => (file?.kind === "file" ? [file] : []));
  const one = (type: string) => files.find((file) => file.type === type);
  t.match(one("EVENTFD"), { counter: 42n });
  t.match(one("SIGNALFD"), { signals: ["SIGCHLD", "SIGRTMIN+3"] });
  t.match(one("TIMERFD"), { clock: { name: "CLOCK_MONOTONIC" } });
  const epoll = one("EVENTPOLL");
  t.ok(epoll?.type === "EVENTPOLL" && epoll.targets.some(({ events }) => events.names.includes("EPOLLIN")));
  const inotify = one("INOTIFY");
  t.ok(
    inotify?.type === "INOTIFY" &&
      inotify.watches.every(({ mask, wd }) => mask.names.some((name) => name.startsWith("IN_")) && wd !== undefined),
  );
  const fanotify = one("FANOTIFY");
  t.ok(
    fanotify?.type === "FANOTIFY" &&
      fanotify.marks.some(({ on }) => on === "mount") &&
      fanotify.marks.some(({ on }) => on === "inode"),
  );
});

t.test("memory areas by kind", async (t) => {
  const g = await openScene("memory");
  const rows = await all(g.lists.vmas(100));
  const kinds = new Set(rows.map(({ vma }) => vma.type));
  for (const kind of [
    "file",
    "anonymous",
    "heap",
    "stack",
    "vdso",
    "vvar",
    "vsyscall",
    "memfd",
    "aio",
    "guard",
  ] as const)
    t.ok(kinds.has(kind), kind);
  t.strictSame(rows.filter(({ vma }) => vma.type === "stack").length, 1);
  t.match(rows[0], {
    name: "/mnt/bin/memory",
    vma: { prot: "r--p", backing: "file:REG/0x1", shared: false, regular: true },
  });
  t.ok(rows.some(({ vma }) => vma.prot === "rw-s" && vma.shared));
  t.ok(rows.some(({ vma }) => vma.advice.length > 0));
  t.ok(rows.every(({ vma }) => vma.size === vma.end - vma.start && vma.size > 0n));
  t.strictSame(rows.find(({ vma }) => vma.type === "guard")?.name, "[guard]");
  const packet = (await all((await openScene("odd-sockets")).lists.vmas(100))).find(({ vma }) => vma.type === "socket");
  t.match(packet, { vma: { backing: "packet:0x8" }, name: "packet ALL" });
});

t.test("sockets: a row a descriptor, then those without", async (t) => {
  const unix = await all((await openScene("unix")).lists.sockets());
  t.ok(unix.length > 15);
  t.match(unix[0], {
    fd: { ref: "fd:100/3" },
    socket: { kind: "unix", family: { name: "UNIX" }, type: { name: "STREAM" }, state: { name: "ESTABLISHED" } },
  });
  t.strictSame(
    unix.findIndex(({ fd }) => fd === undefined),
    unix.length - 1,
  );
  const addresses = unix.map(({ socket }) => (socket.kind === "unix" ? socket.address : ""));
  for (const address of ["server.sock", "@abstract-name\0\udcff", undefined])
    t.ok(addresses.includes(address), String(address));
  const odd = await all((await openScene("odd-sockets")).lists.sockets());
  t.match(
    odd.map(({ socket }) => socket),
    [
      { kind: "netlink", protocol: { name: "ROUTE" }, groups: Array },
      { kind: "netlink", protocol: { name: "KOBJECT_UEVENT" } },
      { kind: "netlink", protocol: { name: "GENERIC" } },
      { kind: "packet", protocol: { name: "ALL" } },
      { kind: "packet", protocol: { name: "IP" }, ifindex: 1 },
    ],
  );
  const inet = await all((await openScene("inet")).lists.sockets());
  t.ok(
    inet.some(
      ({ socket }) => socket.kind === "inet" && socket.state.name === "LISTEN" && socket.destination === undefined,
    ),
  );
  t.strictSame(await all((await openScene("simple")).lists.sockets()), []);
});

t.test("mounts and namespaces", async (t) => {
  const container = await openScene("container");
  t.match(await all(container.lists.mounts()), [
    { ref: "mnt:92", parent: "mnt:90", mountpoint: "/tmp", fstype: { name: "tmpfs" }, ns: "ns:mnt/13" },
    { ref: "mnt:91", parent: "mnt:90", mountpoint: "/proc", fstype: { name: "proc" } },
    { ref: "mnt:90", parent: undefined, mountpoint: "/", flags: { names: Array } },
  ]);
  const spaces = await all(container.lists.namespaces());
  t.strictSame(
    spaces.filter(({ host }) => !host).map(({ ref }) => ref),
    ["ns:pid/9", "ns:net/10", "ns:ipc/11", "ns:uts/12", "ns:mnt/13"],
  );
  t.match(
    spaces.find(({ type, host }) => type === "uts" && !host),
    { hostname: "inside", images: ["utsns-12.img"] },
  );
  const external = await all((await openScene("external")).lists.namespaces());
  t.ok(external.some(({ type, external: key }) => type === "net" && key !== undefined));
  t.ok(external.some(({ type, external: key }) => type === "pid" && key !== undefined));
  const user = (await all((await openScene("userns")).lists.namespaces())).find(
    ({ type, host }) => type === "user" && !host,
  );
  t.match(user?.uid_map, [{ inside: 0, count: 1 }]);
  const time = (await all((await openScene("timens")).lists.namespaces())).find(
    ({ type, host }) => type === "time" && !host,
  );
  t.ok((time?.monotonic ?? 0n) > 80_000n);
  const nested = await all((await openScene("nested")).lists.mounts());
  t.equal(new Set(nested.map(({ ns }) => ns)).size, 2);
});

t.test("members: namespaces of each task", async (t) => {
  const rows = await all((await openScene("tree")).lists.members());
  t.equal(rows.length, 10);
  t.strictSame(rows.find(({ pid }) => pid === 108)?.namespaces, [], "a dead task");
  t.ok(rows.find(({ pid }) => pid === 100)?.namespaces.every(({ host }) => host));
});

t.test("members: ids images of every kind, one after the other", async (t) => {
  const dir = tempDir(t);
  const ids = (pid: number, net: number): object => {
    return { vm_id: pid, files_id: pid, fs_id: pid, sighand_id: pid, net_ns_id: net };
  };
  writeSet(
    dir,
    [1, 2, 3, 4, 5, 6, 7].map((pid) => ({ pid, ppid: pid === 1 ? 0 : 1 })),
  );
  const file = (pid: number): string => join(dir, `ids-${pid}.img`);
  for (let pid = 1; pid <= 7; pid++) writeImage(dir, `ids-${pid}.img`, "IDS", [ids(pid, pid === 4 ? 9 : 8)]);
  truncateSync(file(2), 14); // inside the entry
  appendFileSync(file(3), Buffer.from([0, 0])); // less than another entry
  writeImage(dir, "ids-5.img", "IDS", [ids(5, 7), ids(5, 6)]);
  writeFileSync(file(6), readFileSync(file(6)).subarray(4)); // a header of criu 1.0
  rmSync(file(7));
  const g = await graph(new ImageSet(openDirectory(dir)));
  const rows = await all(g.lists.members());
  t.strictSame(
    rows.map(({ pid, namespaces }) => [pid, ...namespaces.map(({ ref }) => ref)]),
    [[1, "ns:net/8"], [2], [3, "ns:net/8"], [4, "ns:net/9"], [5, "ns:net/7"], [6, "ns:net/8"], [7]],
  );
  const tasks = await all(g.lists.tasks());
  for (const { pid, namespaces } of rows)
    t.strictSame(tasks.find(({ task }) => task.pid === pid)?.task.namespaces, namespaces, `as of task ${pid} alone`);
});

t.test("the first row costs what it needs", async (t) => {
  const { set, read } = watched(sceneSet("tree"));
  const g = await graph(set);
  for await (const _ of g.lists.tasks()) break;
  t.strictSame(
    [...read].filter((name) => name.startsWith("core-")),
    ["core-100.img"],
  );
  read.clear();
  for await (const _ of g.lists.descriptors(104)) break;
  t.strictSame(
    [...read].filter((name) => /^(core|mm|pagemap|fs)-/.test(name)),
    [],
  );
});

t.test("an unknown task", async (t) => {
  const { lists } = await openScene("simple");
  for (const name of ["threads", "descriptors", "places", "vmas", "timers"] as const)
    await t.rejects(all<unknown>(lists[name](4711)), { code: "not-found" });
  await t.rejects(all(lists.pages("task:4711")), { code: "not-found" });
});
