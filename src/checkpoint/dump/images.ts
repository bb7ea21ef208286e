/** The images of a dump while resources make them. */

import type { Sight } from "../../analyze/preflight/sight.ts";
import { appendEntry, encodeHeader } from "../../crit/images/encode.ts";
import type { Payload } from "../../crit/images/payload/payload.ts";
import { imageFileName, imageTypeNamed, type ImageType } from "../../crit/images/table.ts";
import type { Message } from "../../crit/schema/message.ts";
import { WireWriter } from "../../crit/schema/wire.ts";
import type { Dump, DumpChoices, SavedFile } from "../resources/resource.ts";
import { RESOURCES } from "../resources/index.ts";
import type { Facts } from "../tape/facts.ts";
import type { OpenFile, TaskFacts } from "../tape/tasks.ts";

interface Growing {
  readonly type: ImageType;
  readonly writer: WireWriter;
  count: number;
}

/** Collects entries, ids and refusals. Nothing is written. */
export class Images implements Dump {
  readonly facts: Facts;
  readonly tasks: readonly TaskFacts[];
  readonly options: DumpChoices;
  readonly refusals: Sight[] = [];
  readonly warnings: string[] = [];
  readonly links: { readonly through: string; readonly path: string }[] = [];
  readonly #images = new Map<string, Growing>();
  readonly #raw = new Map<string, Uint8Array>();
  readonly #files = new Map<string, { readonly id: number; readonly type: number } | undefined>();
  readonly #once = new Map<string, unknown>();
  readonly #next = new Map<string, number>();

  constructor(facts: Facts, tasks: readonly TaskFacts[], options: DumpChoices) {
    this.facts = facts;
    this.tasks = tasks;
    this.options = options;
  }

  readonly add = (magic: string, key: number | string | undefined, message: object, payload?: Payload): void => {
    const image = this.#image(magic, key);
    appendEntry(image.writer, image.type, image.count++, { message: message as Message, payload });
  };

  readonly has = (magic: string, key?: number | string): boolean => {
    const type = imageTypeNamed(magic);
    return type !== undefined && this.#images.has(imageFileName(type, key));
  };

  /** Makes an image exist, with no entry if none is added. */
  readonly touch = (magic: string, key?: number | string): void => {
    this.#image(magic, key);
  };

  readonly addRaw = (name: string, bytes: Uint8Array): void => {
    this.#raw.set(name, bytes);
  };

  readonly file = (file: OpenFile): { readonly id: number; readonly type: number } | undefined => {
    if (this.#files.has(file.id)) return this.#files.get(file.id);
    const kind = RESOURCES.find((resource) => resource.file?.claims(file) === true)?.file;
    const saved = kind?.save(file, this);
    if (kind === undefined) this.#refuseKind(file);
    if (saved === undefined) this.#files.set(file.id, undefined);
    else this.#addFile(saved, file);
    return this.#files.get(file.id);
  };

  readonly fileId = (file: OpenFile): number => this.file(file)?.id ?? 0;

  readonly extraFile = (saved: SavedFile): number => this.#addFile(saved);

  readonly next = (kind: string): number => {
    const number = (this.#next.get(kind) ?? 0) + 1;
    this.#next.set(kind, number);
    return number;
  };

  readonly once = <T>(key: string, make: () => T): T => {
    if (!this.#once.has(key)) this.#once.set(key, make());
    return this.#once.get(key) as T;
  };

  readonly link = (through: string, path: string): void => {
    this.links.push({ through, path });
  };

  readonly refuse = (sight: Sight): void => {
    this.refusals.push(sight);
  };

  readonly warn = (text: string): void => {
    this.warnings.push(text);
  };

  /** All images by name. */
  finish(): Map<string, Uint8Array> {
    const images = new Map(this.#raw);
    for (const [name, { writer }] of this.#images) images.set(name, writer.finish());
    return images;
  }

  #image(magic: string, key: number | string | undefined): Growing {
    const type = imageTypeNamed(magic);
    if (type === undefined) throw new Error(`no image type ${magic}`);
    const name = imageFileName(type, key);
    let image = this.#images.get(name);
    if (image === undefined) {
      image = { type, writer: new WireWriter(1024), count: 0 };
      image.writer.bytes(encodeHeader({ magic, type }));
      this.#images.set(name, image);
    }
    return image;
  }

  #addFile({ type, member: [name, message], saved }: SavedFile, file?: OpenFile): number {
    const id = this.next("file");
    this.add("FILES", undefined, { type, id, [name]: { ...message, id } });
    // Known before anybody hears of it: a socket may wait in its own queue.
    if (file !== undefined) this.#files.set(file.id, { id, type });
    saved?.(id);
    return id;
  }

  #refuseKind({ pid, fd, link }: OpenFile): void {
    this.refuse({
      id: link.startsWith("anon_inode:") ? "anon-inode-unsupported" : "file-unreachable",
      title: `fd ${fd} of task ${pid} is ${link}, which this version cannot save`,
      subject: { pid, fd, path: link },
    });
  }
}
