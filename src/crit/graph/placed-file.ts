/** An open file where it lies in files.img, or in the image of its type in an old-style set. */

import { CkptError } from "../errors.ts";
import { FdTypes, type FileEntry } from "../schema/generated/types.ts";
import { WIRE } from "../schema/wire.ts";
import type { Placed } from "./placed.ts";
import { FieldCursor, varintField, type Span } from "./scan.ts";

/** Members of file_entry with a message. */
type Member = Exclude<keyof FileEntry, "type" | "id" | "$unknown">;

/** Types of files with their member of file_entry and the image of old-style sets. */
export const FILE_TYPES: readonly (readonly [name: string, member: Member, message: string, image: string])[] = [
  ["REG", "reg", "reg_file_entry", "reg-files.img"],
  ["PIPE", "pipe", "pipe_entry", "pipes.img"],
  ["FIFO", "fifo", "fifo_entry", "fifo.img"],
  ["INETSK", "isk", "inet_sk_entry", "inetsk.img"],
  ["UNIXSK", "usk", "unix_sk_entry", "unixsk.img"],
  ["EVENTFD", "efd", "eventfd_file_entry", "eventfd.img"],
  ["EVENTPOLL", "epfd", "eventpoll_file_entry", "eventpoll.img"],
  ["INOTIFY", "ify", "inotify_file_entry", "inotify.img"],
  ["SIGNALFD", "sgfd", "signalfd_entry", "signalfd.img"],
  ["PACKETSK", "psk", "packet_sock_entry", "packetsk.img"],
  ["TTY", "tty", "tty_file_entry", "tty.img"],
  ["FANOTIFY", "ffy", "fanotify_file_entry", "fanotify.img"],
  ["NETLINKSK", "nlsk", "netlink_sk_entry", "netlinksk.img"],
  ["NS", "nsf", "ns_file_entry", "ns-files.img"],
  ["TUNF", "tunf", "tunfile_entry", "tunfile.img"],
  ["EXT", "ext", "ext_file_entry", "ext-files.img"],
  ["TIMERFD", "tfd", "timerfd_entry", "timerfd.img"],
  ["MEMFD", "memfd", "memfd_file_entry", ""],
  ["BPFMAP", "bpf", "bpfmap_file_entry", "bpfmap-file.img"],
  ["PIDFD", "pidfd", "pidfd_entry", "pidfd.img"],
];

/** Numbers of enum fd_types by name. */
export const FILE_TYPE_NUMBERS: Readonly<Record<string, number>> = FdTypes;

const ROWS: ReadonlyMap<number | undefined, (typeof FILE_TYPES)[number]> = new Map(
  FILE_TYPES.map((row) => [FILE_TYPE_NUMBERS[row[0]], row]),
);

/** Name of a type of files: REG, UNIXSK, …; of an unknown number the number in decimal. */
export function fileTypeName(type: number): string {
  return ROWS.get(type)?.[0] ?? String(type);
}

/** An open file where it lies. */
export class PlacedFile {
  readonly placed: Placed;
  /** Number of enum fd_types. */
  readonly type: number;
  readonly id: number;
  /** Way from the entry to the message of the type: ["reg"], or [] where the entry is that message. */
  readonly steps: readonly string[];
  readonly #name: Member | undefined;

  constructor(placed: Placed, type: number, id: number, own: boolean) {
    this.placed = placed;
    this.type = type;
    this.id = id;
    const row = ROWS.get(type);
    this.#name = row?.[1];
    this.steps = own || row === undefined ? [] : [row[1]];
  }

  /** Name of the type. */
  get typeName(): string {
    return fileTypeName(this.type);
  }

  /** The file_entry, made up around the message in an old-style set. */
  get entry(): FileEntry {
    if (this.steps.length > 0 || this.#name === undefined) return this.placed.message as unknown as FileEntry;
    return { type: this.type, id: this.id, [this.#name]: this.placed.message };
  }

  /**
   * The number behind the id in the message of the type, without decoding: the inode of a socket, pidfd, pipe or fifo,
   * the terminal, memfd or namespace a file leads to. All these are field 2 of their messages.
   */
  get second(): number | undefined {
    try {
      const { span } = this;
      return span === undefined ? undefined : varintField(this.placed.bytes, span.value, span.end, 2);
    } catch (error) {
      if (error instanceof CkptError) return undefined; // decoding the entry will say what is wrong
      throw error;
    }
  }

  /** Where the message of the type is in `placed.bytes`. */
  get span(): Span | undefined {
    const { start, end } = this.placed;
    return this.steps.length === 0 ? { start, value: start, end } : memberSpan(this.placed);
  }
}

/** The message inside a file_entry: the last field above the type and the id. */
function memberSpan({ bytes, start, end }: Placed): Span | undefined {
  const fields = new FieldCursor(bytes, start, end);
  let found: Span | undefined;
  while (fields.next()) if (fields.number > 2 && fields.wire === WIRE.bytes) found = fields.span;
  return found;
}
