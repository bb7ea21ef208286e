import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { inet, unix, writeSet } from "../../support/made-set.ts";

t.test("a table: peers of unix sockets, addresses, what is not there", async (t) => {
  const dir = tempDir(t);
  const files = [
    unix(2, "/run/a.sock\0", { state: 10 }),
    unix(3, "\0abstract\x1b", { peer: 1002 }),
    inet(4, { src_addr: [0x0100007f], src_port: 80, state: 10 }),
  ];
  writeSet(
    dir,
    [
      {
        pid: 5,
        fds: [
          [0, 1, 1],
          [3, 5, 2],
          [4, 5, 3],
          [5, 4, 4],
          [6, 4, 99],
        ],
      },
      { pid: 6, ppid: 5 },
    ],
    files,
  );
  const { stdout } = await crit(["x", dir, "sk"]);
  const cells = stdout
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/ {3,}/).map((cell) => cell.trim()));
  t.strictSame(cells, [
    "PID FD FD_TYPE FAMILY PROTOCOL TYPE STATE SRC_ADDR SRC_PORT DEST_ADDR DEST_PORT SEND_BUF RECV_BUF PEER".split(" "),
    ["5", "3", "UNIXSK", "-", "-", "STREAM", "LISTEN", "/run/a.sock", "-", "-", "-", "4.0 KB", "4.0 KB", "-"],
    [
      "5",
      "4",
      "UNIXSK",
      "-",
      "-",
      "STREAM",
      "ESTABLISHED",
      "@abstract\\x1b",
      "-",
      "-",
      "-",
      "4.0 KB",
      "4.0 KB",
      "1002",
    ],
    ["5", "5", "INETSK", "IPV4", "TCP", "STREAM", "LISTEN", "127.0.0.1", "80", "0.0.0.0", "-", "4.0 KB", "4.0 KB", "-"],
    ["5", "6", "INETSK", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"],
  ]);
});

t.test("a set without sockets", async (t) => {
  const dir = tempDir(t);
  writeSet(dir, [{ pid: 5 }]);
  t.match((await crit(["x", dir, "sk"])).stdout.toString(), /^PID {3}FD[^\n]*PEER\n$/);
  t.equal((await crit(["x", dir, "sk", "--json"])).stdout.toString(), "[]\n");
});

t.test("both ends of a real connection", async (t) => {
  const { stdout } = await crit(["x", join(IMAGES, "tcp"), "sk", "--json"]);
  const [task] = JSON.parse(stdout.toString()) as { pid: number; sockets: Record<string, unknown>[] }[];
  t.equal(task?.pid, 100);
  const connected = task?.sockets.filter(({ state }) => state === "ESTABLISHED") ?? [];
  t.ok(connected.length > 1);
  const other = (one: Record<string, unknown>, two: Record<string, unknown>): boolean =>
    one["src_port"] === two["dest_port"] && one["dest_port"] === two["src_port"];
  t.ok(
    connected.some((one) => connected.some((two) => other(one, two))),
    "some have both ends in the set",
  );
});
