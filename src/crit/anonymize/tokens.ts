/** Replacement words: the same word always becomes the same one, of the same length, and says nothing about it. */

import { createHash, randomBytes } from "node:crypto";
import { decodeString, encodeString } from "../schema/strings.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Path components and names that are the same on every Linux machine and tell nothing about this one. */
const COMMON: ReadonlySet<string> = new Set(
  `. .. / anon_inode bin boot dev etc fd fs home lib lib32 lib64 lo local log media mnt mqueue net null opt proc ptmx pts
   pty random root run sbin self shm srv sys task tmp tty urandom usr var zero socket pipe cgroup cgroup2 devpts devtmpfs
   overlay sysfs tmpfs unified systemd cpu cpuacct cpuset memory pids blkio devices freezer hugetlb net_cls net_prio
   perf_event rdma misc deleted criu none`.split(/\s+/),
);

export class Tokens {
  /** Without it, names from a dictionary could be tried until one gives the token. */
  readonly #key = randomBytes(32);
  readonly #known = new Map<string, string>();

  /** A word: a file name, a host name, a command. Common ones stay. */
  word(text: string): string {
    if (text === "" || COMMON.has(text)) return text;
    let token = this.#known.get(text);
    if (token === undefined) {
      token = this.#make(text);
      this.#known.set(text, token);
    }
    return token;
  }

  /** A path, or text with slashes and blanks in it: its words one by one, the separators as they are. */
  path(text: string): string {
    return text.replace(/[^/\s:@=,()[\]\0]+/g, (word) => this.word(word));
  }

  /** The bytes of a name of a unix socket, NUL of an abstract one included. */
  bytes(name: Uint8Array): Uint8Array {
    // Bytes that are no UTF-8 stay bytes, as in names of files.
    return encodeString(this.path(decodeString(name, 0, name.length)));
  }

  /** An internet address: words in network order. Unspecified, loopback and multicast ones stay. */
  address(words: readonly number[]): number[] {
    const bytes = Buffer.alloc(words.length * 4);
    words.forEach((word, i) => bytes.writeUInt32LE(word >>> 0, i * 4));
    if (isPublicKnowledge(bytes)) return [...words];
    const digest = createHash("sha256").update(this.#key).update(bytes).digest();
    // 10.0.0.0/8 and fd00::/8 are everybody's.
    const first = words.length === 1 ? 10 : 0xfd;
    return words.map((word, i) => {
      const made = ofSameLength(word >>> 0, digest.readUInt32LE(i * 4));
      return i === 0 ? ((made & ~0xff) | first) >>> 0 : made;
    });
  }

  #make(text: string): string {
    // The length in bytes is kept, so that nothing in an image changes its place.
    const length = encodeString(text).length;
    const digest = createHash("sha256").update(this.#key).update(text).digest();
    let token = "";
    for (let i = 0; i < length; i++) token += LETTERS[(digest[i % digest.length]! + i) % LETTERS.length];
    return token;
  }
}

/** 0.0.0.0, 127.0.0.0/8, multicast; ::, ::1, ff00::/8 and the same of IPv4 inside IPv6. */
function isPublicKnowledge(bytes: Buffer): boolean {
  const ipv4 = (part: Buffer): boolean =>
    part.every((byte) => byte === 0) || part[0] === 127 || (part[0]! >= 224 && part[0]! < 240);
  if (bytes.length === 4) return ipv4(bytes);
  const head = bytes.subarray(0, 10);
  if (bytes[0] === 0xff || bytes.subarray(0, 15).every((byte) => byte === 0)) return true;
  return head.every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff && ipv4(bytes.subarray(12));
}

/** A number from `random` that takes as many bytes as a varint as `word` does: the image keeps its length. */
function ofSameLength(word: number, random: number): number {
  const length = Math.max(1, Math.ceil(word.toString(2).length / 7));
  const [low, high] = [length === 1 ? 0 : 2 ** (7 * (length - 1)), Math.min(2 ** (7 * length), 2 ** 32)];
  return low + (random % (high - low));
}
