/** Everything a remap changes in a set, worked out before anything is written. */

import { CkptError } from "../errors.ts";
import type { Change } from "../diff/change.ts";
import { diffBytes } from "../diff/sets.ts";
import { decodeImage, encodeImage, type DecodedImage } from "../image.ts";
import { imageTypeOfFile } from "../images/table.ts";
import { closeChain, openChain } from "../memory/chain.ts";
import type { InetSkEntry, PstreeEntry } from "../schema/generated/types.ts";
import type { Message } from "../schema/message.ts";
import type { ImageSet } from "../set/image-set.ts";
import { Pace, type PassOptions } from "../set/pace.ts";
import { type EnvironmentChange, type Patch, planEnvironment } from "./environment.ts";
import { expectationHooks, lookAt } from "./expectations.ts";
import { mapPath, pathHooks } from "./paths.ts";
import type { RemapRequest } from "./request.ts";
import { type Hooks, rewriteImage, withFields } from "./rewrite.ts";
import { socketHooks } from "./sockets.ts";
import { Used } from "./used.ts";

/** What is to be written. */
export interface RemapPlan {
  /** Whole new images by bare name. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Bytes of pages images that change in place. */
  readonly patches: readonly Patch[];
  readonly changes: readonly Change[];
  readonly environment: readonly EnvironmentChange[];
  /** What the user should know: ends of connections that are elsewhere, and the like. */
  readonly notes: readonly string[];
}

/** Contents of deleted files may be large; only links, which have none, have a path in them. */
const LARGEST_GHOST = 64 * 1024;

const OF_PATHS = /^(files|reg-files|unixsk|fanotify(-mark)?|inotify-wd|binfmt-misc(-\d+)?|mountpoints-\d+)\.img$/;
const OF_SOCKETS = /^(files|inetsk)\.img$/;

/** Reads what the request is about and nothing else. Throws CkptError "not-found" for a rule that fits nothing. */
export async function planRemap(set: ImageSet, request: RemapRequest, options: PassOptions = {}): Promise<RemapPlan> {
  const used = new Used();
  const notes = new Set<string>();
  const members = await set.source.list();
  const names = members.map(({ name }) => name);
  const tree = (await set.entries("pstree.img", "pstree_entry")).map(({ message }) => message);
  const hooks = await hooksOf(set, names, request, used, (line) => notes.add(line));
  const images = new Map<string, Uint8Array>();
  const changes: Change[] = [];
  const comms = commsOf(tree, request, used);
  const pace = new Pace(members.length, options);
  for (const [i, { name, size }] of members.entries()) {
    await pace.tick(i);
    const own = hooksFor(name, size, hooks, request, comms);
    if (own === undefined) continue;
    const before = await set.bytes(name);
    const image = decodeImage(before, { name });
    const next = own.reduce<DecodedImage>(rewriteImage, image);
    if (next === image) continue;
    const after = encodeImage(next);
    if (Buffer.compare(before, after) === 0) continue;
    images.set(name, after);
    changes.push(...diffBytes(name, before, after));
  }
  pace.finish();
  const memory = await environmentOf(set, tree, request, used);
  used.check(request.tcp, "no TCP socket of the set has this port, or only ones whose other end is elsewhere");
  used.check(request.addr, "no internet socket of the set has this address");
  used.check(request.path, "no path of the set begins so");
  used.check(request.comm, "the set has no such task");
  used.check(request.env, "no task of the set has it in its environment");
  if (request.addr.length > 0 && names.some((name) => name.startsWith("ifaddr-")))
    notes.add("the network namespace was dumped with its addresses (ifaddr-*.img), which are not changed");
  if (memory.environment.length > 0)
    notes.add("programs that copied their environment when they began (Python, Go, Java) go on with the old one");
  return { images, changes, notes: [...notes], ...memory };
}

interface AllHooks {
  readonly paths: Hooks;
  readonly sockets: Hooks;
  readonly expected: Hooks;
}

async function hooksOf(
  set: ImageSet,
  names: readonly string[],
  request: RemapRequest,
  used: Used,
  note: (line: string) => void,
): Promise<AllHooks> {
  const wanted = request.tcp.length + request.addr.length > 0;
  const sockets = wanted ? await socketsOf(set, names) : [];
  const expected = lookAt(request.expect);
  if (expected.size > 0) await refuseUnknown(set, names, request);
  return {
    paths: pathHooks(request.path, used),
    sockets: socketHooks(request, sockets, used, note),
    expected: expectationHooks(expected),
  };
}

/** A file that is expected to be something and is not in the set is a path mistyped. */
async function refuseUnknown(set: ImageSet, names: readonly string[], { path, expect }: RemapRequest): Promise<void> {
  const known = new Set<string>();
  if (names.includes("files.img"))
    for (const { message } of await set.entries("files.img", "file_entry"))
      if (message.reg !== undefined) known.add(mapPath(message.reg.name, path));
  if (names.includes("reg-files.img"))
    for (const { message } of await set.entries("reg-files.img", "reg_file_entry"))
      known.add(mapPath(message.name, path));
  const missing = expect.find((one) => !known.has(one));
  if (missing !== undefined)
    throw new CkptError("not-found", `--file-expect ${missing}: the set has no such file`, {
      hint: path.length > 0 ? "it is the path after --path that counts; nothing was changed" : "nothing was changed",
    });
}

async function socketsOf(set: ImageSet, names: readonly string[]): Promise<InetSkEntry[]> {
  const sockets: InetSkEntry[] = [];
  if (names.includes("files.img"))
    for (const { message } of await set.entries("files.img", "file_entry"))
      if (message.isk !== undefined) sockets.push(message.isk);
  if (names.includes("inetsk.img"))
    for (const { message } of await set.entries("inetsk.img", "inet_sk_entry")) sockets.push(message);
  return sockets;
}

/** The hooks of an image, one pass each; undefined of images that have nothing to do with the request. */
function hooksFor(
  name: string,
  size: number,
  { paths, sockets, expected }: AllHooks,
  request: RemapRequest,
  comms: ReadonlyMap<number, string>,
): Hooks[] | undefined {
  const passes: Hooks[] = [];
  const core = /^core-(\d+)\.img$/.exec(name);
  if (core !== null) {
    const comm = comms.get(Number(core[1]));
    if (comm !== undefined) passes.push(commHooks(comm));
  }
  const ghost = name.startsWith("ghost-file-") && size <= LARGEST_GHOST;
  if (request.path.length > 0 && (OF_PATHS.test(name) || ghost || name === "irmap-cache")) passes.push(paths);
  if (request.tcp.length + request.addr.length > 0 && OF_SOCKETS.test(name)) passes.push(sockets);
  // After the paths: what is expected is expected of the new ones.
  if (request.expect.length > 0 && /^(files|reg-files)\.img$/.test(name)) passes.push(expected);
  return passes.length === 0 || imageTypeOfFile(name)?.type.entry === undefined ? undefined : passes;
}

/** New names by thread: every thread of a task has one, and criu takes the thread's. */
function commsOf(tree: readonly PstreeEntry[], request: RemapRequest, used: Used): ReadonlyMap<number, string> {
  const comms = new Map<number, string>();
  for (const { pid, threads = [] } of tree) {
    for (const rule of request.comm) {
      const only = rule.pid ?? request.pid;
      if (only !== undefined && only !== pid) continue;
      used.mark(rule);
      for (const tid of [pid, ...threads]) comms.set(tid, rule.name);
    }
  }
  return comms;
}

function commHooks(comm: string): Hooks {
  const rename = (message: Message): Message =>
    message["comm"] === undefined ? message : withFields(message, { comm });
  return { task_core_entry: rename, thread_core_entry: rename };
}

async function environmentOf(
  set: ImageSet,
  tree: readonly PstreeEntry[],
  { env, pid: only }: RemapRequest,
  used: Used,
): Promise<Pick<RemapPlan, "environment" | "patches">> {
  const environment: EnvironmentChange[] = [];
  const patches: Patch[] = [];
  if (only !== undefined && !tree.some(({ pid }) => pid === only))
    throw new CkptError("not-found", `the set has no task ${only}`);
  if (env.length === 0) return { environment, patches };
  const chain = await openChain(set);
  try {
    for (const { pid } of tree) {
      if ((only !== undefined && only !== pid) || !(await set.has(`mm-${pid}.img`))) continue;
      const [mm] = await set.entries(`mm-${pid}.img`, "mm_entry");
      if (mm === undefined) continue;
      const task = await planEnvironment(chain, pid, mm.message, env, used);
      environment.push(...task.changes);
      patches.push(...task.patches);
    }
    return { environment, patches };
  } finally {
    await closeChain(chain);
  }
}
