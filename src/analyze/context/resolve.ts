/** Completes what a finding is about with what the log says elsewhere, and names the lines it took that from. */
import type { EvidenceLine, Subject } from "../finding.ts";
import type { LogEvent } from "../log/event.ts";
import type { LogFacts } from "./facts.ts";
import { linesOf } from "./known.ts";

export interface Resolved {
  readonly subject: Subject;
  /** Lines other than the event's own, in order. */
  readonly evidence: readonly EvidenceLine[];
}

type Draft = { -readonly [K in keyof Subject]: Subject[K] };

/** Lines of evidence at most. */
const MAX_EVIDENCE = 4;

/**
 * `subject` with what is known of its numbers: the task a line is about, its comm, the descriptor, path, inode and
 * peer. Nothing that is there is changed. Ask when the log has been read: what a number means may come after the line.
 */
export function resolveSubject(subject: Subject, event: LogEvent, facts: LogFacts): Resolved {
  const draft: Draft = { ...subject };
  const lines: EvidenceLine[] = [];
  findTask(draft, event, facts);
  findFd(draft, event, facts, lines);
  findSocket(draft, event, facts, lines);
  findVma(draft, event, facts, lines);
  if (draft.mnt_id !== undefined) {
    const mount = facts.mount(draft.mnt_id);
    if (mount !== undefined) {
      if (draft.path === undefined) draft.path = mount.path;
      if (draft.dev === undefined) draft.dev = mount.dev;
      lines.push(...linesOf(mount));
    }
  }
  if (draft.pid !== undefined && draft.comm === undefined) {
    const task = facts.task(draft.pid);
    if (task?.comm !== undefined) {
      draft.comm = task.comm;
      lines.push(task.first);
    }
  }
  return { subject: draft, evidence: inOrder(lines, event) };
}

/** criu says which task it works on once, and then only what is wrong with it. */
function findTask(draft: Draft, event: LogEvent, facts: LogFacts): void {
  if (draft.pid !== undefined) return;
  const pid = event.pid ?? facts.taskAt(event.number);
  if (pid !== undefined) draft.pid = pid;
}

function findFd(draft: Draft, event: LogEvent, facts: LogFacts, lines: EvidenceLine[]): void {
  const { pid } = draft;
  if (pid === undefined) return;
  if (draft.fd === undefined && facts.taskAt(event.number) === pid && aboutFiles(event)) {
    const fd = facts.fdAt(event.number);
    if (fd !== undefined && mayBe(facts, pid, fd, draft)) draft.fd = fd;
  }
  if (draft.fd === undefined && draft.path !== undefined) {
    const known = facts.fdsOf({ path: draft.path }).find((one) => one.pid === pid);
    if (known !== undefined) draft.fd = known.fd;
  }
  if (draft.fd === undefined) return;
  const known = facts.fd(pid, draft.fd);
  if (known === undefined) return;
  const id = known.id;
  const path = known.path ?? (id === undefined ? undefined : facts.file(id)?.path);
  if (draft.path === undefined && path !== undefined) draft.path = path;
  if (draft.inode === undefined && known.inode !== undefined) draft.inode = known.inode;
  lines.push(...linesOf(known));
}

/** A line that names another object than the descriptor's is not about the descriptor. */
function mayBe(facts: LogFacts, pid: number, fd: number, draft: Draft): boolean {
  const known = facts.fd(pid, fd);
  if (known?.inode !== undefined && draft.inode !== undefined) return known.inode === draft.inode;
  return true;
}

function aboutFiles(event: LogEvent): boolean {
  return !/^(?:Dump|Collect) /.test(event.message) && draftable(event);
}

function draftable({ file }: LogEvent): boolean {
  return file === undefined || !/(?:cr-dump|proc_parse|parasite-syscall|infect)\.c$/.test(file);
}

function findSocket(draft: Draft, event: LogEvent, facts: LogFacts, lines: EvidenceLine[]): void {
  if (draft.inode === undefined && draft.peer_inode === undefined) {
    const external = /unix$/.test(event.subsystem ?? "") ? facts.externalAt(event.number) : undefined;
    if (external === undefined) return;
    tellExternal(external, draft, facts, lines);
  }
  const peer = draft.peer_inode === undefined ? undefined : facts.socket(draft.peer_inode);
  // The outer end may be what the line names; the end in the tree says whose connection it is.
  if (draft.inode === undefined && peer?.peer !== undefined) draft.inode = peer.peer;
  const socket = draft.inode === undefined ? undefined : facts.socket(draft.inode);
  if (socket !== undefined) {
    if (draft.peer_inode === undefined && socket.peer !== undefined) draft.peer_inode = socket.peer;
    if (draft.local === undefined && socket.local !== undefined) draft.local = socket.local;
    if (draft.port === undefined && socket.port !== undefined && socket.port !== 0) draft.port = socket.port;
    if (draft.pid === undefined && socket.pid !== undefined) draft.pid = socket.pid;
    if (draft.fd === undefined && socket.fd !== undefined && socket.pid === draft.pid) draft.fd = socket.fd;
    lines.push(...linesOf(socket));
  }
  const other = peer ?? (draft.peer_inode === undefined ? undefined : facts.socket(draft.peer_inode));
  const name = socket?.name ?? other?.name;
  if (draft.path === undefined && name !== undefined) draft.path = name;
  if (other !== undefined) lines.push(...linesOf(other));
}

/** The line says only that a socket is outside: which one, the lines before it say. The end in the tree is the subject. */
function tellExternal(external: string, draft: Draft, facts: LogFacts, lines: EvidenceLine[]): void {
  const socket = facts.socket(external);
  const inside = (socket?.peer === undefined ? undefined : facts.socket(socket.peer)) ?? facts.socketTo(external);
  draft.peer_inode = external;
  if (inside !== undefined) draft.inode = inside.inode;
  if (draft.path === undefined && socket?.name !== undefined) draft.path = socket.name;
  if (socket !== undefined) lines.push(...linesOf(socket));
}

function findVma(draft: Draft, event: LogEvent, facts: LogFacts, lines: EvidenceLine[]): void {
  if (!/\b(?:map(?:ping)?s?|vma|VMA)\b/.test(event.message)) return;
  const vma = facts.vmaAt(event.number);
  if (vma === undefined) return;
  const start = vma.range.slice(0, vma.range.indexOf("-"));
  if (draft.vma !== undefined && !draft.vma.startsWith(start)) return;
  if (draft.vma === undefined || !draft.vma.includes("-")) draft.vma = vma.range;
  if (draft.path === undefined && vma.path !== undefined) draft.path = vma.path;
  lines.push(...linesOf(vma));
}

function inOrder(lines: readonly EvidenceLine[], event: LogEvent): EvidenceLine[] {
  const byNumber = new Map(lines.filter(({ number }) => number !== event.number).map((line) => [line.number, line]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number).slice(0, MAX_EVIDENCE);
}
