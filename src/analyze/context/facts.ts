/** What a log says about the numbers in it: tasks, descriptors, sockets, files, mounts. Filled while it streams. */
import type { EvidenceLine } from "../finding.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { KnownFd, KnownFile, KnownMount, KnownSocket, KnownTask, KnownVma } from "./known.ts";
import type { FactLine } from "./line-store.ts";
import { readFact, vmaOf } from "./patterns.ts";
import { Timeline } from "./timeline.ts";

/** Objects of a kind that are remembered. */
const LIMIT = 48_000;
/** Mappings that are remembered: there are many, and only the last ones before a failure matter. */
const RECENT = 512;

/** Filled in place while the log streams by: there are too many lines for a new object each. */
type Filled<T> = { -readonly [K in keyof T]: T[K] };

export class LogFacts {
  readonly #tasks = new BoundedMap<number, Filled<KnownTask>>(LIMIT);
  readonly #fds = new BoundedMap<number, Filled<KnownFd>>(LIMIT);
  readonly #sockets = new BoundedMap<string, Filled<KnownSocket>>(LIMIT);
  readonly #files = new BoundedMap<string, Filled<KnownFile>>(LIMIT);
  readonly #mounts = new BoundedMap<number, KnownMount>(LIMIT);
  readonly #task = new Timeline<number | undefined>(LIMIT);
  readonly #fd = new Timeline<number | undefined>(LIMIT);
  readonly #vma = new Timeline<FactLine | undefined>(RECENT);
  readonly #external = new Timeline<string | undefined>(LIMIT);

  /** To be called with each line of criu, in order. Cheap where a line tells nothing. */
  add(line: FactLine): void {
    readFact(line, this);
  }

  task(pid: number): KnownTask | undefined {
    return this.#tasks.get(pid);
  }

  fd(pid: number, fd: number): KnownFd | undefined {
    return this.#fds.get(fdKey(pid, fd));
  }

  /** @param inode "0x…" */
  socket(inode: string): KnownSocket | undefined {
    return this.#sockets.get(inode);
  }

  /** A socket that is connected to one, where that one does not tell its peer (a datagram socket has many). */
  socketTo(inode: string): KnownSocket | undefined {
    for (const socket of this.#sockets.values()) if (socket.peer === inode && socket.external !== true) return socket;
    return undefined;
  }

  /** @param id "0x14", as logs print it without leading zeros */
  file(id: string): KnownFile | undefined {
    return this.#files.get(id);
  }

  mount(id: number): KnownMount | undefined {
    return this.#mounts.get(id);
  }

  /** The descriptors that are known to be `path`, or to have a file id. */
  fdsOf(match: { readonly path?: string; readonly id?: string }): readonly KnownFd[] {
    const found: KnownFd[] = [];
    for (const fd of this.#fds.values())
      if ((match.path !== undefined && fd.path === match.path) || (match.id !== undefined && fd.id === match.id))
        found.push(fd);
    return found;
  }

  /** The task criu was dumping at a line. */
  taskAt(number: number): number | undefined {
    return this.#task.at(number);
  }

  /** The descriptor of that task it was dumping. */
  fdAt(number: number): number | undefined {
    return this.#fd.at(number);
  }

  /** The mapping it was looking at. */
  vmaAt(number: number): KnownVma | undefined {
    const line = this.#vma.at(number);
    return line === undefined ? undefined : vmaOf(line);
  }

  /** The socket outside the tree, "0x…", that criu was dumping the stand-in of at a line. */
  externalAt(number: number): string | undefined {
    return this.#external.at(number);
  }

  // What patterns.ts calls.

  get currentTask(): number | undefined {
    return this.#task.last;
  }

  get currentFd(): number | undefined {
    return this.#fd.last;
  }

  beginTask(line: FactLine, pid: number | undefined): void {
    if (this.#external.last !== undefined) this.#external.set(line.number, undefined);
    this.#task.set(line.number, pid);
    this.#fd.set(line.number, undefined);
    this.#vma.set(line.number, undefined);
  }

  beginFd(line: FactLine, pid: number, fd: number): void {
    if (this.#task.last !== pid) this.#task.set(line.number, pid);
    this.#fd.set(line.number, fd);
    this.tellFd(line, pid, fd, {});
  }

  endFds(line: FactLine): void {
    this.#fd.set(line.number, undefined);
  }

  beginVma(line: FactLine): void {
    this.#vma.set(line.number, line);
  }

  tellTask(line: FactLine, pid: number, facts: Partial<KnownTask>): void {
    const known = this.#tasks.get(pid);
    const task = known ?? {
      pid,
      comm: undefined,
      sid: undefined,
      pgid: undefined,
      threads: undefined,
      first: lineOf(line),
      last: undefined,
    };
    // The comm is what evidence is asked for; it is told once or twice, other things of a task often.
    if (facts.comm !== undefined && task.comm === undefined)
      Object.assign(task, { first: lineOf(line), last: undefined });
    else tellMore(task, line);
    this.#tasks.set(pid, Object.assign(task, facts));
  }

  tellFd(line: FactLine, pid: number, fd: number, facts: Partial<KnownFd>): void {
    const key = fdKey(pid, fd);
    const known = this.#fds.get(key);
    const all = known ?? {
      pid,
      fd,
      path: undefined,
      kind: undefined,
      id: undefined,
      inode: undefined,
      first: lineOf(line),
      last: undefined,
    };
    tellMore(all, line);
    this.#fds.set(key, Object.assign(all, facts));
  }

  tellSocket(line: FactLine, inode: string, facts: Partial<KnownSocket>): void {
    if (facts.external === true) this.#external.set(line.number, inode);
    const all = this.#sockets.get(inode) ?? newSocket(line, inode);
    tellMore(all, line);
    this.#sockets.set(inode, Object.assign(all, facts));
  }

  tellFile(line: FactLine, id: string, facts: Partial<KnownFile>): void {
    const all = this.#files.get(id) ?? { id, path: undefined, kind: undefined, first: lineOf(line), last: undefined };
    tellMore(all, line);
    this.#files.set(id, Object.assign(all, facts));
  }

  tellMount(line: FactLine, mount: Omit<KnownMount, "first" | "last">): void {
    this.#mounts.set(mount.id, { ...mount, first: lineOf(line), last: undefined });
  }
}

/** Descriptors are below 2^31, and pids times that is still exact. */
function fdKey(pid: number, fd: number): number {
  return pid * 2 ** 31 + fd;
}

function newSocket(line: FactLine, inode: string): Filled<KnownSocket> {
  return {
    inode,
    family: undefined,
    type: undefined,
    state: undefined,
    name: undefined,
    peer: undefined,
    local: undefined,
    port: undefined,
    id: undefined,
    pid: undefined,
    fd: undefined,
    external: undefined,
    first: lineOf(line),
    last: undefined,
  };
}

function lineOf({ number, text }: FactLine): EvidenceLine {
  return { number, text };
}

function tellMore(known: { readonly first: EvidenceLine; last: EvidenceLine | undefined }, line: FactLine): void {
  if (known.first.number !== line.number) known.last = lineOf(line);
}
