/** Builds programs of system calls: labelled entries whose arguments are numbers, earlier results or places in data. */

import { CkptError } from "../../crit/errors.ts";
import { encodeString } from "../../crit/schema/strings.ts";
import { ByteWriter } from "./bytes.ts";
import { ARGUMENT, ENTRY_FLAG, ENTRY_SIZE } from "./protocol.ts";

/** An argument of an entry. Plain numbers are themselves; negative ones as two's complement. */
export type Argument =
  | number
  | bigint
  /** The result of an earlier entry, plus `add`. */
  | { readonly kind: "result"; readonly entry: number; readonly add?: number }
  /** The address of a place in the data block, in the memory of the task that runs the program. */
  | { readonly kind: "data"; readonly offset: number; readonly length: number }
  /** The number stored at a place in the data block: descriptors that pipe2 or socketpair wrote there. */
  | { readonly kind: "u32" | "u64"; readonly offset: number }
  /** An address in the agent's slot. */
  | { readonly kind: "slot"; readonly offset: number };

/** The result of an entry, to be given to later ones and to be looked up in what comes back. */
export type Result = Extract<Argument, { kind: "result" }>;
/** A place in the data block. */
export type Place = Extract<Argument, { kind: "data" }>;

/** What becomes of a result. Without either, a result in -4095..-1 ends the program. */
export interface CallOptions {
  /** Failure is noted and the program goes on. */
  readonly mayFail?: boolean;
  /** Anything but this ends the program. */
  readonly expect?: number | bigint;
  /** Left out when the entry executed before it failed. */
  readonly ifPrevious?: boolean;
}

/** A program as the executor takes it, and the words for its entries. */
export interface Program {
  readonly labels: readonly string[];
  readonly entries: Uint8Array;
  readonly data: Uint8Array;
}

/** Collects entries and data. One builder, one program. */
export class ProgramBuilder {
  readonly #entries = new ByteWriter(ENTRY_SIZE * 32);
  readonly #data = new ByteWriter(1024);
  readonly #labels: string[] = [];

  get count(): number {
    return this.#labels.length;
  }

  /** Bytes that the program takes in an agent's slot. */
  get size(): number {
    return this.#entries.length + this.#data.length;
  }

  /** Puts bytes into the data block, at a multiple of 8. */
  data(bytes: Uint8Array): Place {
    const offset = this.#data.align().length;
    this.#data.bytes(bytes);
    return { kind: "data", offset, length: bytes.length };
  }

  /** A string with its terminating zero. */
  text(value: string | Uint8Array): Place {
    const bytes = typeof value === "string" ? encodeString(value) : value;
    const terminated = new Uint8Array(bytes.length + 1);
    terminated.set(bytes);
    return this.data(terminated);
  }

  /** Zeroed room that the kernel writes into. */
  room(length: number): Place {
    return this.data(new Uint8Array(length));
  }

  /**
   * One system call or pseudo-operation. `label` names it in errors: "re-open /var/log/x for fd 5". At most six
   * arguments; the rest are zero.
   */
  call(label: string, nr: number, args: readonly Argument[] = [], options: CallOptions = {}): Result {
    if (args.length > 6) throw new CkptError("bad-value", `${label}: a system call has at most six arguments`);
    const { mayFail = false, expect, ifPrevious = false } = options;
    const ends = expect !== undefined ? ENTRY_FLAG.STOP_UNLESS_EXPECTED : mayFail ? 0 : ENTRY_FLAG.STOP_ON_ERROR;
    const entry = this.#labels.length;
    const words = args.map(encodeArgument);
    this.#entries.u32(nr).u32(ends | (ifPrevious ? ENTRY_FLAG.SKIP_AFTER_FAILURE : 0));
    for (let i = 0; i < 6; i++) this.#entries.u8(words[i]?.kind ?? ARGUMENT.NUMBER);
    this.#entries.u16(entry & 0xffff);
    for (let i = 0; i < 6; i++) this.#entries.u64(words[i]?.word ?? 0n);
    this.#entries
      .u64(expect ?? 0)
      .u64(0n)
      .u64(0n)
      .u64(0n);
    this.#labels.push(label);
    return { kind: "result", entry };
  }

  build(): Program {
    return { labels: [...this.#labels], entries: this.#entries.finish(), data: this.#data.finish() };
  }
}

function encodeArgument(argument: Argument): { kind: number; word: bigint } {
  if (typeof argument === "number" || typeof argument === "bigint") {
    return { kind: ARGUMENT.NUMBER, word: BigInt.asUintN(64, BigInt(argument)) };
  }
  switch (argument.kind) {
    case "result":
      return { kind: ARGUMENT.RESULT, word: BigInt(argument.entry) | (BigInt(argument.add ?? 0) << 32n) };
    case "data":
      return { kind: ARGUMENT.DATA, word: BigInt(argument.offset) };
    case "u32":
      return { kind: ARGUMENT.DATA_U32, word: BigInt(argument.offset) };
    case "u64":
      return { kind: ARGUMENT.DATA_U64, word: BigInt(argument.offset) };
    case "slot":
      return { kind: ARGUMENT.SLOT, word: BigInt(argument.offset) };
  }
}
