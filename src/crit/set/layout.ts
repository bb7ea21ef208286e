/** Finds the image directory among the paths of an archive. Pure: paths in, a plan out. */
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";

/** Where container engines put the images (podman, CRI-O, containerd); podman's --pre-checkpoint has the second. */
export const IMAGE_DIRECTORIES: readonly string[] = ["checkpoint", "pre-checkpoint"];

/** Files of criu's work directory, which engines put beside the image directory. They count as part of the set. */
export const BESIDE: readonly string[] = ["stats-dump", "stats-restore", "dump.log", "restore.log"];

/** Files that no image set is without, or that show what an interrupted dump got to. */
const TELLING = /^(inventory|pstree|files|(core|mm|pagemap|ids|fdinfo|pages)-[0-9]+)\.img$/;

/** True if a directory with these file names is an image set, or the start of one. */
export function looksLikeImageSet(names: Iterable<string>): boolean {
  for (const name of names) if (TELLING.test(name)) return true;
  return false;
}

/** What is read from an archive or a directory, by the name it has in the set. */
export interface Layout {
  /** The image directory's path; "" is the top. */
  readonly directory: string;
  /** The directory whose other files are the extras. */
  readonly top: string;
  /** Name → path. */
  readonly images: ReadonlyMap<string, string>;
  /** Path from `top` → path. */
  readonly extras: ReadonlyMap<string, string>;
}

/**
 * Chooses the image directory: `within` (its path or its last component) if given, else `checkpoint`, else
 * `pre-checkpoint`, else the top, else the only other directory that holds images. Of two files that would have one
 * name in the set, the one in the image directory is meant; what lies in a second image directory is no extra.
 * @param paths the regular files, relative, "/" between components
 */
export function findLayout(paths: readonly string[], label: string, within?: string): Layout {
  const byDirectory = new Map<string, string[]>();
  for (const path of paths) {
    const directory = parentOf(path);
    const siblings = byDirectory.get(directory);
    if (siblings === undefined) byDirectory.set(directory, [path]);
    else siblings.push(path);
  }
  const holding = [...byDirectory].filter(([name, inside]) => holdsImages(name, inside)).map(([name]) => name);
  const directory = choose(holding, label, within);
  const isEngines = IMAGE_DIRECTORIES.includes(lastOf(directory));
  const top = isEngines ? parentOf(directory) : directory;
  const images = new Map<string, string>();
  const extras = new Map<string, string>();
  for (const path of byDirectory.get(directory) ?? []) images.set(lastOf(path), path);
  for (const path of paths) {
    if (holding.includes(parentOf(path))) continue;
    const inTop = top === "" || path.startsWith(`${top}/`);
    const name = inTop && top !== "" ? path.slice(top.length + 1) : path;
    if (images.has(name) || (extras.has(name) && !inTop)) continue;
    if (isEngines && inTop && BESIDE.includes(name)) images.set(name, path);
    else extras.set(name, path);
  }
  return { directory, top, images, extras };
}

/** True if a file at `path` would be taken for one of the set although it is not in the image directory. */
export function isBeside(layout: Layout, path: string): boolean {
  return layout.top !== layout.directory && parentOf(path) === layout.top && BESIDE.includes(lastOf(path));
}

function holdsImages(directory: string, paths: readonly string[]): boolean {
  if (looksLikeImageSet(paths.map(lastOf))) return true;
  return IMAGE_DIRECTORIES.includes(lastOf(directory)) && paths.some((path) => path.endsWith(".img"));
}

function choose(holding: readonly string[], label: string, within: string | undefined): string {
  const file = escapeControls(label);
  const shown = holding.map((name) => (name === "" ? "the top" : escapeControls(name))).join(", ");
  if (within !== undefined) {
    const exact = holding.filter((name) => name === within);
    const wanted = exact.length > 0 ? exact : holding.filter((name) => lastOf(name) === within);
    if (wanted.length === 1) return wanted[0]!;
    const what = `${wanted.length === 0 ? "no" : "more than one"} image directory "${escapeControls(within)}"`;
    throw new CkptError("not-found", what, {
      file,
      hint: shown === "" ? "it holds no images" : `images are in: ${shown}`,
    });
  }
  for (const name of IMAGE_DIRECTORIES) {
    const named = holding.filter((directory) => lastOf(directory) === name);
    if (named.length === 1) return named[0]!;
    if (named.length > 1) break;
  }
  if (holding.includes("")) return "";
  if (holding.length === 1) return holding[0]!;
  if (holding.length > 1)
    throw new CkptError("bad-archive", `images in several directories: ${shown}`, {
      file,
      hint: "say which one is meant",
    });
  throw new CkptError("bad-archive", "no checkpoint images in it", {
    file,
    hint: "expected a checkpoint/ directory, or images at the top or in one directory",
  });
}

/** The directory of a path; "" for the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The last component of a path. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
