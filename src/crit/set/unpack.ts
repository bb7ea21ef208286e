/** Archive compressions: told apart by their first bytes, unpacked as a stream, with a ceiling against bombs. */
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";
import type { Bytes } from "./bytes.ts";
import type { Limits } from "./limits.ts";
import { Pace, type PassOptions } from "./pace.ts";
import { isZstd, ZstdDecoder } from "./zstd/frame.ts";

export type Compression = "none" | "gzip" | "zstd";

/** Read from the file and unpacked at a time. */
const CHUNK = 256 * 1024;

/** What the first bytes of a file say. Throws CkptError "bad-archive" for a compression we do not read. */
export function detectCompression(head: Uint8Array, label: string): Compression {
  const starts = (...magic: number[]): boolean => magic.every((byte, i) => head[i] === byte);
  if (starts(0x1f, 0x8b)) return "gzip";
  if (isZstd(head)) return "zstd";
  const other = starts(0xfd, 0x37, 0x7a, 0x58, 0x5a) ? "xz" : starts(0x42, 0x5a, 0x68) ? "bzip2" : undefined;
  if (other !== undefined)
    throw new CkptError("bad-archive", `compressed with ${other}, which is not read`, {
      file: escapeControls(label),
      hint: `unpack it first: ${other} -dk FILE`,
    });
  return "none";
}

/**
 * The unpacked bytes from front to back. Each array holds until the next is asked for. Leaving the loop early frees
 * everything. Throws CkptError "bad-archive" for damage, "too-large" for a bomb, "aborted".
 */
export async function* unpack(
  bytes: Bytes,
  compression: Exclude<Compression, "none">,
  label: string,
  limits: Limits,
  options: PassOptions,
): AsyncGenerator<Uint8Array, void, void> {
  const file = escapeControls(label);
  const pace = new Pace(bytes.size, options);
  const unpacker = compression === "gzip" ? gunzip(bytes, file) : unzstd(bytes, file, limits);
  let total = 0;
  for await (const { chunk, consumed } of unpacker) {
    total += chunk.length;
    if (total > limits.freeExpansion && total > limits.ratio * consumed)
      throw new CkptError(
        "too-large",
        `${consumed} compressed bytes unpack to more than ${total}: a decompression bomb?`,
        {
          file,
          offset: consumed,
          hint: "if it is genuine, decompress it yourself and open the plain tar",
        },
      );
    await pace.tick(consumed);
    yield chunk;
  }
  pace.finish();
}

/** `consumed` is how many compressed bytes went into everything so far. */
interface Unpacked {
  readonly chunk: Uint8Array;
  readonly consumed: number;
}

function* unzstd(bytes: Bytes, file: string, limits: Limits): Generator<Unpacked, void, void> {
  const decoder = new ZstdDecoder(bytes, file, limits.zstdWindow);
  for (const chunk of decoder.blocks()) yield { chunk, consumed: decoder.position };
}

async function* gunzip(bytes: Bytes, file: string): AsyncGenerator<Unpacked, void, void> {
  const input = Readable.from(pieces(bytes), { highWaterMark: 1 });
  const gunzip = createGunzip({ chunkSize: CHUNK });
  input.on("error", (error) => gunzip.destroy(error));
  input.pipe(gunzip);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) yield { chunk, consumed: gunzip.bytesWritten };
  } catch (cause) {
    if (cause instanceof CkptError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code?.startsWith("Z_") !== true) throw cause;
    const what = code === "Z_BUF_ERROR" ? "the gzip stream is truncated" : `damaged gzip data: ${message}`;
    throw new CkptError("bad-archive", what, { file, offset: gunzip.bytesWritten, cause });
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

function* pieces(bytes: Bytes): Generator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.size;) {
    const piece = bytes.read(at, CHUNK);
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
