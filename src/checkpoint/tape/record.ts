/** Tape records: one raw fact of the kernel each. Both directions. */

import { ByteReader, type ByteWriter } from "../executor/bytes.ts";

/** A fact: what kind (RECORD), whose, about which descriptor or key, and the kernel's words. */
export interface TapeRecord {
  readonly kind: number;
  readonly pid: number;
  readonly tid: number;
  /** -1 when it is about no descriptor. */
  readonly fd: number;
  readonly key: bigint;
  /** 0, or -errno of what could not be read. */
  readonly status: number;
  readonly bytes: Uint8Array;
}

export function writeRecord(writer: ByteWriter, record: TapeRecord): void {
  writer.u32(record.kind).u32(record.pid).u32(record.tid).u32(record.fd).u64(record.key);
  writer.u32(record.status).u32(record.bytes.length).bytes(record.bytes).align();
}

/** Throws "truncated". The bytes are views, not copies. */
export function readRecord(reader: ByteReader): TapeRecord {
  const head = { kind: reader.u32(), pid: reader.u32(), tid: reader.u32(), fd: reader.s32(), key: reader.u64() };
  const status = reader.s32();
  const bytes = reader.take(reader.u32());
  reader.align();
  return { ...head, status, bytes };
}

/** All records of a reply. */
export function readRecords(bytes: Uint8Array): TapeRecord[] {
  const reader = new ByteReader(bytes);
  const records: TapeRecord[] = [];
  while (reader.left > 0) records.push(readRecord(reader));
  return records;
}
