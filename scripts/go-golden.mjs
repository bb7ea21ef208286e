// Writes test/crit/json/go-golden/: what the real go-crit makes of some images, for tests on machines without it.
// Usage: node scripts/go-golden.mjs   (needs go-crit and Python crit: scripts/peers --go; CKPT_PEERS names another place)
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const peers = process.env.CKPT_PEERS ?? join(root, "build/peers");
const target = join(root, "test/crit/json/go-golden");

/** Committed images, small ones of kinds that go-crit knows. */
const FIXTURES = {
  fdinfo: "simple/fdinfo-2.img",
  ids: "simple/ids-100.img",
  fs: "simple/fs-100.img",
  files: "simple/files.img",
  mm: "simple/mm-100.img",
  pagemap: "simple/pagemap-100.img",
  inventory: "simple/inventory.img",
  stats: "simple/stats-dump",
  pstree: "tree/pstree.img",
  "sk-queues": "unix/sk-queues.img",
  "fifo-data": "ghosts/fifo-data.img",
  sem: "ipc/ipcns-sem-9.img",
  bpfmap: "encoded/bpfmap-data.img",
  unixsk: "encoded/unixsk.img",
  inetsk: "encoded/inetsk.img",
  "core-arm": "encoded/core-3.img",
  mountpoints: "external/mountpoints-11.img",
  userns: "user-container/userns-12.img",
  "tty-info": "shell-job/tty-info.img",
  msg: "ipc/ipcns-msg-9.img",
  "not-utf8": "names-bytes/core-100.img",
};

const fown = { uid: 0, euid: 0, signum: 0, pid_type: 0, pid: 0 };
const desc = { key: 1, uid: 0, gid: 0, cuid: 0, cgid: 0, mode: 0o600, id: 0 };
const c0 = Array.from({ length: 0x20 }, (_, i) => String.fromCharCode(i)).join("");

/** Images made by Python crit from its JSON. */
const MADE = {
  text: {
    magic: "REG_FILES",
    entries: [{ id: 1, flags: 0, pos: 0, fown, name: `${c0} !"#$%&'()*+,-./<=>?[\\]^{|}~é‰\u2028\u2029\u{1f600}` }],
  },
  "no-entries": { magic: "SIGACT", entries: [] },
  "no-fields": { magic: "CGROUP", entries: [{}] },
  "small-msg": {
    magic: "IPCNS_MSG",
    entries: [{ desc, qbytes: 16384, qnum: 1, extra: [{ mtype: 1, msize: 8 }, "YWJjZGVmZ2g=\n"] }],
  },
  "no-msg": { magic: "IPCNS_MSG", entries: [{ desc, qbytes: 16384, qnum: 0, extra: [] }] },
  tcp: {
    magic: "TCP_STREAM",
    entries: [
      {
        inq_len: 3,
        inq_seq: 1,
        outq_len: 2,
        outq_seq: 4,
        opt_mask: 7,
        snd_wscale: 10,
        mss_clamp: 65495,
        extra: { inq: "YWJj\n", outq: "ZGU=\n" },
      },
    ],
  },
  "sem-unsigned": { magic: "IPCNS_SEM", entries: [{ desc, nsems: 4, extra: [65535, 1, 2, 32768] }] },
  ghost: { magic: "GHOST_FILE", entries: [{ uid: 0, gid: 0, mode: 0o100600, dev: 44, ino: 6, extra: "YWJj\n" }] },
  "ghost-chunks": {
    magic: "GHOST_FILE",
    entries: [
      { uid: 0, gid: 0, mode: 0o100600, dev: 44, ino: 6, chunks: true, size: 10 },
      { len: 3, off: 0, extra: "YWJj\n" },
      { len: 3, off: 4, extra: "ZGVm\n" },
    ],
  },
  rlimit: { magic: "RLIMIT", entries: [{ cur: "18446744073709551615", max: "9007199254740993" }] },
};

/** Images no other tool would write, in hexadecimal: an enum number that the schema has not. */
const HEX = {
  "enum-number": "19435654" + "32372156" + "08000000" + "0802100018632005",
};

const version = readFileSync(join(peers, "stamp"), "utf8").match(/^go-crit .*$/m)?.[0];
if (version === undefined) throw new Error(`no go-crit in ${peers}: scripts/peers --go installs it`);

const dir = mkdtempSync(join(tmpdir(), "go-golden-"));
const path = (name) => join(dir, name);

/** Runs go-crit; its standard output, or the error without its date. */
function goCrit(...args) {
  const { status, stdout, stderr } = spawnSync(join(peers, "bin/go-crit"), args, { encoding: "utf8" });
  return status === 0 ? { text: stdout } : { error: stderr.trim().replace(/^\S+ \S+ /, "") };
}

function byPython(json) {
  // Python takes integers beyond 2^53 as they are; JavaScript can only give them as text.
  writeFileSync(path("in.json"), JSON.stringify(json).replace(/"(\d{16,})"/g, "$1"));
  const { status, stderr } = spawnSync(join(peers, "bin/crit"), ["encode", "-i", path("in.json"), "-o", path("made")]);
  if (status !== 0) throw new Error(stderr.toString());
  return readFileSync(path("made"));
}

/** All that go-crit says to an image. */
function golden(image) {
  writeFileSync(path("image"), image);
  const output = () => readFileSync(path("out"), "utf8");
  const facts = { image: image.toString("base64") };
  const plain = goCrit("decode", "-i", path("image"), "-o", path("out"));
  if (plain.error !== undefined) return { ...facts, error: plain.error };
  facts.plain = output();
  goCrit("decode", "--pretty", "-i", path("image"), "-o", path("out"));
  facts.pretty = output();
  const sizes = goCrit("show", "--nopl", path("image")).text;
  if (`${facts.pretty}\n` !== sizes) facts.nopl = sizes;
  writeFileSync(path("plain"), facts.plain);
  const again = goCrit("encode", "-i", path("plain"), "-o", path("again"));
  if (again.error !== undefined) return { ...facts, encode_error: again.error };
  const bytes = readFileSync(path("again"));
  return bytes.equals(image) ? facts : { ...facts, again: bytes.toString("base64") };
}

const images = Object.entries({
  ...Object.fromEntries(Object.entries(FIXTURES).map(([k, f]) => [k, readFileSync(join(root, "fixtures/images", f))])),
  ...Object.fromEntries(Object.entries(MADE).map(([k, json]) => [k, byPython(json)])),
  ...Object.fromEntries(Object.entries(HEX).map(([k, hex]) => [k, Buffer.from(hex, "hex")])),
});
const results = images.map(([name, image]) => [name, golden(image)]);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [name, facts] of results) {
  writeFileSync(join(target, `${name}.json`), `${JSON.stringify(facts, null, 1)}\n`);
}
writeFileSync(
  join(target, "README.md"),
  `# What go-crit makes of images

Written by \`node scripts/go-golden.mjs\`; not edited by hand. Program: ${version}, from Debian's packages.
Images: fixtures of this repository as they were, and some made by Python crit or by hand (the script lists them).

Each file: \`image\` (base64), what \`decode\` (\`plain\`), \`decode --pretty\` (\`pretty\`) and, where it differs,
\`show --nopl\` (\`nopl\`) printed, and what \`encode\` made of \`plain\` where that is not the image (\`again\`, base64).
\`error\` and \`encode_error\`: the message where go-crit failed.
`,
);
rmSync(dir, { recursive: true });
console.log(`${images.length} images, ${version}`);
