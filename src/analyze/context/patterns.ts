/** The lines of criu that name objects, as versions 1.0 to 4.2 print them: read, and told to the facts. */
import { PrefixTable } from "../log/prefix-table.ts";
import { begins, codeAt, type Said } from "../log/said.ts";
import type { LogFacts } from "./facts.ts";
import type { KnownVma } from "./known.ts";
import type { FactLine } from "./line-store.ts";
import { inodeOf, kernelDevice } from "./numbers.ts";

type Read = (found: RegExpExecArray, line: FactLine, facts: LogFacts) => void;

interface Form {
  /** What the message begins with: looked at before the expression is tried. */
  readonly starts: string;
  readonly match: RegExp;
  readonly read: Read;
}

const beginTask: Read = (found, line, facts) => {
  const pid = Number(found[1]);
  facts.beginTask(line, pid);
  facts.tellTask(line, pid, found[2] === undefined ? {} : { comm: found[2] });
};

const nameTask: Read = (found, line, facts) =>
  facts.tellTask(line, Number(found[1]), found[2] === undefined ? {} : { comm: found[2] });

/** "Dumping pipe 19 with id 0x14 pipe_id …": the number is a descriptor of criu's own, so the current one is meant. */
const kindOfFd =
  (kind: string): Read =>
  (found, line, facts) => {
    const { currentTask: pid, currentFd: fd } = facts;
    const id = idOf(found[1]);
    if (pid !== undefined && fd !== undefined)
      facts.tellFd(line, pid, fd, { kind, ...(id === undefined ? {} : { id }) });
    if (id !== undefined) facts.tellFile(line, id, { kind });
  };

const unixSocket: Read = (found, line, facts) => {
  const [, what = "", id, ino, peer1, peer2, family, type, state, peer3, quoted, bare] = found;
  const peer = peer1 ?? peer2 ?? peer3;
  const name = bare ?? quoted;
  const inode = inodeOf(ino);
  if (inode === undefined) return;
  const peerInode = inodeOf(peer);
  const isNamed = name !== undefined && !/^(?:null|\(null\)|\d+ bytes|-?)$/.test(name);
  const isCurrent = what === "Dumping" || what === "Dumped";
  const { currentTask: pid, currentFd: fd } = facts;
  const fileId = idOf(id);
  facts.tellSocket(line, inode, {
    family: family ?? "1",
    ...(type === undefined ? {} : { type }),
    ...(state === undefined ? {} : { state }),
    ...(isNamed ? { name } : {}),
    ...(peerInode === undefined || peerInode === "0x0" ? {} : { peer: peerInode }),
    ...(fileId === undefined ? {} : { id: fileId }),
    ...(/extern|Runaway|Ext \w+ not/i.test(what) ? { external: true } : {}),
    ...(isCurrent && pid !== undefined && fd !== undefined ? { pid, fd } : {}),
  });
  if (isCurrent && pid !== undefined && fd !== undefined)
    facts.tellFd(line, pid, fd, { kind: "unix", inode, ...(isNamed ? { path: name } : {}) });
};

const inetSocket: Read = (found, line, facts) => {
  const [, what, ino, family, type, port, state, address] = found;
  const inode = inodeOf(ino);
  if (inode === undefined) return;
  const { currentTask: pid, currentFd: fd } = facts;
  const isCurrent = what !== "Collected" && pid !== undefined && fd !== undefined;
  const local =
    address === undefined ? {} : { local: address.includes(":") ? `[${address}]:${port!}` : `${address}:${port!}` };
  facts.tellSocket(line, inode, {
    family: family!,
    type: type!,
    state: state!,
    port: Number(port),
    ...local,
    ...(isCurrent ? { pid, fd } : {}),
  });
  if (isCurrent) facts.tellFd(line, pid, fd, { kind: "inet", inode });
};

const HANDLING_VMA = "Handling VMA";

const FORMS: readonly Form[] = [
  { starts: "Dumping task", match: /^Dumping task \(pid: (\d+)(?: comm: (.*))?\)$/, read: beginTask },
  { starts: "Pre-dumping task", match: /^Pre-dumping task \(pid: (\d+)(?: comm: (.*))?\)$/, read: beginTask },
  { starts: "Dumping processes", match: /^Dumping processes \(pid: (\d+)(?: comm: (.*))?\)$/, read: nameTask },
  { starts: "Pre-dumping processes", match: /^Pre-dumping processes \(pid: (\d+)(?: comm: (.*))?\)$/, read: nameTask },
  { starts: "Collecting fds", match: /^Collecting fds \(pid: (\d+)\)/, read: beginTask },
  { starts: "Collecting mappings", match: /^Collecting mappings \(pid: (\d+)\)/, read: beginTask },
  { starts: "Dumping opened files", match: /^Dumping opened files \(pid: (\d+)\)/, read: beginTask },
  { starts: "Dumping core", match: /^Dumping core \(pid: (\d+)\)/, read: beginTask },
  { starts: "Dumping mm", match: /^Dumping mm \(pid: (\d+)\)/, read: beginTask },
  ...[
    "Unlock network",
    "net: Unlock network",
    "Unfreezing tasks",
    "Dumping pstree",
    "unix: Dumping external sockets",
    "sk unix: Dumping external sockets",
    "Running network-unlock",
  ].map((starts): Form => ({ starts, match: /^/, read: (_, line, facts) => facts.beginTask(line, undefined) })),
  {
    starts: "Seizing ",
    match: /^Seizing (\d+)'s (\d+) thread/,
    read: (found, line, facts) => {
      const pid = Number(found[1]);
      const threads = facts.task(pid)?.threads ?? [];
      // A tree of thousands of threads is not worth a quadratic copy: the first are enough to tell whose a tid is.
      if (threads.length < 64) facts.tellTask(line, pid, { threads: [...threads, Number(found[2])] });
    },
  },
  {
    starts: "sid=",
    match: /^sid=(\d+) pgid=(\d+) pid=(\d+)/,
    read: (found, line, facts) =>
      facts.tellTask(line, Number(found[3]), { sid: Number(found[1]), pgid: Number(found[2]) }),
  },
  {
    starts: "Dumping path for",
    match: /^Dumping path for (-?\d+) fd via self \d+ \[(.*)\]$/,
    read: (found, line, facts) => {
      const fd = facts.currentFd ?? Number(found[1]);
      const pid = facts.currentTask;
      if (pid !== undefined && fd >= 0 && Number(found[1]) >= 0) facts.tellFd(line, pid, fd, { path: found[2]! });
    },
  },
  // Taken apart when it is asked for: there is one for each mapping of each task.
  { starts: HANDLING_VMA, match: /^/, read: (_, line, facts) => facts.beginVma(line) },
  {
    starts: "type ",
    match: /^type (\S+) source (.*) mnt_id (\d+) s_dev 0x([0-9a-f]+) \S+ @ (.*) flags 0x[0-9a-f]+ options/,
    read: (found, line, facts) =>
      facts.tellMount(line, {
        id: Number(found[3]),
        type: found[1]!,
        source: found[2]!,
        dev: kernelDevice(found[4]!),
        path: found[5]!.startsWith(".") ? found[5]!.slice(1) : found[5]!,
      }),
  },
  {
    starts: "Collected [",
    match: /^Collected \[(.*)\] ID 0x([0-9a-f]+)/,
    read: (found, line, facts) => facts.tellFile(line, `0x${found[2]!}`, { path: found[1]! }),
  },
  {
    starts: "Collected pipe",
    match: /^Collected pipe entry ID 0x([0-9a-f]+)/,
    read: (found, line, facts) => facts.tellFile(line, `0x${found[1]!}`, { kind: "pipe" }),
  },
  {
    starts: "Collect fdinfo",
    match: /^Collect fdinfo pid=(\d+) fd=(\d+) id=0x([0-9a-f]+)/,
    read: (found, line, facts) => {
      const id = `0x${found[3]!}`;
      const path = facts.file(id)?.path;
      facts.tellFd(line, Number(found[1]), Number(found[2]), { id, ...(path === undefined ? {} : { path }) });
    },
  },
  { starts: "Dumping pipe", match: /^Dumping pipe \d+ with id 0x([0-9a-f]+)/, read: kindOfFd("pipe") },
  { starts: "Dumping fifo", match: /^Dumping fifo \d+ with id 0x([0-9a-f]+)/, read: kindOfFd("fifo") },
  { starts: "tty: Dumping tty", match: /^tty: Dumping tty \d+ with id 0x([0-9a-f]+)/, read: kindOfFd("tty") },
  { starts: "epoll: Dumping eventpoll: id", match: /id 0x([0-9a-f]+)/, read: kindOfFd("epoll") },
  { starts: "eventpoll: Dumping", match: /id 0x([0-9a-f]+)/, read: kindOfFd("epoll") },
  { starts: "eventfd: Dumping", match: /id 0x([0-9a-f]+)/, read: kindOfFd("eventfd") },
  { starts: "timerfd: Dumping", match: /id 0x([0-9a-f]+)/, read: kindOfFd("timerfd") },
  { starts: "signalfd: Dumping", match: /id 0x([0-9a-f]+)/, read: kindOfFd("signalfd") },
  { starts: "fsnotify: id", match: /id 0x([0-9a-f]+)/, read: kindOfFd("inotify") },
  ...["unix: ", "sk unix: "].map((starts): Form => ({
    starts,
    match:
      /^(?:sk )?unix:\s+(?:`- )?([A-Z][A-Za-z ]{1,30}?):? (?:id (0x[0-9a-f]+) )?ino +(\S+) (?:peer_ino (\S+) |(?=type )|peer (\S+) )?(?:family +(\d+) +)?type +(\w+) +state +(\w+)(?: peer (\d+))?(?: \(name (.*) dir [^ ]*\)$| name (.*))?/,
    read: unixSocket,
  })),
  {
    starts: "inet: ",
    match:
      /^inet:\s+([A-Z]\w+): (?:id \S+ )?ino +(\S+) family +(\w+) +type +(\w+) +port +(\d+) +state +(\w+)(?: +src_addr (\S+))?/,
    read: inetSocket,
  },
];

const TABLE = new PrefixTable(FORMS);

const VMA =
  /^Handling VMA with the following smaps entry: ([0-9a-f]+)-([0-9a-f]+) \S+ \S+ ([0-9a-f]+):([0-9a-f]+) \d+ *(.*)$/;

/** The mapping of a "Handling VMA" line. */
export function vmaOf({ number, text, message }: FactLine): KnownVma | undefined {
  const found = VMA.exec(message);
  if (found === null) return undefined;
  return {
    range: `0x${found[1]!}-0x${found[2]!}`,
    dev: `${parseInt(found[3]!, 16)}:${parseInt(found[4]!, 16)}`,
    path: found[5] === "" ? undefined : found[5],
    first: { number, text },
    last: undefined,
  };
}

/** Around the list of a task's descriptors. */
const RULER = "-----";
const DASH = 45;
const SPACE = 32;
const LOWER_F = 102;
const FDINFO = /^(\d+) fdinfo (\d+): /;

/** Whether a message is about a mapping, of which there are many. */
export function tellsVma(said: Said): boolean {
  return codeAt(said, 0) === 72 && begins(said, HANDLING_VMA);
}

/** Whether `readFact` may find anything in a message: false for most. */
export function tellsFact(said: Said): boolean {
  const code = codeAt(said, 0);
  if (isDigit(code)) {
    let at = 1;
    while (isDigit(codeAt(said, at))) at++;
    return codeAt(said, at) === SPACE && codeAt(said, at + 1) === LOWER_F;
  }
  return code === DASH ? begins(said, RULER) : TABLE.first(said) !== undefined;
}

/** Tells `facts` what a line of criu says. */
export function readFact(line: FactLine, facts: LogFacts): void {
  const { message } = line;
  const code = message.charCodeAt(0);
  if (isDigit(code)) {
    const found = FDINFO.exec(message);
    if (found !== null) facts.beginFd(line, Number(found[1]), Number(found[2]));
    return;
  }
  if (code === DASH && facts.currentFd !== undefined && message.startsWith(RULER)) facts.endFds(line);
  for (const form of TABLE.candidates(line)) {
    if (!message.startsWith(form.starts)) continue;
    const found = form.match.exec(message);
    if (found !== null) form.read(found, line, facts);
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function idOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return `0x${text.replace(/^0x/, "").replace(/^0+(?=.)/, "")}`;
}
