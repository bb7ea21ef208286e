/** crit set and crit edit: what they print, write, refuse and keep; and that the real criu restores the result. */

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { crit, tempDir } from "../../support/crit.ts";
import { IMAGES } from "../../support/fixtures.ts";
import { peer, unavailable } from "../../support/peers.ts";

function copy(t: Test, scene: string): string {
  const dir = tempDir(t);
  cpSync(join(IMAGES, scene), dir, { recursive: true });
  return dir;
}

t.test("shows the change, writes it, keeps the old image", async (t) => {
  const dir = copy(t, "simple");
  const image = join(dir, "files.img");
  const before = readFileSync(image);
  const { code, stdout, stderr } = await crit(["set", image, "entries[id=3].reg.name=/new/log", "--yes"]);
  t.equal(code, 0);
  t.equal(stdout.toString(), '  ~ entries[id=3].reg.name: "/dev/null" -> "/new/log"\n');
  t.match(stderr, /^crit: .*files.img written, the old one is .*files.img.bak\n$/);
  t.strictSame(readFileSync(`${image}.bak`), before);
  t.match((await crit(["show", image])).stdout.toString(), '"name": "/new/log"');
  await crit(["set", image, "entries[id=3].reg.name=/newer", "-y"]);
  t.ok(existsSync(`${image}.bak2`), "a second backup does not replace the first");
  t.strictSame(
    readdirSync(dir).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

t.test("a refused edit changes nothing", async (t) => {
  const dir = copy(t, "simple");
  const all = (): unknown => readdirSync(dir).map((name) => [name, readFileSync(join(dir, name))]);
  const before = all();
  const refused: [argv: string[], code: number, message: RegExp][] = [
    [["files.img", "entries[id=3].reg.name=/x"], 1, /no terminal to ask on/],
    [["files.img", "entries[id=3].reg.nme=/x", "-y"], 1, /did you mean "name"/],
    [["fs-100.img", "entries[0].cwd_id=99", "-y"], 1, /ref-file.*\n(.*\n)*.*would not restore/],
    [["files.img", "nonsense", "-y"], 2, /PATH=VALUE expected/],
    [["none.img", "entries[0].a=1", "-y"], 1, /no such file/],
  ];
  for (const [[image, ...argv], code, message] of refused) {
    const outcome = await crit(["set", join(dir, image!), ...argv]);
    t.equal(outcome.code, code, argv.join(" "));
    t.match(outcome.stderr, message);
  }
  t.equal((await crit(["set", join(dir, "files.img"), "entries[id=3].reg.name=/x", "--dry-run"])).code, 0);
  t.strictSame(all(), before);
});

t.test("--force writes what verify refuses; --json tells it all", async (t) => {
  const image = join(copy(t, "simple"), "fs-100.img");
  const { code, stdout } = await crit(["set", image, "entries[0].cwd_id=99", "--yes", "--force", "--json"]);
  t.equal(code, 0);
  t.match(JSON.parse(stdout.toString()), {
    schema: "ckpt/crit-set",
    version: 1,
    changes: [{ kind: "changed", path: "entries[0].cwd_id", before: 6, after: 99 }],
    written: true,
  });
});

t.test("nothing to change is no error and writes nothing", async (t) => {
  const image = join(copy(t, "simple"), "files.img");
  const { code, stderr } = await crit(["set", image, "entries[id=3].reg.name=/dev/null", "-y"]);
  t.equal(code, 0);
  t.match(stderr, "nothing changes");
  t.notOk(existsSync(`${image}.bak`));
});

t.test("edit goes through the editor", async (t) => {
  const dir = copy(t, "simple");
  const image = join(dir, "files.img");
  const { code, stdout } = await crit(["edit", image, "--yes", "--editor", "sed -i s,/dev/null,/dev/zero,"]);
  t.equal(code, 0);
  t.match(stdout.toString(), '~ entries[id=2].reg.name: "/dev/null" -> "/dev/zero"');
  const untouched = await crit(["edit", image, "--yes", "--editor", "true"]);
  t.equal(untouched.code, 0);
  t.match(untouched.stderr, "nothing changes");
});

t.test("edited text that is no image is kept, the image too; an editor that fails changes nothing", async (t) => {
  const image = join(copy(t, "simple"), "files.img");
  const before = readFileSync(image);
  const { code, stderr } = await crit(["edit", image, "--yes", "--editor", 'sed -i s/"entries"/{/']);
  t.equal(code, 1);
  const kept = /your text is in (.*)\n/.exec(stderr)?.[1] ?? "";
  t.match(readFileSync(kept, "utf8"), "magic");
  t.equal((await crit(["edit", image, "--yes", "--editor", "false"])).code, 1);
  t.strictSame(readFileSync(image), before);
});

t.test("the real criu restores the process with the new file", async (t) => {
  const criu = peer(t, "criu");
  if (criu === undefined) return;
  if (process.getuid?.() !== 0) return unavailable(t, "criu needs root");
  const dir = tempDir(t);
  const [old, fresh, images] = ["old.log", "new.log", "img"].map((name) => join(dir, name)) as [string, string, string];
  mkdirSync(images);
  // A process of its own session that writes a line whenever it is told to.
  const script = `exec >>${old} 2>&1 </dev/null; trap 'echo again' USR1; echo started; echo $$ >${dir}/pid; while :; do sleep 0.1; done`;
  spawnSync("setsid", ["-f", "sh", "-c", script]);
  const pid = await waitFor(() => (existsSync(`${dir}/pid`) ? readFileSync(`${dir}/pid`, "utf8").trim() : ""));
  t.teardown(() => spawnSync("pkill", ["-9", "-s", pid]));
  const dump = spawnSync(criu, ["dump", "-t", pid, "-D", images, "-v4", "-o", "dump.log"]);
  t.equal(dump.status, 0, readFileSync(join(images, "dump.log"), "utf8").slice(-500));
  await waitFor(() => (existsSync(`/proc/${pid}`) ? "" : "gone")); // its parent must have heard of its death
  writeFileSync(fresh, readFileSync(old)); // criu asks for the size it saw
  const files = JSON.parse((await crit(["decode", "-i", join(images, "files.img")])).stdout.toString());
  const { id } = files.entries.find((entry: any) => entry.reg?.name === old);
  const edited = await crit(["set", join(images, "files.img"), `entries[id=${id}].reg.name=${fresh}`, "--yes"]);
  t.equal(edited.code, 0, edited.stderr);
  const restore = spawnSync(criu, ["restore", "-d", "-D", images, "-v4", "-o", "restore.log"]);
  t.equal(restore.status, 0, readFileSync(join(images, "restore.log"), "utf8").slice(-500));
  process.kill(Number(pid), "SIGUSR1");
  t.match(
    await waitFor(() => (/again/.exec(readFileSync(fresh, "utf8")) ? readFileSync(fresh, "utf8") : "")),
    /^started\nagain\n/,
  );
  t.notMatch(readFileSync(old, "utf8"), "again");
});

async function waitFor(look: () => string): Promise<string> {
  for (let i = 0; i < 200; i++) {
    const seen = look();
    if (seen !== "") return seen;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return "";
}
