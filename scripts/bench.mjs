// Speed and memory beside the peers, in one run. Usage: npm run bench [-- --rounds N] [NAME…]
//   names: explain, start, pagemap, memory, large, tui, mem, diff,
//   checkpoint (needs root; [--mib N], 1024; CKPT_COMMAND: the words of ckpt). Peers come from build/peers (scripts/peers --go) or $CKPT_PEERS.
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { firstScreen } from "../bench/first-screen.mjs";
import { compare, median, run } from "../bench/measure.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const peers = join(process.env["CKPT_PEERS"] ?? join(root, "build/peers"), "bin");
const crit = [process.execPath, join(root, "dist/bin/crit.js")];
const work = mkdtempSync(join(tmpdir(), "ckpt-bench-"));
const words = process.argv.slice(2);
const rounds = words.includes("--rounds") ? Number(words[words.indexOf("--rounds") + 1]) : 7;
const wanted = words.filter((word) => /^[a-z]+$/.test(word));

// With it Node reads all certificates of a machine before it does anything, which is no work of ours.
delete process.env["NODE_EXTRA_CA_CERTS"];

/** A dump log of criu at -v4: the lines of one task, over and over, and a failure at the end. */
function madeLog(size) {
  const head = "(00.000049) Version: 4.2 (gitid 0)\n(00.045473) Dumping processes (pid: 42 comm: made)\n";
  const tail =
    "(00.9) Error (criu/sk-unix.c:874): unix: External socket is used. Consider using --ext-unix-sk option.\n(00.9) Error (criu/cr-dump.c:2128): Dumping FAILED.\n";
  const body = [];
  for (let task = 43, length = 0; length < size; task++) {
    const address = (0x7f0000000000 + task * 0x10000).toString(16);
    const lines = [
      `(00.1) Dumping task (pid: ${task} comm: made)`,
      `(00.1) Handling VMA with the following smaps entry: ${address}-${address}8000 rw-p 00000000 00:00 0`,
      `(00.1) 0x${address}-0x${address}8000 (32K) prot 0x3 flags 0x22 fdflags 0 st 0x201 off 0 reg ap  shmid: 0`,
      `(00.1) ${task} fdinfo 3: pos:                0 flags:           100002/0`,
      `(00.1) Dumping path for 3 fd via self 10 [/srv/data/segment-${task}.dat]`,
      `(00.1) page-pipe: Add iov to page pipe (1 iovs, 1/32 total)`,
      `(00.1) Pagemap generated: 12 pages (0 lazy) 0 holes`,
      `(00.1) unix: \tCollected: ino ${task} peer_ino 0 family    1 type    1 state 10 name /run/s${task}`,
      `(00.1) pie: ${task}: __sent ack msg: 2 2 0`,
    ];
    const text = `${lines.join("\n")}\n`;
    length += text.length;
    body.push(text);
  }
  return head + body.join("") + tail;
}

/** A peer's program, or nothing with a line that says so. */
function peer(name) {
  const path = join(peers, name);
  if (existsSync(path)) return [path];
  console.log(`  (${name} is not installed: scripts/peers --go)`);
  return undefined;
}

function sh(argv) {
  const { status, stdout, stderr } = spawnSync(argv[0], argv.slice(1), { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${argv.join(" ")}: exit ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}

const seconds = (value) => (value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`);

async function table(title, commands, target) {
  console.log(`\n${title}`);
  const rows = await compare(
    commands.filter((command) => command !== undefined),
    rounds,
  );
  for (const { name, median: wall, ratio } of rows) {
    console.log(`  ${name.padEnd(28)} ${seconds(wall).padStart(9)}   ${ratio.toFixed(2)} x`);
  }
  if (target) console.log(`  must reach: ${target}`);
  return rows;
}

const named = (name, argv, ...rest) => (argv === undefined ? undefined : { name, argv: [...argv, ...rest] });

const BENCHES = {
  async start() {
    const image = join(root, "fixtures/images/simple/pstree.img");
    const python = peer("crit");
    const go = peer("go-crit");
    await table(
      "Start: show a small image (whole process; ratio to a bare node)",
      [
        { name: "node -e 0", argv: [process.execPath, "-e", "0"] },
        named("crit show", crit, "show", image),
        named("python crit show", python, "show", image),
        named("go-crit show", go, "show", image),
      ],
      "crit show within 1.5 x of bare node",
    );
  },

  async pagemap() {
    const image = join(work, "pagemap-1.img");
    sh([join(root, "fixtures/make"), "--pagemap", "100000", image]);
    const json = join(work, "pagemap-1.json");
    const goJson = join(work, "pagemap-1.go.json");
    const out = join(work, "out");
    sh([...crit, "decode", "-i", image, "-o", json]);
    const python = peer("crit");
    const go = peer("go-crit");
    // Its own JSON: go-crit 7.2 does not know all fields of CRIU 4.2 and takes no others.
    if (go !== undefined) sh([...go, "decode", "-i", image, "-o", goJson]);
    await table(
      "Decode a pagemap of 100,000 entries",
      [
        named("crit decode", crit, "decode", "-i", image, "-o", out),
        named("python crit decode", python, "decode", "-i", image, "-o", out),
        named("go-crit decode", go, "decode", "-i", image, "-o", out),
      ],
      "python at least 5 x, go above 1 x",
    );
    await table(
      "Encode a pagemap of 100,000 entries",
      [
        named("crit encode", crit, "encode", "-i", json, "-o", out),
        named("python crit encode", python, "encode", "-i", json, "-o", out),
        named("go-crit encode", go, "encode", "-i", goJson, "-o", out),
      ],
      "python at least 3 x, go above 1 x",
    );
  },

  async memory() {
    const image = join(work, "pagemap-2.img");
    sh([join(root, "fixtures/make"), "--pagemap", "2000000", image]);
    console.log("\nDecode a pagemap of 2,000,000 entries to JSON");
    const argv = [...crit, "decode", "-i", image, "-o", join(work, "out")];
    const runs = [];
    for (let i = 0; i < 3; i++) runs.push(await run({ argv, memory: true }));
    console.log(
      `  crit decode   ${seconds(median(runs.map(({ wall }) => wall)))}, peak ${Math.max(...runs.map(({ memory }) => memory)).toFixed(0)} MiB`,
    );
    console.log("  must reach: below 200 MB (191 MiB)");
  },

  async large() {
    const set = join(work, "large");
    sh([join(root, "fixtures/make"), "--large", set]);
    console.log(
      "\nA set of 10,000 processes and 1,000,000 VMAs: opening it and the first 50 rows of a list (the library)",
    );
    const lists = [
      "tasks",
      "threads",
      "descriptors",
      "vmas",
      "pages",
      "sockets",
      "mounts",
      "namespaces",
      "members",
      "files",
    ];
    for (const list of lists) {
      const runs = [];
      for (let i = 0; i < rounds; i++)
        runs.push(JSON.parse(sh([process.execPath, join(root, "bench/first-rows.mjs"), set, list])));
      const figure = `${median(runs.map(({ ms }) => ms)).toFixed(0)} ms`.padStart(9);
      console.log(`  ${list.padEnd(20)} ${figure}   ${runs[0].rows} rows`);
    }
    console.log("  must reach: below 300 ms");
    console.log("\nThe same set on the command line: start to the first 50 rows (whole process)");
    const bare = [];
    for (let i = 0; i < rounds; i++) bare.push(await run({ argv: [process.execPath, "-e", "0"] }));
    console.log(`  node -e 0            ${seconds(median(bare.map(({ wall }) => wall))).padStart(9)}`);
    for (const what of ["ps", "fds", "mems", "rss", "sk", "tree", "mounts", "ns"]) {
      const runs = [];
      for (let i = 0; i < rounds; i++) runs.push(await run({ argv: [...crit, "x", set, what], lines: 50 }));
      const lines = Math.min(50, ...runs.map((one) => one.lines));
      const figure = seconds(median(runs.map(({ wall }) => wall))).padStart(9);
      console.log(`  crit x DIR ${what.padEnd(8)} ${figure}   ${lines} rows`);
    }
    const verify = [];
    for (let i = 0; i < 3; i++) verify.push(await run({ argv: [...crit, "verify", set] }));
    console.log(
      `  crit verify DIR        ${seconds(median(verify.map(({ wall }) => wall))).padStart(9)}   must reach: below 5 s`,
    );
  },

  async tui() {
    const set = join(work, "large");
    if (!existsSync(set)) sh([join(root, "fixtures/make"), "--large", set]);
    console.log("\nThe explorer on a set of 10,000 processes and 1,000,000 VMAs");
    const ckpt = [process.execPath, join(root, "dist/bin/ckpt.js")];
    const whole = [];
    for (let i = 0; i < rounds; i++)
      whole.push(await run({ argv: [...ckpt, "tui", set, "--snapshot", "--size", "140x45"], memory: true }));
    const screens = [];
    for (let i = 0; i < rounds; i++)
      screens.push(await firstScreen({ argv: [...ckpt, "tui", set], shows: "task-0", key: "q" }));
    console.log(`  start to first screen   ${seconds(median(screens)).padStart(9)}   must reach: below 1 s`);
    const snapshot = seconds(median(whole.map(({ wall }) => wall))).padStart(9);
    const peak = Math.max(...whole.map(({ memory }) => memory)).toFixed(0);
    console.log(`  --snapshot, all of it   ${snapshot}   peak ${peak} MiB`);
    const loader = ["--import", join(root, "test/support/typescript.mjs")];
    const { keys } = JSON.parse(sh([process.execPath, ...loader, join(root, "bench/tui.mjs"), set]));
    const worst = Math.max(...keys).toFixed(1);
    console.log(
      `  keystroke to frame      ${median(keys).toFixed(1).padStart(6)} ms   worst of ${keys.length}: ${worst} ms   must reach: median below 50 ms`,
    );
  },

  async explain() {
    const log = join(work, "dump.log");
    const lines = madeLog(16 * 1024 * 1024);
    writeFileSync(log, lines);
    const ckpt = [process.execPath, join(root, "dist/bin/ckpt.js")];
    await table(
      `Explain a log of ${(lines.length / 1024 / 1024).toFixed(0)} MB (whole process; ratio to a bare node)`,
      [{ name: "node -e 0", argv: [process.execPath, "-e", "0"] }, named("ckpt explain", ckpt, "explain", log)],
      "below 1 s beyond node's own start",
    );
    const large = join(work, "large.log");
    for (let i = 0; i < 64; i++) appendFileSync(large, lines);
    const { wall, memory } = await run({ argv: [...ckpt, "explain", large], memory: true });
    console.log(`  1 GB: ${seconds(wall)}, peak ${memory.toFixed(0)} MiB`);
    console.log("  must reach: below 300 MB (286 MiB)");
    rmSync(large);
  },

  async mem() {
    const set = join(work, "mem");
    const text = "the needle of this haystack";
    sh([join(root, "fixtures/make"), "--pages", set, "1024", text]);
    const search = [...crit, "mem", set, "100", "--search", text];
    await table(
      "Search 1 GiB of warm, incompressible pages for text (whole process)",
      [
        { name: "grep -c -a", argv: ["env", "LC_ALL=C", "grep", "-c", "-a", text, join(set, "pages-1.img")] },
        { name: "crit mem --search", argv: search },
      ],
      "crit mem within 2 x of grep",
    );
    const { memory } = await run({ argv: search, memory: true });
    console.log(`  crit mem --search: peak ${memory.toFixed(0)} MiB   must reach: below 200 MB (191 MiB)`);
    rmSync(set, { recursive: true });
  },

  async diff() {
    const [a, b] = ["before", "after"].map((name) => join(work, name));
    sh([join(root, "fixtures/make"), "--pages", a, "1024"]);
    cpSync(a, b, { recursive: true });
    const read = await table(
      "Compare two equal sets of 1 GiB, so that all of both is read (whole process; ratio to cmp of the two pages images)",
      [
        { name: "cmp", argv: ["cmp", join(a, "pages-1.img"), join(b, "pages-1.img")] },
        { name: "crit diff", argv: [...crit, "diff", a, b] },
      ],
      "as fast as the disk: cmp reads from the page cache here, and a disk gives a few GB/s at best",
    );
    const gigabytes = (2 * 1024 ** 3) / 1e9;
    for (const { name, median: wall } of read)
      console.log(`  ${name.padEnd(12)} ${(gigabytes / wall).toFixed(1)} GB/s`);
    const { memory } = await run({ argv: [...crit, "diff", a, b], memory: true });
    console.log(`  crit diff: peak ${memory.toFixed(0)} MiB`);
    for (const set of [a, b]) rmSync(set, { recursive: true });
  },

  async checkpoint() {
    const victim = join(work, "gap");
    const flags = ["-std=gnu11", "-O1", "-pthread", "-Wall", "-Wextra", "-Werror"];
    sh(["cc", ...flags, "-o", victim, join(root, "fixtures/victims/gap.c")]);
    const times = Math.max(rounds, 11);
    const mebibytes = words.includes("--mib") ? words[words.indexOf("--mib") + 1] : "1024";
    const program = [join(root, "bench/checkpoint.mjs"), work, victim, String(times), mebibytes];
    const ckpt = process.env["CKPT_COMMAND"]?.split(" ") ?? [process.execPath, join(root, "dist/bin/ckpt.js")];
    const inside = spawnSync(
      join(root, "fixtures/victims/inside"),
      [process.execPath, ...program, join(peers, "criu"), ...ckpt],
      { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
    );
    if (inside.status !== 0) throw new Error("bench/checkpoint.mjs failed");
    const found = JSON.parse(inside.stdout);
    console.log(`\nCheckpoint and restore, ${mebibytes} MiB written and a small process (${times} warm runs, in turn)`);
    const line = (name, ours, theirs, unit, target) =>
      console.log(
        `  ${name.padEnd(34)} ckpt ${ours.toFixed(1).padStart(8)} ${unit}   criu ${theirs.toFixed(1).padStart(8)} ${unit}` +
          `   ${(ours / theirs).toFixed(2)} x   ${target}`,
      );
    const bare = ({ ckpt: ours, criu: theirs }) => [(ours - found.nodeStart) * 1e3, theirs * 1e3];
    const whole = ({ ckpt: ours, criu: theirs }) => [ours * 1e3, theirs * 1e3];
    const micro = ({ ckpt: ours, criu: theirs }) => [ours / 1e3, theirs / 1e3];
    line("frozen, -R, large", ...micro(found.frozenLarge), "ms", "must reach: 0.15");
    line("frozen, -R, small", ...micro(found.frozenSmall), "ms", "must reach: 1");
    line("dump that kills, large", ...whole(found.dumpLarge), "ms", "must reach: 1");
    line("restore, large, less Node's start", ...bare(found.restoreLarge), "ms", "must reach: 1.05, aim 0.6");
    line("dump that kills, small", ...whole(found.dumpSmall), "ms", "");
    line("restore, small, less Node's start", ...bare(found.restoreSmall), "ms", "");
    console.log(`  node -e 0: ${(found.nodeStart * 1e3).toFixed(0)} ms`);
  },
};

try {
  if (!existsSync(crit[1])) throw new Error("dist/ is not built: npm run build");
  const cpu = cpus()[0]?.model ?? "unknown CPU";
  console.log(
    `node ${process.version}, ${cpus().length} x ${cpu}, load ${readFileSync("/proc/loadavg", "utf8").split(" ")[0]}, ${rounds} rounds`,
  );
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
