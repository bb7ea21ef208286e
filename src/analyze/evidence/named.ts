/** Which objects of an image set the lines of a log name. */

import type { Ref } from "../../crit/graph/types.ts";
import { LogFacts } from "../context/facts.ts";
import type { KnownFd, KnownFile, KnownMount, KnownSocket, KnownTask } from "../context/known.ts";
import { vmaOf } from "../context/patterns.ts";
import type { FactLine } from "../context/line-store.ts";
import type { LogEvent } from "../log/event.ts";

/** Most telling first. */
const ORDER = ["unix", "inet", "fd", "file", "vma", "mnt", "task"];

/** Reads a log from front to back: a line may be about a task or a descriptor that only one above it names. */
export class NamedObjects extends LogFacts {
  #refs = new Set<Ref>();

  /**
   * Names of the objects of a line, most telling first, as the graph has them; "file:ANY/0x1d" where the line does not
   * say the type. Whether the set has them nobody has asked. To be called with each event, in order.
   */
  of(event: LogEvent): readonly Ref[] {
    this.#refs = new Set();
    if (event.speaker === "criu" || event.speaker === "check") this.add(event);
    if (event.pid !== undefined) this.#refs.add(`task:${event.pid}`);
    return [...this.#refs].sort((a, b) => rank(a) - rank(b));
  }

  override beginTask(line: FactLine, pid: number | undefined): void {
    super.beginTask(line, pid);
    if (pid !== undefined) this.#refs.add(`task:${pid}`);
  }

  override beginVma(line: FactLine): void {
    super.beginVma(line);
    const start = vmaOf(line)?.range.split("-")[0];
    if (this.currentTask !== undefined && start !== undefined) this.#refs.add(`vma:${this.currentTask}/${start}`);
  }

  override tellTask(line: FactLine, pid: number, facts: Partial<KnownTask>): void {
    super.tellTask(line, pid, facts);
    this.#refs.add(`task:${pid}`);
  }

  override tellFd(line: FactLine, pid: number, fd: number, facts: Partial<KnownFd>): void {
    super.tellFd(line, pid, fd, facts);
    this.#refs.add(`fd:${pid}/${fd}`);
  }

  override tellSocket(line: FactLine, inode: string, facts: Partial<KnownSocket>): void {
    super.tellSocket(line, inode, facts);
    this.#refs.add(`${Number(facts.family) === AF_UNIX ? "unix" : "inet"}:${inode}`);
  }

  override tellFile(line: FactLine, id: string, facts: Partial<KnownFile>): void {
    super.tellFile(line, id, facts);
    this.#refs.add(`file:ANY/${id}`);
  }

  override tellMount(line: FactLine, mount: Omit<KnownMount, "first" | "last">): void {
    super.tellMount(line, mount);
    this.#refs.add(`mnt:${mount.id}`);
  }
}

/** Source: linux/socket.h. */
const AF_UNIX = 1;

function rank(ref: Ref): number {
  return ORDER.indexOf(ref.split(":", 1)[0] ?? "");
}

/** Whether a name that a log gives is that of an object: of files it may know the id alone. */
export function isNameOf(name: Ref, ref: Ref): boolean {
  if (name === ref) return true;
  return name.startsWith("file:ANY/") && ref.startsWith("file:") && name.split("/")[1] === ref.split("/")[1];
}
