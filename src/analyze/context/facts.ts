/** What a log says about the numbers in it: tasks, descriptors, sockets, files, mounts. Filled while it streams. */
import type { EvidenceLine } from "../finding.ts";
import type { LogEvent } from "../log/event.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { KnownFd, KnownFile, KnownMount, KnownSocket, KnownTask, KnownVma } from "./known.ts";
import { readFact, vmaOf } from "./patterns.ts";
import { Timeline } from "./timeline.ts";

/** Objects of a kind that are remembered. */
const LIMIT = 6_000;
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
  readonly #vma = new Timeline<LogEvent | undefined>(RECENT);
  readonly #external = new Timeline<string | undefined>(LIMIT);

  /** To be called with each event, in order. Cheap where a line tells nothing. */
  add(event: LogEvent): void {
    if (event.speaker !== "criu" && event.speaker !== "check") return;
    readFact(event, this);
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
    const event = this.#vma.at(number);
    return event === undefined ? undefined : vmaOf(event);
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

  beginTask(event: LogEvent, pid: number | undefined): void {
    if (this.#external.last !== undefined) this.#external.set(event.number, undefined);
    this.#task.set(event.number, pid);
    this.#fd.set(event.number, undefined);
    this.#vma.set(event.number, undefined);
  }

  beginFd(event: LogEvent, pid: number, fd: number): void {
    if (this.#task.last !== pid) this.#task.set(event.number, pid);
    this.#fd.set(event.number, fd);
    this.tellFd(event, pid, fd, {});
  }

  endFds(event: LogEvent): void {
    this.#fd.set(event.number, undefined);
  }

  beginVma(event: LogEvent): void {
    this.#vma.set(event.number, event);
  }

  tellTask(event: LogEvent, pid: number, facts: Partial<KnownTask>): void {
    const known = this.#tasks.get(pid);
    const task = known ?? {
      pid,
      comm: undefined,
      sid: undefined,
      pgid: undefined,
      threads: undefined,
      first: lineOf(event),
      last: undefined,
    };
    // The comm is what evidence is asked for; it is told once or twice, other things of a task often.
    if (facts.comm !== undefined && task.comm === undefined)
      Object.assign(task, { first: lineOf(event), last: undefined });
    else tellMore(task, event);
    this.#tasks.set(pid, Object.assign(task, facts));
  }

  tellFd(event: LogEvent, pid: number, fd: number, facts: Partial<KnownFd>): void {
    const key = fdKey(pid, fd);
    const known = this.#fds.get(key);
    const all = known ?? {
      pid,
      fd,
      path: undefined,
      kind: undefined,
      id: undefined,
      inode: undefined,
      first: lineOf(event),
      last: undefined,
    };
    tellMore(all, event);
    this.#fds.set(key, Object.assign(all, facts));
  }

  tellSocket(event: LogEvent, inode: string, facts: Partial<KnownSocket>): void {
    if (facts.external === true) this.#external.set(event.number, inode);
    const all = this.#sockets.get(inode) ?? newSocket(event, inode);
    tellMore(all, event);
    this.#sockets.set(inode, Object.assign(all, facts));
  }

  tellFile(event: LogEvent, id: string, facts: Partial<KnownFile>): void {
    const all = this.#files.get(id) ?? { id, path: undefined, kind: undefined, first: lineOf(event), last: undefined };
    tellMore(all, event);
    this.#files.set(id, Object.assign(all, facts));
  }

  tellMount(event: LogEvent, mount: Omit<KnownMount, "first" | "last">): void {
    this.#mounts.set(mount.id, { ...mount, first: lineOf(event), last: undefined });
  }
}

/** Descriptors are below 2^31, and pids times that is still exact. */
function fdKey(pid: number, fd: number): number {
  return pid * 2 ** 31 + fd;
}

function newSocket(event: LogEvent, inode: string): Filled<KnownSocket> {
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
    first: lineOf(event),
    last: undefined,
  };
}

function lineOf({ number, text }: LogEvent): EvidenceLine {
  return { number, text };
}

function tellMore(known: { readonly first: EvidenceLine; last: EvidenceLine | undefined }, event: LogEvent): void {
  if (known.first.number !== event.number) known.last = lineOf(event);
}
