/** What to search memory for: bytes, or a regular expression over them. */

import { CkptError } from "../errors.ts";

export type Pattern =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** Of latin1 text, one character a byte; has the flag g. */
  | { readonly kind: "regex"; readonly regex: RegExp };

/** Bytes of a pattern; a longer one is a mistake. */
const LONGEST = 64 * 1024;

/**
 * "hex:cafe 01", "text:…", "/regex/flags" with flags of i, m and s; anything else is text, searched as UTF-8. Throws
 * "usage".
 */
export function parsePattern(source: string): Pattern {
  const regex = /^\/(.+)\/([ims]*)$/s.exec(source);
  if (regex !== null) return { kind: "regex", regex: compile(regex[1]!, regex[2]!) };
  const bytes = source.startsWith("hex:") ? hexBytes(source.slice(4)) : Buffer.from(source.replace(/^text:/, ""));
  if (bytes.length === 0) throw new CkptError("usage", "nothing to search for: the pattern is empty");
  if (bytes.length > LONGEST) throw new CkptError("usage", `a pattern of ${bytes.length} bytes; at most ${LONGEST}`);
  return { kind: "bytes", bytes };
}

/** Memory is read as latin1, so that what is not ASCII in the expression must become the characters of its UTF-8. */
function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(Buffer.from(source).toString("latin1"), `g${[...new Set(flags)].join("")}`);
  } catch (cause) {
    throw new CkptError("usage", (cause as Error).message, {
      hint: "a path to be searched as text is written text:/…/",
      cause,
    });
  }
}

function hexBytes(digits: string): Uint8Array {
  const plain = digits.replace(/\s+/g, "");
  if (!/^([0-9a-f]{2})+$/i.test(plain))
    throw new CkptError("usage", `hex:${digits}: two hexadecimal digits a byte expected`);
  return Buffer.from(plain, "hex");
}
