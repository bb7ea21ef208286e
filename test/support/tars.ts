/** Tar archives made by hand, so that a test can put anything into a header, and commands that make real ones. */
import { spawnSync } from "node:child_process";
import type { Test } from "tap";
import type { Bytes } from "../../src/crit/set/bytes.ts";
import { CkptError } from "../../src/crit/errors.ts";
import { unavailable } from "./peers.ts";

export interface HandMade {
  name?: string;
  prefix?: string;
  /** Announced; the body's length if absent. A string goes into the field as it is. */
  size?: number | string;
  /** Type flag: "0" a file, "1" and "2" links, "5" a directory, "x" PAX, "L" a long name. */
  type?: string;
  link?: string;
  body?: Uint8Array | string;
  /** Added to the right checksum. */
  checksumError?: number;
  /** Last bytes of the header, byte → value. */
  poke?: Record<number, number>;
}

/** A header, its body and the padding. */
export function member(facts: HandMade): Buffer {
  const body = Buffer.from(facts.body ?? "");
  const header = Buffer.alloc(512);
  header.write(facts.name ?? "", 0, 100);
  header.write("0000644\0" + "0000000\0" + "0000000\0", 100);
  const size = facts.size ?? body.length;
  header.write(typeof size === "string" ? size : `${size.toString(8).padStart(11, "0")}\0`, 124, 12, "latin1");
  header.write("00000000000\0", 136);
  header.write(facts.type ?? "0", 156, 1);
  header.write(facts.link ?? "", 157, 100);
  header.write("ustar\u000000", 257);
  header.write(facts.prefix ?? "", 345, 155);
  for (const [at, value] of Object.entries(facts.poke ?? {})) header[Number(at)] = value;
  header.fill(" ", 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0) + (facts.checksumError ?? 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** A whole archive with its end marker. */
export function tarOf(...members: HandMade[]): Buffer {
  return Buffer.concat([...members.map(member), Buffer.alloc(1024)]);
}

/** One PAX record with its length. */
export function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (String(length).length > String(rest).length) length++;
  return `${length} ${key}=${value}\n`;
}

/** Bytes in memory as if they were a file; counts what was read. */
export function bytesOf(data: Uint8Array): Bytes & { reads: number; closed: boolean } {
  const bytes = {
    size: data.length,
    reads: 0,
    closed: false,
    read: (offset: number, length: number): Uint8Array => {
      bytes.reads += length;
      return Uint8Array.from(data.subarray(offset, offset + length));
    },
    close: () => {
      bytes.closed = true;
    },
  };
  return bytes;
}

/** Runs a command of the system, feeding `input`; ends the test (skip or fail) where there is no such command. */
export function command(t: Test, name: string, args: string[], input?: Uint8Array): Buffer | undefined {
  const { error, status, stdout, stderr } = spawnSync(name, args, { input, maxBuffer: 1 << 30 });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") {
    unavailable(t, `the ${name} command is not installed`);
    return undefined;
  }
  if (error !== undefined || status !== 0) throw error ?? new Error(`${name} ${args.join(" ")}: ${stderr.toString()}`);
  return stdout;
}

/** The CkptError of a promise or a call that must fail with one. */
export async function refusal(action: () => unknown): Promise<CkptError> {
  try {
    await action();
  } catch (error) {
    if (error instanceof CkptError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

/** The same numbers in every run: mulberry32. Gives integers below `limit`. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) % limit;
  };
}
