import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { regular, writeSet } from "../../support/made-set.ts";

const text = async (dir: string, ...argv: string[]): Promise<string> =>
  (await crit(["x", dir, "mems", ...argv])).stdout.toString();

t.test("ranges, protection and what is mapped", async (t) => {
  const dir = tempDir(t);
  const vmas = [
    { start: 0x400000, end: 0x401000, status: 0x41, shmid: 1, prot: 1 },
    { start: 0x401000, end: 0x402000, status: 0x81, shmid: 2, prot: 5, pgoff: 0x1000 },
    { start: 0xffffffffff600000n, end: 0xffffffffff601000n, status: 4, prot: 4 },
    { start: 0x1000, end: 0x2000, status: 0x10000, prot: 0 },
  ];
  writeSet(dir, [{ pid: 5, vmas }], [regular(2, "/li\nb")]);
  t.equal(
    await text(dir),
    "5\n" +
      "\texe                                     /exe\n" +
      "\t00400000-00401000                   r-- /exe\n" +
      "\t00401000-00402000                   r-x /li\\x0ab + 0x1000 (s)\n" +
      "\tffffffffff600000-ffffffffff601000   --x [vsyscall] *\n" +
      "\t00001000-00002000                   --- [guard] *\n",
  );
  t.strictSame(JSON.parse(await text(dir, "--json")), [
    {
      pid: 5,
      exe: "/exe",
      mems: [
        { start: "400000", end: "401000", protection: "r--", resource: "/exe" },
        { start: "401000", end: "402000", protection: "r-x", resource: "/li\nb + 0x1000 (s)" },
        { start: "ffffffffff600000", end: "ffffffffff601000", protection: "--x", resource: "[vsyscall] *" },
        { start: "1000", end: "2000", protection: "---", resource: "[guard] *" },
      ],
    },
  ]);
});

t.test("a process without areas", async (t) => {
  const dir = tempDir(t);
  writeSet(dir, [{ pid: 5 }]);
  t.equal(await text(dir), "5\n\texe                                     /exe\n");
  t.strictSame(JSON.parse(await text(dir, "--json")), [{ pid: 5, exe: "/exe" }]);
});

t.test("the guard of a real program", async (t) => {
  t.match(await text(join(IMAGES, "memory")), /\n\t[0-9a-f]{12}-[0-9a-f]{12} {11}--- \[guard\] \*\n/);
});
