/**
 * Names of unix sockets as text: quoted-printable (RFC 2045), laid out as Python's quopri does it, because crit writes
 * them so: lines of at most 76 characters, spaces kept but at the end of a line, line breaks kept as they are.
 */

import { CkptError } from "../errors.ts";

const MAX_LINE = 76;

/**
 * Quoted-printable text of `bytes`. Line breaks that the text form would change (a bare carriage return, or the two
 * kinds mixed) are written as =0D and =0A, so that decoding always gives the same bytes.
 */
export function toQuopri(bytes: Uint8Array): string {
  const text = encode(bytes, true);
  return sameBytes(decode(text), bytes) ? text : encode(bytes, false);
}

/** The bytes of quoted-printable text. */
export function fromQuopri(text: string, where: string): Uint8Array {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) throw new CkptError("bad-value", `${where}: quoted-printable text is ASCII only`);
  }
  return decode(text);
}

function encode(bytes: Uint8Array, keepBreaks: boolean): string {
  const crlf = keepBreaks && bytes.indexOf(0x0a) > 0 && bytes[bytes.indexOf(0x0a) - 1] === 0x0d;
  const lineEnd = crlf ? "\r\n" : "\n";
  let out = "";
  let line = 0;
  const softBreak = (room: number): void => {
    if (line + room < MAX_LINE) return;
    out += `=${lineEnd}`;
    line = 0;
  };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const next = bytes[i + 1];
    const isBreak = byte === 0x0a || (byte === 0x0d && next === 0x0a);
    if (keepBreaks && isBreak) {
      // White space before a line break would be lost in transport.
      if (out.endsWith(" ") || out.endsWith("\t")) out = out.slice(0, -1) + escape(out.charCodeAt(out.length - 1));
      out += lineEnd;
      line = 0;
      if (byte === 0x0d) i++;
    } else if (mustEscape(byte, next, line, keepBreaks)) {
      softBreak(3);
      out += escape(byte);
      line += 3;
    } else {
      if (next !== undefined && next !== 0x0a) softBreak(1);
      out += String.fromCharCode(byte);
      line++;
    }
  }
  return out;
}

function mustEscape(byte: number, next: number | undefined, line: number, keepBreaks: boolean): boolean {
  if (byte > 126 || byte === 0x3d) return true;
  if (byte === 0x2e && line === 0 && (next === undefined || next === 0x0a || next === 0x0d || next === 0)) return true;
  if (byte === 0x20 || byte === 0x09) return next === undefined;
  if (byte === 0x0d || byte === 0x0a) return !keepBreaks;
  return byte < 33;
}

function escape(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** What no encoder writes is read as Python reads it: "==" is one "=", a last "=" is nothing. */
function decode(text: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char !== "=") {
      out.push(text.charCodeAt(i));
      continue;
    }
    const hex = text.slice(i + 1, i + 3);
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      out.push(parseInt(hex, 16));
      i += 2;
    } else if (text[i + 1] === "\n" || text[i + 1] === "\r") {
      const lineEnd = text.indexOf("\n", i);
      i = lineEnd < 0 ? text.length : lineEnd;
    } else if (i + 1 < text.length) {
      out.push(0x3d);
      if (text[i + 1] === "=") i++;
    }
  }
  return Uint8Array.from(out);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
