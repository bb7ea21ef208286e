import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { tempDir } from "../support/crit.ts";
import { screenAfter } from "../support/explorer.ts";
import { IMAGES } from "../support/fixtures.ts";

const ARCHIVES = join(IMAGES, "../archives");
const LOGS = join(IMAGES, "../logs");

t.test("archives and OCI layouts show what the directory would, down to the bytes of pages", async (t) => {
  for (const name of ["podman.tar", "podman.tar.gz", "podman.tar.zst", "containerd.tar", "cri-o.tar", "oci"]) {
    const path = join(ARCHIVES, name);
    const tasks = (await screenAfter(path, "1")).join("\n");
    t.match(tasks, /^> ▾ 1 init +alive +1 +60K +0 bin\/init\n +15 init +alive/m, `${name}: processes`);
    const bytes = (await screenAfter(path, "3 s hex:7f454c46 enter enter")).join("\n");
    t.match(bytes, /^> +[0-9a-f]+ 7f 45 4c 46 .* \.ELF/m, `${name}: bytes`);
    t.match((await screenAfter(path, "7 / files.img enter right j e")).at(-1), /read only/, `${name}: read only`);
  }
});

t.test("a log alone, by any name, packed or not", async (t) => {
  const packed = (await screenAfter(join(LOGS, "mptcp-socket.log.xz"), "")).join("\n");
  t.match(packed, /^ Problems/m);
  t.match(packed, /dump failed$/m);
  const text = join(tempDir(t), "what happened.txt");
  writeFileSync(text, "(00.000001) Version: 4.2.1 (gitid 0)\n(00.1) Error (criu/files.c:1): Can't dump this\n");
  t.match(
    (await screenAfter(text, "0")).join("\n"),
    /^ Log .*\n.*\n> +1 \(00\.000001\) Version: 4\.2\.1.*\n +2 \(00\.1\)/m,
  );
  t.match((await screenAfter(text, "1")).join("\n"), /no process/);
});

t.test("a single image is no set, and says so", async (t) => {
  const file = join(tempDir(t), "files.img");
  copyFileSync(join(IMAGES, "simple/files.img"), file);
  await t.rejects(screenAfter(file), { message: /an image, not a log/ });
});
