import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import t, { type Test } from "tap";
import { openSource, type Progress } from "../../../src/crit/set/open.ts";
import type { Source } from "../../../src/crit/set/source.ts";
import { REPOSITORY } from "../../support/peers.ts";
import { command, refusal, tarOf } from "../../support/tars.ts";

const ARCHIVES = join(REPOSITORY, "fixtures/archives");

/** Everything in a set, whole. */
async function contents(source: Source): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const { name, size } of [...(await source.list()), ...(await source.extras())])
    all.set(name, Buffer.from(await source.read(name, 0, size)).toString("base64"));
  await source.close();
  return all;
}

/** The same from the disk, after tar unpacked the archive. */
function unpacked(t: Test, archive: string): Map<string, string> | undefined {
  const dir = t.testdir({});
  if (command(t, "tar", ["-xf", archive, "-C", dir]) === undefined) return undefined;
  const all = new Map<string, string>();
  for (const from of [dir, join(dir, "checkpoint")])
    for (const entry of readdirSync(from, { withFileTypes: true }))
      if (entry.isFile()) all.set(entry.name, readFileSync(join(from, entry.name)).toString("base64"));
  return all;
}

for (const [file, format] of [
  ["podman.tar", "tar"],
  ["podman.tar.gz", "tar.gz"],
  ["podman.tar.zst", "tar.zst"],
  ["cri-o.tar", "tar"],
  ["containerd.tar", "tar"],
] as const) {
  t.test(`${file}: what tar unpacks is what is read in place`, async (t) => {
    const source = await openSource(join(ARCHIVES, file));
    t.equal(source.format, format);
    t.equal(basename(source.label), file);
    const names = (await source.list()).map(({ name }) => name);
    t.ok(["inventory.img", "pstree.img", "stats-dump"].every((name) => names.includes(name)));
    t.ok((await source.extras()).some(({ name }) => name === "config.dump"));
    const found = await contents(source);
    const wanted = unpacked(t, join(ARCHIVES, file));
    if (wanted !== undefined) t.strictSame(new Map([...found].sort()), new Map([...wanted].sort()));
  });
}

t.test("the OCI layout: as a directory, as a tar, and unpacked", async (t) => {
  const podman = await contents(await openSource(join(ARCHIVES, "podman.tar")));
  const oci = await openSource(join(ARCHIVES, "oci"));
  t.equal(oci.format, "oci");
  t.strictSame(await contents(oci), podman);
  const dir = t.testdir({ unpacked: {} });
  if (command(t, "tar", ["-cf", join(dir, "image"), "-C", join(ARCHIVES, "oci"), "."]) === undefined) return;
  const saved = await openSource(join(dir, "image"));
  t.equal(saved.format, "oci");
  t.strictSame(await contents(saved), podman);
  writeFileSync(join(dir, "image.gz"), gzipSync(readFileSync(join(dir, "image"))));
  t.match((await refusal(() => openSource(join(dir, "image.gz")))).message, /compressed as a whole/);
  command(t, "tar", ["-xf", join(ARCHIVES, "podman.tar"), "-C", join(dir, "unpacked")]);
  t.strictSame(
    new Map([...(await contents(await openSource(join(dir, "unpacked"))))].sort()),
    new Map([...podman].sort()),
  );
  cpSync(join(dir, "unpacked/checkpoint"), join(dir, "bare"), { recursive: true });
  t.equal((await openSource(join(dir, "bare"))).format, "directory");
});

t.test("a layer that is a plain tar is read in place; docker save", async (t) => {
  const podman = readFileSync(join(ARCHIVES, "podman.tar"));
  const path = join(t.testdir({}), "saved");
  writeFileSync(
    path,
    tarOf(
      { name: "manifest.json", body: JSON.stringify([{ Layers: ["abc/layer.tar"] }]) },
      { name: "abc/layer.tar", body: podman },
    ),
  );
  const source = await openSource(path);
  t.equal(source.format, "oci");
  t.strictSame(await contents(source), await contents(await openSource(join(ARCHIVES, "podman.tar"))));
  writeFileSync(
    path,
    tarOf(
      { name: "manifest.json", body: JSON.stringify([{ Layers: ["abc/layer.tar"] }]) },
      { name: "abc/layer.tar", body: podman.subarray(0, 9000) },
    ),
  );
  t.match((await refusal(() => openSource(path))).message, /truncated/);
});

t.test("directories of real dumps", async (t) => {
  const images = join(REPOSITORY, "fixtures/images");
  const dirs = readdirSync(images)
    .map((scene) => join(images, scene))
    .filter((dir) => existsSync(join(dir, "inventory.img")));
  t.ok(dirs.length > 0);
  for (const dir of dirs) {
    const source = await openSource(dir);
    t.equal(source.format, "directory");
    const files = readdirSync(dir).filter((name) => statSync(join(dir, name)).isFile());
    t.same(
      (await source.list()).map(({ name }) => name),
      files.sort(),
      dir,
    );
    let wrong = 0;
    for (const [name, base64] of await contents(source))
      if (base64 !== readFileSync(join(dir, name)).toString("base64")) wrong++;
    t.equal(wrong, 0);
  }
});

t.test("tars packed in other ways", async (t) => {
  const images = { "inventory.img": "i", "core-1.img": "c" };
  const dir = t.testdir({ ...images, out: {} });
  for (const args of [
    ["inventory.img", "core-1.img"],
    ["--transform=s,^,some/where/,", "inventory.img", "core-1.img"],
    ["./inventory.img", "./core-1.img"],
  ]) {
    const path = join(dir, "out/x");
    if (command(t, "tar", ["-C", dir, "-cf", path, ...args]) === undefined) return;
    const source = await openSource(path);
    t.equal(Buffer.from(await source.read("core-1.img", 0, 10)).toString(), "c", args.join(" "));
    await source.close();
  }
});

t.test("within chooses the image directory, in an archive and in a directory", async (t) => {
  const dir = t.testdir({ checkpoint: { "inventory.img": "full" }, "pre-checkpoint": { "inventory.img": "pre" } });
  if (command(t, "tar", ["-C", dir, "-cf", join(dir, "x.tar"), "checkpoint", "pre-checkpoint"]) === undefined) return;
  for (const path of [dir, join(dir, "x.tar")])
    for (const [within, wanted] of [
      [undefined, "full"],
      ["checkpoint", "full"],
      ["pre-checkpoint", "pre"],
    ]) {
      const source = await openSource(path, { within });
      t.equal(Buffer.from(await source.read("inventory.img", 0, 10)).toString(), wanted);
      await source.close();
    }
  for (const path of [dir, join(dir, "x.tar")])
    t.equal((await refusal(() => openSource(path, { within: "nope" }))).code, "not-found");
});

t.test("what is no image set says what it is", async (t) => {
  const dir = t.testdir({ empty: "", text: "text ".repeat(200), short: "x", tar: "", dir: {} });
  writeFileSync(join(dir, "tar"), tarOf({ name: "etc/passwd" }));
  writeFileSync(join(dir, "xz"), Buffer.from("fd377a585a000000", "hex"));
  writeFileSync(join(dir, "one.img"), Buffer.from("1943565430302750", "hex"));
  const cases: [string, string, RegExp][] = [
    ["empty", "bad-archive", /the file is empty/],
    ["text", "bad-archive", /offset 0: not a tar archive/],
    ["short", "bad-archive", /truncated: wanted 512 bytes, 1 available/],
    ["tar", "bad-archive", /no checkpoint images in it/],
    ["xz", "bad-archive", /compressed with xz/],
    ["one.img", "bad-archive", /a single image, not a set/],
    ["dir", "not-found", /no checkpoint images in it/],
    ["nothing", "not-found", /no such file/],
  ];
  for (const [name, code, message] of cases) {
    const error = await refusal(() => openSource(join(dir, name)));
    t.equal(error.code, code, name);
    t.match(error.message, message);
  }
});

t.test("a fifo is refused at once", async (t) => {
  const path = join(t.testdir({}), "fifo");
  if (command(t, "mkfifo", [path]) !== undefined)
    t.match((await refusal(() => openSource(path))).message, /not a regular file/);
});

t.test("a plain tar of 1 GB with a sparse pages image opens in milliseconds", async (t) => {
  const dir = t.testdir({ checkpoint: { "inventory.img": "i", "pages-1.img": "" } });
  const path = join(dir, "x.tar");
  // The archive itself has holes: a header, a gigabyte of nothing, another member.
  const head = tarOf({ name: "checkpoint/pages-1.img", size: 2 ** 30 }).subarray(0, 512);
  writeFileSync(path, head);
  truncateSync(path, 512 + 2 ** 30);
  writeFileSync(path, tarOf({ name: "checkpoint/inventory.img", body: "i" }), { flag: "a" });
  const before = process.cpuUsage();
  const source = await openSource(path);
  const { user, system } = process.cpuUsage(before);
  t.ok(user + system < 100_000, `${(user + system) / 1000} ms`);
  t.equal((await source.list()).find(({ name }) => name === "pages-1.img")?.size, 2 ** 30);
  t.ok((await source.read("pages-1.img", 2 ** 29, 4096)).every((byte) => byte === 0));
  await source.close();
});

t.test("a compressed archive of 150 MB takes little memory, opened and read", async (t) => {
  const dir = t.testdir({ checkpoint: { "inventory.img": "i", "pages-1.img": "" } });
  truncateSync(join(dir, "checkpoint/pages-1.img"), 150e6);
  for (const pack of ["gzip -1", "zstd -q"]) {
    const path = join(dir, pack.slice(0, 4));
    if (command(t, "sh", ["-c", `tar -C '${dir}' -c checkpoint | ${pack} > '${path}'`]) === undefined) return;
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const look = (): void => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    };
    const source = await openSource(path, { onProgress: look });
    let zeros = 0;
    for (let at = 0; at < 150e6; at += 5e6) {
      zeros += (await source.read("pages-1.img", at, 65_536)).length;
      look();
    }
    t.equal(zeros, 30 * 65_536);
    t.ok(most < 100e6, `${pack}: ${most} bytes`);
    await source.close();
  }
});

t.test("progress and abort", async (t) => {
  const seen: Progress[] = [];
  const path = join(ARCHIVES, "podman.tar.gz");
  await (await openSource(path, { onProgress: (progress) => seen.push(progress) })).close();
  const { size } = statSync(path);
  t.same(seen.at(-1), { done: size, total: size });
  for (const name of ["podman.tar", "podman.tar.gz", "podman.tar.zst", "oci"])
    t.equal(
      (await refusal(() => openSource(join(ARCHIVES, name), { signal: AbortSignal.abort() }))).code,
      "aborted",
      name,
    );
});

t.test("nothing stays open after a failure or a close", async (t) => {
  const open = (): number => readdirSync("/proc/self/fd").length;
  if (process.platform !== "linux") return;
  const dir = t.testdir({});
  mkdirSync(join(dir, "oci/blobs"), { recursive: true });
  cpSync(join(ARCHIVES, "oci"), join(dir, "oci"), { recursive: true });
  const layer = readdirSync(join(dir, "oci/blobs/sha256")).find(
    (name) => readFileSync(join(dir, "oci/blobs/sha256", name))[0] === 0x1f,
  )!;
  const bytes = readFileSync(join(dir, "oci/blobs/sha256", layer));
  const before = open();
  for (const name of ["podman.tar", "podman.tar.gz", "podman.tar.zst", "oci"]) {
    const source = await openSource(join(ARCHIVES, name));
    await source.read("pages-1.img", 0, 10);
    await source.close();
    await refusal(() => openSource(join(ARCHIVES, name), { within: "nope" }));
  }
  bytes[bytes.length - 100]! ^= 0xff;
  writeFileSync(join(dir, "oci/blobs/sha256", layer), bytes);
  t.equal((await refusal(() => openSource(join(dir, "oci")))).code, "bad-archive");
  t.equal(open(), before);
});
