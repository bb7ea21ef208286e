/** Open files of a set by id, from files.img or from the image a type of the old-style sets. */

import type { CkptError } from "../errors.ts";
import type { Images } from "./images.ts";
import { FILE_TYPE_NUMBERS, FILE_TYPES, type PlacedFile } from "./placed-file.ts";
import { Scanner } from "./scanner.ts";

/** Types whose second number is looked up, by kind of that number. */
export type SecondKind = "PIPE" | "FIFO" | "INETSK" | "UNIXSK" | "NETLINKSK" | "PIDFD" | "TTY" | "MEMFD" | "NS";
const WITH_SECOND: readonly SecondKind[] = [
  "PIPE", "FIFO", "INETSK", "UNIXSK", "NETLINKSK", "PIDFD", "TTY", "MEMFD", "NS",
];

export class FileStore {
  readonly #images: Images;
  #sources: Promise<Scanner[]> | undefined;
  #seconds: Promise<ReadonlyMap<string, PlacedFile[]>> | undefined;

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
      const file = scanner.find(id);
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

  /** Files of a type by the number behind their id (see PlacedFile.second). The first call scans all files. */
  async bySecond(type: SecondKind, second: number): Promise<readonly PlacedFile[]> {
    this.#seconds ??= this.#indexSeconds();
    return (await this.#seconds).get(`${type}/${second}`) ?? [];
  }

  async #indexSeconds(): Promise<ReadonlyMap<string, PlacedFile[]>> {
    const index = new Map<string, PlacedFile[]>();
    for await (const file of this.all(...WITH_SECOND)) {
      const type = file.typeName;
      const key = `${type}/${file.second ?? 0}`;
      const list = index.get(key);
      if (list === undefined) index.set(key, [file]);
      else list.push(file);
    }
    return index;
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
