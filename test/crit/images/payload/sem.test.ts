import t from "tap";
import { imageBytes, record } from "../../../support/image-bytes.ts";
import { block, join, tag, varint } from "../../../support/messages.ts";
import { payloadCase } from "../../../support/payload-case.ts";
import { fromJson, toJson } from "../../../support/round-trip.ts";

const number = (field: number, value: number): Uint8Array => join(tag(field, 0), varint(value));
const DESC = block(1, ...[1, 2, 3, 4, 5, 6, 7].map((field) => number(field, field)));

/** A set of semaphores with these values; `fill` is what follows up to eight bytes. */
function set(values: readonly number[], fill = 0): Uint8Array {
  const words = values.flatMap((value) => [value & 0xff, value >> 8]);
  const padding = new Array<number>((8 - (words.length % 8)) % 8).fill(fill);
  return record(join(DESC, number(2, values.length)), Uint8Array.from([...words, ...padding]));
}

t.test("values are 16-bit words, filled up to eight bytes", (t) => {
  for (const values of [[], [1], [1, 2, 3], [0, 0xffff, 256, 7], [1, 2, 3, 4, 5]]) {
    payloadCase(t, {
      bytes: imageBytes("IPCNS_SEM", set(values), set([9])),
      payloads: [
        { kind: "sem", values },
        { kind: "sem", values: [9] },
      ],
      extra: [values, [9]],
    });
  }
  t.end();
});

t.test("padding that is not zero is kept", (t) => {
  payloadCase(t, {
    bytes: imageBytes("IPCNS_SEM", set([1], 0xee), set([2])),
    payloads: [
      { kind: "sem", values: [1] },
      { kind: "sem", values: [2] },
    ],
    extra: [[1], [2]],
    raw: [0],
  });
  t.end();
});

t.test("values that are none, or too many, are refused", (t) => {
  const json = toJson(imageBytes("IPCNS_SEM", set([1, 2])));
  for (const values of [
    "[1]",
    "[1, 2, 3]",
    "[1, 65536]",
    "[1, -1]",
    "[1, 1.5]",
    '[1, "2"]',
    '"AAAA"',
    "{}",
    "null",
    "[1, 18446744073709551615]",
  ]) {
    t.throws(
      () => fromJson(json.replace("[1, 2]", values)),
      { code: "bad-value", message: /semaphore|ipc_sem_entry.nsems is 2, but \d values/ },
      values,
    );
  }
  t.end();
});

t.test("an absurd count is an error, not an allocation", (t) => {
  t.throws(() => toJson(imageBytes("IPCNS_SEM", record(join(DESC, number(2, 0xffffffff))))), {
    code: "truncated",
    message: /8589934590 bytes expected for semaphore values/,
  });
  t.end();
});
