/** Opens an image set wherever it lies; what it lies in is told by content, never by name. */
import { join } from "node:path";
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";
import { openFile, sliceBytes, statIfThere, statPath, type Bytes } from "./bytes.ts";
import { openDirectory } from "./directory.ts";
import { looksLikeImageSet } from "./layout.ts";
import { LIMITS } from "./limits.ts";
import type { PassOptions, Progress } from "./pace.ts";
import type { Source } from "./source.ts";
import type { OpenArchive } from "./archive.ts";
import type { LayoutFiles } from "./oci.ts";

export type { Progress };

/** The signal also ends later passes, over the big members of a compressed archive. */
export interface OpenOptions extends PassOptions {
  /** Which image directory is meant, where there are several: "checkpoint" (the default) or "pre-checkpoint". */
  readonly within?: string | undefined;
}

/**
 * Opens a directory of images, an unpacked checkpoint archive, a checkpoint archive (tar; plain, gzip or zstd), an OCI
 * image layout with a checkpoint image, or such a layout in a tar. Nothing is unpacked to disk. See limits.ts for what
 * is refused as too large. Throws CkptError "not-found", "io", "bad-archive", "too-large" or "aborted".
 */
export async function openSource(path: string, options: OpenOptions = {}): Promise<Source> {
  if (!statPath(path).isDirectory()) return openArchiveFile(openFile(path), path, options);
  const isOci = ["oci-layout", "index.json"].every((name) => statIfThere(join(path, name))?.isFile() === true);
  return isOci ? openOciDirectory(path, options) : openDirectory(path, options.within);
}

async function openArchiveFile(bytes: Bytes, label: string, options: OpenOptions): Promise<Source> {
  try {
    checkMagic(bytes.read(0, 8), label);
  } catch (error) {
    bytes.close();
    throw error;
  }
  // Loaded here: a directory of images needs neither tar nor zlib.
  const { openArchive, archiveSource } = await import("./archive.ts");
  const archive = await openArchive(bytes, label, LIMITS, options);
  try {
    const nested = await nestedLayer(archive, label);
    if (nested === undefined) return archiveSource(archive, label, archive.format, options.within);
    const layer = await openArchive(nested, label, LIMITS, options);
    return archiveSource(layer, label, "oci", options.within);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

/** The layer of an image that was saved as a tar, if that is what the archive is. */
async function nestedLayer(archive: OpenArchive, label: string): Promise<Bytes | undefined> {
  const { files } = archive.index;
  const isOci = files.has("oci-layout") && files.has("index.json");
  const isDocker =
    files.has("manifest.json") && !looksLikeImageSet([...files.keys()].map((p) => p.slice(p.lastIndexOf("/") + 1)));
  if (!isOci && !isDocker) return undefined;
  const whole = archive.plain;
  if (whole === undefined)
    throw new CkptError("bad-archive", "a saved image that is compressed as a whole, which is not read", {
      file: escapeControls(label),
      hint: "decompress it first",
    });
  const inTar: LayoutFiles = {
    label,
    open: (path) => {
      const member = files.get(path);
      if (member === undefined)
        throw new CkptError("not-found", `no ${escapeControls(path)} in it`, { file: escapeControls(label) });
      return sliceBytes(whole, member.offset, member.size);
    },
    release: () => undefined,
  };
  const { dockerLayer, ociLayer } = await import("./oci.ts");
  return (isOci ? ociLayer(inTar, LIMITS) : dockerLayer(inTar, LIMITS)).bytes;
}

async function openOciDirectory(path: string, options: OpenOptions): Promise<Source> {
  const { ociLayer } = await import("./oci.ts");
  const { openArchive, archiveSource } = await import("./archive.ts");
  const inDirectory: LayoutFiles = {
    label: path,
    open: (name) => openFile(join(path, ...name.split("/"))),
    release: (bytes) => bytes.close(),
  };
  const layer = ociLayer(inDirectory, LIMITS);
  const archive = await openArchive(layer.bytes, join(path, ...layer.path.split("/")), LIMITS, options);
  try {
    return archiveSource(archive, path, "oci", options.within);
  } catch (error) {
    await archive.close();
    throw error;
  }
}

/** The first words of image files: IMG_COMMON and IMG_SERVICE (images.tsv). Someone named one image, not the set. */
const IMAGE_MAGICS = [0x54564319, 0x55105940];

function checkMagic(head: Uint8Array, label: string): void {
  const file = escapeControls(label);
  if (head.length === 0) throw new CkptError("bad-archive", "the file is empty", { file });
  const magic = head.length >= 4 ? new DataView(head.buffer, head.byteOffset).getUint32(0, true) : 0;
  if (IMAGE_MAGICS.includes(magic))
    throw new CkptError("bad-archive", "a single image, not a set", { file, hint: "name the directory it lies in" });
}
