/** One 512-byte tar header as a tagged fact. Decoding (base-256, octal, ustar prefixes) is the tar package's. */
import { Header } from "tar/header";
import type { PaxFacts } from "./pax.ts";

/** What follows a header and how the walk treats it. */
export type HeaderKind =
  | "end" // a block of zeros: the end-of-archive marker
  | "file"
  | "directory"
  | "link" // hard or symbolic: has no bytes of its own
  | "special" // device or fifo
  | "sparse" // a file without its holes, in GNU's own layout
  | "pax"
  | "pax-global"
  | "long-path"
  | "long-link"
  | "other"; // volume labels, directory dumps, what is not known: skipped with their bytes

export interface TarHeader {
  readonly kind: HeaderKind;
  readonly path: string;
  /** Bytes that follow the header, before padding. */
  readonly size: number;
  /** An old GNU sparse file whose map does not fit into the header. */
  readonly mapGoesOn: boolean;
}

export const BLOCK = 512;

/**
 * Decodes a block, with what a PAX header or a GNU long name before it said. Throws a plain Error that says what is
 * wrong: the caller knows archive and offset.
 */
export function decodeHeader(block: Uint8Array, pax: PaxFacts = {}, longPath?: string): TarHeader {
  if (isZero(block)) return { kind: "end", path: "", size: 0, mapGoesOn: false };
  const header = new Header(Buffer.from(block.buffer, block.byteOffset, block.byteLength), 0, {
    ...(pax.size === undefined ? {} : { size: pax.size }),
  });
  if (!header.cksumValid) throw new Error("bad header checksum");
  const kind = pax.sparse === true && isPlain(header.typeKey) ? "sparse" : kindOf(header.typeKey);
  const size = kind === "link" || kind === "special" || kind === "directory" ? 0 : header.size;
  if (size === undefined) throw new Error("the header has no valid size");
  return {
    kind,
    path: pax.path ?? longPath ?? header.path ?? "",
    size,
    mapGoesOn: header.typeKey === "S" && block[482] !== 0,
  };
}

function isPlain(key: Header["typeKey"]): boolean {
  return key === "0" || key === "" || key === "7";
}

function kindOf(key: Header["typeKey"]): HeaderKind {
  if (isPlain(key)) return "file";
  if (key === "5") return "directory";
  if (key === "1" || key === "2") return "link";
  if (key === "3" || key === "4" || key === "6") return "special";
  if (key === "S") return "sparse";
  if (key === "x" || key === "X") return "pax";
  if (key === "g") return "pax-global";
  if (key === "L" || key === "N") return "long-path";
  if (key === "K") return "long-link";
  return "other";
}

function isZero(block: Uint8Array): boolean {
  for (const byte of block) if (byte !== 0) return false;
  return true;
}
