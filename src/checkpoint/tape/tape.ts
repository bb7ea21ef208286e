/** A tape as bytes: what a dump read of the kernel, to be looked at or replayed elsewhere. Both directions. */

import { CkptError } from "../../crit/errors.ts";
import { ByteReader, ByteWriter } from "../executor/bytes.ts";
import { readRecord, type TapeRecord, writeRecord } from "./record.ts";

/** "CKPTTAPE", little-endian. */
const MAGIC = 0x4550_4154_5450_4b43n;
const VERSION = 1;
const NAME_SIZE = 64;
/** The last record; its key is the count of those before it. */
const END = 0xffffffff;

export interface TapeHead {
  /** ELF machine number: 0x3e is x86_64. */
  readonly arch: number;
  readonly pageSize: number;
  /** Kernel release, as uname(2) tells it. */
  readonly kernel: string;
  /** Offsets and sizes of the components of the xsave area on that CPU. */
  readonly xstate: readonly { readonly offset: number; readonly size: number }[];
}

export interface Tape extends TapeHead {
  readonly records: readonly TapeRecord[];
}

export function encodeTape({ arch, pageSize, kernel, xstate, records }: Tape): Uint8Array {
  const writer = new ByteWriter(1 << 16).u64(MAGIC).u32(VERSION).u32(arch).u32(pageSize).u32(xstate.length);
  const name = new Uint8Array(NAME_SIZE);
  name.set(Buffer.from(kernel).subarray(0, NAME_SIZE));
  writer.bytes(name);
  for (const { offset, size } of xstate) writer.u32(offset).u32(size);
  for (const record of records) writeRecord(writer, record);
  const end = { kind: END, pid: 0, tid: 0, fd: -1, key: BigInt(records.length), status: 0, bytes: new Uint8Array() };
  writeRecord(writer, end);
  return writer.finish();
}

/** Throws "bad-image" for what is no tape, "unsupported" for another version, "truncated" without its end. */
export function decodeTape(bytes: Uint8Array): Tape {
  const reader = new ByteReader(bytes);
  if (bytes.length < 8 || reader.u64() !== MAGIC) throw new CkptError("bad-image", "not a tape", { offset: 0 });
  const version = reader.u32();
  if (version !== VERSION) throw new CkptError("unsupported", `a tape of version ${version}`, { offset: 8 });
  const [arch, pageSize, components] = [reader.u32(), reader.u32(), reader.u32()];
  const kernel = Buffer.from(reader.take(NAME_SIZE)).toString().replace(/\0.*$/s, "");
  const xstate = Array.from({ length: Math.min(components, 64) }, () => ({ offset: reader.u32(), size: reader.u32() }));
  const records: TapeRecord[] = [];
  for (;;) {
    const record = readRecord(reader);
    if (record.kind === END) {
      if (record.key === BigInt(records.length)) return { arch, pageSize, kernel, xstate, records };
      throw new CkptError("truncated", `${records.length} records where ${record.key} were written`);
    }
    records.push(record);
  }
}
