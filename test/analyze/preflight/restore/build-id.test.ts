/** Build-ids of ELF files: of both word sizes, and of files that only begin like one. */

import t from "tap";
import { buildIdOf, readBuildId } from "../../../../src/analyze/preflight/restore/build-id.ts";

/** An ELF file of one program header that leads to its notes. */
function elf(wide: boolean, notes: Buffer): Buffer {
  const head = wide ? 64 : 52;
  const size = wide ? 56 : 32;
  const file = Buffer.alloc(head + size);
  file.writeUInt32BE(0x7f454c46, 0);
  file[4] = wide ? 2 : 1;
  file[5] = 1;
  const header = file.subarray(head);
  header.writeUInt32LE(4, 0);
  if (wide) {
    file.writeBigUInt64LE(BigInt(head), 32);
    header.writeBigUInt64LE(BigInt(file.length), 8);
    header.writeBigUInt64LE(BigInt(notes.length), 32);
  } else {
    file.writeUInt32LE(head, 28);
    header.writeUInt32LE(file.length, 4);
    header.writeUInt32LE(notes.length, 16);
  }
  file.writeUInt16LE(size, wide ? 54 : 42);
  file.writeUInt16LE(1, wide ? 56 : 44);
  return Buffer.concat([file, notes]);
}

function note(type: number, name: string, desc: Buffer): Buffer {
  const head = Buffer.alloc(12 + 4);
  head.writeUInt32LE(name.length + 1, 0);
  head.writeUInt32LE(desc.length, 4);
  head.writeUInt32LE(type, 8);
  head.write(name, 12);
  return Buffer.concat([head, desc, Buffer.alloc(-desc.length & 3)]);
}

const reader =
  (file: Buffer) =>
  (offset: number, length: number): Buffer =>
    file.subarray(offset, offset + length);

t.test("found behind another note", async (t) => {
  const notes = Buffer.concat([note(1, "GNU", Buffer.alloc(5)), note(3, "GNU", Buffer.from("0a0b0c", "hex"))]);
  for (const wide of [true, false]) t.equal(buildIdOf(reader(elf(wide, notes))), "0a0b0c", `wide: ${wide}`);
});

t.test("none: another owner, no note, cut or hostile files", async (t) => {
  t.equal(buildIdOf(reader(elf(true, note(3, "XEN", Buffer.alloc(4))))), undefined);
  t.equal(buildIdOf(reader(elf(true, Buffer.alloc(0)))), undefined);
  const whole = elf(true, note(3, "GNU", Buffer.alloc(4)));
  for (let length = 0; length < whole.length - 1; length++)
    t.equal(buildIdOf(reader(whole.subarray(0, length))), undefined);
  const long = note(3, "GNU", Buffer.alloc(4));
  long.writeUInt32LE(0xffffffff, 4);
  t.equal(buildIdOf(reader(elf(true, long))), undefined);
  t.equal(readBuildId("/no/such/file"), undefined);
});
