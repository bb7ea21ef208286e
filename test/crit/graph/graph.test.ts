import { mkdirSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { graph } from "../../../src/crit/graph/graph.ts";
import type { Graph, Task } from "../../../src/crit/graph/types.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { openSource } from "../../../src/crit/set/open.ts";
import { tempDir } from "../../support/crit.ts";
import {
  all,
  everyEdge,
  image,
  memorySet,
  openScene,
  SCENES,
  sceneFiles,
  sceneSet,
  watched,
} from "../../support/graphs.ts";
import { Random } from "../../support/random.ts";

const TREE = [
  { pid: 7, ppid: 1, pgid: 7, sid: 7, threads: [7, 8] },
  { pid: 9, ppid: 7, pgid: 7, sid: 7, threads: [9] },
  { pid: 20, ppid: 0, pgid: 20, sid: 20, threads: [20] },
];

const PER_TASK = ["descriptors", "places", "vmas", "threads", "timers"] as const;
const OF_SET = ["sockets", "mounts", "namespaces", "members", "locks", "files"] as const;

/** Asks everything there is to ask; gives what was thrown. Errors that are not ours are thrown on. */
async function exercise(g: Graph): Promise<CkptError[]> {
  const errors: CkptError[] = [];
  const guard = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
      errors.push(error);
      return undefined;
    }
  };
  const { lists } = g;
  const tasks: Task[] = [];
  await guard(async () => {
    for await (const { task } of lists.tasks()) tasks.push(task);
  });
  for (const task of tasks) {
    for (const name of PER_TASK) await guard(() => all<unknown>(lists[name](task.pid)));
    await guard(() => all(lists.pages(task.ref)));
    await guard(() => g.out(task.ref));
  }
  for (const name of OF_SET) await guard(() => all<unknown>(lists[name]()));
  for (const kind of [
    "tty",
    "memfd",
    "shm",
    "ghost",
    "sysv",
    "pipe",
    "fifo",
    "netdev",
    "pidfd",
    "file",
    "unix",
  ] as const) {
    for (const hit of (await guard(() => all(g.find({ kinds: [kind], limit: 5 })))) ?? [])
      await guard(() => g.out(hit.ref));
  }
  for (const ref of g.roots()) await guard(() => g.in(ref));
  await guard(() => g.pageSize());
  return errors;
}

t.test("opening reads two images and lists nothing", async (t) => {
  for (const scene of ["tree", "container", "v1"]) {
    const { set, read, lists } = watched(sceneSet(scene));
    const g = await graph(set);
    t.strictSame([...read].sort(), ["inventory.img", "pstree.img"]);
    t.equal(lists(), 0);
    t.ok(g.roots().length > 0);
  }
});

t.test("facts of a set", async (t) => {
  const g = await openScene("tree");
  t.match(g.facts, { version: 2, lsm: "NO_LSM", tasks: 10, problems: [] });
  t.match(g.facts.run_id, /^[0-9a-f-]{36}$/);
  t.equal((await openScene("v1")).facts.version, 1);
});

t.test("each call reads the images it needs", async (t) => {
  const { set, read } = watched(sceneSet("tree"));
  const g = await graph(set);
  read.clear();
  await g.get("task:103");
  t.strictSame([...read].filter((name) => name.endsWith(".img")).sort(), ["core-103.img", "ids-103.img"]);
  read.clear();
  for await (const _ of g.lists.vmas(103)) break;
  t.strictSame(
    [...read].filter((name) => !/^(mm|ids)-103|^files|^remap/.test(name)),
    [],
  );
});

t.test("an empty directory holds no set, no images make an empty graph", async (t) => {
  const dir = join(tempDir(t), "empty");
  mkdirSync(dir);
  await t.rejects(openSource(dir), { code: "not-found" });
  const g = await graph(memorySet(new Map()));
  t.strictSame(g.roots(), []);
  t.match(g.facts, { version: undefined, tasks: 0, problems: [] });
  t.strictSame(await exercise(g), []);
});

t.test("a set with only pstree.img: several roots, a missing parent", async (t) => {
  const g = await graph(memorySet(new Map([["pstree.img", image("PSTREE", TREE)]])));
  t.strictSame(g.roots(), ["task:7", "task:20"]);
  const rows = await all(g.lists.tasks());
  t.strictSame(
    rows.map(({ task, depth, last }) => [task.pid, depth, last]),
    [
      [7, 0, false],
      [9, 1, true],
      [20, 0, true],
    ],
  );
  t.match(rows[0]?.task, {
    root: true,
    threads: [7, 8],
    comm: "",
    state: { number: 0, name: "unknown" },
    missing: ["core-7.img"],
  });
  t.match(await g.out("task:7"), [
    { label: "parent", to: "task:1", resolved: false, at: { image: "pstree.img", path: "entries[0].ppid" } },
  ]);
  t.strictSame(await exercise(g), []);
  t.match(await g.get("thread:8"), { tid: 8, pid: 7, facts: undefined });
});

t.test("parents in a ring, on themselves, twice: every task once, nothing hangs", async (t) => {
  const entry = (pid: number, ppid: number) => ({ pid, ppid, pgid: pid, sid: pid, threads: [pid] });
  const ring = [entry(5, 4), entry(2, 3), entry(3, 4), entry(4, 2), entry(6, 6), entry(1, 0), entry(9, 6), entry(1, 5)];
  const g = await graph(memorySet(new Map([["pstree.img", image("PSTREE", ring)]])));
  t.strictSame(g.roots(), ["task:6", "task:1", "task:2"], "of the ring 2, 3, 4 the first in the image");
  const rows = await all(g.lists.tasks());
  t.strictSame(
    rows.map(({ task, depth }) => [task.pid, depth]),
    [
      [6, 0],
      [9, 1],
      [1, 0],
      [2, 0],
      [4, 1],
      [5, 2],
      [3, 2],
    ],
  );
  t.equal(g.facts.tasks, 7);
  t.strictSame(await exercise(g), []);
  t.strictSame((await g.in("task:2")).map(({ from, label }) => `${label} ${from}`).sort(), [
    "leader thread:2",
    "parent task:4",
  ]);
});

t.test("a chain of 5,000 processes is no recursion", async (t) => {
  const chain = Array.from({ length: 5_000 }, (_, i) => ({ pid: i + 1, ppid: i, pgid: 1, sid: 1, threads: [i + 1] }));
  const g = await graph(memorySet(new Map([["pstree.img", image("PSTREE", chain.reverse())]])));
  let depth = 0;
  for await (const row of g.lists.tasks()) depth = Math.max(depth, row.depth);
  t.equal(depth, 4_999);
});

t.test("dead tasks: state and exit, no error for what they do not have", async (t) => {
  const g = await openScene("tree");
  const rows = await all(g.lists.tasks());
  const named = (comm: string) => rows.find(({ task }) => task.comm === comm)?.task;
  t.match(named("exited"), {
    state: { name: "dead" },
    exit: { code: 7, signal: undefined },
    missing: [],
    damaged: [],
    threads: [108],
  });
  t.match(named("crashed"), { state: { name: "dead" }, exit: { code: undefined, signal: { name: "SIGABRT" } } });
  t.match(named("stopped"), { state: { name: "stopped" }, exit: undefined });
  for (const name of ["descriptors", "places", "vmas", "timers"] as const)
    t.strictSame(await all<unknown>(g.lists[name](108)), []);
  t.strictSame(await all(g.lists.pages("task:108")), []);
});

t.test("images that are missing: the rest is there", async (t) => {
  for (const scene of ["unix", "container", "tty"]) {
    const files = sceneFiles(scene);
    for (const name of [...files.keys()].filter((name) => name.endsWith(".img") && name !== "pstree.img")) {
      const rest = new Map(files);
      rest.delete(name);
      const g = await graph(memorySet(rest));
      t.ok((await all(g.lists.tasks())).length > 0);
      t.strictSame(await exercise(g), [], `${scene} without ${name}`);
    }
  }
});

t.test("images cut short: what is whole is there, the cut is told", async (t) => {
  for (const scene of ["events", "container"]) {
    const files = sceneFiles(scene);
    for (const [name, bytes] of files) {
      if (!name.endsWith(".img") || bytes.length < 30 || name.startsWith("pages-")) continue;
      const cut = new Map(files).set(name, bytes.subarray(0, bytes.length - 5));
      const g = await graph(memorySet(cut));
      const errors = await exercise(g);
      // Raw images, those the graph does not read, and a ghost's contents, which end where the image ends.
      const isSilent = /^(ifaddr|route|route6|rule|iptables|ip6tables|nftables|tmpfs|seccomp|timens-0|ghost-file)/.test(
        name,
      );
      t.ok(
        isSilent || errors.length > 0 || g.facts.problems.some((line) => line.includes(name)),
        `${scene}: ${name} cut is noticed`,
      );
      for (const error of errors) t.ok(error.message.startsWith(name), `${error.message} in ${name}`);
    }
  }
});

t.test("a damaged core costs a task its facts, not the list", async (t) => {
  const files = sceneFiles("tree");
  files.set("core-103.img", (files.get("core-103.img") as Uint8Array).subarray(0, 100));
  files.set("ids-104.img", new Uint8Array([1, 2, 3]));
  const g = await graph(memorySet(files));
  const tasks = (await all(g.lists.tasks())).map(({ task }) => task);
  t.equal(tasks.length, 10);
  const damaged = tasks.find(({ pid }) => pid === 103);
  t.match(damaged, { comm: "", state: { name: "unknown" } });
  t.match(damaged?.damaged.join(), /core-103\.img/);
  t.ok(g.facts.problems.some((line) => line.startsWith("core-103.img")));
  t.ok(g.facts.problems.some((line) => line.startsWith("ids-104.img")));
});

t.test("swapped and garbled images: only errors of ours, no hang", async (t) => {
  const random = new Random(2024);
  let accepted = 0;
  for (const scene of ["tree", "unix", "events", "files", "container", "ipc", "network", "signals"]) {
    const files = sceneFiles(scene);
    const names = [...files.keys()].filter((name) => name.endsWith(".img") && !name.startsWith("pages-"));
    for (let round = 0; round < 8; round++) {
      const mutant = new Map(files);
      const name = random.pick(names);
      const bytes = Uint8Array.from(files.get(name) as Uint8Array);
      if (random.chance(0.2)) mutant.set(name, files.get(random.pick(names)) as Uint8Array);
      else {
        for (let i = random.between(1, 4); i > 0; i--) bytes[random.between(8, bytes.length - 1)] = random.below(256);
        mutant.set(name, bytes);
      }
      const g = await graph(memorySet(mutant));
      if ((await exercise(g)).length === 0 && g.facts.problems.length === 0) accepted++;
    }
  }
  t.ok(accepted > 5, `${accepted} of 64 accepted`);
});

t.test("every set answers everything without an error", async (t) => {
  for (const scene of SCENES) {
    const g = await openScene(scene);
    t.strictSame(await exercise(g), [], scene);
    t.strictSame(g.facts.problems, [], scene);
  }
});

t.test("sets that share descriptors and memory are read through the first task", async (t) => {
  const g = await openScene("tree");
  const shares = (await all(g.lists.tasks())).find(({ task }) => task.comm === "shares-files")?.task;
  const fds = await all(g.lists.descriptors(shares?.pid ?? 0));
  t.strictSame(
    fds.map(({ to }) => to),
    (await all(g.lists.descriptors(100))).map(({ to }) => to),
  );
  const files = sceneFiles("simple");
  const thread = { pid: 101, ppid: 100, pgid: 100, sid: 100, threads: [101] };
  const self = { pid: 100, ppid: 0, pgid: 100, sid: 100, threads: [100] };
  files.set("pstree.img", image("PSTREE", [self, thread]));
  for (const kind of ["core", "ids"]) files.set(`${kind}-101.img`, files.get(`${kind}-100.img`) as Uint8Array);
  const vm = await graph(memorySet(files)); // clone(CLONE_VM | CLONE_FS | CLONE_FILES): no mm-101, fs-101
  t.strictSame((await all(vm.lists.vmas(101))).length, (await all(vm.lists.vmas(100))).length);
  t.strictSame(
    (await all(vm.lists.places(101))).map(({ to }) => to),
    (await all(vm.lists.places(100))).map(({ to }) => to),
  );
  t.ok((await all(vm.lists.pages("task:101"))).length > 0);
  t.ok(
    (await everyEdge(vm)).some(
      ({ from, label, at }) => from === "task:101" && label === "opens" && at.image === "fs-100.img",
    ),
  );
});

t.test("a set closed by its owner is not read again", async (t) => {
  const set = new ImageSet(sceneSet("simple").source);
  const g = await graph(set);
  await set.close();
  t.strictSame(g.roots(), ["task:100"]);
});
