/** Which images a sub-tree needs, which of them change, and what is cut off. */

import { CkptError } from "../errors.ts";
import { decodeImage, encodeImage, type DecodedImage } from "../image.ts";
import { entryType } from "../images/entry.ts";
import { imageTypeOfFile } from "../images/table.ts";
import { rewriteImage, withFields, type Hooks } from "../remap/rewrite.ts";
import type { FileEntry, FileLockEntry, PagemapHead, PstreeEntry, UnixSkEntry } from "../schema/generated/types.ts";
import { SkShutdown } from "../schema/generated/types.ts";
import type { ImageSet } from "../set/image-set.ts";
import type { PassOptions } from "../set/pace.ts";
import { type Cut, findCuts } from "./cuts.ts";
import { readHolders } from "./holders.ts";
import { closure, isOfObjects, type Name, ownerOf } from "./objects.ts";
import { readSubTree, type SubTree } from "./tasks.ts";

export interface ExtractPlan {
  readonly tree: SubTree;
  readonly cuts: readonly Cut[];
  /** New bytes by name; undefined of images that are copied. */
  readonly images: ReadonlyMap<string, Uint8Array | undefined>;
}

/** Images of one task or thread, by the number in their name. */
const OF_TASK =
  /^(?:core|ids|mm|vmas|fs|sigacts|itimers|posix-timers|creds|rlimit|signal-s|signal-p|pagemap)-(\d+)\.img$/;

/** Throws CkptError "not-found" for a pid that is no task, "unsupported" for sets of CRIU 0.x. */
export async function planExtract(set: ImageSet, pid: number, options: PassOptions = {}): Promise<ExtractPlan> {
  if (!(await set.has("inventory.img"))) throw new CkptError("unsupported", "a set without inventory.img");
  const tree = await readSubTree(set, pid);
  const names = (await set.source.list()).map(({ name }) => name);
  const holders = await readHolders(set, tree, options);
  const roots = [...holders].filter(([, pids]) => [...pids].some((one) => tree.pids.has(one))).map(([name]) => name);
  const needed = await closure(set, names, [...roots, ...(await segments(set, names))]);
  const files = names.includes("files.img")
    ? (await set.entries("files.img", "file_entry")).map(({ message }) => message)
    : [];
  const images = new Map<string, Uint8Array | undefined>();
  for (const name of names) if (isNeeded(name, tree, needed)) images.set(name, undefined);
  await addPages(set, images);
  const cuts = [...findCuts(tree, files, needed, holders)];
  await reduce(set, tree, needed, files, images, cuts);
  return { tree, cuts, images };
}

/** System V segments go with their namespace, whether a task of the sub-tree has them mapped or not. */
async function segments(set: ImageSet, names: readonly string[]): Promise<Name[]> {
  const found: Name[] = [];
  for (const name of names)
    if (/^ipcns-shm-\d+\.img$/.test(name))
      for (const { message } of await set.entries(name, "ipc_shm_entry")) found.push(`shm.id/${message.desc.id}`);
  return found;
}

/** By name alone; pages are added with their page maps. Statistics are of the whole dump. */
function isNeeded(name: string, { tids, tables }: SubTree, needed: ReadonlySet<Name>): boolean {
  const found = imageTypeOfFile(name);
  if (found === undefined) return false;
  const task = OF_TASK.exec(name);
  if (task !== null) return tids.has(Number(task[1]));
  const key = found.key ?? "";
  switch (found.type.name) {
    case "FDINFO":
      return tables.has(Number(key));
    case "SHMEM_PAGEMAP":
      return needed.has(`shm.id/${Number(key)}`);
    case "GHOST_FILE":
      return needed.has(`ghost.id/${parseInt(key, 16)}`);
    case "TCP_STREAM":
      return needed.has(`inet.ino/${parseInt(key, 16)}`);
    case "PAGES":
    case "PAGES_OLD":
    case "SHM_PAGES_OLD":
    case "STATS":
    case "KDAT":
      return false;
    default:
      return true;
  }
}

async function addPages(set: ImageSet, images: Map<string, Uint8Array | undefined>): Promise<void> {
  for (const name of [...images.keys()]) {
    if (!name.startsWith("pagemap-")) continue;
    for (const { message } of (await set.image(name)).entries()) {
      const { pages_id: id } = message as unknown as PagemapHead;
      if (await set.has(`pages-${id}.img`)) images.set(`pages-${id}.img`, undefined);
      break;
    }
  }
}

/** Leaves out entries of what stays behind, and mends those that name it. */
async function reduce(
  set: ImageSet,
  tree: SubTree,
  needed: ReadonlySet<Name>,
  files: readonly FileEntry[],
  images: Map<string, Uint8Array | undefined>,
  cuts: Cut[],
): Promise<void> {
  const hooks = mending(tree, needed, files);
  for (const name of images.keys()) {
    const ofTasks = name === "pstree.img" || name === "filelocks.img";
    if (!isOfObjects(name) && !ofTasks) continue;
    const image = decodeImage(await set.bytes(name), { name });
    const entries = image.entries.filter((entry, i) => {
      if (name === "pstree.img") return tree.pids.has((entry.message as unknown as PstreeEntry).pid);
      if (name === "filelocks.img") return keepLock(entry.message as unknown as FileLockEntry, tree, cuts);
      const owner = ownerOf(entryType(image.type, i), entry.message);
      return owner === undefined || needed.has(owner);
    });
    const reduced: DecodedImage = rewriteImage({ ...image, entries }, hooks);
    // An image without entries is as good as none, but for the one of all files.
    if (entries.length === 0 && image.entries.length > 0 && name !== "files.img") images.delete(name);
    else images.set(name, encodeImage(reduced));
  }
}

function keepLock({ pid, flag }: FileLockEntry, { pids }: SubTree, cuts: Cut[]): boolean {
  if (pids.has(pid)) return true;
  // Locks of a POSIX kind are their task's; others may be of an open file that somebody else has as well.
  if (flag !== 1) cuts.push({ kind: "lock", what: `a lock by task ${pid} stays behind` });
  return false;
}

/** Source: bits/socket_type.h, net/tcp_states.h. */
const SOCK_DGRAM = 2;
const TCP_CLOSE = 7;

function mending(tree: SubTree, needed: ReadonlySet<Name>, files: readonly FileEntry[]): Hooks {
  const left = new Set(
    files.flatMap(({ id, usk }) => (usk === undefined || needed.has(`file.id/${id}`) ? [] : [usk.ino])),
  );
  const gone = new Set(tree.tasks.flatMap(({ entry: { pid, threads = [] } }) => [pid, ...threads]));
  for (const tid of tree.tids) gone.delete(tid);
  return {
    pstree_entry: (message) =>
      (message as unknown as PstreeEntry).pid === tree.root ? withFields(message, { ppid: 0 }) : message,
    unix_sk_entry: (message) => {
      const { peer, type } = message as unknown as UnixSkEntry;
      if (!left.has(peer)) return message;
      // As the kernel leaves a socket whose peer was closed: datagrams unconnected, all else shut down both ways.
      const alone = type === SOCK_DGRAM ? { state: TCP_CLOSE } : { shutdown: SkShutdown.BOTH };
      return withFields(message, { peer: 0, ...alone });
    },
    // Signals to a task that stays behind go to nobody.
    fown_entry: (message) => (gone.has(message["pid"] as number) ? withFields(message, { pid: 0 }) : message),
  };
}
