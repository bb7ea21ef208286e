import { join } from "node:path";
import t, { type Test } from "tap";
import { graph } from "../../../src/crit/graph/graph.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { openSource } from "../../../src/crit/set/open.ts";
import { type SocketFacts, socketFacts } from "../../../src/crit/views/socket-facts.ts";
import { tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { inet, SOCKET_OPTIONS, unix, writeSet } from "../../support/made-set.ts";

async function factsIn(t: Test, dir: string, pid: number): Promise<SocketFacts[]> {
  const set = new ImageSet(await openSource(dir));
  t.teardown(() => set.close());
  const facts: SocketFacts[] = [];
  for await (const { file } of (await graph(set)).lists.descriptors(pid)) facts.push(socketFacts(file));
  return facts;
}

async function factsOf(t: Test, ...files: object[]): Promise<SocketFacts[]> {
  const dir = tempDir(t);
  writeSet(dir, [{ pid: 5, fds: files.map((file, i) => [i, (file as { type: number }).type, i + 2] as const) }], files);
  return factsIn(t, dir, 5);
}

t.test("no socket, no facts", async (t) => {
  t.strictSame(socketFacts(undefined), {});
  t.strictSame(socketFacts({ kind: "file" } as never), {});
});

t.test("a unix socket: whole name, shown name, peer", async (t) => {
  const [bound, other] = await factsOf(t, unix(2, "\0name\0x"), unix(3, "", { peer: 1002, type: 5 }));
  t.match(bound, { source: "\0name\0x", type: "STREAM", state: "ESTABLISHED", peer: undefined });
  t.match(bound?.shown, /^@name/);
  t.match(other, { source: "", shown: "", type: "SEQPACKET", peer: "1002" });
});

t.test("an internet socket: addresses of both families, connected or not", async (t) => {
  const v6 = { family: 10, proto: 17, type: 2, state: 7, src_addr: [0, 0, 0, 0x01000000], dst_addr: [0, 0, 0, 0] };
  const facts = await factsOf(t, inet(2, { src_addr: [0x0100007f], src_port: 80, state: 10 }), inet(3, v6));
  t.match(facts, [
    {
      family: "IPV4",
      protocol: "TCP",
      state: "LISTEN",
      source: "127.0.0.1",
      sourcePort: 80,
      destination: "0.0.0.0",
      destinationPort: 0,
    },
    { family: "IPV6", protocol: "UDP", state: "CLOSE", source: "::1", destination: "::" },
  ]);
});

t.test("words of go-criu, numbers for what has no name", async (t) => {
  const states = await factsOf(t, ...[3, 4, 5, 11, 99].map((state, i) => inet(i + 2, { state })));
  t.strictSame(
    states.map(({ state }) => state),
    ["SYN_RECEIVED", "FIN_WAIT_1", "FIN_WAIT_2", "CLOSING", "99"],
  );
  const [odd] = await factsOf(t, inet(2, { proto: 77, type: 9, family: 3 }));
  t.match(odd, { protocol: "77", type: "9" });
  const [none] = await factsOf(t, inet(2, { proto: 0, type: 0 }));
  t.match(none, { protocol: undefined, type: undefined });
});

t.test("sizes of buffers", async (t) => {
  const sizes: [number, string][] = [
    [0, "0 B"],
    [1023, "1023 B"],
    [1024, "1.0 KB"],
    [1126, "1.1 KB"],
    [1 << 20, "1.0 MB"],
    [2 ** 32 - 1, "4.0 GB"],
  ];
  const made = sizes.map(([size], i) =>
    unix(i + 2, "", { opts: { ...SOCKET_OPTIONS, so_sndbuf: size, so_rcvbuf: size } }),
  );
  const facts = await factsOf(t, ...made);
  t.strictSame(
    facts.map(({ sendBuffer }) => sendBuffer),
    sizes.map(([, text]) => text),
  );
  t.strictSame(
    facts.map(({ receiveBuffer }) => receiveBuffer),
    sizes.map(([, text]) => text),
  );
});

t.test("netlink and packet sockets of a real program", async (t) => {
  const all = await factsIn(t, join(IMAGES, "odd-sockets"), 100);
  const facts = all.filter(({ protocol }) => protocol !== undefined);
  const netlink = facts.filter(({ type }) => type === undefined);
  t.match(netlink, [{ protocol: "ROUTE", state: "CLOSE" }, { protocol: "KOBJECT_UEVENT" }, { protocol: "GENERIC" }]);
  const packet = facts.filter(({ type }) => type !== undefined);
  t.match(packet, [
    { type: "RAW", protocol: "ALL" },
    { type: "DGRAM", protocol: "IP" },
  ]);
});
