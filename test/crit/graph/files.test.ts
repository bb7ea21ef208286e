import t from "tap";
import { graph } from "../../../src/crit/graph/graph.ts";
import type { Graph, Obj } from "../../../src/crit/graph/types.ts";
import { decodeImage } from "../../../src/crit/image.ts";
import { all, everyEdge, everything, image, memorySet, openScene, sceneFiles, settled } from "../../support/graphs.ts";
import { oldStyle } from "../../support/old-style.ts";

/** Places differ between old and new sets, and what raw entries hold. */
const PLACES = new Set(["at", "entry", "file_entry", "core", "ids", "image"]);

async function plain(object: Obj): Promise<unknown> {
  return Object.fromEntries(Object.entries(await settled(object)).filter(([key]) => !PLACES.has(key)));
}

const byRef = (a: Obj, b: Obj): number => (a.ref < b.ref ? -1 : 1);

async function edges(g: Graph): Promise<string[]> {
  return (await everyEdge(g)).map(({ from, label, to, resolved }) => `${from} ${label} ${to} ${resolved}`).sort();
}

for (const scene of ["unix", "pipes", "events", "tty", "signals", "tcp", "container", "tree", "pidfd", "network"]) {
  t.test(`${scene}: the same set in the old style has the same objects and edges`, async (t) => {
    const files = sceneFiles(scene);
    const old = await graph(memorySet(oldStyle(files)));
    const now = await openScene(scene);
    // Anonymous shared memory is a memfd here, which old sets have no image for.
    const objects = async (g: Graph) =>
      Promise.all(
        (await everything(g))
          .filter((object) => !isMemfd(object))
          .sort(byRef)
          .map(plain),
      );
    t.strictSame(await objects(old), await objects(now));
    const withoutMemfds = (list: string[]): string[] => list.filter((edge) => !/MEMFD|memfd|ANY/.test(edge));
    t.strictSame(withoutMemfds(await edges(old)), withoutMemfds(await edges(now)));
    t.ok(withoutMemfds(await edges(old)).length > 10);
    t.strictSame(old.facts.problems, []);
  });
}

function isMemfd(object: Obj): boolean {
  return (
    object.kind === "memfd" ||
    (object.kind === "file" && object.type === "MEMFD") ||
    (object.kind === "vma" && object.type === "memfd")
  );
}

t.test("descriptor tables and namespaces of very old sets are named by pid", async (t) => {
  const files = sceneFiles("container");
  const [inventory] = decodeImage(files.get("inventory.img") as Uint8Array, { type: "inventory_entry" }).entries.map(
    ({ message }) => message,
  );
  files.set("inventory.img", image("INVENTORY", [{ img_version: 1, root_ids: inventory?.root_ids }]));
  for (const [name, bytes] of [...files]) {
    const [, prefix, id] = /^(fdinfo|utsns|mountpoints|netns|netdev)-(\d+)\.img$/.exec(name) ?? [];
    if (prefix === undefined) continue;
    files.delete(name);
    files.set(`${prefix}-${prefix === "fdinfo" ? (id === "2" ? 1 : 15) : 1}.img`, bytes);
  }
  const g = await graph(memorySet(files));
  t.equal((await all(g.lists.descriptors(1))).length, 8);
  t.match(await g.get("ns:uts/12"), { hostname: "inside", images: ["utsns-1.img"] });
  t.equal((await all(g.lists.mounts())).length, 3);
  t.ok(await g.has("netdev:10/1"));
});

t.test("files of one id and two types, and of one id twice", async (t) => {
  const fown = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };
  const reg = (id: number, name: string) => ({ type: 1, id, reg: { id, flags: 0, pos: 0n, fown, name } });
  const eventfd = { type: 6, id: 5, efd: { id: 5, flags: 2, fown, counter: 3n } };
  const g = await graph(
    memorySet(
      new Map([["files.img", image("FILES", [reg(5, "/first"), eventfd, reg(5, "/second"), reg(7, "/seven")])]]),
    ),
  );
  t.match(await g.get("file:REG/0x5"), { path: "/first" });
  t.match(await g.get("file:EVENTFD/0x5"), { counter: 3n });
  t.match(await g.get("file:ANY/0x5"), { ref: "file:REG/0x5" });
  t.match(await g.get("file:ANY/0x7"), { ref: "file:REG/0x7", path: "/seven" });
  t.notOk(await g.has("file:PIPE/0x5"));
  t.equal((await all(g.lists.files())).length, 4);
});

t.test("an unknown type, a missing member, a socket without inode", async (t) => {
  const unix = decodeImage(sceneFiles("unix").get("files.img") as Uint8Array, { type: "file_entry" }).entries.find(
    ({ message }) => message.usk,
  );
  const entries = [
    { type: 99, id: 3 },
    { type: 5, id: 4 },
    { type: 5, id: 6, usk: { ...unix?.message.usk, id: 6, ino: 0, peer: 0 } },
  ];
  const g = await graph(memorySet(new Map([["files.img", image("FILES", entries)]])));
  t.match(await g.get("file:99/0x3"), { type: "OTHER", type_name: { number: 99, name: "99" } });
  t.match(await g.get("file:UNIXSK/0x4"), { kind: "file", type: "OTHER", type_name: { name: "UNIXSK" } });
  t.match(await g.get("file:UNIXSK/0x6"), { kind: "unix", ref: "file:UNIXSK/0x6", ino: 0 });
  t.strictSame(
    (await all(g.lists.files())).map(({ ref }) => ref),
    ["file:99/0x3", "file:UNIXSK/0x4", "file:UNIXSK/0x6"],
  );
});

t.test("entries whose first fields are in another order are found", async (t) => {
  const files = sceneFiles("simple");
  const bytes = files.get("files.img") as Uint8Array;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const out = bytes.slice();
  // The first entry: tag 8, type, tag 16, id, … becomes id first.
  const [type, id] = [bytes[13] as number, bytes[15] as number];
  t.strictSame([bytes[12], bytes[14], view.getUint32(8, true) > 4], [8, 16, true]);
  out.set([16, id, 8, type], 12);
  files.set("files.img", out);
  const g = await graph(memorySet(files));
  t.ok(await g.has(`file:REG/0x${id.toString(16)}`));
});
