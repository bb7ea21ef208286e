/** What a snapshot holds of sockets: the tables of /proc/net, and what `ss` says inside the network namespaces. */

import { parseUnixTable } from "./net-tables.ts";
import type { Recorder } from "./recorder.ts";
import { parseSsUnix } from "./ss.ts";

const TABLES = ["unix", "tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp", "icmp6", "udplite", "packet", "netlink"];
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  "ss unix": ["-HOxane"],
  "ss inet": ["-HOtuwane"],
  "ss mptcp": ["-HOane", "--mptcp"],
};

/** Name of a recorded command: the question and the namespace, "ss unix net:[4026531840]". */
export function commandName(question: string, namespace: string): string {
  return `${question} ${namespace}`;
}

/** Asks once in every network namespace of the tree. Nothing is sent to a task; nsenter joins with a process of ours. */
export function readSockets(recorder: Recorder, tree: readonly number[]): void {
  const asked = new Set<string>();
  for (const pid of tree) {
    const namespace = recorder.links[`/proc/${pid}/ns/net`];
    if (namespace === undefined || asked.has(namespace) || !hasSocket(recorder, pid)) continue;
    asked.add(namespace);
    for (const table of TABLES) {
      const text = recorder.text(`/proc/${pid}/net/${table}`);
      if (text !== undefined) recorder.texts[`${namespace} ${table}`] = text;
      delete recorder.texts[`/proc/${pid}/net/${table}`];
    }
    const inside = namespace === recorder.links["/proc/self/ns/net"] ? [] : ["nsenter", "-t", String(pid), "-n"];
    for (const [question, options] of Object.entries(QUESTIONS)) {
      ask(recorder, commandName(question, namespace), inside, options);
    }
  }
  readLinks(recorder, tree[0] ?? 0);
  for (const pid of tree) {
    readFamilies(recorder, pid);
    readUnixFiles(recorder, pid);
  }
}

/**
 * Where the files of bound unix sockets are now, as "unix file INODE" → path. The kernel keeps the name a socket was
 * bound to, also when its file has been renamed; ss tells the inode of the file, which is looked for in that directory.
 */
function readUnixFiles(recorder: Recorder, pid: number): void {
  const namespace = recorder.links[`/proc/${pid}/ns/net`] ?? "";
  const files = new Map(
    parseSsUnix(recorder.commands[commandName("ss unix", namespace)]?.output ?? "").map(({ ino, file }) => [ino, file]),
  );
  const names = new Map(parseUnixTable(recorder.texts[`${namespace} unix`] ?? "").map(({ ino, name }) => [ino, name]));
  for (const { ino } of sockets(recorder, pid)) {
    const name = names.get(ino);
    const file = files.get(ino);
    if (name === undefined || file === undefined || name.startsWith("@")) continue;
    const path = name.startsWith("/") ? `/proc/${pid}/root${name}` : `/proc/${pid}/cwd/${name}`;
    if (recorder.stat(path)?.ino === file) {
      recorder.texts[`unix file ${ino}`] = name;
      continue;
    }
    const found = findFile(recorder, path, file, name.startsWith("/") ? undefined : `/proc/${pid}/cwd`);
    if (found !== undefined) recorder.texts[`unix file ${ino}`] = found;
  }
}

/**
 * The path of a file by its inode, looked for where it was and, when that was a relative name, around the directory
 * that the task is in now: in its own, the one above and those below.
 */
function findFile(recorder: Recorder, path: string, ino: string, cwd: string | undefined): string | undefined {
  const entries = (directory: string): readonly string[] => (recorder.list(directory) ?? []).slice(0, MOST_ENTRIES);
  const below = cwd === undefined ? [] : entries(cwd).map((entry) => `${cwd}/${entry}`);
  const around =
    cwd === undefined ? [] : [cwd, `${cwd}/..`, ...below.filter((directory) => isDirectory(recorder, directory))];
  for (const directory of [path.slice(0, path.lastIndexOf("/")), ...around]) {
    const entry = entries(directory).find((name) => recorder.stat(`${directory}/${name}`)?.ino === ino);
    if (entry !== undefined)
      return `${directory.replace(/^\/proc\/\d+\/(?:root|cwd\/?)/, "")}/${entry}`.replace(
        /^\/(?!\/)/,
        cwd === undefined ? "/" : "",
      );
  }
  return undefined;
}

function isDirectory(recorder: Recorder, path: string): boolean {
  return ((recorder.stat(path)?.mode ?? 0) & 0o170000) === 0o040000;
}

/** Directories with more files than this are not searched to the end. */
const MOST_ENTRIES = 1000;

/** Name of the question for network devices. */
export const LINKS = "ip links";

/** Network devices of the root's namespace, when that is not ours. */
function readLinks(recorder: Recorder, root: number): void {
  const namespace = recorder.links[`/proc/${root}/ns/net`];
  if (namespace === undefined || namespace === recorder.links["/proc/self/ns/net"]) return;
  const name = commandName(LINKS, namespace);
  const missing = ["nsenter", "ip"].find((program) => recorder.texts[`program ${program}`] === undefined);
  if (missing === undefined) {
    recorder.command(name, ["nsenter", "-t", String(root), "-n", "ip", "-j", "-d", "link"]);
  } else recorder.commands[name] = { output: "", error: `${missing} is not installed` };
}

function ask(recorder: Recorder, name: string, inside: readonly string[], options: readonly string[]): void {
  const missing = [...inside.slice(0, 1), "ss"].find((program) => recorder.texts[`program ${program}`] === undefined);
  if (missing === undefined) recorder.command(name, [...inside, "ss", ...options]);
  else recorder.commands[name] = { output: "", error: `${missing} is not installed` };
}

function hasSocket(recorder: Recorder, pid: number): boolean {
  return sockets(recorder, pid).length > 0;
}

/** Descriptors that are sockets, with their inodes. */
function sockets(recorder: Recorder, pid: number): { fd: string; ino: string }[] {
  return (recorder.lists[`/proc/${pid}/fd`] ?? []).flatMap((fd) => {
    const ino = /^socket:\[(\d+)\]$/.exec(recorder.links[`/proc/${pid}/fd/${fd}`] ?? "")?.[1];
    return ino === undefined ? [] : [{ fd, ino }];
  });
}

const READ_NAME =
  "import os,sys\nfor p in sys.argv[1:]:\n try: print(p, os.getxattr(p, 'system.sockprotoname').rstrip(b'\\0').decode())\n except OSError: pass";

/**
 * A socket that no table lists (not bound yet, or of a rare family) tells its protocol by an extended attribute of its
 * link, system.sockprotoname of net/socket.c. Node cannot read those; getfattr and python can.
 */
function readFamilies(recorder: Recorder, pid: number): void {
  const listed = Object.entries(recorder.texts).filter(([name]) => name.startsWith("net:["));
  const unknown = sockets(recorder, pid).filter(
    ({ ino }) => !listed.some(([, text]) => new RegExp(`\\b${ino}\\b`).test(text)),
  );
  if (unknown.length === 0) return;
  const paths = unknown.map(({ fd }) => `/proc/${pid}/fd/${fd}`);
  const name = `socket families of ${pid}`;
  const first = recorder.command(name, ["getfattr", "-h", "--absolute-names", "-n", "system.sockprotoname", ...paths]);
  if (first.output !== "") return;
  recorder.command(name, ["python3", "-I", "-S", "-c", READ_NAME, ...paths]);
}
