import t, { type Test } from "tap";
import { graph } from "../../../src/crit/graph/graph.ts";
import type { Vma } from "../../../src/crit/graph/types.ts";
import { ImageSet } from "../../../src/crit/set/image-set.ts";
import { openSource } from "../../../src/crit/set/open.ts";
import { MappedNames } from "../../../src/crit/views/mapped-name.ts";
import { tempDir } from "../../support/crit.ts";
import { type MadeVma, regular, writeSet } from "../../support/made-set.ts";

const FILE = 0x41;
const SHARED = 0x81;
const ANON_SHARED = 0x101;
const SYSVIPC = 0x401;
const SOCKET = 0x801;

interface Named {
  readonly text: string[];
  readonly json: string[];
  readonly file: (string | undefined)[];
}

async function named(t: Test, ...areas: readonly Omit<MadeVma, "start" | "end">[]): Promise<Named> {
  const dir = tempDir(t);
  const vmas = areas.map((area, i) => ({ start: i * 0x1000, end: (i + 1) * 0x1000, ...area }));
  writeSet(dir, [{ pid: 5, vmas }], [regular(2, "/a\x1b\\b")]);
  const set = new ImageSet(await openSource(dir));
  t.teardown(() => set.close());
  const opened = await graph(set);
  const python = new MappedNames(opened, 1);
  const go = new MappedNames(opened, 0);
  const found: Named = { text: [], json: [], file: [] };
  for await (const row of opened.lists.vmas(5)) {
    found.text.push(await python.text(row.vma));
    found.json.push(await go.json(row));
    found.file.push(await python.file(row.vma));
  }
  return found;
}

t.test("files: path, offset, shared", async (t) => {
  const { text, json, file } = await named(
    t,
    { status: FILE, shmid: 1 },
    { status: SHARED, shmid: 2, pgoff: 0x2000 },
    { status: FILE, shmid: 99 },
    { status: FILE & ~1, shmid: 1, pgoff: 1 },
  );
  t.strictSame(text, ["/exe", "/a\\x1b\\\\b + 0x2000 (s)", "unknown path", "/exe + 0x1 *"]);
  t.strictSame(json, ["/exe", "/a\x1b\\b + 0x2000 (s)", "unknown", "/exe + 0x1 *"]);
  t.strictSame(file, ["/exe", "/a\x1b\\b", "", "/exe"]);
});

t.test("segments of all kinds are counted together, from 1 in text and from 0 in JSON", async (t) => {
  const { text, json, file } = await named(
    t,
    { status: ANON_SHARED, shmid: 70 },
    { status: SYSVIPC, shmid: 90 },
    { status: SOCKET, shmid: 70 },
    { status: ANON_SHARED | SYSVIPC, shmid: 90 },
  );
  t.strictSame(text, ["shmem[1]", "ips[2]", "packet[1]", "ips[2]"]);
  t.strictSame(json, ["shmem[0]", "ips[1]", "packet[0]", "ips[1]"]);
  t.strictSame(file, [undefined, undefined, undefined, undefined]);
});

t.test("special areas, and none", async (t) => {
  const { text } = await named(
    t,
    { status: 0x203 },
    { status: 0x204 },
    { status: 0x209 },
    { flags: 0x122 },
    { status: 0x10000 },
    { status: 0x2000 },
    {},
  );
  t.strictSame(text, ["[stack]", "[vsyscall] *", "[vdso]", "[stack?]", "[guard] *", "*", ""]);
});

t.test("a path is looked up once", async (t) => {
  let asked = 0;
  const answer = { kind: "file", type: "REG", path: "/x" };
  const names = new MappedNames({ get: async () => (asked++, answer) } as never, 1);
  const vma = { entry: { status: FILE, shmid: 7n, pgoff: 0n, flags: 0 } } as Vma;
  t.strictSame([await names.text(vma), await names.text(vma)], ["/x", "/x"]);
  t.equal(asked, 1);
});
