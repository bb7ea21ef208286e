/**
 * PAX records ("<length> <key>=<value>\n", POSIX.1-2017 pax, "pax Extended Header"): those that say what a member is.
 * Split by their lengths here: the tar package splits at line ends, so a value holding one could forge a record.
 */

/** What the record block says about the next member; absent where it says nothing. */
export interface PaxFacts {
  path?: string;
  linkpath?: string;
  /** Bytes. */
  size?: number;
  /** The member is stored without its holes (GNU.sparse.*): its bytes are not the file's. */
  sparse?: true;
}

/** Reads a block of records. Throws a plain Error that says what is wrong: the caller knows archive and offset. */
export function parsePax(block: Uint8Array): PaxFacts {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const facts: PaxFacts = {};
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] === 0) break; // some writers pad inside the announced size
    const space = bytes.indexOf(0x20, at);
    const digits = space < 0 ? "" : bytes.toString("latin1", at, space);
    if (!/^[0-9]{1,7}$/.test(digits)) throw new Error(`PAX record at byte ${at} has no length`);
    const end = at + Number(digits);
    const equals = bytes.indexOf(0x3d, space);
    if (end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 0x0a)
      throw new Error(
        `PAX record at byte ${at} is cut or not a record: wanted ${digits} bytes, ${bytes.length - at} available`,
      );
    take(facts, bytes.toString("utf8", space + 1, equals), bytes.toString("utf8", equals + 1, end - 1));
    at = end;
  }
  return facts;
}

function take(facts: PaxFacts, key: string, value: string): void {
  if (key.startsWith("GNU.sparse.")) facts.sparse = true;
  else if (key === "path" || key === "linkpath") {
    if (value.includes("\0")) throw new Error(`PAX ${key} holds a NUL byte`);
    facts[key] = value;
  } else if (key === "size") {
    if (!/^[0-9]{1,20}$/.test(value)) throw new Error("PAX size is not a number");
    facts.size = Number(value);
  }
}
