/** JSON has the shape and the facts of the real go-criu's, where these are right. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import t, { type Test } from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { inet, unix, writeSet } from "../../support/made-set.ts";
import { peer } from "../../support/peers.ts";
import { xSets } from "../../support/x-sets.ts";

t.setTimeout(300_000);

function go(program: string, dir: string, what: string): { code: number | null; text: string } {
  const { status, stdout } = spawnSync(program, ["x", dir, what], { maxBuffer: 1 << 28 });
  return { code: status, text: stdout.toString() };
}

async function ours(dir: string, what: string): Promise<string> {
  return (await crit(["x", dir, what, "--json"])).stdout.toString();
}

/** Runs `compare` on what both print for each committed set; go-crit fails where a process is dead. */
function onSets(
  name: string,
  what: string,
  compare: (t: Test, set: string, mine: string, theirs: string) => void,
): void {
  t.test(name, async (t) => {
    const program = peer(t, "go-crit");
    if (program === undefined) return;
    for (const set of xSets()) {
      const theirs = go(program, set.path, what);
      if (theirs.code === 0) compare(t, set.name, await ours(set.path, what), theirs.text);
      else t.ok(set.name === "tree" || (what === "rss" && set.name === "compat"), `${set.name}: go-crit fails`);
    }
  });
}

interface Node {
  readonly pid: number;
  readonly children?: readonly Node[];
}

/** go-crit's children are in random order. */
function sorted(node: Node): unknown {
  const children = [...(node.children ?? [])].sort((a, b) => a.pid - b.pid).map(sorted);
  return { ...node, children };
}

onSets("ps", "ps", (t, set, mine, theirs) => {
  if (set === "names-bytes") return; // its name is not UTF-8
  t.strictSame(sorted(JSON.parse(mine) as Node), sorted(JSON.parse(theirs) as Node), set);
  if ((JSON.parse(theirs) as Node).children === undefined) t.equal(mine, theirs, `${set}: byte for byte`);
});

onSets("fds", "fds", (t, set, mine, theirs) => {
  // Version 7 does not know pidfds. Bytes that are not UTF-8 are lost in it.
  const adapted = mine.replaceAll("PIDFD", "20").replace(/\\udc[89a-f][0-9a-f]/g, "\ufffd");
  t.equal(adapted, theirs.replace(/\\ufffd/g, "\ufffd").replace(/[\u007f-\u009f\u202e]/g, escaped), set);
});

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

interface Mems {
  readonly pid: number;
  readonly mems: readonly { readonly resource?: string }[];
}

onSets("mems", "mems", (t, set, mine, theirs) => {
  if (set === "names-bytes") return;
  // Files at offset 0 and memfds have no name there, a guard is no more than irregular.
  const named = JSON.parse(theirs) as Mems[];
  const list = (JSON.parse(mine) as Mems[]).map((task, i) => ({
    ...task,
    mems: task.mems.map((row, k) => {
      const their = named[i]?.mems[k]?.resource;
      const { resource, ...rest } = row;
      if (resource === "[guard] *") return { ...rest, resource: " *" };
      if (their === undefined || their.startsWith(" "))
        return their === undefined ? rest : { ...rest, resource: their };
      return row;
    }),
  }));
  t.strictSame(list, named, set);
});

interface Rss {
  readonly rss?: readonly { readonly phy_addr: string; readonly phy_pages: number }[];
}

onSets("rss", "rss", (t, set, mine, theirs) => {
  // The count of pages is a field that version 7 does not know; the areas follow from it.
  const addresses = (text: string): unknown =>
    (JSON.parse(text) as Rss[]).map(({ rss }) => rss?.map((run) => run.phy_addr));
  t.strictSame(addresses(mine), addresses(theirs), set);
});

onSets("sk", "sk", (t, set, mine, theirs) => {
  if (set === "odd-sockets") return; // netlink and packet sockets: see below
  const v6 = /"(src|dest)_addr": "[0-9a-f]*:[0-9a-f:.]*"/g;
  const adapted = mine.replace(/\\udc[89a-f][0-9a-f]/g, "\ufffd").replace(v6, '"$1_addr": v6');
  t.equal(adapted, theirs.replace(/\\ufffd/g, "\ufffd").replace(v6, '"$1_addr": v6'), set);
});

t.test("sockets of all types, states and sizes", async (t) => {
  const program = peer(t, "go-crit");
  if (program === undefined) return;
  const files: object[] = [];
  const add = (make: (id: number, more: object) => object, more: object): void => {
    files.push(make(files.length + 2, more));
  };
  const sizes = [
    0,
    1,
    1023,
    1024,
    1126,
    1536,
    10_000,
    212_992,
    0xfffff,
    0x100000,
    0x500000,
    2 ** 30 - 1,
    2 ** 30,
    2 ** 32 - 1,
  ];
  const opts = (size: number): object => ({
    opts: {
      so_sndbuf: size,
      so_rcvbuf: size,
      so_snd_tmo_sec: 0n,
      so_snd_tmo_usec: 0n,
      so_rcv_tmo_sec: 0n,
      so_rcv_tmo_usec: 0n,
    },
  });
  const named = (id: number, more: object): object => unix(id, '<&>"/ \b\f\n\r\t\u2028é', more);
  for (const size of sizes) add(named, opts(size));
  for (const type of [1, 2, 3, 4, 5, 10]) add(named, { type });
  for (const make of [named, inet]) for (let state = 1; state <= 12; state++) add(make, { state });
  for (const proto of [0, 1, 2, 6, 17, 58, 136, 255]) add(inet, { proto, type: 3 });
  add(inet, { src_addr: [0x0100007f], src_port: 65535, dst_addr: [0x08080808], dst_port: 53 });
  const fds = files.map((file, i) => [i, (file as { type: number }).type, i + 2] as const);
  const dir = tempDir(t);
  writeSet(
    dir,
    [
      { pid: 5, fds: [...fds, [900, 5, 900], [901, 4, 900]] },
      { pid: 6, ppid: 5 },
    ],
    files,
  );
  t.equal(await ours(dir, "sk"), go(program, dir, "sk").text);
});

t.test("what go-crit gets wrong", async (t) => {
  const rows = JSON.parse(await ours(join(xSets().find(({ name }) => name === "odd-sockets")!.path), "sk")) as {
    sockets: Record<string, unknown>[];
  }[];
  const sockets = rows.flatMap((task) => task.sockets);
  t.strictSame(
    new Set(sockets.map(({ fd_type, protocol, type }) => [fd_type, protocol, type].join(" "))),
    new Set([
      "NETLINKSK ROUTE ",
      "NETLINKSK KOBJECT_UEVENT ",
      "NETLINKSK GENERIC ",
      "PACKETSK ALL RAW",
      "PACKETSK IP DGRAM",
    ]),
  );
  const dir = tempDir(t);
  const v6 = { family: 10, src_addr: [0, 0, 0, 0x01000000], dst_addr: [0xb80d0120, 0, 0, 0x01000000] };
  writeSet(dir, [{ pid: 5, fds: [[3, 4, 2]] }], [inet(2, v6)]);
  t.match(await ours(dir, "sk"), /"src_addr": "::1",\n.*"dest_addr": "2001:db8::1"/);
});
