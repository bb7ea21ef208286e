import t from "tap";
import { CkptError } from "../../../src/crit/errors.ts";
import { decodeMessage, encodeMessage, splitUnknown } from "../../../src/crit/schema/codec.ts";
import { type MessageType, messageNames, messageType } from "../../../src/crit/schema/descriptor.ts";
import type { Message } from "../../../src/crit/schema/message.ts";
import { MAX_DEPTH, WIRE } from "../../../src/crit/schema/wire.ts";
import { splitFields, joinFields } from "../../fuzz/fields.ts";
import { block, group, join, randomMessage, tag, varint } from "../../support/messages.ts";
import { protobufRoot } from "../../support/protobuf.ts";
import { Random } from "../../support/random.ts";

const ALL = messageNames().map(messageType);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const number = (field: number, value: bigint | number): Uint8Array => join(tag(field, WIRE.varint), varint(value));

t.test("messages of every type decode to what was encoded, and are canonical", (t) => {
  for (const [i, type] of ALL.entries()) {
    const random = new Random(11, i);
    for (let round = 0; round < 30; round++) {
      const message = randomMessage(random, type, { density: round / 30, wild: true });
      const bytes = encodeMessage(type, message);
      const decoded = decodeMessage(type, bytes);
      if (!decoded.canonical) t.fail(`${type.name}: not canonical`);
      if (!same(encodeMessage(type, decoded.message), bytes)) t.fail(`${type.name}: other bytes`);
      if (round === 29) t.strictSame(decoded.message, message, type.name);
    }
  }
  t.end();
});

t.test("protobufjs writes the same bytes and reads the same values", (t) => {
  const root = protobufRoot();
  for (const [i, type] of ALL.entries()) {
    const random = new Random(12, i);
    const theirs = root.lookupType(type.name);
    let right = 0;
    for (let round = 0; round < 20; round++) {
      const message = randomMessage(random, type);
      const bytes = encodeMessage(type, message);
      const written = theirs.encode(theirs.fromObject(message)).finish();
      const read = theirs.toObject(theirs.decode(bytes), { longs: BigInt });
      if (same(written, bytes) && same(encodeMessage(type, read), bytes)) right++;
    }
    t.equal(right, 20, type.name);
  }
  t.end();
});

t.test("canonical means that encoding gives the same bytes, whatever was done to them", (t) => {
  let canonical = 0;
  let others = 0;
  for (const [i, type] of ALL.entries()) {
    const random = new Random(13, i);
    for (let round = 0; round < 60; round++) {
      const bytes = disturbed(random, type, encodeMessage(type, randomMessage(random, type, { wild: true })));
      let decoded;
      try {
        decoded = decodeMessage(type, bytes);
      } catch (error) {
        if (!(error instanceof CkptError)) throw error;
        continue;
      }
      const again = encodeMessage(type, decoded.message, "allow");
      if (decoded.canonical && !same(again, bytes))
        t.fail(`${type.name}: said to be canonical: ${Buffer.from(bytes).toString("hex")}`);
      const twice = decodeMessage(type, again);
      if (!same(encodeMessage(type, twice.message, "allow"), again))
        t.fail(`${type.name}: not stable: ${Buffer.from(bytes).toString("hex")}`);
      if (decoded.canonical) canonical++;
      else others++;
    }
  }
  t.comment(`${canonical} canonical, ${others} not`);
  t.ok(canonical > 500 && others > 500, "both kinds were tried");
  t.end();
});

/** Bytes of a message with fields moved, doubled, gone, strange or damaged. */
function disturbed(random: Random, type: MessageType, bytes: Uint8Array): Uint8Array {
  const fields = splitFields(bytes) ?? [];
  const at = random.below(fields.length + 1);
  const numbers = [...type.fields.map((field) => field.number), 90, 900];
  const strange = join(tag(random.pick(numbers), WIRE.varint), varint(random.big(), random.below(2)));
  const part = (from: number, to?: number): Uint8Array => joinFields(fields.slice(from, to));
  switch (random.below(6)) {
    case 0:
      return join(part(0, at), strange, part(at));
    case 1:
      return join(part(at), part(0, at));
    case 2:
      return join(part(0, at), part(at + 1));
    case 3:
      return join(part(0, at + 1), part(at));
    case 4:
      return join(part(0, at), group(random.pick(numbers), strange), part(at));
    default: {
      const out = bytes.slice();
      if (out.length > 0) out[random.below(out.length)] = random.word() & 0xff;
      return out;
    }
  }
}

const PSTREE = messageType("pstree_entry"); // pid 1, ppid 2, pgid 3, sid 4: required uint32; threads 5: repeated uint32
const TREE = join(number(1, 10), number(2, 0), number(3, 10), number(4, 10));

t.test("fields this schema does not know are kept, wherever they stand and of whatever wire type", (t) => {
  const strangers = [
    number(99, 0xffffffffffffffffn),
    join(tag(99, WIRE.fixed64), new Uint8Array(8).fill(7)),
    join(tag(99, WIRE.fixed32), new Uint8Array(4).fill(7)),
    block(99, Buffer.from("text")),
    block(99),
    group(99, number(1, 1), group(1), block(2, new Uint8Array(300))),
    number(0x1fffffff, 1),
  ];
  const fields = splitFields(TREE) ?? [];
  for (const stranger of strangers) {
    for (let at = 0; at <= fields.length; at++) {
      const bytes = join(joinFields(fields.slice(0, at)), stranger, joinFields(fields.slice(at)));
      const { message, canonical } = decodeMessage(PSTREE, bytes);
      t.strictSame(message, { pid: 10, ppid: 0, pgid: 10, sid: 10, $unknown: stranger });
      t.equal(canonical, at === fields.length, "canonical only in ascending order");
      t.strictSame(encodeMessage(PSTREE, message), join(TREE, stranger), "encoded after the known fields");
    }
  }
  t.end();
});

t.test("unknown fields are written in ascending order with the known ones", (t) => {
  const type: MessageType = {
    ...PSTREE,
    fields: PSTREE.fields.filter(({ number }) => number !== 2),
    byNumber: [],
    required: 3,
  };
  for (const field of type.fields) (type.byNumber as unknown[])[field.number] = field;
  const { message, canonical } = decodeMessage(type, TREE);
  t.strictSame(message, { pid: 10, pgid: 10, sid: 10, $unknown: number(2, 0) });
  t.equal(canonical, true);
  t.strictSame(encodeMessage(type, message), TREE);
  t.end();
});

t.test("a known field of another wire type is kept as unknown", (t) => {
  const odd = block(1, Buffer.from("abc"));
  const { message } = decodeMessage(PSTREE, join(odd, TREE));
  t.strictSame(message, { pid: 10, ppid: 0, pgid: 10, sid: 10, $unknown: odd });
  t.strictSame(decodeMessage(PSTREE, encodeMessage(PSTREE, message)).message, message);
  t.end();
});

t.test("$unknown must hold whole fields", (t) => {
  for (const bytes of [[0x08], [0x0a, 0x05, 1], [0x00, 0x00], [0x0c], [0x0b], [0x0b, 0x14], [0x0f]]) {
    const message: Message = { pid: 1, ppid: 0, pgid: 1, sid: 1, $unknown: Uint8Array.from(bytes) };
    t.throws(() => encodeMessage(PSTREE, message), { code: "bad-value", message: /\$unknown/ }, bytes.join());
  }
  t.strictSame(
    splitUnknown(join(number(9, 1), number(3, 1), number(9, 2))).map(({ number }) => number),
    [3, 9, 9],
  );
  t.end();
});

t.test("a missing required field is no error on reading, and refused on writing unless allowed", (t) => {
  for (const type of ALL.filter(({ required }) => required > 0)) {
    const { message, canonical } = decodeMessage(type, new Uint8Array(0));
    if (canonical) t.fail(`${type.name}: canonical without its required fields`);
    t.throws(() => encodeMessage(type, message), { code: "bad-value", message: /required field/ }, type.name);
    t.strictSame(encodeMessage(type, message, "allow"), new Uint8Array(0));
  }
  t.end();
});

t.test("numbers are read packed and unpacked, and written as the schema says", (t) => {
  const threads = join(number(5, 10), number(5, 300));
  const packed = block(5, varint(10), varint(300));
  for (const [bytes, canonical] of [
    [threads, true],
    [packed, false],
    [join(number(5, 10), block(5, varint(300))), false],
  ] as const) {
    const decoded = decodeMessage(PSTREE, join(TREE, bytes));
    t.strictSame(decoded.message.threads, [10, 300]);
    t.equal(decoded.canonical, canonical);
    t.strictSame(encodeMessage(PSTREE, decoded.message), join(TREE, threads));
  }
  const type = ALL.find(({ fields }) => fields.some(({ packed }) => packed)) as MessageType;
  const field = type.fields.find(({ packed }) => packed) as MessageType["fields"][number];
  const run = block(field.number, varint(1), varint(300));
  const [one, two] = [number(field.number, 1), number(field.number, 300)];
  for (const [bytes, canonical] of [
    [run, true],
    [join(one, two), false],
    [join(block(field.number, varint(1)), two), false],
    [join(run, block(field.number)), false],
  ] as const) {
    const decoded = decodeMessage(type, bytes);
    t.equal((decoded.message[field.name] as unknown[]).length, 2, `${type.name}.${field.name}`);
    t.equal(decoded.canonical && type.required === 0, canonical && type.required === 0);
    t.strictSame(encodeMessage(type, decoded.message, "allow"), run);
  }
  t.end();
});

t.test("the last of two single values counts, and only one is written", (t) => {
  const { message, canonical } = decodeMessage(PSTREE, join(TREE, number(4, 77)));
  t.equal(message.sid, 77);
  t.equal(canonical, false);
  t.strictSame(encodeMessage(PSTREE, message), join(TREE.slice(0, -2), number(4, 77)));
  t.end();
});

t.test("values wider than their type are cut as protobuf does, and not canonical", (t) => {
  const { message, canonical } = decodeMessage(PSTREE, join(TREE.slice(0, -2), number(4, 0x1_0000_0007n)));
  t.equal(message.sid, 7);
  t.equal(canonical, false);
  const creds = messageType("task_core_entry"); // exit_code is uint32, task_state uint32
  t.ok(creds);
  const autofs = messageType("autofs_entry"); // fd is int32
  t.equal(decodeMessage(autofs, number(1, 0xffffffffffffffffn)).message.fd, -1);
  t.equal(
    decodeMessage(autofs, number(1, 0xffffffffn)).message.fd,
    -1,
    "five bytes, as some encoders write negative numbers",
  );
  const bool = messageType("mnt_entry").fields.find(({ type }) => type === "bool") as { number: number; name: string };
  for (const value of [1n, 2n, 0x80000000n, 0x8000000000000000n])
    t.equal(decodeMessage(messageType("mnt_entry"), number(bool.number, value)).message[bool.name], true);
  t.end();
});

t.test("messages nest to the limit and no deeper", (t) => {
  const type = messageType("cgroup_dir_entry"); // dir_name 1 required, children 2 of the same type
  const nested = (depth: number): Uint8Array => {
    let bytes = block(1, Buffer.from("d"));
    for (let i = 0; i < depth; i++) bytes = join(block(1, Buffer.from("d")), block(2, bytes));
    return bytes;
  };
  const deep = nested(MAX_DEPTH);
  t.strictSame(encodeMessage(type, decodeMessage(type, deep).message), deep);
  t.throws(() => decodeMessage(type, nested(MAX_DEPTH + 1)), { code: "bad-image", message: /nested deeper/ });
  t.throws(() => decodeMessage(type, nested(5000)), { code: "bad-image" });
  let message: Message = { dir_name: "d" };
  for (let i = 0; i < 5000; i++) message = { dir_name: "d", children: [message] };
  t.throws(() => encodeMessage(type, message), { code: "bad-value", message: /nested deeper/ });
  t.end();
});

t.test("damage is refused with the offset in the file", (t) => {
  const refusals: [Uint8Array, number, RegExp][] = [
    [Uint8Array.from([0x00, 0x01]), 1000, /field number of 0/],
    [Uint8Array.from([0x0e]), 1000, /wire type 6/],
    [Uint8Array.from([0x0c]), 1000, /wire type 4/],
    [join(varint(0x100000008n), varint(1)), 1000, /field number of/],
    [join(TREE, Uint8Array.from([0x08])), 1008, /ends where a number was expected/],
    [join(TREE, block(99, new Uint8Array(4)).slice(0, 4)), 1008, /a length of 4 bytes where 1 are left/],
  ];
  for (const [bytes, offset, what] of refusals) {
    try {
      decodeMessage(PSTREE, bytes, 0, bytes.length, 1000);
      t.fail("accepted");
    } catch (error) {
      t.match(error, { code: "bad-image", message: what });
      const got = (error as CkptError).offset ?? -1;
      t.ok(got >= offset && got <= 1000 + bytes.length, `offset ${got}`);
    }
  }
  t.end();
});

t.test("a message in the middle of a buffer ends where it is said to", (t) => {
  const bytes = join(Uint8Array.from([0xff, 0xff]), TREE, Uint8Array.from([0xff]));
  t.strictSame(decodeMessage(PSTREE, bytes, 2, bytes.length - 1).message, { pid: 10, ppid: 0, pgid: 10, sid: 10 });
  t.throws(() => decodeMessage(PSTREE, bytes, 2, bytes.length - 2), { code: "bad-image" });
  t.end();
});

t.test("what was decoded shares no memory with the input, be it a Buffer", (t) => {
  const type = messageType("unix_sk_entry");
  const field = type.byName.get("name") as { number: number };
  const stranger = block(99, Buffer.from("abc"));
  const input = Buffer.from(join(block(field.number, Buffer.from("name")), stranger));
  const { message } = decodeMessage(type, input);
  input.fill(0);
  t.strictSame(message, { name: new Uint8Array(Buffer.from("name")), $unknown: stranger });
  t.end();
});

t.test("values that do not fit their field are refused by name", (t) => {
  const refused = (name: string, field: string, values: readonly unknown[]): void => {
    const type = messageType(name);
    for (const value of values) {
      t.throws(
        () => encodeMessage(type, { [field]: value }, "allow"),
        { code: "bad-value", message: new RegExp(`^${name}\\.${field}: `) },
        `${name}.${field} = ${typeof value} ${String(value)}`,
      );
    }
  };
  refused("pstree_entry", "pid", [-1, 0x100000000, 1.5, NaN, Infinity, -1n, 0x100000000n, "1", null, true, {}, [1]]);
  refused("pstree_entry", "threads", [1, "1", {}, [-1], [null], [[1]]]);
  refused("autofs_entry", "fd", [0x80000000, -0x80000001, 0x80000000n, "", 0.5]);
  refused("mm_entry", "mm_start_code", [-1n, 0x10000000000000000n, -1, 2 ** 53, 1.5, "0x1", null]);
  refused("mm_entry", "dumpable", ["0", null, {}]);
  refused("cgroup_dir_entry", "dir_name", [1, null, true, {}]);
  refused("aa_policy", "blob", ["AAAA", null, [1], 5, new Uint16Array(1)]);
  refused("fs_entry", "umask", [{}]);
  refused("core_entry", "mtype", [2 ** 31, -(2 ** 31) - 1, "X86_64"]);
  refused("core_entry", "tc", [1, "x", null]);
  t.end();
});

t.test("the last numbers that fit are written", (t) => {
  t.strictSame(
    encodeMessage(PSTREE, { pid: 0xffffffff, threads: [0xffffffffn] }, "allow"),
    join(number(1, 0xffffffff), number(5, 0xffffffff)),
  );
  const autofs = messageType("autofs_entry");
  t.strictSame(
    encodeMessage(autofs, { fd: -0x80000000, pgrp: 0x7fffffff }, "allow"),
    join(number(1, 0xffffffff80000000n), number(2, 0x7fffffff)),
  );
  t.strictSame(
    encodeMessage(messageType("mm_entry"), { mm_start_code: 5 }, "allow"),
    number(1, 5),
    "a safe integer for a 64-bit field",
  );
  t.end();
});
