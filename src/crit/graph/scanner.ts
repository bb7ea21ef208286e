/** Finds files by id in one image: scans framing and ids, only as far as needed, and decodes nothing. */

import { CkptError } from "../errors.ts";
import { entryType } from "../images/entry.ts";
import { WIRE, WireReader } from "../schema/wire.ts";
import { frameEnd, type Image } from "./images.ts";
import { Placed } from "./placed.ts";
import { PlacedFile } from "./placed-file.ts";
import { Positions } from "./positions.ts";
import { FieldCursor } from "./scan.ts";

/** Numbers in one growing array: a set may have millions of files. */
class Column {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }
}

/**
 * The files of files.img, or of an old-style image of one `type`. In files.img the first two fields of an entry are the
 * type and the id, in the others the first is the id.
 */
export class Scanner {
  readonly #image: Image;
  readonly #type: number | undefined;
  readonly #view: DataView;
  readonly #reader: WireReader;
  readonly #offsets = new Column();
  readonly #types = new Column();
  readonly #ids = new Column();
  readonly #byId = new Positions();
  #at: number;

  constructor(image: Image, type: number | undefined) {
    this.#image = image;
    this.#type = type;
    this.#view = new DataView(image.bytes.buffer, image.bytes.byteOffset, image.bytes.length);
    this.#reader = new WireReader(image.bytes);
    this.#at = image.start;
  }

  get damage(): CkptError | undefined {
    return this.#image.damage;
  }

  /**
   * The first file of an id, of `type` if that is given: a tun file and its path have one id. Without a file of the type
   * the whole image is scanned, and any file of the id is given.
   */
  find(id: number, type?: number): PlacedFile | undefined {
    for (let known = 0; ;) {
      const positions = this.#byId.get(id);
      for (; known < positions.length; known++) {
        const position = positions[known] as number;
        if (type === undefined || this.#types.at(position) === type) return this.#file(position);
      }
      // Nothing new about this id until an entry with it comes.
      while (this.#byId.get(id).length === known) {
        if (!this.#advance()) return known === 0 ? undefined : this.#file(positions[0] as number);
      }
    }
  }

  /** The file at a position that was scanned. */
  at(position: number): PlacedFile {
    return this.#file(position);
  }

  /**
   * Shows `visit` the message of each file of some types where it lies, without an object a file. A file whose bytes
   * are no message is passed over.
   */
  members(types: ReadonlySet<number>, visit: (position: number, type: number, fields: FieldCursor) => void): void {
    const fields = new FieldCursor(this.#image.bytes, 0, 0);
    for (let position = 0; position < this.#ids.length || this.#advance(); position++) {
      const type = this.#types.at(position);
      if (!types.has(type)) continue;
      const offset = this.#offsets.at(position);
      fields.reset(offset + 4, offset + 4 + this.#view.getUint32(offset, true));
      try {
        if (this.#type === undefined && !enterMember(fields)) continue;
        visit(position, type, fields);
      } catch (error) {
        if (!(error instanceof CkptError)) throw error;
      }
    }
  }

  /** All files, or those of the types for which `accept` holds. */
  *all(accept?: (type: number) => boolean): Generator<PlacedFile, void, undefined> {
    for (let position = 0; position < this.#ids.length || this.#advance(); position++) {
      if (accept === undefined || accept(this.#types.at(position))) yield this.#file(position);
    }
  }

  /** Scans one entry on; false at the end, or where the image is damaged. */
  #advance(): boolean {
    if (this.#at >= this.#image.bytes.length) return false;
    try {
      const end = frameEnd(this.#image.name, this.#view, this.#at);
      this.#scan(this.#at + 4, end);
      this.#offsets.push(this.#at);
      this.#at = end;
      return true;
    } catch (error) {
      this.#image.fail(error);
      this.#at = this.#image.bytes.length;
      return false;
    }
  }

  #scan(from: number, to: number): void {
    const reader = this.#reader;
    reader.pos = from;
    const idField = this.#type === undefined ? 2 : 1;
    let type = this.#type ?? 0;
    let id = 0;
    let seen = 0; // bit 0: the type, bit 1: the id
    while (reader.pos < to && seen !== 2 * idField - 1) {
      reader.varint(to);
      const number = reader.lo >>> 3;
      const wire = reader.lo & 7;
      reader.skip(wire, number, to, 0);
      if (wire !== WIRE.varint || number > idField) continue;
      seen |= number;
      if (number === idField) id = reader.lo;
      else type = reader.lo;
    }
    this.#byId.add(id, this.#ids.length);
    this.#types.push(type);
    this.#ids.push(id);
  }

  #file(position: number): PlacedFile {
    const { name, type, bytes } = this.#image;
    const offset = this.#offsets.at(position);
    const next = position + 1 < this.#offsets.length ? this.#offsets.at(position + 1) : this.#at;
    const end = Math.min(next, offset + 4 + this.#view.getUint32(offset, true));
    const placed = new Placed(
      name,
      position,
      entryType(type, position),
      bytes,
      0,
      { start: offset + 4, end },
      { offset, length: end - offset },
    );
    return new PlacedFile(placed, this.#types.at(position), this.#ids.at(position), this.#type !== undefined);
  }
}

/** From a file_entry into the message of its type, the first behind type and id. */
function enterMember(fields: FieldCursor): boolean {
  while (fields.next()) {
    if (fields.number <= 2 || fields.wire !== WIRE.bytes) continue;
    fields.reset(fields.value, fields.end);
    return true;
  }
  return false;
}
