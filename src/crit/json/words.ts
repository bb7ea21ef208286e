/** Words for numbers in crit's pretty JSON: flag names, dictionaries, addresses, device numbers; both directions. */

import { CkptError } from "../errors.ts";
import { shown } from "./shown.ts";

type Names = readonly (readonly [string, number])[];

const bits = (text: string): Names =>
  text.split(" ").map((word) => {
    const [name = "", value = ""] = word.split("=");
    return [name, Number(value)] as const;
  });

/** Flag maps by the name the schema gives them. Values are those of x86 Linux and CRIU's image format. */
const FLAGS: Readonly<Record<string, Names>> = {
  "mmap.prot": bits("PROT_READ=0x1 PROT_WRITE=0x2 PROT_EXEC=0x4"),
  "mmap.flags": bits("MAP_SHARED=0x1 MAP_PRIVATE=0x2 MAP_DROPPABLE=0x8 MAP_ANON=0x20 MAP_GROWSDOWN=0x100"),
  // Bit 16, a guard VMA, has no word in crit 4.2 and so none here; x and the graph say "guard".
  "mmap.status": bits(
    "VMA_AREA_REGULAR=0x1 VMA_AREA_STACK=0x2 VMA_AREA_VSYSCALL=0x4 VMA_AREA_VDSO=0x8 VMA_AREA_HEAP=0x20 " +
      "VMA_FILE_PRIVATE=0x40 VMA_FILE_SHARED=0x80 VMA_ANON_SHARED=0x100 VMA_ANON_PRIVATE=0x200 VMA_AREA_SYSVIPC=0x400 " +
      "VMA_AREA_SOCKET=0x800 VMA_AREA_VVAR=0x1000 VMA_AREA_AIORING=0x2000 VMA_AREA_MEMFD=0x4000 VMA_AREA_SHSTK=0x8000 " +
      "VMA_AREA_UPROBES=0x20000 VMA_UNSUPP=0x80000000",
  ),
  "rfile.flags": bits(
    "O_WRONLY=0x1 O_RDWR=0x2 O_CREAT=0x40 O_EXCL=0x80 O_NOCTTY=0x100 O_TRUNC=0x200 O_APPEND=0x400 O_NONBLOCK=0x800 " +
      "O_DSYNC=0x1000 FASYNC=0x2000 O_DIRECT=0x4000 O_LARGEFILE=0x8000 O_DIRECTORY=0x10000 O_NOFOLLOW=0x20000 " +
      "O_NOATIME=0x40000 O_CLOEXEC=0x80000",
  ),
  "pmap.flags": bits("PE_PARENT=0x1 PE_LAZY=0x2 PE_PRESENT=0x4"),
  "seals.flags": bits("F_SEAL_SEAL=0x1 F_SEAL_SHRINK=0x2 F_SEAL_GROW=0x4 F_SEAL_WRITE=0x8 F_SEAL_FUTURE_WRITE=0x10"),
};

/** Flag names joined by " | ", what has no name as one hexadecimal term at the end; no bits, no text. */
export function flagsToText(map: string, value: number): string {
  const words: string[] = [];
  let left = value >>> 0;
  for (const [name, bit] of FLAGS[map] ?? []) {
    if ((left & bit) >>> 0 !== bit) continue;
    words.push(name);
    left = (left & ~bit) >>> 0;
  }
  if (left !== 0) words.push(`0x${left.toString(16)}`);
  return words.join(" | ");
}

export function flagsFromText(map: string, text: string, where: string): number {
  let value = 0;
  for (const word of text.split("|").map((part) => part.trim())) {
    if (word === "") continue;
    const named = FLAGS[map]?.find(([name]) => name === word)?.[1];
    const number = named ?? parseNumber(word);
    if (number === undefined || number > 0xffffffff)
      throw new CkptError("bad-value", `${where}: ${shown(word)} is no flag of ${map}`);
    value = (value | number) >>> 0;
  }
  return value;
}

/** Dictionaries by name, then by field name (undefined: any field). crit's words, odd as they are: see docs/json.md. */
const DICTS: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  gen: { task_state: bits("Alive=1 Zombie=3 Stopped=6") },
  sk: {
    family: bits("UNIX=1 INET=2 INET6=10 NETLINK=16 PACKET=17"),
    type: bits("STREAM=1 DGRAM=2 RAW=3 SEQPACKET=5 PACKET=10"),
    state: bits(
      "ESTABLISHED=1 SYN_SENT=2 SYN_RECV=3 FIN_WAIT1=4 FIN_WAIT2=5 TIME_WAIT=6 CLOSE=7 CLOSE_WAIT=8 LAST_ACK=9 LISTEN=10",
    ),
    proto: bits("IP=0 TCP=6 UDP=17 UDPLITE=136"),
  },
};

/** The word of a dictionary, undefined when the number has none. */
export function dictToText(dict: string, field: string, value: number): string | undefined {
  return DICTS[dict]?.[field]?.find(([, number]) => number === value)?.[0];
}

export function dictFromText(dict: string, field: string, text: string, where: string): number {
  const value = DICTS[dict]?.[field]?.find(([name]) => name === text)?.[1] ?? parseNumber(text);
  if (value === undefined) throw new CkptError("bad-value", `${where}: unknown word ${shown(text)}`);
  return value;
}

/** "major:minor". New encoding: 12 bits major above 20 bits minor. Old: minor split around an 8-bit-shifted major. */
export function deviceToText(value: number, old: boolean): string {
  if (old) return `${(value >>> 8) & 0xfff}:${((value & 0xff) | ((value >>> 12) & 0xfff00)) >>> 0}`;
  return `${value >>> 20}:${value & 0xfffff}`;
}

export function deviceFromText(text: string, old: boolean, where: string): number {
  const match = /^(\d+):(\d+)$/.exec(text);
  const major = Number(match?.[1]);
  const minor = Number(match?.[2]);
  if (!match || major > 0xfff || minor > 0xfffff)
    throw new CkptError("bad-value", `${where}: "major:minor" expected, not ${shown(text)}`);
  if (old) return ((minor & 0xff) | (major << 8) | ((minor & 0xfff00) << 12)) >>> 0;
  return ((major << 20) | minor) >>> 0;
}

/** A number written as decimal, 0x, 0o or 0b text. */
export function parseNumber(text: string): number | undefined {
  return /^(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|\d+)$/.test(text) ? Number(text) : undefined;
}

/** As parseNumber, exact and signed. */
export function parseBigInt(text: string): bigint | undefined {
  const match = /^(-?)(0[xX][0-9a-fA-F]{1,4096}|0[oO][0-7]{1,4096}|0[bB][01]{1,4096}|\d{1,4096})$/.exec(text);
  if (!match) return undefined;
  const value = BigInt(match[2] as string);
  return match[1] === "-" ? -value : value;
}
