/** crit mem: figures, areas, bytes and where they come from, searches; JSON as its schema says. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { REPOSITORY } from "../../support/peers.ts";

const MEMORY = join(IMAGES, "memory");
const CHAIN = join(IMAGES, "chain/2");

async function text(...argv: string[]): Promise<string> {
  return (await crit(["mem", ...argv])).stdout.toString();
}

const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(REPOSITORY, "docs/schema/crit-mem.json"), "utf8")) as object,
);

async function json(...argv: string[]): Promise<any> {
  const document = JSON.parse(await text(...argv, "--json"));
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors));
  return document;
}

t.test("figures add up, and to what the pages files hold", async (t) => {
  for (const [set, pages] of [
    [MEMORY, ["pages-3.img"]],
    [CHAIN, ["pages-1.img"]],
  ] as const) {
    const { tasks, total } = await json(set);
    t.equal(tasks.length, 1);
    const sizes = pages.map((name) => readFileSync(join(set, name)).length);
    t.equal(
      total.present,
      sizes.reduce((a, b) => a + b),
    );
    const { size, areas: _, ...rest } = total;
    t.equal(
      size,
      Object.values<number>(rest).reduce((a, b) => a + b),
    );
    const { areas } = await json(set, "100");
    for (const key of Object.keys(rest))
      t.equal(
        areas.reduce((sum: number, area: any) => sum + area[key], 0),
        total[key],
        key,
      );
  }
  t.match(
    await text(MEMORY),
    /^PID +COMM +KIND +AREAS +SIZE +PRESENT.*\n100 +memory +file +7 +708K +28K +- +- +- +680K/,
  );
  t.match(await text(MEMORY, "100"), /\n004a6000-004a9000 +rw-p +file +12K +12K .* \/mnt\/bin\/memory\n/);
  t.equal((await json(CHAIN)).total.parent, 188 * 1024, "pages of the parent");
});

t.test("filters", async (t) => {
  const kinds = async (...argv: string[]): Promise<string[]> =>
    [
      ...new Set((await json(MEMORY, "100", ...argv)).areas.map((area: any) => `${area.kind} ${area.prot}`)),
    ] as string[];
  t.strictSame(await kinds("--vma", "heap,stack"), ["heap rw-p", "stack rw-p"]);
  t.strictSame(await kinds("--vma", "shared"), ["memfd r--s", "file rw-s", "aio rw-s", "memfd rw-s"]);
  t.strictSame(await kinds("--prot", "r-x"), ["file r-xp", "anonymous r-xp", "vdso r-xp"]);
  t.strictSame(await kinds("--prot", "rw-s"), ["file rw-s", "aio rw-s", "memfd rw-s"]);
  t.ok((await kinds("--vma", "anon", "--prot", "w")).every((area) => /^anonymous rw/.test(area)));
  for (const wrong of [["--vma", "lung"], ["--prot", "q"], ["--search", "x", "--strings"], ["7f+0"], ["x"]])
    t.equal((await crit(["mem", MEMORY, "100", ...wrong])).code, 2, wrong.join(" "));
  t.equal((await crit(["mem", MEMORY, "100", "4a6000", "--vma", "heap"])).code, 2);
  t.equal((await crit(["mem", MEMORY, "99"])).code, 1);
});

t.test("bytes look as hexdump -C has them", async (t) => {
  const { code, stdout } = await crit(["mem", MEMORY, "100", "0x4a6008+0x1fe4"]);
  t.equal(code, 0);
  const [head, ...lines] = stdout.toString().split("\n");
  t.equal(head, "# 004a6008-004a7fec rw-p /mnt/bin/memory: pages-3.img at 0x3008");
  t.ok(lines.includes("*"));
  const file = join(MEMORY, "pages-3.img");
  const { stdout: real } = spawnSync("hexdump", ["-C", "-s", `${0x3008}`, "-n", `${0x1fe4}`, file], {
    encoding: "utf8",
  });
  const moved = (line: string): string =>
    line.replace(/^[0-9a-f]{8}/, (offset) => (parseInt(offset, 16) - 0x3000 + 0x4a6000).toString(16).padStart(16, "0"));
  if (real) t.strictSame(lines, real.split("\n").map(moved));
  t.strictSame(lines.slice(0, 2), [
    "00000000004a6008  20 58 45 00 00 00 00 00  40 bc 41 00 00 00 00 00  | XE.....@.A.....|",
    "00000000004a6018  00 e8 41 00 00 00 00 00  40 bc 41 00 00 00 00 00  |..A.....@.A.....|",
  ]);
});

t.test("each part says where its bytes are; those that nobody has are an exit code", async (t) => {
  const { code, stdout } = await crit(["mem", MEMORY, "100", "7f4b79f64000-7f4b79f71000"]);
  t.equal(code, 1);
  const heads = stdout.toString().match(/^#.*$/gm)!;
  t.match(heads[0], /shared memory$/);
  t.match(heads, [/./, /never written to/, /the kernel's/, /pages-3.img at/, /nothing is mapped here/]);
  t.match(await text(CHAIN, "100", "7f0000000000"), "nothing is mapped");
  const parent = (await json(CHAIN, "100")).areas.find((area: any) => area.parent > 0);
  const bytes = await json(CHAIN, "100", `${parent.start}-${parent.end}`);
  t.match(
    bytes.parts.find((part: any) => part.place === "parent"),
    { parents_back: 1, image: /^pages-\d+.img$/, bytes: /^([0-9a-f]{2})+$/ },
  );
});

t.test("a mapped file stands in when it is the same one", async (t) => {
  const root = tempDir(t);
  const path = join(root, "mnt/run/mapped");
  mkdirSync(dirname(path), { recursive: true });
  const area = (await json(MEMORY, "100")).areas.find(
    (each: any) => each.name === "/mnt/run/mapped" && each.prot === "rw-s",
  );
  const dump = (): Promise<any> => json(MEMORY, "100", `${area.start}-${area.end}`, "--root", root);
  const gone = await dump();
  t.match(gone.parts, [{ place: "file", file: { used: false, why: "not on this machine" } }]);
  t.equal(gone.absent, area.size);
  writeFileSync(path, "short");
  t.match((await dump()).parts[0].file.why, /^5 bytes on this machine, \d+ at the dump$/);
  const size = Number(/, (\d+)/.exec((await dump()).parts[0].file.why)![1]);
  const content = Buffer.alloc(size);
  content.write("here it is", 0x2000);
  writeFileSync(path, content);
  const whole = await dump();
  t.match(whole, { absent: 0, parts: [{ file: { used: true, why: "the size fits" } }] });
  t.equal(Buffer.from(whole.parts[0].bytes.slice(0, 20), "hex").toString(), "here it is");
  t.equal((await json(MEMORY, "--search", "here it is", "--files", "--root", root)).found, 2);
  t.equal((await json(MEMORY, "--search", "here it is", "--root", root)).found, 0, "not unless asked");
});

t.test("another build of a program is refused", async (t) => {
  const image = (await json(join(IMAGES, "simple"), "100")).areas.find((area: any) => area.kind === "file");
  const root = tempDir(t);
  const program = join(root, image.name);
  const files = JSON.parse((await crit(["decode", "-i", join(IMAGES, "simple/files.img")])).stdout.toString());
  const { reg } = files.entries.find((entry: any) => entry.reg?.name === image.name);
  if (!(reg.build_id?.length > 0)) return void t.fail("the fixture has no build-id");
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, Buffer.alloc(Number(reg.size)));
  const { parts } = await json(join(IMAGES, "simple"), "100", image.start, "--root", root);
  t.match(parts[0], { file: { used: false, why: "another build on this machine" } });
});

t.test("search and strings print address, area and text", async (t) => {
  const { code, stdout, stderr } = await crit(["mem", MEMORY, "100", "--search", "PATH=", "--context", "4"]);
  t.equal(code, 0);
  t.equal(stdout.toString(), "00007ffc07391fd5  [stack]  ory.«PATH=»/usr\n");
  t.match(
    stderr,
    /^crit: \d+ bytes of mapped files are not in the images and were left out; --files looks into them\n$/,
  );
  t.match(await text(MEMORY, "--search", "/pa.h=/i"), /^100 {2}00007ffc07391fd5 /);
  t.match((await json(MEMORY, "--search", "hex:504154483d")).matches, [
    { pid: 100, address: "0x7ffc07391fd5", match: "504154483d", area: { kind: "stack" } },
  ]);
  t.equal((await crit(["mem", MEMORY, "--search", "nowhere to be found"])).code, 1);
  t.equal(
    await text(MEMORY, "100", "--strings", "17", "--prot", "rw", "--vma", "stack"),
    "00007ffc07391fd5  [stack]  PATH=/usr/bin:/bin\n",
  );
  t.equal((await json(MEMORY, "100", "--strings", "--limit", "3")).strings.length, 3);
});

t.test("archives are searched where they lie", async (t) => {
  const dir = tempDir(t);
  cpSync(MEMORY, join(dir, "checkpoint"), { recursive: true });
  spawnSync("tar", ["-cf", join(dir, "set.tar"), "-C", dir, "checkpoint"]);
  const archive = join(dir, "set.tar");
  for (const argv of [[], ["100"], ["100", "4a6000"], ["--search", "PATH="]])
    t.equal(await text(archive, ...argv), await text(MEMORY, ...argv));
});
