import t from "tap";
import { decodeHeader } from "../../../../src/crit/set/tar/header.ts";
import { member, type HandMade } from "../../../support/tars.ts";

const decode = (
  facts: HandMade,
  ...rest: [Parameters<typeof decodeHeader>[1]?, string?]
): ReturnType<typeof decodeHeader> => decodeHeader(member(facts).subarray(0, 512), ...rest);

t.test("names: plain, with a prefix, from extended headers", async (t) => {
  t.match(decode({ name: "a", size: 5 }), { kind: "file", path: "a", size: 5 });
  t.equal(decode({ name: "b", prefix: "some/where" }).path, "some/where/b");
  t.equal(decode({ name: "b", prefix: "some/where" }, { path: "pax" }).path, "pax", "a PAX path is the whole path");
  t.equal(decode({ name: "b" }, {}, "long").path, "long");
  t.equal(decode({ name: "b" }, { path: "pax" }, "long").path, "pax");
});

t.test("sizes: octal, base-256, from PAX", async (t) => {
  t.equal(decode({ size: "77777777777\0" }).size, 0o77777777777);
  t.equal(decode({ size: "\x80\0\0\0\0\0\0\x10\0\0\0\0" }).size, 2 ** 36);
  t.equal(decode({ size: 5 }, { size: 2 ** 40 }).size, 2 ** 40);
  t.equal(decode({ size: 5, type: "5" }).size, 0, "directories have no bytes");
  t.equal(decode({ size: 5, type: "2" }).size, 0, "nor have links");
});

t.test("sizes that are none", async (t) => {
  t.throws(() => decode({ size: "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" }), /no valid size/, "negative");
  t.throws(() => decode({ size: "-0000000001\0" }), /no valid size/);
  t.throws(() => decode({ size: "zzzzzzzzzzz\0" }), /no valid size/);
  t.throws(() => decode({ size: "\x80\x7f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" }), /safe integer/);
  t.throws(() => decode({ size: "\x90\0\0\0\0\0\0\0\0\0\0\0" }), /base256/);
});

t.test("kinds", async (t) => {
  const kinds = {
    "0": "file",
    "\0": "file",
    "7": "file",
    "5": "directory",
    "1": "link",
    "2": "link",
    "3": "special",
    "4": "special",
  };
  for (const [type, kind] of Object.entries(kinds))
    t.equal(decode({ name: "x", type }).kind, kind, JSON.stringify(type));
  const more = {
    "6": "special",
    S: "sparse",
    x: "pax",
    X: "pax",
    g: "pax-global",
    L: "long-path",
    K: "long-link",
    V: "other",
    "?": "other",
  };
  for (const [type, kind] of Object.entries(more))
    t.equal(decode({ name: "x", type }).kind, kind, JSON.stringify(type));
  t.equal(decode({ name: "dir/" }).kind, "directory", "as old tars mark them");
  t.equal(decode({ name: "x" }, { sparse: true }).kind, "sparse");
  t.equal(decode({ name: "x", type: "S", poke: { 482: 1 } }).mapGoesOn, true);
  t.equal(decodeHeader(new Uint8Array(512)).kind, "end");
});

t.test("the checksum is verified", async (t) => {
  t.throws(() => decode({ name: "x", checksumError: 1 }), /checksum/);
  const header = member({ name: "x" }).subarray(0, 512);
  for (let at = 0; at < 512; at++) {
    const damaged = Buffer.from(header);
    damaged[at]! ^= 0x41;
    if (at < 148 || at >= 156) t.throws(() => decodeHeader(damaged), /checksum|size|base256|integer/, `byte ${at}`);
  }
});
