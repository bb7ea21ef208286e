/** What commands may touch: files by name, standard streams by number. Synchronous: one command, one stream. */

import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { CkptError } from "../errors.ts";
import type { Pull } from "../images/input.ts";

/** Where a command reads and writes. The bin files give the real streams, tests give others. */
export interface Io {
  /** Descriptors of standard input, output and error. */
  readonly stdin: number;
  readonly stdout: number;
  readonly stderr: number;
  /** $EDITOR of whoever runs the command. */
  readonly editor?: string | undefined;
  /** Asks for a clean-up when a signal ends the command; returns what takes the request back. */
  readonly onInterrupt?: ((cleanUp: () => void) => () => void) | undefined;
  /** $NO_COLOR is set: nothing is coloured unless asked for. */
  readonly noColor?: boolean | undefined;
  /** Of programs that take the terminal over. */
  readonly host?: Host | undefined;
}

/** What a program that takes the terminal over needs of its process. What listens returns what ends that. */
export interface Host {
  onSignal(signal: NodeJS.Signals, act: () => void): () => void;
  /** Columns and rows of the terminal of standard output. */
  size(): { readonly columns: number; readonly rows: number };
  onResize(act: () => void): () => void;
  /** Calls `act` when the process ends, whatever ends it but a signal; nothing asynchronous runs any more. */
  onExit(act: () => void): () => void;
  /** Stops the whole job, as ctrl-z does; what listens to SIGTSTP does not hear of it. */
  suspend(): void;
  /** Ends the process, whatever still runs in it. */
  end(code: number): void;
  /** An environment variable; undefined also when it is empty. */
  variable(name: string): string | undefined;
}

const PIECE = 256 * 1024;

export interface InputFile {
  readonly pull: Pull;
  /** Bytes, when the file is a regular one. */
  readonly size: number | undefined;
  close(): void;
}

/** Opens a file to be read in pieces; `undefined` is standard input. Throws "not-found" or "io". */
export function openInput(io: Io, path: string | undefined): InputFile {
  const ours = path !== undefined && path !== "/dev/stdin";
  const fd = ours ? attempt(path, () => openSync(path, constants.O_RDONLY)) : io.stdin;
  const label = path ?? "standard input";
  const stat = attempt(label, () => fstatSync(fd));
  if (stat.isDirectory()) throw new CkptError("io", "is a directory, not an image", { file: label });
  return {
    size: stat.isFile() ? stat.size : undefined,
    pull: () => {
      const piece = new Uint8Array(PIECE);
      const length = attempt(label, () => retry(() => readSync(fd, piece)));
      return length === 0 ? undefined : piece.subarray(0, length);
    },
    close: () => {
      if (ours) closeSync(fd);
    },
  };
}

export interface OutputFile {
  write(bytes: Uint8Array | string): void;
  /** Makes the file appear under its name. */
  commit(): void;
  /** Leaves what was there before. */
  abort(): void;
}

/**
 * Opens a file to be written beside its name and renamed on `commit`; `undefined` is standard output. A file that is
 * replaced keeps its permissions; a symbolic link stays and its target is replaced.
 */
export function openOutput(io: Io, path: string | undefined): OutputFile {
  if (path === undefined || path === "/dev/stdout") {
    return { write: (bytes) => writeAll(io.stdout, bytes), commit: nothing, abort: nothing };
  }
  const old = statSync(path, { throwIfNoEntry: false });
  if (old?.isDirectory()) throw new CkptError("io", "is a directory", { file: path });
  // Devices, fifos and descriptors by name (/dev/null, /dev/stdout) cannot be replaced: write into them.
  if (old !== undefined && (!old.isFile() || /^\/(dev|proc)\//.test(path))) {
    const special = attempt(path, () => openSync(path, constants.O_WRONLY));
    const done = (): void => closeSync(special);
    return { write: (bytes) => attempt(path, () => writeAll(special, bytes)), commit: done, abort: done };
  }
  const target = old === undefined ? path : realpathSync(path);
  const temporary = `${target}.${Date.now().toString(36)}${Math.trunc(Math.random() * 1e6).toString(36)}.tmp`;
  const fd = attempt(path, () => openSync(temporary, "wx", 0o666));
  if (old !== undefined) fchmodSync(fd, old.mode & 0o7777);
  return {
    write: (bytes) => attempt(path, () => writeAll(fd, bytes)),
    commit: () => {
      closeSync(fd);
      attempt(path, () => renameSync(temporary, target));
    },
    abort: () => {
      closeSync(fd);
      rmSync(temporary, { force: true });
    },
  };
}

/** What is left to do for a stream that is not ours to close. */
function nothing(): void {
  // Nothing.
}

/** Writes all of it, also to a pipe whose reader is slow. */
export function writeAll(fd: number, data: Uint8Array | string): void {
  let bytes = typeof data === "string" ? Buffer.from(data) : data;
  while (bytes.length > 0) bytes = bytes.subarray(retry(() => writeSync(fd, bytes)));
}

/** A reader at the other end that has gone away is no failure of ours: `crit show x | head`. */
export function isBrokenPipe(error: unknown): boolean {
  return systemCode(error instanceof CkptError ? error.cause : error) === "EPIPE";
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

/** Descriptors shared with another program may be non-blocking: wait and try again. */
function retry(call: () => number): number {
  for (;;) {
    try {
      return call();
    } catch (error) {
      if (systemCode(error) === "EOF") return 0; // Windows says so at the end of a pipe
      if (systemCode(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EISDIR: "is a directory",
  ENOTDIR: "a part of the path is not a directory",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
};

/** Runs a file operation; its errors become CkptErrors that name the file. */
export function attempt<T>(file: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new CkptError(code === "ENOENT" ? "not-found" : "io", REASONS[code] ?? (error as Error).message, {
      file,
      cause: error,
    });
  }
}
