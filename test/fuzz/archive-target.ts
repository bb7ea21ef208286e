/** Fuzzing archives: a damaged tar, plain or compressed, is opened and every member read. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CkptError } from "../../src/crit/errors.ts";
import { openSource } from "../../src/crit/set/open.ts";
import { REPOSITORY } from "../support/peers.ts";
import type { Random } from "../support/random.ts";
import { changed, edge, flip, resized } from "./blunt.ts";
import { Broken, type Target, type Trial } from "./trial.ts";

const ARCHIVES = ["podman.tar", "podman.tar.gz", "podman.tar.zst", "cri-o.tar", "containerd.tar"];
const BLOCK = 512;

type Damage = (random: Random, bytes: Uint8Array) => Uint8Array;

const BLUNT: Readonly<Record<string, Damage>> = {
  flip: (random, bytes) => changed(random, bytes, flip(random)),
  set: (random, bytes) => changed(random, bytes, edge(random), random.between(1, 20)),
  resize: resized,
  truncate: (random, bytes) => bytes.slice(0, random.below(bytes.length + 1)),
};

/** Texts for the fields of a header: sizes beyond everything, names that lead out of the archive, links. */
const SIZES = [
  "77777777777\0",
  "00000000000\0",
  "\x80\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff",
  "\xff".repeat(12),
  "-1",
  "9",
  "",
] as const;
const NAMES = [
  "../../etc/passwd",
  "/etc/passwd",
  "..",
  ".",
  "",
  "checkpoint/../../x",
  "a\0b",
  "checkpoint/core-1.img",
  "\x1b[2J",
  "x".repeat(100),
] as const;

/** Damage to headers of a tar that leaves their checksums right. */
const CAREFUL: Readonly<Record<string, Damage>> = {
  "header name": (random, bytes) => inHeader(random, bytes, (header) => put(header, 0, 100, random.pick(NAMES))),
  "header size": (random, bytes) => inHeader(random, bytes, (header) => put(header, 124, 12, random.pick(SIZES))),
  "header type": (random, bytes) =>
    inHeader(random, bytes, (header) => put(header, 156, 1, random.pick([..."01234567xgLKS\0VZ"]))),
  "header link": (random, bytes) => inHeader(random, bytes, (header) => put(header, 157, 100, random.pick(NAMES))),
  "header bits": (random, bytes) =>
    inHeader(random, bytes, (header) => header.set(changed(random, header, flip(random)))),
  "member bits": (random, bytes) => {
    const headers = headersOf(bytes);
    const out = bytes.slice();
    const at = random.pick(headers) + BLOCK + random.below(BLOCK);
    if (at < out.length && !headers.includes(at - (at % BLOCK))) out[at] = (out[at] as number) ^ (1 << random.below(8));
    return out;
  },
  "blocks moved": (random, bytes) => {
    const count = bytes.length / BLOCK;
    const [from, to] = [random.below(count) * BLOCK, random.below(count) * BLOCK];
    const out = bytes.slice();
    out.set(bytes.subarray(from, from + BLOCK), to);
    return out;
  },
};

const plain = (bytes: Uint8Array): Uint8Array => bytes;

/** A zstd frame of blocks that are not compressed (RFC 8878, 3.1.1): damage to what is inside reaches the tar reader. */
function zstd(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])]; // magic, no checksum, a window of 2 MiB
  for (let at = 0; at < bytes.length; at += 0x10000) {
    const block = bytes.subarray(at, at + 0x10000);
    const header = (block.length << 3) | (at + 0x10000 >= bytes.length ? 1 : 0);
    parts.push(Uint8Array.from([header & 0xff, (header >> 8) & 0xff, header >> 16]), block);
  }
  return Uint8Array.from(Buffer.concat(parts));
}

/** How a damaged tar is packed again. */
const PACKED = [
  ["", plain],
  ["", plain],
  ["", plain],
  [".gz", (bytes: Uint8Array): Uint8Array => gzipSync(Buffer.from(bytes), { level: 1 })],
  [".zst", zstd],
] as const;

export function archiveTarget(): Target {
  const archives = ARCHIVES.map(
    (name) => [name, new Uint8Array(readFileSync(join(REPOSITORY, "fixtures/archives", name)))] as const,
  );
  const dir = mkdtempSync(join(tmpdir(), "ckpt-fuzz-archive-"));
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  return {
    name: "archive",
    deadly: ["truncate", "resize", "header size"],
    trial(random: Random): Trial {
      const [name, bytes] = random.pick(archives);
      const framed = name.endsWith(".tar") && random.chance(0.8);
      const mutation = random.pick(Object.keys(framed ? CAREFUL : BLUNT));
      const damaged = ((framed ? CAREFUL : BLUNT)[mutation] as Damage)(random, bytes);
      const [ending, pack] = framed ? random.pick(PACKED) : (["", plain] as const);
      const content = pack(damaged);
      const kind = name.slice(name.indexOf(".") + 1) + ending;
      return { kind, mutation, framed, name, content, run: () => check(join(dir, name), content) };
    },
  };
}

/** Whether it opened and all of it could be read. */
async function check(path: string, content: Uint8Array): Promise<boolean> {
  writeFileSync(path, content);
  try {
    const source = await openSource(path);
    try {
      const members = await source.list();
      for (const { name, size } of [...members, ...(await source.extras())]) {
        if (/(^|\/)\.\.(\/|$)|^\//.test(name)) throw new Broken(`a member named ${JSON.stringify(name)}`);
        const bytes = await source.read(name, 0, Math.min(size, 100_000));
        if (bytes.length !== Math.min(size, 100_000)) throw new Broken(`${name}: ${bytes.length} bytes of ${size}`);
      }
    } finally {
      await source.close();
    }
    return true;
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
    return false;
  }
}

/** Offsets of the headers, by their magic. */
function headersOf(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: number[] = [];
  for (let at = 0; at + BLOCK <= bytes.length; at += BLOCK)
    if (text.toString("latin1", at + 257, at + 262) === "ustar") found.push(at);
  return found;
}

function put(header: Uint8Array, at: number, length: number, text: string): void {
  header.fill(0, at, at + length);
  header.set(Buffer.from(text, "latin1").subarray(0, length), at);
}

/** A copy with one header changed and its checksum made right. */
function inHeader(random: Random, bytes: Uint8Array, change: (header: Uint8Array) => void): Uint8Array {
  const out = bytes.slice();
  const at = random.pick(headersOf(bytes));
  const header = out.subarray(at, at + BLOCK);
  change(header);
  put(header, 148, 8, "        ");
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(header, 148, 8, `${sum.toString(8).padStart(6, "0")}\0 `);
  return out;
}
