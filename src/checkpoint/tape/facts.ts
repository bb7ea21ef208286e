/** A tape looked up: facts by kind, task, descriptor and key. */

import { decodeString } from "../../crit/schema/strings.ts";
import { ByteReader } from "../executor/bytes.ts";
import type { TapeRecord } from "./record.ts";

/** What a question was answered: the result of the system call, and the bytes it wrote. */
export interface Answer {
  /** As the kernel returned it; -errno on failure. */
  readonly result: bigint;
  readonly bytes: Uint8Array;
}

/** Which descriptor and which key a fact is about; by default none. */
export interface About {
  readonly fd?: number;
  readonly key?: bigint;
}

/** All facts of a dump. Facts of a process are filed under its pid, those of a thread under its tid. */
export class Facts {
  readonly records: readonly TapeRecord[];
  readonly #byPlace = new Map<string, TapeRecord>();
  readonly #byTask = new Map<string, TapeRecord[]>();
  readonly #made = new Map<string, unknown>();

  constructor(records: readonly TapeRecord[]) {
    this.records = records;
    for (const record of records) {
      const { kind, tid, fd, key } = record;
      this.#byPlace.set(`${kind} ${tid} ${fd} ${key}`, record);
      const list = this.#byTask.get(`${kind} ${tid}`);
      if (list === undefined) this.#byTask.set(`${kind} ${tid}`, [record]);
      else list.push(record);
    }
  }

  /** The fact, also one that could not be read (its status is then negative). */
  get(kind: number, tid: number, { fd = -1, key = 0n }: About = {}): TapeRecord | undefined {
    return this.#byPlace.get(`${kind} ${tid} ${fd} ${key}`);
  }

  /** All facts of a kind about a task, whatever descriptor or key. */
  all(kind: number, tid: number): readonly TapeRecord[] {
    return this.#byTask.get(`${kind} ${tid}`) ?? [];
  }

  /** The bytes of a fact; undefined when it is not there or could not be read. */
  bytes(kind: number, tid: number, about: About = {}): Uint8Array | undefined {
    const record = this.get(kind, tid, about);
    return record === undefined || record.status < 0 ? undefined : record.bytes;
  }

  /** The same as text. Names that are no UTF-8 keep every byte, as in images (src/crit/schema/strings.ts). */
  text(kind: number, tid: number, about: About = {}): string | undefined {
    const bytes = this.bytes(kind, tid, about);
    return bytes === undefined ? undefined : decodeString(bytes, 0, bytes.length);
  }

  /** What `make` makes of these facts, made once for all who ask under that name. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  /** The answer to a question; undefined when it was not asked. */
  answer(kind: number, tid: number, about: About = {}): Answer | undefined {
    const record = this.get(kind, tid, about);
    if (record === undefined) return undefined;
    const reader = new ByteReader(record.bytes);
    return { result: reader.s64(), bytes: reader.take(reader.left) };
  }
}
