/** Graphs over the committed sets, and over sets held in memory. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { graph } from "../../src/crit/graph/graph.ts";
import type { Edge, Graph, Obj } from "../../src/crit/graph/types.ts";
import { encodeImage } from "../../src/crit/image.ts";
import type { Message } from "../../src/crit/schema/message.ts";
import { openDirectory } from "../../src/crit/set/directory.ts";
import { ImageSet } from "../../src/crit/set/image-set.ts";
import { memorySource } from "../../src/crit/set/memory.ts";
import type { Source } from "../../src/crit/set/source.ts";
import { IMAGES } from "./fixtures.ts";

/** All committed sets: those with a process tree, and the one of single images. */
export const SCENES: readonly string[] = [
  ...new Set(
    readdirSync(IMAGES, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".img"))
      .map((path) => dirname(path)),
  ),
].sort();

export function sceneSet(scene: string): ImageSet {
  return new ImageSet(openDirectory(join(IMAGES, scene)));
}

export function openScene(scene: string): Promise<Graph> {
  return graph(sceneSet(scene));
}

/** The files of a committed set, to be changed by a test. */
export function sceneFiles(scene: string): Map<string, Uint8Array> {
  const dir = join(IMAGES, scene);
  const files = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [name, new Uint8Array(readFileSync(join(dir, name)))]));
}

export function memorySet(files: ReadonlyMap<string, Uint8Array>): ImageSet {
  return new ImageSet(memorySource(files));
}

/** An image of messages, for `memorySet`. */
export function image(magic: string, messages: readonly object[]): Uint8Array {
  return encodeImage({ magic, entries: messages.map((message) => ({ message: message as Message })) });
}

/** A set whose reads are written down: names of the images, each once, in order. */
export function watched(set: ImageSet): { readonly set: ImageSet; readonly read: Set<string>; lists: () => number } {
  const read = new Set<string>();
  let lists = 0;
  const inner = set.source;
  const source: Source = {
    format: inner.format,
    label: inner.label,
    list: () => {
      lists++;
      return inner.list();
    },
    extras: () => inner.extras(),
    read: (name, offset, length) => {
      read.add(name);
      return inner.read(name, offset, length);
    },
    close: () => inner.close(),
  };
  return { set: new ImageSet(source), read, lists: () => lists };
}

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

/** Every object of a set. */
export function everything(g: Graph): Promise<Obj[]> {
  return all(g.find({})).then((hits) => hits.map(({ object }) => object));
}

/** Every edge of a set. */
export async function everyEdge(g: Graph): Promise<Edge[]> {
  const refs = new Set((await everything(g)).map(({ ref }) => ref));
  const edges: Edge[] = [];
  for (const ref of refs) edges.push(...(await g.out(ref)));
  return edges;
}

/** An object with what it gives only when asked, so that two can be compared. */
export async function settled(object: Obj): Promise<object> {
  if (!("queued" in object) || typeof object.queued !== "function") return object;
  const queued = await object.queued();
  return object.kind === "inet" ? { ...object, queued, peer: await object.peer() } : { ...object, queued };
}
