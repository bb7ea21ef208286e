import t from "tap";
import type { Query } from "../../../src/crit/graph/types.ts";
import { all, openScene, settled } from "../../support/graphs.ts";

async function found(scene: string, query: Query): Promise<string[]> {
  return (await all((await openScene(scene)).find(query))).map(({ ref, text }) => `${ref} ${text}`);
}

t.test("by text, whatever its case", async (t) => {
  t.strictSame(await found("tree", { kinds: ["task"], text: "DAEMON" }), ["task:110 daemon", "task:112 daemon-child"]);
  t.strictSame(await found("files", { kinds: ["file"], text: "append" }), ["file:REG/0x9 /mnt/run/append"]);
  t.strictSame(await found("files", { kinds: ["fd"], text: "append" }), ["fd:100/4 /mnt/run/append"]);
  t.strictSame(await found("container", { kinds: ["mnt"], text: "proc" }), ["mnt:91 /proc"]);
  t.strictSame(await found("container", { kinds: ["ns"], text: "inside" }), ["ns:uts/12 uts 12 inside"]);
  t.ok((await found("tcp", { text: ":8080" })).every((line) => line.includes(":8080")));
  t.strictSame(await found("tree", { text: "no such thing" }), []);
});

t.test("by address", async (t) => {
  t.strictSame(await found("simple", { address: 0x401000n }), ["vma:100/0x401000 /mnt/bin/simple"]);
  t.strictSame(await found("simple", { address: 0x400fffn }), ["vma:100/0x400000 /mnt/bin/simple"]);
  t.strictSame(await found("simple", { address: 1n }), []);
  t.strictSame(await found("simple", { address: 0x401000n, kinds: ["task"] }), []);
});

t.test("by task", async (t) => {
  const own = await found("tree", { pid: 103 });
  t.ok(
    own.every((line) => /^(task:103|thread:103|fd:103|vma:103|timer:103|file:)/.test(line)),
    own.join("\n"),
  );
  t.ok(own.some((line) => line.startsWith("file:PIPE")));
  t.strictSame(await found("tree", { pid: 4711 }), []);
});

t.test("limits, and every kind of object", async (t) => {
  t.equal((await found("tree", { limit: 3 })).length, 3);
  t.equal((await found("tree", { limit: 0 })).length, 0);
  const kinds = new Set<string>();
  for (const scene of [
    "tree",
    "unix",
    "tcp",
    "odd-sockets",
    "pipes",
    "tty",
    "container",
    "network",
    "files",
    "ipc",
    "pidfd",
    "signals",
  ]) {
    const hits = await all((await openScene(scene)).find({}));
    for (const { ref, object } of hits) {
      kinds.add(object.kind);
      t.equal(object.ref, ref);
    }
    t.equal(new Set(hits.map(({ ref }) => ref)).size, hits.length, `${scene}: each once`);
  }
  const wanted =
    "fd fifo file ghost inet lock memfd mnt netdev netlink ns packet pidfd pipe shm sysv task thread timer tty unix vma";
  t.strictSame([...kinds].sort().join(" "), wanted);
});

t.test("what is found is what get gives", async (t) => {
  for (const scene of ["unix", "events", "container"]) {
    const g = await openScene(scene);
    for (const { ref, object } of await all(g.find({})))
      t.strictSame(await settled(await g.get(ref)), await settled(object), ref);
  }
});
