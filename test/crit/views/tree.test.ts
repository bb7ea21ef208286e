import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { writeSet } from "../../support/made-set.ts";

t.test("real processes with their states", async (t) => {
  const text = (await crit(["x", join(IMAGES, "tree"), "tree"])).stdout.toString();
  t.equal(
    text.replace(/\d+ (?=[a-z-]+ \()/g, ""),
    [
      "shell (alive)",
      "├── job-writer (alive)",
      "├── job-reader (alive)",
      "├── threads (alive, 3 threads)",
      "├── stopped (stopped by SIGSTOP)",
      "├── exited (dead, exit status 7)",
      "├── crashed (dead, killed by SIGABRT)",
      "├── daemon (alive)",
      "│   └── daemon-child (alive)",
      "└── shares-files (alive)",
      "",
    ].join("\n"),
  );
});

t.test("bars go down as far as siblings follow", async (t) => {
  const dir = tempDir(t);
  const tasks = [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 2],
    [6, 1],
    [7, 6],
    [8, 0],
    [9, 8],
  ] as const;
  writeSet(
    dir,
    tasks.map(([pid, ppid]) => ({ pid, ppid, comm: "t" })),
  );
  const lines = (await crit(["x", dir, "tree"])).stdout.toString().split("\n");
  t.strictSame(lines, [
    "1 t (alive)",
    "├── 2 t (alive)",
    "│   ├── 3 t (alive)",
    "│   │   └── 4 t (alive)",
    "│   └── 5 t (alive)",
    "└── 6 t (alive)",
    "    └── 7 t (alive)",
    "8 t (alive)",
    "└── 9 t (alive)",
    "",
  ]);
});

t.test("JSON tells the same", async (t) => {
  const { stdout } = await crit(["x", join(IMAGES, "tree"), "tree", "--json"]);
  const { schema, version, tasks } = JSON.parse(stdout.toString()) as {
    schema: string;
    version: number;
    tasks: Record<string, unknown>[];
  };
  t.strictSame({ schema, version }, { schema: "ckpt/crit-x-tree", version: 1 });
  const named = (name: string): Record<string, unknown> | undefined => tasks.find(({ comm }) => comm === name);
  const child = named("daemon-child");
  t.match(child, { ppid: named("daemon")?.["pid"], depth: 2, state: "alive", threads: [child?.["pid"]] });
  t.match(named("exited"), { state: "dead", exit: { code: 7, core_dumped: false } });
  t.match(named("crashed"), { state: "dead", exit: { signal: "SIGABRT" } });
  t.match(named("stopped"), { state: "stopped", stop_signal: "SIGSTOP" });
  t.equal((named("threads")?.["threads"] as number[]).length, 3);
});
