/** The pure core on made snapshots: what options change, what cannot be seen, names that want to drive the terminal. */

import t from "tap";
import { inspect } from "../../../src/analyze/preflight/inspect.ts";
import { parseCriuOptions } from "../../../src/analyze/preflight/options.ts";
import type { Outlook } from "../../../src/analyze/preflight/outlook.ts";
import { exitCode, optionsText, outlookText } from "../../../src/analyze/preflight/report.ts";
import type { Snapshot, StatFacts } from "../../../src/analyze/proc/snapshot.ts";
import type { Tool } from "../../../src/analyze/finding.ts";
import { Random } from "../../support/random.ts";

const NS = {
  net: "net:[1]",
  mnt: "mnt:[2]",
  pid: "pid:[3]",
  user: "user:[4]",
  ipc: "ipc:[5]",
  uts: "uts:[6]",
  time: "time:[7]",
  time_for_children: "time:[7]",
  cgroup: "cgroup:[8]",
};
const FILE: StatFacts = {
  mode: 0o100644,
  dev: "254:0",
  rdev: "0:0",
  ino: "9",
  nlink: 1,
  size: "5",
  allocated: "4096",
  block: 4096,
};

/** One task, 42, session leader, with the descriptors given by their links; all it needs is there. */
function snapshot(fds: readonly string[], more: Partial<Snapshot> = {}): Snapshot {
  const links = Object.fromEntries([
    ...Object.entries(NS).flatMap(([kind, link]) =>
      [`/proc/42/ns/${kind}`, `/proc/self/ns/${kind}`].map((path) => [path, link]),
    ),
    ["/proc/42/root", "/"],
    ...fds.map((link, fd) => [`/proc/42/fd/${fd}`, link]),
  ]) as Record<string, string>;
  return {
    version: 1,
    root: 42,
    tree: [42],
    reader: 1,
    links,
    lists: { "/proc/42/fd": fds.map((_, fd) => String(fd)), "/proc/42/task": ["42"] },
    stats: more.stats ?? {},
    errors: more.errors ?? {},
    commands: more.commands ?? {},
    holders: more.holders ?? {},
    texts: {
      "/proc/42/stat": "42 (vic) S 7 42 42 0 -1 0",
      "/proc/7/stat": "7 (she\u001bll) S 1 7 7 0 -1 0",
      "/proc/42/status": "State:\tS (sleeping)\nUid:\t0\t0\t0\t0\nTracerPid:\t0\n",
      "/proc/42/mountinfo": "17 1 254:0 / / rw - ext4 /dev/vda rw\n",
      "/proc/self/status": "CapEff:\t000001ffffffffff\nNSpid:\t1\nSeccomp:\t0\n",
      "/proc/self/fdinfo/0": "mnt_id:\t17\n",
      "program iptables-restore": "/sbin/iptables-restore",
      ...Object.fromEntries(fds.map((_, fd) => [`/proc/42/fdinfo/${fd}`, "pos:\t0\nflags:\t02\nmnt_id:\t17\n"])),
      ...more.texts,
    },
  };
}

function look(taken: Snapshot, words: readonly string[] = [], tool?: Tool): Outlook {
  return inspect(taken, { options: parseCriuOptions(words).options, tool });
}

const ids = ({ findings }: Outlook): string[] => findings.map(({ id }) => id);

t.test("a task with nothing odd will work", async (t) => {
  const outlook = look(
    snapshot(["/dev/null"], { stats: { "/proc/42/fd/0": { ...FILE, mode: 0o020666, rdev: "1:3" } } }),
  );
  t.same([outlook.verdict, ids(outlook), exitCode([outlook])], ["works", [], 0]);
});

t.test("a deleted file against the limit: only what is on the disk counts", async (t) => {
  const deleted = (allocated: string): Snapshot =>
    snapshot(["/tmp/x (deleted)"], { stats: { "/proc/42/fd/0": { ...FILE, nlink: 0, size: "99999999", allocated } } });
  t.same(ids(look(deleted("1048576"))), [], "exactly the limit goes");
  const over = look(deleted("1048577"));
  t.same([ids(over), optionsText(over.needed)], [["file-deleted-ghost"], "--ghost-limit 2M"]);
  t.same(ids(look(deleted("3000000"), ["--ghost-limit", "2M"])), ["file-deleted-ghost"], "a limit that is too small");
  const enough = look(deleted("3000000"), ["--ghost-limit=3M"]);
  t.same([ids(enough), optionsText(enough.needed)], [[], "--ghost-limit 3M"], "given, and still listed");
  t.equal(look(deleted("1000"), ["--ghost-limit", "10"]).verdict, "fails", "a limit that was lowered");
});

t.test("without ss the other ends of unix sockets cannot be seen: never fine", async (t) => {
  const taken = snapshot(["socket:[5]"], {
    texts: { "net:[1] unix": "Num\n0000: 00000003 00000000 00000000 0001 03 5\n" },
    commands: { "ss unix net:[1]": { output: "", error: "ss is not installed" } },
  });
  const outlook = look(taken);
  t.equal(outlook.verdict, "unknown");
  t.equal(exitCode([outlook]), 2);
  t.match(outlook.unseen, [{ unseen: /unix sockets/, why: /ss is not installed/ }]);
});

t.test("a unix peer outside is named with its process, control characters escaped", async (t) => {
  const taken = snapshot(["socket:[5]"], {
    texts: {
      "net:[1] unix":
        "Num\n0000: 00000003 00000000 00000000 0001 03 5\n0000: 00000003 00000000 00000000 0001 03 6 /run/s\n",
    },
    commands: {
      "ss unix net:[1]": { output: "u_str ESTAB 0 0 * 5 * 6 <->\nu_str ESTAB 0 0 /run/s 6 * 5 <->\n" },
      "ss inet net:[1]": { output: "" },
      "ss mptcp net:[1]": { output: "" },
    },
    holders: { "6": [7] },
  });
  const outlook = look(taken, [], "criu");
  t.match(outlook.findings, [
    {
      id: "unix-stream-external",
      subject: { pid: 42, fd: 0, inode: "0x5", peer_inode: "0x6", holder_pid: 7, path: "/run/s" },
    },
  ]);
  t.ok(outlook.findings[0]?.why);
  t.ok(outlook.findings[0]?.remedies.every(({ tool }) => tool === "criu" || tool === "any"));
  const text = outlookText({ ...outlook, title: "42 (vic)", command: "criu dump -t 42 -D DIR" });
  t.match(text, /7 \(she\\x1bll\)/);
  // eslint-disable-next-line no-control-regex -- it must not be there
  t.notMatch(text, /\u001b/);
});

t.test("options: criu's spellings, values, refusals", async (t) => {
  const { options, rest } = parseCriuOptions([
    "42",
    "-j",
    "-v4",
    "--external",
    "unix[5]",
    "--external=mnt[/a]:b",
    "-t",
    "9",
  ]);
  t.same(rest, ["42"]);
  t.same(
    [...options],
    [
      ["--shell-job", []],
      ["--verbosity", ["4"]],
      ["--external", ["unix[5]", "mnt[/a]:b"]],
      ["--tree", ["9"]],
    ],
  );
  t.throws(() => parseCriuOptions(["--no-such"]), { code: "usage" });
  t.throws(() => parseCriuOptions(["--external"]), { code: "usage" });
});

t.test("for ckpt: of a snapshot alone it is not known what ckpt dump refuses", async (t) => {
  t.match(look(snapshot([]), [], "ckpt"), { verdict: "unknown", unseen: [{ unseen: /ckpt dump/ }] });
});

t.test("any text of /proc gives an answer", async (t) => {
  const whole = snapshot(["/tmp/x (deleted)", "socket:[5]", "anon_inode:[eventpoll]"], {
    texts: {
      "/proc/42/maps": "7f00-7f10 rw-s 00001000 fe:10 99 /dev/x\n",
      "/proc/locks": "1: POSIX  ADVISORY  READ 7 00:28:5 0 9\n",
      "net:[1] unix": "0000: 00000003 00000000 00000000 0001 03 5 /s\n",
    },
    commands: { "ss unix net:[1]": { output: "u_str ESTAB 0 0 * 5 * 6 <->\n" } },
  });
  const numbers = new Random(7);
  const random = (): number => numbers.below(1 << 30) / (1 << 30);
  for (let round = 0; round < 300; round++) {
    const texts = Object.fromEntries(
      Object.entries(whole.texts).map(([path, text]) => [
        path,
        path.endsWith("/42/stat") ? text : damaged(text, random),
      ]),
    );
    t.match(look({ ...whole, texts }).verdict, /^(?:works|fails|unknown)$/);
  }
});

function damaged(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const junk = String.fromCharCode(
    ...Array.from({ length: Math.floor(random() * 4) }, () => Math.floor(random() * 256)),
  );
  return text.slice(0, at) + junk + text.slice(at + Math.floor(random() * 3));
}
