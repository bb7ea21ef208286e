/** Named groups of a match → subject: numbers as numbers, inodes and addresses as "0x…". */

import type { Subject } from "../finding.ts";

const NUMBERS = ["pid", "tid", "fd", "mnt_id", "sid", "port", "holder_pid", "tracer_pid", "shmid"] as const;
const HEX = ["inode", "peer_inode"] as const;
const TEXTS = ["comm", "path", "dev", "rdev", "size", "local", "kind", "option"] as const;

const KEYS = new Set<string>([...NUMBERS, ...HEX, ...TEXTS, "vma"]);

export interface Taken {
  readonly subject: Subject;
  /** Groups that are no keys of a subject. */
  readonly rest: Readonly<Record<string, string | undefined>>;
}

/** Values that are not of their key's form are left out. */
export function subjectOf(groups: Readonly<Record<string, string | undefined>>): Taken {
  const subject: Record<string, string | number> = {};
  const rest: Record<string, string | undefined> = {};
  for (const [key, text] of Object.entries(groups)) {
    if (!KEYS.has(key)) rest[key] = text;
    else if (text !== undefined && text !== "") {
      const value = valueOf(key, text.trim());
      if (value !== undefined) subject[key] = value;
    }
  }
  return { subject: subject, rest };
}

function valueOf(key: string, text: string): string | number | undefined {
  if ((NUMBERS as readonly string[]).includes(key)) {
    const number = Number(text);
    return /^(?:0x[\da-f]+|\d+)$/i.test(text) && Number.isSafeInteger(number) ? number : undefined;
  }
  if ((HEX as readonly string[]).includes(key)) return hex(text);
  if (key === "vma") {
    const [from, to] = text.split("-");
    const start = address(from ?? "");
    const end = to === undefined ? undefined : address(to);
    if (start === undefined) return undefined;
    return end === undefined ? start : `${start}-${end}`;
  }
  return text;
}

/** "e26f", "0xDF038", "390281": criu prints inodes in all three forms; digits alone are taken for decimal. */
function hex(text: string): string | undefined {
  if (/^0x[\da-f]+$/i.test(text)) return text.toLowerCase();
  if (/^\d{1,20}$/.test(text)) return `0x${BigInt(text).toString(16)}`;
  return /^[\da-f]{1,16}$/i.test(text) ? `0x${text.toLowerCase()}` : undefined;
}

/** Addresses are hexadecimal with or without a prefix. */
function address(text: string): string | undefined {
  const digits = /^(?:0x)?([\da-f]{1,16})$/i.exec(text)?.[1];
  return digits === undefined ? undefined : `0x${digits.toLowerCase()}`;
}
