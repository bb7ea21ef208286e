/** Addresses as people write them. */

import { CkptError } from "../errors.ts";

/** Bytes shown of an address that comes without a length. */
const DEFAULT_LENGTH = 256n;
/** Highest address. */
const TOP = (1n << 64n) - 1n;

/** A stretch of addresses. */
export interface AddressRange {
  readonly start: bigint;
  /** Behind the last byte. */
  readonly end: bigint;
}

/**
 * "0x7f00", "7f00" (hexadecimal, as in /proc/PID/maps), "7f00+64" (decimal length, or 0x40), "7f00-8000". Throws
 * "usage".
 */
export function parseRange(text: string): AddressRange {
  const parts = /^(?:0x)?([0-9a-f]{1,16})(?:\+(0x[0-9a-f]+|\d+)|-(?:0x)?([0-9a-f]{1,16}))?$/i.exec(text);
  if (parts === null)
    throw new CkptError("usage", `${text}: ADDR, ADDR+LEN or ADDR-END expected`, { hint: "addresses are hexadecimal" });
  const start = BigInt(`0x${parts[1]}`);
  const end =
    parts[3] !== undefined
      ? BigInt(`0x${parts[3]}`)
      : start + (parts[2] === undefined ? DEFAULT_LENGTH : BigInt(parts[2]));
  if (end <= start) throw new CkptError("usage", `${text}: no bytes in it`);
  return { start, end: end > TOP ? TOP : end };
}
