import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { archiveSource, openArchive } from "../../../src/crit/set/archive.ts";
import { LIMITS, type Limits } from "../../../src/crit/set/limits.ts";
import { fileInput } from "../../../src/crit/set/tar/input.ts";
import { walkTar } from "../../../src/crit/set/tar/walk.ts";
import { REPOSITORY } from "../../support/peers.ts";
import { bytesOf, command, refusal, seeded, tarOf, type HandMade } from "../../support/tars.ts";

const next = seeded(41);
const random = (length: number): Buffer => Buffer.from(Array.from({ length }, () => next(256)));

const CONTENT: [string, Buffer][] = [
  ["checkpoint/inventory.img", Buffer.from("inventory")],
  ["checkpoint/pages-1.img", random(900_000)],
  ["checkpoint/core-1.img", random(5000)],
  ["checkpoint/pages-2.img", random(700_001)],
  ["checkpoint/empty.img", Buffer.alloc(0)],
  ["stats-dump", Buffer.from("stats")],
  ["config.dump", Buffer.from("{}")],
];
const ARCHIVE = tarOf({ name: "checkpoint/", type: "5" }, ...CONTENT.map(([name, body]): HandMade => ({ name, body })));

/** Too little room to keep anything but the smallest: what is big is streamed again. */
const SMALL: Limits = { ...LIMITS, keepMember: 10_000, keepTotal: 12_000, keepPages: 0 };

const FORMATS: [string, (t: Parameters<typeof command>[0]) => Buffer | undefined][] = [
  ["tar", () => ARCHIVE],
  ["tar.gz", () => gzipSync(ARCHIVE)],
  ["tar.zst", (t) => command(t, "zstd", ["-q", "-c"], ARCHIVE)],
];

for (const [format, make] of FORMATS)
  for (const limits of [LIMITS, SMALL])
    t.test(`${format}, keeping up to ${limits.keepMember}: every member, whole and in parts`, async (t) => {
      const file = make(t);
      if (file === undefined) return;
      const bytes = bytesOf(file);
      const source = archiveSource(await openArchive(bytes, "x", limits, {}), "x", format);
      t.equal(source.format, format);
      t.same(await source.list(), [
        { name: "core-1.img", size: 5000 },
        { name: "empty.img", size: 0 },
        { name: "inventory.img", size: 9 },
        { name: "pages-1.img", size: 900_000 },
        { name: "pages-2.img", size: 700_001 },
        { name: "stats-dump", size: 5 },
      ]);
      t.same(await source.extras(), [{ name: "config.dump", size: 2 }]);
      for (const [path, body] of CONTENT) {
        const name = path.replace("checkpoint/", "");
        t.ok(body.equals(await source.read(name, 0, body.length)), name);
        t.ok(body.equals(await source.read(name, 0, body.length + 5000)), `${name}: no more than there is`);
        t.equal((await source.read(name, body.length, 10)).length, 0);
        t.equal((await source.read(name, body.length + 7, 10)).length, 0);
        for (let round = 0; round < 5; round++) {
          const [offset, length] = [next(body.length + 1), next(100_000)];
          t.ok(
            body.subarray(offset, offset + length).equals(await source.read(name, offset, length)),
            `${name} ${offset}+${length}`,
          );
        }
      }
      for (const name of ["none", "checkpoint/core-1.img", "../x", "checkpoint", ""])
        t.equal((await refusal(() => source.read(name, 0, 1))).code, "not-found", name);
      await source.close();
      t.ok(bytes.closed);
    });

t.test("a plain tar costs its headers, whatever the members' sizes", async (t) => {
  const real = bytesOf(
    tarOf(
      { name: "checkpoint/pages-1.img", body: Buffer.alloc(8_000_000) },
      { name: "checkpoint/core-1.img", body: "c" },
    ),
  );
  const archive = await openArchive(real, "x", LIMITS, {});
  t.equal(archive.index.files.size, 2);
  t.ok(real.reads < 200_000, `${real.reads} bytes read`);
  await archive.close();
});

t.test("what a reader gets is its own: changing it changes nothing", async (t) => {
  for (const file of [ARCHIVE, gzipSync(ARCHIVE)]) {
    const source = archiveSource(await openArchive(bytesOf(Buffer.from(file)), "x", LIMITS, {}), "x", "tar");
    for (const name of ["core-1.img", "pages-1.img"]) {
      const first = await source.read(name, 0, 100);
      const copy = Buffer.from(first);
      first.fill(0);
      t.ok(copy.equals(await source.read(name, 0, 100)));
    }
    await source.close();
  }
});

t.test("a compressed archive is refused for what is behind its end, too", async (t) => {
  const packed = gzipSync(Buffer.concat([ARCHIVE, Buffer.alloc(10_000)]));
  packed[packed.length - 6]! ^= 1;
  const bytes = bytesOf(packed);
  t.match(
    (await refusal(() => openArchive(bytes, "x", LIMITS, {}))).message,
    /damaged gzip/,
    "the checksum is at the end",
  );
  t.ok(bytes.closed, "a failed opening leaves nothing open");
});

t.test("in a compressed archive offsets count from the start of the tar, and say so", async (t) => {
  const error = await refusal(() => openArchive(bytesOf(gzipSync(ARCHIVE.subarray(0, 4000))), "x.tgz", LIMITS, {}));
  t.match(
    error.message,
    /^x\.tgz \(unpacked\): offset 2048: "checkpoint\/pages-1\.img" is truncated: wanted 900000 bytes, 1952 available$/,
  );
});

t.test("a compressed archive whose header announces more than there is does not fill memory", async (t) => {
  const packed = gzipSync(tarOf({ name: "checkpoint/core-1.img", size: 2 ** 43, body: "x" }));
  const before = process.memoryUsage().arrayBuffers;
  t.equal((await refusal(() => openArchive(bytesOf(packed), "x", LIMITS, {}))).code, "bad-archive");
  t.ok(process.memoryUsage().arrayBuffers - before < 20e6);
});

t.test("a plain archive that became shorter is an error, not fewer bytes", async (t) => {
  const bytes = bytesOf(ARCHIVE);
  const source = archiveSource(await openArchive(bytes, "x", LIMITS, {}), "x", "tar");
  bytes.read = (offset, length) => ARCHIVE.subarray(offset, offset + length - 1);
  t.equal((await refusal(() => source.read("core-1.img", 0, 100))).code, "io");
});

t.test("the other image directory", async (t) => {
  const both = tarOf(
    { name: "checkpoint/inventory.img", body: "full" },
    { name: "pre-checkpoint/inventory.img", body: "pre" },
  );
  const read = async (within?: string): Promise<string> => {
    const source = archiveSource(await openArchive(bytesOf(both), "x", LIMITS, {}), "x", "tar", within);
    return Buffer.from(await source.read("inventory.img", 0, 10)).toString();
  };
  t.equal(await read(), "full");
  t.equal(await read("pre-checkpoint"), "pre");
});

t.test("mutants of a real archive: refused with our own error, or read without one", async (t) => {
  const original = readFileSync(join(REPOSITORY, "fixtures/archives/podman.tar"));
  const headers: number[] = [];
  for await (const { headerOffset } of walkTar(fileInput(bytesOf(original)), "x", LIMITS)) headers.push(headerOffset);
  let accepted = 0;
  const rounds = 500;
  for (let round = 0; round < rounds; round++) {
    const mutant = Buffer.from(round % 10 === 0 ? original.subarray(0, next(original.length)) : original);
    const at = headers[next(headers.length)]!;
    if (at + 512 <= mutant.length) {
      const field = [
        [0, 100],
        [124, 12],
        [156, 1],
        [157, 100],
        [257, 8],
        [345, 155],
      ][next(6)]!;
      for (let flips = next(3); flips >= 0; flips--)
        mutant[at + field[0]! + next(field[1]!)] = next(3) === 0 ? 0 : next(256);
      // A right checksum lets most mutants past the first check.
      mutant.fill(" ", at + 148, at + 156);
      const sum = mutant.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
      mutant.write(`${sum.toString(8).padStart(6, "0")}\0 `, at + 148);
    }
    try {
      const source = archiveSource(await openArchive(bytesOf(mutant), "x", LIMITS, {}), "x", "tar");
      for (const { name, size } of [...(await source.list()), ...(await source.extras())])
        if ((await source.read(name, 0, size)).length !== size) t.fail(`round ${round}: ${name}`);
      accepted++;
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
    }
  }
  t.ok(accepted > rounds / 10 && accepted < rounds, `${accepted} of ${rounds} accepted`);
});
