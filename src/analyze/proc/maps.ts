/** /proc/PID/maps. */

export interface LiveMapping {
  readonly start: bigint;
  readonly end: bigint;
  /** "rw-p" */
  readonly flags: string;
  /** Offset in the file. */
  readonly offset: bigint;
  /** "major:minor", decimal as elsewhere. */
  readonly dev: string;
  /** Decimal; "0" without a file. */
  readonly ino: string;
  /** The name as the kernel shows it, " (deleted)" removed; "" for memory without one. */
  readonly name: string;
  readonly deleted: boolean;
}

const LINE = /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) ([0-9a-f]+) ([0-9a-f]+):([0-9a-f]+) (\d+) *(.*)$/;
const DELETED = " (deleted)";

export function parseMaps(text: string): LiveMapping[] {
  const mappings: LiveMapping[] = [];
  for (const line of text.split("\n")) {
    const found = LINE.exec(line);
    if (found === null) continue;
    const [, start, end, flags = "", offset, major = "", minor = "", ino = "", shown = ""] = found;
    const deleted = shown.endsWith(DELETED);
    mappings.push({
      start: BigInt(`0x${start}`),
      end: BigInt(`0x${end}`),
      flags,
      offset: BigInt(`0x${offset}`),
      dev: `${Number.parseInt(major, 16)}:${Number.parseInt(minor, 16)}`,
      ino,
      name: unescapeOctal(deleted ? shown.slice(0, -DELETED.length) : shown),
      deleted,
    });
  }
  return mappings;
}

/** The range as subjects and map_files spell it: "7f00-7f10" without "0x", or with it. */
export function rangeOf(mapping: LiveMapping, prefix = ""): string {
  return `${prefix}${mapping.start.toString(16)}-${prefix}${mapping.end.toString(16)}`;
}

/** Names in maps and mountinfo have blanks, line breaks and backslashes as \040 and the like. */
export function unescapeOctal(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
