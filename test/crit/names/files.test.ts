import { constants } from "node:fs";
import t from "tap";
import { accessOf, FILE_FORMATS, OPEN_FLAGS, openFlags } from "../../../src/crit/names/files.ts";
import { bitsOf, nameOf } from "../../../src/crit/names/table.ts";

t.test(
  "numbers are those of the system",
  { skip: (process.platform !== "linux" || process.arch !== "x64") && "not Linux on x86" },
  (t) => {
    const known = constants as unknown as Record<string, number>;
    const checked = OPEN_FLAGS.filter(([, name]) => name in constants);
    for (const [number, name] of checked) t.equal(known[name], number, name);
    t.ok(checked.length >= 11);
    t.equal(nameOf(FILE_FORMATS, constants.S_IFDIR), "directory");
    t.equal(nameOf(FILE_FORMATS, constants.S_IFLNK), "symbolic link");
    t.equal(nameOf(FILE_FORMATS, constants.S_IFREG), "regular");
    t.end();
  },
);

t.test("the access mode comes first", (t) => {
  t.strictSame(openFlags(0), { bits: 0n, names: ["O_RDONLY"] });
  t.strictSame(openFlags(0x8002), { bits: 0x8002n, names: ["O_RDWR", "O_LARGEFILE"] });
  t.strictSame(openFlags(0x401), { bits: 0x401n, names: ["O_WRONLY", "O_APPEND"] });
  t.strictSame(openFlags(3).names, ["0x3"]);
  t.strictSame(openFlags(0x101000).names, ["O_RDONLY", "O_SYNC"], "not O_DSYNC beside it");
  t.strictSame(openFlags(0x410000).names, ["O_RDONLY", "O_TMPFILE"]);
  t.equal(bitsOf(OPEN_FLAGS, ["O_TMPFILE"]), 0x410000n);
  t.end();
});

t.test("what an access mode allows", (t) => {
  t.strictSame([0, 0x800, 1, 2, 3].map(accessOf), ["read", "read", "write", "both", "both"]);
  t.end();
});
