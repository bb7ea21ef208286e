import { gzipSync } from "node:zlib";
import t from "tap";
import { LIMITS, type Limits } from "../../../src/crit/set/limits.ts";
import type { PassOptions, Progress } from "../../../src/crit/set/pace.ts";
import { detectCompression, unpack } from "../../../src/crit/set/unpack.ts";
import { bytesOf, command, refusal, seeded } from "../../support/tars.ts";

async function all(packed: Uint8Array, limits: Partial<Limits> = {}, options: PassOptions = {}): Promise<Buffer> {
  const compression = detectCompression(packed, "x");
  if (compression === "none") throw new Error("not compressed");
  const parts: Buffer[] = [];
  for await (const part of unpack(bytesOf(packed), compression, "x", { ...LIMITS, ...limits }, options))
    parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const next = seeded(21);
const DATA = Buffer.from(Array.from({ length: 1_500_000 }, (_, i) => (i % 1000 < 500 ? next(256) : 0)));
const ZSTD = (t: Parameters<typeof command>[0], data: Uint8Array): Buffer =>
  command(t, "zstd", ["-q", "-c"], data) ?? Buffer.alloc(0);

t.test("told apart by content", async (t) => {
  t.equal(detectCompression(gzipSync("x"), "x"), "gzip");
  t.equal(detectCompression(Buffer.from("28b52ffd00", "hex"), "x"), "zstd");
  t.equal(detectCompression(Buffer.from("checkpoint/"), "x"), "none");
  t.equal(detectCompression(Buffer.alloc(0), "x"), "none");
  for (const [head, name] of [
    ["fd377a585a00", "xz"],
    ["425a6839", "bzip2"],
  ] as const) {
    const error = await refusal(() => detectCompression(Buffer.from(head, "hex"), "x"));
    t.equal(error.message, `x: compressed with ${name}, which is not read`);
    t.match(error.hint, `${name} -dk`);
  }
});

t.test("gzip and zstd give what was packed, in one or several members", async (t) => {
  t.ok((await all(gzipSync(DATA))).equals(DATA));
  t.ok(
    (await all(Buffer.concat([gzipSync(DATA), gzipSync("tail")]))).equals(Buffer.concat([DATA, Buffer.from("tail")])),
  );
  const packed = ZSTD(t, DATA);
  if (packed.length > 0) t.ok((await all(packed)).equals(DATA));
});

t.test("truncated and damaged gzip is refused with the offset", async (t) => {
  const packed = gzipSync(DATA.subarray(0, 50_000));
  for (const length of [2, 9, 10, 11, 100, packed.length >> 1, packed.length - 8, packed.length - 1]) {
    const error = await refusal(() => all(packed.subarray(0, length)));
    t.equal(error.code, "bad-archive");
    t.match(error.message, /^x: offset [0-9]+: the gzip stream is truncated$/, `${length} bytes`);
  }
  for (const at of [3000, packed.length - 6, packed.length - 2]) {
    const damaged = Buffer.from(packed);
    damaged[at]! ^= 0x55;
    t.match((await refusal(() => all(damaged))).message, /^x: offset [0-9]+: damaged gzip data/, `byte ${at}`);
  }
});

t.test("a bomb is refused, the same data below the ceiling is not", async (t) => {
  const zeros = Buffer.alloc(5_000_000);
  for (const packed of [gzipSync(zeros), ZSTD(t, zeros)]) {
    if (packed.length === 0) return;
    const error = await refusal(() => all(packed, { freeExpansion: 2_000_000 }));
    t.equal(error.code, "too-large");
    t.match(
      error.message,
      /^x: offset [0-9]+: [0-9]+ compressed bytes unpack to more than [0-9]+: a decompression bomb\?$/,
    );
    t.equal((await all(packed)).length, zeros.length);
    t.equal((await all(packed, { freeExpansion: 2_000_000, ratio: 100_000 })).length, zeros.length);
  }
});

t.test("progress counts compressed bytes; a signal ends it", async (t) => {
  const packed = gzipSync(Buffer.concat([DATA, DATA, DATA, DATA]));
  const seen: Progress[] = [];
  await all(packed, {}, { onProgress: (progress) => seen.push(progress) });
  t.same(seen.at(-1), { done: packed.length, total: packed.length });
  t.ok(seen.every(({ done }, i) => i === 0 || done >= seen[i - 1]!.done));
  for (const file of [packed, ZSTD(t, Buffer.concat([DATA, DATA]))]) {
    const abort = new AbortController();
    const compression = detectCompression(file, "x") as "gzip" | "zstd";
    let parts = 0;
    const error = await refusal(async () => {
      for await (const part of unpack(bytesOf(file), compression, "x", LIMITS, { signal: abort.signal }))
        if (part.length > 0 && ++parts === 2) abort.abort();
    });
    t.equal(error.code, "aborted");
    t.equal(parts, 2, "at once");
  }
});

t.test("leaving early is no error", async (t) => {
  for (const packed of [gzipSync(DATA), ZSTD(t, DATA)]) {
    if (packed.length === 0) return;
    const compression = detectCompression(packed, "x") as "gzip" | "zstd";
    for await (const part of unpack(bytesOf(packed), compression, "x", LIMITS, {})) {
      t.ok(part.length > 0);
      break;
    }
  }
});
