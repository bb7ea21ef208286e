/** Compressed logs: gzip, zstd and xz, told by their first bytes. */
import type { Bytes } from "../../crit/set/bytes.ts";
import { LIMITS } from "../../crit/set/limits.ts";

export type LogCompression = "none" | "gzip" | "zstd" | "xz";

const MAGICS: readonly (readonly [LogCompression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b, 8]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
];

export function compressionOf(head: Uint8Array): LogCompression {
  return MAGICS.find(([, magic]) => magic.every((byte, i) => head[i] === byte))?.[0] ?? "none";
}

/** The unpacked bytes, in pieces that hold until the next is asked for. Throws CkptError "bad-archive", "too-large". */
export async function* unpackLog(
  bytes: Bytes,
  compression: Exclude<LogCompression, "none">,
  label: string,
): AsyncGenerator<Uint8Array, void, void> {
  if (compression === "xz") {
    const { unxz } = await import("./xz/unxz.ts");
    yield* unxz(bytes.read(0, bytes.size), label);
    return;
  }
  const { unpack } = await import("../../crit/set/unpack.ts");
  yield* unpack(bytes, compression, label, LIMITS, {});
}
