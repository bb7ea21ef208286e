/** IP addresses in images: 32-bit words in network byte order as the dumping (little-endian) host read them. */

/** The text of an address of one (IPv4) or four (IPv6) words, undefined for other lengths. */
export function addressToText(words: readonly number[]): string | undefined {
  const bytes = words.flatMap((word) => [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24]);
  if (words.length === 1) return bytes.join(".");
  return words.length === 4 ? ipv6ToText(bytes) : undefined;
}

/** The words of an address, undefined when the text is none. */
export function addressFromText(text: string): number[] | undefined {
  const bytes = ipv4Bytes(text) ?? ipv6Bytes(text);
  if (bytes === undefined) return undefined;
  const words: number[] = [];
  for (let i = 0; i < bytes.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(i, i + 4);
    words.push((a | (b << 8) | (c << 16) | (d << 24)) >>> 0);
  }
  return words;
}

/** As inet_ntop of the C library: the longest run of zero groups is "::", embedded IPv4 addresses are dotted. */
function ipv6ToText(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number));
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  const dotted = bytes.slice(12).join(".");
  if (best.start === 0 && best.length === 6) return `::${dotted}`;
  if (best.start === 0 && best.length === 5 && groups[5] === 0xffff) return `::ffff:${dotted}`;
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(":");
  if (best.start < 0) return text(groups);
  return `${text(groups.slice(0, best.start))}::${text(groups.slice(best.start + best.length))}`;
}

function ipv4Bytes(text: string): number[] | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return undefined;
  const bytes = text.split(".").map(Number);
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
}

function ipv6Bytes(text: string): number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half, i) => groupBytes(half, i === halves.length - 1));
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 16 ? head : undefined;
  if (tail === undefined || head.length + tail.length > 14) return undefined;
  return [...head, ...new Array<number>(16 - head.length - tail.length).fill(0), ...tail];
}

/** Bytes of "a:b:c" or, at the end of the address, "a:b:1.2.3.4"; empty text is no bytes. */
function groupBytes(text: string, atEnd: boolean): number[] | undefined {
  if (text === "") return [];
  const bytes: number[] = [];
  const groups = text.split(":");
  for (const [i, group] of groups.entries()) {
    const v4 = atEnd && i === groups.length - 1 ? ipv4Bytes(group) : undefined;
    if (v4 !== undefined) bytes.push(...v4);
    else if (/^[0-9a-fA-F]{1,4}$/.test(group)) bytes.push(parseInt(group, 16) >> 8, parseInt(group, 16) & 0xff);
    else return undefined;
  }
  return bytes;
}
