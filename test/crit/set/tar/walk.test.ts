import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { LIMITS, type Limits } from "../../../../src/crit/set/limits.ts";
import { fileInput, streamInput } from "../../../../src/crit/set/tar/input.ts";
import { walkTar, type TarMember } from "../../../../src/crit/set/tar/walk.ts";
import { bytesOf, command, member, paxRecord, refusal, tarOf, type HandMade } from "../../../support/tars.ts";

async function walk(archive: Uint8Array, limits: Partial<Limits> = {}): Promise<TarMember[]> {
  const members: TarMember[] = [];
  for await (const found of walkTar(fileInput(bytesOf(archive)), "x.tar", { ...LIMITS, ...limits }))
    members.push(found);
  return members;
}

async function walkStream(archive: Uint8Array): Promise<TarMember[]> {
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, void> {
    for (let at = 0; at < archive.length; at += 700) yield archive.subarray(at, at + 700);
  };
  const members: TarMember[] = [];
  for await (const found of walkTar(streamInput(chunks()), "x.tar", LIMITS)) members.push(found);
  return members;
}

const refused = async (archive: Uint8Array, limits: Partial<Limits> = {}): Promise<string> => {
  const error = await refusal(() => walk(archive, limits));
  return `${error.code}: ${error.message}`;
};

for (const format of ["gnu", "oldgnu", "pax", "ustar", "v7"]) {
  t.test(`what tar --format=${format} wrote`, async (t) => {
    const long = "l".repeat(80);
    const dir = t.testdir({ checkpoint: { "core-1.img": "c".repeat(1000), [`${long}.img`]: "long", empty: "" } });
    mkdirSync(join(dir, "checkpoint", "deep".repeat(10)));
    if (format !== "v7" && format !== "ustar") {
      mkdirSync(join(dir, "checkpoint", "d".repeat(200)));
      writeFileSync(join(dir, "checkpoint", "d".repeat(200), `${"ü".repeat(60)}\n.img`), "far");
    }
    symlinkSync("core-1.img", join(dir, "checkpoint/link"));
    const archive = command(t, "tar", ["-c", `--format=${format}`, "-C", dir, "--sort=name", "checkpoint"]);
    if (archive === undefined) return;
    const members = await walk(archive);
    t.same(await walkStream(archive), members, "a stream of it gives the same");
    const files = members.filter(({ kind }) => kind === "file");
    for (const { path, size, offset } of files)
      t.ok(archive.subarray(offset, offset + size).equals(readFileSync(join(dir, path))), path);
    t.equal(files.length, format === "v7" || format === "ustar" ? 3 : 4);
    t.same(members.find(({ kind }) => kind === "link")?.path, "checkpoint/link");
    t.ok(members.some(({ kind, path }) => kind === "directory" && path === "checkpoint"));
  });
}

t.test("sizes beyond 8 GiB, in a sparse archive", async (t) => {
  const dir = t.testdir({ "big.img": "" });
  truncateSync(join(dir, "big.img"), 9 * 2 ** 30);
  for (const format of ["gnu", "pax"]) {
    // The archive's own bytes would be 9 GiB: only the header is looked at.
    const head = command(t, "sh", ["-c", `tar -c --format=${format} -C '${dir}' big.img 2>/dev/null | head -c 3072`]);
    if (head === undefined) return;
    t.match(await refused(head), /"big\.img" is truncated: wanted 9663676416 bytes, [0-9]+ available/);
  }
});

t.test("old GNU sparse files with long maps are stepped over", async (t) => {
  const dir = t.testdir({ after: "after" });
  const holes = join(dir, "holes");
  writeFileSync(holes, "");
  for (let i = 1; i <= 12; i++) {
    truncateSync(holes, i * 1_000_000);
    writeFileSync(holes, "data", { flag: "a" });
  }
  const archive = command(t, "tar", ["-cS", "--format=gnu", "-C", dir, "holes", "after"]);
  if (archive === undefined) return;
  const members = await walk(archive);
  t.same(
    members.map(({ kind, path }) => `${kind} ${path}`),
    ["sparse holes", "file after"],
  );
  t.equal(archive[482], 1, "the map goes on behind the header");
  const { offset, size } = members[1]!;
  t.equal(archive.toString("latin1", offset, offset + size), "after");
  for (const format of ["0.0", "0.1", "1.0"]) {
    const pax = command(t, "tar", ["-cS", "--format=pax", `--sparse-version=${format}`, "-C", dir, "holes", "after"]);
    t.same(
      (await walk(pax!)).map(({ kind }) => kind),
      ["sparse", "file"],
      format,
    );
  }
});

t.test("truncated anywhere, an archive is refused with what was wanted", async (t) => {
  const long = "n".repeat(120);
  const archive = tarOf(
    { name: "checkpoint/", type: "5" },
    { name: "checkpoint/inventory.img", body: "i".repeat(100) },
    { name: "PaxHeaders/x", type: "x", body: paxRecord("path", `checkpoint/${long}`) },
    { name: "checkpoint/n", body: "p".repeat(600) },
    { name: "././@LongLink", type: "L", body: `checkpoint/${long}2\0` },
    { name: "checkpoint/n", body: "" },
  );
  t.equal((await walk(archive)).length, 4);
  const end = archive.length - 1024;
  for (let length = 0; length < archive.length; length += length % 512 === 511 || length % 512 === 0 ? 1 : 255) {
    const cut = archive.subarray(0, length);
    if (length >= end + 512) {
      t.equal((await walk(cut)).length, 4, "one block of zeros is an end");
      continue;
    }
    const message = await refused(cut);
    t.match(
      message,
      /^bad-archive: x\.tar: offset [0-9]+: .*truncated: wanted [0-9]+ bytes, [0-9]+ available/,
      `${length} bytes`,
    );
    t.match((await refusal(() => walkStream(cut))).message, /truncated/);
  }
});

t.test("hostile and damaged headers", async (t) => {
  const file: HandMade = { name: "checkpoint/core-1.img", body: "x" };
  const cases: [string, Uint8Array, RegExp][] = [
    [
      "..",
      tarOf(file, { name: "checkpoint/../../etc/passwd" }),
      /offset 1024: "checkpoint\/\.\.\/\.\.\/etc\/passwd": its name has a "\.\." component/,
    ],
    [".. of a directory", tarOf({ name: "../", type: "5" }), /"\.\."/],
    [".. of a link", tarOf({ name: "../x", type: "2", link: "y" }), /"\.\."/],
    ["absolute", tarOf({ name: "/etc/passwd" }), /absolute/],
    ["absolute by a prefix", tarOf({ name: "passwd", prefix: "/etc" }), /absolute/],
    ["absolute by PAX", tarOf({ type: "x", body: paxRecord("path", "/x") }, file), /absolute/],
    [".. by a long name", tarOf({ type: "L", body: "a/../b\0" }, file), /"\.\."/],
    ["no name", tarOf({ name: "" }), /no name/],
    ["root as a file", tarOf({ name: "./." }), /no name/],
    [
      "size beyond the archive",
      tarOf({ name: "x", size: 5000 }),
      /offset 512: "x" is truncated: wanted 5000 bytes, 1024 available/,
    ],
    [
      "absurd size",
      tarOf({ name: "x", size: "\x80\0\0\0\0\x1f\xff\xff\xff\xff\xff\xff" }),
      /too-large: .* announces 9007199254740991 bytes/,
    ],
    ["negative size", tarOf({ name: "x", size: "\xff".repeat(12) }), /no valid size/],
    ["bad checksum", tarOf(file, { name: "y", checksumError: 7 }), /offset 1024: bad header checksum/],
    ["not a tar", Buffer.alloc(2000, "text"), /offset 0: not a tar archive: bad header checksum/],
    ["garbage between members", Buffer.concat([member(file), Buffer.alloc(512, 1), tarOf(file)]), /checksum/],
    [
      "two PAX headers",
      tarOf({ type: "x", body: paxRecord("path", "a") }, { type: "x", body: paxRecord("path", "b") }, file),
      /two PAX/,
    ],
    ["two long names", tarOf({ type: "L", body: "a\0" }, { type: "L", body: "b\0" }, file), /two long names/],
    ["two long links", tarOf({ type: "K", body: "a\0" }, { type: "K", body: "b\0" }, file), /two long link/],
    ["header of nothing", tarOf(file, { type: "x", body: paxRecord("path", "a") }), /no member after it/],
    ["broken PAX", tarOf({ type: "x", body: "17 path" }, file), /PAX record at byte 0/],
    ["global names", tarOf({ type: "g", body: paxRecord("path", "a") }, file), /global PAX header/],
    ["global sizes", tarOf({ type: "g", body: paxRecord("size", "1") }, file), /global PAX header/],
    ["huge PAX header", tarOf({ type: "x", size: 2 ** 30 }, file), /too-large: .* extended header of 1073741824 bytes/],
    ["huge name", tarOf({ type: "L", body: "n".repeat(5000) }, file), /too-large: .* longer than 4096/],
    [
      "headers without end",
      tarOf(...Array.from({ length: 20 }, () => ({ type: "g", body: "" })), file),
      /more than 16 extended/,
    ],
  ];
  for (const [name, archive, message] of cases) t.match(await refused(archive), message, name);
});

t.test("names in messages cannot drive the terminal", async (t) => {
  t.match(await refused(tarOf({ name: "\x1b[2J/../x" })), /"\\x1b\[2J\/\.\.\/x"/);
  t.notOk((await refused(tarOf({ name: "\x1b[2J/../x" }))).includes("\x1b"));
});

t.test("ceilings on numbers", async (t) => {
  const many = tarOf(...Array.from({ length: 30 }, (_, i) => ({ name: `member-${i}` })));
  t.equal((await walk(many, { members: 31 })).length, 30);
  t.match(await refused(many, { members: 29 }), /too-large: .*more than 29 members/);
  t.match(await refused(many, { paths: 100 }), /too-large: .*names take more than 100 bytes/);
});

t.test("harmless global headers and unknown types are stepped over", async (t) => {
  const archive = tarOf(
    { type: "g", body: paxRecord("comment", "made by git") },
    { name: "x", type: "V", body: "vvv" },
    { name: "y", body: "z" },
    { type: "g", body: paxRecord("comment", "last") },
  );
  t.same(
    (await walk(archive)).map(({ kind, path }) => `${kind} ${path}`),
    ["other x", "file y"],
  );
});

t.test("a member's bytes may be taken while it is out", async (t) => {
  const input = fileInput(bytesOf(tarOf({ name: "a", body: "12345" }, { name: "b", body: "6" })));
  const seen: string[] = [];
  for await (const { path } of walkTar(input, "x", LIMITS))
    seen.push(`${path}${Buffer.from(await input.take(1)).toString()}`);
  t.same(seen, ["a1", "b6"]);
});
