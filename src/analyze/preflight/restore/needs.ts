/** What an image set asks of the machine it is restored on: numbers, paths, addresses, options. Plain data. */

import { graph } from "../../../crit/graph/graph.ts";
import type { Graph, InetSocket, OpenFile, RegFile, Socket, Task, Tty, UnixSocket } from "../../../crit/graph/types.ts";
import type { ImageSet } from "../../../crit/set/image-set.ts";

/** An open file, a program or a directory that must be found by its path. */
export interface NeededFile {
  readonly path: string;
  /** "fd 3 of 42 (nginx)" */
  readonly user: string;
  readonly pid: number;
  readonly comm: string;
  readonly fd: number | undefined;
  readonly size: bigint | undefined;
  readonly mode: number | undefined;
  /** Hexadecimal, undefined when the image has none. */
  readonly buildId: string | undefined;
  /** Of a deleted file: the name it is made under for a moment. */
  readonly ghost: string | undefined;
  /** Made by the restore, or brought by its caller. */
  readonly external: boolean;
}

export interface NeededSocket<T> {
  readonly socket: T;
  readonly user: string;
  readonly pid: number;
  readonly comm: string;
  readonly fd: number;
}

export interface Needs {
  readonly tasks: readonly Task[];
  readonly root: Task | undefined;
  /** Images that tasks should have and the set has not. */
  readonly missing: readonly { readonly task: Task; readonly image: string }[];
  /** Namespaces of the root that are those of whoever restores. */
  readonly hostNamespaces: ReadonlySet<string>;
  readonly files: readonly NeededFile[];
  readonly inet: readonly NeededSocket<InetSocket>[];
  readonly unix: readonly NeededSocket<UnixSocket>[];
  /** Peers that stay outside, by their names. */
  readonly outside: readonly string[];
  readonly terminals: readonly Tty[];
  /** Descriptors that hold locks. */
  readonly locked: readonly NeededFile[];
  readonly tcpClose: boolean;
  readonly uprobes: boolean;
  readonly plugins: readonly string[];
  readonly cpuinfo: boolean;
}

export async function needsOf(set: ImageSet): Promise<Needs> {
  const whole = await graph(set);
  const tasks: Task[] = [];
  for await (const { task } of whole.lists.tasks()) tasks.push(task);
  const files = new Map<number, NeededFile>();
  const byFd = new Map<string, NeededFile>();
  const inet = new Map<number, NeededSocket<InetSocket>>();
  const unix = new Map<number, NeededSocket<UnixSocket>>();
  for (const task of tasks) await collect(whole, task, { files, byFd, inet, unix });
  const terminals = new Map<number, Tty>();
  const outside: string[] = [];
  for await (const file of whole.lists.files()) {
    if (file.kind === "unix" && isOutside(file) && file.address !== undefined) outside.push(file.address);
    if (file.kind === "file" && file.type === "REG" && !files.has(file.id) && tasks[0] !== undefined) {
      const { pid, comm } = tasks[0];
      files.set(file.id, fileOf(file, { user: `mapped in the tree of ${pid} (${comm})`, pid, comm, fd: undefined }));
    }
    if (file.kind === "file" && file.type === "TTY") {
      const tty = await whole.get(file.tty).catch(() => undefined);
      if (tty?.kind === "tty") terminals.set(tty.id, tty);
    }
  }
  const locked: NeededFile[] = [];
  for await (const lock of whole.lists.locks()) {
    const file = byFd.get(`${lock.pid}/${lock.fd}`);
    if (file !== undefined) locked.push(file);
  }
  const root = tasks.find((task) => task.root);
  const [inventory] = await set.entries("inventory.img", "inventory_entry").catch(() => []);
  const facts = inventory?.message;
  return {
    tasks,
    root,
    missing: await missingOf(set, tasks),
    hostNamespaces: new Set(root?.namespaces.filter(({ host }) => host).map(({ kind }) => kind)),
    files: [...files.values()],
    inet: [...inet.values()],
    unix: [...unix.values()],
    outside,
    terminals: [...terminals.values()],
    locked,
    tcpClose: facts?.tcp_close === true,
    uprobes: facts?.allow_uprobes === true,
    plugins: facts?.plugins_entry?.plugins ?? [],
    cpuinfo: await set.has("cpuinfo.img"),
  };
}

/** The graph knows of core and ids images; the description of its memory every living task has too. */
async function missingOf(set: ImageSet, tasks: readonly Task[]): Promise<{ task: Task; image: string }[]> {
  const found: { task: Task; image: string }[] = [];
  for (const task of tasks) {
    for (const image of task.missing) found.push({ task, image });
    const living = task.state.name === "alive" || task.state.name === "stopped";
    const image = `mm-${task.pid}.img`;
    if (living && !task.missing.includes(image) && !(await set.has(image))) found.push({ task, image });
  }
  return found;
}

interface Into {
  readonly files: Map<number, NeededFile>;
  readonly byFd: Map<string, NeededFile>;
  readonly inet: Map<number, NeededSocket<InetSocket>>;
  readonly unix: Map<number, NeededSocket<UnixSocket>>;
}

async function collect({ lists }: Graph, task: Task, into: Into): Promise<void> {
  for await (const { fd, file: object } of lists.descriptors(task.pid)) {
    const number = fd?.fd ?? -1;
    const user = `fd ${number} of ${task.pid} (${task.comm})`;
    const holder = { user, pid: task.pid, comm: task.comm, fd: number };
    if (object === undefined) continue;
    if (object.kind === "inet") into.inet.set(object.id, { ...holder, socket: object });
    else if (object.kind === "unix") into.unix.set(object.id, { ...holder, socket: object });
    else if (isReg(object)) {
      const file = fileOf(object, holder);
      into.byFd.set(`${task.pid}/${number}`, file);
      into.files.set(object.id, into.files.get(object.id) ?? file);
    }
  }
  for await (const { as, file: object } of lists.places(task.pid)) {
    if (object === undefined || !isReg(object) || into.files.has(object.id)) continue;
    const user = `${PLACES[as] ?? "a directory"} of ${task.pid} (${task.comm})`;
    into.files.set(object.id, fileOf(object, { user, pid: task.pid, comm: task.comm, fd: undefined }));
  }
}

const PLACES: Readonly<Record<string, string>> = {
  cwd: "the working directory",
  root: "the root directory",
  exe: "the program",
};

function isReg(object: OpenFile | Socket): object is RegFile {
  return object.kind === "file" && object.type === "REG";
}

function fileOf(
  { path, size, external, remap, entry }: RegFile,
  holder: { user: string; pid: number; comm: string; fd: number | undefined },
): NeededFile {
  const { mode, build_id: words = [] } = entry.reg ?? {};
  const ghost = remap?.type === "ghost" ? /^ghost:(?:0x)?([0-9a-f]+)$/.exec(remap.to)?.[1] : undefined;
  return {
    ...holder,
    path,
    size,
    mode,
    external: external || (remap !== undefined && remap.type !== "ghost"),
    buildId: words.length === 0 ? undefined : words.map((word) => littleEndian(word)).join(""),
    ghost: ghost === undefined ? undefined : `${path}.cr.${ghost}.ghost`,
  };
}

function littleEndian(word: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word >>> 0);
  return bytes.toString("hex");
}

function isOutside({ marks }: UnixSocket): boolean {
  return marks.names.some((name) => /extern/i.test(name));
}
