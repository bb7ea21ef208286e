/** Numbers of ioctl_tty(2), and struct termios as the kernel has it and as the images have it. */

import type { TermiosEntry, WinsizeEntry } from "../../crit/schema/generated/types.ts";
import { ByteReader, ByteWriter } from "../executor/bytes.ts";

/** Source: asm-generic/ioctls.h. */
export const TTY = {
  TCGETS: 0x5401,
  TCSETS: 0x5402,
  TIOCEXCL: 0x540c,
  TIOCSCTTY: 0x540e,
  TIOCSPGRP: 0x5410,
  TIOCGWINSZ: 0x5413,
  TIOCSWINSZ: 0x5414,
  FIONREAD: 0x541b,
  TIOCPKT: 0x5420,
  TIOCGPTPEER: 0x5441,
  TIOCGLCKTRMIOS: 0x5456,
  TIOCSLCKTRMIOS: 0x5457,
  TIOCGPTN: 0x80045430,
  TIOCSPTLCK: 0x40045431,
  TIOCGPKT: 0x80045438,
  TIOCGPTLCK: 0x80045439,
  TIOCGEXCL: 0x80045440,
} as const;

/** Bytes of the kernel's struct termios, and of its c_cc. */
const TERMIOS_SIZE = 36;
const CONTROLS = 19;
const WORDS = 5;
/** Bits of c_lflag that say how what is queued is cut into reads: source asm-generic/termbits.h. */
const ICANON = 2;
const EXTPROC = 0x10000;

/** The images have the control characters four to a word, and then words that mean nothing. */
export function termiosEntry(bytes: Uint8Array): TermiosEntry {
  const reader = new ByteReader(bytes);
  const [c_iflag, c_oflag, c_cflag, c_lflag] = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
  const c_line = reader.u8();
  const packed = new ByteReader(new ByteWriter(32).bytes(reader.take(CONTROLS)).align().finish());
  const controls = [...Array(WORDS).keys()].map(() => (packed.left >= 4 ? packed.u32() : 0));
  const c_cc = [...controls, ...Array<number>(CONTROLS - WORDS).fill(0)];
  return { c_iflag, c_oflag, c_cflag, c_lflag, c_line, c_ispeed: 0, c_ospeed: 0, c_cc };
}

/** struct termios of the kernel, 36 bytes. */
export function termiosBytes({ c_iflag, c_oflag, c_cflag, c_lflag, c_line, c_cc = [] }: TermiosEntry): Uint8Array {
  const writer = new ByteWriter(64).u32(c_iflag).u32(c_oflag).u32(c_cflag).u32(c_lflag).u8(c_line);
  const words = new ByteWriter(32);
  for (let i = 0; i < WORDS; i++) words.u32(c_cc[i] ?? 0);
  return writer.bytes(words.finish().subarray(0, CONTROLS)).finish().subarray(0, TERMIOS_SIZE);
}

/** Settings under which bytes pass as they are, and lines end as under `wanted`: no echo, no signals, no editing. */
export function plainTermios(wanted: TermiosEntry): TermiosEntry {
  const c_lflag = wanted.c_lflag & (ICANON | EXTPROC);
  return { ...wanted, c_iflag: 0, c_oflag: 0, c_lflag, c_cc: [] };
}

/** The same, and every byte can be read at once. */
export function rawTermios(wanted: TermiosEntry): TermiosEntry {
  return { ...plainTermios(wanted), c_lflag: 0 };
}

export function winsizeEntry(bytes: Uint8Array): WinsizeEntry {
  const reader = new ByteReader(bytes);
  const [ws_row, ws_col, ws_xpixel, ws_ypixel] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
  return { ws_row, ws_col, ws_xpixel, ws_ypixel };
}

export function winsizeBytes({ ws_row, ws_col, ws_xpixel, ws_ypixel }: WinsizeEntry): Uint8Array {
  return new ByteWriter(8).u16(ws_row).u16(ws_col).u16(ws_xpixel).u16(ws_ypixel).finish();
}

/** A 32-bit number for an ioctl. */
export function word(value: number): Uint8Array {
  return new ByteWriter(8).u32(value).finish();
}

/** struct pollfd of poll(2) for input; its descriptor, the first word, is to be filled in. */
export function pollIn(): Uint8Array {
  const POLLIN = 1;
  return new ByteWriter(8).u32(0).u16(POLLIN).u16(0).finish();
}
