/** Where the bytes of a log come from: a file, a stream, memory; unpacked, and as UTF-8. */
import { closeSync, constants, openSync, readSync } from "node:fs";
import { CkptError } from "../../crit/errors.ts";
import { ioError, statPath, type Bytes } from "../../crit/set/bytes.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { memoryBytes } from "./memory-bytes.ts";
import { compressionOf, unpackLog } from "./unpack.ts";
import { asUtf8 } from "./utf8.ts";

/** One input that may hold logs. */
export interface LogInput {
  /** What the user named, or the path it was found at; for messages. */
  readonly label: string;
  /**
   * The plain bytes from front to back, once; each array holds until the next is asked for. Throws CkptError "io",
   * "bad-archive" (damaged compression; what came before it is given first), "too-large", "unsupported" (an image).
   */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Small: the events of a piece should be gone before the garbage collector comes by. */
const PIECE = 128 * 1024;
/** Compressed bytes are kept whole, since a stream cannot be sought in. */
const MAX_COMPRESSED = 64 * 1024 * 1024;

/** A file by its path, or a descriptor that is read to its end and not closed. Opened when it is read. */
export function fileInput(path: string | number, label = typeof path === "string" ? path : "standard input"): LogInput {
  return { label, chunks: () => plainBytes(readPieces(path, label), label) };
}

/** Bytes that are in memory. */
export function bytesInput(bytes: Uint8Array, label: string): LogInput {
  return { label, chunks: () => plainBytes([bytes].values(), label) };
}

/** Pieces as they are on disk → plain UTF-8. */
export async function* plainBytes(source: Source, label: string): AsyncGenerator<Uint8Array, void, void> {
  try {
    const head = await peek(source, 8);
    refuseImages(head, label);
    const compression = compressionOf(head);
    const pieces = withHead(head, source);
    yield* asUtf8(compression === "none" ? pieces : unpackLog(await collect(pieces, label), compression, label));
  } finally {
    await source.return?.();
  }
}

type Source = Iterator<Uint8Array, unknown> | AsyncIterator<Uint8Array, unknown>;

/** At least `length` bytes from the start, fewer only if there are no more. */
async function peek(source: Source, length: number): Promise<Uint8Array> {
  const first: Uint8Array[] = [];
  for (let have = 0; have < length;) {
    const next = await source.next();
    if (next.done === true) break;
    first.push(next.value.slice());
    have += next.value.length;
  }
  return Buffer.concat(first);
}

async function* withHead(head: Uint8Array, source: Source): AsyncGenerator<Uint8Array, void, void> {
  yield head;
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}

async function collect(pieces: AsyncIterable<Uint8Array>, label: string): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MAX_COMPRESSED)
      throw new CkptError("too-large", `more than ${MAX_COMPRESSED} compressed bytes`, {
        file: escapeControls(label),
        hint: "unpack it first, and pass it through a pipe",
      });
    parts.push(piece.slice());
  }
  return memoryBytes(Buffer.concat(parts));
}

/** IMG_COMMON and IMG_SERVICE (images.tsv). */
const IMAGE_MAGICS = [0x54564319, 0x55105940];

function refuseImages(head: Uint8Array, label: string): void {
  if (head.length < 4) return;
  if (!IMAGE_MAGICS.includes(new DataView(head.buffer, head.byteOffset).getUint32(0, true))) return;
  throw new CkptError("unsupported", "an image, not a log", {
    file: escapeControls(label),
    hint: "name the log, or the directory the images lie in",
  });
}

/** Pieces of a file; each holds until the next is asked for. */
function* readPieces(path: string | number, label: string): Generator<Uint8Array, void, void> {
  const fd = typeof path === "number" ? path : openLog(path);
  try {
    const room = Buffer.allocUnsafe(PIECE);
    for (;;) {
      const length = readSome(fd, room, label);
      if (length === 0) return;
      yield room.subarray(0, length);
    }
  } finally {
    if (typeof path === "string") closeSync(fd);
  }
}

function openLog(path: string): number {
  if (statPath(path).isDirectory()) throw new CkptError("io", "is a directory", { file: escapeControls(path) });
  try {
    return openSync(path, constants.O_RDONLY);
  } catch (cause) {
    throw ioError(cause, path);
  }
}

function readSome(fd: number, room: Uint8Array, label: string): number {
  for (;;) {
    try {
      return readSync(fd, room);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === "EOF") return 0; // Windows says so at the end of a pipe
      if (code !== "EAGAIN") throw ioError(cause, label);
      // A pipe that another program set to non-blocking: wait for its writer.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
