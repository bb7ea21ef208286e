/** Numbers as logs print them, in the form findings have. */

/** An inode as findings name it. Versions print it in decimal, with 0x, or in hex without. Undefined for no number. */
export function inodeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  // The form of today's logs, and small enough to be exact.
  if (/^\d{1,15}$/.test(text)) return `0x${Number(text).toString(16)}`;
  const bare = text.startsWith("0x") ? text.slice(2) : text;
  if (!/^[0-9a-f]{1,16}$/i.test(bare)) return undefined;
  const isHex = bare.length !== text.length || /[a-f]/i.test(bare);
  return `0x${BigInt(isHex ? `0x${bare}` : bare).toString(16)}`;
}

/** A device as the kernel keeps it inside (20 bits of minor number, include/linux/kdev_t.h) → "major:minor". */
export function kernelDevice(text: string): string {
  const device = Number.parseInt(text, 16);
  return `${Math.floor(device / 2 ** 20)}:${device % 2 ** 20}`;
}
