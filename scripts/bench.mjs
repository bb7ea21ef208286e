// Speed and memory beside the peers, in one run. Usage: npm run bench [-- --rounds N] [NAME…]
//   names: start, pagemap, memory, large. Peers come from build/peers (scripts/peers --go) or $CKPT_PEERS.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare, median, run } from "../bench/measure.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const peers = join(process.env["CKPT_PEERS"] ?? join(root, "build/peers"), "bin");
const crit = [process.execPath, join(root, "dist/bin/crit.js")];
const work = mkdtempSync(join(tmpdir(), "ckpt-bench-"));
const words = process.argv.slice(2);
const rounds = words.includes("--rounds") ? Number(words[words.indexOf("--rounds") + 1]) : 7;
const wanted = words.filter((word) => /^[a-z]+$/.test(word));

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
