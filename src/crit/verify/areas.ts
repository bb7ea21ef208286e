/** Reads an address space from the bytes of its image without an object for each area: a large set has a million. */

import { FieldCursor } from "../graph/scan.ts";
import { concat } from "../images/input.ts";
import { decodeMessage } from "../schema/codec.ts";
import { messageType, type MessageType } from "../schema/descriptor.ts";
import type { MmEntry, VmaEntry } from "../schema/generated/types.ts";
import type { Message } from "../schema/message.ts";
import { WIRE } from "../schema/wire.ts";

/** Smallest page of any architecture: every boundary is a multiple of it. */
export const SMALLEST_PAGE = 4096;

/** What of an area is not as it should be, bits. */
export const FLAW = { unaligned: 1, unknown: 2, incomplete: 4 } as const;

/**
 * Areas in the order of the image, a column a field. Addresses are doubles, which are exact where they are at a page: a
 * multiple of 4096 below 2^64 has at most 52 bits that count.
 */
export interface Areas {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly shmids: readonly number[];
  readonly statuses: readonly number[];
  /** Bits of FLAW. */
  readonly flaws: readonly number[];
  /** The whole entry of an area, for the few that are spoken of; required fields may be missing. */
  vma(index: number): Partial<VmaEntry> & Message;
}

/** The message of mm-<pid>.img in two parts. */
export interface AddressSpace {
  /** All but areas and auxiliary vector; required fields may be missing. */
  readonly mm: Partial<MmEntry> & Message;
  readonly areas: Areas;
}

export class AreaReader {
  readonly #mm = messageType("mm_entry");
  readonly #vma = messageType("vma_entry");
  readonly #areas = numberOf(this.#mm, "vmas");
  readonly #auxv = numberOf(this.#mm, "mm_saved_auxv");
  readonly #start = numberOf(this.#vma, "start");
  readonly #end = numberOf(this.#vma, "end");
  readonly #shmid = numberOf(this.#vma, "shmid");
  readonly #status = numberOf(this.#vma, "status");
  readonly #required = this.#vma.fields.reduce((bits, { required, number }) => bits | (required ? 1 << number : 0), 0);

  /** Reads the mm_entry in `bytes[from, to)`. Throws CkptError "bad-image" where the bytes are no message. */
  read(bytes: Uint8Array, from: number, to: number): AddressSpace {
    const columns = { starts: [], ends: [], shmids: [], statuses: [], flaws: [] };
    const places: number[] = [];
    const rest: Uint8Array[] = [];
    const fields = new FieldCursor(bytes, from, to);
    const inner = new FieldCursor(bytes, from, from);
    while (fields.next()) {
      if (fields.number === this.#areas && fields.wire === WIRE.bytes) {
        inner.reset(fields.value, fields.end);
        this.#area(inner, columns);
        places.push(fields.value, fields.end);
      } else if (fields.number !== this.#auxv || fields.wire !== WIRE.varint) {
        rest.push(bytes.subarray(fields.start, fields.end));
      }
    }
    const vma = (index: number): Partial<VmaEntry> & Message =>
      decodeMessage(this.#vma, bytes, places[2 * index], places[2 * index + 1]).message;
    return { mm: decodeMessage(this.#mm, concat(rest)).message, areas: { ...columns, vma } };
  }

  #area(fields: FieldCursor, { starts, ends, shmids, statuses, flaws }: Columns): void {
    let start = 0;
    let end = 0;
    let shmid = 0;
    let status = 0;
    let low = 0;
    let seen = 0;
    let flaw = 0;
    while (fields.next()) {
      const { number } = fields;
      if (this.#vma.byNumber[number] === undefined || fields.wire !== WIRE.varint) {
        flaw = FLAW.unknown;
        continue;
      }
      seen |= 1 << number;
      if (number === this.#start) {
        start = fields.double;
        low |= fields.low;
      } else if (number === this.#end) {
        end = fields.double;
        low |= fields.low;
      } else if (number === this.#shmid) shmid = fields.double;
      else if (number === this.#status) status = fields.low;
    }
    if (low % SMALLEST_PAGE !== 0) flaw |= FLAW.unaligned;
    if ((seen & this.#required) !== this.#required) flaw |= FLAW.incomplete;
    starts.push(start);
    ends.push(end);
    shmids.push(shmid);
    statuses.push(status);
    flaws.push(flaw);
  }
}

interface Columns {
  readonly starts: number[];
  readonly ends: number[];
  readonly shmids: number[];
  readonly statuses: number[];
  readonly flaws: number[];
}

function numberOf(type: MessageType, name: string): number {
  return type.byName.get(name)!.number;
}
