/** An image set in a tar archive, plain or compressed, read in place. */
/* eslint-disable @typescript-eslint/require-await -- async turns what is thrown into a rejection */
import { CkptError } from "../errors.ts";
import { escapeControls } from "../views/escape.ts";
import type { Bytes } from "./bytes.ts";
import type { Layout } from "./layout.ts";
import type { Limits } from "./limits.ts";
import { Pace, type PassOptions } from "./pace.ts";
import { checkRange } from "./range.ts";
import { Restream } from "./restream.ts";
import type { Member, Source } from "./source.ts";
import { archiveLayout, indexTar, type TarIndex } from "./tar/index.ts";
import { fileInput, streamInput } from "./tar/input.ts";
import type { TarMember } from "./tar/walk.ts";
import { detectCompression, unpack, type Compression } from "./unpack.ts";

/** A tar whose headers were walked once; `read` gives bytes of its members. */
export interface OpenArchive {
  readonly format: "tar" | "tar.gz" | "tar.zst";
  readonly index: TarIndex;
  /** `length` bytes of a member from `offset`, which must lie within it. */
  read(member: TarMember, offset: number, length: number): Promise<Uint8Array>;
  /** The bytes themselves, if the tar is not compressed. */
  readonly plain: Bytes | undefined;
  close(): Promise<void>;
}

/**
 * Walks an archive. A plain tar costs one read of each header. A compressed one is unpacked once, without writing
 * anything: small members stay in memory (`limits.keepMember`, `keepTotal`, `keepPages`); the others are unpacked again
 * from the start when they are read, and sequential reads go on where the last one ended.
 * `bytes` is closed with the archive, and when opening fails.
 */
export async function openArchive(
  bytes: Bytes,
  label: string,
  limits: Limits,
  options: PassOptions,
): Promise<OpenArchive> {
  try {
    const compression = detectCompression(bytes.read(0, 8), label);
    if (compression === "none") return await openPlain(bytes, label, limits, options);
    return await openCompressed(bytes, compression, label, limits, options);
  } catch (error) {
    bytes.close();
    throw error;
  }
}

async function openPlain(bytes: Bytes, label: string, limits: Limits, options: PassOptions): Promise<OpenArchive> {
  const pace = new Pace(bytes.size, options);
  const index = await indexTar(fileInput(bytes), label, limits, (member) => pace.tick(member.offset));
  pace.finish();
  return {
    format: "tar",
    index,
    plain: bytes,
    read: async (member, offset, length) => {
      const part = bytes.read(member.offset + offset, length);
      if (part.length === length) return part;
      throw new CkptError("io", "it has become shorter since it was opened", { file: escapeControls(label) });
    },
    close: async () => bytes.close(),
  };
}

async function openCompressed(
  bytes: Bytes,
  compression: Exclude<Compression, "none">,
  label: string,
  limits: Limits,
  options: PassOptions,
): Promise<OpenArchive> {
  const kept = new Map<string, Uint8Array>();
  const keptBytes = { pages: 0, others: 0 };
  const input = streamInput(unpack(bytes, compression, label, limits, options));
  let index: TarIndex;
  try {
    index = await indexTar(input, `${label} (unpacked)`, limits, async ({ path, size }) => {
      const kind = /(^|\/)pages-[^/]*\.img$/.test(path) ? "pages" : "others";
      const limit = kind === "pages" ? limits.keepPages : limits.keepTotal;
      if (size > limits.keepMember || keptBytes[kind] + size > limit) return;
      const copy = new Uint8Array(size);
      await input.copy(copy); // if there is less, the walk finds out
      kept.set(path, copy);
      keptBytes[kind] += size;
    });
    await input.skip(Number.MAX_SAFE_INTEGER); // to the end: that is where checksums are
  } finally {
    await input.close();
  }
  const restream = new Restream(
    () => unpack(bytes, compression, label, limits, { signal: options.signal }),
    escapeControls(label),
  );
  return {
    format: compression === "gzip" ? "tar.gz" : "tar.zst",
    index,
    plain: undefined,
    read: async (member, offset, length) =>
      kept.get(member.path)?.slice(offset, offset + length) ?? restream.read(member.offset + offset, length),
    close: async () => {
      await restream.close();
      bytes.close();
    },
  };
}

/** The image set of an archive (layout.ts). The archive is closed with it. */
export function archiveSource(archive: OpenArchive, label: string, format: string, within?: string): Source {
  const layout = archiveLayout(archive.index, label, within);
  const lists = { images: membersOf(layout.images, archive), extras: membersOf(layout.extras, archive) };
  return {
    format,
    label,
    list: () => Promise.resolve(lists.images),
    extras: () => Promise.resolve(lists.extras),
    read: async (name, offset, length) => {
      const member = lookUp(layout, archive.index, name);
      if (member === undefined)
        throw new CkptError("not-found", `no ${escapeControls(name)} in it`, { file: escapeControls(label) });
      const [start, end] = checkRange(member.size, offset, length);
      return start === end ? new Uint8Array(0) : archive.read(member, start, end - start);
    },
    close: () => archive.close(),
  };
}

function lookUp(layout: Layout, index: TarIndex, name: string): TarMember | undefined {
  const path = layout.images.get(name) ?? layout.extras.get(name);
  return path === undefined ? undefined : index.files.get(path);
}

function membersOf(names: ReadonlyMap<string, string>, archive: OpenArchive): readonly Member[] {
  return [...names]
    .map(([name, path]) => ({ name, size: archive.index.files.get(path)!.size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
