/** The other end of an internet connection, where the set has both: addresses and ports mirrored. */

import type { InetSkEntry } from "../schema/generated/types.ts";
import type { Ref } from "./objects/common.ts";
import type { PlacedFile } from "./placed-file.ts";
import { refOfFile } from "./ref.ts";
import { varintField } from "./scan.ts";
import type { Store } from "./store.ts";

/** Connected sockets by their two ports, "own>peer's": few share both, and telling ports needs no decoding. */
export type InetEnds = ReadonlyMap<string, readonly PlacedFile[]>;

/** Reads the ports of all internet sockets of a set. */
export async function readInetEnds(store: Store): Promise<InetEnds> {
  const ends = new Map<string, PlacedFile[]>();
  for await (const file of store.files.all("INETSK")) {
    const key = await store.tolerate(() => portsOf(file));
    if (key === undefined) continue;
    const list = ends.get(key);
    if (list === undefined) ends.set(key, [file]);
    else list.push(file);
  }
  return ends;
}

/** The socket at the other end of a connected one. */
export async function inetPeer(store: Store, file: PlacedFile, entry: InetSkEntry): Promise<Ref | undefined> {
  if (entry.dst_port === 0) return undefined;
  const wanted = endsOf(entry, "theirs");
  for (const candidate of (await store.inetEnds()).get(`${entry.dst_port}>${entry.src_port}`) ?? []) {
    if (candidate.id === file.id) continue;
    const other = await store.tolerate(() => candidate.entry.isk);
    if (other !== undefined && endsOf(other, "ours") === wanted) return refOfFile(candidate);
  }
  return undefined;
}

const SRC_PORT = 7;
const DST_PORT = 8;

/** Undefined of a socket that is not connected. */
function portsOf(file: PlacedFile): string | undefined {
  const { bytes } = file.placed;
  const span = file.span;
  if (span === undefined) return undefined;
  const peer = varintField(bytes, span.value, span.end, DST_PORT) ?? 0;
  return peer === 0 ? undefined : `${varintField(bytes, span.value, span.end, SRC_PORT) ?? 0}>${peer}`;
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
