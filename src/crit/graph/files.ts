/** Open files of a set by id, from files.img or from the image a type of the old-style sets. */

import type { CkptError } from "../errors.ts";
import type { Images } from "./images.ts";
import { FILE_TYPE_NUMBERS, FILE_TYPES, type PlacedFile } from "./placed-file.ts";
import { Positions } from "./positions.ts";
import type { FieldCursor } from "./scan.ts";
import { Scanner } from "./scanner.ts";

/** Types of files that are found by the number behind their id (see PlacedFile.second). */
export type SecondKind = "PIPE" | "FIFO" | "INETSK" | "UNIXSK" | "NETLINKSK" | "PIDFD" | "TTY" | "MEMFD" | "NS";
const SECOND_FIELD = 2;

/** Fields of inet_sk_entry. */
const SRC_PORT = 7;
const DST_PORT = 8;

/** Positions in one image with the image. */
interface Indexed {
  readonly scanner: Scanner;
  readonly positions: Positions;
}

export class FileStore {
  readonly #images: Images;
  #sources: Promise<Scanner[]> | undefined;
  readonly #seconds = new Map<SecondKind, readonly Indexed[]>();
  #ports: readonly Indexed[] | undefined;

  constructor(images: Images) {
    this.#images = images;
  }

  /**
   * The file of an id, undefined when the set has none. Scans files.img only as far as needed. `type`, if known, tells
   * files of one id apart (old-style sets, damaged ones); without a file of that type any other is taken.
   */
  async find(id: number, type?: number): Promise<PlacedFile | undefined> {
    let other: PlacedFile | undefined;
    for (const scanner of await this.#open()) {
      const file = scanner.find(id, type);
      if (file === undefined) continue;
      if (type === undefined || file.type === type) return file;
      other ??= file;
    }
    return other;
  }

  /** Files in the order of the images, all or those of some types; up to where an image is damaged. */
  async *all(...types: readonly string[]): AsyncGenerator<PlacedFile, void, undefined> {
    const numbers = new Set(types.map((name) => FILE_TYPE_NUMBERS[name]));
    const accept = types.length === 0 ? undefined : (type: number) => numbers.has(type);
    for (const scanner of await this.#open()) yield* scanner.all(accept);
  }

  /** Why an image of files could not be read to its end, as far as it was read. */
  async damage(): Promise<CkptError | undefined> {
    return (await this.#open()).find(({ damage }) => damage !== undefined)?.damage;
  }

  /** Files of a type by the number behind their id. The first call scans all files. */
  async bySecond(type: SecondKind, second: number): Promise<readonly PlacedFile[]> {
    const scanners = await this.#open();
    let index = this.#seconds.get(type);
    if (index === undefined) {
      index = makeIndex(scanners, type, (fields) => {
        let found = 0;
        while (fields.next() && fields.number <= SECOND_FIELD) if (fields.number === SECOND_FIELD) found = fields.low;
        return found;
      });
      this.#seconds.set(type, index);
    }
    return filesOf(index, second);
  }

  /** Connected internet sockets by their own port and their peer's. The first call scans all files. */
  async byPorts(own: number, peer: number): Promise<readonly PlacedFile[]> {
    const scanners = await this.#open();
    this.#ports ??= makeIndex(scanners, "INETSK", (fields) => {
      let source = 0;
      let destination = 0;
      while (fields.next() && fields.number <= DST_PORT) {
        if (fields.number === SRC_PORT) source = fields.low;
        else if (fields.number === DST_PORT) destination = fields.low;
      }
      return destination === 0 ? undefined : portKey(source, destination);
    });
    return filesOf(this.#ports, portKey(own, peer));
  }

  #open(): Promise<Scanner[]> {
    this.#sources ??= this.#openAll();
    return this.#sources;
  }

  async #openAll(): Promise<Scanner[]> {
    const files = await this.#images.image("files.img", "file_entry");
    if (files !== undefined) return [new Scanner(files, undefined)];
    const scanners: Scanner[] = [];
    for (const [name, , message, imageName] of FILE_TYPES) {
      const image = imageName === "" ? undefined : await this.#images.image(imageName, message);
      if (image !== undefined) scanners.push(new Scanner(image, FILE_TYPE_NUMBERS[name]));
    }
    return scanners;
  }
}

function portKey(own: number, peer: number): number {
  return own * 0x10000 + peer;
}

/** All files of a type by what `keyOf` finds in their messages. */
function makeIndex(
  scanners: readonly Scanner[],
  type: SecondKind,
  keyOf: (fields: FieldCursor) => number | undefined,
): readonly Indexed[] {
  const types = new Set([FILE_TYPE_NUMBERS[type] as number]);
  return scanners.map((scanner) => {
    const positions = new Positions();
    scanner.members(types, (position, _type, fields) => {
      const key = keyOf(fields);
      if (key !== undefined) positions.add(key, position);
    });
    return { scanner, positions };
  });
}

function filesOf(index: readonly Indexed[], key: number): PlacedFile[] {
  return index.flatMap(({ scanner, positions }) => positions.get(key).map((position) => scanner.at(position)));
}
