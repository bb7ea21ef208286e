import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { writeImage, writeSet } from "../../support/made-set.ts";

interface Document {
  readonly namespaces: readonly {
    readonly kind: string;
    readonly id: number;
    readonly host: boolean;
    readonly members: number[];
  }[];
}

async function json(dir: string): Promise<Document> {
  return JSON.parse((await crit(["x", dir, "ns", "--json"])).stdout.toString()) as Document;
}

t.test("a container: its namespaces, and the host's that it shares", async (t) => {
  const { namespaces } = await json(join(IMAGES, "container"));
  const own = namespaces.filter(({ host, members }) => !host && members.length > 0).map(({ kind }) => kind);
  t.strictSame(own.sort(), ["ipc", "mnt", "net", "pid", "uts"]);
  const pids = namespaces.find(({ kind, host }) => kind === "pid" && !host)?.members;
  t.equal(pids?.[0], 1, "the first process first");
  for (const { kind, members } of namespaces) t.ok(members.length === 0 || members.length === pids?.length, kind);
});

t.test("nested ones, which only a child is in", async (t) => {
  const dir = tempDir(t);
  const ids = (pid: number, net: number): object => ({
    vm_id: pid,
    files_id: pid,
    fs_id: pid,
    sighand_id: pid,
    net_ns_id: net,
  });
  writeSet(dir, [{ pid: 1 }, ...Array.from({ length: 10 }, (_, i) => ({ pid: i + 2, ppid: 1 }))]);
  for (let pid = 1; pid <= 11; pid++) writeImage(dir, `ids-${pid}.img`, "IDS", [ids(pid, pid === 3 ? 9 : 8)]);
  t.match(
    (await json(dir)).namespaces.filter(({ kind }) => kind === "net"),
    [
      { id: 8, members: [1, 2, 4, 5, 6, 7, 8, 9, 10, 11] },
      { id: 9, members: [3] },
    ],
  );
  const text = (await crit(["x", dir, "ns"])).stdout.toString();
  t.match(text, /^KIND {3}ID {3}TASKS {3}MEMBERS +ABOUT\n/);
  t.match(text, /\nnet +8 +10 +1,2,4,5,6,7,8,9,… +-\n/);
  t.match(text, /\nnet +9 +1 +3 +-\n/);
});

t.test("what is known of them: host name, id maps", async (t) => {
  t.match((await crit(["x", join(IMAGES, "mounts"), "ns"])).stdout.toString(), /\nuts +\d+ +2 +1,\d+ +fixtures\n/);
  const user = (await json(join(IMAGES, "user-container"))).namespaces.find(
    ({ kind, host }) => kind === "user" && !host,
  );
  t.match(user, { uid_map: [{ inside: 0, count: /^[1-9]/ }] });
});
