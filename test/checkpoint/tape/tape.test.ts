/** Tapes: what is written is read; what is damaged is said. */

import t from "tap";
import { Facts } from "../../../src/checkpoint/tape/facts.ts";
import { decodeTape, encodeTape, type Tape } from "../../../src/checkpoint/tape/tape.ts";

const tape: Tape = {
  ...{ arch: 0x3e, pageSize: 4096, kernel: "6.18.44", xstate: [{ offset: 576, size: 256 }] },
  records: [
    { kind: 100, pid: 42, tid: 43, fd: -1, key: 0n, status: 0, bytes: Buffer.from("42 (a)") },
    { kind: 999, pid: 42, tid: 42, fd: 7, key: 2n ** 64n - 1n, status: -2, bytes: new Uint8Array() },
  ],
};

t.test("there and back", async (t) => {
  const read = decodeTape(encodeTape(tape));
  t.same({ ...read, records: [] }, { ...tape, records: [] });
  t.same(
    read.records.map((record) => ({ ...record, bytes: Buffer.from(record.bytes).toString() })),
    tape.records.map((record) => ({ ...record, bytes: Buffer.from(record.bytes).toString() })),
  );
});

t.test("facts", async (t) => {
  const facts = new Facts(decodeTape(encodeTape(tape)).records);
  t.equal(facts.text(100, 43), "42 (a)");
  t.equal(facts.text(100, 42), undefined, "another thread's");
  t.equal(facts.bytes(999, 42, { fd: 7, key: 2n ** 64n - 1n }), undefined, "could not be read");
  t.equal(facts.get(999, 42, { fd: 7, key: 2n ** 64n - 1n })?.status, -2);
});

t.test("damage", async (t) => {
  const bytes = encodeTape(tape);
  t.throws(() => decodeTape(new Uint8Array(3)), { code: "bad-image" });
  t.throws(() => decodeTape(Buffer.from("something else that is long enough")), { code: "bad-image" });
  for (const length of [40, bytes.length - 1, bytes.length - 32]) {
    t.throws(() => decodeTape(bytes.subarray(0, length)), { code: "truncated" }, `cut to ${length} bytes`);
  }
  const later = Uint8Array.from(bytes);
  later[8] = 2;
  t.throws(() => decodeTape(later), { code: "unsupported" });
});
