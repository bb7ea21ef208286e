/** The GNU build-id of an ELF file, by which one build of a program is told from another. */

/** Reads `length` bytes from `offset`, fewer at the end. */
export type ReadAt = (offset: number, length: number) => Uint8Array;

const PT_NOTE = 4;
const NT_GNU_BUILD_ID = 3;
/** Headers and notes beyond this are of no ordinary file. */
const MOST = 64 * 1024;

/** As hexadecimal digits; undefined of what is no ELF file or has none. Source: elf(5). */
export function readBuildId(read: ReadAt): string | undefined {
  const head = read(0, 64);
  if (head.length < 52 || Buffer.from(head.subarray(0, 4)).toString("latin1") !== "\x7fELF") return undefined;
  const wide = head[4] === 2;
  const little = head[5] === 1;
  const words = viewOf(head);
  if (wide && head.length < 64) return undefined;
  const start = wide ? Number(words.getBigUint64(32, little)) : words.getUint32(28, little);
  const size = words.getUint16(wide ? 54 : 42, little);
  const count = words.getUint16(wide ? 56 : 44, little);
  if (size < (wide ? 56 : 32) || size * count > MOST) return undefined;
  const table = read(start, size * count);
  const segments = viewOf(table);
  for (let at = 0; at + size <= table.length; at += size) {
    if (segments.getUint32(at, little) !== PT_NOTE) continue;
    const offset = wide ? Number(segments.getBigUint64(at + 8, little)) : segments.getUint32(at + 4, little);
    const length = wide ? Number(segments.getBigUint64(at + 32, little)) : segments.getUint32(at + 16, little);
    const found = inNotes(read(offset, Math.min(length, MOST)), little);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inNotes(bytes: Uint8Array, little: boolean): string | undefined {
  const notes = viewOf(bytes);
  const padded = (length: number): number => (length + 3) & ~3;
  for (let at = 0; at + 12 <= bytes.length;) {
    const [nameLength, length, type] = [0, 4, 8].map((field) => notes.getUint32(at + field, little));
    const name = at + 12;
    const description = name + padded(nameLength!);
    const end = description + length!;
    if (end > bytes.length) return undefined;
    if (type === NT_GNU_BUILD_ID && nameLength === 4 && Buffer.from(bytes.subarray(name, name + 3)).equals(GNU))
      return Buffer.from(bytes.subarray(description, end)).toString("hex");
    at = padded(end);
  }
  return undefined;
}

const GNU = Buffer.from("GNU");

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
