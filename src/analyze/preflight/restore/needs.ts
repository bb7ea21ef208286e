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
  /** Capability words of cpuinfo.img; empty of another kind of CPU than x86, undefined without the image. */
  readonly cpuinfo: readonly number[] | undefined;
  /** Mounts that the caller brings, by the key that names them. */
  readonly mounts: readonly { readonly id: number; readonly mountpoint: string; readonly key: string }[];
  /** Namespaces that the caller hands over, by the key that names them. */
  readonly outerNamespaces: readonly { readonly kind: string; readonly key: string }[];
  /** Names of veth devices. */
  readonly veths: readonly string[];
  /** Size of huge pages in KiB → bytes mapped with them. */
  readonly hugePages: ReadonlyMap<bigint, bigint>;
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
    cpuinfo: await cpuWords(set),
    ...(await placesOf(whole)),
    hugePages: await hugePagesOf(whole, tasks),
  };
}

/** Undefined without the image, or when it cannot be read: verify names that. */
async function cpuWords(set: ImageSet): Promise<readonly number[] | undefined> {
  if (!(await set.has("cpuinfo.img"))) return undefined;
  const [cpu] = await set.entries("cpuinfo.img", "cpuinfo_entry").catch(() => []);
  return cpu?.message.x86_entry?.[0]?.capability ?? [];
}

/** The name criu gives to a mount whose source it found itself, and finds again. */
const AUTOMATIC = "CRIU:AUTOGENERATED";

async function placesOf(whole: Graph): Promise<Pick<Needs, "mounts" | "outerNamespaces" | "veths">> {
  const mounts: Needs["mounts"][number][] = [];
  const { lists } = whole;
  for await (const { id, mountpoint, external } of lists.mounts()) {
    if (external === undefined || external === AUTOMATIC) continue;
    mounts.push({ id, mountpoint, key: external === "" ? mountpoint : external });
  }
  const veths: string[] = [];
  for await (const { object } of whole.find({ kinds: ["netdev"] }))
    if (object.kind === "netdev" && object.type.name === "veth") veths.push(object.name);
  const outerNamespaces: Needs["outerNamespaces"][number][] = [];
  for await (const { type, external } of lists.namespaces())
    if (external !== undefined && external !== "") outerNamespaces.push({ kind: type, key: external });
  return { mounts, outerNamespaces, veths };
}

/** MAP_HUGETLB of mmap(2); the six bits from 26 on are the logarithm of the page size, 0 for the usual 2 MiB. */
const MAP_HUGETLB = 0x40000n;
const SIZE_SHIFT = 26n;
const USUAL = 21n;

async function hugePagesOf({ lists }: Graph, tasks: readonly Task[]): Promise<ReadonlyMap<bigint, bigint>> {
  const found = new Map<bigint, bigint>();
  const segments = new Set<bigint>();
  for (const { pid } of tasks) {
    for await (const { vma } of lists.vmas(pid)) {
      const flags = vma.flags.bits;
      if ((flags & MAP_HUGETLB) === 0n) continue;
      // A shared segment takes its pages once.
      if (vma.shared && segments.has(vma.backing_id)) continue;
      if (vma.shared) segments.add(vma.backing_id);
      const log = (flags >> SIZE_SHIFT) & 63n;
      const kib = 1n << ((log === 0n ? USUAL : log) - 10n);
      found.set(kib, (found.get(kib) ?? 0n) + vma.size);
    }
  }
  return found;
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
