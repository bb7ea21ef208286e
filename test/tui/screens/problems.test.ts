import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { tempDir } from "../../support/crit.ts";
import { screenAfter } from "../../support/explorer.ts";
import { IMAGES } from "../../support/fixtures.ts";

function copyOf(t: Test, scene: string): string {
  const set = join(tempDir(t), "set");
  cpSync(join(IMAGES, scene), set, { recursive: true });
  return set;
}

const on = (screen: readonly string[]): string | undefined => screen.find((line) => line.startsWith(">"));

t.test("what verify finds leads to the field, or to the object", async (t) => {
  const set = copyOf(t, "tree");
  rmSync(join(set, "fdinfo-3.img"));
  const screen = (await screenAfter(set, "8", "110x30")).join("\n");
  t.match(screen, /^ {2}images: 68, 2 found$/m);
  t.match(screen, /^> ▾ ref-descriptor-table +task_kobj_ids_entry\.files_id names fdtable 0x3, which /m);
  t.match(screen, /^ +error +The task's descriptors are in an image that is not there\.$/m);
  const field = await screenAfter(set, "8 enter", "110x30");
  t.match(on(field), /^> +files_id +2 3$/);
  t.match(field.at(-1), /ids-102\.img entries\[0\]\.files_id /);
  t.match(on(await screenAfter(set, "8 enter backspace", "110x30")), /ref-descriptor-table/);
});

/** As criu writes them: a file that is not as it was, and what follows from it. */
const LOG = `(00.000000) Version: 4.2.1 (gitid 0)
(00.001000) Restoring processes (pid: 100)
(00.003000)    102: Error (criu/files-reg.c:2437): File mnt/victim.log has bad size 12 (expect 0)
(00.004000)    102: Error (criu/files.c:1221): Unable to open fd=2 id=0x5
(00.005000) Error (criu/cr-restore.c:2557): Restoring FAILED.
`;

t.test("what explain finds in the log leads to the object and to the line; ways out are shown", async (t) => {
  const set = copyOf(t, "tree");
  writeFileSync(join(set, "restore.log"), LOG);
  const screen = (await screenAfter(set, "8", "110x40")).join("\n");
  t.match(screen, /^ {2}restore\.log: restore failed$/m);
  t.match(screen, /^> ▾ file-changed +\/mnt\/victim\.log of task 102 .* has 12 bytes, and had 0 at the dump \(\d+ %/m);
  t.match(screen, /^ +do +Put \/mnt\/victim\.log back as it was/m);
  t.match(screen, /^ +\$ +truncate -s \S+ \/mnt\/victim\.log$/m);
  const file = await screenAfter(set, "8 enter", "110x40");
  t.match(file[1], /^ Files: task:102 /);
  t.match(on(file), /^> +2 file .* \/mnt\/victim\.log /, "the descriptor of the task");
  t.match(on(await screenAfter(set, "8 / 'line 3' enter enter", "110x40")), /^> +3 \(00\.003000\) +102: Error/);
});
