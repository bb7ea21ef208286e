import t from "tap";
import { decode as decodeBytes, encode, fromJson, sameBytes, toJson } from "../../support/round-trip.ts";
import { imageBytes, record, word } from "../../support/image-bytes.ts";
import { block, join, tag, varint } from "../../support/messages.ts";
import { fixture } from "../../support/fixtures.ts";
import { messageType } from "../../../src/crit/schema/descriptor.ts";
import { IMG_COMMON, IMG_SERVICE } from "../../../src/crit/images/table.ts";

const number = (field: number, value: bigint | number): Uint8Array => join(tag(field, 0), varint(value));
const FS = imageBytes("FS", record(join(number(1, 5), number(2, 6))));
const FS_JSON = '{"magic": "FS", "entries": [{"cwd_id": 5, "root_id": 6}]}';
const REG_NAME = messageType("reg_file_entry").byName.get("name")?.number ?? 0;
const ODD = imageBytes("FS", record(join(number(2, 6), number(1, 5))), record(join(number(1, 5), number(2, 6))));

t.test("the members of an image", (t) => {
  t.equal(toJson(FS), FS_JSON);
  t.strictSame(fromJson(FS_JSON), FS);
  t.strictSame(fromJson('{"entries": [{"cwd_id": 5, "root_id": 6}], "magic": "FS"}'), FS, "in any order");
  t.strictSame(
    fromJson('\n{ "magic" : "FS" , "entries" : [ { "root_id" : 6 , "cwd_id" : 5 } ] }\n\n'),
    FS,
    "with white space, keys in any order",
  );
  t.strictSame(fromJson('{"magic": "FS", "entries": []}'), imageBytes("FS"));
  t.equal(toJson(imageBytes("FS")), '{"magic": "FS", "entries": []}');
  t.equal(toJson(imageBytes("FS"), undefined, { pretty: true }), '{\n    "magic": "FS",\n    "entries": []\n}');
  t.end();
});

t.test("what is no image in JSON is refused", (t) => {
  const refused: [string, string, RegExp][] = [
    ["", "bad-json", /"\{" of an image expected, but the text ends/],
    ["[]", "bad-json", /"\{" of an image expected, but found "\["/],
    ["{}", "bad-json", /needs a member "magic", a string/],
    ['{"magic": 5, "entries": []}', "bad-json", /needs a member "magic", a string/],
    ['{"magic": "FS"}', "bad-json", /needs a member "entries", a list/],
    ['{"entries": [], "magic": null}', "bad-json", /needs a member "magic"/],
    ['{"entries": {}, "magic": "FS"}', "bad-json", /needs a member "entries", a list/],
    ['{"magic": "FS", "entries": {}}', "bad-json", /"\[" after "entries" expected/],
    ['{"magic": "FS", "entries": []} x', "bad-json", /the end of the text expected/],
    ['{"magic": "FS", "entries": []', "bad-json", /"\}" at the end of the image expected/],
    ['{"magic": "FS", "entries": [], "x": 1}', "bad-json", /"\}" at the end of the image expected/],
    ['{"magic": "FS" "entries": []}', "bad-json", /"," between members expected/],
    ['{"magic": "NOPE", "entries": []}', "bad-value", /unknown magic "NOPE"/],
    ['{"magic": "PAGES", "entries": []}', "bad-value", /unknown magic "PAGES"/],
    ['{"magic": "FS", "entries": [1]}', "bad-value", /entries\[0\]: an object expected/],
    ['{"magic": "FS", "entries": [[]]}', "bad-value", /entries\[0\]: an object expected/],
    ['{"magic": "FS", "entries": [null]}', "bad-value", /entries\[0\]: an object expected/],
  ];
  for (const [text, code, message] of refused) t.throws(() => fromJson(text), { code, message }, text);
  t.end();
});

t.test("misspelt names are errors that name the nearest", (t) => {
  const near = (text: string, message: RegExp, hint: RegExp | undefined): void => {
    t.throws(() => fromJson(text), { message, ...(hint === undefined ? {} : { hint }) }, text);
  };
  near('{"majic": "FS", "entries": []}', /no member "majic"/, /did you mean "magic"/);
  near('{"magic": "FS", "entrys": []}', /no member "entrys"/, /did you mean "entries"/);
  near('{"foo": 1}', /no member "foo"/, /the members are "magic" and "entries"/);
  near('{"magic": "PSTRE", "entries": []}', /unknown magic "PSTRE"/, /did you mean "PSTREE"/);
  near(
    '{"magic": "FS", "entries": [{"cwd_id": 5, "rootid": 6}]}',
    /entries\[0\]: fs_entry has no field "rootid"/,
    /did you mean "root_id"/,
  );
  near(
    '{"magic": "FS", "entries": [{"cwd_id": 5, "root_id": 6, "extra": ""}]}',
    /entries\[0\].extra: entries of this image have no payload/,
    undefined,
  );
  near(
    '{"magic": "FILES", "entries": [{"type": "REGG", "id": 1}]}',
    /entries\[0\].type: unknown name "REGG"/,
    /did you mean "REG"/,
  );
  near(
    '{"magic": "PSTREE", "entries": [{"pid": 1, "ppid": 0, "pgid": 1, "sid": 1, "treads": [1]}]}',
    /pstree_entry has no field "treads"/,
    /did you mean "threads"/,
  );
  near('{"magic": "FS", "entries": [{"cwd_id": 5, "root_id": 6, "zzzzzzzz": 1}]}', /no field "zzzzzzzz"/, undefined);
  t.end();
});

t.test("values that do not fit say which entry and field", (t) => {
  const refused = (member: string, message: RegExp): void => {
    t.throws(
      () => fromJson(`{"magic": "FS", "entries": [{"cwd_id": 5, "root_id": 6}, {${member}}]}`),
      { code: "bad-value", message },
      member,
    );
  };
  refused(
    '"cwd_id": -1, "root_id": 6',
    /^entries\[1\]: fs_entry.cwd_id: an integer from 0 to 4294967295 expected, not number -1/,
  );
  refused('"cwd_id": 1.5, "root_id": 6', /^entries\[1\]: fs_entry.cwd_id: an integer/);
  refused('"cwd_id": "five", "root_id": 6', /^entries\[1\].cwd_id: a number expected, not "five"/);
  refused('"cwd_id": null, "root_id": 6', /^entries\[1\]/);
  refused('"cwd_id": [5], "root_id": 6', /^entries\[1\]/);
  refused('"cwd_id": 5', /^entries\[1\]: fs_entry: the required field "root_id" is missing/);
  refused('"cwd_id": 5, "root_id": 6, "$unknown": 5', /^entries\[1\].\$unknown: base64 text expected/);
  refused(
    '"cwd_id": 5, "root_id": 6, "$unknown": "AAAA"',
    /^entries\[1\]: \$unknown does not hold whole protobuf fields/,
  );
  refused('"cwd_id": 5, "root_id": 6, "$raw": "AAAA"', /"\$raw" and "\$of" are strings and go together/);
  refused('"cwd_id": 5, "root_id": 6, "$raw": "AAAA", "$of": 1', /"\$raw" and "\$of" are strings and go together/);
  t.end();
});

t.test("an entry written oddly carries $raw and $of; they count only while nothing else was changed", (t) => {
  const text = toJson(ODD);
  const [odd, usual] = (JSON.parse(text) as { entries: Record<string, unknown>[] }).entries;
  t.match(odd, { cwd_id: 5, root_id: 6, $raw: /^[A-Za-z0-9+/]+=*$/, $of: /^[0-9a-f]{16}$/ });
  t.strictSame(usual, { cwd_id: 5, root_id: 6 });
  const stale: string[] = [];
  t.strictSame(fromJson(text, stale), ODD);
  t.strictSame(stale, []);
  const edited = fromJson(text.replace('"root_id": 6', '"root_id": 7'), stale);
  t.strictSame(
    edited,
    imageBytes("FS", record(join(number(1, 5), number(2, 7))), record(join(number(1, 5), number(2, 6)))),
    "from the fields",
  );
  t.strictSame(stale, ["entries[0]"], "and told");
  const forged = fromJson(
    text.replace(/"\$of": "."/, (of) => of.replace(/.$/, "")).replace(/"\$of": "[^"]*"/, '"$of": "0000000000000000"'),
    stale,
  );
  t.strictSame(
    forged,
    imageBytes("FS", record(join(number(1, 5), number(2, 6))), record(join(number(1, 5), number(2, 6)))),
  );
  t.strictSame(stale, ["entries[0]", "entries[0]"]);
  t.end();
});

t.test("edits of what is inside an oddly written entry are seen at any depth", (t) => {
  const inner = join(number(2, 9), number(1, 8)); // uid_gid_extent: fields out of order
  const bytes = imageBytes("USERNS", record(block(1, join(inner, number(3, 1)))));
  const text = toJson(bytes);
  t.match(text, /\$raw/);
  t.strictSame(fromJson(text), bytes);
  const stale: string[] = [];
  const edited = fromJson(text.replace(/"first": 8/, '"first": 80'), stale);
  t.strictSame(stale, ["entries[0]"]);
  t.match(decodeBytes(edited).entries[0]?.message, { uid_map: [{ first: 80, lower_first: 9, count: 1 }] });
  t.end();
});

t.test("unknown fields can be edited and removed", (t) => {
  const bytes = imageBytes("FS", record(join(number(1, 5), number(2, 6), number(9, 1))));
  const text = toJson(bytes);
  t.match(text, /"\$unknown": "SAE="/);
  t.strictSame(fromJson(text), bytes);
  t.strictSame(
    fromJson(text.replace("SAE=", "SAI=")),
    imageBytes("FS", record(join(number(1, 5), number(2, 6), number(9, 2)))),
  );
  t.strictSame(fromJson(text.replace(', "$unknown": "SAE="', "")), FS);
  t.end();
});

t.test("$words: leading words that are not those of today", (t) => {
  const v1 = join(word(0x51403912), FS.slice(8));
  t.equal(toJson(v1), FS_JSON.replace('"entries"', '"$words": ["0x51403912"], "entries"'));
  t.strictSame(fromJson(toJson(v1)), v1);
  const text = (words: string, magic = "FS"): string => `{"magic": "${magic}", "$words": ${words}, "entries": []}`;
  const accepted: [string, string, number[]][] = [
    ['["0x51403912"]', "FS", [0x51403912]],
    ["[1363163410]", "FS", [0x51403912]],
    ['["0x55105940", "0x51403912"]', "FS", [IMG_SERVICE, 0x51403912]],
    ['["0x54564319", "0xc0ffee00"]', "0xc0ffee00", [IMG_COMMON, 0xc0ffee00]],
  ];
  for (const [words, magic, expected] of accepted) {
    const bytes = fromJson(text(words, magic));
    t.strictSame(bytes, join(...expected.map(word)), words);
    t.strictSame(encode(decodeBytes(bytes)), bytes, "and is an image");
  }
  for (const words of [
    "[]",
    "{}",
    '"0x1"',
    '["0x1", "0x2", "0x3"]',
    '["0x51403913"]',
    '["0x51403912", "0x51403912"]',
    "[-1]",
    "[4294967296]",
    "[1.5]",
    '["x"]',
    "[null]",
  ]) {
    t.throws(() => fromJson(text(words)), { code: "bad-value", message: /\$words/ }, words);
  }
  for (const [words, magic] of [
    ['["0xc0ffee00"]', "0xc0ffee00"],
    ['["0x54564319", "0xc0ffee01"]', "0xc0ffee00"],
    ['["0x54564319", "0xc0ffee00"]', "0xC0FFEE00"],
  ] as const) {
    t.throws(() => fromJson(text(words, magic)), { code: "bad-value" }, `${magic} ${words}`);
  }
  t.end();
});

t.test("names that are no UTF-8 go through JSON as lone surrogates", (t) => {
  const name = Uint8Array.from([0x2f, 0xff, 0xc3, 0xa9]);
  const fown = block(5, ...[1, 2, 3, 4, 5].map((field) => number(field, 0)));
  const bytes = imageBytes(
    "REG_FILES",
    record(join(number(1, 1), number(2, 0), number(3, 0), fown, block(REG_NAME, name))),
  );
  const text = toJson(bytes);
  t.match(text, /"\/\\udcff\\u00e9"/);
  t.ok(sameBytes(fromJson(text), bytes));
  t.throws(() => fromJson(text.replace("\\udcff", "\\ud8ff")), { code: "bad-value", message: /entries\[0\]/ });
  t.end();
});

t.test("integers above 2^53 are exact in both directions, whole and pretty", (t) => {
  const limit = 0xffffffffffffffffn;
  const bytes = imageBytes("RLIMIT", record(join(number(1, limit), number(2, 9007199254740993n))));
  t.match(toJson(bytes), /"cur": 18446744073709551615, "max": 9007199254740993/);
  for (const pretty of [false, true]) t.strictSame(fromJson(toJson(bytes, undefined, { pretty })), bytes);
  t.strictSame(
    fromJson('{"magic": "RLIMIT", "entries": [{"cur": "0xffffffffffffffff", "max": "0x20000000000001"}]}'),
    bytes,
    "as text as well",
  );
  t.throws(() => fromJson('{"magic": "RLIMIT", "entries": [{"cur": 18446744073709551616, "max": 0}]}'), {
    code: "bad-value",
    message: /rlimit_entry.cur: an integer from 0 to 18446744073709551615/,
  });
  t.throws(() => fromJson('{"magic": "RLIMIT", "entries": [{"cur": 1e19, "max": 0}]}'), { code: "bad-value" });
  t.end();
});

t.test("--nopl shows sizes, which encode refuses", (t) => {
  const { bytes, name } = fixture("encoded/bpfmap-data.img");
  const text = toJson(bytes, name, { pretty: true, nopl: true });
  t.match(text, /"extra": "\.\.\. <\d+B>"/);
  t.throws(() => fromJson(text), {
    code: "bad-value",
    message: /the size of a payload, not its bytes/,
    hint: /--nopl/,
  });
  t.end();
});
