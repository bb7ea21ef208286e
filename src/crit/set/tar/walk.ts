/** Walks the headers of a tar archive, wherever its bytes come from, and refuses what is damaged or hostile. */
import { CkptError } from "../../errors.ts";
import { escapeControls } from "../../views/escape.ts";
import type { Limits } from "../limits.ts";
import { BLOCK, decodeHeader, type TarHeader } from "./header.ts";
import { cleanPath } from "./names.ts";
import { parsePax, type PaxFacts } from "./pax.ts";

/** The bytes of an archive, from front to back. */
export interface TarInput {
  /** Bytes taken and skipped so far. */
  readonly position: number;
  /** The next `length` bytes, fewer only at the end; valid until the next call. Makes room for all of them at once. */
  take(length: number): Promise<Uint8Array>;
  /** Moves on by `length` bytes; gives how many there were. */
  skip(length: number): Promise<number>;
}

export interface TarMember {
  readonly kind: "file" | "directory" | "link" | "special" | "sparse" | "other";
  /** Without "./" and trailing slashes; "" is the root directory. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Where its header starts (with the long-name and PAX headers before it). */
  readonly headerOffset: number;
  /** Where its bytes start. */
  readonly offset: number;
}

/** Extended headers before one member: a PAX header, a long name, a long link, and some global ones. */
const EXTENDED = 16;

const NO_TAR = "not a tar archive";

/**
 * The members in the order of the archive, directories and links too. While a member is out the caller may take its
 * bytes from `input`; what it leaves is skipped. Ends after the end-of-archive marker; throws CkptError "bad-archive".
 */
export async function* walkTar(input: TarInput, label: string, limits: Limits): AsyncGenerator<TarMember, void, void> {
  const walk = new Walk(input, label, limits);
  for (let count = 0; ; count++) {
    if (count >= limits.members) walk.fail("too-large", input.position, `more than ${limits.members} members`);
    const member = await walk.next();
    if (member === undefined) return;
    yield member;
    await walk.leave(member);
  }
}

class Walk {
  readonly #input: TarInput;
  readonly #label: string;
  readonly #limits: Limits;
  /** Bytes of all names so far. */
  #names = 0;

  constructor(input: TarInput, label: string, limits: Limits) {
    this.#input = input;
    this.#label = escapeControls(label);
    this.#limits = limits;
  }

  fail(code: "bad-archive" | "too-large", offset: number, what: string, cause?: unknown): never {
    throw new CkptError(code, what, { file: this.#label, offset, cause });
  }

  /** Past the headers of the next member, or undefined at the end of the archive. */
  async next(): Promise<TarMember | undefined> {
    const start = this.#input.position;
    let pax: PaxFacts | undefined;
    let longPath: string | undefined;
    let longLink: string | undefined;
    for (let headers = 0; ; headers++) {
      const at = this.#input.position;
      if (headers > EXTENDED) this.fail("bad-archive", at, `more than ${EXTENDED} extended headers for one member`);
      const header = await this.#header(at, pax, longPath);
      switch (header.kind) {
        case "end":
          if ((pax ?? longPath ?? longLink) !== undefined)
            this.fail("bad-archive", start, "an extended header with no member after it");
          return undefined;
        case "pax":
          if (pax !== undefined) this.fail("bad-archive", at, "two PAX headers for one member");
          pax = this.#try(at, "", parsePax, await this.#record(at, header));
          break;
        case "pax-global":
          this.#refuseGlobal(at, await this.#record(at, header));
          break;
        case "long-path":
          if (longPath !== undefined) this.fail("bad-archive", at, "two long names for one member");
          longPath = untilNul(await this.#record(at, header));
          break;
        case "long-link":
          if (longLink !== undefined) this.fail("bad-archive", at, "two long link names for one member");
          longLink = untilNul(await this.#record(at, header));
          break;
        case "file":
        case "directory":
        case "link":
        case "special":
        case "other":
          return this.#member(start, at, header.kind, header);
        case "sparse":
          await this.#skipSparseMap(header);
          return this.#member(start, at, header.kind, header);
      }
    }
  }

  /** Skips what the caller left of a member, and its padding. */
  async leave(member: TarMember): Promise<void> {
    const end = member.offset + member.size;
    const left = end - this.#input.position;
    const had = await this.#input.skip(left);
    if (had < left) this.#short(member.offset, member.path, member.size, member.size - left + had);
    await this.#input.skip(padding(member.size)); // if it is not there, neither is the next header
  }

  async #header(at: number, pax: PaxFacts | undefined, longPath: string | undefined): Promise<TarHeader> {
    const block = await this.#input.take(BLOCK);
    if (block.length < BLOCK) {
      const what = block.length === 0 ? "no end-of-archive marker: truncated" : "a header is truncated";
      this.fail("bad-archive", at, `${what}: wanted ${BLOCK} bytes, ${block.length} available`);
    }
    return this.#try(at, at === 0 ? NO_TAR : "", (bytes) => decodeHeader(bytes, pax, longPath), block);
  }

  #member(start: number, at: number, kind: TarMember["kind"], header: TarHeader): TarMember {
    const name = header.path;
    const nameLength = Buffer.byteLength(name);
    if (nameLength > this.#limits.path)
      this.fail("too-large", at, `a member's name is longer than ${this.#limits.path} bytes`);
    this.#names += nameLength;
    if (this.#names > this.#limits.paths)
      this.fail("too-large", at, `the members' names take more than ${this.#limits.paths} bytes`);
    const path = this.#try(at, quote(name), cleanPath, name);
    if (path === "" && kind !== "directory" && kind !== "other") this.fail("bad-archive", at, "a member has no name");
    if (header.size > this.#limits.member)
      this.fail(
        "too-large",
        at,
        `${quote(name)} announces ${header.size} bytes, the ceiling is ${this.#limits.member}`,
      );
    return { kind, path, size: header.size, headerOffset: start, offset: this.#input.position };
  }

  /** Old GNU sparse files with many holes: their map goes on in blocks the size does not count (GNU tar manual). */
  async #skipSparseMap(header: TarHeader): Promise<void> {
    let more = header.mapGoesOn;
    while (more) {
      const at = this.#input.position;
      const block = await this.#input.take(BLOCK);
      if (block.length < BLOCK)
        this.fail("bad-archive", at, `truncated sparse map: wanted ${BLOCK} bytes, ${block.length} available`);
      more = block[504] !== 0;
    }
  }

  /** The body of an extended header. */
  async #record(at: number, header: TarHeader): Promise<Uint8Array> {
    if (header.size > this.#limits.record)
      this.fail("too-large", at, `an extended header of ${header.size} bytes, the ceiling is ${this.#limits.record}`);
    const body = Uint8Array.from(await this.#input.take(header.size));
    if (body.length < header.size) this.#short(at + BLOCK, header.path, header.size, body.length);
    await this.#input.skip(padding(header.size));
    return body;
  }

  /** Readers disagree on whether a global header may rename or resize every member after it; no engine writes one. */
  #refuseGlobal(at: number, body: Uint8Array): void {
    const { path, linkpath, size, sparse } = this.#try(at, "", parsePax, body);
    if (path !== undefined || linkpath !== undefined || size !== undefined || sparse !== undefined)
      this.fail("bad-archive", at, "a global PAX header sets names or sizes");
  }

  #short(offset: number, name: string, wanted: number, available: number): never {
    this.fail("bad-archive", offset, `${quote(name)} is truncated: wanted ${wanted} bytes, ${available} available`);
  }

  /** Runs a decoder and gives its complaint a place. */
  #try<In, Out>(at: number, context: string, decode: (value: In) => Out, value: In): Out {
    try {
      return decode(value);
    } catch (cause) {
      const what = cause instanceof Error ? cause.message : String(cause);
      return this.fail("bad-archive", at, context === "" ? what : `${context}: ${what}`, cause);
    }
  }
}

function quote(name: string): string {
  return `"${escapeControls(name.length > 200 ? `${name.slice(0, 200)}…` : name)}"`;
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function untilNul(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  return new TextDecoder().decode(nul < 0 ? bytes : bytes.subarray(0, nul));
}
