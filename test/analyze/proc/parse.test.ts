/** The texts of /proc and of ss, parsed: every form met, and near misses. */

import t from "tap";
import { parseFdInfo } from "../../../src/analyze/proc/fdinfo.ts";
import { parseLocks } from "../../../src/analyze/proc/locks.ts";
import { parseMaps, rangeOf } from "../../../src/analyze/proc/maps.ts";
import { parseMountinfo } from "../../../src/analyze/proc/mountinfo.ts";
import { parseInetTable, parseNetlinkTable, parseUnixTable } from "../../../src/analyze/proc/net-tables.ts";
import { parseSsInet, parseSsUnix } from "../../../src/analyze/proc/ss.ts";
import { parseStat } from "../../../src/analyze/proc/stat.ts";
import { maskIn, numbersIn, parseStatus } from "../../../src/analyze/proc/status.ts";
import { parseConfig } from "../../../src/analyze/proc/switches.ts";

t.test("stat: a name with brackets and blanks ends at the last bracket", async (t) => {
  const stat = parseStat("42 (a) (b c)) S 1 40 41 34819 42 4194304 1 2");
  t.match(stat, { pid: 42, comm: "a) (b c)", state: "S", ppid: 1, pgid: 40, sid: 41, tty: "136:3", flags: 4194304 });
  t.equal(parseStat("not a stat"), undefined);
});

t.test("status: words, numbers, masks", async (t) => {
  const status = parseStatus("Name:\tx\nNSpid:\t100\t7\nCapEff:\t000001fffeffffff\n");
  t.same(numbersIn(status, "NSpid"), [100, 7]);
  t.equal(maskIn(status, "CapEff"), 0x1fffeffffffn);
  t.equal(maskIn(status, "Name"), undefined);
});

t.test("maps: names with blanks, deleted files, devices in decimal", async (t) => {
  const [file, heap] = parseMaps(
    "7f00-7f10 rw-s 00001000 fe:10 99 /tmp/a b\\012c (deleted)\n10-20 rw-p 00000000 00:00 0 \nnonsense\n",
  );
  t.match(file, { name: "/tmp/a b\nc", deleted: true, dev: "254:16", ino: "99", offset: 0x1000n, flags: "rw-s" });
  t.match(heap, { name: "", ino: "0", deleted: false });
  t.equal(rangeOf(file as NonNullable<typeof file>, "0x"), "0x7f00-0x7f10");
});

t.test("mountinfo: tags between the fixed fields", async (t) => {
  const [mount] = parseMountinfo("36 35 98:0 /mnt1 /mnt\\0402 rw,noatime shared:7 master:1 - ext3 /dev/root rw\n");
  t.match(mount, { id: 36, parent: 35, root: "/mnt1", point: "/mnt 2", shared: 7, master: 1, type: "ext3" });
});

t.test("fdinfo: locks, epoll, inotify, pty, pidfd", async (t) => {
  const info = parseFdInfo(
    "pos:\t0\nflags:\t02000202\nmnt_id:\t17\ntty-index:\t3\nPid:\t-1\nlock:\t1: FLOCK  ADVISORY  WRITE 42 fe:00:12 0 EOF\n" +
      "tfd:        4 events:       19 data:     7f7e00000004  pos:0 ino:c867f sdev:f\n" +
      "inotify wd:1 ino:6 sdev:fe00000 mask:2 ignored_mask:0 fhandle-bytes:8 fhandle-type:1 f_handle:0600000001000000\n",
  );
  t.match(info, { flags: 0o2000202, mountId: 17, ttyIndex: 3, pid: -1 });
  t.same(info.epoll, [{ fd: 4, ino: String(0xc867f) }]);
  t.same(info.watches, [{ ino: "6", dev: "254:0", handle: true }]);
  t.match(parseLocks(info.locks[0] ?? ""), [{ kind: "FLOCK", access: "WRITE", pid: 42, dev: "254:0", ino: "12" }]);
});

t.test("locks: waiters are not holders", async (t) => {
  const locks = parseLocks("1: POSIX  ADVISORY  READ 7 00:28:5 0 9\n1: -> POSIX  ADVISORY  WRITE 8 00:28:5 0 9\n");
  t.same(
    locks.map(({ waiting, pid }) => [waiting, pid]),
    [
      [false, 7],
      [true, 8],
    ],
  );
});

t.test("ss: unix sockets by their inodes, whatever the names hold", async (t) => {
  const [listen, client] = parseSsUnix(
    "u_str LISTEN 1      3      /tmp/x y.sock 704190 * 0      <-> ino:2155406 dev:0/65024 peers: 704191 704192\n" +
      "u_dgr ESTAB  0      768                * 704191 * 704190 <->\nnot a socket\n",
  );
  t.match(listen, {
    ino: "704190",
    peer: "0",
    state: "LISTEN",
    queued: 1,
    pending: ["704191", "704192"],
    file: "2155406",
  });
  t.match(client, { ino: "704191", peer: "704190", unsent: 768, pending: [] });
});

t.test("ss and the tables: internet sockets", async (t) => {
  const [tcp] = parseSsInet("tcp   LISTEN 1      4          127.0.0.1:7777       0.0.0.0:*     ino:704193 sk:2f2 <->");
  t.match(tcp, { kind: "tcp", state: "LISTEN", received: 1, local: "127.0.0.1:7777", ino: "704193" });
  const head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
  const row = "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000001 00:00000000 00000000     0        0 55 1 0";
  t.match(parseInetTable(head + row, "tcp"), [{ state: "LISTEN", local: "127.0.0.1:8080", received: 1, ino: "55" }]);
});

t.test("unix and netlink tables", async (t) => {
  const unix = parseUnixTable(
    "Num       RefCount Protocol Flags    Type St Inode Path\n0000: 00000002 00000000 00010000 0001 01 7 /a b\n0000: 00000003 00000000 00000000 0002 03  8\n",
  );
  t.match(unix, [
    { ino: "7", listening: true, name: "/a b", type: 1 },
    { ino: "8", name: undefined, type: 2 },
  ]);
  const netlink = parseNetlinkTable("sk Eth Pid\n00 16  4242 00000000 832 0 0 2 0 99\n");
  t.same(netlink, [{ ino: "99", protocol: 16, unread: 832 }]);
});

t.test("the kernel's configuration: set, unset, not mentioned", async (t) => {
  const config = parseConfig("CONFIG_KCMP=y\n# CONFIG_MEM_SOFT_DIRTY is not set\n");
  t.same([config?.get("KCMP"), config?.get("MEM_SOFT_DIRTY"), config?.get("AIO")], ["y", "n", undefined]);
  t.equal(parseConfig(undefined), undefined);
});
