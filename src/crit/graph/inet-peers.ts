/** The other end of an internet connection, where the set has both: addresses and ports mirrored. */

import type { InetSkEntry } from "../schema/generated/types.ts";
import type { Ref } from "./objects/common.ts";
import type { PlacedFile } from "./placed-file.ts";
import { refOfFile } from "./ref.ts";
import type { Store } from "./store.ts";

/** The socket at the other end of a connected one. */
export async function inetPeer(store: Store, file: PlacedFile, entry: InetSkEntry): Promise<Ref | undefined> {
  if (entry.dst_port === 0) return undefined;
  const wanted = endsOf(entry, "theirs");
  for (const candidate of await store.files.byPorts(entry.dst_port, entry.src_port)) {
    if (candidate.id === file.id) continue;
    const other = await store.tolerate(() => candidate.entry.isk);
    if (other !== undefined && endsOf(other, "ours") === wanted) return refOfFile(candidate);
  }
  return undefined;
}

/** Namespace, protocol and both ends as one text; one side's "theirs" is the other side's "ours". */
function endsOf(entry: InetSkEntry, view: "ours" | "theirs"): string {
  const source = `${plain(entry.src_addr ?? [])}:${entry.src_port}`;
  const destination = `${plain(entry.dst_addr ?? [])}:${entry.dst_port}`;
  const ends = view === "ours" ? `${source}>${destination}` : `${destination}>${source}`;
  return `${entry.ns_id ?? 0}/${entry.proto}/${ends}`;
}

/** An IPv4 address in an IPv6 socket (::ffff:a.b.c.d) as the other side has it. */
function plain(words: readonly number[]): string {
  const [a, b, c, d] = words;
  return words.length === 4 && a === 0 && b === 0 && c === 0xffff0000 ? String(d) : words.join(",");
}
