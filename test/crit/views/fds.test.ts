import { rmSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { regular, unix, writeSet } from "../../support/made-set.ts";

t.test("descriptors, then the places", async (t) => {
  const { stdout } = await crit(["x", join(IMAGES, "simple"), "fds"]);
  const lines = ["100", "\t      0: /dev/null", "\t      1: /dev/null", "\t      2: /mnt/victim.log"];
  const rest = ["\t      3: /mnt/run/note.txt", "\t    cwd: /mnt/run", "\t   root: /", ""];
  t.equal(stdout.toString(), [...lines, ...rest].join("\n"));
});

t.test("dead and zombie processes have none", async (t) => {
  const dir = tempDir(t);
  const fds = [[0, 1, 1]] as const;
  writeSet(dir, [
    { pid: 5, fds },
    { pid: 6, ppid: 5, state: 2 },
    { pid: 7, ppid: 5, state: 6 },
    { pid: 8, ppid: 5, fds, state: 3 },
  ]);
  for (const pid of [6, 7])
    for (const name of ["ids", "fs", "mm", "pagemap", "fdinfo"]) rmSync(join(dir, `${name}-${pid}.img`));
  const { code, stdout } = await crit(["x", dir, "fds"]);
  const rows = "\t      0: /exe\n\t    cwd: /exe\n\t   root: /exe\n";
  t.equal(stdout.toString(), `5\n${rows}6\n\t[dead]\n7\n\t[zombie]\n8\n${rows}`);
  t.equal(code, 0, "nothing is missing");
  const json = JSON.parse((await crit(["x", dir, "fds", "--json"])).stdout.toString()) as { pid: number }[];
  t.strictSame(
    json.map(({ pid }) => pid),
    [5, 8],
  );
});

t.test("no name moves the cursor", async (t) => {
  const dir = tempDir(t);
  const wild = "/\x1b]0;title\x07\r\n\t\x7f\x9b31m\u202e\\";
  const fds = [
    [0, 1, 2],
    [1, 5, 3],
  ] as const;
  writeSet(dir, [{ pid: 5, fds, cwd: 2 }], [regular(2, wild), unix(3, wild)]);
  for (const format of ["text", "json"]) {
    const text = (await crit(["x", dir, "fds", "--format", format])).stdout.toString();
    t.match(text, /^[\x20-\x7e\n\t]*$/, format);
    t.equal(text.match(/title/g)?.length, 3);
  }
  const json = JSON.parse((await crit(["x", dir, "fds", "--json"])).stdout.toString()) as {
    files: { path: string }[];
  }[];
  t.equal(json[0]?.files[0]?.path, wild, "whole in JSON");
});
