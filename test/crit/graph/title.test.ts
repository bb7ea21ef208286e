import t from "tap";
import { endpointText } from "../../../src/crit/graph/title.ts";
import { everything, openScene } from "../../support/graphs.ts";

async function titles(scene: string): Promise<string[]> {
  const g = await openScene(scene);
  return (await everything(g)).map((object) => `${object.kind} ${g.title(object)}`);
}

const hasControls = (text: string): boolean => [...text].some((char) => char < " ");

t.test("objects by name", async (t) => {
  const wanted: Record<string, string[]> = {
    tree: ["task 100 shell", "thread 100 shell", "fd 0 REG", "file /dev/null"],
    tcp: [
      "inet tcp 127.0.0.1:8080 LISTEN",
      "inet tcp [::]:8081 LISTEN",
      "inet udp 127.0.0.1:4000 → 127.0.0.1:5353 ESTABLISHED",
    ],
    unix: ["unix unix[278973] server.sock"],
    "odd-sockets": ["netlink netlink ROUTE 100", "packet packet ALL", "packet packet IP on 1"],
    events: [
      "file eventfd[42]",
      "file epoll[5]",
      "file inotify[2]",
      "file fanotify[3]",
      "file timerfd[CLOCK_BOOTTIME]",
    ],
    files: [
      "file /mnt/run/ghost (deleted)",
      "file memfd:sealed",
      "memfd memfd:sealed",
      "ghost deleted regular 1",
      "lock OFD F_WRLCK 5+5",
    ],
    pidfd: ["file pidfd[dead]", "pidfd pidfd task:102", "pidfd pidfd of a dead process"],
    tty: ["tty ptmx (0)", "tty pts/0", "file /dev/pts/0"],
    container: ["ns uts 12 inside", "mnt /tmp tmpfs", "file ns:net/10"],
    network: ["netdev lo", "file tun[tun0]"],
    ipc: ["sysv System V shm 0", "shm shared memory 0"],
    signals: ["timer real timer SIGALRM"],
    pipes: [],
  };
  for (const [scene, lines] of Object.entries(wanted)) {
    const found = await titles(scene);
    for (const line of lines) {
      // Inode numbers change when the fixtures are made again.
      const pattern = new RegExp(
        `^${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`.replace(/unix\\\[\d+/, "unix\\[\\d+"),
      );
      t.ok(
        found.some((title) => pattern.test(title)),
        `${scene}: ${line}`,
      );
    }
    t.notOk(found.some(hasControls));
  }
});

t.test("names with control characters are escaped", async (t) => {
  const found = (await titles("names")).join("|");
  t.notOk(hasControls(found));
  t.match(found, /\\x1b/);
  t.notMatch((await titles("names-bytes")).join("|"), /[\ud800-\udfff](?![\udc00-\udfff])/);
});

t.test("addresses with ports", (t) => {
  t.equal(endpointText({ address: "10.0.0.1", port: 80 }), "10.0.0.1:80");
  t.equal(endpointText({ address: "fe80::1", port: 0 }), "[fe80::1]:0");
  t.end();
});
