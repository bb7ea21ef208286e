/** The GNU build-id of an ELF file: a note that the linker derives from the contents. */

import { closeSync, openSync, readSync } from "node:fs";

/** PT_NOTE of elf(5), and NT_GNU_BUILD_ID. */
const PT_NOTE = 4;
const BUILD_ID = 3;
/** Notes and headers larger than this are not those of a linker. */
const LARGEST = 1 << 20;

/** Hexadecimal; undefined when the file is no ELF file, has none, or cannot be read. */
export function readBuildId(path: string): string | undefined {
  let fd: number;
  try {
    fd = openSync(path, "r");
  } catch {
    return undefined;
  }
  try {
    return buildIdOf((offset, length) => {
      if (!Number.isSafeInteger(offset)) return Buffer.alloc(0);
      const bytes = Buffer.alloc(Math.min(length, LARGEST));
      return bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, offset));
    });
  } finally {
    closeSync(fd);
  }
}

/** The same of bytes that `read` brings. Little-endian files of 32 or 64 bits. */
export function buildIdOf(read: (offset: number, length: number) => Buffer): string | undefined {
  const head = read(0, 64);
  if (head.length < 52 || head.readUInt32BE(0) !== 0x7f454c46 || head[5] !== 1) return undefined;
  const wide = head[4] === 2;
  if (wide && head.length < 64) return undefined;
  const table = wide ? Number(head.readBigUInt64LE(32)) : head.readUInt32LE(28);
  const size = head.readUInt16LE(wide ? 54 : 42);
  const count = head.readUInt16LE(wide ? 56 : 44);
  const headers = read(table, size * count);
  for (let i = 0; (i + 1) * size <= headers.length && size >= (wide ? 56 : 32); i++) {
    const header = headers.subarray(i * size);
    if (header.readUInt32LE(0) !== PT_NOTE) continue;
    const offset = wide ? Number(header.readBigUInt64LE(8)) : header.readUInt32LE(4);
    const length = wide ? Number(header.readBigUInt64LE(32)) : header.readUInt32LE(16);
    const found = noteIn(read(offset, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function noteIn(notes: Buffer): string | undefined {
  for (let at = 0; at + 12 <= notes.length;) {
    const nameSize = notes.readUInt32LE(at);
    const descSize = notes.readUInt32LE(at + 4);
    const desc = at + 12 + ((nameSize + 3) & ~3);
    if (nameSize > LARGEST || descSize > LARGEST || desc + descSize > notes.length) return undefined;
    if (notes.readUInt32LE(at + 8) === BUILD_ID && notes.toString("latin1", at + 12, at + 15) === "GNU") {
      return notes.toString("hex", desc, desc + descSize);
    }
    at = desc + ((descSize + 3) & ~3);
  }
  return undefined;
}
