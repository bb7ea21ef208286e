import t from "tap";
import { bigField, FieldCursor, locate, pathOf, spansOf, varintField } from "../../../src/crit/graph/scan.ts";
import { messageType } from "../../../src/crit/schema/descriptor.ts";
import { group, join, block, tag, varint } from "../../support/messages.ts";

const number = (field: number, value: bigint | number): Uint8Array => join(tag(field, 0), varint(value));
const bytes = join(
  number(1, 5),
  block(2, Uint8Array.of(1, 2, 3)),
  number(1, 300),
  number(3, 2n ** 63n),
  block(2, Uint8Array.of()),
);

t.test("fields one by one", (t) => {
  const fields = new FieldCursor(bytes, 0, bytes.length);
  const seen: unknown[] = [];
  while (fields.next()) seen.push([fields.number, fields.wire, fields.start, fields.value, fields.end]);
  t.strictSame(seen, [
    [1, 0, 0, 1, 2],
    [2, 2, 2, 4, 7],
    [1, 0, 7, 8, 10],
    [3, 0, 10, 11, 21],
    [2, 2, 21, 23, 23],
  ]);
  fields.reset(7, 10);
  t.ok(fields.next());
  t.strictSame([fields.low, fields.next()], [300, false]);
  t.end();
});

t.test("single values: the last one counts, as in decoding", (t) => {
  t.equal(varintField(bytes, 0, bytes.length, 1), 300);
  t.equal(varintField(bytes, 0, bytes.length, 2), undefined, "not a number");
  t.equal(varintField(bytes, 0, bytes.length, 9), undefined);
  t.equal(bigField(bytes, 0, bytes.length, 3), 2n ** 63n);
  t.strictSame(
    [...spansOf(bytes, 0, bytes.length, 2)],
    [
      { start: 2, value: 4, end: 7 },
      { start: 21, value: 23, end: 23 },
    ],
  );
  t.end();
});

t.test("damage throws an error of ours", (t) => {
  for (const broken of [Uint8Array.of(0x80), Uint8Array.of(10, 5, 1), Uint8Array.of(8), Uint8Array.of(0x0f, 0)])
    t.throws(() => varintField(broken, 0, broken.length, 1), { code: "bad-image" });
  t.end();
});

t.test("places of values", (t) => {
  const inner = join(number(1, 7), number(2, 8));
  const rights = [4, 5, 6].map((id) => number(2, id));
  const scm = block(4, join(number(1, 1), ...rights));
  const packet = join(number(1, 7), number(2, 8), scm);
  const type = messageType("sk_packet_entry");
  const at = (...steps: (string | number)[]) => {
    const { start, end } = locate(type, packet, 0, packet.length, steps);
    return packet.slice(start, end);
  };
  t.strictSame(at("length"), number(2, 8));
  t.strictSame(at("scm", 0), scm);
  t.strictSame(at("scm", 0, "rights", 2), number(2, 6));
  t.strictSame(at("scm", 0, "type"), number(1, 1));
  t.strictSame(at("scm", 3), packet, "what is not there has the place of its message");
  t.strictSame(at("scm", 0, "rights", 9), scm);
  t.strictSame(at("no such field"), packet);
  t.strictSame(at(), packet);
  t.equal(inner.length, 4);
  t.end();
});

t.test("places in packed runs are those of the run", (t) => {
  const type = messageType("pagemap_entry");
  const run = block(6, join(varint(1), varint(300), varint(2)));
  const entry = join(number(1, 1), number(2, 1), run);
  for (const position of [0, 1, 2]) {
    const { start, end } = locate(type, entry, 0, entry.length, ["compressed_size", position]);
    t.strictSame(entry.slice(start, end), run);
  }
  t.strictSame(locate(type, entry, 0, entry.length, ["compressed_size", 3]), { start: 0, value: 0, end: entry.length });
  t.end();
});

t.test("groups are stepped over", (t) => {
  const odd = join(group(9, number(1, 1)), number(1, 5));
  t.equal(varintField(odd, 0, odd.length, 1), 5);
  t.end();
});

t.test("paths as text", (t) => {
  t.equal(pathOf([]), "");
  t.equal(pathOf(["vmas", 5, "shmid"]), ".vmas[5].shmid");
  t.end();
});
