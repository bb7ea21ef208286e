/** The process tree of pstree.img: who is whose child, in which order, whatever is missing or in a ring. */

import { CkptError } from "../errors.ts";
import { messageType } from "../schema/descriptor.ts";
import type { PstreeEntry } from "../schema/generated/types.ts";
import { WIRE } from "../schema/wire.ts";
import { frameEnd, type Image, type Images } from "./images.ts";
import { Placed } from "./placed.ts";
import { FieldCursor } from "./scan.ts";

export interface Node {
  readonly pid: number;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  /** Its entry. */
  readonly placed: Placed<PstreeEntry>;
}

/** A node that makes its entry when asked: trees have 10,000 nodes and a question few of them. */
class ImageNode implements Node {
  pid = 0;
  ppid = 0;
  pgid = 0;
  sid = 0;
  readonly #image: Image;
  readonly #index: number;
  readonly #offset: number;
  readonly #end: number;

  constructor(image: Image, fields: FieldCursor, index: number, offset: number, end: number) {
    this.#image = image;
    this.#index = index;
    this.#offset = offset;
    this.#end = end;
    fields.reset(offset + 4, end);
    while (fields.next()) {
      if (fields.wire !== WIRE.varint) continue;
      if (fields.number === 1) this.pid = fields.low;
      else if (fields.number === 2) this.ppid = fields.low;
      else if (fields.number === 3) this.pgid = fields.low;
      else if (fields.number === 4) this.sid = fields.low;
    }
  }

  get placed(): Placed<PstreeEntry> {
    const { name, bytes } = this.#image;
    const record = { offset: this.#offset, length: this.#end - this.#offset };
    const message = { start: this.#offset + 4, end: this.#end };
    return new Placed(name, this.#index, messageType("pstree_entry"), bytes, 0, message, record);
  }
}

/** A node with its place in the order of the tree. */
export interface TreeNode {
  readonly node: Node;
  readonly depth: number;
  readonly last: boolean;
}

export class Tree {
  readonly #nodes = new Map<number, Node>();
  readonly #children = new Map<number, Node[]>();
  readonly roots: readonly Node[];
  #threads: Map<number, number> | undefined;
  #rootPids: ReadonlySet<number> | undefined;

  /** The first of several entries with one pid counts. */
  constructor(nodes: Iterable<Node>) {
    let inOrder = true; // parents stand before their children, as criu writes them: then there is no ring
    for (const node of nodes) {
      if (this.#nodes.has(node.pid)) continue;
      if (node.ppid !== 0 && !this.#nodes.has(node.ppid)) inOrder = false;
      this.#nodes.set(node.pid, node);
    }
    const roots: Node[] = [];
    for (const node of this.#nodes.values()) {
      if (!this.#nodes.has(node.ppid) || node.ppid === node.pid) roots.push(node);
      else {
        const siblings = this.#children.get(node.ppid);
        if (siblings === undefined) this.#children.set(node.ppid, [node]);
        else siblings.push(node);
      }
    }
    this.roots = inOrder ? roots : this.#withRings(roots);
  }

  /** Whether a task is one of `roots`. */
  isRoot(pid: number): boolean {
    this.#rootPids ??= new Set(this.roots.map((root) => root.pid));
    return this.#rootPids.has(pid);
  }

  get size(): number {
    return this.#nodes.size;
  }

  get(pid: number): Node | undefined {
    return this.#nodes.get(pid);
  }

  has(pid: number): boolean {
    return this.#nodes.has(pid);
  }

  /** In the order of pstree.img. */
  nodes(): IterableIterator<Node> {
    return this.#nodes.values();
  }

  children(pid: number): readonly Node[] {
    return (this.#children.get(pid) ?? []).filter((child) => child.pid !== pid);
  }

  /** Depth first; every node once. */
  *ordered(): Generator<TreeNode, void, undefined> {
    const seen = new Set<number>();
    for (const [i, root] of this.roots.entries()) yield* this.#below(root, i === this.roots.length - 1, seen);
  }

  /** Task of a thread, the leader's thread included; undefined for a number that is no thread. */
  taskOf(tid: number): number | undefined {
    if (this.#threads === undefined) {
      this.#threads = new Map();
      for (const node of this.#nodes.values())
        for (const thread of threadsOf(node)) this.#threads.set(thread, node.pid);
      for (const pid of this.#nodes.keys()) this.#threads.set(pid, pid);
    }
    return this.#threads.get(tid);
  }

  *#below(root: Node, last: boolean, seen: Set<number>): Generator<TreeNode, void, undefined> {
    // A stack of our own: a chain of 10,000 processes must not overflow the real one.
    const stack: TreeNode[] = [{ node: root, depth: 0, last }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.has(next.node.pid)) continue;
      seen.add(next.node.pid);
      yield next;
      const children = this.#children.get(next.node.pid) ?? [];
      for (let i = children.length - 1; i >= 0; i--) {
        stack.push({ node: children[i] as Node, depth: next.depth + 1, last: i === children.length - 1 });
      }
    }
  }

  /** Tasks that no root leads to are in rings: the first of each ring, in the order of the image, stands as its root. */
  #withRings(roots: readonly Node[]): Node[] {
    const all = [...roots];
    const seen = new Set<number>();
    const reach = (from: Node): void => {
      const stack = [from];
      for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (seen.has(node.pid)) continue;
        seen.add(node.pid);
        for (const child of this.#children.get(node.pid) ?? []) stack.push(child);
      }
    };
    roots.forEach(reach);
    if (seen.size === this.#nodes.size) return all;
    for (const node of this.#nodes.values()) {
      if (seen.has(node.pid)) continue;
      const first = this.#ringAbove(node);
      all.push(first);
      reach(first);
    }
    return all;
  }

  /** Going up from a node that no root leads to ends in a ring: its first member in the order of the image. */
  #ringAbove(node: Node): Node {
    const walked = new Set<number>();
    let at = node;
    while (!walked.has(at.pid)) {
      walked.add(at.pid);
      at = this.#nodes.get(at.ppid) as Node;
    }
    const ring = new Set<number>();
    for (let member = at; !ring.has(member.pid); member = this.#nodes.get(member.ppid) as Node) ring.add(member.pid);
    for (const candidate of this.#nodes.values()) if (ring.has(candidate.pid)) return candidate;
    return at;
  }
}

/**
 * Thread ids of a task, the leader's first. For a dead task criu 4.2 writes one meaningless number: a list without the
 * pid itself is not believed.
 */
export function threadsOf({ pid, placed }: Node): number[] {
  let threads: readonly number[] | undefined;
  try {
    ({ threads } = placed.message);
  } catch (error) {
    if (!(error instanceof CkptError)) throw error;
  }
  return threads?.includes(pid) === true ? [pid, ...new Set(threads.filter((tid) => tid !== pid))] : [pid];
}

/** The tree of a set; an empty one without pstree.img. Damage ends the tree and is among the images' problems. */
export async function readTree(images: Images): Promise<Tree> {
  const image = await images.image("pstree.img", "pstree_entry");
  const nodes: Node[] = [];
  if (image === undefined) return new Tree(nodes);
  const { name, bytes, start } = image;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const fields = new FieldCursor(bytes, 0, 0);
  try {
    for (let at = start, index = 0; at < bytes.length; index++) {
      const end = frameEnd(name, view, at);
      nodes.push(new ImageNode(image, fields, index, at, end));
      at = end;
    }
  } catch (error) {
    image.fail(error);
  }
  return new Tree(nodes);
}
