/** Random access to the bytes of one open file, or to a part of it. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from "node:fs";
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";
import { checkRange } from "./range.ts";

/**
 * Reads are synchronous: a positioned read of a local file takes microseconds, a trip through the thread pool ten
 * times that. Who reads much gives the event loop a turn now and then (pace.ts).
 */
export interface Bytes {
  readonly size: number;
  /** `length` bytes from `offset`, fewer only at the end. The array is the caller's. */
  read(offset: number, length: number): Uint8Array;
  /** Gives back the descriptor; a second call does nothing. */
  close(): void;
}

/** An operating system refusal as a CkptError: "not-found" for a name that is not there, else "io". */
export function ioError(cause: unknown, path: string): CkptError {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  const missing = code === "ENOENT" || code === "ENOTDIR";
  const what = missing ? "no such file or directory" : `cannot ${syscall ?? "read"} (${code ?? String(cause)})`;
  return new CkptError(missing ? "not-found" : "io", what, { file: escapeControls(path), cause });
}

/** stat(2), links followed. */
export function statPath(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw ioError(cause, path);
  }
}

/** stat(2), or undefined where nothing is: no entry, a link to nowhere, a link to itself. */
export function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOTDIR" || code === "ELOOP") return undefined;
    throw ioError(cause, path);
  }
}

/**
 * Opens a regular file. Anything else (a fifo, a device) is refused, before and after opening: nothing may hang.
 * @param seenRegular the directory said so just now: only what was opened is looked at
 */
export function openFile(path: string, seenRegular = false): Bytes {
  const regular = (stats: Stats): void => {
    if (!stats.isFile()) throw new CkptError("io", "not a regular file", { file: escapeControls(path) });
  };
  if (!seenRegular) regular(statPath(path));
  let fd: number;
  try {
    // O_NONBLOCK (absent on Windows): should the file have become a fifo since, the open must not wait for a writer.
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw ioError(cause, path);
  }
  try {
    const stats = fstatSync(fd);
    regular(stats);
    return fileBytes(fd, stats.size, path);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/**
 * All bytes of a regular file that fit into `room` with a byte to spare, as a view of it; undefined for anything else.
 * @param seenRegular the directory said so: it is not asked again
 */
export function readSmallFile(path: string, room: Uint8Array, seenRegular = false): Uint8Array | undefined {
  let fd: number | undefined;
  try {
    if (!seenRegular && statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const length = readSync(fd, room, 0, room.length, 0);
    return length === room.length ? undefined : room.subarray(0, length);
  } catch {
    return undefined; // the ordinary way finds the same and says it
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function fileBytes(fd: number, size: number, path: string): Bytes {
  let open = true;
  return {
    size,
    read: (offset, length) => {
      const [start, end] = checkRange(size, offset, length);
      const bytes = Buffer.allocUnsafeSlow(end - start);
      let done = 0;
      while (done < bytes.length) {
        let n: number;
        try {
          n = readSync(fd, bytes, done, bytes.length - done, start + done);
        } catch (cause) {
          throw ioError(cause, path);
        }
        if (n === 0) break; // cut shorter since it was opened
        done += n;
      }
      return bytes.subarray(0, done);
    },
    close: () => {
      if (open) closeSync(fd);
      open = false;
    },
  };
}

/** `size` bytes of `whole` from `start` as if they were a file. Closing the slice closes the whole. */
export function sliceBytes(whole: Bytes, start: number, size: number): Bytes {
  return {
    size,
    read: (offset, length) => {
      const [from, to] = checkRange(size, offset, length);
      return whole.read(start + from, to - from);
    },
    close: () => whole.close(),
  };
}
