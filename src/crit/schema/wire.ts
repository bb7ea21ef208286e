/** The protobuf wire format at the level of bytes: a reader and a writer of tags, varints and lengths. */

import { CkptError } from "../errors.ts";

export const WIRE = { varint: 0, fixed64: 1, bytes: 2, groupStart: 3, groupEnd: 4, fixed32: 5 } as const;

/** Nesting of messages and groups beyond this is refused (protobuf's own limit is 100 as well). */
export const MAX_DEPTH = 100;

/**
 * Reads wire primitives from a buffer. A varint leaves its two halves in `lo` and `hi` as signed 32-bit numbers (V8
 * keeps those unboxed), which costs no bigint for the many values that need none. `minimal` turns false for good once a varint was longer than
 * its value needs: such bytes cannot be written again from the value alone.
 */
export class WireReader {
  readonly buf: Uint8Array;
  pos: number;
  lo = 0;
  hi = 0;
  minimal = true;
  /** Offset of `buf[0]` in the file, for messages. */
  readonly base: number;

  constructor(buf: Uint8Array, pos = 0, base = 0) {
    // A Buffer's own slice is a view: what is cut from it would change with it.
    this.buf = buf.constructor === Uint8Array ? buf : new Uint8Array(buf.buffer, buf.byteOffset, buf.length);
    this.pos = pos;
    this.base = base;
  }

  fail(what: string, at = this.pos): CkptError {
    return new CkptError("bad-image", what, { offset: this.base + at });
  }

  /** Reads a varint into lo/hi. */
  varint(end: number): void {
    const buf = this.buf;
    const start = this.pos;
    let pos = start;
    if (pos >= end) throw this.fail("the message ends where a number was expected", start);
    let byte = buf[pos++] as number;
    if (byte < 0x80) {
      this.lo = byte;
      this.hi = 0;
      this.pos = pos;
      return;
    }
    let lo = byte & 0x7f;
    let hi = 0;
    for (let shift = 7; ; shift += 7) {
      if (pos >= end) throw this.fail("the message ends inside a number", start);
      if (shift > 63) throw this.fail("a number longer than 10 bytes", start);
      byte = buf[pos++] as number;
      const bits = byte & 0x7f;
      if (shift < 28) lo |= bits << shift;
      else if (shift === 28) {
        lo |= bits << 28;
        hi = bits >>> 4;
      } else {
        // The tenth byte holds one bit only; what is above it would be lost.
        if (shift === 63 && bits > 1) this.minimal = false;
        hi |= bits << (shift - 32);
      }
      if (byte < 0x80) break;
    }
    if (byte === 0) this.minimal = false;
    this.lo = lo | 0;
    this.hi = hi | 0;
    this.pos = pos;
  }

  /** The last varint as an unsigned bigint. */
  big(): bigint {
    const lo = this.lo >>> 0;
    const hi = this.hi >>> 0;
    if (hi < 0x200000) return BigInt(hi * 0x100000000 + lo);
    return (BigInt(hi) << 32n) | BigInt(lo);
  }

  /** A length that must fit before `end`. */
  length(end: number): number {
    const at = this.pos;
    this.varint(end);
    if (this.hi !== 0 || this.lo < 0 || this.lo > end - this.pos) {
      throw this.fail(`a length of ${this.big()} bytes where ${end - this.pos} are left`, at);
    }
    return this.lo;
  }

  fixed64(end: number): bigint {
    if (end - this.pos < 8) throw this.fail(`8 bytes expected, ${end - this.pos} left`);
    const view = new DataView(this.buf.buffer, this.buf.byteOffset + this.pos, 8);
    this.pos += 8;
    return view.getBigUint64(0, true);
  }

  /** Steps over the value of a field of wire type `wire`. */
  skip(wire: number, number: number, end: number, depth: number): void {
    switch (wire) {
      case WIRE.varint:
        this.varint(end);
        return;
      case WIRE.fixed64:
      case WIRE.fixed32: {
        const size = wire === WIRE.fixed64 ? 8 : 4;
        if (end - this.pos < size) throw this.fail(`${size} bytes expected, ${end - this.pos} left`);
        this.pos += size;
        return;
      }
      case WIRE.bytes: {
        const length = this.length(end);
        this.pos += length;
        return;
      }
      case WIRE.groupStart:
        if (depth >= MAX_DEPTH) throw this.fail(`nested deeper than ${MAX_DEPTH}`);
        for (;;) {
          const at = this.pos;
          this.varint(end);
          const inner = this.lo >>> 3;
          const innerWire = this.lo & 7;
          if (innerWire === WIRE.groupEnd) {
            if (inner !== number) throw this.fail(`end of group ${inner} inside group ${number}`, at);
            return;
          }
          this.skip(innerWire, inner, end, depth + 1);
        }
      default:
        throw this.fail(`wire type ${wire} in field ${number}`);
    }
  }
}

/** Writes wire primitives into a buffer that grows. */
export class WireWriter {
  buf: Uint8Array;
  pos = 0;

  constructor(size = 1024) {
    this.buf = new Uint8Array(size);
  }

  /** Makes room for `extra` bytes. */
  ensure(extra: number): void {
    if (this.pos + extra <= this.buf.length) return;
    const grown = new Uint8Array(Math.max(this.buf.length * 2, this.pos + extra));
    grown.set(this.buf.subarray(0, this.pos));
    this.buf = grown;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.buf.slice(0, this.pos);
  }

  /** A varint of an unsigned 32-bit number. */
  varint32(value: number): void {
    this.ensure(5);
    while (value > 0x7f) {
      this.buf[this.pos++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    this.buf[this.pos++] = value;
  }

  /** A varint from its two unsigned halves. */
  varint64(lo: number, hi: number): void {
    if (hi === 0) {
      this.varint32(lo);
      return;
    }
    this.ensure(10);
    const buf = this.buf;
    let pos = this.pos;
    for (let i = 0; i < 4; i++) {
      buf[pos++] = (lo & 0x7f) | 0x80;
      lo >>>= 7;
    }
    let rest = lo | ((hi & 7) << 4);
    hi >>>= 3;
    while (hi !== 0) {
      buf[pos++] = rest | 0x80;
      rest = hi & 0x7f;
      hi >>>= 7;
    }
    buf[pos++] = rest;
    this.pos = pos;
  }

  /** A varint of a bigint, as its low 64 bits. */
  varintBig(value: bigint): void {
    if (value >= 0n && value <= 0x1fffffffffffffn) {
      const number = Number(value);
      this.varint64(number >>> 0, Math.floor(number / 0x100000000));
    } else {
      this.varint64(Number(value & 0xffffffffn), Number((value >> 32n) & 0xffffffffn));
    }
  }

  fixed64(value: bigint): void {
    this.ensure(8);
    new DataView(this.buf.buffer, this.buf.byteOffset + this.pos, 8).setBigUint64(0, BigInt.asUintN(64, value), true);
    this.pos += 8;
  }

  /** A little-endian unsigned 32-bit word: no protobuf, the framing of images. */
  fixed32(value: number): void {
    this.ensure(4);
    this.pos += 4;
    this.patch32(this.pos - 4, value);
  }

  /** Overwrites the word at `at`. */
  patch32(at: number, value: number): void {
    const buf = this.buf;
    buf[at] = value & 0xff;
    buf[at + 1] = (value >>> 8) & 0xff;
    buf[at + 2] = (value >>> 16) & 0xff;
    buf[at + 3] = value >>> 24;
  }

  bytes(data: Uint8Array): void {
    this.ensure(data.length);
    this.buf.set(data, this.pos);
    this.pos += data.length;
  }

  /** Opens a length-delimited value: leaves room for a one-byte length. Give the result to `close`. */
  open(): number {
    this.ensure(1);
    return this.pos++;
  }

  /** Closes a length-delimited value: writes its length, moving the value on where the length needs more bytes. */
  close(at: number): void {
    const length = this.pos - at - 1;
    if (length < 0x80) {
      this.buf[at] = length;
      return;
    }
    const extra = length < 0x4000 ? 1 : length < 0x200000 ? 2 : length < 0x10000000 ? 3 : 4;
    this.ensure(extra);
    this.buf.copyWithin(at + 1 + extra, at + 1, this.pos);
    const end = this.pos + extra;
    this.pos = at;
    this.varint32(length);
    this.pos = end;
  }
}
