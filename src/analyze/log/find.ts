/** Finds the logs and the images in what the user named: a file, a directory, a checkpoint archive. */
import { readdirSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";
import { CkptError } from "../../crit/errors.ts";
import { ioError, statPath } from "../../crit/set/bytes.ts";
import { escapeControls } from "../../crit/views/escape.ts";
import { fileInput, plainBytes, type LogInput } from "./input.ts";

export interface Found {
  readonly logs: readonly LogInput[];
  /** What src/crit/set opens as an image set: a directory or an archive. */
  readonly images: string | undefined;
  close(): Promise<void>;
}

/** Directories are searched this deep: container/criu.work/restore-2026…/restore.log. */
const MAX_DEPTH = 4;
const MAX_ENTRIES = 20_000;
const MAX_LOGS = 64;

/** What criu and the engines call their logs. */
const OURS =
  /(?:^|[-_.])(?:criu|dump|pre-?dump|restore|page-?server|lazy-?pages|checkpoint|check|ckpt)[\w:+.-]{0,200}\.(?:log|txt)(?:\.\d+)?$/i;
const COMPRESSED = /\.(?:gz|zst|xz)$/i;
const LOG = /\.log(?:\.\d+)?$/i;
const IMAGES = /^(?:inventory|pstree)\.img$/;
/** A line of criu anywhere in the first bytes: a log by what it says. */
const SPEAKS = /\(\d\d+\.\d{6}\)|(?:Error|Warn ) \([\w./+-]+\.c:\d+\)/;
const TAR = "ustar";

/**
 * A file is one log, or a checkpoint archive that holds some; a directory is searched for logs by name and, for
 * others that end in .log, by what they say. Sorted by path. Throws CkptError "not-found" (also for a directory
 * without logs and images), "io", and what opening an archive throws.
 */
export async function findLogs(path: string): Promise<Found> {
  if (statPath(path).isDirectory()) return inDirectory(path);
  if (await isArchive(path)) return inArchive(path);
  return { logs: [fileInput(path)], images: undefined, close: () => Promise.resolve() };
}

async function inDirectory(root: string): Promise<Found> {
  const paths: string[] = [];
  const holdImages: string[] = [];
  let entries = 0;
  const search = (directory: string, depth: number): void => {
    const inside = entriesOf(directory, depth === 0);
    for (const entry of inside) {
      if (++entries > MAX_ENTRIES) return;
      const path = join(directory, entry.name);
      if (IMAGES.test(entry.name) && !holdImages.includes(directory)) holdImages.push(directory);
      if (entry.isDirectory() && depth < MAX_DEPTH) search(path, depth + 1);
      else if ((entry.isFile() || entry.isSymbolicLink()) && mayBeLog(entry.name)) paths.push(path);
    }
  };
  search(root, 0);
  const logs: LogInput[] = [];
  for (const path of paths.sort()) {
    if (logs.length >= MAX_LOGS) break;
    if (await isLog(path)) logs.push(fileInput(path));
  }
  if (logs.length === 0 && holdImages.length === 0)
    throw new CkptError("not-found", "neither logs nor images in it", {
      file: escapeControls(root),
      hint: "name the log; criu writes it to its work directory (-W), or else beside the images",
    });
  return { logs, images: holdImages[0], close: () => Promise.resolve() };
}

function entriesOf(directory: string, isRoot: boolean): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (cause) {
    if (isRoot) throw ioError(cause, directory);
    return []; // one that may not be read, somewhere below
  }
}

function mayBeLog(name: string): boolean {
  const plain = name.replace(COMPRESSED, "");
  return LOG.test(plain) || OURS.test(plain);
}

async function isLog(path: string): Promise<boolean> {
  if (OURS.test(basename(path).replace(COMPRESSED, "")) && statPath(path).isFile()) return true;
  return SPEAKS.test((await firstBytes(path)) ?? "");
}

/** The first bytes, unpacked, as latin1; undefined where they cannot be read. */
async function firstBytes(path: string): Promise<string | undefined> {
  try {
    if (!statPath(path).isFile()) return undefined;
    for await (const chunk of fileInput(path).chunks())
      return Buffer.from(chunk.subarray(0, 64 * 1024)).toString("latin1");
    return "";
  } catch (error) {
    if (error instanceof CkptError) return undefined;
    throw error;
  }
}

async function isArchive(path: string): Promise<boolean> {
  if (!statPath(path).isFile()) return false;
  return (await firstBytes(path))?.slice(257, 257 + TAR.length) === TAR;
}

async function inArchive(path: string): Promise<Found> {
  const { openSource } = await import("../../crit/set/open.ts");
  const source = await openSource(path);
  const members = [...(await source.list()), ...(await source.extras())];
  const logs = members
    .filter(({ name }) => mayBeLog(basename(name)))
    .slice(0, MAX_LOGS)
    .map(({ name, size }): LogInput => {
      const label = `${path}/${name}`;
      return {
        label,
        chunks: () =>
          plainBytes(
            memberPieces(size, (at, length) => source.read(name, at, length)),
            label,
          ),
      };
    });
  return { logs, images: path, close: () => source.close() };
}

const PIECE = 256 * 1024;

async function* memberPieces(
  size: number,
  read: (at: number, length: number) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < size; at += PIECE) yield await read(at, Math.min(PIECE, size - at));
}
