import t, { type Test } from "tap";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { CkptError } from "../../../../src/crit/errors.ts";
import { isZstd, ZstdDecoder } from "../../../../src/crit/set/zstd/frame.ts";
import { REPOSITORY } from "../../../support/peers.ts";
import { bytesOf, command, refusal, seeded } from "../../../support/tars.ts";

const MAX_WINDOW = 2 ** 27;

function decode(data: Uint8Array, maxWindow = MAX_WINDOW): Buffer {
  const parts: Buffer[] = [];
  for (const block of new ZstdDecoder(bytesOf(data), "x.zst", maxWindow).blocks()) parts.push(Buffer.from(block));
  return Buffer.concat(parts);
}

function compress(t: Test, data: Uint8Array, ...args: string[]): Buffer | undefined {
  return command(t, "zstd", ["-q", "-c", ...args], data);
}

/** Data of many kinds: what compresses well, badly, by runs, by far and near matches, into few and many symbols. */
function samples(): Map<string, Buffer> {
  const next = seeded(1);
  const random = (n: number, symbols = 256): Buffer => Buffer.from(Array.from({ length: n }, () => next(symbols)));
  const words = Array.from({ length: 400 }, () => random(2 + next(9), 26).map((c) => c + 97));
  const text = Buffer.concat(
    Array.from({ length: 40_000 }, () => Buffer.concat([words[next(next(400) + 1)]!, Buffer.from(" ")])),
  );
  const far = random(700_000);
  const all = new Map<string, Buffer>([
    ["nothing", Buffer.alloc(0)],
    ["one byte", Buffer.from("x")],
    ["text", text],
    ["random", random(300_000)],
    ["zeros", Buffer.alloc(1_000_000)],
    ["two symbols", random(200_000, 2)],
    ["eleven symbols", random(200_000, 11)],
    ["far matches", Buffer.concat([far, random(1000), far.subarray(0, 300_000), far])],
    [
      "short periods",
      Buffer.concat(Array.from({ length: 300 }, (_, i) => Buffer.alloc(next(3000), random((i % 9) + 1)))),
    ],
    ["a real archive", readFileSync(join(REPOSITORY, "fixtures/archives/podman.tar"))],
  ]);
  for (const n of [2, 3, 5, 17, 255, 256, 257, 1023, 65_791, 65_792, 131_071, 131_072, 131_073])
    all.set(`${n} bytes of text`, text.subarray(0, n));
  return all;
}

const SAMPLES = samples();

for (const args of [["-1"], ["-3"], ["-16"], ["--fast=7"], ["--no-check"], ["--long=27"]]) {
  t.test(`what zstd ${args.join(" ")} wrote is what it was`, (t) => {
    for (const [name, data] of SAMPLES) {
      const packed = compress(t, data, ...args);
      if (packed === undefined) break;
      t.ok(decode(packed).equals(data), name);
    }
    t.end();
  });
}

t.test("the strongest compression", (t) => {
  const data = SAMPLES.get("far matches")!;
  const packed = compress(t, data, "--ultra", "-22");
  if (packed !== undefined) t.ok(decode(packed).equals(data));
  t.end();
});

t.test("frames, skippable frames and frames of unknown size follow one another", async (t) => {
  const [one, two] = [Buffer.alloc(200_000, "first "), Buffer.from("second")];
  const packed = [compress(t, one, "-5"), compress(t, two, "--no-content-size"), compress(t, Buffer.alloc(0))];
  if (packed.includes(undefined)) return;
  const skippable = Buffer.from("502a4d18" + "05000000" + "0102030405", "hex");
  const file = Buffer.concat([skippable, packed[0]!, packed[2]!, skippable, packed[1]!, packed[0]!]);
  t.ok(decode(file).equals(Buffer.concat([one, two, one])));
  t.equal(decode(Buffer.alloc(0)).length, 0);
  t.equal(decode(skippable).length, 0);
  t.match((await refusal(() => decode(Buffer.concat([packed[1]!, Buffer.from("tail")])))).message, /no zstd frame/);
  t.match((await refusal(() => decode(skippable.subarray(0, 10)))).message, /wanted 5 bytes, 2 available/);
});

t.test("a damaged file is refused, or decodes to the same bytes: the checksum is verified", (t) => {
  const data = Buffer.concat([
    SAMPLES.get("text")!.subarray(0, 20_000),
    Buffer.alloc(500),
    SAMPLES.get("random")!.subarray(0, 300),
  ]);
  const next = seeded(7);
  let refused = 0;
  for (const level of ["-1", "-3", "-19"]) {
    const packed = compress(t, data, level);
    if (packed === undefined) return t.end();
    for (let round = 0; round < 250; round++) {
      const mutant = Buffer.from(packed);
      for (let flips = 1 + next(3); flips > 0; flips--) {
        const at = next(2) === 0 ? next(Math.min(300, mutant.length)) : next(mutant.length);
        mutant[at]! ^= 1 << next(8);
      }
      try {
        if (!decode(mutant).equals(data)) t.fail(`round ${round} decodes to something else`);
      } catch (error) {
        if (!(error instanceof CkptError)) throw error;
        refused++;
      }
    }
  }
  t.ok(refused > 675, `${refused} of 750 mutants refused`);
  t.end();
});

t.test("a mutant without a checksum never throws anything but our own error, nor runs on", (t) => {
  const packed = compress(t, SAMPLES.get("short periods")!.subarray(0, 60_000), "--no-check", "-19");
  if (packed === undefined) return t.end();
  const next = seeded(9);
  let accepted = 0;
  for (let round = 0; round < 700; round++) {
    const mutant = Buffer.from(packed);
    mutant[6 + next(mutant.length - 6)]! ^= 1 << next(8);
    try {
      decode(mutant);
      accepted++;
    } catch (error) {
      if (!(error instanceof CkptError)) throw error;
    }
  }
  t.ok(accepted > 7, `${accepted} of 700 accepted`);
  t.end();
});

t.test("every truncation is refused with what was wanted", async (t) => {
  const packed = compress(t, SAMPLES.get("text")!.subarray(0, 1200), "-3");
  if (packed === undefined) return;
  for (let length = 1; length < packed.length; length++) {
    const error = await refusal(() => decode(packed.subarray(0, length)));
    t.equal(error.code, "bad-archive", `${length} bytes`);
    t.match(error.message, /^x\.zst: offset [0-9]+: .* truncated: wanted [0-9]+ bytes, [0-9]+ available$/);
  }
});

/** A frame of one last block: no checksum, no content size, a window of 128 KiB. */
function frame(type: number, body: number[], size = body.length): Buffer {
  const header = 1 | (type << 1) | (size << 3);
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38, header & 255, (header >> 8) & 255, header >> 16, ...body]);
}

t.test("blocks made by hand", async (t) => {
  t.same(decode(frame(0, [1, 2, 3])), Buffer.from([1, 2, 3]), "raw");
  t.same(decode(frame(1, [7], 1000)), Buffer.alloc(1000, 7), "run length");
  t.equal(decode(frame(1, [7], 131_072)).length, 131_072);
  const cases: [string, Buffer, RegExp][] = [
    ["reserved type", frame(3, [0]), /reserved type/],
    ["too long", frame(1, [7], 131_073), /131073 bytes, the ceiling is 131072/],
    ["empty", frame(2, []), /an empty compressed block/],
    ["tree of nowhere", frame(2, [0x13, 0x40, 0x00, 0x80, 0x00]), /earlier tree/],
    ["tables of nowhere", frame(2, [0x08, 0x41, 0x01, 0xfc, 0x80]), /earlier tables/],
    ["reserved modes", frame(2, [0x08, 0x41, 0x01, 0x01, 0x80]), /reserved bits/],
    ["bytes after literals", frame(2, [0x08, 0x41, 0x00, 0x00]), /bytes after a block/],
    ["match before the start", frame(2, [0x08, 0x41, 0x01, 0x54, 1, 3, 0, 0x0f]), /before the start/],
    ["a sequence code beyond all", frame(2, [0x08, 0x41, 0x01, 0x54, 36, 0, 0, 0x80]), /sequence code 36/],
  ];
  for (const [name, data, message] of cases) t.match((await refusal(() => decode(data))).message, message, name);
});

t.test("18 bytes that announce 2000 long matches end at the first that does not fit", async (t) => {
  const count = 2000;
  const body = [0x00, (count >> 8) + 128, count & 0xff, 0x54, 0, 0, 52, 0x80, 0x01];
  const before = process.cpuUsage().user;
  t.match((await refusal(() => decode(frame(2, body)))).message, /cut short|ceiling|before the start/);
  t.ok(process.cpuUsage().user - before < 200_000, "at once");
});

t.test("frame headers", async (t) => {
  const magic = [0x28, 0xb5, 0x2f, 0xfd];
  const raw = [0x01, 0, 0];
  const refused = async (...bytes: number[]): Promise<string> =>
    (await refusal(() => decode(Buffer.from([...magic, ...bytes])))).message;
  t.equal(decode(Buffer.from([...magic, 0x20, 0, ...raw])).length, 0, "single segment of no bytes");
  t.match(await refused(0x08, 0, ...raw), /reserved bits/);
  t.match(await refused(0x01, 0, 5, ...raw), /dictionary/);
  t.match(await refused(0x20, 9, ...raw), /announced 9 bytes and decodes to 0/);
  t.match(await refused(0x20, 1, 0x11, 0, 0, 65, 66), /ceiling is 1$/);
  t.equal(decode(Buffer.from([...magic, 0x60, 0, 0, 0x03, 8, 0, 65])).length, 256, "a two-byte size counts from 256");
  t.match(await refused(0x04, 0x38, 0x09, 0, 0, 65, 1, 2, 3, 4), /checksum .* wrong/);
  const window = await refusal(() => decode(Buffer.from([...magic, 0, 0x90, ...raw])));
  t.equal(window.code, "too-large");
  t.match(window.message, /window of 268435456 bytes, the ceiling is 134217728/);
});

t.test("memory goes with the data, not with a window of 128 MiB that is not used", (t) => {
  const data = Buffer.alloc(10_000_000, SAMPLES.get("text"));
  const packed = compress(t, data, "-3", "--long=27");
  if (packed === undefined) return t.end();
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  let total = 0;
  let round = 0;
  for (const block of new ZstdDecoder(bytesOf(packed), "x", MAX_WINDOW).blocks()) {
    total += block.length;
    if (++round % 16 !== 0) continue;
    collect();
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  t.equal(total, data.length);
  t.ok(most > 1e6 && most < 5 * data.length, `${most} bytes for ${data.length}`);
  t.equal([...new ZstdDecoder(bytesOf(frame(0, [1])), "x", MAX_WINDOW).blocks()].length, 1);
  t.end();
});

t.test("isZstd", async (t) => {
  t.ok(isZstd(Buffer.from("28b52ffd", "hex")));
  for (const last of ["50", "5f"]) t.ok(isZstd(Buffer.from(`${last}2a4d18`, "hex")));
  t.notOk(isZstd(Buffer.from("602a4d18", "hex")));
  t.notOk(isZstd(Buffer.from("28b52f", "hex")));
});
